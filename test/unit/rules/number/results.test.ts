import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: a result told in two ways', () => {
  check('number/conflict', [
    [
      'The Herons beat the Owls, 4-1, on Sunday. The 4-2 win puts them first.',
      '4-2 → 4-2 here, 4-1 further up.',
    ],
    [
      'The council voted 7-4 to close the pool. Parents wept at the 8-4 vote.',
      '8-4 → 8-4 here, 7-4 further up.',
    ],
    ['The Herons beat the Owls, 4-1, on Sunday. The 4-1 win puts them first.'],
    ['The Owls lost, 1-4, on Sunday. The 4-1 defeat leaves them last.'],
    ['The Herons beat the Owls, 4-1, on Sunday. The 3-0 win in May was their first.'],
    ['The Herons beat the Owls, 4-1, on Sunday, after the 4-2 win of last week.'],
    ['The Herons beat the Owls, 4-1. They led 4-0 at the half.'],
  ]);
  check('number/arithmetic', [
    [
      'The Owls have 16 points from eight games, having won five, drawn one and lost one.',
      'eight games, having won five, drawn one and lost one → 5 + 1 + 1 = 7, not 8.',
    ],
    [
      'The Owls have won five, drawn two and lost three of their nine games.',
      'won five, drawn two and lost three of their nine games → 5 + 2 + 3 = 10, not 9.',
    ],
    ['At $5 each, the 40 lamps brought in $250.', '$250 → 40 × $5 = 200, not $250.'],
    ['A bench of seven judges upheld the fine by 5-3.', '5-3 → 5 + 3 = 8: more than the 7 there are.'],
    ['The Owls have won five, drawn two and lost three of their 10 games.'],
    ['At $5 each, the 40 lamps brought in $200.'],
  ]);
  check('number/magnitude', [
    [
      'The club has 130,000 lamps. Carriers need a week to move the 13,000 lamps.',
      '13,000 → 13,000 here, 130,000 further up: one is 10 times the other.',
    ],
    ['The club has 130,000 lamps. Carriers moved 13,000 lamps.'],
  ]);
});
