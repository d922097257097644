import { describe } from 'mocha';
import { check, sound } from './cases';

describe('number/conflict: what is done with a figure, and what that is called', () => {
  check('number/conflict', [
    [
      'A judge sentenced Reed to 14 years in prison. Reed’s sister wept as the 12-year sentence was read out.',
      '12-year → 12-year here, 14 years further up.',
    ],
    [
      'The firm was fined £45,000 on Monday. ¶ The £54,000 fine is the highest of its kind.',
      '£54,000 → £54,000 fine here, £45,000 further up: two digits swapped?',
    ],
    [
      'Thieves stole $50,000 from the safe. The $60,000 haul was found in a barn.',
      '$60,000 → $60,000 haul here, $50,000 further up.',
    ],
  ]);
  check('number/magnitude', [
    [
      'The court fined Halden Oil $3.2 million. Staff learned of the $32 million fine by e-mail.',
      '$32 million → $32 million here, $3.2 million further up: one is 10 times the other.',
    ],
  ]);
  sound([
    'A judge sentenced Reed to 14 years in prison. Hart, his brother, began his 12-year sentence in May.',
    'A judge sentenced Reed to 14 years in prison. The 14-year sentence was read out at noon.',
    'A judge sentenced Reed to 14 years in prison. An appeal court cut the term, and the 12-year sentence stands.',
    'A judge sentenced Reed to 14 years in prison and Hart to nine. Hart wept at his nine-year sentence.',
    'The firm was fined £45,000 on Monday. ¶ The £48,000 fine against its rival was paid in May.',
    'Reed gave the school $5,000. Last year the $4,000 gift came from Hart.',
  ]);
});

describe('number/arithmetic: bodies and their votes, winners and losers', () => {
  check('number/arithmetic', [
    [
      'The council, which has nine members, voted 6-4 to approve it.',
      '6-4 → 6 + 4 = 10: more than the 9 there are.',
    ],
    [
      'The board is made up of seven trustees. It voted 5-3 to close the pool.',
      '5-3 → 5 + 3 = 8: more than the 7 there are.',
    ],
    ['The Herons beat the Gulls 98-102 on Friday.', '98-102 → 98-102: the winner has fewer than the loser.'],
    ['It was a 2-3 win over Dorr for Hale.', '2-3 → 2-3: the winner has fewer than the loser.'],
    [
      'Hale won 12 of its 20 games and lost nine.',
      'won 12 of its 20 games and lost nine → 12 + 9 = 21, not 20.',
    ],
  ]);
  sound([
    'The council, which has nine members, voted 6-3 to approve it.',
    'The Herons beat the Gulls 102-98 on Friday.',
    'Reed beat Hart 4-6, 6-3, 6-2 on Friday.',
    'Reed completed a 4-6, 6-3, 6-2 win over Hart.',
    'The Gulls lost to the Herons 98-102 on Friday.',
    'Hale won 12 of its 20 games and lost six.',
  ]);
});

describe('number/arithmetic: parts, shares and times', () => {
  check('number/arithmetic', [
    [
      'About 60 percent of the 500 workers, or 350 people, walked out.',
      '60 percent → 350 of 500 is 70 %, not 60 percent.',
    ],
    [
      'A tenth of its 9,000 workers, or 1,200 people, will go.',
      'A tenth → 1,200 of 9,000 is 13.3 %, not A tenth.',
    ],
    [
      'Hale has 50,000 residents, 60 percent of them, or 25,000, under 30.',
      '60 percent → 25,000 of 50,000 is 50 %, not 60 percent.',
    ],
    [
      'The prize is worth £5,000, with £3,000 going to the winner, £1,500 to the runner-up and £1,000 to third place.',
      '£5,000 → 3,000 + 1,500 + 1,000 = 5,500, not £5,000.',
    ],
    ['Reed bought 20 tickets at $15 each, spending $350.', '$350 → 20 × $15 = 300, not $350.'],
    [
      'It would save $2 million a year, or $30 million over 10 years.',
      '$30 million → $2 million × 10 = 20 million, not $30 million.',
    ],
    ['Nearly 300 people came, 150 women and 200 men.', '300 → 150 + 200 = 350, not 300.'],
    [
      'Reed left at 9 a.m. and arrived at noon, a two-hour drive.',
      'two-hour → From 9 a.m. to noon is 3:00 hours, not two-hour.',
    ],
    [
      'The pier opened in 1936. In 2016 it marked its 75th anniversary.',
      '75th → From 1936 to 2016 is 80 years, not 75.',
    ],
  ]);
  sound([
    'About 60 percent of the 500 workers, or 310 people, walked out.',
    'A tenth of its 9,000 workers, or 930 people, will go.',
    'Hale has 50,000 residents, 60 percent of them, or 30,000, under 30.',
    'The prize is worth £5,500, with £3,000 going to the winner, £1,500 to the runner-up and £1,000 to third place.',
    'Reed bought 20 tickets at $15 each, spending $300.',
    'It would save $2 million a year, or $20 million over 10 years.',
    'Nearly 300 people came, 150 women and 140 men.',
    'The flight carried 120 passengers, 60 men and 50 women.',
    'The flight left Hale at 2 p.m. and landed in Dorr at 5 p.m., eight hours later.',
    'Reed left at 9 a.m. and arrived at 11:40 a.m., a three-hour drive.',
    'The pier opened in 1936. In 2016 it marked its 80th anniversary.',
  ]);
});

