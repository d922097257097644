import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** The names of those who speak in an article, in order; null for those the article does not name. */
const names = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n')).quotations.map((q) => q.attribution?.speaker?.name ?? null);

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  [
    'whom somebody accuses is another',
    ['Kelly Brandt accused her of rowing “by the book”.', '“She knew the tide,” he said.'],
    ['Kelly Brandt', 'Kelly Brandt'],
  ],
  [
    'with whom he rowed is another',
    [
      'His niece, Ellen Brandt, lives in Hale.',
      'The cellist Odwalla Lind, with whom he played, said that he once broke a string.',
      '“And he laughed,” she added.',
    ],
    ['Odwalla Lind'],
  ],
  [
    'the Dutchwoman',
    ['Ellen Brandt led at the turn.', '“She pulls like an ox,” the Dutchwoman said.'],
    ['Ellen Brandt'],
  ],
  [
    'the county boss and she',
    [
      'Governor Ellen Brandt has told off the rowers.',
      'In Hale, the county boss said she would not be moved by “boys with oars”. “Let them row,” she said.',
    ],
    ['Ellen Brandt', 'Ellen Brandt'],
  ],
  [
    'he gives a reason for what he did himself',
    ['Ellen Brandt won. Her coach, Peter Holm, left the pier because, he explained, he was “making noises.”'],
    ['Peter Holm'],
  ],
  [
    'so many boats a driver are no driver',
    [
      'Ellen Brandt did the sum. It came to 40 boats a driver, she replied, “which is more than they can steer.”',
    ],
    ['Ellen Brandt'],
  ],
  [
    'they are the two who have spoken',
    [
      'In a letter, Ellen Brandt and Peter Holm told the board that they could not row on. “We are tired,” they wrote.',
    ],
    ['Ellen Brandt and Peter Holm'],
  ],
  [
    'the woman at the till is not who was named before',
    [
      'Ellen Brandt held that a sail should be dried.',
      'The woman at the till, when I asked her, thought about it. “Salt,” she said.',
    ],
    [null],
  ],
  [
    'a former husband has the family name',
    [
      'Ellen Brandt and Peter Brandt want the same seat.',
      '“I know his lines,” Ms Brandt said. Her former husband said he would be “running on the tides”. “She has the dog,” he said.',
    ],
    ['Ellen Brandt', 'Peter Brandt', 'Peter Brandt'],
  ],
  [
    'a report that warns',
    ['The pier costs a fortune, according to an engineers’ report, which warns that it is “beyond repair”.'],
    ['an engineers’ report'],
  ],
];

describe('whom the words for a speaker mean', () => {
  for (const [name, paragraphs, expected] of CASES)
    it(name, () => {
      deepEqual(names(...paragraphs), expected);
    });
});
