/** The door for an extension host in a browser's worker. */
export { activate, deactivate } from './editor/activate';
