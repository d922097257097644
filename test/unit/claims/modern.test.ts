import { readsAs, tells } from './table';

readsAs('changes told behind their noun, beside an amount and of an object', [
  ['Rents saw a rise of 9% on the year.', '9% = change 9 %'],
  ['The paper lost readers, a fall of 12 percent.', '12 percent = change -12 %'],
  ['Ministers want to increase the levy by six per cent.', 'six per cent = change 6 %'],
  ['The new route cuts travel costs by 17%.', '17% = change -17 %'],
  ['The deal boosted its shares by as much as 9 percent.', '9 percent = change 9 %'],
  [
    'Shares rose 62 cents, or 2.2 percent, to $28.74.',
    '62 cents = money 0.62 USD',
    '2.2 percent = change 2.2 %',
    '$28.74 = money 28.74 USD',
  ],
  ['Fees will be cut by 1 percent to 3 percent.', '1 percent to 3 percent = change -3..-1 %'],
  ['Demand should grow by 4 to 5 percent.', '4 to 5 percent = change 4..5 %'],
  ['A 6% uplift in pay was agreed.', '6% = change 6 %'],
]);

readsAs('no changes', [
  ['The rise of 9 villages was quick.', '9 = count 9'],
  ['They raised the roof, held by 60 percent of the beams.', '60 percent = percentage 60 %'],
  ['He cut a deal that was backed by 70 percent of members.', '70 percent = percentage 70 %'],
  ['A loss of faith hit the bank, held by 12 percent of savers.', '12 percent = percentage 12 %'],
  ['It sold 62 boats, or 2 percent of them.', '62 = count 62', '2 percent = percentage 2 %'],
  ['Up to 40 percent of the crop is lost.', '40 percent = percentage 40 %'],
  ['The share of renters is 18 to 22 percent.', '18 to 22 percent = percentage 18..22 %'],
]);

readsAs('ratios, scores and ages in further forms', [
  ['The bank’s leverage went from 18 to 1 to over 25 to 1.', '18 to 1 = ratio 18', '25 to 1 = ratio 25'],
  ['Men outnumber women 3 to 1 there.', '3 to 1 = ratio 3'],
  ['Mix sand and lime at a ratio of 3:2.', '3:2 = ratio 1.5'],
  ['It lacks the two-third majority it needs.', 'two-third = ratio 0.6667'],
  ['The index fell from 18 to 1.', '18 = count 18', '1 = count 1'],
  ['She finished with figures of 6 for 42 in 12.4 overs.', '6 for 42 = score 6..42', '12.4 = count 12.4'],
  ['The home side were all out for 46.', '46 = count 46'],
  ['The retirement age should be raised to 70.', '70 = age 70 year'],
  ['John Murphy (43), of Harrow Road, was fined.', '43 = age 43 year'],
]);

readsAs('units and counts in further forms', [
  ['A magnitude-7.8 quake struck.', 'magnitude-7.8 = measure 7.8 magnitude'],
  ['A dozen magnitude 4.0 quakes followed.', 'A dozen = count 12', '4.0 = measure 4 magnitude'],
  ['A song costs 99¢ now.', '99¢ = money 0.99 USD'],
  ['The spread narrowed to 25bp.', '25bp = percentage 25 basis point'],
  ['The bill came to several hundred pounds.', 'several hundred pounds = money ? GBP'],
  ['They raised hundreds of pounds for charity.', 'hundreds of pounds = money ? GBP'],
  ['The new rules fill 2000 pages.', '2000 = count 2000'],
  ['Thefts fell from 255 in 2008/09 to 210 in 2009/10.', '255 = count 255', '210 = count 210'],
  ['Of 442 callers, 36 (8%) were minors.', '442 = count 442', '36 = count 36', '8% = percentage 8 %'],
  ['Complaints rose by 12.', '12 = count 12'],
  ['Women with test scores of 7 or 8 did best.', '7 = count 7', '8 = count 8'],
]);

readsAs('what only looks like them', [
  ['The truck spilled hundreds of pounds of trash.', 'hundreds of pounds = measure ? lb'],
  ['Fishermen landed several hundred pounds of cod.', 'several hundred pounds = measure ? lb'],
  ['Kane (43) and Reed (88) scored.'],
  ['Harrow Town (24), Hale (15) and Troon (26) were his clubs.'],
  ['The 2000 edition sold out.'],
  ['The magnitude-based scale is new.'],
  ['The bus leaves at 18:20.'],
]);

tells('hedges of ranges', (c) => c.hedge, [['Demand should grow by about 4 to 5 percent.', 'about']]);
