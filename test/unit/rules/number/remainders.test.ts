import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: what is left of a whole', () => {
  check('number/arithmetic', [
    ['The port has mended 31 of its 50 cranes, leaving 29 to do.', '29 → 50 − 31 = 19, not 29.'],
    [
      'The club has repaid £2,400 of the £6,000 it borrowed, leaving £4,600 to find.',
      '£4,600 → 6,000 − 2,400 = 3,600, not £4,600.',
    ],
    ['Seven of the 12 jurors sided with Ek; the other four did not.', 'four → 12 − 7 = 5, not four.'],
    [
      'Of 90 miners, 60 were saved, 10 died and the remaining 30 are missing.',
      '30 → 90 − 60 − 10 = 20, not 30.',
    ],
    ['The port has mended 31 of its 50 cranes, leaving 19 to do.'],
    ['Of 90 miners, 60 were saved, 10 died and the remaining 20 are missing.'],
    ['The port has mended about 31 of its 50 cranes, leaving 29 to do.'],
    ['Seven of the 12 jurors sided with Ek. The other four trials were put off.'],
    ['Three of the 12 boats sank, leaving 14 people dead.'],
    ['Three of the 12 boats sank and two burned, leaving at least 9 afloat.'],
    ['She sold two of her 10 goats and bought the other five from Dahl.', 'five → 10 − 2 = 8, not five.'],
  ]);
});

describe('number/arithmetic: figures and their total', () => {
  check('number/arithmetic', [
    ['The motion drew 40 Greens and 14 Liberals, for a total of 64.', '64 → 40 + 14 = 54, not 64.'],
    [
      'Each side gave up captives, 12 sailors and 9 pilots, a total of 31 people.',
      '31 → 12 + 9 = 21, not 31.',
    ],
    [
      'The state owns $4 million in land and $3 million in boats, totaling $9 million.',
      '$9 million → 4 + 3 = 7 million, not $9 million.',
    ],
    ['The motion drew 40 Greens and 24 Liberals, for a total of 64.'],
    ['Last year 12 boats sank in the strait, and this year nine, for a total of 400 since 1990.'],
    ['Of 12 goals he scored nine, for a total of 31 this season.'],
  ]);
});

describe('number/arithmetic: parts that nobody belongs to both of', () => {
  check('number/arithmetic', [
    ['Of the 60 guests, 40 were children and 30 were adults, the camp said.', '60 → 40 + 30 = 70, not 60.'],
    [
      'Sixteen others went to hospital, nine in serious condition and five with minor injuries.',
      'Sixteen → 9 + 5 = 14, not Sixteen.',
    ],
    ['The farm has four new foals, three males and two females, born in May.', 'four → 3 + 2 = 5, not four.'],
    [
      'Of the 900 drivers, 600 voted to walk out and 400 against, with 20 away.',
      '900 → 600 + 400 = 1,000, not 900.',
    ],
    ['The firm employs 500 people, 300 in Norway and 250 in Spain.', '500 → 300 + 250 = 550, not 500.'],
    [
      'The group has sales of $9 billion: $5 billion from ships and $6 billion from ports.',
      '$9 billion → 5 + 6 = 11 billion, not $9 billion.',
    ],
    [
      'The $20 million plan includes $9 million for trams, $8 million for buses and $7 million for bikes.',
      '$20 million → 9 + 8 + 7 = 24 million, not $20 million.',
    ],
    ['Of the 60 guests, 40 were children and 20 were adults, the camp said.'],
    ['Of the 60 guests, 40 were children and 30 wore hats.'],
    ['The firm employs 500 people, 300 in Norway and 150 in Spain.'],
    ['The firm employs 500 people, 300 in Norway and 250 at night.'],
    ['The $20 million plan includes $9 million for trams and $8 million for buses.'],
    [
      'The plan sets aside $20 million next year: $9 million for trams, $8 million for buses and $3 million for bikes.',
    ],
    ['The vote split the 900 drivers, 600 for it and 300 against it.'],
  ]);
});

describe('number/arithmetic: votes and shares told in other forms', () => {
  check('number/arithmetic', [
    [
      'Councilors voted 7-5 for it. The 11-member council had met twice.',
      '7-5 → 7 + 5 = 12: more than the 11 there are.',
    ],
    [
      'The board voted 10-6 on Monday to lend $3 million. All 15 members of the board voted.',
      '15 → 10 + 6 = 16, not 15.',
    ],
    ['Peers voted 240 to 210 against the bill, a majority of 40.', '40 → 240 − 210 = 30, not 40.'],
    [
      'Of the 433 delegates, 218 were in favor, 210 against and seven abstained.',
      '433 → 218 + 210 + 7 = 435, not 433.',
    ],
    [
      'Brandt took 54 percent of the vote to Dahl’s 56 percent.',
      '56 percent → 54 + 56 = 110: more than 100 %.',
    ],
    [
      'Some 54 per cent would stay, 38 per cent leave and 20 per cent do not know.',
      '20 per cent → 54 + 38 + 20 = 112: more than 100 %.',
    ],
    ['Councilors voted 6-5 for it. The 11-member council had met twice.'],
    ['Senators voted 60-38 for it. The nine-member council had met twice.'],
    ['Peers voted 240 to 210 against the bill, a majority of 30.'],
    ['Some 54 per cent would stay, 38 per cent leave and 10 per cent do not know.'],
    ['About 60 percent backed her, 35 percent him and about 9 percent were undecided.'],
  ]);
});
