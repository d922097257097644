import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { slipOf } from '../../../../src/rules/number/rivals/slips';
import { check, findingsOf } from './cases';

describe('slips of the hand', () => {
  for (const [a, b, slip] of [
    [340, 430, 'swap'],
    [2150, 2510, 'swap'],
    [4.2e6, 2.4e6, 'swap'],
    [4.2e6, 42e6, 'tens'],
    [4.2e6, 4.2e9, 'tens'],
    [0.25, 2.5, 'tens'],
    [1234, 1284, 'digit'],
    [12, 17, null],
    [340, 341.5, null],
    [340, 403, null],
    [340, 340, null],
    [340, 43, null],
    [1200, 12, 'tens'],
    [0, 10, null],
    [-12, 12, null],
    [Number.MAX_VALUE, Number.MIN_VALUE, null],
  ] as const)
    it(`${a} and ${b}: ${slip}`, () => assert.equal(slipOf(a, b), slip));
});

describe('number/conflict: one figure with two digits swapped, or one other digit', () => {
  check('number/conflict', [
    [
      'Harrow to cut 340 jobs ¶ The union said it would fight the plan to axe 430 jobs.',
      '430 → 430 jobs here, 340 jobs further up: two digits swapped?',
    ],
    [
      'The agency counted 412 cases of measles in May. ¶ Most of the 421 cases are in children.',
      '421 → 421 cases here, 412 cases further up: two digits swapped?',
    ],
    [
      'The storm closed 31 schools. ¶ The 13 schools stay shut until Monday.',
      '13 → 13 schools here, 31 schools further up: two digits swapped?',
    ],
    [
      'She designed 140 lamps in all. ¶ In May 60 of her 410 lamps will hang there.',
      '410 → 410 lamps here, 140 lamps further up: two digits swapped?',
    ],
    [
      'The flood killed 2,300 people. ¶ Of the 3,200 people who died, 900 were children.',
      '3,200 → 3,200 people here, 2,300 people further up: two digits swapped?',
    ],
    [
      'Council backs £4.2m pool ¶ The council voted on Tuesday to build a £2.4m swimming pool.',
      '£2.4m → £2.4m swimming pool here, £4.2m pool further up: two digits swapped?',
    ],
    [
      'The factory has 12,640 workers. ¶ The 12,840 workers get a raise.',
      '12,840 → 12,840 workers here, 12,640 workers further up.',
    ],
    [
      'The company said it would cut 340 jobs. ¶ The union said the 430 jobs would be missed.',
      '430 → 430 jobs here, 340 jobs further up, from another source.',
    ],
    [
      'The plan was made public in May. ¶ Ada Lund said the plan would cost 340 jobs. ¶ Bo Hart said the plan would cost 430 jobs.',
      '430 → 430 jobs here, 340 jobs further up, from another source.',
    ],
    [
      'The ferry carried 1,320 passengers. ¶ All 1,230 passengers were brought ashore.',
      '1,230 → 1,230 passengers here, 1,320 passengers further up: two digits swapped?',
    ],
    [
      'A bank was fined $460 million on Monday. ¶ The $640 million fine is the largest of its kind.',
      '$640 million → $640 million fine here, $460 million further up: two digits swapped?',
    ],
    [
      'He stole £310,000 from a school. ¶ He spent the £301,000 on holidays.',
      '£301,000 → £301,000 here, £310,000 further up: two digits swapped?',
    ],
    ['Harrow to cut 340 jobs ¶ The union said it would fight the plan to axe 340 jobs.'],
    [
      'Harrow will cut 340 jobs in Dunmore and 430 jobs in Leith. ¶ The 340 jobs in Dunmore go first. The 430 jobs in Leith go later.',
    ],
    ['Police said 340 people were arrested on Friday. ¶ On Saturday 430 people were arrested, police said.'],
    ['The firm first said 340 jobs would go. ¶ It later said that 430 jobs would go.'],
    ['The firm made a profit of $48 million in 2020. ¶ In 2021 the firm made a profit of $84 million.'],
    ['The county had 412 cases last week. ¶ This week it has 421 cases.'],
    ['In Moss, 412 cases were counted. ¶ In Vik, 421 cases were counted.'],
    ['The state has 1,860 schools. ¶ Of these, 1,680 schools have a library.'],
    ['The school has 720 pupils. ¶ Its sister school has 270 pupils.'],
    ['The town will spend £2.4m on roads. ¶ It will spend £4.2m on schools.'],
    ['The survey asked 1,230 voters in Ohio. ¶ The survey asked 1,320 voters in Iowa.'],
    ['Of 1,230 voters asked, most said yes. ¶ Of the 1,320 Republicans asked, few did.'],
    ['The club sold 2,150 tickets for the first match. ¶ It sold 2,510 tickets for the second.'],
    ['Sales of electric cars reached 12,400. ¶ Sales of diesel cars reached 14,200.'],
    ['The army has 140,000 soldiers. ¶ The enemy has 410,000 soldiers.'],
    ['The bank has 1,240 branches. ¶ It will close 1,420 branches of the bank it bought.'],
    ['The budget is $45 million. ¶ The police budget is $54 million.'],
    ['The bridge was to cost $36 million. ¶ In the end the bridge cost $63 million.'],
    ['Norvik offered $3.5bn for Tellis in May. ¶ Its new offer for Tellis is $5.3bn.'],
    ['The fund has $2.7 billion in stocks. ¶ The fund has $7.2 billion in bonds.'],
    ['Lind scored 31 points in the final. ¶ She scored 13 points in the first half.'],
    ['The district has 1,230 teachers. ¶ The district had 1,320 teachers ten years ago.'],
    ['About 340 jobs will go. ¶ The 430 jobs are in Leith.'],
    ['The firm will cut 340 jobs and hire nearly 430 people. ¶ The 430 people start in May.'],
    ['The hospital has 240 beds. ¶ The 420 beds in the region are not enough.'],
    ['The firm has 2,300 workers. ¶ It pays the 3,200 workers of its suppliers, too.'],
    ['The company sold 1.2 million cars. ¶ The company sold 2.1 million cars and trucks.'],
    ['The plant makes 5,600 tons of steel a day. ¶ The plant makes 6,500 tons of steel a day in summer.'],
    ['The paper prints 45,000 copies. ¶ The paper printed 54,000 copies in its best year.'],
    ['The team raised $12,300 for the hospice. ¶ The choir raised $13,200 for the hospice.'],
    ['There are 17,000 nurses in the region. ¶ There are 71,000 nurses in the country.'],
    ['The school district has 4,120 students. ¶ The 4,210 students of last year were more.'],
    ['The gang stole £310,000. ¶ Police found £130,000 in a barn.'],
  ]);
});

