import { describe } from 'mocha';
import { check } from '../number/cases';

describe('date/order: what is done first, and what can only come behind it', () => {
  check('date/order', [
    [
      'The blaze started in a store room at 4.10am. Firefighters were called at 3.50am by a baker.',
      '3.50am → 3.50am comes before 4.10am.',
    ],
    [
      'Police were alerted at 21:40. The explosion, in an empty garage, was heard at 21:55.',
      '21:40 → 21:40 comes before 21:55.',
    ],
    [
      'The ferry left Oban at 9:30 a.m. and, in heavy seas, docked at 8:45 a.m. in Craignure.',
      '8:45 a.m. → 8:45 a.m comes before 9:30 a.m.',
    ],
    [
      'The debate, which ended at 5pm, was a bitter one. It had begun at 6pm in a half-empty hall.',
      '5pm → 5pm comes before 6pm.',
    ],
    [
      'Fenn was arrested in Hull on 8 May. He was charged on 3 May with arson.',
      '3 May → 3 May comes before 8 May.',
    ],
    [
      'The walkout began on October 11. It was called off on October 4 after a night of talks.',
      'October 4 → October 4 comes before October 11.',
    ],
    [
      'The brewery was founded in 1894 by a monk. ¶ In 1883 it was sold to a bank.',
      '1883 → 1883 comes before 1894.',
    ],
    [
      'The trial, which opened on May 20, heard two doctors. Marsh was sentenced on May 9.',
      'May 9 → May 9 comes before May 20.',
    ],
    ['They met in 1997 on a ferry and married in 1991.', '1991 → 1991 comes before 1997.'],
    [
      'The bill was passed on 21 June. It was introduced on 27 June by a farmer.',
      '21 June → 21 June comes before 27 June.',
    ],
    ['They met in 1991 on a ferry and married in 1997.'],
    ['The inn closed in 2009. Construction began in 2015 on flats for the old.'],
    ['The blaze started in a store room at 4.10am. Firefighters were called at 4.20am by a baker.'],
    ['The blaze started in a store room at 11.50pm. Firefighters were called at 12.10am by a baker.'],
    ['The ferry left Oban at 9:30 p.m. and docked at 8:45 a.m. in Craignure.'],
    ['The ferry left Oban at 9:30 p.m. on Monday and docked at 8:45 p.m. on Tuesday in Lerwick.'],
    ['The debate ended at 5pm. Another had begun at 6pm in a half-empty hall.'],
    ['The play was to have opened in 2020. It closed in 2012 and in 2015.'],
    ['The mill closed in 1974. A school was founded in 1990 in the town.'],
    ['He was convicted in 2001. She was arrested in 2004 and let go.'],
    ['The walkout began on October 11. It was called off on January 4 after a night of talks.'],
    ['The inn was rebuilt and opened in 1980. It first closed in 1950 and again in 2002.'],
    ['The trial opened on May 9. Marsh was sentenced on May 20.'],
    ['The ferry arrived at 5pm. It left at 6pm for the way back.'],
    ['The pub closed in 2008. It opened as a café in 2011.'],
    ['He was freed in 2015. He was jailed in 2018 for fraud.'],
    ['He was freed in 2015. He had been jailed in 2018 for fraud.', '2015 → 2015 comes before 2018.'],
    ['She was charged in May 2020. She was arrested in June 2021 on a warrant.'],
    ['The body was found at 6am on Sunday. He was last seen at 7am.'],
  ]);
});
