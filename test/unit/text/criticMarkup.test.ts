import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { asAccepted } from '../../../src/text/criticMarkup';

describe('a text as it reads with all changes accepted', () => {
  for (const [text, accepted] of [
    ['The pier is shut.', 'The pier is shut.'],
    ['The {~~old~>new~~} pier is {++still ++}shut{-- today--}.', 'The new pier is still shut.'],
    ['{==It is late.==}{>>Says who?<<}', 'It is late.'],
    ['A {brace} and a mark left open {++ stay.', 'A {brace} and a mark left open {++ stay.'],
    ['', ''],
  ] as const)
    it(text || 'nothing', () => assert.equal(asAccepted(text), accepted));
});
