import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: votes', () => {
  check('number/arithmetic', [
    ['The 15-member council voted 9-7 to close the pool.', '9-7 → 9 + 7 = 16: more than the 15 there are.'],
    [
      'The nine-member board met. ¶ The board approved it, 6-4.',
      '6-4 → 6 + 4 = 10: more than the 9 there are.',
    ],
    ['The bill passed 60-38, a margin of 24 votes.', '24 → 60 − 38 = 22, not 24.'],
    ['The House passed it by 52 votes to 46, a majority of eight.', 'eight → 52 − 46 = 6, not eight.'],
    ['Reed won by 1,204 votes, 5,410 to 4,306.', '1,204 → 5,410 − 4,306 = 1,104, not 1,204.'],
    ['Reed won by 12 votes, 60 to 50.', '12 → 60 − 50 = 10, not 12.'],
    [
      'The house passed the bill by 218 to 210, with all 425 members voting.',
      '425 → 218 + 210 = 428, not 425.',
    ],
    ['All 15 councillors voted, and the motion fell 9-7.', '15 → 9 + 7 = 16, not 15.'],
    ['The bill passed 52-46 and all 100 senators voted.', '100 → 52 + 46 = 98, not 100.'],
    ['The house passed the bill by 218 to 210, with all 428 members voting.'],
    ['The bill passed 52-46; all 100 senators voted, and two abstained.'],
    ['The bill passed 52-46. All 100 senators were invited.'],
    ['The bill passed 52-46 at noon. It has to go to all 100 senators.'],
    ['Reed won by 10 votes, 60 to 50.'],
    ['Reed won by about 12 votes, 60 to 50.'],
    [
      'Of 433 votes cast, 218 were in favor, 210 against and seven abstained.',
      '433 → 218 + 210 + 7 = 435, not 433.',
    ],
    [
      'Of the 120 ballots cast, 70 were for, 40 were against and 12 were spoiled.',
      '120 → 70 + 40 + 12 = 122, not 120.',
    ],
    ['The 15-member council voted 9-6 to close the pool.'],
    ['The 15-member council voted 8-5 to close the pool.'],
    ['The nine-member board met. The council approved it, 10-4.'],
    ['The nine-member board met. ¶ Years passed. ¶ Mills closed. ¶ The board, since enlarged, voted 10-4.'],
    ['The bill passed 60-38, a margin of 22 votes.'],
    ['The bill passed 60-38, a margin of about 20 votes.'],
    ['Reed won by 1,104 votes, 5,410 to 4,306.'],
    ['Of 435 votes cast, 218 were in favor, 210 against and seven abstained.'],
    ['Of 433 votes cast, 218 were in favor and 210 against.'],
    ['Of 435 members, 218 were in favor, 210 against and four abstained.'],
  ]);
});

describe('number/arithmetic: shares of one whole', () => {
  check('number/arithmetic', [
    [
      'Fifty percent backed her, 40 percent backed him and 20 percent were undecided.',
      '20 percent → 50 + 40 + 20 = 110: more than 100 %.',
    ],
    [
      '50 percent of voters backed her, 40 percent him and 20 percent other candidates.',
      '20 percent → 50 + 40 + 20 = 110: more than 100 %.',
    ],
    [
      'In the poll, 48 percent were for, 45 percent against and 17 percent had no opinion.',
      '17 percent → 48 + 45 + 17 = 110: more than 100 %.',
    ],
    ['She won 55 percent of the vote to his 49 percent.', '49 percent → 55 + 49 = 104: more than 100 %.'],
    ['Fifty percent backed her, 40 percent backed him and 10 percent were undecided.'],
    ['Fifty percent backed her, 40.5 percent backed him and 10.5 percent were undecided.'],
    [
      'Osei won 55 per cent of the vote to Mr Hart’s 49 per cent.',
      '49 per cent → 55 + 49 = 104: more than 100 %.',
    ],
    ['She won 52 percent of the vote to his 48 percent.'],
    ['She won 52 percent of the vote to his 49 percent.'],
    ['60 percent of men, 50 percent of women and 20 percent of children were undecided.'],
    ['70 percent own a car, 60 percent a bicycle and 20 percent a boat.'],
    ['She led by 55 percent. Of his voters, 60 percent stayed. 20 percent were undecided.'],
  ]);
});

describe('number/arithmetic: ages beside the dateline’s year', () => {
  check('number/arithmetic', [
    [
      'OSLO, May 3, 2016 — Ann Reed, 47, was born in 1980.',
      '47 → From 1980 to May 3, 2016 is 35–36 years, not 47.',
    ],
    [
      'OSLO (May 3, 2016) — The mill is old. ¶ Born on June 9, 1980, Ann Reed, 36, is a farmer.',
      '36 → From June 9, 1980 to May 3, 2016 is 35 years, not 36.',
    ],
    ['OSLO, May 3, 2016 — Ann Reed, 36, was born in 1980.'],
    ['OSLO, May 3, 2016 — Ann Reed, 47, was born in 2069.', '2069 → May 3, 2016 comes before 2069.'],
    [
      'OSLO, May 3, 2016 — Ann Reed, 36, was born on June 9, 2016.',
      'June 9, 2016 → May 3, 2016 comes before June 9, 2016.',
    ],
    ['OSLO, May 3, 2016 — Ann Reed, 35, was born in 1980.'],
    ['OSLO — Ann Reed, 47, was born in 1980. On May 3, 2016, she left.'],
    ['OSLO, May 3, 2016 — Ann Reed, 47, whose son was born in 2001, is a farmer.'],
    ['OSLO, May 3, 2016 — Ann Reed, 47, and Bo Hart, Lee Oz and Kim Dal were born in 1980.'],
    ['OSLO, May 3, 2016 — Ann Reed, 20, then a nurse, was born in 1980.'],
  ]);
});
