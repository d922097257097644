import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { ledgerText, parseLedger } from '../../../src/formats/ledger/text';
import { anchorAll } from '../../../src/ledger/anchor';
import { describeChanges, wordChanges } from '../../../src/ledger/changes';
import { fold } from '../../../src/ledger/fold';
import { type CheckedItem, progressOf, readLedger } from '../../../src/ledger/ledger';
import type { ItemKind, LedgerRecord, Status } from '../../../src/ledger/record';
import { selectorFor } from '../../../src/ledger/selector';

const ARTICLE = `Council delays vote on harbor wall

PORT HALE — The wall would cost $4.2 million, said Mayor Ada Lindqvist.

“We will never pay for a wall that nobody has drawn,” Lindqvist said. “Come back with a drawing.”

The old wall has more than 14 cracks, engineer Samuel Oyelaran said. In 1990 it had 14 holes.
`;

let count = 0;
/** A tick on some words of a text. */
function tick(text: string, words: string, kind: ItemKind, more: Partial<LedgerRecord> = {}): LedgerRecord {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return {
    id: `id-${String(count++).padStart(3, '0')}`,
    kind,
    status: 'checked',
    note: '',
    source: '',
    who: 'Ines Falk',
    when: '2026-03-02T10:00:00.000Z',
    selector: selectorFor(fold(text), text, { start, end: start + words.length }),
    ...more,
  };
}

/** What became of a tick when one part of the text was replaced by another. */
function outcome(words: string, from: string, to: string): readonly [string, string] {
  const text = ARTICLE.replace(from, to);
  assert.notEqual(text, ARTICLE);
  const [anchor] = anchorAll(text, [tick(ARTICLE, words, 'quotation').selector]);
  return [anchor?.state ?? '', anchor?.span ? text.slice(anchor.span.start, anchor.span.end) : ''];
}

describe('finding ticked words again', () => {
  const same: readonly (readonly [string, string, string, string])[] = [
    ['text put in before', '14 cracks', 'Council delays', 'The city council of Port Hale delays'],
    ['CRLF', '14 cracks', ARTICLE, ARTICLE.replaceAll('\n', '\r\n')],
    ['straight marks', 'a wall that nobody has drawn,', ARTICLE, ARTICLE.replaceAll(/[“”]/g, '"')],
    ['the words next to them changed', '14 cracks', 'more than 14 cracks, engineer', 'some 14 cracks, mason'],
    ['their paragraph moved', '14 holes', ARTICLE, ARTICLE.split('\n\n').toReversed().join('\n\n')],
    ['an emoji before', 'Ada Lindqvist', 'Council', '🎉 Council'],
  ];
  it('as they were: a line moved far away, with all around it written anew', () => {
    const others = Array.from(
      { length: 60 },
      (_, i) => `Lindqvist spoke at meeting ${i} about the wall and its cost.`,
    );
    const line = 'The harbor wall of Lindqvist';
    const text = [...others, 'Before it stood this.', line, 'After it stood that.'].join('\n\n');
    const start = text.indexOf(line) + line.indexOf('Lindqvist');
    const selector = selectorFor(fold(text), text, { start, end: start + 'Lindqvist'.length });
    const moved = [line, ...others, 'Nothing of this was there.'].join('\n\n');
    assert.deepEqual(anchorAll(moved, [selector]), [{ state: 'kept', span: { start: 19, end: 28 } }]);
  });

  for (const [name, words, from, to] of same)
    it(`as they were: ${name}`, () => {
      const [state, found] = outcome(words, from, to);
      assert.equal(state, 'kept');
      assert.equal(found.replaceAll('\r', ''), words);
    });

  const other: readonly (readonly [string, string, string, string, string])[] = [
    ['a figure', '14 cracks', '14 cracks', '15 cracks', '15 cracks'],
    ['a figure made longer', '14 cracks', '14 cracks', '114 cracks', '114 cracks'],
    [
      'a word',
      'We will never pay for a wall that nobody has drawn,',
      'never',
      'not',
      'We will not pay for a wall that nobody has drawn,',
    ],
    ['what is counted', '14 cracks', 'more than 14 cracks', 'more than 14 leaks', '14 leaks'],
    ['a letter of a name', 'Samuel Oyelaran', 'Oyelaran', 'Oyelaren', 'Samuel Oyelaren'],
  ];
  for (const [name, words, from, to, now] of other)
    it(`changed: ${name}`, () => assert.deepEqual(outcome(words, from, to), ['changed', now]));

  it('gone with their sentence, though the same figure stands elsewhere', () => {
    const [state] = outcome(
      '14 cracks',
      'The old wall has more than 14 cracks, engineer Samuel Oyelaran said. ',
      '',
    );
    assert.equal(state, 'gone');
  });

  it('gives a place for any selector in any text', () => {
    const selectors = [tick(ARTICLE, '14 cracks', 'claim').selector];
    for (const text of ['', '\n', '14', '14 cracks', '\ud800', ARTICLE.repeat(3)])
      assert.equal(anchorAll(text, selectors).length, 1);
  });
});

