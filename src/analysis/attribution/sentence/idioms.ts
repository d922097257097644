import type { Item } from './item';

/** "seeking comment", "sought refuge in shelters" */
const SOUGHT = /^(?:comment|refuge|shelter|cover|asylum|sanctuary|treatment|help)$/;

/** Is the verb at `at` part of a turn of phrase that reports nothing: "said grace", "called him home", "seeking comment"? */
export function isIdiom(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  switch (items[at]?.cue?.lemma) {
    case 'seek':
      return SOUGHT.test(next?.lower ?? '');
    case 'answer':
      return isRung(items, at + 1);
    case 'call':
      return isPronoun(next) && /^(?:home|back|away|again)$/.test(items[at + 2]?.lower ?? '');
    // "reminds me of a game"
    case 'remind':
      return /^(?:me|us|you)$/.test(next?.lower ?? '') && items[at + 2]?.lower === 'of';
    // "thought for a moment"
    case 'think':
      return next?.lower === 'for' && /^(?:an?|some)$/.test(items[at + 2]?.lower ?? '');
    case 'say':
      return isSaidByHeart(items, at + 1);
    case 'sing':
      return next?.tag === 'noun' && !next.capital && !hasMarks(items, at + 1);
    // "supporting himself on a stick"
    case 'support':
      return /sel(?:f|ves)$/.test(next?.lower ?? '') || isOfThing(items, at) || isDoneBy(items, at);
    // "issues related to the pier"
    case 'relate':
      return /^(?:to|with)$/.test(next?.lower ?? '');
    // "long, physically demanding, and cold"
    case 'demand':
      return items[at]?.cue?.form === 'ing' && /^(?:[,.]|and)$/.test(next?.text ?? '');
    // "saw the army coming"
    case 'see':
      return isWatched(items, at + 1);
    // "found me in tears"
    case 'find':
      return isPronoun(next) && !hasMarks(items, at + 1);
    // "a columnist writing for the Bell", "reporting from Leeds"
    case 'write':
    case 'report':
      return (
        items[at]?.cue?.form === 'ing' &&
        /^(?:for|from)$/.test(next?.lower ?? '') &&
        !hasMarks(items, at) &&
        !items.slice(at).some((i) => i.lower === 'that')
      );
    case 'expect':
    case 'plan':
    case 'propose':
      return isInPrepositional(items, at) || isDoneBy(items, at);
    default:
      return isDoneBy(items, at);
  }
}

const isPronoun = (item: Item | undefined): boolean => /^(?:me|us|you|him|her|them)$/.test(item?.lower ?? '');

const hasMarks = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some((i) => i.quoted || /^["“‘']/.test(i.text));

/** Longest phrase that is looked at, in items. */
const PHRASE = 6;

/** "saw the army coming": a thing and what it does. */
function isWatched(items: readonly Item[], from: number): boolean {
  if (items[from]?.wordClass !== 'determiner' || hasMarks(items, from)) return false;
  for (let i = from + 1; i < from + PHRASE; i++) {
    const { tag, lower, wordClass } = items[i] ?? {};
    if (tag === 'ing') return true;
    if (wordClass !== 'other' || lower === 'as') return false;
  }
  return false;
}

/** "With this number expected to grow, …", "land proposed to be sold" */
function isInPrepositional(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.form !== 'past' || items[at + 1]?.lower !== 'to') return false;
  if (items[at]?.cue?.lemma === 'propose' && items[at + 2]?.lower === 'be') return true;
  for (let i = at - 1; i > at - PHRASE; i--) {
    if (items[i]?.lower === 'with') return true;
    if (!/^(?:other|determiner|number)$/.test(items[i]?.wordClass ?? '')) return false;
  }
  return false;
}

/** "a group supporting sea life" */
const isOfThing = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  if (items[at]?.cue?.form !== 'ing' || before?.tag !== 'noun' || before.capital) return false;
  return !/(?:s|man|woman|people|police|ist|er|or|ian|person)$/.test(before.lower);
};

/** "answer calls to his phone" */
function isRung(items: readonly Item[], at: number): boolean {
  const noun = items[at]?.wordClass === 'determiner' ? at + 1 : at;
  return /^(?:calls?|phones?|telephones?|door|e?-?mails?|messages?)$/.test(items[noun]?.lower ?? '');
}

/** Behind a comma, a participle with whoever does it. */
const isDoneBy = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'past' &&
  items[at + 1]?.lower === 'by' &&
  items[at + 2]?.tag !== 'ing' &&
  items[at - 1]?.text === ',';

/** "said grace", "say their goodbyes" */
function isSaidByHeart(items: readonly Item[], at: number): boolean {
  const noun = items[at]?.wordClass === 'determiner' ? at + 1 : at;
  return (
    /^(?:grace|mass|prayers?|goodbyes?|farewells?|hello|rosary)$/.test(items[noun]?.lower ?? '') &&
    !items.slice(at).some((i) => i.quoted)
  );
}
