import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { before, describe, it } from 'mocha';
import { checkAll } from '../../../src/cli/workers';
import { seeded } from '../ledger/edits';

const SENTENCES = [
  'The council met in the old library on Monday evening.',
  '“Nobody asked us about the bridge,” Ann Osei said.',
  'The repairs will cost $4.2 million, the engineers reported.',
  'Officials at the harbor did not answer a request for comment.',
  'Mayor Paula Quinn said that the ferries would run until June.',
  'More than 300 people signed the letter, according to the Port Hale Ledger.',
];
/**
 * Articles to begin with, in which every word has come up and most code has been compiled, whose text the heap holds: after
 * 100, 200, 300 and 1,000 of them, 300 more left 2.7, 1.2, 0.5 and -0.2 MB. Then as many as could not be missed if they stayed.
 */
const [FIRST, MORE] = [300, 300];
/** UTF-16 units of an article; no two are the same. */
const LENGTH = 2_500;
/** What else comes and goes in the process is less than this share of what is written, a byte a unit; articles are far more. */
const SHARE = 0.5;

const random = seeded(20);
function newArticle(): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(
      Array.from({ length: 3 }, () => SENTENCES[Math.floor(random() * SENTENCES.length)]).join(' '),
    );
  return paragraphs.join('\n\n');
}

describe('checking many articles', function () {
  this.timeout(60_000);
  let collect = (): void => {};
  before(() => {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  });

  /** Checks so many articles, looks at what is written, and keeps none of it. */
  async function heapAfter(count: number): Promise<{ readonly heap: number; readonly units: number }> {
    const tasks = Array.from({ length: count }, (_, i) => ({
      name: `${i}.txt`,
      get text() {
        return newArticle();
      },
    }));
    const options = { format: 'ndjson', colours: false, config: null, fix: false };
    let [pieces, units] = [0, 0];
    for await (const { piece } of checkAll(tasks, options, 1)) {
      if (piece !== null) pieces++;
      units += piece?.length ?? 0;
    }
    assert.equal(pieces, count);
    collect();
    return { heap: process.memoryUsage().heapUsed, units };
  }

  it('holds no more memory after many than after some', async () => {
    const some = await heapAfter(FIRST);
    const many = await heapAfter(MORE);
    const grown = many.heap - some.heap;
    assert.ok(grown < SHARE * many.units, `${(grown / 1e6).toFixed(1)} MB more after ${MORE} more articles`);
  });
});
