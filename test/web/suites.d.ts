/** Every suite, made by the bundler. */
declare module 'suites';