describe('the ledger of an article', () => {
  const read = (text: string, ...records: readonly LedgerRecord[]) => readLedger(analyze(text), records);
  const itemOf = (items: readonly CheckedItem[], text: string, words: string) =>
    items.find(({ item }) => text.slice(item.start, item.end).includes(words));

  it('knows every quotation, number and name', () => {
    const { items } = read(ARTICLE);
    const words = items.map(({ item }) => `${item.kind}: ${ARTICLE.slice(item.start, item.end)}`);
    for (const expected of ['claim: $4.2 million', 'claim: more than 14 cracks', 'name: Ada Lindqvist'])
      assert.ok(words.includes(expected), `${expected} in\n${words.join('\n')}`);
    assert.ok(items.every((i) => i.state === 'open'));
  });

  it('takes a tick on any mention for the name', () => {
    const { items } = read(ARTICLE, tick(ARTICLE, 'Lindqvist said', 'name'));
    const named = items.find(({ item }) => item.kind === 'name' && item.places.length > 1);
    assert.equal(named?.state, 'checked');
  });

  it('lapses when the hedge changes', () => {
    const changed = ARTICLE.replace('more than 14', 'nearly 14');
    const { lapsed } = read(changed, tick(ARTICLE, 'more than 14 cracks', 'claim'));
    assert.deepEqual(lapsed[0]?.changes, [{ before: 'more than', after: 'nearly' }]);
  });

  it('lapses when words are added to a quotation at its end', () => {
    const changed = ARTICLE.replace('with a drawing.”', 'with a drawing. And soon.”');
    const { items, lapsed } = read(changed, tick(ARTICLE, 'Come back with a drawing.', 'quotation'));
    assert.equal(itemOf(items, changed, 'And soon')?.state, 'changed');
    assert.deepEqual(lapsed[0]?.changes, [{ before: '', after: 'And soon.' }]);
  });

  it('lets the later of two ticks hold', () => {
    const words = 'Come back with a drawing.';
    const early = tick(ARTICLE, words, 'quotation');
    const late = tick(ARTICLE, words, 'quotation', { status: 'wrong', when: '2026-03-03T10:00:00.000Z' });
    for (const records of [
      [early, late],
      [late, early],
    ]) {
      const { items, lapsed } = read(ARTICLE, ...records);
      assert.equal(itemOf(items, ARTICLE, words)?.state, 'wrong');
      assert.deepEqual(lapsed, []);
    }
  });

  it('counts', () => {
    const ledger = read(
      ARTICLE,
      tick(ARTICLE, 'Come back with a drawing.', 'quotation'),
      tick(ARTICLE, '$4.2 million', 'claim', { status: 'query' }),
    );
    const { checked, queries, total } = progressOf(ledger);
    assert.deepEqual([checked, queries, total], [1, 1, ledger.items.length]);
    assert.deepEqual(progressOf(ledger, 'claim').checked, 0);
  });
});

describe('what changed, word by word', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['We will never pay', 'We will not pay', 'never → not'],
    ['We will pay', 'We will pay today', '+ today'],
    ['We will surely pay', 'We will pay', '− surely'],
    ['14 cracks', '15 holes', '14 cracks → 15 holes'],
    ['“We haven’t paid”', '"We haven\'t drawn"', 'paid → drawn'],
  ];
  for (const [before, now, said] of cases)
    it(said, () => assert.equal(describeChanges(wordChanges(before, now)), said));
});

describe('the ledger’s file', () => {
  const statuses: readonly Status[] = ['checked', 'query', 'wrong'];
  const records = statuses.map((status, i) =>
    tick(ARTICLE, ['$4.2 million', 'Ada Lindqvist', '14 holes'][i] ?? '', 'claim', {
      status,
      note: 'line\nbreak “and” "marks"',
      source: 'https://example.org/a?b=c',
    }),
  );
  const file = ledgerText(records, 'harbor wall.article');

  it('comes back as it was', () => {
    assert.deepEqual(parseLedger(file), { records, damaged: [], newer: false });
  });

  it('has a record a line in an order of its own', () => {
    assert.equal(file.trim().split('\n').length, 1 + records.length);
    assert.equal(ledgerText(records.toReversed(), 'harbor wall.article'), file);
  });

  it('loses one record to one damaged line, and says which', () => {
    const lines = file.split('\n');
    const half = [...lines.slice(0, 2), lines[2]?.slice(0, 40), ...lines.slice(3)].join('\n');
    const { records: left, damaged } = parseLedger(half);
    assert.deepEqual([left.length, damaged], [2, [3]]);
  });

  it('sees the marks of a merge conflict', () => {
    const { damaged } = parseLedger(file.replace('\n', '\n<<<<<<< HEAD\n'));
    assert.deepEqual(damaged, [2]);
  });

  it('knows a file that is no ledger, and one of a later version', () => {
    for (const text of ['hello', '[]', '{"rules":{}}', '{"type":"AnnotationCollection"}'])
      assert.deepEqual(parseLedger(text).damaged, [1], text);
    assert.equal(parseLedger(file.replace('"version":1', '"version":2')).newer, true);
  });

  it('takes the later of two records with one id, as a merge of both sides leaves them', () => {
    const [first] = records;
    assert.ok(first);
    const later = { ...first, status: 'wrong' as const, when: '2027-01-01T00:00:00.000Z' };
    const both = file + ledgerText([later], 'x').split('\n')[1];
    assert.equal(parseLedger(both).records.find((r) => r.id === first.id)?.status, 'wrong');
  });
});
