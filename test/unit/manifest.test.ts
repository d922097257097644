import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { rules } from '../../src/rules';

type Strings = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(path, 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.ts'))
    .map((f) => `${folder}/${f}`);

const manifest = json<{
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Schema>> };
    readonly colors: readonly { readonly id: string; readonly defaults: Strings }[];
    readonly menus: {
      readonly commandPalette: readonly { readonly command: string; readonly when: string }[];
    };
  };
}>('package.json');

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly default: string }>>;
}

interface DeskSchema {
  readonly properties: {
    readonly rules: Schema;
    readonly ignores: {
      readonly items: { readonly properties: { readonly rule: { readonly enum: readonly string[] } } };
    };
  };
}

const defaults = Object.fromEntries(rules.map((r) => [r.id, r.severity]));
const defaultsIn = (schema: Schema | undefined): Strings =>
  Object.fromEntries(Object.entries(schema?.properties ?? {}).map(([id, s]) => [id, s.default]));

/** Literals handed to `t`, and the messages, summaries and titles of the rules, which are translated by the editor. */
function translatable(): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (folder: string, pattern: RegExp): void => {
    for (const file of sources(folder))
      for (const m of read(file).matchAll(pattern)) found.add((m[2] ?? '').replace(/\\(.)/g, '$1'));
  };
  collect('src/editor', /\bt\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  collect('src/rules', /\b(?:title|message|summary):\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g);
  return found;
}

describe('the manifest', () => {
  it('knows every rule and its default severity in the settings', () => {
    assert.deepEqual(defaultsIn(manifest.contributes.configuration.properties['bluePencil.rules']), defaults);
  });

  it('knows every rule in the schema of the workspace file', () => {
    const schema = json<DeskSchema>('media/bluepencil.schema.json');
    assert.deepEqual(defaultsIn(schema.properties.rules), defaults);
    assert.deepEqual(
      [...schema.properties.ignores.items.properties.rule.enum].sort(),
      rules.map((r) => r.id).sort(),
    );
  });

  it('says every text it refers to, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(json<Strings>('package.nls.json')).sort());
  });

  it('offers in the palette, where no article is open, only what makes sense there', () => {
    const { commands, menus } = manifest.contributes;
    const conditional = new Map(menus.commandPalette.map(({ command, when }) => [command, when]));
    const offered = commands
      .map(({ command }) => command)
      .filter((command) => !/^false$|bluePencil\.state == 'article'/.test(conditional.get(command) ?? ''));
    assert.deepEqual(offered.sort(), [
      'bluePencil.ignoreRuleInWorkspace',
      'bluePencil.markUp',
      'bluePencil.openConfiguration',
      'bluePencil.showMenu',
      'bluePencil.stopMarkingUp',
      'bluePencil.toggleFollowCursor',
      'bluePencil.toggleMarks',
    ]);
    assert.equal(conditional.get('bluePencil.stopMarkingUp'), 'bluePencil.editor');
    assert.equal(conditional.get('bluePencil.markUp'), 'editorIsOpen && !bluePencil.editor');
  });

  it('has a colour for every kind of theme', () => {
    for (const { id, defaults } of manifest.contributes.colors)
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
  });

  it('contributes every colour the marks use', () => {
    const used = [...read('src/editor/marks.ts').matchAll(/(?:color|underline)\('(\w+)'/g)].map(
      (m) => `bluePencil.${m[1]}`,
    );
    assert.deepEqual(used.sort(), manifest.contributes.colors.map((c) => c.id).sort());
  });
});

describe('the translation', () => {
  it('has every text of the manifest', () => {
    const keys = (path: string): readonly string[] => Object.keys(json<Strings>(path)).sort();
    assert.deepEqual(keys('package.nls.de.json'), keys('package.nls.json'));
  });

  it('has every text of the editor and the rules, and no other', () => {
    assert.deepEqual(
      Object.keys(json<Strings>('l10n/bundle.l10n.de.json')).sort(),
      [...translatable()].sort(),
    );
  });

  it('keeps the places for arguments, links and commands', () => {
    const places = (text: string): readonly string[] =>
      (text.match(/\{\d\}|\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();
    for (const [english, german] of Object.entries(json<Strings>('l10n/bundle.l10n.de.json')))
      assert.deepEqual(places(german), places(english), english);
    const nls = json<Strings>('package.nls.json');
    for (const [key, german] of Object.entries(json<Strings>('package.nls.de.json')))
      assert.deepEqual(
        places(german).filter((p) => !p.includes('Blue Pencil')),
        places(nls[key] ?? '').filter((p) => !p.includes('Blue Pencil')),
        key,
      );
  });

  it('misses no text that is shown: every literal a surface shows goes through l10n', () => {
    const shown =
      /(?:showInformationMessage|showWarningMessage|showErrorMessage|setStatusBarMessage|new vscode\.TreeItem|new Error|explain|separator|appendText)\(\s*(['"`])[^'"`$]*\p{L}{2}|\b(?:title|tooltip|placeholder|placeHolder|detail|text|description|label|message)\s*[:=]\s*(['"`])[^'"`$]*\p{L}{2}/gu;
    const left = sources('src/editor').flatMap((file) =>
      [...read(file).matchAll(shown)]
        .filter((m) => !m[0].endsWith("'Blue Pencil"))
        .map((m) => `${file}: ${m[0]}`),
    );
    assert.deepEqual(left, []);
  });
});
