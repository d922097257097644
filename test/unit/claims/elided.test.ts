import { readsAs } from './table';

readsAs('changes whose verb is told once', [
  [
    'Tesla fell 6%, Apple 1.2% and Nvidia 3.4%.',
    '6% = change -6 %',
    '1.2% = change -1.2 %',
    '3.4% = change -3.4 %',
  ],
  ['Sales rose 6% and profits 2%.', '6% = change 6 %', '2% = change 2 %'],
  ['Sales rose 6% and 2% of staff left.', '6% = change 6 %', '2% = percentage 2 %'],
  ['Sales rose 0.3% in March and 1.9% year-on-year.', '0.3% = change 0.3 %', '1.9% = change 1.9 %'],
  ['Terms go from one year to three.', 'one year = duration 1 year', 'three = duration 3 year'],
  ['Waits fell from 30 days to 18.', '30 days = duration 30 day', '18 = duration 18 day'],
]);

readsAs('levels behind a change', [
  ['Inflation rose to nearly 5 percent.', '5 percent = percentage 5 %'],
  ['It cut its forecast for growth to between 0.5% and 0.75%.', '0.5% and 0.75% = percentage 0.5..0.75 %'],
  ['Rent takes up 42 per cent of income.', '42 per cent = percentage 42 %'],
  ['They added 5 per cent of salt.', '5 per cent = percentage 5 %'],
  ['A 10 per cent down payment is due.', '10 per cent = percentage 10 %'],
]);

readsAs('and changes', [
  ['Prices could rise by up to 5 percent.', '5 percent = change 5 %'],
  ['Shares added 1.2 per cent on Monday.', '1.2 per cent = change 1.2 %'],
  ['Prices are 4.6 per cent up on last year.', '4.6 per cent = change 4.6 %'],
  ['They are 16 per cent down from a peak.', '16 per cent = change -16 %'],
  [
    'Support slumped 11 points to 23 per cent.',
    '11 points = change -11 percentage point',
    '23 per cent = percentage 23 %',
  ],
  ['Turnout was up 1 point.', '1 point = change 1 percentage point'],
]);

readsAs('sizes and other units joined on', [
  ['The 4.8km-long bridge opened.', '4.8km-long = measure 4.8 km'],
  ['The 1.9 kilometre-long tunnel opened.', '1.9 kilometre-long = measure 1.9 km'],
  ['A 3m-high wall fell.', '3m-high = measure 3 m'],
  ['The engine makes 184bhp and 38mpg.', '184bhp = measure 184 horsepower', '38mpg = measure 38 mpg'],
  ['He ran 100m in 9.83 seconds.', '100m = measure 100 m', '9.83 seconds = duration 9.83 second'],
  ['The 37 year-old man left.', '37 year-old = age 37 year'],
  ['She was aged between 29 and 49.', '29 and 49 = age 29..49 year'],
  ['Goods worth Rs seven lakh were found.', 'Rs seven lakh = money 700000 rupee'],
  ['The party gained 35 (27 from others).', '35 = count 35', '27 = count 27'],
  ['Hale defeated Reed Town 2-1.', '2-1 = score 2..1'],
  ['They were defeated, 34 to 9.', '34 to 9 = score 34..9'],
  ['The motion was defeated 12-8.', '12-8 = vote 12..8'],
]);

readsAs('times that are no amounts', [
  ['Seas could rise by 30cm by 2100.', '30cm = measure 30 cm'],
  ['It has 2100 members.', '2100 = count 2100'],
  ['On 59 minutes, they took the lead.'],
  ['See section 21(c)29 of the act.'],
]);
