import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Of each quotation: its words and who speaks them. */
const told = (text: string): readonly string[] =>
  analyze(text).quotations.map((q) => `${q.text} <- ${q.attribution?.speaker?.text ?? 'nobody'}`);

const CASES: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  [
    'a verb that reports where words in marks are what it is about',
    'Osei pitched a “clean hands” budget in the debate.',
    'clean hands <- Osei',
  ],
  ['as what somebody is identified', 'Hart identified the owner as “foreign” and left.', 'foreign <- Hart'],
  [
    'a phrasal verb with words in marks',
    'The mayor ticked off the “broken promises” of the board.',
    'broken promises <- The mayor',
  ],
  [
    'a claim that somebody seizes on',
    'The Bell seized on Hart’s claim that there had been “dozens of leaks” in the yard.',
    'dozens of leaks <- Hart',
  ],
  [
    'what is not what the verb is about',
    'The club examined the charge and called it “thin.”',
    'thin. <- The club',
  ],
  [
    'who stands for the name in front of it',
    'Bo Hart, who has called the plan “toxic,” portrayed it as dead.',
    'toxic, <- who',
  ],
  [
    'a clause in front whose comma is drawn into the marks',
    'Where Hart used to boast that she had closed the “old yard,” on Tuesday night she said it was still “a threat” to the town.',
    'old yard, <- Hart',
    'a threat <- she',
  ],
  [
    'the clause with "as" is no part of the series of verbs',
    'Hart mocked his rivals, talked over them as they answered and even assured the hall that he would “manage” the debt.',
    'manage <- Hart',
  ],
  [
    'what somebody says at the same time',
    'Her complaint is also a moral one, as Osei laments a “throwaway town” by the sea.',
    'throwaway town <- Osei',
  ],
  [
    'what somebody is asked by another',
    'Asked by Bo Hart if the town “gets” it, Osei would not say.',
    'gets <- Bo Hart',
  ],
  [
    'as somebody described it',
    'After being “careless” with the keys – as described by the judge Ann Osei – many wanted him gone.',
    'careless <- the judge Ann Osei',
  ],
  [
    'a verb of keeping on',
    'Bo Hart kept asking her why the fire had been tied to “idle” boys.',
    'idle <- Bo Hart',
  ],
  [
    'the same again in brackets',
    'The mask shouts, and Hart calls them “frogs” (“croakers”) and leaves.',
    'frogs <- Hart',
    'croakers <- Hart',
  ],
  [
    'a tag between commas right in front',
    'Hart acknowledged that they had split the vote, which is an outcome, she said, “long seen coming.”',
    'long seen coming. <- she',
  ],
  [
    'what was said at another time',
    'Hart is assuring the town that he is tough enough after Ann Osei told him he was “too nice” for it.',
    'too nice <- Ann Osei',
  ],
  [
    'the contention of somebody named',
    'The letter bears out the contention of Ann Osei that the files were “over-stamped” by clerks.',
    'over-stamped <- Ann Osei',
  ],
  [
    'who is shown',
    'The crowd sat down and watched a film in which her rivals were shown chanting “Ann! Ann!”',
    'Ann! Ann! <- her rivals',
  ],
  // nobody's
  ['a nickname', 'One boy runs so fast that he is nicknamed “Little Hare.”'],
  ['by when it is agreed', 'It could shape the talks over the “interim” role of the board once agreed.'],
  [
    'a noun in a phrase that looks like a verb',
    'The cells grow in dishes, “lines” used for a range of research projects.',
  ],
  ['a title with an article', 'Ann Osei, star of the quiz “The Ladder,” said the town had been dull.'],
  ['an address on the web', 'Ann Osei said the map is in <a href="http://maps.example.org">the office</a>.'],
];

describe('fragments in quotation marks', () => {
  for (const [what, text, ...expected] of CASES) it(what, () => deepEqual(told(text), expected));
});

describe('what only looks like a report of a planner', () => {
  it('a post', () =>
    deepEqual(analyze('Former town planning director Ann Osei wrote to the board.').attributions, []));
});
