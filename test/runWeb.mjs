// Runs the host suites in the web worker host of a VS Code for the Web, in a virtual workspace that is in memory.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { openPage, QUIET, startServer, suitesLog } from './support/server.mjs';
import { serveFiles } from './support/staticFiles.mjs';

const OUT = resolve('out/web');
/** Suites that need git, and a folder that can be searched. */
const NODE_ONLY = new Set(['committed.test.ts', 'ledgerLinks.test.ts', 'search.test.ts']);
const REPORT = 'Web suites report';

const ofWeb = {
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
};

async function bundleSuites(grep) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const suites = ['test/host', 'test/web'].flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.test.ts') && !NODE_ONLY.has(f))
      .map((f) => resolve(folder, f)),
  );
  await build({
    ...ofWeb,
    entryPoints: ['test/web/index.ts'],
    outfile: join(OUT, 'index.js'),
    define: { ...ofWeb.define, GREP: JSON.stringify(grep) },
    alias: { 'node:assert': 'assert', mocha: resolve('test/web/mocha.ts') },
    inject: ['test/web/process.ts'],
    plugins: [
      {
        name: 'suites',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
          onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({
            path: resolve('node_modules/mocha/mocha.js'),
          }));
          onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
            contents: suites.map((f) => `import ${JSON.stringify(f)};`).join('\n'),
            resolveDir: resolve('test/host'),
          }));
        },
      },
    ],
  });
  await build({
    ...ofWeb,
    entryPoints: ['test/web/memory/extension.ts'],
    outfile: join(OUT, 'memory/extension.js'),
  });
}

/** The page the server makes, told which extensions to load from where, and which suites to run. */
function withTests(html, authority) {
  const uri = (path) => ({ scheme: 'http', authority, path });
  return html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
    (_, before, data) => {
      const configuration = {
        ...JSON.parse(data.replaceAll('&quot;', '"')),
        configurationDefaults: QUIET,
        developmentOptions: {
          extensions: [uri('/extension'), uri('/memory')],
          extensionTestsPath: uri('/extension/out/web/index'),
        },
      };
      return before + JSON.stringify(configuration).replaceAll('"', '&quot;');
    },
  );
}

export async function runWeb({ grep = '' } = {}) {
  console.log(
    '\nHost suites in a web worker: VS Code for the Web in a headless browser, the workspace in memory',
  );
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  await bundleSuites(grep);
  cpSync('test/web/memory/package.json', join(OUT, 'memory/package.json'));
  const files = await serveFiles({ '/extension': resolve('.'), '/memory': join(OUT, 'memory') });
  const home = mkdtempSync(join(tmpdir(), 'blue-pencil-web-'));
  const server = await startServer(home, { args: ['--enable-smoke-test-driver'] });
  const browser = await openPage({ args: ['--disable-features=LocalNetworkAccessChecks'] });
  try {
    return await suitesIn(browser.page, server, files.authority);
  } finally {
    await browser.close();
    server.stop();
    files.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function suitesIn(page, server, authority) {
  let report = null;
  const log = suitesLog();
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (args[0] === REPORT) report = JSON.parse(args[1]);
    else log(type, args);
  });
  const ended = new Promise((done) => {
    setTimeout(() => done('the suites did not end within 10 minutes'), 600_000).unref();
    void page.exposeFunction('codeAutomationExit', () => done(null));
  });
  await page.route(`${server.url}?**`, async (route) => {
    const response = await route.fetch();
    // The server's own policy allows no other address, and the extension has one of its own.
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: withTests(await response.text(), authority) });
  });
  await page.goto(`${server.url}?folder=memory:/desk`);
  const late = await ended;
  if (late) console.error(`web: ${late}`);
  return report ?? { passed: 0, failed: 1 };
}
