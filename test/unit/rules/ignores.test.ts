import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { checkArticle } from '../../../src/rules';

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
