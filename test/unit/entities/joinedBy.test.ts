import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type JoinedBy, joinedBy } from '../../../src/analysis/entities/joinedBy';

describe('how a mention is joined to its entity', () => {
  const cases: readonly (readonly [words: string, name: string, JoinedBy])[] = [
    ['Ada Lindqvist', 'Ada Lindqvist', 'same'],
    ['Lindqvist’s', 'Lindqvist', 'same'],
    ['US', 'United States', 'same'],
    ['Lindqvist', 'Ada Lindqvist', 'family-name'],
    ['Delgado', 'Frank Delgado Jr.', 'family-name'],
    ['Ada', 'Ada Lindqvist', 'first-name'],
    ['WHO', 'World Health Organization', 'initials'],
    ['DoT', 'Department of Transport', 'initials'],
    ['van der Meer', 'Hendrik van der Meer', 'part'],
    ['Risk Reduction Center', 'Northern Risk Reduction Center', 'part'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'spelling'],
    ['Zelenskyy', 'Volodymyr Zelensky', 'other'],
  ];
  for (const [words, name, expected] of cases)
    it(`${words} · ${name}`, () => assert.equal(joinedBy(words, name), expected));
});
