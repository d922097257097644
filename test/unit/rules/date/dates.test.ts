import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';

type Case = readonly (readonly [text: string, expected: readonly string[]])[];

const check = (rule: string, cases: Case): void => {
  for (const [text, expected] of cases)
    it(text, () => {
      const found = checkArticle(analyze(text)).filter((f) => f.rule === rule);
      assert.deepEqual(
        found.map((f) => `${text.slice(f.start, f.end)} → ${f.message}`),
        expected,
      );
    });
};

describe('date/weekday', () => {
  check('date/weekday', [
    ['The pier opens on Monday, June 5, 2018.', ['Monday, June 5, 2018 → June 5, 2018 is a Tuesday.']],
    ['It burned on Friday 13 May 2011.', []],
    ['It burned on Friday 14 May 2011.', ['Friday 14 May 2011 → 14 May 2011 is a Saturday.']],
    ['She swore the oath on Sunday, Feb. 29, 2016.', ['Sunday, Feb. 29, 2016 → Feb. 29, 2016 is a Monday.']],
    ['They met on Thursday, March 1, 1900.', []],
    ['They met on Friday, March 1, 1900.', ['Friday, March 1, 1900 → March 1, 1900 is a Thursday.']],
    ['They met on Wednesday, March 1, 2000, in Graz.', []],
    ['They met on Tuesday, Dec. 31, 2019, in Graz.', []],
    [
      'They met on Wednesday, Dec. 31, 2019, in Graz.',
      ['Wednesday, Dec. 31, 2019 → Dec. 31, 2019 is a Tuesday.'],
    ],
    ['They met on Saturday, 1st July 2017.', []],
    ['They met on Sunday, 1st July 2017.', ['Sunday, 1st July 2017 → 1st July 2017 is a Saturday.']],
    ['The pier opens on Monday, June 5.', []],
    ['The fair ran Friday and Saturday, Sept. 2-3, 2016.', []],
    ['The fair ran Thursday through Saturday, Sept. 1, 2016.', []],
    ['A fleet sailed on Monday, May 3, 1588.', []],
    ['The letter is dated Monday, June 5, 2018 [sic].', []],
    ['The court sat on Monday. On June 5, 2018, it ruled.', []],
    ['It runs until Sunday, Feb. 30, 2016.', []],
  ]);
});

describe('date/impossible', () => {
  check('date/impossible', [
    ['The lease ends on April 31.', ['April 31 → April 31: the month has 30 days.']],
    ['She left on the night of 31 June last year.', ['31 June → 31 June: the month has 30 days.']],
    ['The van was seen on the night of Feb. 30 by two men.', ['Feb. 30 → Feb. 30: the month has 29 days.']],
    ['In the last week of April 31 people fell ill.', []],
    ['The lease ends on Feb. 30, 2020.', ['Feb. 30, 2020 → Feb. 30, 2020: the month has 29 days.']],
    ['She was born on Feb. 29, 2015.', ['Feb. 29, 2015 → Feb. 29, 2015: the month has 28 days.']],
    [
      'They vote on Thursday, June 31, in Bern.',
      ['Thursday, June 31 → Thursday, June 31: the month has 30 days.'],
    ],
    [
      'They vote on 31 September 2021 in Bern.',
      ['31 September 2021 → 31 September 2021: the month has 30 days.'],
    ],
    ['The log says 2019-11-31.', ['2019-11-31 → 2019-11-31: the month has 30 days.']],
    ['Entries close on Nov. 31 at noon.', ['Nov. 31 → Nov. 31: the month has 30 days.']],
    ['The store closes Jan. 32.', ['Jan. 32 → Jan. 32: the month has 31 days.']],
    ['She was born on Feb. 29, 2016.', []],
    ['She was born on Feb. 29.', []],
    ['Entries close on Nov. 30 at noon.', []],
    ['They vote on Aug. 31, in Bern.', []],
    ['In April 31 people drowned off the coast.', []],
    ['In June 35 villages were cut off.', []],
    ['He will pay on “Feb. 30”, neighbors joke.', []],
    ['The sign said April 31 [sic].', []],
    ['In February 1900 the bridge opened.', []],
    ['She was born on Feb. 28, 1900.', []],
  ]);
});

describe('date/order', () => {
  check('date/order', [
    ['She led the choir from 2019 to 2015.', ['2015 → 2015 comes before 2019.']],
    ['Output halved between 1998 and 1989.', ['1989 → 1989 comes before 1998.']],
    ['He was born in 1950 and died in 1916.', ['1916 → 1916 comes before 1950.']],
    [
      'Born on May 3, 1931, he died on June 4, 1913.',
      ['June 4, 1913 → June 4, 1913 comes before May 3, 1931.'],
    ],
    ['From 2012 to 2009 she lived in Oslo.', ['2009 → 2009 comes before 2012.']],
    ['She was born in Lagos in 1981, and died in 1918.', ['1918 → 1918 comes before 1981.']],
    ['He sat on the board from 2004 to 2000.', ['2000 → 2000 comes before 2004.']],
    ['Between 2016 and 2012, four bridges were built.', ['2012 → 2012 comes before 2016.']],
    ['The strike began in 1945 and ended in 1939.', ['1939 → 1939 comes before 1945.']],
    ['The mill was built in 1921 and closed for good in 1912.', ['1912 → 1912 comes before 1921.']],
    ['She joined the board in 2014 and left it in 2011.', ['2011 → 2011 comes before 2014.']],
    ['The pit ran from 1984 until 1977.', ['1977 → 1977 comes before 1984.']],
    ['The show runs from June 15 to June 5.', ['June 5 → June 5 comes before June 15.']],
    [
      'He was held from 3 May 2021 to 9 March 2021.',
      ['9 March 2021 → 9 March 2021 comes before 3 May 2021.'],
    ],
    ['She was arrested on May 9, tried on May 2 and jailed.', ['May 2 → May 2 comes before May 9.']],
    ['The pool, which opened in 1952, closed in 1949.', ['1949 → 1949 comes before 1952.']],
    ['Work will start in 2022 and be finished in 2021.', ['2021 → 2021 comes before 2022.']],
    ['She was tried on May 9, and arrested on May 2 over another theft.', []],
    ['She was arrested on May 9, tried on May 12 and sentenced on May 20.', []],
    ['The strike began in 1939 and ended in 1945.', []],
    ['The mill was built in 1921 and its twin closed in 1912.', []],
    ['The school opened in 1921, and the one before it closed in 1912.', []],
    ['The show runs from December 15 to January 5.', []],
    ['The vote was brought forward from June 15 to June 5.', []],
    ['The hearing was moved from June 15 to June 5.', []],
    ['He was held from 3 March 2021 to 9 May 2021.', []],
    ['She led the choir from 2015 to 2019.', []],
    ['Output halved between 1989 and 1998.', []],
    ['The story jumps from 2019 to 1974.', []],
    ['The play moves back in time from 1999 to 1960.', []],
    ['The plan cuts it from 2010 to 1990 levels.', []],
    ['He was born in 1950 and his father died in 1916.', []],
    ['He was born in 1950. Its founder died in 1916.', []],
    ['He was born in 1916 and died in 1950.', []],
  ]);
});
