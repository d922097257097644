import { readsAs, readsNothing, tells } from './table';

readsAs('forms of newspapers elsewhere', [
  ['The mine is worth $A70 million.', '$A70 million = money 70000000 AUD'],
  ['It lent $US3.5bn to banks.', '$US3.5bn = money 3500000000 USD'],
  ['Wool rose 2.5pc on Monday.', '2.5pc = change 2.5 %'],
  ['Tin fell $3 to $41 a pound.', '$3 = money 3 USD', '$41 = rate 41 USD'],
  ['Shares in Ek rose 12p to 310p.', '12p = money 0.12 GBP', '310p = money 3.1 GBP'],
  ['The gap is $3 to $41 million.', '$3 to $41 million = money 3000000..41000000 USD'],
  ['The jockey weighs 8st 7lb.', '8st 7lb = measure 8.5 stone'],
  ['The boy weighed 6lb 4oz.', '6lb 4oz = measure 6.25 lb'],
  ['It was the 31st goal.'],
  ['They waited six-and-a-half hours.', 'six-and-a-half hours = duration 6.5 hour'],
  ['Half-a-million bees died.', 'Half-a-million = count 500000'],
  ['It was a 1-in-50-year storm.', '1-in-50-year = ratio 0.02'],
  ['Fees went up to £24.', '£24 = money 24 GBP'],
  ['Parks make up 35 percent of it.', '35 percent = percentage 35 %'],
  [
    'They played nine games, having won six, drawn two and lost one.',
    'nine = count 9',
    'six = count 6',
    'two = count 2',
  ],
  [
    'One in five of the 200 boats, or 40, sank.',
    'One in five = ratio 0.2',
    '200 = count 200',
    '40 = count 40',
  ],
  ['Moss, 41, and Marsh, 35, were held.', '41 = age 41 year', '35 = age 35 year'],
  ['Actor dead at 77', '77 = age 77 year'],
]);

readsNothing(
  'years of long ago and words made of figures',
  [
    ['The jars date from AD 310.'],
    ['The poet died in 19 BC.'],
    ['The abbey was built between 1190 and 1245.'],
    ['The queen died in 1290.'],
    ['She was paid a six-figure sum.'],
    ['The bar is full of 20-somethings.'],
    ['The quarter-finals are on Sunday.'],
  ].map(([sentence]) => sentence ?? ''),
);

tells('what is counted', (c) => c.subject?.text ?? null, [
  ['A 900-strong choir came.', 'choir'],
  ['Some 600 of the port’s 2,000 dockers stayed out.', '-', 'dockers'],
  ['Between 30 and 40 percent agreed.', '-'],
]);

tells('hedges', (c) => c.hedge, [
  ['Fees went up to £24.', '-'],
  ['It costs up to £24.', 'up to'],
]);
