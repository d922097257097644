/** The door for a desktop or remote extension host. */
export { activate, deactivate } from './editor/activate';
