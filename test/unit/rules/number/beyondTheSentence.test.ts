import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a multiple of what is told beside it, or before', () => {
  check('number/arithmetic', [
    [
      'The castle has more than doubled its visitor numbers since the roof went back on. Some 61,000 people came through the gate last year, against 24,500 before the work.',
    ],
    [
      'The fire covered 3,000 acres on Monday. By Wednesday night it had quadrupled to 15,000 acres.',
      'quadrupled → From 3,000 acres to 15,000 acres is 5 times as much, not 4.',
    ],
    ['The fire covered 3,000 acres on Monday. By Wednesday night it had grown fivefold to 15,000 acres.'],
    ['Sales have nearly doubled in a year, the firm said. It sold 5,400 bikes in 2023, up from 2,900.'],
    [
      'The club had 40 members in 2019. That number has tripled since, to 150.',
      'tripled → From 40 to 150 is 3.8 times as much, not 3.',
    ],
    ['The club had 40 members in 2019. That number has more than tripled since, to 150.'],
    [
      'Membership has halved since 2010. It stood at 1,200 then and is now 900.',
      'halved → From 1,200 to 900 is 0.75 times as much, not 0.5.',
    ],
    [
      'Rents have doubled in a decade, from $600 in 2013 to $1,000 now.',
      'doubled → From $600 to $1,000 is 1.7 times as much, not 2.',
    ],
    ['Rents have doubled in a decade. A flat that let for $600 in 2013 now costs $1,200.'],
    [
      'The price of a loaf has quadrupled since January, when it cost 50p; it is now £1.50.',
      'quadrupled → From 50p to £1.50 is 3 times as much, not 4.',
    ],
    [
      'Attendance quadrupled, to 8,000 from 4,000.',
      'quadrupled → From 4,000 to 8,000 is 2 times as much, not 4.',
    ],
    [
      'The firm employs 900 people, three times as many as the 450 it had in 2018.',
      'three times → From 450 to 900 is 2 times as much, not 3.',
    ],
    [
      'The bridge carries 12,000 cars a day, twice the 8,000 it was built for.',
      'twice → From 8,000 to 12,000 is 1.5 times as much, not 2.',
    ],
    ['The bridge carries 12,000 cars a day, half as many again as the 8,000 it was built for.'],
    [
      'The waiting list had 300 names in May. It has since doubled and now stands at 450.',
      'doubled → From 300 to 450 is 1.5 times as much, not 2.',
    ],
    [
      'The town drew 900 people, double last year’s 350.',
      'double → From 350 to 900 is 2.6 times as much, not 2.',
    ],
    ['The town drew 900 people, double last year’s 450.'],
    [
      'It cost $5m, more than three times the original estimate of $2m.',
      'three times → From $2m to $5m is 2.5 times as much, not 3.',
    ],
    ['It cost $7m, more than three times the original estimate of $2m.'],
    ['She earned $90,000, half the $180,000 paid to him.'],
    [
      "Tuesday's 14 inches more than doubled the previous record of 8 inches.",
      'doubled → From 8 inches to 14 inches is 1.8 times as much, not 2.',
    ],
    ["Tuesday's 17 inches more than doubled the previous record of 8 inches."],
    ['The 12 boys ate 40 pies, twice the 20 they were given.'],
    ['The firm has 300 staff, and three times the 450 workers of its rival were hired in May.'],
    ['The fine was $90, almost twice the $50 fee.'],
    ['The fund lost $2m, or twice the $1m it was allowed.'],
  ]);
});

