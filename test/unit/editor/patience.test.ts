import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { inTime, orInTime, TooLate } from '../../../src/editor/folder/patience';

const never = new Promise<string>(() => {});

describe('a folder that somebody else has to search', () => {
  it('is not waited for without end', async () => assert.equal(await orInTime(never, 'late', 20), 'late'));

  it('is heard where it answers in time, and then nothing is left to wait for', async () => {
    assert.equal(await orInTime(Promise.resolve('found'), 'late', 600_000), 'found');
  });

  it('is said to be too late where there is nothing in its place', () =>
    assert.rejects(inTime(new Promise<object>(() => {}), 20), TooLate));

  it('may fail before, and says so', () =>
    assert.rejects(orInTime(Promise.reject(new Error('gone')), 'late', 600_000), /gone/));

  it('may fail afterwards, when nobody listens any more', async () => {
    const fails = new Promise<string>((_, reject) => setTimeout(() => reject(new Error('gone')), 30));
    assert.equal(await orInTime(fails, 'late', 10), 'late');
    await assert.rejects(fails);
  });
});
