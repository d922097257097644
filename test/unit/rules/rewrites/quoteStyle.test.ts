import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { QuoteStyle } from '../../../../src/rules/desk';
import { applyEdits } from '../../../../src/rules/fix';
import { restyle } from '../../../../src/rules/rewrites/quoteStyle';

function styled(text: string, style: QuoteStyle, markdown = false): string {
  const all = { start: 0, end: text.length };
  return applyEdits(text, restyle(text, [{ ...all, continues: false }], style, all, markdown));
}

describe('writing quotation marks one way', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['"It\'s late," she said. "Go."', '“It’s late,” she said. “Go.”'],
    ['"He said \'no\' twice," she said.', '“He said ‘no’ twice,” she said.'],
    ["rock 'n' roll of the '90s", 'rock ’n’ roll of the ’90s'],
    ['a 6" pipe and "a word"', 'a 6" pipe and “a word”'],
    ["the Joneses' house", 'the Joneses’ house'],
  ];
  for (const [straight, curly] of cases) it(straight, () => assert.equal(styled(straight, 'curly'), curly));

  it('and back', () => assert.equal(styled('“It’s late,” she said.', 'straight'), '"It\'s late," she said.'));

  it('leaves code and comments alone', () => {
    const text = 'Type `print("x")` <!-- "note" --> and "go".';
    assert.equal(styled(text, 'curly', true), 'Type `print("x")` <!-- "note" --> and “go”.');
  });

  it('changes nothing outside the selection', () => {
    const text = '"One," she said. "Two."';
    const edits = restyle(
      text,
      [{ start: 0, end: text.length, continues: false }],
      'curly',
      { start: 0, end: 7 },
      false,
    );
    assert.equal(applyEdits(text, edits), '“One,” she said. "Two."');
  });
});
