import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { balanceOf } from '../../../src/analysis/balance';
import { voicesOf } from '../../../src/analysis/voices';

describe('the voices of an article', () => {
  it('take a body for one, with an article before it or another', () => {
    const { quotations, ...rest } = analyze(
      'A hospital trust said on Monday: “We let people down, and we are sorry.”\n\nThe hospital trust said: “It will not happen again.”\n',
    );
    const voices = voicesOf({ ...rest, quotations });
    assert.deepEqual(
      voices.map((v) => v.quotations.length),
      [2],
    );
  });

  it('speak as many words as are quoted once all changes are accepted', () => {
    const { quotedWords, words } = balanceOf(
      analyze('“We have {--been --}waited{>>Since when?<<} ten years,” said Ines Calder.\n'),
    );
    assert.deepEqual([quotedWords, words], [5, 8]);
  });
});
