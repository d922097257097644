import { readsAs } from './table';

readsAs('ranks', [
  ['The port is No. 3 in the country.', 'No. 3 = rank 3'],
  ['It is the third-largest lake.', 'third-largest = rank 3'],
  ['It is the third largest lake.', 'third = rank 3'],
  ['The 12th-busiest airport closed.', '12th-busiest = rank 12'],
  ['She ranked fourth.', 'fourth = rank 4'],
  ['He finished second in the primary.', 'second = rank 2'],
  ['They are in third place.', 'third = rank 3'],
  ['Seeded 14th, she won.', '14th = rank 14'],
  ['The world number two lost.', 'number two = rank 2'],
  ['It fell for the fourth month running.', 'fourth = rank 4'],
  ['It shrank for a third straight quarter.', 'third = rank 3'],
  ['It was her 41st international cap.', '41st = rank 41'],
  ['The number one reason is cost.'],
  ['The second-most common cause is fatigue.', 'second-most = rank 2'],
]);

readsAs('scores and votes', [
  ['The court ruled 5-4 for the farmers.', '5-4 = vote 5..4'],
  ['The House voted 218 to 210 to adjourn.', '218 to 210 = vote 218..210'],
  ['The bill passed on a 52-48 vote.', '52-48 = vote 52..48'],
  ['The council rejected it, six votes to three.', 'six votes to three = vote 6..3'],
  ['In a 7-2 decision, the justices agreed.', '7-2 = vote 7..2'],
  ['Rovers won 3-0 on Saturday.', '3-0 = score 3..0'],
  ['United beat City 2–1.', '2–1 = score 2..1'],
  ['They lost 101-98 in the final.', '101-98 = score 101..98'],
  ['She took the first set 6-4.', '6-4 = score 6..4'],
  ['The panel approved the permit 4-1.', '4-1 = vote 4..1'],
]);

readsAs('rates', [
  ['Rent is $1,200 a month.', '$1,200 = rate 1200 USD'],
  ['Nurses earn £14.50 an hour.', '£14.50 = rate 14.5 GBP'],
  ['The tax is $40 per head.', '$40 = rate 40 USD'],
  ['It makes 300 cars a day.', '300 = rate 300'],
  ['There were 12 deaths per 100,000 people.', '12 = rate 12'],
  ['Gas sells at $3.19 a gallon.', '$3.19 = rate 3.19 USD'],
  ['Women earn 79 cents to the dollar.', '79 cents = rate 0.79 USD'],
  ['He swims three times a week.', 'three = rate 3'],
  ['The economy grew 2 percent a year.', '2 percent = change 2 %'],
  ['They work 60 hours a week.', '60 hours = rate 60 hour'],
  ['The plant uses 40 tons per day.', '40 tons = rate 40 ton'],
  ['The state spends $9,000 per pupil.', '$9,000 = rate 9000 USD'],
  ['Eggs cost $4 each year more.', '$4 = rate 4 USD'],
  ['The lake loses 3 feet every year.', '3 feet = rate 3 foot'],
]);

readsAs('odds, levels and places in a table', [
  ['The filly was sent off at 9-2.', '9-2 = ratio 4.5'],
  ['Odds of 7/2 were offered on Reed.', '7/2 = ratio 3.5'],
  ['She beat the 33-1 outsider.', '33-1 = ratio 33'],
  ['Kerry won by 1-18 to 0-16.', '1-18 to 0-16 = score 21..16'],
  ['It ended 22-all.', '22-all = score 22..22'],
  ['It was a 3-nil win.', '3-nil = score 3..0'],
  ['They may lose 3-2.', '3-2 = score 3..2'],
  [
    'He made 87 off 54 balls in their 287 for six.',
    '87 = count 87',
    '54 = count 54',
    '287 for six = score 287..6',
  ],
  ['Halden led the ranking; Oz was 23rd.', '23rd = rank 23'],
  ['Hale, 17th in the table, lost.', '17th = rank 17'],
  ['Hers is the third in the world to open.'],
]);

readsAs('shares with whose they are in between', [
  ['One child in six is obese.', 'One child in six = ratio 0.1667'],
  ['Nine in every ten tonnes are sold.', 'Nine in every ten = ratio 0.9'],
  ['One goal in six games is poor.', 'six = count 6'],
]);
