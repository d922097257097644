import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before } from 'mocha';
import type { Frame, Locator, Page } from 'playwright-core';
import { installExtension, openPage, startServer, writeUserSettings } from '../support/server.mjs';

/** VS Code's built-in themes, one of each kind. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;

/** Asks again until it holds, or fails as it last failed: what a window shows goes and comes while it is drawn anew. */
export async function eventually(holds: () => Promise<void>, patience = 10_000): Promise<void> {
  const started = Date.now();
  for (;;) {
    const failure = await holds().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (!failure) return;
    if (Date.now() - started > patience) throw failure.error;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A workbench for a suite: opened before it, shut after it, with a picture of the window where a test fails. */
export function workbench(
  prepare: (bench: Workbench) => Promise<void> = async () => {},
  options: Options = {},
): () => Workbench {
  let bench: Workbench | undefined;
  const opened = (): Workbench => {
    if (!bench) throw new Error('the workbench is not open');
    return bench;
  };
  before(async function () {
    this.timeout(180_000);
    bench = await Workbench.open(options);
    await prepare(bench);
  });
  afterEach(async function () {
    const { currentTest } = this;
    // One that is to be tried again has neither passed nor failed.
    if (!currentTest || currentTest.state === 'passed' || currentTest.isPending()) return;
    await bench?.picture(`failed/${currentTest.fullTitle().replace(/\W+/g, '-')}`);
    // What it left open must not fail the next one too, nor its own second try.
    for (let i = 0; i < 3; i++) await bench?.page.keyboard.press('Escape');
  });
  after(() => bench?.dispose());
  return opened;
}

interface Options {
  /** Of the interface: another one than English needs texts of ours beside the package's own. */
  readonly language?: Language;
  /** Nobody has said that the folder is to be trusted. */
  readonly restricted?: boolean;
  /** Folders beside the one with the samples, in one workspace with it. */
  readonly beside?: readonly string[];
}

/** A language of the interface, and what it makes of an English text. */
export interface Language {
  readonly id: string;
  readonly translate: (english: string) => string;
}

/** A part of the window, in CSS pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Texts = Readonly<Record<string, string>>;

/** Puts texts of another language into the installed extension, as its own translations stand there. */
function addTexts(home: string, { id, translate }: Language): void {
  const extensions = join(home, 'data/extensions');
  const folder = readdirSync(extensions).find((name) => name.startsWith('blue-pencil.'));
  if (!folder) throw new Error('the extension is not installed');
  const texts = (name: string): Texts => JSON.parse(readFileSync(join(extensions, folder, name), 'utf8'));
  const write = (name: string, entries: readonly (readonly [string, string])[]): void =>
    writeFileSync(
      join(extensions, folder, name),
      JSON.stringify(Object.fromEntries(entries.map(([key, text]) => [key, translate(text)]))),
    );
  write(`package.nls.${id}.json`, Object.entries(texts('package.nls.json')));
  const keys = Object.keys(texts('l10n/bundle.l10n.de.json'));
  write(
    `l10n/bundle.l10n.${id}.json`,
    keys.map((key) => [key, key]),
  );
}

/** VS Code asks nobody, and takes the folder for one that is not trusted. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};

/** A workspace file of several folders. */
function workspaceOf(home: string, folders: readonly string[]): string {
  for (const name of folders) mkdirSync(join(home, name), { recursive: true });
  const file = join(home, 'newsroom.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
  return encodeURIComponent(file);
}

/** A VS Code with the packaged extension and the samples, and the hands of a person. */
export class Workbench {
  private constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly close: () => Promise<void>,
  ) {}

  static async open({ language, restricted = false, beside = [] }: Options = {}): Promise<Workbench> {
    const home = mkdtempSync(join(tmpdir(), 'blue-pencil-ui-'));
    const folder = join(home, 'desk');
    mkdirSync(folder);
    cpSync(resolve('samples'), folder, { recursive: true });
    writeUserSettings(home, {
      'workbench.colorTheme': THEMES.light,
      ...(restricted && RESTRICTED),
    });
    await installExtension(home, 'out/blue-pencil.vsix');
    if (language) addTexts(home, language);
    const server = await startServer(home, { restricted });
    const browser = await openPage();
    const { page } = browser;
    page.setDefaultTimeout(15_000);
    // What a language pack would say; VS Code's own texts stay English.
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language.id}'`);
    const workspace = beside.length > 0 ? workspaceOf(home, ['desk', ...beside]) : null;
    const opened = workspace ? `workspace=${workspace}` : `folder=${encodeURIComponent(folder)}`;
    await page.goto(`${server.url}?${opened}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return new Workbench(page, folder, async () => {
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

  /** In the first group of editors: with the focus beside it, in the summary say, a second one of the same file would open there. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.quickInput('Control+P', name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command from the palette, as its full title ("Blue Pencil: Toggle Marks"). */
  async run(title: string): Promise<void> {
    await this.quickInput('F1', title, title);
  }

  private async quickInput(key: string, words: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    // While the focus goes from one part of the window to another a busy machine may lose the key.
    for (let tried = 0; tried === 0 || (tried < 4 && !(await input.isVisible())); tried++) {
      await this.page.keyboard.press(key);
      await input.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await input.fill(key === 'F1' ? `>${words}` : words);
    // The row that Enter takes: the list of a moment ago may hold it further down.
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens the lightbulb's menu by key. */
  async openLightbulb(): Promise<Locator> {
    await this.page.locator('.lightBulbWidget').waitFor();
    // VS Code asks again a moment after the selection has moved, and that would shut the menu.
    await this.page.waitForTimeout(600);
    await this.page.keyboard.press('Control+.');
    const menu = this.page.locator('.action-widget').first();
    await menu.waitFor();
    return menu;
  }

  /** Takes a row of the lightbulb's menu by arrow keys. */
  async fix(title: string): Promise<void> {
    const menu = await this.openLightbulb();
    await menu.getByText(title).first().waitFor();
    const row = menu.locator('.monaco-list-row.focused', { hasText: title });
    for (let i = 0; i < 40 && !(await row.isVisible()); i++) await this.page.keyboard.press('ArrowDown');
    await row.waitFor();
    await this.page.keyboard.press('Enter');
    await menu.waitFor({ state: 'hidden' });
  }

  /** A notification: where it pops up, else among those VS Code keeps, since it shows three at once and not for long. */
  async message(text: string, patience = 15_000): Promise<Locator> {
    const message = this.page.locator('.notification-list-item', { hasText: text }).first();
    await message
      .waitFor({ timeout: patience / 2 })
      .catch(() => this.run('Notifications: Show Notifications'));
    await message.waitFor({ timeout: patience / 2 });
    return message;
  }

  /** Puts the cursor at a line and a column, from 1, by Go to Line. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.cursorAt(`Ln ${line}, Col ${column}`);
  }

  /** Waits until the status bar says where the cursor is, as "Ln 5, Col 2". */
  async cursorAt(place: string): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: place }).waitFor();
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
  async openSidebar(view = 'Entities'): Promise<void> {
    const open = this.page.locator(`.pane-header[aria-label*="${view}"]`);
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

  /** The page of the summary, once it is there. */
  async summary(): Promise<Frame> {
    for (let i = 0; i < 100; i++) {
      for (const frame of this.page.frames()) if (await frame.$('main h1').catch(() => null)) return frame;
      await this.page.waitForTimeout(100);
    }
    throw new Error('there is no summary page');
  }

  /** By the folder's settings, which the open window follows: there is no reload that could come up with those of before. */
  async setTheme(theme: string): Promise<void> {
    this.setting('workbench.colorTheme', theme);
    const light = theme.includes('Light');
    const kind = theme.includes('Contrast') ? (light ? 'hc-light' : 'hc-black') : light ? 'vs' : 'vs-dark';
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor({ state: 'attached' });
  }

  /** Writes a setting of the folder, which takes effect at once. */
  setting(name: string, value: unknown): void {
    const file = join(this.folder, '.vscode/settings.json');
    mkdirSync(join(this.folder, '.vscode'), { recursive: true });
    const known: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    writeFileSync(file, JSON.stringify({ ...known, [name]: value }, null, 2));
  }

  /** A picture of the window, or of a part of it, in `artifacts/`. */
  async picture(name: string, clip?: Clip): Promise<void> {
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: `artifacts/${name}.png`, ...(clip && { clip }) });
  }
}