describe('number/arithmetic: what comes of figures told in the sentence before', () => {
  check('number/arithmetic', [
    [
      'Directors recommended a final dividend of 8 cents a share. Added to the interim payment of 5 cents made in March, that brings the distribution for the year to 13 cents.',
    ],
    [
      'She scored 14 goals in the league and six in the cups, taking her tally for the season to 21.',
      '21 → 14 + 6 = 20, not 21.',
    ],
    ['She scored 14 goals in the league and six in the cups, taking her tally for the season to 20.'],
    ['Two more bodies were found on Monday, bringing the number of dead to 14. The toll had stood at 12.'],
    [
      'The repairs to the hall, priced at £4.6m when work began, will now cost £6.1m. Councillors asked how an extra £1.3m had been found.',
      '£1.3m → 6.1 − 4.6 = 1.5 million, not £1.3m.',
    ],
    [
      'The repairs to the hall, priced at £4.6m when work began, will now cost £6.1m. Councillors asked how an extra £1.5m had been found.',
    ],
    [
      'The budget was £4.6m and the bill came to £6.1m. The additional £1.3m was borrowed.',
      '£1.3m → 6.1 − 4.6 = 1.5 million, not £1.3m.',
    ],
    [
      'The stadium was to cost $310 million. The final bill was $352 million, and the state will have to find the extra $32 million.',
      '$32 million → 352 − 310 = 42 million, not $32 million.',
    ],
    [
      'The school expected 240 pupils and got 275. The additional 45 are taught in a tent.',
      '45 → 275 − 240 = 35, not 45.',
    ],
    [
      'Of the 64 buses, 18 are electric and 22 hybrid; the rest are diesels. All 34 of these will be scrapped.',
      '34 → 64 − 18 − 22 = 24, not 34.',
    ],
    [
      'Of the 64 buses, 18 are electric and 22 hybrid; the rest are diesels. All 24 of these will be scrapped.',
    ],
    [
      'Of the 64 buses, 18 are electric and 22 hybrid. The rest, 34 diesels, will be scrapped.',
      '34 → 64 − 18 − 22 = 24, not 34.',
    ],
    [
      'The co-op has 64 buses: 18 are electric, 22 are hybrid and the others, 34 of them, burn diesel.',
      '34 → 64 − 18 − 22 = 24, not 34.',
    ],
    [
      'A mechanic carried 600g of cannabis in a guitar case. Police valued it at €20 a gram, making the haul worth €120,000.',
      '€120,000 → 600 × €20 = 12,000, not €120,000.',
    ],
    [
      'A mechanic carried 600g of cannabis in a guitar case. Police valued it at €20 a gram, making the haul worth €12,000.',
    ],
    [
      'Forty panels, each rated at 400 watts, now cover the roof. Their combined 16 kilowatts will run the lights.',
    ],
    ['The choir sold 340 tickets at £12, raising £4,800.', '£4,800 → 340 × £12 = 4,080, not £4,800.'],
    ['The choir sold 340 tickets at £12, raising £4,080.'],
    [
      'With only 3,600 souls on its 120 square kilometres, the island has about 300 people to the square kilometre.',
      '300 → 3,600 ÷ 120 = 30, not 300.',
    ],
    ['The island has 3,600 people on 120 square kilometres, a density of 30 people per square kilometre.'],
    [
      'He rode 480 kilometres in four days, an average of 160 kilometres a day.',
      '160 kilometres → 480 kilometres ÷ 4 = 120, not 160 kilometres.',
    ],
    [
      'He reached the coast on Thursday, four days and 480 kilometres after setting out, at an average of 160 kilometres a day.',
      '160 kilometres → 480 kilometres ÷ 4 = 120, not 160 kilometres.',
    ],
    ['The bill for the 40 guests came to £2,000, or £40 each.', '£40 → £2,000 ÷ 40 = 50, not £40.'],
    ['Kerr paid $12,000 for 30 sheep, about $300 a head.', '$300 → $12,000 ÷ 30 = 400, not $300.'],
    ['Kerr paid $12,000 for 30 sheep, about $400 a head.'],
    [
      'Bidding stalled before the hammer fell at $640,000. The buyers paid the usual 10 per cent deposit, $6,400.',
      '10 per cent → $6,400 of $640,000 is 1 %, not 10 per cent.',
    ],
    [
      'Bidding stalled before the hammer fell at $640,000. The buyers paid the usual 10 per cent deposit, $64,000.',
    ],
    [
      "The house sold for $640,000. The agent's commission of 2 percent came to $18,000.",
      '2 percent → $18,000 of $640,000 is 2.8 %, not 2 percent.',
    ],
    ['Officials put the number of dead at 24. The victims were 14 men, six women and four children.'],
    [
      'Twenty-three people died in the fire. The dead were 14 men, six women and four children.',
      '14 men, six women and four children → 14 + 6 + 4 = 24, not Twenty-three.',
    ],
    ['The council spent £4m on roads and £6m on schools. An extra £1m came from Hale.'],
    ['The council spent £4m on roads and £6m on schools. The extra £1m came from Hale.'],
    ['The council budgeted £4m for roads and £6m for schools. The extra £1m came from Hale.'],
    ['He paid £40 a week for the room and £60 for food, taking a job at the docks to make £20 more.'],
    [
      'She took the A1 to York, 40 miles north, and then the B1224 for 12 miles. She took her family to 30 towns.',
    ],
    [
      'The tour brought the play to 12 towns in May and 14 in June; in July it brought the company to 30 villages.',
    ],
    [
      'The airline flies 12 planes from Hale and 14 from Moss. The merger would bring the group to 30 airports.',
    ],
    ['Sales of 12 cars in May and 14 in June took the firm to 25 percent of its goal of 104.'],
    ["The house sold for $640,000. The agent's commission of 2 percent came to $12,800."],
    ['The house sold for $640,000. The buyers paid a 10 per cent deposit, $64,000, and a fee of $900.'],
    ['The flat costs £200,000. Buyers put down a 5 per cent deposit, £12,000 of it borrowed.'],
    [
      'The meal cost £84. They left a 10 percent tip, £14.',
      '10 percent → £14 of £84 is 16.7 %, not 10 percent.',
    ],
    ['The firm had sales of $3m. It charged a 5 percent fee, $40, on each sale.'],
  ]);
});

