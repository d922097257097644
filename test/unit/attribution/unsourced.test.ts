import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Every report outside quotations: who, by which verb, what. */
const reports = (text: string) =>
  analyze(text).attributions.map(
    (a) => `${a.speaker?.text ?? '-'} | ${a.cue.text} | ${text.slice(a.content.start, a.content.end)}`,
  );

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'it is understood, by nobody who is named',
    'It is understood that a second man has been held.',
    ['- | is understood | that a second man has been held'],
  ],
  [
    'it’s claimed, and no "it" that claims',
    'It’s claimed the ring was never insured.',
    ['- | ’s claimed | the ring was never insured'],
  ],
  [
    'those who are told do not tell',
    'Jurors were told that officers had dug up the lawn.',
    ['- | were told | that officers had dug up the lawn'],
  ],
  [
    'a letter in which it stands',
    'Parents in Hale were told in a letter on Friday that Joan Peck was ‘away until further notice’.',
    ['a letter | were told | that Joan Peck was ‘away until further notice’'],
  ],
  ['what is expected', 'It is expected to brighten in May.', ['- | is expected | to brighten in May']],
  ['what is not', 'She isn’t expected to attend.', ['- | isn’t expected | to attend']],
  ['what is expected of a thing in passing', 'The plant, expected to open in May, cost the town dearly.', []],
  [
    'those who are advised',
    'Residents were advised to boil all water until May.',
    ['- | were advised | to boil all water until May'],
  ],
  [
    'a judge who orders somebody',
    'The judge ordered him to pay £85 in costs.',
    ['The judge | ordered | to pay £85 in costs'],
  ],
  ['a judge who orders a book', 'The judge ordered two books to read on the train.', []],
  ['a man who is asked about it', 'He was asked about the tide on Friday.', []],
  ['a man who is missing', 'A man from Hale was reported missing on Friday.', []],
  ['who is known', 'Osei knows that Hart was told.', ['Osei | knows | that Hart was told']],
];

describe('reports whose source is not named', () => {
  for (const [name, text, expected] of CASES)
    it(name, () => {
      deepEqual(reports(text), expected);
    });
  it('names nobody for marked words that are told in the passive', () => {
    const [q] = analyze('The envoy was informed that his land bore “full and sole blame”.').quotations;
    deepEqual(q?.attribution?.speaker ?? null, null);
  });
  it('names who else calls it so', () => {
    const [q] = analyze('Osei is alleged to have called the plan “rubbish”.').quotations;
    deepEqual(q?.attribution?.speaker?.text, 'Osei');
  });
});