describe('number/conflict: the only one named, and another age', () => {
  check('number/conflict', [
    [
      'Ann Reed, 34, was arrested on Monday. ¶ The 36-year-old teacher had worked in Hale for years.',
      '36-year-old → 36-year-old here, 34 further up.',
    ],
    [
      'The fire killed 12 people. Officials later identified all 11 victims of the blaze.',
      '11 → 11 victims here, 12 people further up.',
    ],
  ]);
  sound([
    'Ann Reed, 34, was arrested on Monday. ¶ The 34-year-old teacher had worked in Hale for years.',
    'Ann Reed, 34, was arrested after a woman was hurt. ¶ The 36-year-old woman was taken to hospital.',
    'Ann Reed, 34, was arrested on Monday. ¶ The 36-year-old victim was taken to hospital.',
  ]);
});

describe('number/arithmetic: votes against, times later, rates by the piece', () => {
  check('number/arithmetic', [
    [
      'Four of the seven justices voted to uphold the law and four voted to strike it down.',
      'Four → 4 + 4 = 8: more than the 7 there are.',
    ],
    ['The board voted 7-2, with Councilors Ames, Bell and Cole opposed.', '7-2 → 2 against, 3 named.'],
    [
      'The tanker, built in 1912, sank 20 years later, in 1942.',
      '20 years → From 1912 to 1942 is 30 years, not 20.',
    ],
    [
      'In 2015, ten years after the 2008 crisis, the bank failed.',
      'ten years → From 2008 to 2015 is 7 years, not 10.',
    ],
    [
      'The quake struck at 3:15 a.m.; rescuers arrived at 4:45 a.m., half an hour later.',
      'half an hour → From 3:15 a.m. to 4:45 a.m. is 1:30 hours, not half an hour.',
    ],
    ['A ticket is $40, plus a $5 fee, for a total of $50.', '$50 → 40 + 5 = 45, not $50.'],
    [
      'The first night drew 10,000 fans and the second 12,000, for a combined 21,000.',
      '21,000 → 10,000 + 12,000 = 22,000, not 21,000.',
    ],
    ['Guards earn $15 an hour, or $500 for a 40-hour week.', '$500 → $15 × 40 = 600, not $500.'],
    [
      'The winner gets $1 million a year for 20 years, a total of $25 million.',
      '$25 million → $1 million × 20 = 20 million, not $25 million.',
    ],
    [
      'Officers seized 50 kilograms of khat worth $2 million, or $20,000 a kilogram.',
      '$20,000 → $2 million ÷ 50 = 40,000, not $20,000.',
    ],
    [
      'The city’s 20 libraries had 500,000 visitors, about 50,000 each.',
      '50,000 → 500,000 ÷ 20 = 25,000, not 50,000.',
    ],
    [
      'The river rose from 10 feet to 16 feet, 2 feet above the flood stage of 15 feet.',
      '2 feet → 16 − 15 = 1, not 2 feet.',
    ],
    ['The airline has 60 planes: 40 Boeings and 25 Airbuses.', '60 → 40 + 25 = 65, not 60.'],
  ]);
  check('number/list-count', [
    ['Reed has won five titles: in 2010, 2012, 2013 and 2016.', 'five → five titles announced, 4 listed.'],
    [
      'The chain will close four stores: in Leeds, Derby and York.',
      'four → four stores announced, 3 listed.',
    ],
  ]);
  sound([
    'Four of the seven justices voted to uphold the law and three voted to strike it down.',
    'The board voted 7-2, with Councilors Ames and Bell opposed.',
    'The board voted 7-2, with Ames opposed.',
    'The tanker, built in 1912, sank 30 years later, in 1942.',
    'In 2015, seven years after the 2008 crisis, the bank failed.',
    'The quake struck at 3:15 a.m.; rescuers arrived at 3:45 a.m., half an hour later.',
    'A ticket is $45, plus a $5 fee, for a total of $50.',
    'Guards earn $15 an hour, or $600 for a 40-hour week.',
    'The winner gets $1 million a year for 20 years, a total of $20 million.',
    'Officers seized 50 kilograms of khat worth $2 million, or $40,000 a kilogram.',
    'The city’s 20 libraries had 500,000 visitors, about 27,000 each.',
    'The river rose from 10 feet to 16 feet, 1 foot above the flood stage of 15 feet.',
    'The airline has 60 planes: 40 Boeings and 20 Airbuses.',
    'Reed has won four titles: in 2010, 2012, 2013 and 2016.',
    'The chain will close three stores: in Leeds, Derby and York.',
  ]);
});

