import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { articleOf, check, findingsOf } from './cases';

describe('number/list-count', () => {
  check('number/list-count', [
    [
      'She is survived by three sons, Max and Jan, and four grandchildren.',
      'three → three sons announced, 2 listed.',
    ],
    ['He leaves two daughters, Ann of Oslo, Mary Reed and Eva.', 'two → two daughters announced, 3 listed.'],
    ['She is survived by two sons, Max and Jan, and four grandchildren.'],
    ['She is survived by three of her five children, Max, Pia and Jan; and a sister.'],
    ['He leaves three daughters, Ann, Mary and Eva Reed.'],
    ['He leaves three sons, Max and Jan from his first marriage and Per.'],
    ['She leaves three sons, Max and Jan, and Per from her second marriage.'],
    ['There are five reasons: cost, noise, time and smell.', 'five → five reasons announced, 4 listed.'],
    ['It was made by two friends — Ann and Bo, Bo and Ann — in a shed.'],
    ['Four mills — Aker, Bo and Dal — closed.', 'Four → Four mills announced, 3 listed.'],
    ['She named two rivals: Ann Reed, Bo Hart, and Lee Oz.', 'two → two rivals announced, 3 listed.'],
    [
      'The deal has three parts: pay for nurses; beds for wards; books for schools; and cars.',
      'three → three parts announced, 4 listed.',
    ],
    [
      'Five reasons to stay ¶ 1. It is warm. ¶ It never snows. ¶ 2. It is cheap. ¶ 3. It is near. ¶ 4. It is home.',
      'Five → Five reasons announced, 4 listed.',
    ],
    ['The union has three demands: ¶ - more pay ¶ - less work', 'three → three demands announced, 2 listed.'],
    [
      'It asks two questions: ¶ 1) Who pays? ¶ 2) Who decides? ¶ 3) Who goes?',
      'two → two questions announced, 3 listed.',
    ],
    [
      'There are three reasons. First, it is cheap. Second, it is near. Third, it is warm. Fourth, it is home.',
      'three → three reasons announced, 4 listed.',
    ],
    [
      'There are four reasons. ¶ First, it is cheap. ¶ Second, it is near. ¶ Finally, it is home.',
      'four → four reasons announced, 3 listed.',
    ],
    ['There are four reasons: cost, noise, time and smell.'],
    ['Three mills — Aker, Bo and Dal — closed.'],
    ['There are five reasons, among them cost, noise and time.'],
    ['There are five reasons: cost, noise, time, etc.'],
    ['About five reasons count: cost, noise and time.'],
    ['Five mills closed: Aker, Bo and Dal, which burned, and two others.'],
    ['Three firms — Hart and Sons and Oz — made a bid.'],
    ['Two firms — Hart and Sons and Oz — made a bid.'],
    ['Three towns burned: Paris, Texas, and Rome, Georgia.'],
    ['Ten people died: it was the worst fire, flood and storm season.'],
    ['Five reasons to stay ¶ It is warm, cheap, near, safe and home.'],
    ['Three reasons to stay ¶ 1. It is warm. ¶ 2. It is cheap. ¶ 3. It is near.'],
    ['Three reasons to stay ¶ 3. It is warm. ¶ 2. It is cheap. ¶ 1. It is near.'],
    ['The union has two demands: ¶ - more pay ¶ - less work'],
    ['There are three reasons. First, it is cheap. Second, it is near. And then it is home.'],
    ['There are two reasons. First, it is cheap. Second, it is near. ¶ The town grows. Finally, it votes.'],
    ['There are two kinds. In the north, 40 mills run: old, tired and loud.'],
  ]);

  it('shows what it has counted', () => {
    const text = 'Four mills — Aker, Bo and Dal — closed.';
    const [finding] = findingsOf('number/list-count', text);
    assert.deepEqual(
      finding?.related.map((r) => articleOf(text).slice(r.start, r.end)),
      ['Aker', 'Bo', 'Dal'],
    );
  });
});
