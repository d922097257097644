import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import type { Dialect } from '../../../../src/analysis/dialect';
import { checkArticle } from '../../../../src/rules';
import { applyEdits } from '../../../../src/rules/fix';
import { moveAttribution } from '../../../../src/rules/rewrites/moveAttribution';

const LEAD = 'The pier burned for two days.\n\n';

function moved(paragraph: string, dialect: Dialect | null = null): string | undefined {
  const text = `${LEAD}${paragraph}\n`;
  const article = analyze(text, { dialect });
  const quotation = article.quotations[0];
  const edits = quotation && moveAttribution(article, quotation);
  if (!edits) return undefined;
  const after = applyEdits(text, edits);
  assert.equal(analyze(after).quotations[0]?.attribution?.basis, 'stated');
  assert.deepEqual(checkArticle(analyze(after)), []);
  return after.slice(LEAD.length, -1);
}

describe('moving an attribution to the first natural break', () => {
  for (const [before, after] of [
    [
      '“We lost it all. Nobody came to help. We waited for hours,” said Mayor Ada Lindqvist.',
      '“We lost it all,” said Mayor Ada Lindqvist. “Nobody came to help. We waited for hours.”',
    ],
    [
      '“We lost it all. Nobody came to help,” Ada Lindqvist said on Monday. She had been there.',
      '“We lost it all,” Ada Lindqvist said on Monday. “Nobody came to help.” She had been there.',
    ],
    [
      '“Who did this? Nobody came to help,” said Ada Lindqvist.',
      '“Who did this?” said Ada Lindqvist. “Nobody came to help.”',
    ],
    [
      '“We lost it all. Who is going to help us?” Ada Lindqvist asked.',
      '“We lost it all,” Ada Lindqvist asked. “Who is going to help us?”',
    ],
    [
      '"We lost it all. Nobody came to help," said Ada Lindqvist, who was on board with Dr. Osei.',
      '"We lost it all," said Ada Lindqvist, who was on board with Dr. Osei. "Nobody came to help."',
    ],
    [
      '‘We lost it all. Nobody came to help’, said Ada Lindqvist.',
      '‘We lost it all’, said Ada Lindqvist. ‘Nobody came to help’.',
    ],
  ] as const)
    it(before, () => assert.equal(moved(before), after));

  it('draws the comma into the marks where the dialect is American', () => {
    const outside = '“We lost it all. Nobody came to help”, said Ada Lindqvist.';
    assert.equal(moved(outside, 'american'), '“We lost it all,” said Ada Lindqvist. “Nobody came to help.”');
    assert.equal(moved(outside, 'british'), moved(outside));
  });

  for (const stays of [
    '“We lost it all,” said Ada Lindqvist.',
    '“We met Dr. Osei on Sept. 3 at the U.S. Senate,” said Ada Lindqvist.',
    'Ada Lindqvist said: “We lost it all. Nobody came to help.”',
    '“We lost it all,” said Ada Lindqvist. “Nobody came to help.”',
    '“We lost it all. Nobody came to help.”',
    '“We lost it all. Nobody came,” said Ada Lindqvist, who called it “a disgrace”.',
  ])
    it(`leaves alone: ${stays}`, () => assert.equal(moved(stays), undefined));
});
