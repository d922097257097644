import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before } from 'mocha';
import type { Locator, Page } from 'playwright-core';
import { installExtension, openPage, startServer, writeUserSettings } from '../support/server.mjs';

/** VS Code's built-in themes, one of each kind. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;

/** A workbench for a suite: opened before it, shut after it, with a picture of the window where a test fails. */
export function workbench(prepare: (bench: Workbench) => Promise<void> = async () => {}): () => Workbench {
  let bench: Workbench | undefined;
  const opened = (): Workbench => {
    if (!bench) throw new Error('the workbench is not open');
    return bench;
  };
  before(async function () {
    this.timeout(180_000);
    bench = await Workbench.open();
    await prepare(bench);
  });
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === 'failed')
      await bench?.picture(`failed/${currentTest.fullTitle().replace(/\W+/g, '-')}`);
  });
  after(() => bench?.dispose());
  return opened;
}

/** A VS Code with the packaged extension and the samples, and the hands of a person. */
export class Workbench {
  private constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly home: string,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Workbench> {
    const home = mkdtempSync(join(tmpdir(), 'blue-pencil-ui-'));
    const folder = join(home, 'desk');
    mkdirSync(folder);
    cpSync(resolve('samples'), folder, { recursive: true });
    writeUserSettings(home, { 'workbench.colorTheme': THEMES.light });
    await installExtension(home, 'out/blue-pencil.vsix');
    const server = await startServer(home);
    const browser = await openPage();
    const { page } = browser;
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return new Workbench(page, folder, home, async () => {
      await browser.close();
      server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  async dispose(): Promise<void> {
    await this.close();
  }

  /** Writes a file into the folder and opens it by quick open. */
  async openText(name: string, text: string): Promise<void> {
    writeFileSync(join(this.folder, name), text);
    await this.openFile(name);
  }

  async openFile(name: string): Promise<void> {
    await this.quickInput('Control+P', name, name);
    await this.page.locator(`.tab[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command from the palette, as its full title ("Blue Pencil: Toggle Marks"). */
  async run(title: string): Promise<void> {
    await this.quickInput('F1', title, title);
  }

  private async quickInput(key: string, words: string, row: string): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(key === 'F1' ? `>${words}` : words);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  get squiggles(): Locator {
    return this.page.locator('.monaco-editor .cdr.squiggly-warning, .monaco-editor .cdr.squiggly-info');
  }

  /** What Blue Pencil draws into the text. */
  get marks(): Locator {
    return this.page.locator('.monaco-editor .cdr[class*="ced-"]');
  }

  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Opens the Blue Pencil container in the side bar. */
  async openSidebar(): Promise<void> {
    const open = this.page.locator('.pane-header[aria-label*="Entities"]');
    if (!(await open.isVisible()))
      await this.page
        .locator('.activitybar .action-item', { has: this.page.locator('[aria-label^="Blue Pencil"]') })
        .click();
    await open.waitFor();
  }

  /** Rows of one of the views, by its title. */
  rows(view: string): Locator {
    return this.page
      .locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) })
      .locator('.monaco-list-row');
  }

  /** Settings are read when the window opens, so it is opened again. */
  async setTheme(theme: string): Promise<void> {
    writeUserSettings(this.home, { 'workbench.colorTheme': theme });
    await this.page.reload();
    const light = theme.includes('Light');
    const kind = theme.includes('Contrast') ? (light ? 'hc-light' : 'hc-black') : light ? 'vs' : 'vs-dark';
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor({ state: 'attached' });
    await this.page.locator('.activitybar .action-label').first().waitFor();
  }

  /** A picture of the window in `artifacts/`. */
  async picture(name: string): Promise<void> {
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: `artifacts/${name}.png` });
  }
}
