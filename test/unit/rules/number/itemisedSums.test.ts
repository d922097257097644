import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: parts of any sort behind a colon, and lists of parts', () => {
  check('number/arithmetic', [
    ['Police seized 12 guns: five rifles, four pistols and two shotguns.', '12 → 5 + 4 + 2 = 11, not 12.'],
    [
      'The budget is $50 million: ¶ - $30 million for roads ¶ - $25 million for schools',
      '$50 million → 30 + 25 = 55 million, not $50 million.',
    ],
    [
      'The town cut 90 posts last year: ¶ 1. 40 in schools ¶ 2. 30 in parks ¶ 3. 10 in the harbor',
      '90 → 40 + 30 + 10 = 80, not 90.',
    ],
    [
      'The bill passed 60-45 in the 100-member Senate.',
      '60-45 → 60 + 45 = 105: more than the 100 there are.',
    ],
    ['Police seized 11 guns: five rifles, four pistols and two shotguns.'],
    ['The board wants five changes: three rules, two fines and two inspectors.'],
    ['Police seized 40 guns, including these: five rifles, four pistols and two shotguns.'],
    ['The budget is $55 million: ¶ - $30 million for roads ¶ - $25 million for schools'],
    ['The budget of $50 million includes: ¶ - $30 million for roads ¶ - $25 million for schools'],
    ['The budget is $50 million: ¶ - $30 million for roads ¶ - what is left for schools'],
    [
      'The budget is $50 million: ¶ - $30 million for roads ¶ - $25 million for schools, $5 million of it new',
    ],
    ['She asked for $50 million. ¶ - $30 million for roads ¶ - $25 million for schools'],
    ['The bill passed 60-35 in the 100-member Senate.'],
  ]);
});

describe('number/magnitude: the ends of a range', () => {
  check('number/magnitude', [
    [
      'Revenue should reach $3.45 million to $3.7 billion.',
      '$3.45 million to $3.7 billion → $3.45 million to $3.7 billion: one end is 1,072 times the other.',
    ],
    ['Revenue should reach $345 million to $3.7 billion.'],
    ['Revenue should reach $3.45 billion to $3.7 billion.'],
  ]);
});
