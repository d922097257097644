import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';

type Case = readonly (readonly [text: string, expected: readonly string[]])[];

const findings = (text: string) =>
  checkArticle(analyze(text)).filter((f) => f.rule.startsWith('number/') && f.rule !== 'number/unsourced');

const check = (cases: Case): void => {
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        findings(text).map((f) => `${f.rule.slice(7)}: ${f.message}`),
        expected,
      ),
    );
};

describe('a percentage beside the figures it is of', () => {
  check([
    [
      'Membership grew from 1,200 to 1,500, an increase of 20 percent.',
      ['arithmetic: From 1,200 to 1,500 is a change of 25 %, not 20 percent.'],
    ],
    [
      'Revenue rose 21 percent to $5.6 billion from $5.0 billion.',
      ['arithmetic: From $5.0 billion to $5.6 billion is a change of 12 %, not 21 percent.'],
    ],
    [
      'The fare fell 40 percent, from $60 to $45.',
      ['arithmetic: From $60 to $45 is a change of 25 %, not 40 percent.'],
    ],
    [
      'Sales were up 15% from $50.2 million to $63.4 million.',
      ['arithmetic: From $50.2 million to $63.4 million is a change of 26.3 %, not 15%.'],
    ],
    [
      'Staff shrank from 840 in 2012 to 630 in 2016, a 30 percent cut.',
      ['arithmetic: From 840 to 630 is a change of 25 %, not 30 percent.'],
    ],
    [
      'The harbor handled 412 ships, up 50 percent. The toll rose 10 percent, from $20.50 to $26.65.',
      ['arithmetic: From $20.50 to $26.65 is a change of 30 %, not 10 percent.'],
    ],
    [
      '“Rents rose 12 percent, from $800 to $1,000,” Ida Brandt said.',
      ['arithmetic: From $800 to $1,000 is a change of 25 %, not 12 percent.'],
    ],
    [
      'Arrests fell from 412 to 206, a drop of 60 percent.',
      ['arithmetic: From 412 to 206 is a change of 50 %, not 60 percent.'],
    ],
    ['Membership grew from 1,200 to 1,500, an increase of 25 percent.', []],
    ['Revenue rose 12 percent to $5.6 billion from $5.0 billion.', []],
    ['Revenue rose 14 percent to $5.6 billion from $5 billion.', []],
    ['The fare fell 25 percent, from $60 to $45.', []],
    [
      'The fare fell about 40 percent, from $60 to $45.',
      ['arithmetic: From $60 to $45 is a change of 25 %, not 40 percent.'],
    ],
    ['The fare fell about 30 percent, from $60 to $45.', []],
    ['The fare fell more than 20 percent, from $60 to $45.', []],
    [
      'The fare fell more than 30 percent, from $60 to $45.',
      ['arithmetic: From $60 to $45 is a change of 25 %, not 30 percent.'],
    ],
    ['The fare fell nearly 30 percent, from $60 to $45.', []],
    [
      'The fare fell nearly 20 percent, from $60 to $45.',
      ['arithmetic: From $60 to $45 is a change of 25 %, not 20 percent.'],
    ],
    ['The fare fell 40 percent, from about $60 to $45.', []],
    ['The fare fell at least 20 percent, from $60 to $45.', []],
    ['Revenue rose 5 percent at constant exchange rates, to $5.6 billion from $5.0 billion.', []],
    ['Output grew 3 percent a year, from 200 tons to 300 tons.', []],
    ['Rents rose 5 percent and wages from $20 to $22.', []],
    ['Profit rose 5 percent. From $20 to $30 is what a ticket costs.', []],
    ['Its share of the budget rose 5 percent, from 1 million people to $3 million.', []],
  ]);

  it('shows the two figures', () => {
    const text = 'The fare fell 40 percent, from $60 to $45.';
    const [finding] = findings(text);
    assert.ok(finding);
    assert.equal(text.slice(finding.start, finding.end), '40 percent');
    assert.deepEqual(
      finding.related.map((r) => text.slice(r.start, r.end)),
      ['$60', '$45'],
    );
  });
});

