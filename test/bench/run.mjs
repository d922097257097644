// npm run bench: fetches the peers once, then measures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const HERE = 'test/bench';
const OUT = `${HERE}/node_modules/.bench/main.mjs`;

const { dependencies } = JSON.parse(readFileSync(`${HERE}/package.json`, 'utf8'));

if (!existsSync(`${HERE}/node_modules/harper.js`)) {
  console.log('Fetching the peers from the npm registry (about 60 MB) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
mkdirSync(`${HERE}/node_modules/.bench`, { recursive: true });
// Where it lies it finds the peers beside it and the project's own packages above.
await build({
  entryPoints: [`${HERE}/main.ts`],
  outfile: OUT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  // natural is CommonJS, which asks by `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
  loader: { '.bin': 'binary' },
});
process.exitCode = spawnSync(process.execPath, ['--expose-gc', OUT], { stdio: 'inherit' }).status ?? 1;
