// Bundles a script in TypeScript with the product and runs it: node test/support/runBundled.mjs <script.ts> [arguments].
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expressions } from '../../expressions/plugin.mjs';

const [script, ...args] = process.argv.slice(2);
// A folder of its own, so that two runs at once do not meet in each other's bundle.
const folder = mkdtempSync(join(tmpdir(), 'blue-pencil-run-'));
const bundle = join(folder, 'main.cjs');
try {
  await build({
    entryPoints: [script],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'error',
    target: 'es2022',
    plugins: [expressions],
    loader: { '.bin': 'binary' },
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', bundle, ...args], { stdio: 'inherit' });
  process.exitCode = run.status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
