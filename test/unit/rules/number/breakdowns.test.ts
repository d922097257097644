import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: figures and what they come to', () => {
  check('number/arithmetic', [
    [
      'The plan costs $10 million: $4 million for roads and $5 million for schools.',
      '$10 million → 4 + 5 = 9 million, not $10 million.',
    ],
    [
      'The council has 40 seats: 20 for Labour, 15 for the Tories and 6 for others.',
      '40 → 20 + 15 + 6 = 41, not 40.',
    ],
    [
      'The grant is $900 — $400 for paint, $300 for brushes, and $100 for rags.',
      '$900 → 400 + 300 + 100 = 800, not $900.',
    ],
    ['The band played 30 concerts (18 in Norway and 14 in Sweden).', '30 → 18 + 14 = 32, not 30.'],
    ['The chamber has 120 members, 70 men and 60 women.', '120 → 70 + 60 = 130, not 120.'],
    ['The chamber has 120 members, 55 women and 60 men.', '120 → 55 + 60 = 115, not 120.'],
    ['The senate has 50 members, 29 Democrats and 22 Republicans.', '50 → 29 + 22 = 51, not 50.'],
    ['Nine people were hurt, four badly and three lightly.', 'Nine → 4 + 3 = 7, not Nine.'],
    ['Of the 100 passengers, 60 were men and 50 women.', '100 → 60 + 50 = 110, not 100.'],
    ['Police found 20 guns: five rifles, four pistols and seven shotguns.', '20 → 5 + 4 + 7 = 16, not 20.'],
    ['Rolls stood at 4,120, up 300 from 3,900 a year earlier.', '300 → 4,120 − 3,900 = 220, not 300.'],
    ['The 40 tickets at $5 each brought in $250.', '$250 → 40 × $5 = 200, not $250.'],
    [
      'Volunteers sold 1,150 calendars at $12 apiece, raising $18,300.',
      '$18,300 → 1,150 × $12 = 13,800, not $18,300.',
    ],
    ['The plan costs $10 million: $4 million for roads and $6 million for schools.'],
    ['The plan costs $10 million: $4.2 million for roads and $5.9 million for schools.'],
    ['The plan costs about $10 million: $4 million for roads and $5 million for schools.'],
    ['The plan costs $10 million: at least $4 million for roads and $5 million for schools.'],
    ['The plan costs $10 million: $4 million for roads, among other things, and $5 million for schools.'],
    ['The plan costs $10 million: $4 million for roads or $5 million for rails.'],
    ['The plan costs $10 million: $4 million for roads, $5 million for schools and the rest for parks.'],
    ['The plan costs $10 million. It gives $4 million for roads and $5 million for schools.'],
    ['The plan costs $10 million, including $4 million for roads and $5 million for schools.'],
    ['The club has three teams: 20 players in the first and 18 in the second.'],
    ['The shop sold 40 lamps: 20 to Mrs. Ek, 15 to Mr. Dahl and 5 to St. Olav’s church.'],
    ['The chamber has 120 members, 50 Democrats and 60 Republicans.'],
    ['The chamber has 120 members, 70 men and 60 parents.'],
    ['Of the 100 passengers, 60 were men and 40 women.'],
    ['Of the 100 passengers, 60 were men and 30 women, and the others were children.'],
    ['Nine people were hurt, four badly and three lightly, and two were in shock.'],
    ['Nine people were hurt, four badly.'],
    ['The flight carried 120 passengers, 60 men and 50 women.'],
    ['They asked 50 people, 20 men and 25 women.'],
    ['The panel asked 10 questions: two on taxes and three on schools.'],
    ['She played 40 matches at $5 each and raised $250 in gifts.'],
    ['The chamber has more than 120 members, 70 men and 60 women.'],
    ['The 40 tickets at $5 each brought in $200.'],
    ['The 40 tickets at $5 each brought in about $250.'],
    ['The 40 tickets at $5 each and gifts brought in $250.'],
    ['It sold 412 books at $9.95 each, raising $4,100.'],
  ]);
});
