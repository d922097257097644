import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { articleOf, doubted, sound } from './cases';

const found = (text: string): readonly string[] =>
  doubted(text).map(({ start, end, message }) => `${articleOf(text).slice(start, end)}: ${message}`);

/** What a figure comes of, and an article in which it does not. */
const WRONG: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  differences: [
    [
      'A day pass costs €34, up from €29 in 2021. The increase of €8 has upset skiers.',
      '€8: 34 − 29 = 5, not €8.',
    ],
    [
      'Butter costs £2.15 in Hale and £1.85 in Troon, 40p more, the survey found.',
      '40p: 2.15 − 1.85 = 0.3, not 40p.',
    ],
    [
      'The pool drew 48,000 bathers, 9,000 fewer than the 61,000 of last summer.',
      '9,000: 61,000 − 48,000 = 13,000, not 9,000.',
    ],
  ],
  changes: [
    [
      'Thefts of boats more than tripled last year, police said. They logged 940 in 2023, compared with 410 the year before.',
      'tripled: From 410 to 940 is 2.3 times as much, not 3.',
    ],
    [
      'A sack of oats that sold for €62 in January goes for €77.50 today, millers said, a rise of 35 per cent.',
      '35 per cent: From €62 to €77.50 is a change of 25 %, not 35 per cent.',
    ],
    [
      'The waiting list has halved in a year, the clinic said. It stood at 1,300 in March and is now 900.',
      'halved: From 1,300 to 900 is 0.69 times as much, not 0.5.',
    ],
    [
      'Hale Mills was the day’s loser, shedding 15% to close at 306p. The shares had ended the previous session at 408p.',
      '15%: From 408p to 306p is a change of 25 %, not 15%.',
    ],
    [
      'The library had 1.2m visits last year, down by a third on the 1.6m counted in 2019.',
      'a third: From 1.6m to 1.2m is a change of 25 %, not a third.',
    ],
    [
      'Tin slid 30 percent in June to end at $20,400 a tonne, down from $24,000 at the end of May.',
      '30 percent: From $24,000 to $20,400 is a change of 15 %, not 30 percent.',
    ],
    [
      'A bale of hay that fetched $40 in March was sold for $50 on Friday. Farmers put the 35 percent increase down to drought.',
      '35 percent: From $40 to $50 is a change of 25 %, not 35 percent.',
    ],
    [
      'Entries for the race have more than doubled, from 1,200 in 2019 to 2,100 this year.',
      'doubled: From 1,200 to 2,100 is 1.8 times as much, not 2.',
    ],
    [
      'The flock has shrunk from 4,000 sheep to 1,000 in a decade, a decline of 25 percent.',
      '25 percent: From 4,000 to 1,000 is a change of 75 %, not 25 percent.',
    ],
  ],
  shares: [
    [
      'She rowed 840 miles in 12 days, an average of 80 miles a day.',
      '80 miles: 840 miles ÷ 12 = 70, not 80 miles.',
    ],
    ['The clinic saw 3,600 patients in 2022, an average of 350 a month.', '350: 3,600 ÷ 12 = 300, not 350.'],
    [
      'A fund of $64 million was split equally among the 16 counties, giving each of them $3 million.',
      '$3 million: $64 million ÷ 16 = 4 million, not $3 million.',
    ],
  ],
  parts: [
    [
      'Of the 450 parents who answered, 270 wanted a ban. ¶ That 45 per cent took so firm a line surprised nobody.',
      '45 per cent: 270 of 450 is 60 %, not 45 per cent.',
    ],
    [
      'Guards will strike after 6,600 of the 8,800 ballot papers returned backed it. The union called the 85% vote historic.',
      '85%: 6,600 of 8,800 is 75 %, not 85%.',
    ],
    [
      'Of the 240 farms in the valley, 80 have no well, the report says. That is nearly half, and a scandal.',
      'half: 80 of 240 is 33.3 %, not half.',
    ],
    [
      'Only 42 of the 60 buses were running on Monday, leaving nearly half of them in the yard.',
      'half: 18 of 60 is 30 %, not half.',
    ],
    [
      'The wall is 12 kilometers long, of which 8 kilometers have been mended, or four-fifths.',
      'four-fifths: 8 kilometers of 12 kilometers is 66.7 %, not four-fifths.',
    ],
    ['Half of the town’s 900 pupils, 300 in all, stayed at home.', 'Half: 300 of 900 is 33.3 %, not Half.'],
  ],
  wholes: [
    [
      'Twenty games into the season, Hale have won 11, drawn six and lost two.',
      'Twenty: 11 + 6 + 2 = 19, not Twenty.',
    ],
    [
      'The divers came home with 14 medals, made up of five gold, six silver and two bronze.',
      '14: 5 + 6 + 2 = 13, not 14.',
    ],
    [
      'The Greens have 41 seats in the 90-seat house, Labour has 33 and the Liberals have the other 18.',
      '90-seat: 41 + 33 + 18 = 92, not 90-seat.',
    ],
    [
      'Hale shed 40,000 from its rolls, Troon 30,000 and Moss 20,000, so that all three came to 96,000.',
      '96,000: 40,000 + 30,000 + 20,000 = 90,000, not 96,000.',
    ],
  ],
  rests: [
    [
      'The works will cost £5.2m. Roads take £1.9m, while £2.1m is for drains. The rest, £900,000, goes on paving.',
      '£900,000: 5.2 − 1.9 − 2.1 = 1.2 million, not £900,000.',
    ],
    [
      'Divers brought 14 of the 40 sailors up alive and have found five bodies. The other 23 are still missing.',
      '23: 40 − 14 − 5 = 21, not 23.',
    ],
  ],
  hundreds: [
    [
      'Asked to choose one word, 48 percent said slow, 37 percent said dear and 25 percent said safe.',
      '25 percent: 48 + 37 + 25 = 110: more than 100 %.',
    ],
  ],
  spans: [
    [
      'The judge sat in Hale from 1972 to 1995. In those 33 years she wrote 900 rulings.',
      '33 years: From 1972 to 1995 is 23 years, not 33.',
    ],
    [
      'The choir won the cup in 1998 and again in 2007, a gap of seven years.',
      'seven years: From 1998 to 2007 is 9 years, not 7.',
    ],
  ],
  'percentage points': [
    [
      'Turnout dropped by six per cent, the clerk said. Just 42 per cent voted, compared with 48 per cent in 2019.',
      'six per cent: From 48 per cent to 42 per cent is 6 percentage points, or 12.5 %.',
    ],
    [
      'The pass rate improved by 4 per cent, to 84 per cent as against 80 per cent in 2022.',
      '4 per cent: From 80 per cent to 84 per cent is 4 percentage points, or 5 %.',
    ],
    [
      'Women hold 35 percent of the seats, up from 28 percent in 2016: a rise of 7 percent, the clerk said.',
      '7 percent: From 28 percent to 35 percent is 7 percentage points, or 25 %.',
    ],
  ],
};

