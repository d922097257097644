import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: bodies, sums that are included, and what is left', () => {
  check('number/arithmetic', [
    [
      'The 50-seat house has 28 Greens, 15 Liberals and 12 independents.',
      '50-seat → 28 + 15 + 12 = 55, not 50-seat.',
    ],
    [
      'A court awarded her $8 million. The award includes $4 million for pay, $3 million for pain and $3 million for care.',
      '$8 million → 4 + 3 + 3 = 10 million, not $8 million.',
    ],
    [
      'The grant of £30m will be spent on ports (£14m), canals (£12m) and locks (£9m).',
      '£30m → 14 + 12 + 9 = 35 million, not £30m.',
    ],
    [
      'Of the 14 sailors, eight were saved, three died and five are still missing.',
      'five → 14 − 8 − 3 = 3, not five.',
    ],
    [
      'Police made 30 arrests in Moss. Those arrested included 20 men, 9 women and four teenagers.',
      '20 men, 9 women and four teenagers → 20 + 9 + 4 = 33, not 30.',
    ],
    ['Dahl (1929–2014) died at age 95.', '95 → From 1929 to 2014 is 84–85 years, not 95.'],
    [
      'Dahl, who was born in 1912, was 51 when he died in 1954.',
      '51 → From 1912 to 1954 is 41–42 years, not 51.',
    ],
    [
      'The twins, born on 5 May 2001, had their 14th birthday on 5 May 2016.',
      '14th → From 5 May 2001 to 5 May 2016 is 15 years, not 14.',
    ],
    [
      'Income fell to €30m (2014: €40m), a decline of 35%.',
      '35% → From €40m to €30m is a change of 25 %, not 35%.',
    ],
    [
      'The fee, now $4,000, will go up 5 percent to $4,600.',
      '5 percent → From $4,000 to $4,600 is a change of 15 %, not 5 percent.',
    ],
    [
      'The choir raised £84,000, 30 per cent up on the £70,000 it raised in 2014.',
      '30 per cent → From £70,000 to £84,000 is a change of 20 %, not 30 per cent.',
    ],
    ['The 50-seat house has 28 Greens, 15 Liberals and seven independents.'],
    ['A court awarded her $8 million. The award includes $4 million for pay and $3 million for pain.'],
    ['Of the 14 sailors, eight were saved, three died and three are still missing.'],
    ['Dahl (1929–2014) died at age 85.'],
    ['Income fell to €30m (2014: €40m), a decline of 25%.'],
    ['The fee, now $4,000, will go up 5 percent to $4,200.'],
  ]);
  check('number/conflict', [
    [
      'A blast killed three people in Moss. The mayor said the four dead were students.',
      'four → four here, three people further up, from another source.',
    ],
    [
      'A flood killed 15 people in Moss, police said. Doctors put the toll at 18.',
      '18 → 18 here, 15 people further up, from another source.',
    ],
    [
      'A fire killed six people in Moss. All eight victims had been named by Monday.',
      'eight → eight victims here, six people further up.',
    ],
    ['A blast killed three people in Moss. The mayor said the three dead were students.'],
    ['A blast killed three people in Moss. The two victims on the pier were students.'],
  ]);
  check('date/weekday', [
    [
      'The fair runs from Monday, June 13, to Thursday, June 17.',
      'Thursday, June 17 → June 17 is a Friday, if Monday, June 13 is right.',
    ],
    ['The fair runs from Monday, June 13, to Friday, June 17.'],
    ['The fair is on Monday, June 13. In 2015, it was on Saturday, June 13.'],
    ['The fair is on Monday, June 13. A year ago it was on Sunday, June 14.'],
  ]);
  check('date/order', [
    ['Lights (Oct. 12–Oct. 3) is at the gallery.', 'Oct. 3 → Oct. 3 comes before Oct. 12.'],
    ['Elected in 2008, she resigned in 2006.', '2006 → 2006 comes before 2008.'],
    ['He married in 1970 and was divorced in 1966.', '1966 → 1966 comes before 1970.'],
    ['The film was made in 2018-2016.', '2016 → 2016 comes before 2018.'],
    ['The jars date from AD 310 to AD 280.', 'AD 280 → AD 280 comes before AD 310.'],
    ['The film was made in 2016-2018.'],
    ['Augustus ruled from 27 BC to AD 14.'],
    ['Elected in 2008, she resigned in 2012.'],
  ]);
});
