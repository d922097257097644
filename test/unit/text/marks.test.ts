import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { findQuotedSpans } from '../../../src/text/marks';

const found = (text: string, continues = false): readonly string[] =>
  findQuotedSpans(text, [], continues).map(
    (q) => `${text.slice(q.start, q.end)}${q.closure === 'closed' ? '' : ` [${q.closure}]`}`,
  );

describe('findQuotedSpans', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['curly', '“Yes,” she said. “No.”', ['Yes,', 'No.']],
    ['straight', '"Yes," she said. "No."', ['Yes,', 'No.']],
    ['straight in brackets', 'He left ("for good") at noon.', ['for good']],
    ['mixed pair', '“Yes," she said.', ['Yes,']],
    ['doubled single marks', "''Yes,'' she said.", ['Yes,']],
    ['backticks', "``Yes,'' she said.", ['Yes,']],
    ['doubled curly singles', '‘‘Yes,’’ she said.', ['Yes,']],
    ['guillemets', 'Il a dit «oui» hier.', ['oui']],
    ['guillemets turned inwards', 'Er sagte: »Ja« und ging.', ['Ja']],
    ['guillemets inside guillemets', 'Il a dit «le mot «oui» suffit» hier.', ['le mot «oui» suffit']],
    ['low marks', 'Er sagte: „Ja“ und ging.', ['Ja']],
    ['British single marks', '‘We shan’t go,’ said Ito.', ['We shan’t go,']],
    ['British straight marks', "'We can't go,' said Ito.", ["We can't go,"]],
    [
      'a plural possessive inside single marks',
      '‘The workers’ union won,’ said Ito.',
      ['The workers’ union won,'],
    ],
    [
      'single marks behind an s, with a word that nothing is owned by',
      'He had ‘acute psychosis’ at the time, and knew ‘it was a delusion’.',
      ['acute psychosis', 'it was a delusion'],
    ],
    ['nested, outermost only', '“He called it ‘a mess’ twice,” she said.', ['He called it ‘a mess’ twice,']],
    [
      'nested with the same marks',
      '“He called me a “liar” and left,” she said.',
      ['He called me a “liar” and left,'],
    ],
    ['double inside single', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
    ['apostrophes', 'Rock ’n’ roll in the ’90s, the workers’ way; it’s theirs.', []],
    ['straight apostrophes', "Rock 'n' roll in the '90s, the workers' way.", []],
    ['feet and inches', 'She is 5\' 10" and throws a 12" disc.', []],
    ['an inch mark before a quotation', 'The 12" disc, "the best yet," sold out.', ['the best yet,']],
    ['a mark turned the wrong way', '”Yes,” she said.', ['Yes,']],
    ['a stray closing mark', 'He left.” “Yes,” she said.', ['Yes,']],
    ['dashes inside', '“I—we—left,” she said.', ['I—we—left,']],
    ['a dash before the mark', 'He paused—“never”—and left.', ['never']],
    ['space inside the marks', '" Yes, " she said.', ['Yes,']],
    ['unclosed', '“We will fight, she said.', ['We will fight, she said. [unclosed]']],
    [
      'unclosed before another',
      '“We will fight, she said. “We will win.”',
      ['We will fight, she said. [unclosed]', 'We will win.'],
    ],
    ['empty marks', '“” and ""', ['', '']],
    ['none', 'No marks here.', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(found(text), expected));

  it('takes a quotation for continued where the next paragraph opens again', () => {
    assert.deepEqual(found('“We will fight. He called it “mad” once.', true), [
      'We will fight. He called it “mad” once. [continued]',
    ]);
    assert.deepEqual(found('“We will fight.', false), ['We will fight. [unclosed]']);
    assert.deepEqual(found('“We will fight,” he said.', true), ['We will fight,']);
  });

  it('keeps a stray mark within its paragraph', () => {
    const text = 'A " stray mark.';
    assert.ok(findQuotedSpans(text, [], false).every((q) => q.end <= text.length));
  });
});
