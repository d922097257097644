// npm run pictures: makes the pictures of the README and the walkthrough anew, out of the installed extension, into media.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';

const { status } = spawnSync(
  process.execPath,
  ['test/run.mjs', 'ui', '--grep', 'pictures of the README and the walkthrough'],
  {
    stdio: 'inherit',
  },
);
for (const folder of ['readme', 'walkthrough'])
  if (existsSync(`artifacts/${folder}`))
    cpSync(`artifacts/${folder}`, `media/${folder}`, { recursive: true });
process.exitCode = status ?? 1;