describe('number/arithmetic: aboard, closing prices, months, kinds of people', () => {
  check('number/arithmetic', [
    [
      'Nine people were aboard; six were killed and four survived.',
      'Nine → 6 + 4 = 10: more than the 9 there are.',
    ],
    [
      'The stock closed at $45, down $5, or 12 percent.',
      '12 percent → From $50 to $45 is a change of 10 %, not 12 percent.',
    ],
    [
      'Work will take 18 months, from January 2024 to December 2024.',
      '18 months → From January 2024 to December 2024 is 11 months, not 18 months.',
    ],
    [
      'Police held 14 people, including nine men, four women and two juveniles.',
      '14 → 9 + 4 + 2 = 15, not 14.',
    ],
    [
      'One in five residents, or 25 percent, is over 65.',
      '25 percent → One in five is 20 %, not 25 percent.',
    ],
    ['The library lends 300 books a day, or about 3,000 a week.', '3,000 → 300 × 7 = 2,100, not 3,000.'],
    ['Drivers will pay $5 a day, or $35 for a five-day week.', '$35 → $5 × 5 = 25, not $35.'],
    [
      'Interest of 4 percent on the $1 million loan comes to $400,000 a year.',
      '4 percent → $400,000 of $1 million is 40 %, not 4 percent.',
    ],
    [
      'Exports came to $40 billion and imports to $50 billion, leaving a trade surplus of $10 billion.',
      '$40 billion → From $50 billion to $40 billion is a fall, not a rise.',
    ],
  ]);
  check('number/list-count', [
    ['The ticket matched all six numbers: 4, 8, 15, 16 and 23.', 'six → six numbers announced, 5 listed.'],
  ]);
  sound([
    'Nine people were aboard; five were killed and four survived.',
    'Nine people were aboard; six were killed and four were hurt.',
    'The stock closed at $45, down $5, or 10 percent.',
    'Work will take 12 months, from January 2024 to December 2024.',
    'Police held 16 people, including nine men, four women and two juveniles.',
    'One in five residents, or 21 percent, is over 65.',
    'The library lends 300 books a day, or about 2,000 a week.',
    'Drivers will pay $5 a day, or $25 for a five-day week.',
    'Interest of 4 percent on the $1 million loan comes to $40,000 a year.',
    'Exports came to $50 billion and imports to $40 billion, leaving a trade surplus of $10 billion.',
    'The ticket matched all six numbers: 4, 8, 15, 16, 23 and 42.',
  ]);
});

