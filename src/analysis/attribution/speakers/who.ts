import type { Span } from '../../../text/span';
import type { Entity } from '../../article';
import type { Gender } from '../../grammar/somebody';

/** What is known of an entity wherever it is mentioned: the same object as long as all of it stays the same. */
export type Who = Pick<Entity, 'id' | 'name' | 'type' | 'gender' | 'role'>;

/** Words of a paragraph; offsets count from its start. */
export interface PlacedWords extends Span {
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** The paragraph's text. */
  readonly text: string;
}

/** Words that name who speaks, or who speaks inside what another is reported to say ("Osei says Hart believes …"). */
export interface SpeakersWords extends Span {
  readonly isInner?: boolean;
}

/** Where somebody is mentioned or has spoken. */
export interface Sighting extends PlacedWords {
  readonly who: Who;
  readonly spoke: boolean;
  /** What they are if "he" or "she" that was taken for them here is right; null elsewhere. */
  readonly called: Gender | null;
  /** How likely what follows is about them, by their place in the sentence. */
  readonly weight: number;
}

/** Does a sighting begin before some words? */
export const isBefore = (s: Omit<PlacedWords, 'text' | 'end'>, words: PlacedWords): boolean =>
  s.paragraph < words.paragraph || (s.paragraph === words.paragraph && s.start < words.start);

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

/** What a pronoun tells of whom it means; null for other words. */
export const genderOfPronoun = (spoken: string): Gender | null => GENDERS[spoken.toLowerCase()] ?? null;
