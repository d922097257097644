import { remember } from '../../text/remember';
import { type Known, REACH } from '../attribution/speakers/described';
import { holdersOf } from '../attribution/speakers/offices';
import { isBefore, type PlacedWords, type Sighting, type Who } from '../attribution/speakers/who';
import { TITLES } from '../entities/names/titles';
import type { Description } from './descriptions';
import { BODY_NOUNS, FIRM_NOUNS } from './nouns';

/** What a description may mean is looked for in the whole article. */
export interface Surroundings extends Known {
  /** How often somebody or something is named in it, or has been referred to so far. */
  readonly mentions: (who: Who) => number;
}

/** Whom a description may mean of those named before it, the likeliest first; empty where that is not known. */
export function meantBy(
  description: Description,
  words: PlacedWords,
  recent: readonly Sighting[],
  around: Surroundings,
): readonly Who[] {
  const called = [...holdersMeant(description, around), ...bodiesMeant(description, around)].filter((who) =>
    around.isNamedBefore(who, words),
  );
  const near = nearBefore(words, recent, REACH);
  const [only] = called;
  if (only && called.length === 1) return near.includes(only) || around.mentions(only) >= OFTEN ? called : [];
  if (only) return near.filter((who) => called.includes(who));
  const isFirms = FIRM_NOUNS.has(description.head) && isBare(description);
  return isFirms ? firmMeant(nearBefore(words, recent, 1), around) : [];
}

/** Whether a description fits somebody or something that its place in the sentence tells. */
export const mayMean = (description: Description, who: Who): boolean =>
  who.type === 'person'
    ? TITLES.has(description.head)
    : (FIRM_NOUNS.has(description.head) && isBare(description)) ||
      (wordsOf(who.name).includes(description.head) && isSoCalled(description, who.name));

/** Who has been spoken of in so many paragraphs before some words, the last one first. */
const nearBefore = (words: PlacedWords, recent: readonly Sighting[], paragraphs: number): readonly Who[] => [
  ...new Set(
    recent
      .filter((p) => isBefore(p, words) && words.paragraph - p.paragraph <= paragraphs)
      .map((p) => p.who)
      .reverse(),
  ),
];

const isBare = ({ modifiers, of }: Description): boolean => modifiers.length === 0 && of.length === 0;

/** Who has been introduced as what the words say: "the defense minister" is no prime minister. */
const holdersMeant = (description: Description, { holders }: Known): readonly Who[] => {
  const { head, modifiers } = description;
  return [...holdersOf(head, holders)].filter(({ role }) => {
    const words = wordsOf(role ?? '');
    const at = words.lastIndexOf(head);
    return (
      at >= 0 &&
      BEHIND_OFFICE.test(words[at + 1] ?? 'of') &&
      !words.some((word) => ANOTHER_OFFICE.test(word) && !modifiers.includes(word)) &&
      isSoCalled(description, role ?? '')
    );
  });
};

/** What makes another office of one. */
const ANOTHER_OFFICE =
  /^(?:vice|deputy|assistant|associate|under|shadow|former|ex|late|then|prime|acting|would-be|junior|press|elect)$/;
const BEHIND_OFFICE = /^(?:of|for|at|in|on|to|with|and|from|who)$/;

/** Bodies with the words in their names: "the parole board". */
const bodiesMeant = (description: Description, { bodies }: Known): readonly Who[] =>
  BODY_NOUNS.has(description.head)
    ? (bodies.get(description.head) ?? []).filter(({ name }) => isSoCalled(description, name))
    : [];

/** Has it all the words in its name, or in its role, that tell which one is meant? */
function isSoCalled({ modifiers, of }: Description, name: string): boolean {
  const words = wordsOf(name);
  return [...modifiers, ...of].every((word) => words.includes(word));
}

/** How often whoever is referred to from afar is named, and how many times as often as each other firm near it "the company". */
const OFTEN = 2;

/** Of those near, the firm that the article is about. */
function firmMeant(near: readonly Who[], { mentions }: Surroundings): readonly Who[] {
  const [first, second] = near.filter(isFirm).sort((a, b) => mentions(b) - mentions(a));
  if (!first || mentions(first) < OFTEN) return [];
  return !second || mentions(first) >= OFTEN * mentions(second) ? [first] : [];
}

/** No ministry or court is a company. */
const isFirm = ({ type, name }: Who): boolean =>
  type === 'organization' && !wordsOf(name).some((word) => BODY_NOUNS.has(word) && !ALSO_FIRMS.test(word));
const ALSO_FIRMS = /^(?:airline|bank|brewery|group|hotel|partnership|restaurant|studio|trust)$/;

/** The words of a name or a role, in lower case; asked for again with every description. */
const wordsOf = remember(2000, (name: string): readonly string[] =>
  name.toLowerCase().split(/[^\p{L}\p{N}-]+/u),
);
