// `npm run bench:typing`: types into a long article in a real workbench, with Blue Pencil on and off, and prints how long
// keys take until the frame that shows them has been drawn.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageExtension } from '../support/package.mjs';
import { installExtension, openPage, startServer, writeUserSettings } from '../support/server.mjs';

/** In UTF-16 units. */
const SIZES = { '250 KB': 250_000, '2 MB': 2_000_000 };
const WORDS =
  'The ferry would stay at the pier until the wind had dropped, she said, and nobody would be sent home early. ';
/** Between two keys, in milliseconds: a fast typist's hundred words a minute. */
const PAUSE = 120;

async function newsOf(units) {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/news.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  return (await import(url)).newsOf(Math.ceil(units / 5)).slice(0, units);
}

/** Notes each key's time until after the frame that follows it. */
function watchKeys() {
  globalThis.keyTimes = [];
  addEventListener(
    'keydown',
    () => {
      const began = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - began);
        port2.postMessage(null);
      });
    },
    true,
  );
}

async function measure(text, isOn) {
  const home = mkdtempSync(join(tmpdir(), 'blue-pencil-typing-'));
  const folder = join(home, 'desk');
  mkdirSync(folder);
  writeFileSync(join(folder, 'long.txt'), text);
  writeUserSettings(home, { 'bluePencil.languages': isOn ? ['plaintext'] : [] });
  await installExtension(home, 'out/blue-pencil.vsix');
  const server = await startServer(home);
  const { page, close } = await openPage();
  try {
    await page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'long.txt' })
      .dblclick({ timeout: 60_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor();
    if (isOn) await page.locator('.monaco-editor .cdr[class*="ced-"]').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(5_000);
    await page.locator('.monaco-editor .view-line').nth(4).click();
    await page.keyboard.press('Home');
    await page.evaluate(watchKeys);
    for (const key of WORDS) {
      await page.keyboard.type(key);
      await page.waitForTimeout(PAUSE);
    }
    return (await page.evaluate(() => globalThis.keyTimes)).sort((a, b) => a - b);
  } finally {
    await close();
    server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const at = (sorted, part) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

packageExtension();
console.log('| article | Blue Pencil | median | 95th percentile |\n|---|---|---:|---:|');
for (const [name, units] of Object.entries(SIZES)) {
  const text = await newsOf(units);
  const [off, on] = [await measure(text, false), await measure(text, true)];
  const row = (what, times) =>
    console.log(`| ${name} | ${what} | ${at(times, 0.5).toFixed(1)} ms | ${at(times, 0.95).toFixed(1)} ms |`);
  row('off', off);
  row('on', on);
  const ratio = (part) => (at(on, part) / at(off, part)).toFixed(2);
  console.log(`| ${name} | ratio | ${ratio(0.5)} | ${ratio(0.95)} |`);
}
