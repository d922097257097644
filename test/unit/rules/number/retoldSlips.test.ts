import { describe } from 'mocha';
import { check, sound } from './cases';

describe('number/conflict: what is done with a figure, and what that is called', () => {
  check('number/conflict', [
    [
      'A judge sentenced Reed to 14 years in prison. Reed’s sister wept as the 12-year sentence was read out.',
      '12-year → 12-year here, 14 years further up.',
    ],
    [
      'The firm was fined £45,000 on Monday. ¶ The £54,000 fine is the highest of its kind.',
      '£54,000 → £54,000 fine here, £45,000 further up: two digits swapped?',
    ],
    [
      'Thieves stole $50,000 from the safe. The $60,000 haul was found in a barn.',
      '$60,000 → $60,000 haul here, $50,000 further up.',
    ],
  ]);
  check('number/magnitude', [
    [
      'The court fined Halden Oil $3.2 million. Staff learned of the $32 million fine by e-mail.',
      '$32 million → $32 million here, $3.2 million further up: one is 10 times the other.',
    ],
  ]);
  sound([
    'A judge sentenced Reed to 14 years in prison. The 14-year sentence was read out at noon.',
    'A judge sentenced Reed to 14 years in prison. An appeal court cut the term, and the 12-year sentence stands.',
    'A judge sentenced Reed to 14 years in prison and Hart to nine. Hart wept at his nine-year sentence.',
    'The firm was fined £45,000 on Monday. ¶ The £48,000 fine against its rival was paid in May.',
    'Reed gave the school $5,000. Last year the $4,000 gift came from Hart.',
  ]);
});

describe('number/arithmetic: bodies and their votes, winners and losers', () => {
  check('number/arithmetic', [
    [
      'The council, which has nine members, voted 6-4 to approve it.',
      '6-4 → 6 + 4 = 10: more than the 9 there are.',
    ],
    [
      'The board is made up of seven trustees. It voted 5-3 to close the pool.',
      '5-3 → 5 + 3 = 8: more than the 7 there are.',
    ],
    ['The Herons beat the Gulls 98-102 on Friday.', '98-102 → 98-102: the winner has fewer than the loser.'],
    ['It was a 2-3 win over Dorr for Hale.', '2-3 → 2-3: the winner has fewer than the loser.'],
    [
      'Hale won 12 of its 20 games and lost nine.',
      'won 12 of its 20 games and lost nine → 12 + 9 = 21, not 20.',
    ],
  ]);
  sound([
    'The council, which has nine members, voted 6-3 to approve it.',
    'The Herons beat the Gulls 102-98 on Friday.',
    'Reed beat Hart 4-6, 6-3, 6-2 on Friday.',
    'Reed completed a 4-6, 6-3, 6-2 win over Hart.',
    'The Gulls lost to the Herons 98-102 on Friday.',
    'Hale won 12 of its 20 games and lost six.',
  ]);
});

describe('number/arithmetic: parts, shares and times', () => {
  check('number/arithmetic', [
    [
      'About 60 percent of the 500 workers, or 350 people, walked out.',
      '60 percent → 350 of 500 is 70 %, not 60 percent.',
    ],
    [
      'A tenth of its 9,000 workers, or 1,200 people, will go.',
      'A tenth → 1,200 of 9,000 is 13.3 %, not A tenth.',
    ],
    [
      'Hale has 50,000 residents, 60 percent of them, or 25,000, under 30.',
      '60 percent → 25,000 of 50,000 is 50 %, not 60 percent.',
    ],
    [
      'The prize is worth £5,000, with £3,000 going to the winner, £1,500 to the runner-up and £1,000 to third place.',
      '£5,000 → 3,000 + 1,500 + 1,000 = 5,500, not £5,000.',
    ],
    ['Reed bought 20 tickets at $15 each, spending $350.', '$350 → 20 × $15 = 300, not $350.'],
    [
      'It would save $2 million a year, or $30 million over 10 years.',
      '$30 million → $2 million × 10 = 20 million, not $30 million.',
    ],
    ['Nearly 300 people came, 150 women and 200 men.', '300 → 150 + 200 = 350, not 300.'],
    [
      'Reed left at 9 a.m. and arrived at noon, a two-hour drive.',
      'two-hour → From 9 a.m. to noon is 3:00 hours, not two-hour.',
    ],
    [
      'The pier opened in 1936. In 2016 it marked its 75th anniversary.',
      '75th → From 1936 to 2016 is 80 years, not 75.',
    ],
  ]);
  sound([
    'About 60 percent of the 500 workers, or 310 people, walked out.',
    'A tenth of its 9,000 workers, or 930 people, will go.',
    'Hale has 50,000 residents, 60 percent of them, or 30,000, under 30.',
    'The prize is worth £5,500, with £3,000 going to the winner, £1,500 to the runner-up and £1,000 to third place.',
    'Reed bought 20 tickets at $15 each, spending $300.',
    'It would save $2 million a year, or $20 million over 10 years.',
    'Nearly 300 people came, 150 women and 140 men.',
    'The flight carried 120 passengers, 60 men and 50 women.',
    'The flight left Hale at 2 p.m. and landed in Dorr at 5 p.m., eight hours later.',
    'Reed left at 9 a.m. and arrived at 11:40 a.m., a three-hour drive.',
    'The pier opened in 1936. In 2016 it marked its 80th anniversary.',
  ]);
});

describe('number/conflict: the only one named, and another age', () => {
  check('number/conflict', [
    [
      'Ann Reed, 34, was arrested on Monday. ¶ The 36-year-old teacher had worked in Hale for years.',
      '36-year-old → 36-year-old here, 34 further up.',
    ],
    [
      'The fire killed 12 people. Officials later identified all 11 victims of the blaze.',
      '11 → 11 victims here, 12 people further up.',
    ],
  ]);
  sound([
    'Ann Reed, 34, was arrested on Monday. ¶ The 34-year-old teacher had worked in Hale for years.',
    'Ann Reed, 34, was arrested after a woman was hurt. ¶ The 36-year-old woman was taken to hospital.',
    'Ann Reed, 34, was arrested on Monday. ¶ The 36-year-old victim was taken to hospital.',
  ]);
});
