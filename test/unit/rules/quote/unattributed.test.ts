import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';

const LEAD = 'The pier shut on Monday.\n\n“It leaks,” Ann Osei said.\n\nThe water rose by noon.\n\n';

const found = (text: string): readonly string[] =>
  checkArticle(analyze(text))
    .filter((f) => f.rule === 'quote/unattributed')
    .map((f) => text.slice(f.start, f.end));

describe('quote/unattributed', () => {
  for (const [what, text, ...expected] of [
    ['a quotation that nobody says', `${LEAD}“Nobody asked us about it.”\n`, 'Nobody asked us about it.'],
    ['a line in double marks', `${LEAD}“Nobody ever came.”\n\nThe bus ran.\n`, 'Nobody ever came.'],
    [
      'speech in single marks, where all stands in them',
      'The pier shut.\n\n‘It leaks,’ Ann Osei said.\n\nThe water rose by noon.\n\n‘Nobody asked us about it.’\n',
      'Nobody asked us about it.',
    ],
    ['a line in single marks over what follows', `${LEAD}‘Nobody ever came.’\n\nThe bus ran.\n`],
    ['a headline', `‘Nobody Ever Came To Ask’\n\n${LEAD}`],
    ['a headline that ends in a point', `Crowds At The Harbour Ask: ‘Who Will Ever Pay For It?’.\n\n${LEAD}`],
    ['a line of capitals', `${LEAD}NO BOATS FOR SKERRY: ‘NOBODY EVER CAME.’\n\nThe bus ran.\n`],
  ] as const)
    it(what, () => assert.deepEqual(found(text), expected));
});
