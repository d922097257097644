import { describe } from 'mocha';
import { check, sound } from './cases';

describe('number/arithmetic: reckoned by the reader', () => {
  check('number/arithmetic', [
    [
      'The 42-kilometre (36-mile) road will be closed until Friday.',
      '36-mile → 42-kilometre = 26.1 mile, not 36-mile.',
    ],
    [
      'The lake covers 500 acres, or about 400 hectares.',
      '400 hectares → 500 acres = 202 hectare, not 400 hectares.',
    ],
    ['The wreck lies 300 feet down, about 150 metres.', '150 metres → 300 feet = 91.4 m, not 150 metres.'],
    [
      'One in four of those asked, or 40 percent, said they had no savings.',
      '40 percent → One in four is 25 %, not 40 percent.',
    ],
    [
      'A third of the voters, 43 per cent, chose the Greens.',
      '43 per cent → A third is 33.3 %, not 43 per cent.',
    ],
    [
      'Of the 250 people asked, 40 percent, or 120, said they had no car.',
      '40 percent → 120 of 250 is 48 %, not 40 percent.',
    ],
    ['The fee for 12 lessons at $35 each comes to $480.', '$480 → 12 × $35 = 420, not $480.'],
    [
      'The school ordered 240 desks from a firm in Hale at $65 apiece. The bill of $16,500 will be met from fees.',
      '$16,500 → 240 × $65 = 15,600, not $16,500.',
    ],
    [
      'It was 113 degrees Fahrenheit (39 Celsius) in Hale.',
      '39 Celsius → 113 degrees Fahrenheit = 45 °C, not 39 Celsius.',
    ],
    ['It was 100F (38C) in Hale and 41C (105F) in Dorr.'],
    ['The bay has warmed by 3.6 degrees Fahrenheit (2 degrees Celsius).'],
    ['The bay may warm by 2 degrees Celsius (3.6 degrees Fahrenheit).'],
    [
      'The six-week review opens on 1 March and ends on 29 March.',
      'six-week → From 1 March to 29 March is 28 days, not six-week.',
    ],
    [
      'The choir was there for 62 years, from its founding in 1957 until the hall was sold in 2009.',
      '62 years → From 1957 to 2009 is 52 years, not 62.',
    ],
    [
      'Hale saw off Dorr 27-19 in the rain. The six-point winning margin was fair, the coach said.',
      'six-point → 27 − 19 = 8, not six-point.',
    ],
    [
      'The ward has 57 nurses. Most are from Hale: the 41 women and 26 men trained there.',
      '57 → 41 + 26 = 67, not 57.',
    ],
    ['A 12-member jury of seven women and six men was sworn in.', '12-member → 7 + 6 = 13, not 12-member.'],
    ['A 12-member jury of seven women and five men was sworn in.'],
    ['The club has 70 members. The 41 women and 26 men who voted were for it.'],
    [
      'The pianist, born in Hale in March 1962, celebrated her 60th birthday with a recital in London in March 2024.',
      '60th → From March 1962 to March 2024 is 62 years, not 60.',
    ],
    ['The school ordered 240 desks at $65 apiece. The bill of $15,600 will be met from fees.'],
    ['The school ordered 240 desks at $65 apiece and lamps. The bill of $16,500 will be met from fees.'],
    ['Four tickets at €18 apiece cost the family €82.', '€82 → 4 × €18 = 72, not €82.'],
    [
      'He has played 38 games this season, winning 20, drawing 9 and losing 7.',
      '38 games this season, winning 20, drawing 9 and losing 7 → 20 + 9 + 7 = 36, not 38.',
    ],
    ['She is 34, two years older than her brother, who is 30.', 'two years → 34 − 30 = 4, not two years.'],
    [
      'The debt stands at $36 billion in a country of 6 million, or $5,000 a head.',
      '$5,000 → $36 billion ÷ 6,000,000 = 6,000, not $5,000.',
    ],
    [
      'The house sold for £420,000, £35,000 over the asking price of £395,000.',
      '£35,000 → 420,000 − 395,000 = 25,000, not £35,000.',
    ],
    [
      'The company has 240 shops, 180 in England, 35 in Scotland and 35 in Wales.',
      '240 → 180 + 35 + 35 = 250, not 240.',
    ],
    [
      'The tower will be 310 metres tall, 45 metres higher than the 275-metre Shard.',
      '45 metres → 310 − 275 = 35, not 45 metres.',
    ],
    [
      'The 650-seat house voted 340 to 320 for the bill.',
      '340 to 320 → 340 + 320 = 660: more than the 650 there are.',
    ],
    [
      'The vaccine was given to 8,000 of the 10,000 residents, leaving 3,000 without.',
      '3,000 → 10,000 − 8,000 = 2,000, not 3,000.',
    ],
    [
      'The bakery sold 1,200 loaves on Saturday and 900 on Sunday, 400 fewer.',
      '400 → 1,200 − 900 = 300, not 400.',
    ],
    [
      'Shares in the firm fell 8 percent, from $50 to $44.',
      '8 percent → From $50 to $44 is a change of 12 %, not 8 percent.',
    ],
    ['The index closed at 4,120, up 40 points from 4,060 on Thursday.', '40 → 4,120 − 4,060 = 60, not 40.'],
    [
      'Interest of 5 percent on the $2 million loan will cost the city $150,000 a year.',
      '5 percent → $150,000 of $2 million is 7.5 %, not 5 percent.',
    ],
    ['The price was cut by $30, from $120 to $80.', '$30 → 120 − 80 = 40, not $30.'],
    [
      'The dam is at 45 percent of its capacity of 200 million litres, holding 110 million litres.',
      '45 percent → 110 million litres of 200 million litres is 55 %, not 45 percent.',
    ],
    [
      'The population has halved, from 9,000 in 1950 to 5,500 today.',
      'halved → From 9,000 to 5,500 is 0.61 times as much, not 0.5.',
    ],
    [
      'The expedition lasted 40 days, from June 1 to July 20.',
      '40 days → From June 1 to July 20 is 49 days, not 40 days.',
    ],
    ['The war lasted six years, from 1939 to 1943.', 'six years → From 1939 to 1943 is 4 years, not six.'],
    [
      'He served two four-year terms, from 1998 to 2008.',
      'four-year → From 1998 to 2008 is 10 years, not four.',
    ],
    [
      'The king, who reigned from 1910 to 1936, was on the throne for 36 years.',
      '36 years → From 1910 to 1936 is 26 years, not 36.',
    ],
    [
      'The club, founded in 1905, is celebrating its 100th birthday in 2015.',
      '100th → From 1905 to 2015 is 110 years, not 100.',
    ],
    [
      'The firm made a profit of $4 million on sales of $50 million, a margin of 12 percent.',
      '12 percent → $4 million of $50 million is 8 %, not 12 percent.',
    ],
    [
      'The fund has given $2.4 million to 60 schools, an average of $60,000 each.',
      '$60,000 → $2.4 million ÷ 60 = 40,000, not $60,000.',
    ],
    ['He lost 30 kilos, going from 140 to 100 in a year.', '30 kilos → 140 − 100 = 40, not 30 kilos.'],
    [
      'The two-week course runs from July 3 to July 28.',
      'two-week → From July 3 to July 28 is 25 days, not two-week.',
    ],
    ['The girl, 12, and her brother, 9, are four years apart.', 'four years → 12 − 9 = 3, not four years.'],
    [
      'Ten percent of the 4,500 trees, or 900, must be felled.',
      'Ten percent → 900 of 4,500 is 20 %, not Ten percent.',
    ],
  ]);
});

