// Builds the three bundles: extension host (node), web worker, command line. `--production` minifies, `--watch` rebuilds.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  metafile: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2022',
  mainFields: ['module', 'main'],
  loader: { '.bin': 'binary' },
};

/** What is built, for the tests' budgets too. */
export const bundles = {
  extension: {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  web: {
    ...shared,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  cli: {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
for (const [name, options] of Object.entries(bundles)) {
  const build = await context(options);
  const { metafile } = await build.rebuild();
  await writeFile(`dist/${name}.meta.json`, JSON.stringify(metafile));
  if (watch) await build.watch();
  else await build.dispose();
}
