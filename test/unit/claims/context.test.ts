import { tells } from './table';

tells('hedges', (c) => c.hedge, [
  ['More than 14,000 lives were lost.', 'More than'],
  ['At least nine people died.', 'At least'],
  ['Nearly a third of the town fled.', 'Nearly'],
  ['Some 40 houses burned.', 'Some'],
  ['About $5 million is missing.', 'About'],
  ['Up to 30 boats sank.', 'Up to'],
  ['As many as 300 may be trapped.', 'As many as'],
  ['An estimated 2 million fled.', 'An estimated'],
  ['Well over 500 people came.', 'Well over'],
  ['Just under 12% agreed.', 'Just under'],
  ['Almost half of them left.', 'Almost'],
  ['Roughly 3 in 10 disagreed.', 'Roughly'],
  ['It drew 200 or so visitors.', 'or so'],
  ['Fifty-odd guests stayed.', 'odd'],
  ['No fewer than six mayors resigned.', 'No fewer than'],
  ['Prices fell over two years.', '-'],
  ['It took over two years.', 'over'],
  ['The firm has 300 trucks.', '-'],
  ['Not more than 40 sheep were lost.', 'Not more than'],
]);

tells('what is counted', (c) => c.subject?.text ?? null, [
  ['The war claimed 14,000 Ukrainian lives.', 'Ukrainian lives'],
  ['Nine people were hurt.', 'people'],
  ['Sixty school buses burned.', 'school buses'],
  ['The city lost $14 million borrowed from banks.', '-'],
  ['Four depending on aid left.', '-'],
  ['Six registered voters left.', 'registered voters'],
  ['Two buildings burned.', 'buildings'],
  ['The state gave $5 million funding.', 'funding'],
  ['Twelve percent of voters are undecided.', 'voters'],
  ['A nine-member panel met.', 'member'],
  ['One in five children skips breakfast.', 'children'],
  ['The blast killed 14.', '-'],
  ['Some 300 workers fled the mill.', 'workers'],
  ['Half of the city’s registered voters stayed home.', 'city’s registered voters'],
  ['Dozens of homes burned.', 'homes'],
  ['The ferry carried 400 business owners.', 'business owners'],
  ['Congress approved a $60 million security assistance package.', 'security assistance package'],
  ['Five died.', '-'],
  ['The player cost £35 million last summer.', '-'],
  ['The $1.5 trillion package gives each family a check.', 'package'],
  ['Twelve of the last elections were close.', 'elections'],
]);

tells('what a figure is the level of', (c) => c.subject?.text ?? null, [
  ['The death toll rose to 14 on Wednesday, up from 11.', 'death toll', '-'],
  ['The population of the city grew to 31,200.', 'population'],
  ['Turnout in Moss climbed to 64 percent.', 'Turnout'],
  ['School enrollment has fallen to about 812.', 'School enrollment'],
  ['Attendance stood at 4,100.', 'Attendance'],
  ['The city’s homicide rate dropped to 6 percent.', 'homicide rate'],
  ['The club’s membership reached 900.', 'membership'],
  ['Reed rose to 14 points.', 'points'],
  ['Reed climbed to 8,000.', '-'],
  ['She climbed to 8,000.', '-'],
  ['The firm, which employs 300, stood at 12 percent.', '-', '-'],
]);

tells('periods', (c) => c.period, [
  ['The state has spent $2.5 billion on roads since 2014.', 'since 2014'],
  ['It paid $400 million this year.', 'this year'],
  ['Rent is $1,200 a month.', 'a month'],
  ['Since 2014, the state has spent $3 million.', 'Since 2014'],
  ['Sales rose 4 percent in the first quarter.', 'in the first quarter'],
  ['Output fell 3 percent over the past decade.', 'over the past decade'],
  ['The zoo lost 40 animals last year.', 'last year'],
  ['There were 90 fires so far this year.', 'so far this year'],
  ['Some 900 people live there.', '-'],
  ['The tax is $40 per head.', 'per head'],
  ['It drew 300 visitors in March.', 'in March'],
  ['The river rose 3 feet during the night.', 'during the night'],
]);

tells('whose number it is', (c) => c.source?.text ?? null, [
  ['The fire killed nine people.', '-'],
  ['The fire killed nine people, police said.', 'police'],
  ['“Rents rose 12 percent,” said Bo Hart, 47, “and wages 3 percent.”', 'Bo Hart', '-', 'Bo Hart'],
  ['The quake claimed 127 lives.', '-'],
  ['The war has claimed more than 14,000 Ukrainian lives.', '-'],
  ['He claimed 127 lives were lost.', 'He'],
  ['Police said the fire killed nine people.', 'Police'],
  ['According to the ministry, 40 villages were cut off.', 'the ministry'],
  ['Some 40 villages were cut off, according to the ministry.', 'the ministry'],
  ['“We lost 300 sheep,” Ada Lindqvist said.', 'Ada Lindqvist'],
  ['The ministry issued a report on Friday. It said that 40 villages were cut off.', 'It'],
  [
    'Ada Lindqvist told reporters the town lost 300 sheep. The fire killed nine people.',
    'Ada Lindqvist',
    '-',
  ],
  ['The report found that 12 percent of wells are dry.', 'The report'],
  ['As Lindqvist put it, 300 sheep were lost.', 'Lindqvist'],
]);

tells('no manner and no time is counted', ({ subject }) => subject?.text ?? null, [
  ['The fund gave $40 million equally to nine towns.', '-', 'towns'],
  ['The fund gave monthly grants to nine towns.', 'towns'],
  ['The ticket was £580 two years ago.', '-', '-'],
  ['They lost 40 two-year leases.', 'two-year leases', '-'],
]);