describe('a difference of shares', () => {
  check([
    [
      'Support fell 5 percent, from 45 percent to 40 percent.',
      ['percentage-point: From 45 percent to 40 percent is 5 percentage points, or 11.1 %.'],
    ],
    [
      'Turnout dropped from 60% in 2012 to 54% in 2016, a decline of 6%.',
      ['percentage-point: From 60% to 54% is 6 percentage points, or 10 %.'],
    ],
    [
      'The rate rose 2 percent, from 4 percent to 6 percent.',
      ['percentage-point: From 4 percent to 6 percent is 2 percentage points, or 50 %.'],
    ],
    [
      'Unemployment rose 3 percent, to 8 percent from 5 percent.',
      ['percentage-point: From 5 percent to 8 percent is 3 percentage points, or 60 %.'],
    ],
    [
      'The tax went up 1.5 percent, from 6.0 percent to 7.5 percent.',
      ['percentage-point: From 6.0 percent to 7.5 percent is 1.5 percentage points, or 25 %.'],
    ],
    [
      'Ownership fell from 50 percent to 40 percent, a 10 percent drop.',
      ['percentage-point: From 50 percent to 40 percent is 10 percentage points, or 20 %.'],
    ],
    [
      'Approval slid 12 percent, from 48 percent to 36 percent.',
      ['percentage-point: From 48 percent to 36 percent is 12 percentage points, or 25 %.'],
    ],
    [
      'The rate rose from 9 per cent to 12 per cent, a rise of 3 per cent.',
      ['percentage-point: From 9 per cent to 12 per cent is 3 percentage points, or 33.3 %.'],
    ],
    [
      'Own ratings fell from 44 per cent to 38 per cent, a drop of six per cent.',
      ['percentage-point: From 44 per cent to 38 per cent is 6 percentage points, or 13.6 %.'],
    ],
    [
      'Turnout was 41 percent, down from 47 percent four years ago, a fall of six percent.',
      ['percentage-point: From 47 percent to 41 percent is 6 percentage points, or 12.8 %.'],
    ],
    ['Turnout was 41 percent, down from 47 percent four years ago, a fall of six percentage points.', []],
    ['Turnout was 41 percent, down from 47 percent four years ago, a fall of 13 percent.', []],
    ['The tax fell by a third, from 90 percent to 60 percent.', []],
    ['Approval slid 25 percent, from 48 percent to 36 percent.', []],
    ['Approval slid 12 percentage points, from 48 percent to 36 percent.', []],
    ['Approval slid 12 points, from 48 percent to 36 percent.', []],
    [
      'Approval slid about 12 percent, from 48 percent to 36 percent.',
      ['percentage-point: From 48 percent to 36 percent is 12 percentage points, or 25 %.'],
    ],
    ['Approval slid about 25 percent, from 48 percent to 36 percent.', []],
    ['Coverage fell 2 percent, from 99 percent to 97 percent.', []],
    ['Approval slid from 48 percent to 36 percent.', []],
    ['The rate rose by half, from 4 percent to 6 percent.', []],
    ['Approval slid 12 percent. Trust went from 48 percent to 36 percent.', []],
  ]);
});

describe('parts of a whole', () => {
  check([
    ['Seven people died: three men, two women and a child.', ['arithmetic: 3 + 2 + 1 = 6, not 7.']],
    ['Twelve passengers were hurt: five men and six women.', ['arithmetic: 5 + 6 = 11, not 12.']],
    ['The crash killed nine people — four women and six children.', ['arithmetic: 4 + 6 = 10, not 9.']],
    ['Nine people — four women and six children — were hurt.', ['arithmetic: 4 + 6 = 10, not 9.']],
    ['The jury has 12 members (seven women and four men).', ['arithmetic: 7 + 4 = 11, not 12.']],
    [
      'Of the votes, 60 percent went to her, 30 percent to him and the remaining 20 percent to others.',
      ['arithmetic: 60 + 30 + 20 = 110: more than 100 %.'],
    ],
    [
      'Labour took 44 percent of the vote, the Greens 48 percent and the Liberals 12 percent; the remaining 6 percent went to others.',
      ['arithmetic: 44 + 48 + 12 + 6 = 110: more than 100 %.'],
    ],
    [
      'Labour took 44 percent of the vote, the Greens 38 percent and the Liberals 12 percent; the remaining 6 percent went to others.',
      [],
    ],
    ['Seven people died: three men, three women and a child.', []],
    ['Twelve passengers were hurt, including five men and six women.', []],
    ['Twelve passengers were hurt: among them five men and six women.', []],
    ['At least 12 passengers were hurt: five men and six women.', []],
    ['Twelve passengers were hurt: five men, six women and their dog Rex.', []],
    ['Seven people died: three men and two women — and two children.', []],
    ['Only seven people came: three men and two women.', []],
    ['Just 60 percent of men, 50 percent of women and the remaining 20 percent came.', []],
    ['Twelve passengers were hurt. Five men and six women were treated.', []],
    ['The jury has 12 members (seven women and five men).', []],
    ['Of the votes, 60 percent went to her, 30 percent to him and the remaining 10 percent to others.', []],
    [
      'Of the votes, 33.4 percent went to her, 33.4 percent to him and the remaining 33.3 percent to others.',
      [],
    ],
    ['About 60 percent are men, 70 percent are under 40 and 20 percent live alone.', []],
  ]);
});

describe('an age beside the years of a life', () => {
  check([
    [
      'She was born in 1950 and died in 2016 at the age of 76.',
      ['arithmetic: From 1950 to 2016 is 65–66 years, not 76.'],
    ],
    [
      'Born on May 3, 1931, he died on June 4, 2001, aged 69.',
      ['arithmetic: From May 3, 1931 to June 4, 2001 is 70 years, not 69.'],
    ],
    [
      'He was born in 1920 and died at 93 in 2003.',
      ['arithmetic: From 1920 to 2003 is 82–83 years, not 93.'],
    ],
    ['She was born in 1950 and died in 2016 at the age of 65.', []],
    ['She was born in 1950 and died in 2016 at the age of 66.', []],
    ['Born on July 3, 1931, he died on June 4, 2001, aged 69.', []],
    ['He was born in 1920 and died in 2003, and 93 people came.', []],
    ['He was born in 1920; his wife died in 2003 at 93.', []],
  ]);
});
