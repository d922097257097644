import { describe } from 'mocha';
import { check, sound } from './cases';

describe('number/arithmetic: in one sentence', () => {
  check('number/arithmetic', [
    [
      'The orchard sent 420 crates to Lyon and 310 to Marseille, 830 crates in all.',
      '830 → 420 + 310 = 730, not 830.',
    ],
    [
      'The bill comes to $94 million, of which the state will pay $61 million and the city the remaining $43 million.',
      '$94 million → 61 + 43 = 104 million, not $94 million.',
    ],
    ['The school has 312 girls and 288 boys, making a roll of 620.', '620 → 312 + 288 = 600, not 620.'],
    [
      'The budget of €40 million is split between roads, which get €22 million, and parks, which get €13 million, with the other €8 million kept in reserve.',
      '€40 million → 22 + 13 + 8 = 43 million, not €40 million.',
    ],
    [
      'Attendance rose from 24,000 to 30,000, an increase of a third.',
      'a third → From 24,000 to 30,000 is a change of 25 %, not a third.',
    ],
    [
      'The price of a loaf has gone from $2.00 to $2.50 since spring, a jump of 20 percent.',
      '20 percent → From $2.00 to $2.50 is a change of 25 %, not 20 percent.',
    ],
    [
      'The firm’s workforce has fallen from 800 to 600, a cut of one-third.',
      'one-third → From 800 to 600 is a change of 25 %, not one-third.',
    ],
    [
      'Output tripled to 600 tonnes from 300 tonnes a year earlier.',
      'tripled → From 300 tonnes to 600 tonnes is 2 times as much, not 3.',
    ],
    [
      'Her majority was cut from 4,210 to 1,830, a fall of 2,480 votes.',
      '2,480 → 4,210 − 1,830 = 2,380, not 2,480.',
    ],
    [
      'Four in five of the 250 workers, or 180 people, voted to strike.',
      'Four in five → 180 of 250 is 72 %, not Four in five.',
    ],
    [
      'The club has 1,200 members, 450 of whom, or nearly half, are under 18.',
      'half → 450 of 1,200 is 37.5 %, not half.',
    ],
    [
      'The 12 winners will share the prize of $6 million, taking home $600,000 apiece.',
      '$600,000 → $6 million ÷ 12 = 500,000, not $600,000.',
    ],
    [
      'At £9 a ticket the 2,000-seat hall would bring in £16,000 a night.',
      '£16,000 → 2,000 × £9 = 18,000, not £16,000.',
    ],
    [
      'He was born in 1931 and died last week at 84, in 2019.',
      '84 → From 1931 to 2019 is 87–88 years, not 84.',
    ],
    [
      'The bridge, built in 1898, will mark its centenary in 2008.',
      'centenary → From 1898 to 2008 is 110 years, not 100.',
    ],
    [
      'The mayor, who took office in 2009, stepped down in 2021 after 14 years.',
      '14 years → From 2009 to 2021 is 12 years, not 14.',
    ],
    [
      'The company was founded in 1924, 81 years before it closed in 2015.',
      '81 years → From 1924 to 2015 is 91 years, not 81.',
    ],
    [
      'The meeting began at 9:15 a.m. and ended at 1:45 p.m., five and a half hours later.',
      'five and a half hours → From 9:15 a.m. to 1:45 p.m. is 4:30 hours, not five and a half hours.',
    ],
    [
      'The siege, which began on May 3 and ended on May 14, lasted 15 days.',
      '15 days → From May 3 to May 14 is 11 days, not 15 days.',
    ],
    [
      'Leeds won 3-1 at home on Saturday. The three-goal victory lifted them to fourth.',
      'three-goal → 3 − 1 = 2, not three-goal.',
    ],
    ['The motion was carried by 34 votes to 21, a majority of 15.', '15 → 34 − 21 = 13, not 15.'],
    ['The motion passed by 13 votes, 34 to 23.', '13 → 34 − 23 = 11, not 13.'],
    [
      'The plant employs 3,000 people, a third of the town’s 6,000 workers.',
      'a third → 3,000 of 6,000 is 50 %, not a third.',
    ],
    [
      'He was jailed in 2015, three years after his release in 2018.',
      'three years → 2015 comes before 2018.',
    ],
    [
      'Sales fell by a half, to 450 cars from 600.',
      'a half → From 600 to 450 is a change of 25 %, not a half.',
    ],
    [
      'The survey of 1,200 people found that 45 percent were for it, 38 percent were against and 27 percent were undecided.',
      '27 percent → 45 + 38 + 27 = 110: more than 100 %.',
    ],
    [
      'Sixty percent of the 500 members, or 350, turned up.',
      'Sixty percent → 350 of 500 is 70 %, not Sixty percent.',
    ],
    [
      'The village lost 40 of its 160 houses in the fire, or 40 percent.',
      '40 percent → 40 of 160 is 25 %, not 40 percent.',
    ],
  ]);
});

