import { describe } from 'mocha';
import { check } from './cases';

const ASKS = (figure: string): string =>
  `${figure} → Who says so? No source for ${figure} in this paragraph.`;

describe('number/unsourced', () => {
  check('number/unsourced', [
    ['The harbor employs 2,600 people.', ASKS('2,600')],
    ['The city pays $3.8 million a year for its harbor.', ASKS('$3.8 million')],
    ['Nearly 12 percent of the valley’s farms have closed.', ASKS('12 percent')],
    ['Rents rose 14 percent.', ASKS('14 percent')],
    ['A third of the houses stand empty.', ASKS('A third')],
    ['The harbor employs 2,600 people and costs $3.8 million.', ASKS('2,600')],
    ['The harbor employs 2,600 people. ¶ The mill employs 340 people.', ASKS('2,600'), ASKS('340')],
    ['“We hoped,” Ann Reed said. ¶ The harbor employs 2,600 people.', ASKS('2,600')],
    // A release of results, a short item after one body's release, rates that are quoted every day.
    [
      'HALE INC RESULTS ¶ Shr 34 cts vs 28 cts ¶ Net 807,000 vs 912,000 ¶ Note: The year includes a gain of $132,000.',
    ],
    [
      'The Bank of Hale said on Monday that lending grew 12 percent. ¶ Deposits rose 5 percent. ¶ It had 2,600 customers more.',
    ],
    [
      'The Bank of Hale said on Monday that lending grew 12 percent. ¶ “We hoped,” Ann Reed said. ¶ Deposits rose 5 percent.',
      ASKS('5 percent'),
    ],
    ['Federal funds, which averaged 6.1 percent, opened at 6-1/8 percent.'],
    ['The yen is trading at around 153.70 to the dollar.'],
    ['The harbor employs 2,600 people, the city says.'],
    ['“It employs 2,600 people,” Ann Reed said.'],
    ['“We hoped,” Ann Reed said. The harbor employs 2,600 people.'],
    ['Census data show that the town has 2,600 people.'],
    ['The harbor employs 2,600 people ([figures](https://example.org)).'],
    ['A survey asked 800 farmers. ¶ Some 12 percent of farms have closed.'],
    ['The harbor employs 2,600 people, the city says. ¶ All 2,600 people will stay.'],
    ['The harbor employs 2,600 people (CQ).'],
    ['Ann Reed, 47, lives in Leeds.'],
    ['Rovers beat United 3-0 before 12 friends.'],
    ['Olsen has scored 212 goals for Rovers.'],
    ['The council voted 9-6.'],
    ['Reed won with 5,410 votes.'],
    ['Nine people came, and two stayed.'],
    ['The walk is 14 miles long and takes six hours.'],
    ['Dozens of houses burned.'],
    ['Harbor employs 2,600 people ¶ It is old.'],
    ['The harbor employs 2,600 people. ¶ “It is old,” said Ann Reed.'],
    ['The town is old. ¶ The harbor employs 2,600 people. ¶ “It is old,” said Ann Reed.', ASKS('2,600')],
    ['Reed leads in new poll ¶ Reed is well ahead. ¶ The race is close. ¶ Among women she has 48 percent.'],
    ['Reed took 48 percent of the vote.'],
    ['Olsen has won 1,200 delegates so far.'],
    ['Gold closed up $16.70.'],
    ['Oil costs $41 a barrel.'],
    ['Moss is a town of 3,000 residents.'],
    ['If the course costs $100,000, you need to save for years.'],
    ['He swims four miles a day.'],
    ['The pass costs $40 a week.', ASKS('$40')],
  ]);
});

describe('number/unsourced: results of a firm, statistics, and what goes on with them', () => {
  check('number/unsourced', [
    // All sums of a results story are from the firm's report.
    [
      'Hale Corp reported a rise in quarterly profit on Monday. ¶ Net income came to $6.6 million. ¶ Revenue rose 14 per cent to $24.5 million. ¶ The yard made $3 million.',
    ],
    [
      'Hale Corp hired a chief on Monday. ¶ The yard made $3 million on ferries.',
      '$3 million → Who says so? No source for $3 million in this paragraph.',
    ],
    [
      'Hale Corp reported a rise in quarterly profit on Monday. ¶ “We hoped,” Ann Reed said. ¶ The yard employs 2,600 welders.',
      '2,600 → Who says so? No source for 2,600 in this paragraph.',
    ],
    ['Official figures put thefts at 5.6 million. ¶ There were jumps in fraud (up 22%) and arson (up 7%).'],
    ['Hale took in 5.6 million tons, the port says. ¶ This was a rise of 9% on the year before.'],
    [
      'Hale is a port. ¶ This was a rise of 9% on the year before.',
      '9% → Who says so? No source for 9% in this paragraph.',
    ],
    ['It is unclear whether the party has the two-thirds majority it needs.'],
    ['Hale’s shares rose 62 cents to $28.74 in after-hours trading.'],
  ]);
});
