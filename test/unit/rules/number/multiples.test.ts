import { describe } from 'mocha';
import { check } from './cases';

describe('a multiple beside the figures it is of', () => {
  check('number/arithmetic', [
    [
      'Sales doubled from 100 million to 150 million units.',
      'doubled → From 100 million to 150 million is 1.5 times as much, not 2.',
    ],
    ['The fee halved from $80 to $60.', 'halved → From $80 to $60 is 0.75 times as much, not 0.5.'],
    [
      'The firm doubled its profit in the third quarter to $84 million from $62 million.',
      'doubled → From $62 million to $84 million is 1.4 times as much, not 2.',
    ],
    [
      'Rents have risen by a third since 2020, from 900 euros to 1,800 euros a month.',
      'a third → From 900 euros to 1,800 euros is a change of 100 %, not a third.',
    ],
    ['Sales fell by half, from 80 to 30.', 'half → From 80 to 30 is a change of 62.5 %, not half.'],
    ['Sales fell by half, from 80 to 42.'],
    ['Rents have risen by a third since 2020, from 900 euros to 1,200 euros a month.'],
    ['The firm doubled its profit in the third quarter to $84 million from $42 million.'],
    [
      'Profit tripled to $8.2 million from $4.1 million.',
      'tripled → From $4.1 million to $8.2 million is 2 times as much, not 3.',
    ],
    [
      'The herd tripled in a decade from 1,210 to 2,440 animals.',
      'tripled → From 1,210 to 2,440 is 2 times as much, not 3.',
    ],
    ['Sales doubled from 1,000 to 2,000.'],
    ['Sales doubled from 1,000 to 2,100.'],
    ['Sales more than doubled from 1,000 to 2,900.'],
    ['Sales nearly doubled from 1,000 to 1,700.'],
    ['The fee halved from $80 to $40.'],
    ['The fee was not halved from $80 to $60.'],
    ['Profit tripled to $9 million from $3 million.'],
    ['Profit tripled to $9 million from 12 shops.'],
    ['Sales doubled. Prices rose from $10 to $12.'],
  ]);
});

describe('an age at death beside the years in brackets', () => {
  check('number/arithmetic', [
    [
      'Ann Reed (1931–2001), who was 55 when she died, wrote novels.',
      '55 → From 1931 to 2001 is 69–70 years, not 55.',
    ],
    [
      'Ann Reed (1931-2001) wrote novels. She was 55 when she died.',
      '55 → From 1931 to 2001 is 69–70 years, not 55.',
    ],
    ['Ann Reed (1931–2001), who was 70 when she died, wrote novels.'],
    ['Ann Reed (1931–2001) wrote novels. She was 69 at her death.'],
    ['Ann Reed (1931–2001) wrote novels. She was 55 when she won the prize.'],
    ['Ann Reed (1931–2001) lost her daughter early. She was 12 when she died.'],
    ['The Guild (1931–2001) was a club. He was 55 when he died.'],
  ]);
});

describe('years in brackets', () => {
  check('date/order', [
    ['Ann Reed (2001–1931) wrote novels.', '1931 → 1931 comes before 2001.'],
    ['Ann Reed (1931–2001) wrote novels.'],
  ]);
});
