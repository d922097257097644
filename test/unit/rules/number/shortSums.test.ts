import { describe } from 'mocha';
import { check, sound } from './cases';

describe('number/arithmetic: told in a few sentences', () => {
  check('number/arithmetic', [
    [
      'Season tickets will cost £640 from August, up from £580 two years ago. The rise of £80 has angered fans.',
      '£80 → 640 − 580 = 60, not £80.',
    ],
    [
      'The ferry company carried 1.5 million passengers last year, 300,000 more than the 1.2 million of 2022. The 20 percent increase was driven by new routes.',
      '20 percent → From 1.2 million to 1.5 million is a change of 25 %, not 20 percent.',
    ],
    [
      'Tin on the London exchange fell 10 per cent in May to close at $25,500 a tonne, down from $30,000 at the end of April, as buyers stayed away.',
      '10 per cent → From $30,000 to $25,500 is a change of 15 %, not 10 per cent.',
    ],
    [
      'Net profit at the brewer doubled to €90m in the year to March, from €60m, after it opened 40 pubs and put up the price of a pint by 20 cents.',
      'doubled → From €60m to €90m is 1.5 times as much, not 2.',
    ],
    [
      'Sh60 million was shared equally among the 20 wards, giving each of them Sh3.5 million for roads.',
      'Sh3.5 million → Sh60 million ÷ 20 = 3 million, not Sh3.5 million.',
    ],
    [
      'The clinic carried out 960 cataract operations in 2023, an average of 90 a month, and cut its list.',
      '90 → 960 ÷ 12 = 80, not 90.',
    ],
    [
      'Three-quarters of the village’s 360 residents, 240 in all, signed the petition.',
      'Three-quarters → 240 of 360 is 66.7 %, not Three-quarters.',
    ],
    [
      'A litre of petrol cost $1.70 on average in Perth last week and $1.95 in Broome, 35 cents more, the motoring club said.',
      '35 cents → 1.95 − 1.7 = 0.25, not 35 cents.',
    ],
    [
      'The mayor held her seat by 82 votes after a count that lasted nine hours. She finished on 12,404 votes, her challenger, the lawyer Tom Hart, on 12,332.',
      '82 → 12,404 − 12,332 = 72, not 82.',
    ],
    [
      'She joined the mill as a weaver in 1982 and retired in 2009, ending 37 years at the same loom.',
      '37 years → From 1982 to 2009 is 27 years, not 37.',
    ],
    [
      'The bird was first ringed in 1961. In 2019, then 48 years after being ringed, it laid another egg.',
      '48 years → From 1961 to 2019 is 58 years, not 48.',
    ],
    [
      'Coal supplied 41% of the country’s power last month, with gas on 31%, wind 22% and solar 15%, the operator said.',
      '15% → 41 + 31 + 22 + 15 = 109: more than 100 %.',
    ],
    [
      'The 15-member board approved the loan on an 8-5 vote. One member, Dale Hart, was absent; nobody abstained.',
      '15-member → 8 + 5 + 1 = 14, not 15.',
    ],
  ]);
});

describe('number/percentage-point: told in a few sentences', () => {
  check('number/percentage-point', [
    [
      'The share of pupils who passed rose to 66 per cent last year from 60 per cent in 2019. ¶ The improvement of 6 per cent was the largest in the region, the ministry said.',
      '6 per cent → From 60 per cent to 66 per cent is 6 percentage points, or 10 %.',
    ],
    [
      'Women hold 45 per cent of the seats, up from 36 per cent four years ago: a rise of nine per cent, the clerk said.',
      'nine per cent → From 36 per cent to 45 per cent is 9 percentage points, or 25 %.',
    ],
    [
      'Employment among graduates rose to 72 per cent in the survey, four per cent up on the 68 per cent of the previous year.',
      'four per cent → From 68 per cent to 72 per cent is 4 percentage points, or 5.9 %.',
    ],
  ]);
});

