import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic, stretches of time', () => {
  check('number/arithmetic', [
    [
      'The bridge was shut from 6 a.m. to 11 a.m. on Friday, a closure of eight hours.',
      'eight hours → From 6 a.m. to 11 a.m. is 5:00 hours, not eight hours.',
    ],
    [
      'The lines failed at 8:05 a.m. and came back at 3:40 p.m. the same day, a cut of more than 12 hours.',
      '12 hours → From 8:05 a.m. to 3:40 p.m. is 7:35 hours, not 12 hours.',
    ],
    [
      'The power failed at 4pm and was restored at 5.30pm. The cut lasted three hours.',
      'three hours → From 4pm to 5.30pm is 1:30 hours, not three hours.',
    ],
    [
      'A 10-hour shift from 8 a.m. to 2 p.m. is the rule.',
      '10-hour → From 8 a.m. to 2 p.m. is 6:00 hours, not 10-hour.',
    ],
    [
      'The strike began on 4 March and ended on 18 March, after five weeks.',
      'five weeks → From 4 March to 18 March is 14 days, not five weeks.',
    ],
    [
      'The fair runs from June 3 to June 12, a six-day event.',
      'six-day → From June 3 to June 12 is 9 days, not six-day.',
    ],
    [
      'Between 2010 and 2014, a span of seven years, rents doubled.',
      'seven years → From 2010 to 2014 is 4 years, not seven.',
    ],
    [
      'The company was founded in 1950 and was sold in 1970 after 40 years.',
      '40 years → From 1950 to 1970 is 20 years, not 40.',
    ],
    [
      'Mr Reed ran the bank from 2001 until 2009. ¶ He led it for 12 years, longer than anyone.',
      '12 years → From 2001 to 2009 is 8 years, not 12.',
    ],
    [
      'She was mayor from 1998 to 2006. ¶ In her 12 years in office she built two schools.',
      '12 years → From 1998 to 2006 is 8 years, not 12.',
    ],
    [
      'He was missing from 1999 to 2005. ¶ A nine-year search ended in a barn.',
      'nine-year → From 1999 to 2005 is 6 years, not nine.',
    ],
    [
      'A clerk who stole for nine years was jailed. ¶ Al Reed wrote the cheques from 2006 to 2012, the court heard.',
      'nine years → From 2006 to 2012 is 6 years, not nine.',
    ],
    [
      'The war lasted from 1990 to 1994. The six-year war killed thousands.',
      'six-year → From 1990 to 1994 is 4 years, not six.',
    ],
    [
      'The mill ran from 1961 to 1998. ¶ In its 27 years it made a million prams.',
      '27 years → From 1961 to 1998 is 37 years, not 27.',
    ],
    // As long as it is called.
    ['The bridge was shut from 6 a.m. to 2 p.m. on Friday, a closure of eight hours.'],
    ['The siege began at 9pm on Monday and ended at 3am on Tuesday after six hours.'],
    ['From 10 p.m. to 6 a.m., an eight-hour shift, she drives.'],
    ['The strike began on 4 March and ended on 18 March, after two weeks.'],
    ['The fair runs from June 3 to June 12, a 10-day event.'],
    ['From 2003 to 2008 he was in Oslo, a five-year stay.'],
    // Something else is as long.
    ['The power failed at 4pm on Friday and was restored at 5.30pm on Sunday. The cut lasted two days.'],
    ['He was jailed for nine years for thefts from 2010 to 2014.'],
    ['He stole from 2010 to 2014. ¶ He was jailed for seven years.'],
    ['She was mayor from 1998 to 2006. ¶ Her predecessor led the town for 12 years.'],
    ['Ann Reed led the bank from 2001 until 2009. ¶ Bo Hart, who led it for 12 years, died.'],
    ['He worked for Hart from 1990 to 1999. ¶ In a career of 12 years he worked for six firms.'],
    ['He led the party from 2001 to 2009 and again from 2012 to 2014, ten years in all.'],
    ['He ran the club from 1990 to 2000. ¶ He has run for 14 years, mostly marathons.'],
    ['Trains run from 5 a.m. to midnight, with three hours between some.'],
    ['Flights were delayed from 3 p.m. to 5 p.m., some for four hours.'],
    ['The shop is open from 9 a.m. to 5 p.m. for five days a week.'],
    ['Open from 8 a.m. to 6 p.m., the shop has had 12-hour queues.'],
    ['The store, shut from 2015 to 2018, had been open for 30 years.'],
    ['The firm grew from 2010 to 2015. ¶ It has a ten-year lease.'],
  ]);
});
