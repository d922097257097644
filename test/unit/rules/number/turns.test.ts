import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: which way a figure went', () => {
  check('number/arithmetic', [
    [
      'Exports rose to 56.1 billion baht in May from 58.7 billion.',
      '56.1 billion baht → From 58.7 billion to 56.1 billion baht is a fall, not a rise.',
    ],
    [
      'The port handled 8,000 containers, up from 9,200 containers in 2014.',
      '8,000 → From 9,200 to 8,000 is a fall, not a rise.',
    ],
    [
      'Unemployment fell from 5.2 percent to 6.1 percent.',
      '6.1 percent → From 5.2 percent to 6.1 percent is a rise, not a fall.',
    ],
    [
      'Sales will be up 20 percent to $17 million from $34 million.',
      '$17 million → From $34 million to $17 million is a fall, not a rise.',
    ],
    [
      'The trade gap narrowed to $9 billion from $7 billion.',
      '$9 billion → From $7 billion to $9 billion is a rise, not a fall.',
    ],
    [
      'Halden cut its rate by half a point to 6-3/4 percent from 6-1/4 percent.',
      '6-3/4 percent → From 6-1/4 percent to 6-3/4 percent is a rise, not a fall.',
    ],
    ['Sales slipped to $97m, from $100m, yet profit rose by a fifth to $12m.'],
    ['Sales slipped to $97m from $100m, and profit grew by a fifth to $12m.'],
    ['Exports rose to 58.7 billion baht in May from 56.1 billion.'],
    ['The rupee fell to 83.20 to the dollar from 82.90.'],
    ['The yen fell to 151.20 from 150.25.'],
    ['The firm improved to a loss of $3 million from $5 million.'],
    ['Its loss rose to $5 million from a profit of $7 million.'],
    ['The dividend was 10 cents on the split shares, a 5 percent increase from 19 cents before.'],
    ['Growth to $5 million from $7 million is not what it hoped for.'],
    ['The town fell to 12th place from ninth.'],
    ['Hale rose to about $5 million from $6 million.'],
    ['Output rose to 5.2 million tonnes from 5.2 million.'],
  ]);
});

describe('number/arithmetic: by how much, to what and from what', () => {
  check('number/arithmetic', [
    [
      'Stocks fell by 4.4 million barrels in the week to 120.1 million barrels from 131.5 million barrels.',
      '4.4 million barrels → 131.5 − 120.1 = 11.4 million, not 4.4 million barrels.',
    ],
    ['The index closed at 2,280, up 15 points from 2,256.', '15 → 2,280 − 2,256 = 24, not 15.'],
    ['The share fell $2 to $48 from $52.', '$2 → 52 − 48 = 4, not $2.'],
    ['Stocks fell by 11.4 million barrels in the week to 120.1 million barrels from 131.5 million barrels.'],
    ['The index closed at 2,280, up 24 points from 2,256.'],
    ['The number out of work rose by 2,000 in the month to 436,500 compared with 470,700 a year earlier.'],
    ['Stocks fell by about 4 million barrels to 120.1 million barrels from 131.5 million barrels.'],
    ['Costs rose $4 million to $48 million from $43.6 million.'],
  ]);
});

describe('number/arithmetic: two stakes in one firm', () => {
  check('number/arithmetic', [
    [
      'Hart raised its stake to 816,000 shares, or 11.3 percent of the total, from 453,000 shares, or 8.6 percent.',
      '8.6 percent → 816,000 is 11.3 percent, so 453,000 is 6.3 %, not 8.6 percent.',
    ],
    [
      'Hart raised its stake to 816,000 shares, or 11.3 percent of the total, from 453,000 shares, or 6.3 percent.',
    ],
    ['Hart has 816,000 shares, or 11.3 percent. Lind has 453,000 shares of Dorr, or 8.6 percent.'],
    ['Hart raised its stake to 816,000 shares, or 11 percent, from 453,000 shares, or 6 percent.'],
  ]);
});

describe('number/arithmetic: profit, and what of it falls to a share', () => {
  check('number/arithmetic', [
    [
      'Profit was $12.3 billion, or 45 cents a share, compared with $10.1 million, or 38 cents a share, in 2014.',
      '$10.1 million, or 38 cents → $12.3 billion and 45 cents make 27 billion shares, $10.1 million and 38 cents make 27 million.',
    ],
    [
      'Profit was $12.3 million, or 45 cents a share, compared with $10.1 million, or 38 cents a share, in 2014.',
    ],
    [
      'Profit was $12.3 million, or 45 cents a share, compared with $10.1 million, or 95 cents a share, in 2014.',
    ],
    [
      'Hale earned $624 million, or $1.37 a share, up 26 percent from $537 million, or $1.18 a share, a year ago.',
      '26 percent → From $537 million to $624 million is a change of 16.2 %, not 26 percent.',
    ],
    [
      'Hale earned $624 million, or $1.37 a share, up 16 percent from $537 million, or $1.18 a share, a year ago.',
    ],
  ]);
});

describe('number/arithmetic: further words between a percentage and its figures', () => {
  check('number/arithmetic', [
    [
      'Dorr posted income of 41.9 billion yen (290 million dollars) in 2014, 52 percent down on 2013’s 73.0 billion yen (506 million dollars).',
      '52 percent → From 73.0 billion yen to 41.9 billion yen is a change of 42.6 %, not 52 percent.',
    ],
    [
      'Revenue was 18 percent lower in 2014 at $7.9 billion against $8.7 billion.',
      '18 percent → From $8.7 billion to $7.9 billion is a change of 9.2 %, not 18 percent.',
    ],
    [
      'Demand averaged 6.7 million barrels, off 13 percent from 6.9 million barrels last year.',
      '13 percent → From 6.9 million barrels to 6.7 million barrels is a change of 2.9 %, not 13 percent.',
    ],
    [
      'Hart had sales of $12.2 billion in 2014, 21 percent above its $10.9 billion in 2013.',
      '21 percent → From $10.9 billion to $12.2 billion is a change of 11.9 %, not 21 percent.',
    ],
    [
      'Growers expect 27.7 million tonnes, a 46 percent increase on last year’s crop of 20.3 million tonnes.',
      '46 percent → From 20.3 million tonnes to 27.7 million tonnes is a change of 36.5 %, not 46 percent.',
    ],
    [
      'Revenue increased by 30 percent to $11.8 million from year-earlier $9.8 million.',
      '30 percent → From $9.8 million to $11.8 million is a change of 20.4 %, not 30 percent.',
    ],
    [
      'Other exports came to $180 million against $147 million for coffee, a drop of 42 percent from last year.',
    ],
    ['The number rose 3 percent in the month to 436,500, compared with 470,700 a year earlier.'],
  ]);
});
