import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: breakdowns behind “of whom” and over sentences', () => {
  check('number/arithmetic', [
    ['The crash hurt 14 people, of whom six were children and nine were adults.', '14 → 6 + 9 = 15, not 14.'],
    ['The fire damaged 40 homes, of which 25 were in Hale and 18 in Troon.', '40 → 25 + 18 = 43, not 40.'],
    [
      'The firm will cut 500 jobs: 300 in Hale, 150 in Troon and 100 abroad.',
      '500 → 300 + 150 + 100 = 550, not 500.',
    ],
    [
      'Forty people were arrested. Twenty-five were held in Hale. The other 20 were held in Troon.',
      '20 → 40 − 25 = 15, not 20.',
    ],
    [
      'The yard has 90 boats. Of those, 60 are for hire, while the remaining 40 are for sale.',
      '40 → 90 − 60 = 30, not 40.',
    ],
    [
      'Three people died. The victims were two men, a woman and a child.',
      'two men, a woman and a child → 2 + 1 + 1 = 4, not Three.',
    ],
    ['The crash hurt 14 people, of whom six were children and eight were adults.'],
    ['The crash hurt 14 people, of whom six were children and nine were from Hale.'],
    ['The fire damaged 40 homes, of which 25 were in Hale and 18 in poor repair.'],
    ['The fire damaged 40 homes, of which 25 were in Hale and 12 in Troon.'],
    ['Forty people were arrested. Twenty-five were held in Hale. The other 15 were held in Troon.'],
    ['Forty people were arrested. Twenty-five shops were looted. The other 20 were spared.'],
    ['Forty people were arrested. Another 25 were held in Hale. The other 20 were held in Troon.'],
    ['Forty people were arrested. Twenty-five were fined, 10 were freed. The other five were held.'],
    ['Three people died. The victims were two men and a woman. A child was hurt.'],
    ['The firm will cut 500 jobs: 300 in Hale, 150 in Troon and 50 abroad.'],
  ]);
});

describe('number/arithmetic: shares of one vote, majorities and turnouts', () => {
  check('number/arithmetic', [
    [
      'Labour got 42%, the Tories 35%, the Greens 20% and the Liberals 14%.',
      '14% → 42 + 35 + 20 + 14 = 111: more than 100 %.',
    ],
    [
      'Osei won with 61.6%, followed by Hart with 34.9%, Reed with 7.9% and Dahl with 6.7%.',
      '6.7% → 61.6 + 34.9 + 7.9 + 6.7 = 111.1: more than 100 %.',
    ],
    [
      'The poll put Labour on 42 percent, the Tories on 35 percent and others on 34 percent.',
      '34 percent → 42 + 35 + 34 = 111: more than 100 %.',
    ],
    ['Osei won 5,210 votes to Hart’s 4,870, a majority of 430.', '430 → 5,210 − 4,870 = 340, not 430.'],
    [
      'Osei won with 5,210 votes. Hart had 4,870. Her majority was 430.',
      '430 → 5,210 − 4,870 = 340, not 430.',
    ],
    [
      'Turnout was 65 percent, with 1.9 million of 3.46 million voters casting ballots.',
      '65 percent → 1.9 million of 3.46 million is 54.9 %, not 65 percent.',
    ],
    ['Labour got 42%, the Tories 35%, the Greens 12% and the Liberals 11%.'],
    ['Unemployment in Hale is 42%, in Troon 35% and in Moss 34%.'],
    ['Osei won Hale with 61.6%, Troon with 54.9% and Moss with 57.9%.'],
    ['Osei won 5,210 votes to Hart’s 4,870, a majority of 340.'],
    ['Osei won 5,210 votes to Hart’s 4,870, after a majority of 430 in 2010.'],
    ['Osei won with 5,210 votes. Hart had 4,870. Reed’s majority was 430 last time.'],
    ['Osei won 5,210 votes, Hart 4,870 and Reed 4,310, a majority of 340.'],
    ['Turnout was 55 percent, with 1.9 million of 3.46 million voters casting ballots.'],
    ['Turnout was 65 percent in Hale, where 1.9 million of 3.46 million voters live.'],
  ]);
});

describe('number/arithmetic: what was, and what is now', () => {
  check('number/arithmetic', [
    [
      'The price was $40 last year. It is now $60, a rise of 30 percent.',
      '30 percent → From $40 to $60 is a change of 50 %, not 30 percent.',
    ],
    [
      'Enrollment was 1,200 in 2010. By 2015 it had fallen to 900, a drop of 35 percent.',
      '35 percent → From 1,200 to 900 is a change of 25 %, not 35 percent.',
    ],
    [
      'Sales were $17.4 billion, a 16 percent increase from the previous year, which was $16.4 billion.',
      '16 percent → From $16.4 billion to $17.4 billion is a change of 6.1 %, not 16 percent.',
    ],
    ['She served 12 years, from 1990 to 2004.', '12 years → From 1990 to 2004 is 14 years, not 12.'],
    ['He was mayor for six years (1990–2004).', 'six years → From 1990 to 2004 is 14 years, not six.'],
    ['The price was $40 last year. It is now $60, a rise of 50 percent.'],
    ['The price was $40 last year. Rent is now $60, a rise of 30 percent.'],
    ['The fee was $40 a head. It is now $60 with tax, a rise of 30 percent on what was planned.'],
    ['Enrollment was 1,200 in 2010. By 2015 it had fallen to 900, a drop of 25 percent.'],
    ['Sales were $17.4 billion, a 6 percent increase from the previous year, which was $16.4 billion.'],
    ['She served 14 years, from 1990 to 2004.'],
    ['She served 15 years, from 1990 to 2004.'],
    ['She was jailed for 12 years, from which she was freed in 1990 and 2004.'],
    ['He has been mayor for six years, from May 2004.'],
  ]);
});
