import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type Comparer, createComparer } from '../../../src/ledger/transcript/compare';
import { parseTranscript } from '../../../src/ledger/transcript/parse';
import { prepare, type Waiting } from '../../../src/ledger/transcript/prepare';

const quotations = Array.from({ length: 200 }, (_, i) => `we will never pay for wall number ${i}`);

/** A transcript that takes its time over each quotation, and counts them. */
function slowComparer(milliseconds: number) {
  const inner = createComparer(parseTranscript('We will never pay for wall number 7.'));
  const compared: string[] = [];
  const comparer: Comparer = {
    compare(words) {
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
      compared.push(words);
      return inner.compare(words);
    },
  };
  return { comparer, compared };
}

const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  isStopped: () => false,
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  report: () => {},
  ...more,
});

describe('comparing many quotations', () => {
  it('stops where it is when somebody cancels, and compares nothing more', async () => {
    const { comparer, compared } = slowComparer(3);
    let stopped = false;
    // What a click on Cancel is: something that happens while the work is under way.
    setTimeout(() => {
      stopped = true;
    }, 30);
    assert.equal(await prepare([comparer], quotations, waiting({ isStopped: () => stopped })), false);
    const { length } = compared;
    assert.ok(length > 0 && length < quotations.length / 2, `${length} compared`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(compared.length, length);
  });

  it('says how far it is and lets others have the thread', async () => {
    const { comparer, compared } = slowComparer(1);
    const reports: number[] = [];
    let breaths = 0;
    const done = await prepare([comparer], quotations, {
      isStopped: () => false,
      breathe: async () => {
        breaths++;
      },
      report: (n, of) => reports.push(n / of),
    });
    assert.equal(done, true);
    assert.equal(compared.length, quotations.length);
    assert.ok(breaths > 5, `${breaths} breaths`);
    assert.equal(reports.at(-1), 1);
    assert.deepEqual(
      reports,
      [...reports].sort((a, b) => a - b),
    );
  });

  it('has what it found at hand afterwards', async () => {
    const comparer = createComparer(parseTranscript('We will never pay for wall number 7.'));
    await prepare([comparer], quotations, waiting());
    assert.equal(comparer.compare(quotations[7] ?? ''), comparer.compare(quotations[7] ?? ''));
    assert.equal(comparer.compare(quotations[7] ?? '').state, 'verbatim');
  });

  it('is stopped before it begins', async () => {
    const { comparer, compared } = slowComparer(0);
    assert.equal(await prepare([comparer], quotations, waiting({ isStopped: () => true })), false);
    assert.deepEqual(compared, []);
  });
});
