import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { documents, edits, repeated, repetition } from './documents';
import { assertQuick, assertSameFromScratch, assertSound } from './invariants';

const USAGE = `usage: npm run fuzz -- [options]
  --edits N      random edits, each compared with the text read from scratch; default 1,000,000
  --documents N  random documents, each checked for offsets, order, fixes and time; default 100,000
  --seed S       begins where another run did; default: the time`;

/** Edits of one document before the next one is begun. */
const EDITS = 20;
/** One document in so many is a few pieces over and over, which takes as long as many others. */
const REPEATED = 20;
/** Runs between two lines of progress. */
const BATCH = 500;

const wholeNumber = (text: string): number => {
  const number = Number(text.replaceAll(',', ''));
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${text}: not a number\n${USAGE}`);
  return number;
};

/** Runs a property so many times; says how far it is, and ends the process where it fails. */
function run(what: string, property: fc.IProperty<unknown>, runs: number, each: number, seed: number): void {
  const began = Date.now();
  let said = began;
  for (let done = 0; done < runs; done += BATCH) {
    const numRuns = Math.min(BATCH, runs - done);
    const details = fc.check(property, { numRuns, seed: seed + done });
    if (details.failed) {
      console.error(`\n${what}: failed with --seed ${seed}\n${fc.defaultReportMessage(details)}`);
      process.exit(1);
    }
    if (Date.now() - said < 15_000 && done + numRuns < runs) continue;
    said = Date.now();
    const count = ((done + numRuns) * each).toLocaleString('en');
    console.log(`${what}: ${count} in ${((said - began) / 1000).toFixed(0)} s`);
  }
}

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '1000000' },
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = wholeNumber(values.seed);
const [editCount, documentCount] = [wholeNumber(values.edits), wholeNumber(values.documents)];
console.log(`seed ${seed}`);

const sound = fc.property(documents, fc.boolean(), assertSound);
const quick = fc.property(repeated, fc.boolean(), (text, markdown) =>
  assertQuick(repetition(text), markdown),
);
const same = fc.property(
  documents,
  fc.array(edits, { minLength: EDITS, maxLength: EDITS }),
  fc.boolean(),
  assertSameFromScratch,
);
const longOnes = Math.floor(documentCount / REPEATED);
run('documents', sound, documentCount - longOnes, 1, seed);
run('documents that repeat', quick, longOnes, 1, seed);
run('edits', same, Math.ceil(editCount / EDITS), EDITS, seed);
