#!/usr/bin/env node
// Stands in for the desktop's executable in `runTests`: the same arguments, but VS Code's server and a headless browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage, startServer, suitesLog, writeUserSettings } from './server.mjs';

const optionOf = (name) => process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = optionOf('extensionDevelopmentPath');
const tests = optionOf('extensionTestsPath');
const folder = process.argv.slice(2).find((a) => !a.startsWith('-'));

const home = mkdtempSync(join(tmpdir(), 'blue-pencil-host-'));
writeUserSettings(home);
const server = await startServer(home, { args: ['--enable-smoke-test-driver'] });
const browser = await openPage();
const code = await new Promise((done) => {
  const late = setTimeout(() => {
    console.error('The extension host did not finish within 15 minutes.');
    done(1);
  }, 15 * 60_000);
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ]);
  const open = async () => {
    const { page } = browser;
    await page.exposeFunction('codeAutomationLog', suitesLog());
    await page.exposeFunction('codeAutomationExit', (exit) => {
      clearTimeout(late);
      done(exit);
    });
    await page.goto(
      `${server.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`,
    );
  };
  open().catch((error) => {
    console.error(error);
    done(1);
  });
});
await browser.close();
server.stop();
rmSync(home, { recursive: true, force: true });
process.exit(code);
