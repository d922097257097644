import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: what is shared out is no more than there is', () => {
  check('number/arithmetic', [
    [
      'Of the 40 seats, 20 went to Labour, 15 to the Greens and 8 to independents.',
      '40 → 20 + 15 + 8 = 43, more than 40.',
    ],
    [
      'The town sold the plots in May. Of its 30 plots, 18 were sold to farmers and 14 to builders.',
      '30 → 18 + 14 = 32, more than 30.',
    ],
    ['Of the 60 pupils, 35 came from Moss and 31 from Vik.', '60 → 35 + 31 = 66, more than 60.'],
    ['Of the 90 members, 50 voted for the plan and 44 against it.', '90 → 50 + 44 = 94, more than 90.'],
    [
      'The state sent 12 trucks. Of those, seven went to Moss and six to Vik.',
      '12 → 7 + 6 = 13, more than 12.',
    ],
    [
      'The council set aside $10 million. It gives $5 million to schools, $4 million to parks and $3 million to roads.',
      '$10 million → 5 million + 4 million + 3 million = 12 million, more than $10 million.',
    ],
    [
      'The grant is worth £900,000. Of that, £500,000 is for the library and £450,000 for the pool.',
      '£900,000 → 500,000 + 450,000 = 950,000, more than £900,000.',
    ],
    [
      'The bank made $27.5 million on one sale. It will receive $44.4 million for the second and $32 million for the third.',
    ],
    ['Of the 40 seats, 20 went to Labour, 15 to the Greens and 5 to independents.'],
    ['Of the 40 seats, 20 went to Labour and 15 to the Greens.'],
    ['Of the 40 patients, 30 had a fever and 25 had a cough.'],
    ['Of the 40 patients, 30 were treated for a fever and 25 for a cough, and most for both.'],
    ['Of the 40 players, 30 came from Oslo, 25 from clubs in the east.'],
    ['Of the 40 players, 30 came from Oslo and 25 from clubs in the east.'],
    ['The state sent 12 trucks. Of those, seven went to Moss and five to Vik.'],
    ['The state sent 12 trucks. Of those, seven went to Moss and later six to Vik.'],
    [
      'The council set aside $10 million. It gives $5 million to schools, $4 million to parks and $1 million to roads.',
    ],
    ['The council set aside $10 million. It gave $8 million to schools last year and $7 million to parks.'],
    ['Of the 60 pupils, 35 came from Moss. The 31 from Vik came by bus.'],
    ['Of the 90 members, at least 50 voted for the plan and 44 against it.'],
    ['Of the 90 members, 50 voted for the plan and 44 against another.'],
    ['Of about 90 members, 50 voted for the plan and 44 against it.'],
    ['The fund holds $2.0 billion. It gives $1.2 billion to schools and $0.8 billion to parks.'],
  ]);
});