describe('number/magnitude: a zero too many', () => {
  check('number/magnitude', [
    [
      'Council backs £4.2m pool ¶ The pool will open in May. ¶ The plan will cost £42m in all.',
      '£42m → £42m here, £4.2m further up: one is 10 times the other.',
    ],
    [
      'The agency has 30,000 doses in store. ¶ It will send the 3,000 doses to schools.',
      '3,000 → 3,000 here, 30,000 further up: one is 10 times the other.',
    ],
    [
      'Man jailed for £310,000 theft ¶ He spent the £31,000 on holidays.',
      '£31,000 → £31,000 here, £310,000 further up: one is 10 times the other.',
    ],
    [
      'Two dams were taken down at a cost of $63 million. ¶ Taking down the dams cost $6.3 million.',
      '$6.3 million → $6.3 million here, $63 million further up: one is 10 times the other.',
    ],
    ['Council backs £4.2m pool ¶ The pool will open in May. ¶ The plan will cost £4.2m in all.'],
    ['The pool cost £4.2m to build in 1998. ¶ The stadium, opened the same year, cost £42m.'],
    ['The agency has 30,000 doses. It needs 300,000 doses by May.'],
    ['The agency bought 30,000 doses in March. ¶ The agency bought 3,000 doses more in April.'],
    ['A flat costs $310,000 in Moss. ¶ A house costs $3.1 million in Moss.'],
    ['The town collects $3.1 million a month in tolls. ¶ It collected $31 million in tolls over ten months.'],
    ['The charity gave $500,000 to the library. ¶ It gave $50,000 to the choir.'],
    ['The drug costs $120 in France. ¶ The drug costs $1,200 in the United States.'],
    ['The airport handled 15 million passengers. ¶ The old airport handled 1.5 million passengers.'],
    ['The farm has 240 cows. ¶ The farm sold 24 cows in May.'],
    ['The museum spent $1.5 million on the new wing. ¶ The new roof cost the museum $15 million.'],
    ['Her book sold 150,000 copies in Britain. ¶ Her book sold 1.5 million copies worldwide.'],
    [
      'Falls Park ¶ Open all day. Adults: $15 Children: $12 ¶ Lake Park ¶ Open all day. Adults: $150 Children: $120',
    ],
    ['The trust spent £1.2m on the roof. ¶ The trust has £12m in the bank.'],
    [
      'The plan would cost $1.2 trillion over a decade. ¶ In its first year the plan would cost $120 billion.',
    ],
  ]);

  it('calls two sources a difference and not a mistake', () => {
    const text =
      'Norvik will buy its rival in a deal worth $3.5bn, it said. ¶ “It is cheap,” said Petra Lang. She valued the deal at $3.5m.';
    const [finding] = findingsOf('number/magnitude', text);
    assert.equal(finding?.severity, 'information');
    assert.match(finding.message, /from another source/);
  });
});
