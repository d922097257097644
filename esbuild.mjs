// Builds the bundles: extension host (node) and what it loads later, web worker, command line.
// `--production` minifies, `--watch` builds again on every change, `--outdir=<folder>` puts them elsewhere than dist/.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, context } from 'esbuild';
import { expressions } from './expressions/plugin.mjs';
import { noticesOf } from './notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const outdir = process.argv.find((a) => a.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** Nothing reaches a network, whatever a library could do: its own words for one are taken away. */
const OFFLINE = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];

const shared = {
  bundle: true,
  define: Object.fromEntries(OFFLINE.map((name) => [name, 'undefined'])),
  metafile: true,
  // Nothing is written until all are built: a syntax error leaves the last good build where it is.
  write: false,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  format: 'cjs',
};
/** The package holds each model once, beside the bundles: what stands in a bundle in its place. */
const modelsBeside = (contents) => ({
  name: 'models beside',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.bin$/ }, ({ path }) => ({
      contents: contents(JSON.stringify(basename(path)), statSync(path).size),
      resolveDir: 'src',
    })),
});
const readAtOnce = (name) => `
  import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  export default readFileSync(join(__dirname, ${name}));`;
/** A browser's worker has no disk: room for the bytes, which `src/extension.web.ts` fills. */
const readLater = (name, size) => `
  import { MODELS } from './editor/models';
  const bytes = new Uint8Array(${size});
  MODELS.set(${name}, bytes);
  export default bytes;`;
/** A namespace import of what is required is a copy of all its names; some fifty files share one copy, since it takes 20 ms to make them all. */
const vscodeOnce = {
  name: 'vscode once',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'vscode-once'
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace: 'vscode-once' },
    );
    onLoad({ filter: /^vscode$/, namespace: 'vscode-once' }, () => ({ contents: `export * from 'vscode';` }));
  },
};
/** On the desktop, what works on articles is a file beside the extension, which the first article loads (`src/editor/later.ts`). */
const LATER = './extension.later.js';
const laterBeside = {
  name: 'later beside',
  setup: ({ onResolve, onLoad }) => {
    onLoad({ filter: /[\\/]editor[\\/]later\.ts$/ }, () => ({
      contents: `export const later = () => require('${LATER}').later();`,
    }));
    onResolve({ filter: /^\.\/extension\.later\.js$/ }, () => ({ path: LATER, external: true }));
  },
};
const node = {
  ...shared,
  platform: 'node',
  mainFields: ['module', 'main'],
  plugins: [modelsBeside(readAtOnce), expressions],
};
const BUNDLE_URL = '"use strict"; const bundleUrl = require("node:url").pathToFileURL(__filename).href;';

const bundles = {
  extension: {
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: join(outdir, 'extension.js'),
    plugins: [laterBeside, vscodeOnce, expressions],
  },
  later: { ...node, entryPoints: ['src/editor/later.ts'], outfile: join(outdir, 'extension.later.js') },
  web: {
    ...shared,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['src/extension.web.ts'],
    outfile: join(outdir, 'extension.web.js'),
    plugins: [modelsBeside(readLater), vscodeOnce, expressions],
  },
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(outdir, 'cli.js'),
    // A library written as an ES module may ask where it stands; a CommonJS bundle has no import.meta to tell it.
    define: { ...shared.define, 'import.meta.url': 'bundleUrl' },
    banner: { js: `#!/usr/bin/env node\n${BUNDLE_URL}` },
  },
};

/** Puts a file in place whole, since an editor or a test may be reading the one before it. */
function put(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents, { mode: basename(path) === 'cli.js' ? 0o755 : 0o644 });
  renameSync(draft, path);
}

/** Writes one bundle and what went into it (`meta/<name>.json`, which the tests' budgets read; not shipped). */
function writeBundle(name, { outputFiles, metafile }) {
  mkdirSync(join(outdir, 'meta'), { recursive: true });
  for (const file of outputFiles) put(file.path, file.contents);
  put(join(outdir, 'meta', `${name}.json`), JSON.stringify(metafile));
}

function writeModels() {
  mkdirSync(outdir, { recursive: true });
  for (const file of readdirSync('models').filter((name) => name.endsWith('.bin')))
    put(join(outdir, file), readFileSync(join('models', file)));
}

const rewritten = (name) => ({
  name: 'rewritten',
  setup: (build) =>
    build.onEnd((result) => {
      if (result.errors.length > 0) return;
      writeBundle(name, result);
      console.log(`${new Date().toLocaleTimeString()} ${name} built`);
    }),
});

async function watchAll() {
  writeModels();
  for (const [name, options] of Object.entries(bundles))
    await (await context({ ...options, plugins: [...(options.plugins ?? []), rewritten(name)] })).watch();
}

if (watch) await watchAll();
else {
  try {
    const results = await Promise.all(Object.values(bundles).map((options) => build(options)));
    const notices = noticesOf(results.map((r) => r.metafile));
    rmSync(outdir, { recursive: true, force: true });
    for (const [i, name] of Object.keys(bundles).entries()) writeBundle(name, results[i]);
    writeModels();
    put(join(outdir, 'ThirdPartyNotices.txt'), notices);
  } catch (error) {
    // esbuild has said where and what; its own stack says nothing more.
    if (!error.errors) throw error;
    process.exitCode = 1;
  }
}
