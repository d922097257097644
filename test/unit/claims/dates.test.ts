import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze, createAnalyzer } from '../../../src/analysis/analyze';
import type { Dialect } from '../../../src/analysis/dialect';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Sept. 1, 2021 = 2021-9-1`, `Monday = Mon`; a part left out is a dot. */
const dates = (text: string, dialect: Dialect | null = null): readonly string[] =>
  analyze(text, { dialect }).dates.map((d) => {
    const day = [d.year, d.month, d.day].map((part) => part ?? '.').join('-');
    return `${d.text} = ${d.weekday === null ? '' : `${WEEKDAYS[d.weekday]} `}${day}`;
  });

describe('dates', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['He spoke on Sept. 1.', 'Sept. 1 = .-9-1'],
    ['He spoke on Monday.', 'Monday = Mon .-.-.'],
    ['He spoke on Monday, Sept. 6, 2021, in Riga.', 'Monday, Sept. 6, 2021 = Mon 2021-9-6'],
    ['He spoke on Monday 6 September 2021.', 'Monday 6 September 2021 = Mon 2021-9-6'],
    ['It began on 14 March 2020.', '14 March 2020 = 2020-3-14'],
    ['It began in March 2020.', 'March 2020 = 2020-3-.'],
    ['It began on the 4th of July.', 'the 4th of July = .-7-4'],
    ['It began on July 4th, 1998.', 'July 4th, 1998 = 1998-7-4'],
    ['The file says 2021-09-01.', '2021-09-01 = 2021-9-1'],
    ['The file says 9/24/2016.', '9/24/2016 = 2016-9-24'],
    ['The file says 24/9/2016.', '24/9/2016 = 2016-9-24'],
    ['The file says 4/5/2016.', '4/5/2016 = 2016-.-.'],
    ['It was due on Saturday, 9/24/2016.', 'Saturday, 9/24/2016 = Sat 2016-9-24'],
    ['It runs Sept. 1-3, 2021.', 'Sept. 1-3, 2021 = 2021-9-1'],
    ['It has stood since 1993.', '1993 = 1993-.-.'],
    ['It was set for Feb. 30.', 'Feb. 30 = .-2-30'],
    ['They may march on.'],
    ['More than 1500 people came.'],
    ['She may 12 times over.'],
    ['Saturday’s match and Sunday’s race', 'Saturday = Sat .-.-.', 'Sunday = Sun .-.-.'],
  ];
  for (const [sentence, ...expected] of rows)
    it(sentence, () => {
      assert.deepEqual(dates(sentence), expected);
    });
});

describe('dates of which the dialect tells the month', () => {
  const rows: readonly (readonly [string, british: string, american: string])[] = [
    ['The file says 3/4/2016.', '3/4/2016 = 2016-4-3', '3/4/2016 = 2016-3-4'],
    ['It was due on Sunday 3/4/2016.', 'Sunday 3/4/2016 = Sun 2016-4-3', 'Sunday 3/4/2016 = Sun 2016-3-4'],
    ['The file says 3/4/16.', '3/4/16 = .-4-3', '3/4/16 = .-3-4'],
    // Only one reading is a date at all.
    ['The file says 9/24/2016.', '9/24/2016 = 2016-9-24', '9/24/2016 = 2016-9-24'],
    ['The file says 24/9/2016.', '24/9/2016 = 2016-9-24', '24/9/2016 = 2016-9-24'],
    ['The file says 14/15/2016.', '14/15/2016 = 2016-.-.', '14/15/2016 = 2016-.-.'],
    ['The file says 2016-03-04.', '2016-03-04 = 2016-3-4', '2016-03-04 = 2016-3-4'],
  ];
  for (const [sentence, british, american] of rows)
    it(sentence, () => {
      assert.deepEqual(dates(sentence, 'british'), [british]);
      assert.deepEqual(dates(sentence, 'american'), [american]);
    });

  it('are read anew when the dialect changes', () => {
    const analyzer = createAnalyzer();
    const months = [null, 'british', 'american', 'american', null] as const;
    assert.deepEqual(
      months.map((dialect) => analyzer.analyze('The file says 3/4/2016.', { dialect }).dates[0]?.month),
      [null, 4, 3, 3, null],
    );
  });

  it('keep what they are in an edit elsewhere', () => {
    const analyzer = createAnalyzer();
    analyzer.analyze('The file says 3/4/2016.\n\nNobody read it.\n', { dialect: 'british' });
    const text = 'The file says 3/4/2016.\n\nNobody has read it.\n';
    assert.deepEqual(analyzer.analyze(text, { dialect: 'british' }), analyze(text, { dialect: 'british' }));
  });
});
