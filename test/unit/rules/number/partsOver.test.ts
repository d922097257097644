import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a part that is more than its whole', () => {
  check('number/arithmetic', [
    [
      'The $30 million plan, including $40 million for roads, was passed.',
      '$40 million → $40 million is more than the $30 million it is part of.',
    ],
    [
      'The budget has £13 million in cuts, £21 million of which have been found.',
      '£21 million → £21 million is more than the £13 million it is part of.',
    ],
    ['He won 12 of the nation’s 10 largest states.', '12 → 12 is more than the 10 it is part of.'],
    [
      'Mourners laid to rest a family of four, including five young children.',
      'five → five is more than the four it is part of.',
    ],
    ['The crash killed 14 people, including 20 women.', '20 → 20 is more than the 14 it is part of.'],
    ['The $50 million plan, including $40 million for roads, was passed.'],
    ['The budget has £13 million in cuts, £12 million of which have been found.'],
    ['He won eight of the nation’s 10 largest states.'],
    ['The fire drew three crews, including 40 firefighters.'],
    ['It has three schools, 200 of whose pupils left.'],
    ['There were 56 passengers and 10 people of the crew, including 30 children.'],
    ['It has four firms, including one with 500 workers.'],
    ['The two-day fair drew 40 of the 50 firms.'],
    ['A $30 million plan, including a loan of about $40 million, was dropped.'],
  ]);
});

describe('number/arithmetic: which way, in further forms', () => {
  check('number/arithmetic', [
    [
      'Revenue, which was 68,803 in 2020 increased to 54,955 in 2021.',
      '54,955 → From 68,803 to 54,955 is a fall, not a rise.',
    ],
    [
      'Net income came to $6.62 billion, down slightly from $6.36 billion.',
      '$6.62 billion → From $6.36 billion to $6.62 billion is a rise, not a fall.',
    ],
    [
      'Net income was $5.11 million and 60 cents per share, compared with $5.23 billion and 61 cents per share.',
      '$5.23 billion and 61 cents → $5.11 million and 60 cents make 8.5 million shares, $5.23 billion and 61 cents make 8.6 billion.',
    ],
    ['Revenue, which was 54,955 in 2020 increased to 68,803 in 2021.'],
    ['Net income came to $6.62 billion, down slightly from $6.63 billion.'],
    [
      'Net income was $5.11 billion and 60 cents per share, compared with $5.23 billion and 61 cents per share.',
    ],
  ]);
});

describe('number/magnitude: sums beside each other', () => {
  check('number/magnitude', [
    [
      'Revenue was $17.4 billion, up from $16.4 million.',
      '$16.4 million → $16.4 million here, $17.4 billion further up: one is 1,061 times the other.',
    ],
    ['Revenue was $17.4 billion, up from $16.4 billion.'],
    ['Revenue was $17.4 billion, up from $2.4 million.'],
    ['The fund has $17.4 billion. It gave Hale $16.4 million.'],
    ['Hale paid $16.4 million for a share of the $17.4 billion fund.'],
  ]);
});
