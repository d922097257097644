import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a percentage and the figures it leads from and to', () => {
  check('number/arithmetic', [
    [
      'Operating income sank 15% to €30m in the half to June, from €40m a year earlier.',
      '15% → From €40m to €30m is a change of 25 %, not 15%.',
    ],
    [
      'The mill posted a 40% jump in net income to Rs 66 crore for the quarter ended June 30, compared with Rs 55 crore in the same quarter last year.',
      '40% → From Rs 55 crore to Rs 66 crore is a change of 20 %, not 40%.',
    ],
    [
      'The gap will narrow to $6.0 billion this year from $8.0 billion, Treasurer Ada Brandt said on Monday, a cut of 35 per cent.',
      '35 per cent → From $8.0 billion to $6.0 billion is a change of 25 %, not 35 per cent.',
    ],
    [
      'The choir went from 20 to 30 singers in a year, a 75 percent increase.',
      '75 percent → From 20 to 30 is a change of 50 %, not 75 percent.',
    ],
    [
      'Orders were 9,200 tons, up 25 percent from 8,000 tons a year ago.',
      '25 percent → From 8,000 tons to 9,200 tons is a change of 15 %, not 25 percent.',
    ],
    [
      'Halden handled 5,500 containers, a 20% rise over last year’s 5,000 containers.',
      '20% → From 5,000 to 5,500 is a change of 10 %, not 20%.',
    ],
    [
      'Ek offered $30 a share, a premium of 40 percent to Monday’s close of $25.',
      '40 percent → From $25 to $30 is a change of 20 %, not 40 percent.',
    ],
    [
      'Exports reached 1.8 million barrels against 1.5 million barrels in 2014, an increase of 30 percent.',
      '30 percent → From 1.5 million barrels to 1.8 million barrels is a change of 20 %, not 30 percent.',
    ],
    [
      'The payout rises 40 percent to 36 cents a share from 30 cents.',
      '40 percent → From 30 cents to 36 cents is a change of 20 %, not 40 percent.',
    ],
    [
      'Wheat fell by a half, from 60 cents to 40 cents a pound.',
      'a half → From 60 cents to 40 cents is a change of 33.3 %, not a half.',
    ],
    [
      'The index shed 60 points, or 4 percent, to 2,940.',
      '4 percent → From 3,000 to 2,940 is a change of 2 %, not 4 percent.',
    ],
    [
      'Shares in Nord gained 50 cents, or 5 percent, to $20.50.',
      '5 percent → From $20 to $20.50 is a change of 2.5 %, not 5 percent.',
    ],
    ['Operating income sank 25% to €30m in the half to June, from €40m a year earlier.'],
    ['Wheat fell by a third, from 60 cents to 40 cents a pound.'],
    ['Orders were 9,200 tons, up 15 percent from 8,000 tons a year ago.'],
    ['The index shed 60 points, or 2 percent, to 2,940.'],
    ['The index shed about 60 points, or 4 percent, to 2,940.'],
    ['Ek offered $30 a share, a premium of 20 percent to Monday’s close of $25.'],
    ['Income fell $4 million, a 10 percent drop from $40 million.'],
    ['Income rose 10 percent to $4 million on sales of $30 million.'],
    ['Sales rose 10 percent, while income climbed to $5 million from $4 million.'],
    ['The share rose 3 percent to $40, up from a low of $20 in January.'],
    ['Fees will rise 3 percent to $9,000, up from $6,000 a decade ago.'],
    ['Revenue rose 20 percent in Asia to $5 million and in Europe to $3 million from $2 million.'],
    ['Revenue rose 20 percent to $5 million; a year earlier it went to $3 million from $2 million.'],
    ['Sales rose 12 percent to $5 million, including $3 million from abroad.'],
    ['Net income was $150 million, or $1.20 a share, up 25 percent from $120 million, or 96 cents.'],
  ]);
  check('number/percentage-point', [
    [
      'Now 61 percent of farms have a well, up from 58 percent, a gain of 3 percent.',
      '3 percent → From 58 percent to 61 percent is 3 percentage points, or 5.2 %.',
    ],
    [
      'Approval stands at 38 percent, down 6 percent from 44 percent in May.',
      '6 percent → From 44 percent to 38 percent is 6 percentage points, or 13.6 %.',
    ],
    ['Now 61 percent of farms have a well, up from 58 percent, a gain of 3 percentage points.'],
    ['Approval stands at 38 percent, down 6 points from 44 percent in May.'],
  ]);
});
