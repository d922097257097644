import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a change told in one sentence, and its figures in another', () => {
  check('number/arithmetic', [
    [
      'Hale Corp posted a 43 percent increase in quarterly profit on Monday. ¶ The company earned $643 million, or $1.12 a share, up from $482.5 million, or 84 cents a share.',
      '43 percent → From $482.5 million to $643 million is a change of 33.3 %, not 43 percent.',
    ],
    [
      'Hale Corp said its net income rose 12 percent. Net income came to £60 million, compared with £40 million a year earlier.',
      '12 percent → From £40 million to £60 million is a change of 50 %, not 12 percent.',
    ],
    [
      'Hale Corp said its revenue fell 30 percent. ¶ Chief Ann Osei blamed rain. ¶ Revenue was $80 million, down from $90 million.',
      '30 percent → From $90 million to $80 million is a change of 11.1 %, not 30 percent.',
    ],
    [
      'Hale Corp said its net profit almost doubled. It reported earnings of $2.25 billion (1.69 billion euros), up from just $785 million.',
      'doubled → From $785 million to $2.25 billion is 2.9 times as much, not 2.',
    ],
    [
      'Hale Corp posted a 33 percent increase in quarterly profit on Monday. ¶ The company earned $643 million, or $1.12 a share, up from $482.5 million, or 84 cents a share.',
    ],
    [
      'Hale Corp said its operating profit rose 12 percent. Net income came to £60 million, compared with £40 million a year earlier.',
    ],
    [
      'Hale Corp said phone sales rose 12 percent. Sales were £60 million, compared with £40 million a year earlier.',
    ],
    ['Hale Corp said its sales rose 12 percent. Net income was £60 million, compared with £40 million.'],
    [
      'Hale Corp said its profit rose 12 percent in the quarter. Profit for the year was £60 million, compared with £40 million in the previous year.',
    ],
    [
      'Hale Corp said its profit rose 12 percent, adjusted for charges. Profit was £60 million, compared with £40 million.',
    ],
    [
      'Hale Corp said its profit rose 12 percent. Troon Ltd said its profit rose by half. Profit was £60 million, up from £40 million.',
    ],
    [
      'Hale Corp said its net profit almost tripled. It reported earnings of $2.25 billion, up from $785 million.',
    ],
    ['Hale Corp said its profit more than doubled. Profit was £120 million, up from £40 million.'],
  ]);
});

describe('number/conflict: what a headline says in other words', () => {
  check('number/conflict', [
    [
      'Figures reveal 15% fall in crimes ¶ The number of crimes fell by 5% from 9.9 million to 9.4 million, a report has revealed.',
      '5% → 5% here, 15% fall further up.',
    ],
    [
      'Quake in Hale kills 19 people; injures 274 ¶ A strong quake struck Hale on Monday, killing 19 people and injuring 247.',
      '247 → 247 here, 274 further up: two digits swapped?',
    ],
    [
      'Hale quake: Death toll jumps to 272 ¶ Crews dug for survivors in Hale. ¶ The death toll has soared to 722, the mayor of Hale said.',
      '722 → 722 here, 272 further up: two digits swapped?',
    ],
    [
      'Figures reveal 5% fall in crimes ¶ The number of crimes fell by 5% from 9.9 million to 9.4 million, a report has revealed.',
    ],
    [
      'Figures reveal 15% fall in thefts ¶ Other crimes fell by 5%, a report has revealed. ¶ Thefts fell 15% in the year.',
    ],
    [
      'Quake in Hale kills 19 people; injures 247 ¶ A strong quake struck Hale on Monday, killing 19 people and injuring 247.',
    ],
    [
      'Hale quake: Death toll jumps to 272 ¶ Crews dug for survivors in Hale. ¶ The death toll has soared to 272, the mayor of Hale said.',
    ],
  ]);
});
