import { hasVerb } from './clauses';
import { itemSpan } from './complements';
import type { Item, Segment } from './items';
import { isBreak, isDash, isVerbal, type Phrase, phraseBefore } from './phrases';
import type { Report } from './report';
import { firstSubject, possessorBefore, subjectBefore } from './subjects';

/**
 * Whose words a quotation is when no reporting verb is near: the possessor right in front of it ("Smith's “war on
 * waste”"), or the subject of its clause ("Smith went after the mayor as a “…”").
 */
export function guessSpeaker({ items }: Segment, at: number, colon: boolean): Report | null {
  const owner = possessorBefore(items, at);
  return guessOf(items, at, owner ? { phrase: owner, verb: at - 1 } : clauseSubject(items, at, colon));
}

/** "Osei was blunt: “We failed.”": a few words behind a colon are those of whoever the sentence is about, where that is a name. */
export function guessBehindColon({ items }: Segment, at: number): Report | null {
  const subject = clauseSubject(items, at, true);
  const head = subject && items[subject.phrase.to - 1];
  const isNamed = head?.name || head?.capital || /^(?:he|she|they)$/.test(head?.lower ?? '');
  return isNamed ? guessOf(items, at, subject) : null;
}

function guessOf(items: readonly Item[], at: number, subject: Guess | null): Report | null {
  const speaker = subject && itemSpan(items, subject.phrase.from, subject.phrase.to);
  const cue = subject && itemSpan(items, subject.verb, subject.verb + 1);
  const content = itemSpan(items, at, at + 1);
  return speaker && cue && content
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [content], announces: false }
    : null;
}

/** Nouns for words themselves: who uses them speaks them. */
const WORDING = /^(?:phrase|term|word|words|line|slogan|expression|label|epithet|nickname|metaphor)$/;
const USE =
  /^(?:used?|uses|using|coined|coins|coining|repeated|repeats|repeating|employed|employs|borrowed|adopted|popularized|popularised)$/;

/** Whose a short quotation is: of who speaks of somebody "as a “…”", or uses "the term “…”". */
export function guessLabel({ items }: Segment, at: number): Report | null {
  const verb = verbOfComparison(items, at) ?? verbOfUse(items, at) ?? verbOfChant(items, at);
  if (verb === null) return null;
  const subject = subjectBefore(items, verbStart(items, verb), 0);
  const head = subject && items[subject.to - 1];
  const speaks = head && (head.name || head.capital || /^(?:he|she|they)$/.test(head.lower) || isCrowd(head));
  const speaker = subject && speaks && itemSpan(items, subject.from, subject.to);
  const cue = itemSpan(items, verb, verb + 1);
  const content = itemSpan(items, at, at + 1);
  return speaker && cue && content
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [content], announces: false }
    : null;
}

const CHANT = /^(?:chants?|shouts|cries|cheers|boos)$/;

/** "broke into chants of “…”": who cheers is many. */
function verbOfChant(items: readonly Item[], at: number): number | null {
  if (items[at - 1]?.lower !== 'of' || !CHANT.test(items[at - 2]?.lower ?? '')) return null;
  for (let i = at - 3; i > Math.max(0, at - 10); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol') return null;
    if ((isVerbal(item) && item.wordClass !== 'auxiliary') || item.tag === 'participle') return i;
  }
  return null;
}

const isCrowd = ({ lower }: Item): boolean =>
  /^(?:crowd|audience|people|public|many|some|\p{L}+[^s]s)$/u.test(lower);

/** "painted the mayor as a “…”": the verb has an object, so that it is not its subject that is compared. */
function verbOfComparison(items: readonly Item[], at: number): number | null {
  let as = at - 1;
  while (at - as < 4 && (items[as]?.wordClass === 'determiner' || items[as]?.tag === 'adjective')) as--;
  if (items[as]?.lower !== 'as' || items[as - 1]?.lower === 'such' || isBreak(items[as - 1])) return null;
  for (let i = as - 2; i > Math.max(0, as - 9); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol') return null;
    if (isVerbal(item) && item.wordClass !== 'auxiliary') return i;
  }
  return null;
}

function verbOfUse(items: readonly Item[], at: number): number | null {
  if (!WORDING.test(items[at - 1]?.lower ?? '')) return null;
  const verb = items[at - 2]?.wordClass === 'determiner' ? at - 3 : at - 2;
  return USE.test(items[verb]?.lower ?? '') ? verb : null;
}

interface Guess {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The subject of the nearest verb in front of the quotation. */
function clauseSubject(items: readonly Item[], at: number, colon: boolean): Guess | null {
  if (colon) return nameBefore(items, at - 1) ?? subjectOfSentence(items, at);
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.text === ';') break;
    if (!isVerbal(item) || item.wordClass === 'auxiliary' || items[i - 1]?.wordClass === 'determiner')
      continue;
    const phrase = subjectBefore(items, verbStart(items, i), 0);
    if (phrase) return { phrase, verb: i };
  }
  return subjectOfSentence(items, at);
}

/** "Too early to say - Ann Osei: “…”": a person right in front of the colon, with nothing that leads to them. */
function nameBefore(items: readonly Item[], colon: number): Guess | null {
  if (items[colon - 1]?.name?.type !== 'person') return null;
  const phrase = phraseBefore(items, colon, 0);
  return phrase && (phrase.from === 0 || isDash(items[phrase.from - 1])) ? { phrase, verb: colon } : null;
}

const verbStart = (items: readonly Item[], verb: number): number => {
  let at = verb;
  while (at > 0 && (items[at - 1]?.wordClass === 'auxiliary' || items[at - 1]?.wordClass === 'adverb')) at--;
  return at;
};

function subjectOfSentence(items: readonly Item[], at: number): Guess | null {
  const phrase = hasVerb(items, 0, at) ? firstSubject(items, 0, at) : null;
  return phrase && phrase.to < items.length ? { phrase, verb: phrase.to } : null;
}
