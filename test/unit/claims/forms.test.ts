import { readsAs, readsNothing } from './table';

readsAs('figures as desks around the world write them', [
  ['Some 12\u00a0000 people fled.', '12\u00a0000 = count 12000'],
  ['About 1\u2009200 homes lost power.', '1\u2009200 = count 1200'],
  ['It cost €1\u202f234\u202f567.', '€1\u202f234\u202f567 = money 1234567 EUR'],
  ['The firm pays its boss £1.2m-a-year.', '£1.2m-a-year = money 1200000 GBP'],
  ['The merger could save £3–4bn.', '£3–4bn = money 3000000000..4000000000 GBP'],
  ['The scheme will cost Rs 5 lakh crore.', 'Rs 5 lakh crore = money 5000000000000 rupee'],
  ['The suspect is 5ft 10in tall.', '5ft 10in = measure 5.83333333333 foot'],
  ['It was -3C in Leeds overnight.', '-3C = measure -3 °C'],
  ['A quarter of a million people signed.', 'A quarter of a million = count 250000'],
  ['A quarter of a town signed.', 'A quarter = ratio 0.25'],
  ['The council voted nine-to-four to close the pool.', 'nine-to-four = vote 9..4'],
  ['Lindqvist died on Sunday. She was 88.', '88 = age 88 year'],
  ['He was 19 when the war began.', '19 = age 19 year'],
  ['At half-time the score was 2-1.', '2-1 = score 2..1'],
  ['Inflation hit a record 3.2 percent.', '3.2 percent = percentage 3.2 %'],
  ['It costs 50 cents.', '50 cents = money 0.5 USD'],
]);

readsNothing('names and numbers of another kind', [
  'Call 0800 123 456 for help.',
  'Ring 020 7946 0958 to book.',
  'See page 4 for details.',
  'Formula 1 returns to Oslo.',
  'He booked 50 Cent for the show.',
  'At half-time they led.',
  'The chain filed for Chapter 11.',
  'Section 230 shields websites.',
  'He went 6-of-25 from the field.',
  'A nine-to-four favourite fell.',
]);
