// Bundles the product with the measuring script and runs it: npm run accuracy -- <corpus.jsonl> [options], see main.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// A folder of its own, so that two runs at once do not measure each other's bundle.
const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
const bundle = join(folder, 'main.cjs');
try {
  await build({
    entryPoints: ['test/accuracy/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'error',
    target: 'es2022',
    loader: { '.bin': 'binary' },
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', bundle, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
