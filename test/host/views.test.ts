import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { BluePencilApi } from '../../src/editor/activate';
import { BARE, COUNCIL } from './articles';
import { openArticle, waitFor } from './support';

type Tree = vscode.TreeDataProvider<object>;

/** A row as it is shown. */
interface Row {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly item: vscode.TreeItem;
  readonly children: readonly Row[];
}

async function views(): Promise<BluePencilApi['views']> {
  const extension = vscode.extensions.getExtension<BluePencilApi>('blue-pencil.blue-pencil');
  assert.ok(extension);
  return (await extension.activate()).views;
}

async function rows(tree: Tree, node?: object): Promise<readonly Row[]> {
  const children = (await tree.getChildren(node)) ?? [];
  return Promise.all(
    children.map(async (child) => {
      const item = await tree.getTreeItem(child);
      const label = typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
      return {
        label,
        description: String(item.description ?? ''),
        spoken: item.accessibilityInformation?.label ?? '',
        item,
        children: await rows(tree, child),
      };
    }),
  );
}

const filled = (tree: Tree): Promise<readonly Row[]> =>
  waitFor(async () => {
    const found = await rows(tree);
    return found.length > 0 ? found : null;
  });

const flat = (all: readonly Row[]): readonly Row[] => all.flatMap((r) => [r, ...flat(r.children)]);

describe('the views', () => {
  it('show the entities only that have a text in their names or role', async () => {
    await openArticle(COUNCIL);
    const { entities } = await views();
    await filled(entities);
    const names = async (): Promise<readonly string[]> =>
      (await rows(entities)).flatMap((group) => group.children.map((r) => r.label));
    const all = await names();
    await vscode.commands.executeCommand('bluePencil.filterEntities', 'LINDQ');
    assert.deepEqual(await names(), ['Ada Lindqvist']);
    await vscode.commands.executeCommand('bluePencil.filterEntities', 'mayor');
    assert.deepEqual(await names(), ['Ada Lindqvist']);
    await vscode.commands.executeCommand('bluePencil.filterEntities', '');
    assert.deepEqual(await names(), all);
    assert.ok(all.length > 1);
  });

  it('group entities by type, with their mentions below', async () => {
    await openArticle(COUNCIL);
    const groups = await filled((await views()).entities);
    assert.equal(groups[0]?.label, 'People');
    const ada = groups[0]?.children.find((r) => r.label === 'Ada Lindqvist');
    assert.match(ada?.description ?? '', /^2 · Mayor/);
    assert.equal(ada?.children.length, 2);
    assert.match(ada?.children[1]?.label ?? '', /^Mayor Ada Lindqvist called a new meeting/);
    assert.equal(ada?.children[1]?.description, 'line 15');
    const council = groups.flatMap((g) => g.children).find((r) => r.label === 'City Council of Port Hale');
    assert.match(council?.description ?? '', /^2\b/);
    assert.match(council?.children[1]?.label ?? '', /told the council/);
  });

  it('list quotations by speaker, those of nobody first', async () => {
    await openArticle(COUNCIL);
    const voices = await filled((await views()).quotations);
    assert.deepEqual(
      voices.map((v) => [v.label, v.children.length]),
      [
        ['Nobody Named', 1],
        ['Ada Lindqvist', 3],
        ['Samuel Oyelaran', 1],
      ],
    );
  });

  it('list numbers with how they were read and whose they are', async () => {
    await openArticle(COUNCIL);
    const numbers = await filled((await views()).numbers);
    const money = numbers.find((r) => r.label === '$4.2 million');
    assert.match(money?.description ?? '', /^4\.2 million USD — engineers$/);
    const cracks = numbers.find((r) => r.label === '14');
    assert.match(cracks?.description ?? '', /14 cracks.* — Samuel Oyelaran$/);
  });

  it('say how a number was read so that it is understood at once', async () => {
    await openArticle(
      [
        'Two-thirds of members came. Sales fell by half. Prices rose 12 percent. The fee doubled.',
        'Its shares are down more than 10 percent. The tax brought $2.5 billion since 2014. The club pays $300 a month. It was No. 3.',
        'Ann Reed, 47, left. The death toll rose to 14. Support is down 3 percentage points.',
      ].join('\n\n'),
    );
    const numbers = await filled((await views()).numbers);
    assert.deepEqual(
      numbers.map((r) => `${r.label} → ${r.description?.split(' — ')[0]}`),
      [
        'Two-thirds → 66.7% of members',
        'half → Sales: down 50%',
        '12 percent → Prices: up 12%',
        'doubled → fee: 2 times as much',
        '10 percent → shares: down more than 10%',
        '$2.5 billion → 2.5 billion USD, since 2014',
        '$300 → 300 USD a month',
        'No. 3 → number 3',
        '47 → Ann Reed: 47 years old',
        '14 → death toll: 14',
        '3 percentage points → Support: down 3 percentage points',
      ],
    );
  });

  it('show the numbers of the article’s own voice alone, and all again', async () => {
    await openArticle(COUNCIL.replace('listens to', 'counted the 37 boats of'));
    const { numbers } = await views();
    const labels = async (): Promise<readonly string[]> => (await rows(numbers)).map((r) => r.label);
    const all = (await filled(numbers)).map((r) => r.label);
    const unnamed = (await rows(numbers)).find((r) => r.label === '37');
    assert.match(unnamed?.description ?? '', /37 boats.* — nobody named$/);
    await vscode.commands.executeCommand('bluePencil.showOwnNumbers');
    try {
      assert.deepEqual(await labels(), ['three']);
    } finally {
      await vscode.commands.executeCommand('bluePencil.showAllNumbers');
    }
    assert.deepEqual(await labels(), all);
    assert.deepEqual(all, ['$4.2 million', 'twice', '14', 'three', '37']);
  });

  it('follow the active editor', async () => {
    await openArticle(COUNCIL);
    const { entities } = await views();
    await filled(entities);
    await openArticle(BARE);
    await waitFor(async () => ((await rows(entities)).length === 0 ? true : null));
  });

  it('say the same of a row when another article is looked at meanwhile', async () => {
    await openArticle(COUNCIL);
    const { quotations } = await views();
    await filled(quotations);
    const speakers = (await quotations.getChildren()) ?? [];
    const before = await Promise.all(speakers.map((s) => rows(quotations, s)));
    await openArticle('“A text of its own stands here,” said Rosa Delgado.\n');
    await waitFor(async () => ((await rows(quotations)).length === 1 ? true : null));
    const after = await Promise.all(speakers.map((s) => rows(quotations, s)));
    const shown = (all: readonly (readonly Row[])[]) => all.flat().map((r) => [r.label, r.item.command]);
    assert.deepEqual(shown(after), shown(before));
  });

  it('have something to say for a screen reader on every row, and an id of its own', async () => {
    await openArticle(COUNCIL);
    for (const tree of Object.values(await views())) {
      const all = flat(await filled(tree));
      assert.deepEqual(
        all.filter((r) => !r.spoken).map((r) => r.label),
        [],
      );
      const ids = all.flatMap((r) => r.item.id ?? []);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  it('show the place when a row is chosen', async () => {
    const document = await openArticle(COUNCIL);
    const [nobody] = await filled((await views()).quotations);
    const command = nobody?.children[0]?.item.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.equal(
      document.getText(editor?.selection),
      'Nobody ever listens to the people who live down here.',
    );
  });
});
