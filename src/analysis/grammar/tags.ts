import type { TokenClass } from './words';

/** Parts of speech of open-class words, as far as reporting speech needs them. */
export const TAGS = [
  'noun',
  'adjective',
  /** a verb with a subject of its own: said, says, they say */
  'finite',
  /** an infinitive: to say, will say */
  'base',
  /** said (was said), named (a man named) */
  'participle',
  /** saying */
  'ing',
  'adverb',
  'other',
] as const;

export type Tag = (typeof TAGS)[number];

/** What words the tagger does not judge are to their neighbours; `edge` stands before the first. */
const FIXED = [
  'determiner',
  'pronoun',
  'relative',
  'preposition',
  'auxiliary',
  'conjunction',
  'subordinator',
  'symbol',
  'quotation',
  'number',
  'clitic',
  'edge',
] as const;

/** A context is an index: the tags first, then the fixed classes. */
export const CONTEXTS = TAGS.length + FIXED.length;

const byClass: ReadonlyMap<string, number> = new Map([
  ...FIXED.map((c, i) => [c, TAGS.length + i] as const),
  ['adverb', TAGS.indexOf('adverb')],
]);

/** The context of a word whose class is closed; -1 for one that the tagger is to judge. */
export const contextOf = (c: TokenClass): number => (c === 'other' ? -1 : (byClass.get(c) ?? -1));
export const NOUN = TAGS.indexOf('noun');
