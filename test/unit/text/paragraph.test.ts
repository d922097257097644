import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { letWordsGo, makeParagraph, type Paragraph } from '../../../src/text/paragraph';

const paragraphs = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, (_, i) =>
    makeParagraph(
      `“It was ${i} cases,” Dr. Lund said. See <https://example.org/${i}> there.`,
      'prose',
      true,
      false,
    ),
  );

describe('the words of paragraphs', () => {
  it('of a long article are let go of, and cut again as they were', () => {
    const all = paragraphs(2_000);
    const before = all.map(({ tokens, sentences }) => ({ tokens, sentences }));
    letWordsGo(all);
    for (const [i, { tokens, sentences }] of all.entries()) {
      assert.notEqual(tokens, before[i]?.tokens);
      assert.deepEqual({ tokens, sentences }, before[i]);
    }
  });

  it('stay where there are few', () => {
    const all = paragraphs(100);
    const before = all.map(({ tokens }) => tokens);
    letWordsGo(all);
    for (const [i, { tokens }] of all.entries()) assert.equal(tokens, before[i]);
  });
});