describe('number/arithmetic: what passes a mark, takings, directions, compound measures', () => {
  check('number/arithmetic', [
    [
      'The storm left 12 inches of snow, breaking the record of 14 inches.',
      '12 inches → 12 inches is less than 14 inches.',
    ],
    ['The drive raised $45,000, exceeding its goal of $50,000.', '$45,000 → $45,000 is less than $50,000.'],
    ['The drive raised $55,000, short of its goal of $50,000.', '$55,000 → $55,000 is more than $50,000.'],
    [
      'The fair took in $48,000 from 1,200 tickets at $50 each.',
      '$48,000 → 1,200 × $50 = 60,000, not $48,000.',
    ],
    [
      'Reed gave $10,000 to each of the six schools, $50,000 in all.',
      '$50,000 → 6 × $10,000 = 60,000, not $50,000.',
    ],
    [
      'The mine dug 500 tons in March and 600 tons in April, a decline of 20 percent.',
      '600 tons → From 500 tons to 600 tons is a rise, not a fall.',
    ],
    [
      'The school took in 420 pupils last year and 380 this year, an increase of 40.',
      '380 → From 420 to 380 is a fall, not a rise.',
    ],
    [
      'Reed ran the bank from March 2001 until June 2009. He led it for 12 years.',
      '12 years → From March 2001 to June 2009 is 8 years, not 12.',
    ],
    ['The calf weighed 7 pounds 18 ounces.', '18 ounces → 18 ounces: 16 make one more of the unit in front.'],
    [
      'The shop opens at 9 a.m. and closes at 5 p.m., 10 hours a day.',
      '10 hours → From 9 a.m. to 5 p.m. is 8:00 hours, not 10 hours.',
    ],
    [
      'Hale has 12,000 undergraduates and 3,000 graduate students, for an enrollment of 16,000.',
      '16,000 → 12,000 + 3,000 = 15,000, not 16,000.',
    ],
    [
      'A survey of 2,000 adults found that 1,100, or 45 percent, agree.',
      '45 percent → 1,100 of 2,000 is 55 %, not 45 percent.',
    ],
    ['The council approved it 6-3. Four members voted against it.', 'Four → Four here, 6-3 further up.'],
    [
      'The suit seeks $5 million in damages: $2 million compensatory and $4 million punitive.',
      '$5 million → 2 + 4 = 6 million, not $5 million.',
    ],
  ]);
  sound([
    'The storm left 15 inches of snow, breaking the record of 14 inches.',
    'It had an injury rate of 0.29, beating the record of 0.31 set in 2020.',
    'The drive raised $55,000, exceeding its goal of $50,000.',
    'The fair took in $60,000 from 1,200 tickets at $50 each.',
    'Reed gave $10,000 to each of the six schools, $60,000 in all.',
    'The mine dug 500 tons in March and 600 tons in April, an increase of 20 percent.',
    'The mine dug 600 tons in December and 500 tons in January, a decline of 16.7 percent.',
    'The school took in 380 pupils last year and 420 this year, an increase of 40.',
    'The calf weighed 7 pounds 15 ounces.',
    'The shop opens at 9 a.m. and closes at 5 p.m., eight hours a day.',
    'Hale has 12,000 undergraduates and 3,000 graduate students, for an enrollment of 15,000.',
    'A survey of 2,000 adults found that 900, or 45 percent, agree.',
    'The council approved it 6-3. Three members voted against it.',
    'The suit seeks $6 million in damages: $2 million compensatory and $4 million punitive.',
  ]);
});

