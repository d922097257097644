// npm run bench: fetches the peers once, then measures.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expressions } from '../../expressions/plugin.mjs';

const HERE = 'test/bench';
const OUT = `${HERE}/node_modules/.bench`;

const { dependencies } = JSON.parse(readFileSync(`${HERE}/package.json`, 'utf8'));

if (!Object.keys(dependencies).every((name) => existsSync(`${HERE}/node_modules/${name}/package.json`))) {
  console.log('Fetching the peers from the npm registry (about 90 MB on disk) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
/** As they are shipped, too: read from the disk, and no text of the code. */
const modelsBeside = {
  name: 'models beside',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.bin$/ }, ({ path }) => ({
      contents: `import { readFileSync } from 'node:fs'; export default readFileSync(${JSON.stringify(path)});`,
      resolveDir: 'src',
    })),
};
// Where it lies it finds the peers beside it and the project's own packages above.
await build({
  entryPoints: [`${HERE}/main.ts`, `${HERE}/fresh.ts`],
  outdir: OUT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  // As it is shipped: the text of the code counts as memory, too.
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  plugins: [expressions, modelsBeside],
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  // natural is CommonJS, which asks by `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [`${OUT}/main.mjs`], { stdio: 'inherit' }).status ?? 1;
