// npm start: an editor with Blue Pencil on the sample articles: the desktop where there is one, else VS Code's server and a URL.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hostKind } from './runHost.mjs';
import { packageExtension } from './support/package.mjs';
import { installExtension, startServer, writeUserSettings } from './support/server.mjs';

/** The port people see; the next free one where it is taken. */
const PORT = 7417;
const samples = resolve('samples');

const onPath = (command) =>
  spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log('Building Blue Pencil …');
execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });

if (process.env.BLUE_PENCIL_TEST_HOST !== 'server' && hasScreen && onPath('code')) openDesktop('code');
else if ((await hostKind()) === 'desktop') openDesktop(await downloadAndUnzipVSCode());
else await openServer();

function openDesktop(code) {
  console.log(`Opening ${code} on ${samples} …`);
  spawnSync(
    code,
    [`--extensionDevelopmentPath=${resolve('.')}`, samples, join(samples, 'river-accord.article')],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
}

async function openServer() {
  console.log('No desktop VS Code here; starting VS Code’s server instead.');
  const home = resolve('.vscode-test/start');
  rmSync(home, { recursive: true, force: true });
  writeUserSettings(home);
  await installExtension(home, packageExtension());
  // A copy, so that trying things out leaves the samples as they are.
  const folder = join(home, 'samples');
  mkdirSync(folder, { recursive: true });
  cpSync(samples, folder, { recursive: true });
  const server = await startServer(home, { port: PORT });
  console.log(
    `\nBlue Pencil is running. Open ${server.url}?folder=${encodeURIComponent(folder)}\nCtrl-C stops it.`,
  );
  const stop = () => {
    server.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await new Promise(() => {});
}
