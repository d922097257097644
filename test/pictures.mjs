// npm run pictures: makes the README's pictures anew, out of the installed extension, into media/readme.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';

const { status } = spawnSync(process.execPath, ['test/run.mjs', 'ui', '--grep', 'pictures of the README'], {
  stdio: 'inherit',
});
if (existsSync('artifacts/readme')) cpSync('artifacts/readme', 'media/readme', { recursive: true });
process.exitCode = status ?? 1;
