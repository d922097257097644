import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { tagNames } from '../../../src/analysis/entities/tagger';
import { indexKeys, readModel, writeModel } from '../../../src/analysis/entities/tagger/model';
import { makeParagraph } from '../../../src/text/paragraph';

const bytes = new Uint8Array(readFileSync('models/names.bin'));
const namesIn = (text: string): readonly string[] =>
  tagNames(makeParagraph(text, 'prose', false, false)).map((n) => `${n.type} ${text.slice(n.start, n.end)}`);

describe('the tagger of names', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Grace Mwangi flew from Nairobi to Paris.', ['person Grace Mwangi', 'place Nairobi', 'place Paris']],
    ['LAGOS (Reuters) — Police closed two roads.', ['place LAGOS', 'organization Reuters']],
    ['The Ministry of Health closed the clinic.', ['organization Ministry of Health']],
    ['The White House said so.', ['organization White House']],
    ['Costa Ricans vote on Sunday.', []],
    ['Nobody ever listens to them.', []],
    ['the Taipei-based group', ['place Taipei']],
    [
      'She left the Ministry of Agriculture, Forestry and Fisheries on Friday.',
      ['organization Ministry of Agriculture, Forestry and Fisheries'],
    ],
    ['They signed the US-Ukraine lease on Monday.', ['place US', 'place Ukraine']],
    ['Delegates from nine states met in the Crimea Platform.', ['other Crimea Platform']],
    ['(With inputs from ANI)', ['organization ANI']],
    ['Asked why, she added: “Somebody has to pay.”', []],
    ['Q: What comes first? A: Debt.', []],
    ['“Lovely work,” said Nora Quint. “Thanks, Mum,” she added.', ['person Nora Quint']],
    ['The plan of Google’s Nora Quint failed.', ['organization Google', 'person Nora Quint']],
    ['Lloyd’s Register said so.', ['organization Lloyd’s Register']],
    ['Judge Nora Quint KC adjourned the case.', ['person Nora Quint']],
    ['said Paul G. Harker, Jr., of Ohio.', ['person Paul G. Harker, Jr.', 'place Ohio']],
    ['Harker Tools, Inc. opened a plant.', ['organization Harker Tools, Inc.']],
    ['It hurt Amadi. Osei is losing points, tweeted @AnaMadi.', ['person Amadi', 'person Osei']],
    ['Northern Europeans and Polish Americans marched.', []],
    ['The host, Mr. King, said no.', ['person King']],
    ['Senator Ida Quill, Republican of Iowa, agreed.', ['person Ida Quill', 'place Iowa']],
    ['KEEP THE BRIDGE OPEN, THEY SAY', []],
    ['Don’t go there.', []],
    ['OSLO, Oct 24 (Reuters) - Shares fell.', ['place OSLO', 'organization Reuters']],
    ['Power was out as Storm Quint came.', ['other Storm Quint']],
    ['Shares of A&B rose.', ['organization A&B']],
    ['', []],
  ];
  for (const [text, expected] of cases)
    it(text || '(nothing)', () => assert.deepEqual(namesIn(text), expected));

  it('gives names that do not overlap, in order', () => {
    const text =
      'But NDP MP Ruth Amadi, Van der Meer & Sons and al-Rashid met Mr. Lee Kuan-ho in St. Louis, Mo.';
    const names = tagNames(makeParagraph(text, 'prose', false, false));
    names.forEach((n, i) => {
      assert.ok(n.start < n.end && n.start >= (names[i - 1]?.end ?? 0));
    });
  });
});

describe('the model of names', () => {
  it('is read as it was written', () => assert.deepEqual(writeModel(readModel(bytes)), bytes));

  it('says what is wrong with a file that is none', () => {
    assert.throws(() => readModel(new Uint8Array(8)), /too short/);
    assert.throws(() => readModel(bytes.slice(0, -4)), /bytes long/);
    const other = bytes.slice();
    other[0] = 0;
    assert.throws(() => readModel(other), /of this version/);
  });

  // It is packed twice, since the web bundle has it inlined.
  it('stays within its third of a megabyte and a half, packed', () =>
    assert.ok(deflateRawSync(bytes, { level: 9 }).length <= 500_000));

  it('finds every key and no other', () => {
    const keys = Uint32Array.from([3, 7, 2 ** 31, 2 ** 32 - 1]);
    const find = indexKeys(keys);
    keys.forEach((key, row) => {
      assert.equal(find(key), row);
    });
    assert.equal(find(5), -1);
    assert.equal(indexKeys(new Uint32Array())(1), -1);
  });
});
