import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a share told twice', () => {
  check('number/arithmetic', [
    ['Thefts went up by a fifth (29%) to 1.2 million.', '29% → a fifth is about 20 %, not 29%.'],
    ['Two-thirds of the victims (86%) were men.', '86% → Two-thirds is about 66.7 %, not 86%.'],
    ['Four in 10 cases (60 percent) were mild.', '60 percent → Four in 10 is about 40 %, not 60 percent.'],
    ['More than half of the trees (42%) are ash.', '42% → half is about 50 %, not 42%.'],
    ['Thefts went up by a fifth (19%) to 1.2 million.'],
    ['More than two-thirds of the victims (86%) were men.'],
    ['Nearly half of the trees (41%) are ash.'],
    ['A third of the town (62% of its men) is out of work.'],
    ['A third of the crop (up 12%) is sold abroad.'],
    ['One in five (25% in 2010) is unsure.'],
    ['Half of the trees (about 45 in all) are ash.'],
  ]);
});

describe('number/arithmetic: a share in brackets behind its part', () => {
  check('number/arithmetic', [
    [
      'Of the 442 callers, 36 (18%) were minors and 154 (35%) had no phone.',
      '18% → 36 of 442 is 8.1 %, not 18%.',
    ],
    ['The clinic treated 154 (53%) of the 442 callers.', '53% → 154 of 442 is 34.8 %, not 53%.'],
    [
      'Of 442 callers, 2 (<1%) had left, leaving 350 (57%) who stayed.',
      '57% → 350 of 442 is 79.2 %, not 57%.',
    ],
    ['Of the 442 callers, 36 (8%) were minors and 154 (35%) had no phone.'],
    ['Of 500 patients, 300 (60%) took it and 30 (10%) of those fell ill.'],
    ['Of 500 patients, 300 (60%) took it and 30 (10%) fell ill.'],
    ['Of the 442 callers, about 36 (10%) were minors.'],
    ['The clinic treated 154 (35%) of the 442 callers. Another 90 (60%) stayed away.'],
    ['Sales were 154 (up 12%) in May.'],
  ]);
});

describe('number/arithmetic: one measure in two units', () => {
  check('number/arithmetic', [
    ['It struck 200 km (210 miles) north of Hale.', '210 miles → 200 km = 124 mile, not 210 miles.'],
    ['The wave was 30 feet (19 meters) high.', '19 meters → 30 feet = 9.14 m, not 19 meters.'],
    [
      'The estate of 500 acres (20 hectares) is for sale.',
      '20 hectares → 500 acres = 202 hectare, not 20 hectares.',
    ],
    ['He weighs 90 kg, or 298 lbs, today.', '298 lbs → 90 kg = 198 lb, not 298 lbs.'],
    ['It struck 200 km (120 miles) north of Hale.'],
    ['It is a mile (2 km) away.'],
    ['The wave was 30 feet (about 9 meters) high.'],
    ['The estate of 500 acres (202 hectares) is for sale.'],
    ['They drove 200 km (60 miles of it on ice) to Hale.'],
    ['It is 300 miles (the last 20 km on foot) away.'],
    ['He ran 10 km, or 42 miles in a week, that year.'],
  ]);
});

describe('number/arithmetic: a lead, and what fell from one figure to another', () => {
  check('number/arithmetic', [
    ['Osei is up 12 points, 46% to 36%.', '12 → 46 − 36 = 10, not 12.'],
    [
      'Osei leads Hart by 8 percentage points, 52 percent to 48 percent.',
      '8 percentage points → 52 − 48 = 4, not 8 percentage points.',
    ],
    ['The roll dropped by 128 pupils this year, from 2,941 to 2,759.', '128 → 2,941 − 2,759 = 182, not 128.'],
    ['Thefts fell from 210 in 2008/09 to 255 in 2009/10.', '255 → From 210 to 255 is a rise, not a fall.'],
    ['Osei is up 10 points, 46% to 36%.'],
    ['Osei leads Hart by 4 percentage points, 52 percent to 48 percent.'],
    ['Osei is up 10 points among men, 46% to 36%.'],
    ['The roll dropped by 182 pupils this year, from 2,941 to 2,759.'],
    ['The roll dropped by 128 pupils this year, from classes of 41 to 39.'],
    ['Thefts fell from 255 in 2008/09 to 210 in 2009/10.'],
    ['Thefts fell from 210 in Hale to 255 in Troon.'],
  ]);
});
