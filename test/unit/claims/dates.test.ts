import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Sept. 1, 2021 = 2021-9-1`, `Monday = Mon`; a part left out is a dot. */
const dates = (text: string): readonly string[] =>
  analyze(text).dates.map((d) => {
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
