/** What a bundle may be: its largest size in bytes, and the modules of the host it may ask for. */
export interface Budget {
  readonly bytes: number;
  readonly modules: readonly string[];
}

/** The bundles as they are shipped, by the name of their file; the models stand beside them. */
export const BUNDLES: Readonly<Record<string, Budget>> = {
  // All that activation loads.
  'extension.js': { bytes: 190_000, modules: ['./extension.later.js', 'vscode'] },
  // The models are read from the disk. papaparse asks for `stream` in Node, for files larger than we hand it.
  'extension.later.js': { bytes: 1_520_000, modules: ['fs', 'path', 'stream'] },
  'extension.web.js': { bytes: 1_660_000, modules: ['vscode'] },
  'cli.js': {
    bytes: 1_565_000,
    modules: [
      'events',
      'fs',
      'fs/promises',
      'module',
      'os',
      'path',
      'readline',
      'stream',
      'url',
      'util',
      'v8',
      'worker_threads',
    ],
  },
};

/** The whole .vsix, in bytes. */
export const PACKAGE_BYTES = 1_950_000;

/** Every package whose code may be in a bundle. */
export const PACKAGES: readonly string[] = [
  'approx-string-match',
  'diff',
  'fast-xml-builder',
  'fdir',
  'jsonc-parser',
  'natural',
  'path-expression-matcher',
  'xml-naming',
  'papaparse',
  'picomatch',
  'tinyglobby',
];

/** The files of natural that are used, with what they need; its root would bring databases' clients along. */
export const NATURAL =
  /^natural\/lib\/natural\/(?:distance|phonetics|stemmers|trie)\/|^natural\/lib\/natural\/(?:util\/stopwords|tokenizers\/(?:aggressive_)?tokenizer)\.js$/;
