import { readsAs, tells } from './table';

tells('prices by the piece', (c) => (c.kind === 'rate' ? c.period : c.kind), [
  ['At 99 cents a bag, the chips are cheap.', 'a bag'],
  ['The whisky went for £11,250 a bottle.', 'a bottle'],
  ['Copper rose to $9,800 a metric tonne.', 'a metric tonne'],
  ['Milk costs 60 cents a half-litre carton.', 'a half-litre carton'],
  ['Unga costs Sh210 per two-kilo packet.', 'per two-kilo packet'],
  ['Offices command ₹98 per sq ft a month.', 'per sq ft a month'],
  ['Rents are €25 per square metre per month.', 'per square metre per month'],
  ['The pipe carries 1.1 million barrels of crude a day.', 'a day'],
  ['He gave the firm $5 million a spokesman said.', 'money'],
  ['It earned $4 million a record high.', 'money'],
  ['It paid £3 million a year earlier.', 'money'],
  ['It paid £3 million a decade ago.', 'money'],
]);

readsAs('money with letters in front, thousands and decimals', [
  ['Bail of R5,000 was set.', 'R5,000 = money 5000 ZAR'],
  ['Bail of Sh50,000 was set.', 'Sh50,000 = money 50000 KES'],
  ['The wage is R30.23 an hour.', 'R30.23 = rate 30.23 ZAR'],
  ['She earns R2 700 a month.', 'R2 700 = rate 2700 ZAR'],
  ['Maize fetches Sh3,800, a drop of Sh450.', 'Sh3,800 = money 3800 KES', 'Sh450 = money 450 KES'],
  ['They took the R2 road.'],
  ['The tax came to ten grand.', 'ten grand = money 10000 USD'],
  ['Two grand pianos were sold.', 'Two = count 2'],
]);

readsAs('amounts in parts', [
  ['In all, 6 crore 42 lakh voters are listed.', '6 crore 42 lakh = count 64200000'],
  ['The firm lost 2 700 megawatts of power.', '2 700 megawatts = measure 2700 MW'],
  ['A score of missiles fell.', 'A score = count 20'],
  ['She had a score of 7.', '7 = count 7'],
  ['Levels peaked at 430 parts per million.', '430 parts per million = measure 430 ppm'],
  ['Ann Osei cleared 6.30m twice.', '6.30m = measure 6.3 m'],
  ['It won by 51.3 per cent to 48.7.', '51.3 per cent = percentage 51.3 %', '48.7 = percentage 48.7 %'],
  ['The rate rose to 5.4 percent from 5.2.', '5.4 percent = percentage 5.4 %', '5.2 = percentage 5.2 %'],
  ['It was cut from 11,204 to a mere 15.', '11,204 = count 11204', '15 = count 15'],
]);

readsAs('changes in further forms', [
  ['Output plunged 17.4pc year on year.', '17.4pc = change -17.4 %'],
  ['Growth was 0.4 of a percentage point lower.', '0.4 of a percentage point = change -0.4 percentage point'],
  ['A quarter-point cut is likely.', 'quarter-point = change -0.25 percentage point'],
  ['She has a three-point lead.', 'three-point = count 3'],
  ['Sales were off 21 per cent.', '21 per cent = change -21 %'],
  ['The deal gave it 100 per cent of Hale.', '100 per cent = percentage 100 %'],
  ['Funds were trading at 6-3/16 per cent.', '6-3/16 per cent = percentage 6.1875 %'],
  ['Shirts are 20 per cent off.', '20 per cent = percentage 20 %'],
  ['Fares will rise by an average of 4.6%.', '4.6% = change 4.6 %'],
  ['The gap has narrowed by 3 per cent.', '3 per cent = change -3 %'],
  ['The stock trades at 24 times expected earnings.', '24 times = change 24 times'],
  ['Levels were three times the legal limit.', 'three times = change 3 times'],
  ['He beat it three times in a year.', 'three = count 3'],
]);

tells('hedges', (c) => c.hedge, [
  ['They will hand over $75 million.', '-'],
  ['They lost over $75 million.', 'over'],
  ['It has lain there for the better part of two months.', 'the better part of'],
]);
