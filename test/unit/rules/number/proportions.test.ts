import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a part of a whole and the share it is called', () => {
  check('number/arithmetic', [
    [
      'The yard shed 240 of its 800 jobs, or 40 percent of its staff.',
      '40 percent → 240 of 800 is 30 %, not 40 percent.',
    ],
    [
      'Of the 500 pupils, 100, or 30 percent, walk to school.',
      '30 percent → 100 of 500 is 20 %, not 30 percent.',
    ],
    [
      'Some 600 of the port’s 2,000 dockers — 45 percent — stayed out.',
      '45 percent → 600 of 2,000 is 30 %, not 45 percent.',
    ],
    ['A quarter of the 400 boats, or 200, have no radio.', 'A quarter → 200 of 400 is 50 %, not A quarter.'],
    ['The yard shed 240 of its 800 jobs, or 30 percent of its staff.'],
    ['The yard shed 240 of its 800 jobs, nearly a third.'],
    ['The yard shed 235 of its 812 jobs, or 29 percent.'],
    ['The yard shed 240 of its 800 jobs, more than 10 percent of them on Friday.'],
    ['The yard shed 240 of its 800 jobs, and 40 percent of its trainees left.'],
    ['Of the 500 pupils, 100 walk, 30 percent cycle and the others ride.'],
    ['A quarter of the 400 boats have no radio, or 200 a year are lost.'],
  ]);
});

describe('number/arithmetic: one amount by two stretches of time', () => {
  check('number/arithmetic', [
    [
      'The levy brings in $500 million over 10 years, or $70 million a year.',
      '$70 million → $500 million ÷ 10 = 50 million, not $70 million.',
    ],
    ['Brandt earned $2,000 a month, or $30,000 a year.', '$30,000 → $2,000 × 12 = 24,000, not $30,000.'],
    [
      'The estate of $60 million is split evenly among six heirs, who get $12 million each.',
      '$12 million → $60 million ÷ 6 = 10 million, not $12 million.',
    ],
    ['The levy brings in $500 million over 10 years, or $50 million a year.'],
    ['Brandt earned $2,000 a month, or $24,000 a year.'],
    ['Brandt earned $500 a week, or about $30,000 a year.'],
    ['Brandt earned $500 a week, or $26,000 a year.'],
    [
      'The estate of $60 million is split evenly among six heirs, who paid $1 million each in tax.',
      '$1 million → $60 million ÷ 6 = 10 million, not $1 million.',
    ],
  ]);
});

describe('number/arithmetic: parts behind who gets them', () => {
  check('number/arithmetic', [
    [
      'Under the deal, worth $80 million, the state pays $40 million, the county $30 million and the club $20 million.',
      '$80 million → 40 + 30 + 20 = 90 million, not $80 million.',
    ],
    [
      'Labour won 30 of the council’s 50 seats, the Tories 14, the Greens six and independents four.',
      '50 → 30 + 14 + 6 + 4 = 54, not 50.',
    ],
    ['The house has 40 seats: Labour 20, the Greens 12 and others 10.', '40 → 20 + 12 + 10 = 42, not 40.'],
    [
      'The fund of $9 million gives schools $4 million, roads $3 million and parks $3 million.',
      '$9 million → 4 + 3 + 3 = 10 million, not $9 million.',
    ],
    ['Labour won 30 of the council’s 50 seats, the Tories 14 and independents four.'],
    ['The house has 40 seats: Labour 20, the Greens 12 and others 8.'],
    ['Ek has 11 points, Dahl has 10, Lie has five and Moe has four.'],
    ['The fund of $9 million gives schools $4 million, roads $3 million and parks a new fence.'],
  ]);
});

describe('number/arithmetic: who the dead are', () => {
  const toll = 'Seven people were killed when a bus overturned near Moss.';
  check('number/arithmetic', [
    [
      `${toll} ¶ The dead included five women, two men and two children.`,
      'five women, two men and two children → 5 + 2 + 2 = 9, not Seven.',
    ],
    [`${toll} ¶ The dead included three women, two men and a child.`],
    [`${toll} ¶ The injured included five women, four men and a child.`],
    [
      `At least seven people were killed when a bus overturned. ¶ The dead included five women, two men and two children.`,
    ],
  ]);
});

describe('number/arithmetic: anniversaries and multiples', () => {
  check('number/arithmetic', [
    [
      'The mill, founded in 1890, marked its 125th anniversary in 2016.',
      '125th → From 1890 to 2016 is 126 years, not 125.',
    ],
    [
      'They married in 1950. The pair celebrated their 60th anniversary in 2012.',
      '60th → From 1950 to 2012 is 62 years, not 60.',
    ],
    [
      'Thefts doubled last year: there were 70 cases, compared with 50 in 2014.',
      'doubled → From 50 to 70 is 1.4 times as much, not 2.',
    ],
    ['The mill, founded in 1890, marked its 125th anniversary in 2015.'],
    ['The mill, founded in 1890 and closed in 1980, marked the 40th anniversary of its rescue in 2016.'],
    ['Thefts doubled last year: there were 100 cases, compared with 50 in 2014.'],
  ]);
});

describe('number/arithmetic: percentages in other places', () => {
  check('number/arithmetic', [
    [
      'The mill made 5.5 million tiles last year, 30 percent more than the 5 million it made in 2014.',
      '30 percent → From 5 million to 5.5 million is a change of 10 %, not 30 percent.',
    ],
    [
      'Ridership has grown from 20,000 to 25,000 a day. That is a 35 percent increase, the agency said.',
      '35 percent → From 20,000 to 25,000 is a change of 25 %, not 35 percent.',
    ],
    [
      'Residents: 40,200 in 2000, 44,220 in 2010, up 15 percent.',
      '15 percent → From 40,200 to 44,220 is a change of 10 %, not 15 percent.',
    ],
    [
      'The fare went up to £24 from £20, a rise of 25 per cent.',
      '25 per cent → From £20 to £24 is a change of 20 %, not 25 per cent.',
    ],
    [
      'Wheat is forecast at 13.5 million bushels, down 20 percent from last year’s 15 million.',
      '20 percent → From 15 million to 13.5 million bushels is a change of 10 %, not 20 percent.',
    ],
    ['The mill made 5.5 million tiles last year, 10 percent more than the 5 million it made in 2014.'],
    ['Ridership has grown from 20,000 to 25,000 a day. That is a 35 percent share of the market.'],
    ['The fare went up to £24 from £20, a rise of 20 per cent.'],
  ]);
});
