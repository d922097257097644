import { describe } from 'mocha';
import { check } from '../number/cases';

describe('number/arithmetic: a life told over several sentences', () => {
  check('number/arithmetic', [
    [
      'Ada Brandt died on June 2, 2014. She was 75. ¶ Brandt was born on May 1, 1930, in Moss, and studied law.',
      '75 → From May 1, 1930 to June 2, 2014 is 84 years, not 75.',
    ],
    [
      'OSLO, June 4, 2014 — Ada Brandt died on Monday at the age of 91. ¶ She was born in 1930.',
      '91 → From 1930 to June 4, 2014 is 83–84 years, not 91.',
    ],
    [
      'Olof Dahl (1931–2001), the painter, who was 80 when he died, lived in Moss.',
      '80 → From 1931 to 2001 is 69–70 years, not 80.',
    ],
    ['Ada Brandt died on June 2, 2014. She was 84. ¶ Brandt was born on May 1, 1930, in Moss.'],
    ['Ada Brandt died on June 2, 2014. She was 84. ¶ Her sister was born on May 1, 1940.'],
    ['Ada Brandt died on June 2, 2014. She was 84. ¶ Brandt was born in 1930. Dahl was born in 1941.'],
    ['Ada Brandt died on June 2, 2014. Her husband died in 1990. He was 60. ¶ Brandt was born in 1930.'],
    [
      'Ada Brandt has died aged 84. She was born in 1930. ¶ She often spoke of the sculptor Ivo Dahl, who died in 1998.',
    ],
    ['She was 20 when she moved to Moss. She died in 2014. Brandt was born in 1930.'],
  ]);
});

describe('number/arithmetic: birthdays', () => {
  check('number/arithmetic', [
    [
      'Brandt, who was born on May 1, 1980, turned 35 on Sunday, May 1, 2016.',
      '35 → From May 1, 1980 to Sunday, May 1, 2016 is 36 years, not 35.',
    ],
    [
      'Brandt was born on May 1, 1980. ¶ She turned 36 on May 11, 2016.',
      'May 11, 2016 → May 11, 2016 is no birthday: born on May 1, 1980.',
    ],
    [
      'OSLO, June 4, 2016 — Brandt turned 40 on May 1. ¶ She was born in 1980.',
      '40 → From 1980 to May 1 is 36 years, not 40.',
    ],
    ['Brandt, who was born on May 1, 1980, turned 36 on Sunday, May 1, 2016.'],
    ['OSLO, March 4, 2016 — Brandt turned 35 on May 1. ¶ She was born in 1980.'],
    ['Brandt was born on May 1, 1980. ¶ Her son, born on June 2, 2000, turned 16 on June 2, 2016.'],
    ['Brandt was born on May 1, 1980. ¶ The club turned 50 on June 2, 2016.'],
  ]);
});

describe('number/conflict: ages and scores in the headline', () => {
  check('number/conflict', [
    [
      'Painter Ada Brandt dies at 86 ¶ Ada Brandt, the painter, died on Sunday. She was 84.',
      '84 → 84 here, 86 further up.',
    ],
    [
      'Herons beat Owls 98-91 ¶ The Herons beat the Owls 98-81 on Friday night.',
      '98-81 → 98-81 here, 98-91 further up.',
    ],
    ['Painter Ada Brandt dies at 84 ¶ Ada Brandt died on Sunday. She was 84.'],
    ['Man, 34, held over theft ¶ Olof Dahl, 34, was held on Friday. A witness, 51, saw him.'],
    ['Woman, 34, rescued from fire ¶ Ada Brandt, 36, and Olof Dahl, 51, saw the fire.'],
    ['Herons beat Owls 98-91 ¶ The Herons beat the Owls 98-91 on Friday night. They led 54-40 at the half.'],
  ]);
});
