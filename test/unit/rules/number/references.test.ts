import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: counts that refer back to a smaller one', () => {
  check('number/conflict', [
    [
      'Four divers were lost off Moss on Friday. Boats searched for all five divers until dark.',
      'five → five divers here, Four divers further up.',
    ],
    [
      'Three robbers held up the bank. The four robbers fled by boat.',
      'four → four robbers here, Three robbers further up.',
    ],
    [
      'The road crosses six fords. Police will shut all eight fords at dawn.',
      'eight → eight fords here, six fords further up.',
    ],
    ['Four divers were lost off Moss on Friday. Boats searched for all four divers until dark.'],
    ['Four divers were lost off Moss on Friday. Another was found. Boats searched for all five divers.'],
    ['Four divers were lost and one swam ashore. Boats had carried all five divers.'],
    ['Three robbers held up the bank. The four robbers who took the ferry in May are in jail.'],
    ['Three robbers held up the bank. The two robbers with guns fled.'],
    ['The road crosses six fords. In Oslo, all eight fords are shut.'],
  ]);
});

describe('number/conflict and number/magnitude: the figure is called by the thing', () => {
  check('number/conflict', [
    [
      'Nord will buy Ek for $2.8 billion in cash. The $8.2 billion deal needs approval.',
      '$8.2 billion → $8.2 billion deal here, $2.8 billion further up: two digits swapped?',
    ],
    [
      'Dahl stole £72,000 from the club. He spent the £27,000 on boats in Spain.',
      '£27,000 → £27,000 here, £72,000 further up: two digits swapped?',
    ],
    [
      'The state’s debt will shrink to $4.3 billion this year. The $3.4 billion debt is the smallest since 2008.',
      '$3.4 billion → $3.4 billion debt here, $4.3 billion further up: two digits swapped?',
    ],
    [
      'A 6.4-magnitude quake hit Moss on Monday. The 4.6-magnitude quake broke windows.',
      '4.6-magnitude → 4.6-magnitude here, 6.4-magnitude further up: two digits swapped?',
    ],
    [
      'Yard to cut 1,400 jobs ¶ Moss Yard will cut 1,600 jobs, it said on Monday.',
      '1,600 → 1,600 jobs here, 1,400 jobs further up.',
    ],
    ['Yard to cut 1,400 jobs ¶ Moss Yard will cut 900 jobs in Oslo and 500 in Bergen.'],
    [
      'Landslide kills 24 in Moss ¶ A landslide killed 42 people in northern Moss on Monday.',
      '42 → 42 people here, 24 further up: two digits swapped?',
    ],
    ['Nord will buy Ek for $2.8 billion in cash. Its rival’s $8.2 billion deal needs approval.'],
    ['Dahl stole £72,000 from the club. He owes the bank £27,000.'],
  ]);
  check('number/magnitude', [
    [
      'The town will borrow $35 million for pipes. The $35 billion bond goes to voters.',
      '$35 billion → $35 billion here, $35 million further up: one is 1,000 times the other.',
    ],
    [
      'Income rose to $3.4 million in the quarter. Moss Yard called income of $3.4 billion a record.',
      '$3.4 billion → $3.4 billion here, $3.4 million further up, from another source: one is 1,000 times the other.',
    ],
    ['The town will borrow $35 million for pipes. The $35 million bond goes to voters.'],
    ['The town will borrow $35 million for pipes. The state’s $35 billion budget has no room.'],
  ]);
});
