/** As much of Node's `process` as the assertions ask for. */
export const process = { env: {}, emitWarning: () => {}, platform: 'browser', version: '' };