describe('number/percentage-point: in one sentence', () => {
  check('number/percentage-point', [
    [
      'Turnout was 58 per cent, down from 63 per cent in 2018, a drop of five per cent.',
      'five per cent → From 63 per cent to 58 per cent is 5 percentage points, or 7.9 %.',
    ],
    [
      'The bank raised its rate to 4.5 percent from 4 percent, an increase of half a percent.',
      'half a percent → From 4 percent to 4.5 percent is 0.5 percentage points, or 12.5 %.',
    ],
    [
      'The unemployment rate fell by 2 percent, from 9 percent to 7 percent.',
      '2 percent → From 9 percent to 7 percent is 2 percentage points, or 22.2 %.',
    ],
  ]);
});

describe('number/conflict: in one sentence', () => {
  check('number/conflict', [
    [
      'Two ships sank in the storm on Sunday, the coastguard said. All three ships had been warned to stay in port.',
      'three → three ships here, Two ships further up, from another source.',
    ],
    [
      'Fourteen miners were trapped on Monday. By Tuesday evening nine of the 16 trapped miners had been brought up.',
      '16 → 16 trapped miners here, Fourteen miners further up.',
    ],
    [
      'The museum will cost $85 million, the board said. Work on the $58 million museum starts in June.',
      '$58 million → $58 million museum starts here, $85 million further up: two digits swapped?',
    ],
    [
      'Anna Kerr, 46, won the seat in May. Kerr, 64, is a former teacher.',
      '64 → 64 here, 46 further up: two digits swapped?',
    ],
    ['Arsenal beat Spurs 2-1 on Sunday. The 3-1 win put them top.', '3-1 → 3-1 here, 2-1 further up.'],
  ]);
});

describe('number/list-count: in one sentence', () => {
  check('number/list-count', [
    ['He has three children: Ann, Bo, Carl and Dora.', 'three → three children announced, 4 listed.'],
    ['The menu offers four soups: leek, tomato and fish.', 'four → four soups announced, 3 listed.'],
    ['There are five candidates: Reed, Hart, Osei and Lund.', 'five → five candidates announced, 4 listed.'],
    [
      'Three countries, Norway, Sweden, Denmark and Finland, signed the treaty.',
      'Three → Three countries announced, 4 listed.',
    ],
    [
      'Two conditions must be met. The first is money, the second is time and the third is luck.',
      'Two → Two conditions announced, 3 listed.',
    ],
  ]);
});

describe('date/impossible: in one sentence', () => {
  check('date/impossible', [
    [
      'The concert on Monday, February 29, 2023, was sold out.',
      'Monday, February 29, 2023 → Monday, February 29, 2023: the month has 28 days.',
    ],
    ['He will be sworn in on June 31.', 'June 31 → June 31: the month has 30 days.'],
    [
      'The treaty was signed in Rome on April 31, 1957.',
      'April 31, 1957 → April 31, 1957: the month has 30 days.',
    ],
  ]);
});

describe('date/order: in one sentence', () => {
  check('date/order', [
    ['The festival runs from August 12 to August 9.', 'August 9 → August 9 comes before August 12.'],
  ]);
});

describe('number/magnitude: in one sentence', () => {
  check('number/magnitude', [
    [
      'The deal is worth $2.6 billion, the firms said. Shareholders will receive half of the $2.6 million in cash.',
      '$2.6 million → $2.6 million here, $2.6 billion further up, from another source: one is 1,000 times the other.',
    ],
    [
      'The budget rose to 14 billion kroner from 12 million last year.',
      '12 million → 12 million here, 14 billion kroner further up: one is 1,167 times the other.',
    ],
    [
      'The reservoir holds 45 million litres. At full, its 450 million litres would last the town a month.',
      '450 million litres → 450 million litres here, 45 million litres further up: one is 10 times the other.',
    ],
  ]);
});

