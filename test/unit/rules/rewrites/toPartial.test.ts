import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import type { Dialect } from '../../../../src/analysis/dialect';
import { pointsOutside, toPartial } from '../../../../src/rules/rewrites/toPartial';

const LEAD = 'The pier burned for two days.\n\n';

/** The paragraph afterwards, with `|` for the cursor. */
function partial(
  paragraph: string,
  kept = '',
  around = '',
  dialect: Dialect | null = null,
): string | undefined {
  const text = `${LEAD}${paragraph}\n\n${around}`;
  const article = analyze(text, { dialect });
  const start = kept ? text.indexOf(kept) : 0;
  const quotation = article.quotations[0];
  const made = quotation && toPartial(article, quotation, { start, end: start + kept.length });
  if (!made) return undefined;
  const after = `${text.slice(0, made.start)}${made.before}|${made.after}${text.slice(made.end)}`;
  return after.slice(LEAD.length, after.length - 2 - around.length);
}

describe('turning a direct quotation into a partial one', () => {
  for (const [before, kept, after] of [
    [
      '“We can’t ask people to pay for a wall they haven’t seen drawn,” said Mayor Ada Lindqvist.',
      'pay for a wall they haven’t seen',
      'Mayor Ada Lindqvist said | “pay for a wall they haven’t seen.”',
    ],
    [
      '“We can’t ask people to pay for it,” Ada Lindqvist told the council on Monday. She left.',
      'ask people to pay',
      'Ada Lindqvist told the council on Monday | “ask people to pay.” She left.',
    ],
    [
      '“We lost it all. Nobody came,” said Ada Lindqvist, who was on board.',
      'lost it all.',
      'Ada Lindqvist, who was on board, said | “lost it all.”',
    ],
    [
      '“We never had a chance at all,” the mayor said.',
      '',
      'The mayor said | “We never had a chance at all.”',
    ],
    [
      'Ada Lindqvist said: “We lost it all. Nobody came to help.”',
      'Nobody came',
      'Ada Lindqvist said | “Nobody came.”',
    ],
    [
      '“The old wall,” engineer Samuel Oyelaran told the council, “has cracks that you can put a hand in.”',
      'put a hand in',
      'Engineer Samuel Oyelaran told the council | “put a hand in.”',
    ],
    [
      '“Who is going to pay for it?” Ada Lindqvist asked.',
      'pay for it?',
      'Ada Lindqvist asked | “pay for it?”',
    ],
  ] as const)
    it(before, () => assert.equal(partial(before, kept), after));

  it('puts the point where the article puts it', () => {
    const british = 'Ada Lindqvist called it “a disgrace”. She said it was “far too late”.\n';
    assert.equal(
      partial('“We lost it all,” said Samuel Oyelaran.', 'lost it', british),
      'Samuel Oyelaran said | “lost it”.',
    );
    assert.equal(pointsOutside(analyze(`She said it was “far too late.”\n`)), false);
  });

  it('puts the point where the dialect has it', () => {
    const lost = '“We lost it all,” said Samuel Oyelaran.';
    const outside = 'Ada Lindqvist called it “a disgrace”.\n';
    assert.equal(partial(lost, 'lost it', '', 'british'), 'Samuel Oyelaran said | “lost it”.');
    assert.equal(partial(lost, 'lost it', outside, 'american'), 'Samuel Oyelaran said | “lost it.”');
  });

  for (const [stays, kept] of [
    ['“We never had a chance at all.”', ''],
    ['“The old wall,” Samuel Oyelaran told the council, “has cracks.”', ''],
    ['“We never had a chance at all,” the mayor said.', 'the mayor'],
    ['Ada Lindqvist called the old wall “a disgrace”.', 'disgrace'],
  ] as const)
    it(`leaves alone: ${stays} (${kept})`, () => assert.equal(partial(stays, kept), undefined));
});