describe('number/magnitude: told in a few sentences', () => {
  check('number/magnitude', [
    [
      'The agency cut the firm’s rating on Tuesday, citing its $2.7 billion of debt. The firm has until May to refinance half of that $2.7 million.',
      '$2.7 million → $2.7 million here, $2.7 billion further up, from another source: one is 1,000 times the other.',
    ],
    [
      'Chipmaker to build $2.4bn plant in Ohio ¶ COLUMBUS, Sept 2 — A Korean chipmaker will spend $2.4 million on an assembly plant at Lima, the state government said on Monday.',
      '$2.4 million → $2.4 million here, $2.4bn further up: one is 1,000 times the other.',
    ],
    [
      'The miner said Monday it would buy its rival for $6.3 billion in stock. Shareholders will vote on the $6.3 trillion deal in the spring.',
      '$6.3 trillion → $6.3 trillion here, $6.3 billion further up, from another source: one is 1,000 times the other.',
    ],
    [
      'LUSAKA — Ghana has agreed to restructure $4 billion of international bonds, the ministry said on Monday. It had been in arrears on the $40 billion of bonds since 2021.',
      '$40 billion → $40 billion here, $4 billion further up, from another source: one is 10 times the other.',
    ],
  ]);
});

describe('number/list-count: told in a few sentences', () => {
  check('number/list-count', [
    [
      'The panel recommended three changes: lower rents for students, more cameras on the N24, heavier fines for late buses and a ban on night flights over the town.',
      'three → three changes announced, 4 listed.',
    ],
    [
      'Police named the four women killed in the Ayr crash as Ann Reed, 22, her sister Joan Reed, 24, and Mary Hart, 23.',
      'four → four women announced, 3 listed.',
    ],
  ]);
});

describe('number/conflict: told in a few sentences', () => {
  check('number/conflict', [
    [
      'Four companies have bid to run the tram service, the ministry said. A decision between the five bidders is due in May.',
      'five → five bidders here, Four companies further up, from another source.',
    ],
    [
      'Cyclone leaves 31 dead in Beira ¶ BEIRA, March 16 — Cyclone Anna killed 31 people as it swept across the coast on Friday. The president, who visited Dondo on Saturday, mourned all 41 victims of the cyclone.',
      '41 → 41 victims here, 31 further up.',
    ],
    [
      'The tornado cut a path eight miles long, the weather service said. Surveyors who walked the 13-mile path found damage everywhere.',
      '13-mile → 13-mile here, eight miles further up, from another source.',
    ],
    [
      'Two teenagers arrested after Poole pier fire ¶ POOLE — Three boys aged 14, 15 and 16 have been arrested on suspicion of arson after a fire on the pier, police said.',
      'Three → Three boys here, Two teenagers further up.',
    ],
  ]);
});

describe('date/order: told in a few sentences', () => {
  check('date/order', [
    [
      'The trial will begin on 17 March 2025 and is scheduled to end on 28 February 2025, the court said.',
      '28 February 2025 → 28 February 2025 comes before 17 March 2025.',
    ],
  ]);
});

