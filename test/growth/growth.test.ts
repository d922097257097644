import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../src/analysis/analyze';
import { tagNames } from '../../src/analysis/entities/tagger';
import { createComparer } from '../../src/ledger/transcript/compare';
import { parseTranscript } from '../../src/ledger/transcript/parse';
import { checkArticle } from '../../src/rules';
import { makeParagraph } from '../../src/text/paragraph';
import { growthOf } from '../support/cpuTime';

const repeated = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** A process of its own runs these: beside 4,000 tests, the garbage collector goes through all that they hold. */
describe('ten times the text costs at most about twelve times', () => {
  const grows = (what: string, make: (tenths: 1 | 10) => string, read: (text: string) => unknown): void => {
    it(what, () => {
      const texts = { 1: make(1), 10: make(10) };
      const ratio = growthOf((tenths) => read(texts[tenths]));
      assert.ok(ratio <= 14, `10x the text cost ${ratio.toFixed(1)}x`);
    }).timeout(120_000);
  };

  const paragraph = (i: number): string =>
    `“Street ${i % 60} was under water by ${(i % 12) + 1} o’clock,” said Ann Osei${i % 17}, who owns ${i % 90} boats. She told reporters that ${(i % 40) * 3} people had left Port Hale.\n\n`;
  grows('an article', (tenths) => repeated(tenths * 300, paragraph), analyze);
  grows(
    'an article and all rules',
    (tenths) => repeated(tenths * 300, paragraph),
    (text) => checkArticle(analyze(text)),
  );

  grows(
    'quotations that are nearly alike',
    (tenths) => repeated(tenths * 400, (i) => `“Nobody knows the way to number ${i},” Ada Osei said.\n\n`),
    (text) => checkArticle(analyze(text)),
  );

  grows(
    'a line of capitals',
    (tenths) => 'Ann '.repeat(tenths * 20_000),
    (text) => tagNames(makeParagraph(text, 'prose', false, false)),
  );

  const words =
    'the a of and to we they pay wall tide river road school house money never always again'.split(' ');
  const line = (i: number): string =>
    `${Array.from({ length: 20 }, (_, k) => words[(i * 31 + k * k * 7) % words.length]).join(' ')} n${i}\n`;
  const quoted = Array.from({ length: 40 }, (_, i) => line(i * 25).trim());
  grows(
    'a transcript and forty quotations',
    (tenths) => repeated(tenths * 100, line),
    (text) => {
      const comparer = createComparer(parseTranscript(text));
      return quoted.map((q) => comparer.compare(q));
    },
  );
});