describe('number/arithmetic: how much later', () => {
  check('number/arithmetic', [
    [
      'The train pulled out at 9.40am to a thin cheer. Five hours and 35 minutes later, at 2.15pm, it eased into the port.',
      'Five hours and 35 minutes → From 9.40am to 2.15pm is 4:35 hours, not Five hours and 35 minutes.',
    ],
    [
      'The train pulled out at 9.40am to a thin cheer. Four hours and 35 minutes later, at 2.15pm, it eased into the port.',
    ],
    [
      'A neighbor called 911 at 11:50 p.m. The first engine did not arrive until 12:05 a.m., and the department promised to explain why it took 15 minutes.',
    ],
    [
      'The match began at 3pm and ended at 5.10pm, two hours and 40 minutes later.',
      'two hours and 40 minutes → From 3pm to 5.10pm is 2:10 hours, not two hours and 40 minutes.',
    ],
    [
      'She set off at 6am and reached the top at 2pm, after ten hours.',
      'ten hours → From 6am to 2pm is 8:00 hours, not ten hours.',
    ],
    [
      'The meeting began at 7pm and went on until 9.30pm, three and a half hours.',
      'three and a half hours → From 7pm to 9.30pm is 2:30 hours, not three and a half hours.',
    ],
    [
      'The meeting ran from 7pm to 9.30pm, three and a half hours.',
      'three and a half hours → From 7pm to 9.30pm is 2:30 hours, not three and a half hours.',
    ],
    [
      'The call came at 3.10pm and the ambulance arrived at 3.55pm, 35 minutes later.',
      '35 minutes → From 3.10pm to 3.55pm is 0:45 hours, not 35 minutes.',
    ],
    [
      'The call came at 3.10pm. The ambulance arrived 35 minutes later, at 3.55pm.',
      '35 minutes → From 3.10pm to 3.55pm is 0:45 hours, not 35 minutes.',
    ],
    [
      'The power went out at 6 p.m. and was restored at 11 p.m., six hours later.',
      'six hours → From 6 p.m. to 11 p.m. is 5:00 hours, not six hours.',
    ],
    ['The power went out at 6 p.m. and was restored at 11 p.m., five hours later.'],
    [
      'Having first won the mayoralty in 1998, Tomas Brell stepped down in 2012. In his 14 years in office he opened four parks.',
    ],
    [
      'He married Joan Petrie in 1962. Mr Coyle, who died in May 2009, is survived by Joan, his wife of 47 years.',
    ],
    [
      'She took over the school in 1998 and left in 2012 after 17 years.',
      '17 years → From 1998 to 2012 is 14 years, not 17.',
    ],
    [
      'She led the school from 1998 to 2012. Her 17 years in the post were stormy.',
      '17 years → From 1998 to 2012 is 14 years, not 17.',
    ],
    [
      'Governor Lindiwe Masaka lowered the bank’s main rate half a percentage point to 7.0 percent. It had stood at 7.5 percent since November.',
    ],
    ['The ferry left Hale at 9 a.m. and Moss at 11 a.m. Three hours later, at 2 p.m., it was back.'],
    ['The talks began at 9 a.m. on Monday. Twelve hours later, at 10 a.m. on Tuesday, there was a deal.'],
    ['Flight 12 left Lagos at 9 a.m. Ten hours later, at 4 p.m., it landed in New York.'],
    ['The shop shut at 9 p.m. A second alarm rang. Two hours later, at 1 a.m., the roof fell in.'],
    [
      'The shop shut at 9 p.m. Two hours later, at 1 a.m., the roof fell in.',
      'Two hours → From 9 p.m. to 1 a.m. is 4:00 hours, not Two hours.',
    ],
    ['She was due at 6 p.m., three hours late.'],
    ['He is in the studio from 6am to 9am, three hours, and at his desk by ten.'],
  ]);
});
