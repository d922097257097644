// VS Code's server on 127.0.0.1 and a headless Chromium to look at it with.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium, serverNode, vscodeServer } from './fetch.mjs';

/** Settings of every run: nothing that asks, fetches or moves on its own. */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'window.autoDetectColorScheme': false,
};

export const userSettingsOf = (home) => join(home, 'data/data/User/settings.json');

export function writeUserSettings(home, settings = {}) {
  mkdirSync(join(home, 'data/data/User'), { recursive: true });
  writeFileSync(userSettingsOf(home), JSON.stringify({ ...QUIET, ...settings }, null, 2));
}

const freePort = (wanted) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(freePort(0)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** The environment a server may see: the person's own VS Code must not reach into it. */
function cleanEnvironment(home) {
  const env = { ...process.env, HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  for (const name of Object.keys(env)) {
    if ((name.startsWith('VSCODE_') && name !== 'VSCODE_TEST_OPTIONS') || name === 'ELECTRON_RUN_AS_NODE')
      delete env[name];
  }
  return env;
}

const serverArguments = (folder, home) => [
  join(folder, 'out/server-main.js'),
  '--server-data-dir',
  join(home, 'data'),
  '--accept-server-license-terms',
];

/** Starts the server; resolves when it listens. `home` holds its data and settings. */
export async function startServer(home, { port = 0, args = [], restricted = false } = {}) {
  const [folder, node] = [await vscodeServer(), await serverNode()];
  mkdirSync(home, { recursive: true });
  const chosen = await freePort(port);
  const child = spawn(
    node,
    [
      ...serverArguments(folder, home),
      ...['--telemetry-level', 'off', '--host', '127.0.0.1', '--port', String(chosen)],
      ...['--without-connection-token', ...(restricted ? [] : ['--disable-workspace-trust']), ...args],
    ],
    { env: cleanEnvironment(home), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  await new Promise((done, failed) => {
    let output = '';
    const late = setTimeout(
      () => failed(new Error(`the server did not start within 60 s\n${output}`)),
      60_000,
    );
    const read = (data) => {
      output += data;
      if (!output.includes('Extension host agent listening on')) return;
      clearTimeout(late);
      done();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => failed(new Error(`the server ended with ${code}\n${output}`)));
  });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    process.off('exit', stop);
  };
  process.once('exit', stop);
  return { port: chosen, url: `http://127.0.0.1:${chosen}/`, stop };
}

/** Installs a packaged extension into the server that `home` is for. */
export async function installExtension(home, vsix) {
  const [folder, node] = [await vscodeServer(), await serverNode()];
  await new Promise((done, failed) => {
    let output = '';
    const child = spawn(node, [...serverArguments(folder, home), '--install-extension', resolve(vsix)], {
      env: cleanEnvironment(home),
    });
    child.stdout.on('data', (d) => (output += d));
    child.stderr.on('data', (d) => (output += d));
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`could not install ${vsix}\n${output}`)),
    );
  });
}

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage';

/** A page in a headless Chromium that reaches nothing but this machine. */
export async function openPage({ args = [] } = {}) {
  const { executablePath, env } = await chromium();
  const browser = await playwright.launch({
    executablePath,
    env,
    headless: true,
    args: [...FLAGS.split(' '), ...args],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return { page, close: () => browser.close() };
}

/** What the suites print first; all before it is the workbench talking to itself. */
const SUITES_BEGIN = 'Host suites begin';
const NOISE =
  /spdlog|watchdog|status of 404|gallery as it is disabled|ERR_ABORTED|ERR_FAILED|ENOPRO|\[Service Worker\]|renderer-/;

/** Prints what the suites say into the workbench's console, and leaves out what the workbench says itself. */
export function suitesLog() {
  let suites = false;
  return (type, args) => {
    suites ||= args[0] === SUITES_BEGIN;
    const ours = suites && !args.some((a) => NOISE.test(String(a?.stack ?? a)));
    if (ours && type !== 'warn') console.log(...args);
  };
}
