import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { segmentsOf } from '../../../src/analysis/attribution/sentence/items';
import { readModel, writeModel } from '../../../src/analysis/grammar/model';
import { makeParagraph } from '../../../src/text/paragraph';

/** The words of a sentence that are judged to be of a kind. */
const judged = (text: string, ...tags: readonly string[]): readonly string[] =>
  segmentsOf(makeParagraph(text, 'prose', false, false), [])
    .flatMap((s) => s.items)
    .filter((i) => i.tag !== null && tags.includes(i.tag))
    .map((i) => i.text);

describe('parts of speech', () => {
  const finite: readonly (readonly [string, ...string[]])[] = [
    ['Many people know the bridge broke.', 'know', 'broke'],
    ['Both reports about the bridge were false.'],
    ['Drivers report long delays.', 'report'],
    ['The report lists long delays.', 'lists'],
    ['The ferry sank while divers searched the harbour.', 'sank', 'searched'],
    ['She wants to repair the old bridge.', 'wants'],
  ];
  for (const [text, ...verbs] of finite) it(text, () => assert.deepEqual(judged(text, 'finite'), verbs));

  it('judges no word whose class is closed', () => {
    const [segment] = segmentsOf(
      makeParagraph('She would not have said so to them.', 'prose', false, false),
      [],
    );
    assert.deepEqual(
      segment?.items.filter((i) => i.tag !== null).map((i) => i.text),
      ['said'],
    );
  });

  it('takes no plain form behind one actor for a verb', () => {
    assert.deepEqual(judged('“We will wait,” council press officer Dana Reyes said.', 'finite'), ['said']);
  });
});

describe('the model file', () => {
  const bytes = new Uint8Array(readFileSync('models/grammar.bin'));

  it('is read and written alike', () => assert.deepEqual(writeModel(readModel(bytes)), bytes));
  it('is not read when cut off', () => assert.throws(() => readModel(bytes.slice(0, -3)), RangeError));
  it('is not read when it is something else', () => {
    assert.throws(() => readModel(new Uint8Array(16)), RangeError);
    assert.throws(() => readModel(new Uint8Array(3)), RangeError);
  });
});
