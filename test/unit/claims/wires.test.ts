import { readsAs, readsNothing, tells } from './table';

readsAs('money with its letters written onto the figure', [
  ['The state wrote off Rs500 crore of loans.', 'Rs500 crore = money 5000000000 rupee'],
  ['Every family got Rs5,000 in cash.', 'Rs5,000 = money 5000 rupee'],
  ['The tender was worth RM20 million.', 'RM20 million = money 20000000 MYR'],
  ['A ticket from Dubai costs Dh3,500.', 'Dh3,500 = money 3500 AED'],
  ['Eskom asked the treasury for R2.5bn.', 'R2.5bn = money 2500000000 ZAR'],
  ['The stadium cost R450 million.', 'R450 million = money 450000000 ZAR'],
  ['The fund lent it $A1,250.', '$A1,250 = money 1250 AUD'],
  ['A bar in Zurich sold it for SFr20.', 'SFr20 = money 20 CHF'],
]);

readsNothing('letters before digits that are no money', [
  'Take the R2 to the coast.',
  'The H5 virus was found in the P3 laboratory.',
  'An M4 rifle lay in the boot.',
]);

readsAs('what a wire shortens', [
  ['The yard lost 5.2 mln dlrs.', '5.2 mln dlrs = money 5200000 USD'],
  ['It earned 34 cts a share.', '34 cts = rate 0.34 USD'],
  ['Turnover reached 1.2 bln stg.', '1.2 bln stg = money 1200000000 GBP'],
  ['The bank lent 37 million sterling.', '37 million sterling = money 37000000 GBP'],
  ['Growers expect 7.6 mln bales.', '7.6 mln = count 7600000'],
  ['Wells gave 12.2 mln bpd.', '12.2 mln bpd = rate 12200000 barrel'],
  ['Deposits stood at 17.1 billion N.Z. dlrs.', '17.1 billion N.Z. dlrs = money 17100000000 NZD'],
  ['The mill shipped 35,000 long tons.', '35,000 long tons = measure 35000 ton'],
  ['Debt rose to 5 bn euros.', '5 bn euros = money 5000000000 EUR'],
  ['Sales were 807,000 vs 912,000.', '807,000 = count 807000', '912,000 = count 912000'],
]);

readsAs('money of before the euro', [
  ['The plant cost 500 million marks.', '500 million marks = money 500000000 DEM'],
  ['A dollar bought 1.85 marks.', '1.85 marks = money 1.85 DEM'],
  ['The dowry was three million guilders.', 'three million guilders = money 3000000 NLG'],
  ['Rome set aside 20 billion lire.', '20 billion lire = money 20000000000 ITL'],
  ['She scored 20 marks in the test.', '20 = count 20'],
]);

readsAs('fractions that rates and prices are cut into', [
  ['The rate rose to 6-1/4 percent.', '6-1/4 percent = percentage 6.25 %'],
  ['The bond yields 7-17/32 percent.', '7-17/32 percent = percentage 7.53125 %'],
  ['The bank cut it by 1/4 percent.', '1/4 percent = change -0.25 %'],
  ['They differ by 3/8 percentage point.', '3/8 percentage point = percentage 0.375 percentage point'],
]);

readsAs('wickets, splits and quakes', [
  ['Hale took 3-for-45 in the first innings.', '3-for-45 = score 3..45'],
  ['The board agreed a 3-for-2 stock split.'],
  ['The quake measured 7.1 and woke the town.', '7.1 = measure 7.1 magnitude'],
  ['It was 5.5 on the Richter scale.', '5.5 = measure 5.5 magnitude'],
  ['His million-plus followers saw it.', 'million-plus = count 1000000'],
  ['The $2 million-plus fund is gone.', '$2 million-plus = money 2000000 USD'],
]);

readsAs('a unit that is not told again', [
  [
    'Exports rose to 65.1 billion baht from 58.7 billion in January.',
    '65.1 billion baht = money 65100000000 THB',
    '58.7 billion = money 58700000000 THB',
  ],
  ['The dollar fell to 150.25 yen from 151.20.', '150.25 yen = money 150.25 JPY', '151.20 = money 151.2 JPY'],
  [
    'Wells gave 12.2 mln bpd, up 2 pct from 12 mln.',
    '12.2 mln bpd = rate 12200000 barrel',
    '2 pct = change 2 %',
    '12 mln = rate 12000000 barrel',
  ],
  [
    'It spent $5 million to help 1.5 million.',
    '$5 million = money 5000000 USD',
    '1.5 million = count 1500000',
  ],
  [
    'It raised $2 million from 1.5 million members.',
    '$2 million = money 2000000 USD',
    '1.5 million = count 1500000',
  ],
]);

tells('a season’s two years', (c) => c.period, [
  ['Farmers sowed 3.8 million hectares in the 1985/86 season.', 'in the 1985/86'],
  ['Farmers sowed 3.8 million hectares in 2014-15.', 'in 2014-15'],
]);

readsAs('two figures of a list, and no age', [
  [
    'Rain reached between 15 and 40 mm in Cordoba, 10 and 75 mm in Hale.',
    '15 and 40 mm = measure 15..40 mm',
    '75 mm = measure 75 mm',
  ],
]);

readsAs('by how much and to what', [
  ['Shares climbed 2-1/2 to 50-3/8.', '2-1/2 = count 2.5', '50-3/8 = count 50.375'],
  [
    'Reserves fell 300 million marks to 51.9 billion marks.',
    '300 million marks = money 300000000 DEM',
    '51.9 billion marks = money 51900000000 DEM',
  ],
  [
    'Loans dropped $375 million to 336.6 billion.',
    '$375 million = money 375000000 USD',
    '336.6 billion = money 336600000000 USD',
  ],
  [
    'Costs may rise 20 million euros to 30 million euros.',
    '20 million euros to 30 million euros = money 20000000..30000000 EUR',
  ],
]);

readsNothing('clock times, days and years of a wire', [
  'Trading runs from 0900 to 1315 CST.',
  'The amount will be set between 0800 and 0830 GMT.',
  'The notes cover March 2 to 9.',
  'The 1986 year was a good one.',
]);