describe('numbers and dates: in one sentence, where all is well', () => {
  const SOUND: readonly string[] = [
    'The orchard sent 420 crates to Lyon and 310 to Marseille, 730 crates in all.',
    'The orchard sent 420 crates to Lyon and 310 to Marseille. With those sold at the gate it picked 830 crates in all.',
    'The bill comes to $94 million, of which the state will pay $61 million and the city the remaining $33 million.',
    'The bill comes to $94 million, of which the state will pay $61 million and the city, with other towns, up to $43 million.',
    'The school has 312 girls and 288 boys, making a roll of 600.',
    'The budget of €40 million is split between roads, which get €22 million, and parks, which get €10 million, with the other €8 million kept in reserve.',
    'The club has 1,200 members, 570 of whom, or nearly half, are under 18.',
    'The plant employs 3,000 people, half of the town’s 6,000 workers.',
    'The plant employs 3,000 people, a third of them women, among the town’s 6,000 workers.',
    'The bridge, built in 1898, marked its centenary in 1998.',
    'The company was founded in 1924, 91 years before it closed in 2015.',
    'He was jailed in 2015, three years after his release in 2012.',
    'He was jailed in 2015, three years after his wife left, and released in 2021.',
    'The meeting began at 9:15 a.m. and ended at 1:45 p.m., four and a half hours later.',
    'The siege, which began on May 3 and ended on May 14, lasted 11 days.',
    'Fourteen miners were trapped on Monday. By Tuesday evening nine of the 14 trapped miners had been brought up.',
    'The museum will cost $85 million, the board said. Work on the $58 million car park starts in June.',
    'The fee for 12 lessons at $35 each comes to $420.',
    'The fee for 12 lessons at $35 each, with $60 for books, comes to $480.',
    'Four tickets at €18 apiece and a meal cost the family €120.',
    'She is 34, four years older than her brother, who is 30.',
    'She is 34, two years older than her husband, and has a brother who is 30.',
    'The house sold for £420,000, £25,000 over the asking price of £395,000.',
    'The house sold for £420,000, £35,000 over what it fetched in 2019, when one next door went for £395,000.',
    'The tower will be 310 metres tall, 35 metres higher than the 275-metre Shard.',
    'The winner took 2 hours 8 minutes, four minutes ahead of the runner-up, who took 2 hours 12 minutes.',
    'Interest of 5 percent on the $2 million loan will cost the city $100,000 a year.',
    'The dam is at 45 percent of its capacity of 200 million litres, holding 90 million litres.',
    'The firm made a profit of $4 million on sales of $50 million, a margin of 8 percent.',
    'One in four of those asked, or 26 percent, said they had no savings.',
    'A third of the voters, 34 per cent, chose the Greens.',
    'A third of the men, 43 per cent of the women and half of the children can swim.',
    'A quarter of the firms, 40 percent of them in Ohio, failed.',
    'The lake covers 500 acres, or about 200 hectares.',
    'The wreck lies 300 feet down, about 150 metres from the pier.',
    'The debt stands at $36 billion in a country of 6 million, or $6,000 a head.',
    'He lost 40 kilos, going from 140 to 100 in a year.',
    'A pension of €1,500 a month adds up to €18,000 a year.',
    'The river is 6 metres above its normal level and 2 metres over the 7-metre wall.',
    'The shop sold 90 bikes, 30 more than in May, when 45 were stolen.',
    'The climb takes three hours, an hour longer than the walk of two hours by the lake.',
    'He ran 10 miles, two miles further than the 8 he had planned.',
    'Ten percent of the 4,500 trees, or 450, must be felled.',
    'The company paid $12 million for 30 percent of a firm with sales of $50 million, a return of 12 percent.',
    'Researchers found that two of the healthy habits helped. All four healthy habits together helped most.',
    'The council sold the 120 flats at £90,000 each, and paid £6 million for a park.',
  ];
  sound(SOUND);
});
