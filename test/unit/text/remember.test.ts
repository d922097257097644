import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { remember, rememberLast } from '../../../src/text/remember';

describe('remember', () => {
  it('asks once for what is asked again within its limit, and forgets what is not', () => {
    const asked: string[] = [];
    const lengthOf = remember(2, (text) => {
      asked.push(text);
      return { length: text.length };
    });
    for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'dddd', 'a', 'bb'])
      assert.equal(lengthOf(text).length, text.length);
    assert.deepEqual(asked, ['a', 'bb', 'ccc', 'dddd', 'bb']);
  });
});

describe('rememberLast', () => {
  it('answers again for the same things in the same order only', () => {
    let asked = 0;
    const sum = rememberLast((list: readonly number[]) => {
      asked++;
      return list.reduce((a, b) => a + b, 0);
    });
    const answers = [[1, 2], [1, 2], [2, 1], [2, 1, 4], [2, 1], []].map(sum);
    assert.deepEqual(answers, [3, 3, 3, 7, 3, 0]);
    assert.equal(asked, 5);
  });
});
