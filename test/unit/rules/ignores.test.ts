import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { checkArticle } from '../../../src/rules';
import { NO_DESK } from '../../../src/rules/desk';

const rulesIn = (text: string): readonly string[] => checkArticle(analyze(text)).map((f) => f.rule);
const ORPHAN = '“Nobody told us about the pier.”';
const LEAD = 'The pier burned for two days.\n\n';

describe('ignore comments', () => {
  it('are needed', () => assert.deepEqual(rulesIn(`${LEAD}${ORPHAN}\n`), ['quote/unattributed']));

  for (const comment of [
    '<!-- blue-pencil-ignore quote/unattributed -->',
    '<!-- blue-pencil-ignore -->',
    '<!--blue-pencil-ignore quote/unclosed, quote/unattributed-->',
  ]) {
    it(`${comment} before a paragraph`, () => {
      assert.deepEqual(rulesIn(`${LEAD}${comment}\n${ORPHAN}\n`), []);
    });
    it(`${comment} in a paragraph`, () => {
      assert.deepEqual(rulesIn(`${LEAD}${ORPHAN} ${comment}\n`), []);
    });
  }

  it('are about one paragraph', () => {
    const text = `${LEAD}<!-- blue-pencil-ignore -->\n${ORPHAN}\n\nThe bus stopped.\n\n${ORPHAN}\n`;
    assert.deepEqual(rulesIn(text), ['quote/unattributed']);
  });

  it('are about the rules they name', () => {
    const text = `${LEAD}<!-- blue-pencil-ignore quote/unclosed -->\n${ORPHAN}\n`;
    assert.deepEqual(rulesIn(text), ['quote/unattributed']);
  });

  it('can be about the whole file, wherever they stand', () => {
    const text = `${LEAD}${ORPHAN}\n\nThe bus stopped.\n\n${ORPHAN}\n\n<!-- blue-pencil-ignore-file quote/unattributed -->\n`;
    assert.deepEqual(rulesIn(text), []);
  });

  it('are no other comments', () => {
    const text = `${LEAD}<!-- blue-pencil-ignored quote/unattributed -->\n${ORPHAN}\n`;
    assert.deepEqual(rulesIn(text), ['quote/unattributed']);
  });
});

describe('blocks left alone', () => {
  const block = (rules: string): string =>
    `${LEAD}<!-- blue-pencil-ignore-start${rules} -->\n\n${ORPHAN}\n\nThe bus stopped.\n\n${ORPHAN}\n\n<!-- blue-pencil-ignore-end -->\n\n`;

  it('run from start to end', () => {
    assert.deepEqual(rulesIn(`${block('')}The bus stopped.\n\n“We had to walk all the way home.”\n`), [
      'quote/unattributed',
    ]);
    assert.deepEqual(rulesIn(block(' quote/unattributed')), []);
    assert.deepEqual(rulesIn(block(' quote/unclosed')), ['quote/unattributed', 'quote/unattributed']);
  });

  it('run to the end of the file where none is set', () =>
    assert.deepEqual(rulesIn(`${LEAD}<!-- blue-pencil-ignore-start -->\n\n${ORPHAN}\n`), []));
});

describe('remembered ignores', () => {
  const text = `${LEAD}${ORPHAN}\n\nThe bus stopped.\n\n“We had to walk all the way home.”\n`;
  const left = (rule: string | null, words: string | null): number =>
    checkArticle(analyze(text), { ...NO_DESK, ignores: [{ rule, words }] }).length;

  for (const [rule, words, wanted] of [
    ['quote/unattributed', 'Nobody told us about the pier.', 1],
    ['quote/unattributed', 'nobody  told us\nabout the pier', 1],
    [null, 'Nobody told us about the pier.', 1],
    ['quote/unattributed', null, 0],
    ['quote/unclosed', 'Nobody told us about the pier.', 2],
    ['quote/unattributed', 'Nobody told them about the pier.', 2],
  ] as const) {
    it(`leave ${wanted} of two: ${rule}, ${words}`, () => assert.equal(left(rule, words), wanted));
  }
});
