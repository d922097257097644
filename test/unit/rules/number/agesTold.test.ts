import { describe } from 'mocha';
import { check } from './cases';

describe('one person of two ages', () => {
  check('number/conflict', [
    [
      'Bo Hart, 33, was arrested on Friday. ¶ Hart, a 35-year-old plumber, denied it.',
      '35-year-old → 35-year-old here, 33 further up.',
    ],
    [
      'Ann Reed, 47, a farmer from Hull, won the vote. ¶ The 49-year-old Reed was glad.',
      '49-year-old → 49-year-old here, 47 further up.',
    ],
    ['Ann Reed, 47, won the vote. ¶ Reed, who is 49, lives in Leeds.', '49 → 49 here, 47 further up.'],
    ['Bo Hart, 33, was arrested on Friday. ¶ Hart, a 33-year-old plumber, denied it.'],
    ['Ann Reed, 47, won the vote. ¶ In 2004 Reed, a 25-year-old nurse, founded the club.'],
    ['Ann Reed, 47, won the vote. ¶ Reed, a 25-year-old nurse at the time, founded the club.'],
    ['Ann Reed, 47, won the vote. ¶ Reed has a 19-year-old son.'],
    ['Ann Reed, 47, won the vote. ¶ Bo Hart, a 33-year-old plumber, lost it.'],
    ['Ann Reed, 47, won the vote. ¶ Reed, who was 19 when she left, came back.'],
  ]);
});

describe('number/conflict: the age of the only person there is', () => {
  check('number/conflict', [
    [
      'Police named the man as Al Reed, 34, a roofer. The 43-year-old had been on his way home.',
      '43-year-old → 43-year-old here, 34 further up: two digits swapped?',
    ],
    [
      'Police named the man as Al Reed, 34, a roofer. A 43-year-old was hurt. The 43-year-old had been at work.',
    ],
    ['Police named the men as Al Reed, 34, and Bo Hart. The 43-year-old had been at work.'],
    ['Police named the man as Al Reed, 34, a roofer. The 34-year-old had been at work.'],
  ]);
});

describe('number/conflict: who was hurt, by the headline', () => {
  check('number/conflict', [
    [
      'Fourteen hurt as bus overturns ¶ A bus slid off a ramp near Hale on Sunday, injuring 12 people, police said.',
      '12 → 12 people here, Fourteen further up.',
    ],
    [
      'Fourteen hurt as bus overturns ¶ A bus slid off a ramp near Hale, injuring 12 people badly and two slightly.',
    ],
    ['Fourteen hurt as bus overturns ¶ A bus slid off a ramp near Hale, injuring 14 people and killing 12.'],
  ]);
});

describe('number/conflict: the age of somebody before a court', () => {
  check('number/conflict', [
    [
      'Al Reed, aged 34, of Moss, pleaded guilty in May. ¶ Bo Hart, a nurse, was hit on her way to work. She was 70 and left a son. ¶ Judge Ida Moen called it vile. ¶ The 37-year-old was sentenced to a year.',
      '37-year-old → 37-year-old here, 34 further up.',
    ],
    [
      'Al Reed, aged 34, of Moss, pleaded guilty in May. ¶ Judge Ida Moen called it vile. ¶ The 34-year-old was sentenced to a year.',
    ],
    ['Al Reed, aged 34, pleaded guilty in May with Bo Hart. ¶ The 37-year-old was sentenced to a year.'],
    ['Al Reed, 34, and Bo Hart, 37, pleaded guilty. ¶ The 37-year-old was sentenced to a year.'],
    ['Al Reed, 34, pleaded guilty. ¶ The 37-year-old, a friend, said he was shocked.'],
    ['Al Reed, 34, robbed a man. ¶ The 71-year-old was given first aid.'],
  ]);
});