describe('number/*: nothing is wrong where something explains it', () => {
  sound([
    'Al Reed was 76 when he died. His wife is two years younger than he; he was 24 and she was 22 at the wedding.',
    'Reed was 76; she is two years younger and was 22 at the wedding.',
    'Hale’s firms raise $361 million ¶ Older firms led the week, raising $320 million in total.',
    'The firm was fined $2 million in 2019. Regulators this week upheld the $3 million fine imposed on its rival.',
    'He was sentenced to 10 years in prison with two suspended. With time served, the eight-year sentence ends in 2030.',
    'A judge sentenced him to 12 years on one count and 8 on another. He will serve the 20-year sentence in Texas.',
    'She was sentenced to five years. Her husband is serving his 12-year sentence in another state.',
    'He gave the school $5 million, and his sister matched it. The $10 million gift will build a gym.',
    'Thieves stole $50,000 in cash and jewels worth $30,000. The $80,000 haul has not been found.',
    'The city borrowed $10 million from the bank and $5 million from the state. The $15 million loan must be repaid in 2030.',
    'The council, which has nine members, voted 6-2, with one absent.',
    'The council, which has nine members and a mayor, voted 6-4 to approve it, with Mayor Reed breaking the tie.',
    'The committee has 12 members. The full Senate voted 52-46 to confirm her.',
    'The board has seven members. The council voted 8-3 to overrule it.',
    'The Cubs beat the Reds 3-2 on Monday and 1-4 was the score on Tuesday.',
    'Smith beat Jones 3-6, 7-5, 6-4.',
    'He beat odds of 3-10 to win.',
    'England beat India by 3-4 wickets.',
    'Chelsea beat Leeds 2-2 (4-3 on penalties).',
    'Arsenal were beaten 1-3 at home.',
    'Leeds won 3-1 after a 0-2 defeat by Derby in the first leg.',
    'A tenth of the 9,000 workers, or their 1,200 relatives, live nearby.',
    'The ship left port at 9 a.m. and arrived at noon the next day, a 27-hour trip.',
    'The flight left Paris at 9 a.m. and arrived in New York at noon, a nine-hour flight.',
    'He left at 9 a.m. and arrived at noon after a two-hour drive and lunch.',
    'They paid $15 an hour, or $700 for a 40-hour week with overtime.',
    'The plan would save $2 million a year at first, or $30 million over 10 years as rates rise.',
    'It will cost $2 million a year, or $15 million over 10 years after inflation is taken into account.',
    'Smith died in 1990. His wife died 10 years later, in 2001.',
    'The club was founded in 1900 and moved in 1920. It folded 20 years later, in 1940.',
    'In 2015, ten years after the 2004 tsunami, the school reopened.',
    'The police have 20 officers: 12 Democrats and 9 independents said so in a poll.',
    'Four of the seven justices were appointed by Democrats and four voted with the majority.',
    'The vote was 7-2, with Justices Scalia, Thomas and Alito writing separately.',
    'It passed 7-2, with Smith, Jones and Lee in favor.',
    'The budget passed 6-3. Four members voted against an earlier version.',
    'The bill passed 60-38. Forty senators voted against it in 2010.',
    'The storm brought 12 inches of snow, short of the record of 14 inches.',
    'He ran it in 9.7 seconds, breaking the record of 9.8 seconds.',
    'Unemployment fell to 5 percent, beating the forecast of 5.5 percent.',
    'The company lost $3 million, beating the forecast of a loss of $4 million.',
    'Sales of $40 million beat estimates of $38 million.',
    'Spending came to $40 million, under its budget of $45 million.',
    'The town has 500 homes, 20 more than in 2010, exceeding the limit of 450 set in 1990.',
    'Profit was $5 in March and $6 in April, a decline of 20 percent in costs.',
    'The team drew 10,000 on Friday and 12,000 on Sunday, for a season high of 22,000 in three games.',
    'A ticket is $40, plus a $5 fee. With parking, for a total of $60, a family can stay all day.',
    'Nine people were aboard the boat; six were killed. Four survived a similar crash in May.',
    'The library lends 300 books a day, 1,500 a week, since it is closed at weekends.',
    'The shop sells 20 cakes a day, 100 a week.',
    'The ferry makes six trips a day, 30 a week in winter.',
    'He spent 18 months, from January 2024 to December 2024 and from March to August 2025, in jail.',
    'He earned $500 a week, or $25,000 a year.',
    'She was paid $1,000 a month, $10,000 a year, as a teacher with summers off.',
    'They cost $2 each, or $20 for a dozen.',
    'Ann Reed, 34, won the race. The 29-year-old runner-up, Bo Hart, was second.',
    'Ann Reed, 34, was rescued on Monday. The 36-year-old climber from Hale who found her was praised.',
    'Ann Reed, 34, coaches the team. The 17-year-old captain was hurt on Monday.',
    'Ann Reed, 34, was killed on Monday. The 36-year-old suspect was arrested nearby.',
    'The four men, two of them brothers, were held with two boys and three women.',
    'The U.S. has 12 carriers: 10 Nimitzes and, in reserve, three Forrestals.',
    'He has won five titles: in 2010, 2012 (twice), 2013 and 2016.',
    'Reed has three homes: in Paris, Rome and, since May, Oslo.',
    'The baby weighed 7 pounds, 18 inches long.',
    'It is 6 feet by 13 inches.',
    'He was 6 feet, 20 pounds heavier than before.',
    'The stock closed at $45, down $5, or 10 percent, from a high of $60.',
    'Exports rose to $40 billion and imports fell to $50 billion, leaving a deficit of $10 billion.',
  ]);
});
