import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyze } from '../../src/analysis/analyze';
import { checkArticle } from '../../src/rules';
import { documents, edits, repeated, repetition } from '../fuzz/documents';
import { assertQuick, assertSameFromScratch, assertSound } from '../fuzz/invariants';

/** A short run of what `npm run fuzz` does by the million. */
describe('whatever the text', () => {
  it('offsets slice to the words, findings and fixes lie in the text', () => {
    fc.assert(fc.property(documents, fc.boolean(), assertSound), { numRuns: 600 });
  }).timeout(60_000);

  it('an article edited is what it is from scratch', () => {
    fc.assert(
      fc.property(documents, fc.array(edits, { maxLength: 8 }), fc.boolean(), assertSameFromScratch),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it('time grows as the text does', () => {
    fc.assert(
      fc.property(repeated, fc.boolean(), (text, markdown) => assertQuick(repetition(text), markdown)),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});

describe('words that every object has', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    it(`${word} is a word like others`, () => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      assertSound(
        `${capital} said so. Hale beat ${capital}, ${word} Ann Osei and the ${word} of 5 ${word}. “No,” ${word} said.`,
        false,
      );
    });
});

describe('hostile input', () => {
  const hostile: readonly (readonly [what: string, make: () => string])[] = [
    ['nothing', () => ''],
    // More of everything than a function takes arguments.
    ['130,000 sentences on one line', () => 'Osei said “no” to 14. '.repeat(130_000)],
    ['10 MB without a space', () => 'a'.repeat(10_000_000)],
    ['100,000 opening marks', () => '“'.repeat(100_000)],
    ['100,000 straight marks', () => '"x '.repeat(100_000)],
    ['100,000 single marks', () => "'x ".repeat(100_000)],
    ['100,000 backticks', () => '`'.repeat(100_000)],
    ['100,000 brackets', () => '('.repeat(100_000)],
    ['100,000 number signs and no space', () => `${'#'.repeat(100_000)}x`],
    ['100,000 line separators', () => '\u2028'.repeat(100_000)],
    ['100,000 spaces in a quotation', () => `“Yes,${' '.repeat(100_000)}no.” said Ann Osei`],
    ['100,000 points in a quotation', () => `Ann Osei said: “Yes${'.'.repeat(100_000)}no.”`],
    ['a figure of 100,000 zeros', () => `It cost $1${'0'.repeat(100_000)}1 in all, Ann Osei said.`],
    ['100,000 commas', () => 'a, '.repeat(100_000)],
    ['100,000 capitals', () => 'Ann '.repeat(100_000)],
    [
      '40,000 different names',
      () => Array.from({ length: 40_000 }, (_, i) => `Ann Os${i.toString(36)}`).join(', '),
    ],
    ['100,000 cues', () => 'said '.repeat(100_000)],
    ['100,000 numbers', () => '1 '.repeat(100_000)],
    ['50,000 lists', () => 'There are 5 items: a, b and c. '.repeat(50_000)],
    ['50,000 tolls of one fire', () => 'The fire killed 5 people. The fire killed 6 people. '.repeat(25_000)],
    [
      '50,000 births under a dateline',
      () => `OSLO, May 3, 2016 — ${'Ann Reed, 47, was born in 1980. '.repeat(50_000)}`,
    ],
    ['100,000 lines', () => 'Ann said so.\n'.repeat(100_000)],
    [
      'bytes',
      () => Array.from({ length: 300_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    ],
  ];
  for (const [what, make] of hostile) {
    it(what, () => {
      checkArticle(analyze(make(), { markdown: true }));
      // On a busy machine; a quiet one takes seconds.
    }).timeout(240_000);
  }
});
