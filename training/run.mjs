// Bundles a training script on the fly and runs it: node training/run.mjs train <corpora folder> [options]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const [script = 'train', ...rest] = process.argv.slice(2);
const outfile = join(here, '..', 'out', 'training', `${script}.mjs`);
mkdirSync(join(here, '..', 'out', 'training'), { recursive: true });
await build({
  entryPoints: [join(here, `${script}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  loader: { '.bin': 'binary' },
  outfile,
  logLevel: 'warning',
});
const done = spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...rest], {
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
