import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { splitSentences } from '../../../src/text/sentences';
import { tokenize } from '../../../src/text/tokens';

const words = (text: string): readonly string[] => tokenize(text).map((t) => t.text);
const sentences = (text: string): readonly string[] =>
  splitSentences(text, tokenize(text)).map((s) => text.slice(s.start, s.end));

describe('tokenize', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['O’Neill’s co-owner', ['O’Neill', '’s', 'co-owner']],
    ['in Hawai‘i it‘s O‘Neill', ['in', 'Hawai‘i', 'it', '‘s', 'O‘Neill']],
    ['14,000 lives, 2.5 bn', ['14,000', 'lives', ',', '2.5', 'bn']],
    ['an 18-year-old', ['an', '18-year-old']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['on Sept. 1', ['on', 'Sept.', '1']],
    ['He said no.', ['He', 'said', 'no', '.']],
    ['No. 3 seed', ['No.', '3', 'seed']],
    ['J. Smith left.', ['J.', 'Smith', 'left', '.']],
    ['AT&T and G7', ['AT&T', 'and', 'G7']],
    ['they’ve gone', ['they', '’ve', 'gone']],
    ['€1.2bn', ['€', '1.2bn']],
    ['a\u00a0b 🎉 c', ['a', 'b', '🎉', 'c']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(words(text), expected));

  it('leaves masked spans out', () => {
    const text = 'see [this](http://x) now';
    const masked = [{ start: text.indexOf('('), end: text.indexOf(')') + 1 }];
    assert.deepEqual(
      tokenize(text, masked).map((t) => t.text),
      ['see', '[', 'this', ']', 'now'],
    );
  });

  it('gives offsets that slice to the token', () => {
    const text = 'Mr. Ito’s 3,000-tonne ship — “Kaiyō Maru” — left at 5 a.m.\r\nIt was late.';
    for (const t of tokenize(text)) assert.equal(text.slice(t.start, t.end), t.text);
  });
});

describe('splitSentences', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['He met Gen. Ito on Sept. 1. They talked.', 2],
    ['It opened in the U.S. Senate on Monday.', 1],
    ['It was sold to Nordic Foods Corp. Lind said it was cheap.', 2],
    ['Nordic Foods Corp. President Lind said it was cheap.', 1],
    ['She lives in the U.S. She came in May.', 2],
    ['The No. 3 seed lost. Nobody cared.', 2],
    ['“Stop!” he shouted. It was late.', 2],
    ['“Stop.” The car did not.', 2],
    ['It rose 2.5 per cent. Prices fell.', 2],
    ['Wait… what? Yes.', 2],
    ['At 5 p.m. the doors open.', 1],
    ['J. K. Osei wrote it.', 1],
    ['', 0],
  ];
  for (const [text, count] of cases)
    it(text || '(empty)', () => assert.equal(sentences(text).length, count, sentences(text).join(' | ')));
});