describe('numbers and dates: told in a few sentences, where all is well', () => {
  const SOUND: readonly string[] = [
    'Germany shed 16,000 from its jobless total, Spain 42,000 and Italy 12,000, so that the three falls came to 70,000.',
    'Season tickets will cost £640 from August, up from £580 two years ago. The rise of £60 has angered fans.',
    'The ferry company carried 1.5 million passengers last year, 300,000 more than the 1.2 million of 2022. The 25 percent increase was driven by new routes.',
    'The share of pupils who passed rose to 66 per cent last year from 60 per cent in 2019. The improvement of 6 percentage points was the largest in the region.',
    'Season tickets will cost £640 from August, up from £580. Parking will cost £90. The rise of £80 has angered fans.',
    'Tin fell 10 per cent in the year to $25,500 a tonne, down from a high of $30,000 in March.',
    'Net profit at the brewer nearly doubled to €90m in the year to March, from €52m, after it opened 40 pubs.',
    'Women hold 45 per cent of the seats, up from 36 per cent four years ago: a rise of nine points, the clerk said.',
    'Sales rose 12 per cent to £560m, from £500m, while profit was up 9 per cent at £44m against £40m.',
    'The residents made 132 reports in the 11 months to November, an average of 12 a month.',
    'The firm sold 132 vans in 11 months, of which 14 a month went abroad.',
    'The council spent $210,000 among seven towns, giving each of them $30,000.',
    'It gave $210,000 to seven men who dug for a day, and each of the rescuers’ widows $25,000.',
    'The beetle has killed 150 of the 450 spruces, or one in three, foresters said.',
    'At 26 of the 43 clinics, or more than half, water had to be fetched.',
    'At 26 of the 43 clinics, or more than 60 percent, water had to be fetched.',
    'In the school 24 of the pupils, or a quarter of the 96 at the school, live across the river.',
    'In the school 24 of the pupils, a third of the 66 from the village, live across the river.',
    'Of the 230 people on the boat, 149 had been picked up alive by Tuesday and the bodies of 57 had been found, so that only 24 were missing.',
    'Of the 230 people on the boat, 149 were Danes, 57 were children and 34 were sailors.',
    'Prior was born in 1948 at Polruan. In 1966, at 18, he went to work on the ferry.',
    'Prior was born in 1948. In 1966, at 21 Dock Street, he opened a shop. His brother joined him in 1970, at 33.',
    'A litre of petrol cost $1.70 in Perth last week and $1.95 in Broome, 25 cents more, the club said.',
    'A litre of petrol cost $1.70 in Perth and $1.95 in Broome, 35 cents more than a year ago.',
    'The mayor held her seat by 72 votes. She finished on 12,404 votes, her challenger, the lawyer Tom Hart, on 12,332.',
    'She joined the mill in 1982 and retired in 2009, ending 27 years at the same loom.',
    'She joined the mill in 1982 and left in 2009. Her husband was there for 37 years.',
    'The mill opened in 1982 and burned in 2009, and the owner was jailed for 17 years.',
    'The mill opened in 1982. By 2009, after 37 years in the trade, its founder was tired.',
    'Coal supplied 41% of the country’s power last month, with gas on 31%, wind 18% and solar 10%, the operator said.',
    'Coal supplied 41% of the heat, gas 60% of the light and oil 20% of the rest.',
    'The 15-member board approved the loan on an 8-5 vote. One member, Dale Hart, was absent.',
    'The 15-member board approved the loan on an 8-5 vote. Two members were absent; nobody abstained.',
    'The trial will begin on 17 February 2025 and is scheduled to end on 28 March 2025.',
    'The agency cut its rating, citing its $2.7 billion of debt. The firm must refinance $2.7 million of bank loans by May, and will seek the $2.7 million in London.',
    'The company expects revenue of $640 million this quarter. Analysts expected $615 million. Its rival earned $615 billion.',
    'The telescope saw a star 2,400 light years away. A galaxy 24,000 light years off was seen too.',
    'Ghana will restructure $4 billion of international bonds. It owes $40 billion in local bonds.',
    'The panel recommended three changes: lower rents for students, more cameras on the N24 and a ban on night flights over the town.',
    'The panel made two demands: cheaper fares, longer hours, and more.',
    'Police named three of the four women killed in the crash as Ann Reed, 22, her sister Joan Reed, 24, and Mary Hart, 23.',
    'Police named the four women killed as Ann Reed, 22, her sister Joan Reed, 24, Mary Hart, 23, and Jo Bell, 30.',
    'The clinic carried out 960 operations in 2023, an average of 80 a month.',
    'The clinic carried out 960 operations in 2023. In May it did an average of 90 a week.',
    'The four cities that had lost were Oslo, Bergen, Moss and Hamar.',
    'The six cities they put at the top were Oslo, Bergen, Moss and Hamar, with Skien and Larvik behind.',
    'Support rose to 72 per cent in the survey, four points up on the 68 per cent of the previous year.',
    'The price of coal went up 9 percent, to $4.9 million from $4.5 million.',
    'The number of people waiting more than doubled in two years, from 310 to 740.',
    'The council has 15 seats. The plan passed by a vote of 9 to 5, and a nine-member board will run the school.',
  ];
  sound(SOUND);
});