const SOUND: readonly string[] = [
  'A day pass costs €34, up from €29 in 2021. The increase of €5 has upset skiers.',
  'A day pass costs €34, up from €29 in 2021. The increase of €15 in rents has upset the town.',
  'A day pass costs €34 and a night pass €29. The rise of €12 since 2010 has upset skiers.',
  'Butter costs £2.15 in Hale and £1.85 in Troon, 40p more than a year ago.',
  'The club has 74 points and its rival 61, a lead of 13 with five games to play.',
  'She leads by 12 points among the young. In all, 46 percent back her and 41 percent him.',
  'Crude was up 46 cents to settle at $41.60. Brent fell to $42.50.',
  'Net profit rose 20 percent to $60 million, from $50 million, while sales were up 8 percent at $540 million against $500 million.',
  'The fund rose 9 percent to $18 billion. Profit went to $48 million from $42 million.',
  'The rent doubled, so the shop moved with 6,000 of its 19,000 books.',
  'Tin fell 10 percent in the year to $25,500 a tonne, down from a high of $30,000 in March.',
  'The stock fell 20 percent to $40, from which analysts expect it to rise to $60.',
  'Entries for the race have more than doubled, from 1,200 in 2019 to 2,600 this year.',
  'She rowed 840 miles in 12 days, an average of 70 miles a day.',
  'The captain averaged 62, with 496 runs from ten innings, in two of which she was not out.',
  'The charity gave $1.2 million to 300 families, who paid back $5,000 each.',
  'She sold 40 tickets at $5 each and raised $250 in gifts.',
  'To reach $1 billion it would need an average of $250 million a month in the next five months.',
  'Of the 240 farms in the valley, 112 have no well, the report says. That is nearly half.',
  'At 26 of the 43 clinics, or more than half, there was no water.',
  'Of the 240 farms, 80 have no well. Nearly half have no road.',
  'Half of the town’s 900 pupils, 450 in all, stayed at home.',
  'Twenty games into the season, Hale have won 11, drawn six and lost three.',
  'The Owls have 16 points from eight games, having won five, drawn one and lost two.',
  'The town has 60 councillors. Labour has 28 in the north, 14 in the west and 12 in the south; six are independents.',
  'She polled 68,900 votes against the 61,400 that went to Hart, while Lind got 2,300.',
  'The farm went for $2.6 million, the house for $2.1 million and the fishing for $350,000.',
  'He leads with 568. Hart has 370 delegates, Lind 129 and Reed left the race with 63.',
  'Divers brought 14 of the 40 sailors up alive and have found five bodies. The other 21 are still missing.',
  'A plant had been budgeted at $410 million and cost $730 million. The remaining $280 million went on pipes.',
  'Asked which words fit, and free to choose more than one, 48 percent said slow, 37 percent said dear and 25 percent said safe.',
  'Unemployment is 42 percent in Hale, 35 percent in Troon and 34 percent in Moss.',
  'He went to sea in 1961 and came ashore in 1994. His wife ran the shop for 43 years.',
  'The judge sat in Hale from 1972 to 1995. In those 23 years she sent nobody to jail.',
  'He joined the army in 1980 and left in 2004 after 14 years as a major.',
  'Police seized 30 weapons: 12 rifles, nine pistols and four knives, besides what was hidden in the barn.',
  'The firm owns 60 ships: 20 tankers, 15 ferries and seven tugs, with the others on lease.',
  'He was jailed for 20 years in 1994 for a theft in 1984.',
  'Women hold 35 percent of the seats, up from 28 percent in 2016: a rise of 7 percentage points.',
  'The index fell after increases of 0.7 percent in May and 0.2 percent in April, and a decrease of 0.5 percent in March.',
];

describe('figures that are told as what comes of others', () => {
  for (const [relation, cases] of Object.entries(WRONG))
    for (const [text, expected] of cases)
      it(`${relation}: ${text}`, () => assert.deepEqual(found(text), [expected]));
});

describe('figures that are told as what comes of others, where all is well', () => {
  sound(SOUND);
});
