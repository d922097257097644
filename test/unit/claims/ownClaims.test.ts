import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { isQuoted, ownClaims } from '../../../src/analysis/claims/ownClaims';

const own = (text: string): readonly string[] => ownClaims(analyze(text)).map((c) => c.text);

describe("the article's own numbers", () => {
  const cases: readonly (readonly [text: string, ...own: string[]])[] = [
    ['The harbor has 14 cracks.', '14'],
    ['The harbor has 14 cracks, the city said.'],
    ['“It has 14 cracks,” Ann Reed said. The wall is 300 feet long.', '300 feet'],
    ['“It has 14 cracks.”\n\nThe wall is 300 feet long.', '300 feet'],
    ['“It has 14 cracks,” said Ann Reed, 47, “and two holes.”', '47'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(own(text), expected));

  it('knows a number in a quotation that nobody is named for', () => {
    const article = analyze('The wall is 300 feet long.\n\n“Nobody counted the 14 cracks in the old wall.”');
    assert.deepEqual(
      article.claims.map((c) => [c.text, isQuoted(article, c)]),
      [
        ['300 feet', false],
        ['14', true],
      ],
    );
  });
});