describe('date/weekday: reckoned by the reader', () => {
  check('date/weekday', [
    [
      'The sale, which began on Monday, May 6, ends four days later, on Friday, May 11.',
      'Friday, May 11 → May 11 is a Saturday, if Monday, May 6 is right.',
    ],
  ]);
});

describe('numbers and dates: reckoned by the reader, where all is well', () => {
  const SOUND: readonly string[] = [
    'Shares of the retailer fell 12 cents to $14.30. The dividend was raised by 3 cents to 25 cents from 22 cents.',
    'The company sold 1,200 cars in May and 900 in June, 150 fewer than a year earlier.',
    'She has won 12 titles, three more than the nine of her coach.',
    'The Bulls beat the Kings 98-90. The Bulls are 12 points ahead of the Kings, with 60 to their 48.',
    'The river rose by 2 metres to 7 metres on Monday and to 8 metres on Tuesday.',
    'The lead of 12 points at half-time was cut to three, and the Hawks won 88-80.',
    'Ann Reed, 42, and her husband, 47, bought the farm in 2012. He is five years older.',
    'At 42, she is three years older than the mayor, who is 39, and ten years younger than her deputy.',
    'The bridge is 900 metres long, 200 metres longer than the one in Oslo, which is 700 metres long.',
    'The 40 members paid $25 each, and $600 was spent on the hall.',
    'The shop sells bread at £3 a loaf and cakes at £4. Its 30 customers spent £150 on Monday.',
    'The airline flies 12 planes, each with 180 seats, and carried 2.4 million people last year.',
    'Half the pupils, 40 per cent of the teachers and a third of the parents were against.',
    'Some 40 percent of the firms, a third of them small, had no plan.',
    'The tax of 5 percent on the $2 million house came to $90,000 after a rebate of $10,000.',
    'He was in office from 1998 to 2006. He spent 18 years in the army before that.',
    'The mill was built in 1862 and rebuilt in 1892, 20 years after a fire.',
    'Founded in 1921, the club won the cup in 1951 after 20 years in the second division.',
    'The singer, who was born in 1950 and moved here in 1970, has lived in the house for 30 years.',
    'The river is 40 miles long. A 30-mile path runs along it.',
    'A path eight miles long crosses the park. The 13-mile path on the other shore is closed.',
    'Two firms bid for the site. The five bidders of last year had all withdrawn.',
    'Three teachers complained. The two complainers were moved.',
    'Ten people protested on Monday. The 14 protesters arrested a week ago were freed.',
    'The state gave the towns $840,000, an average of $70,000 each. Twelve had asked for more.',
    'The council received 1,320 calls in 12 months, 110 a month, and expects 130 a month next year.',
    'The 11 months to November brought 132 reports. December, with an average of 14 a day, was worse.',
    'Six in ten voters, or 58 percent, want a new law.',
    'The firm owes $3.1 billion. It paid $3.1 million in interest, and the $3.1 million came late.',
    'The minister said the $4 billion in bonds would be repaid. A further $40 billion of bonds is due by 2030.',
    'The 20 percent increase in fares follows a rise of 10 percent in 2019, when a ticket went from $2 to $2.20.',
    'Fares went up to $3 from $2 last year. The 20 percent increase this year will add 60 cents.',
    'Prices rose to $50 from $40 in May. The increase of $5 in June was smaller.',
    'Coal provides 41% of power, gas 31%, wind 18% and solar 12%, with rounding.',
    'The 15-member board approved it on an 8-5 vote; one member was absent and one abstained.',
    'The board met on Monday with one of its 15 members absent. It voted 8-5 for the loan; one seat is vacant and nobody abstained.',
  ];
  sound(SOUND);
});
