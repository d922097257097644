import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** People and bodies with the role they are introduced by. */
const introducedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => (e.role === null ? e.name : `${e.name}: ${e.role}`));

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['an adverb between commas', 'Petra Hanley, however, said no.', ['Petra Hanley']],
  ['a circumstance between commas', 'Petra Hanley, despite the danger, went there.', ['Petra Hanley']],
  ['a verb that looks like a noun', 'Doris Hanley, drive in today from a tour.', ['Doris Hanley']],
  [
    'points inside a role',
    'Donald Orban, son of Mr. and Mrs. Robert Orban, was there.',
    ['Donald Orban: son of Mr. and Mrs. Robert Orban', 'Robert Orban'],
  ],
  [
    'a relative clause behind the role',
    'Doris Hanley, a graduate whom the family met last year, left.',
    ['Doris Hanley: graduate'],
  ],
  [
    'Dean as a first name',
    'They met Secretary of State Dean Rusholme. Rusholme was late.',
    ['Dean Rusholme: Secretary of State'],
  ],
  [
    'Dean in front of another first name',
    'Joan Hanley and Dean Martin sang. Martin was late.',
    ['Joan Hanley', 'Dean Martin'],
  ],
  [
    'lesser offices',
    'They met Controller Ann Gerova and Patrolman Tom Reed.',
    ['Ann Gerova: Controller', 'Tom Reed: Patrolman'],
  ],
  [
    'a body that a lone office of the sentence leads',
    'They met the president of the University of Michigan Ann Hanley.',
    ['University of Michigan', 'Ann Hanley'],
  ],
  [
    'a body of a town, and its president behind it',
    'It was good, as had been proposed, President of the Rio de Janeiro Coffee Trade Association Carlos Hanley said.',
    ['Rio de Janeiro Coffee Trade Association', 'Carlos Hanley'],
  ],
  [
    'a club of several and its player',
    'He met the Giants’ Willie Hanley in May.',
    ['Giants', 'Willie Hanley'],
  ],
  ['an address in front of a dash', 'Sir — I write to you about it.', []],
  [
    'a first name that sounds like a family name',
    'They thought of Hillary. The poet Robert Hillyer wrote it.',
    ['Hillary', 'Robert Hillyer: poet'],
  ],
];

describe('who is introduced, and as what', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(introducedIn(text), expected));
});
