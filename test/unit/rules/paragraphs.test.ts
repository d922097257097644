import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createAnalyzer } from '../../../src/analysis/analyze';
import type { Article } from '../../../src/analysis/article';
import { inEachParagraph } from '../../../src/rules/paragraphs';

describe('what is found in each paragraph', () => {
  const figures = inEachParagraph(({ claims }) => claims.map(({ text }) => text), 'claims');
  const nested = inEachParagraph((own) => figures(own).flatMap(({ found }) => found), 'claims');
  const ask = (article: Article) => {
    nested(article);
    return figures(article);
  };

  it('is the same list after an edit that leaves it so, also where a finder asks others about a paragraph', () => {
    const analyzer = createAnalyzer();
    const text = 'It cost $5 million.\n\nRain fell.\n\nThe 14 boats left at noon.\n';
    const before = ask(analyzer.analyze(text));
    assert.deepEqual(before, [
      { found: ['$5 million'], paragraph: 0 },
      { found: ['14'], paragraph: 2 },
    ]);
    for (const words of [' They sailed', ' They sailed far', ' They sailed far off.'])
      assert.equal(ask(analyzer.analyze(text.replace(' at noon.', ` at noon.${words}`))), before);
  });
});
