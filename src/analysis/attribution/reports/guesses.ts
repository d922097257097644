import { indexBetween } from '../../../text/indexBetween';
import { isSomebody } from '../../grammar/somebody';
import { clauseStart, hasVerb } from '../sentence/clauses';
import { itemSpan } from '../sentence/complements';
import { firstSubject } from '../sentence/firstSubject';
import type { Item, Segment } from '../sentence/item';
import { isBreak, isComma, isDash, isVerbal } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import { type Phrase, phraseBefore } from '../sentence/phrases';
import { possessorBefore } from '../sentence/possessors';
import { subjectBefore } from '../sentence/subjects';
import { ownerOfWording, WORDING } from './afterwords';
import { verbOfFeeling } from './feelings';
import type { Report } from './report';

/**
 * Whose words a quotation is when no reporting verb is near: the possessor right in front of it ("Smith's “war on
 * waste”"), or the subject of its clause ("Smith went after the mayor as a “…”").
 */
export function guessSpeaker({ items }: Segment, at: number, colon: boolean): Report | null {
  const owner = possessorBefore(items, at);
  const guess = owner ? { phrase: owner, verb: at - 1 } : clauseSubject(items, at, colon);
  return guess && !owner && (isThing(items, guess.phrase) || isApart(items, at, guess.phrase))
    ? null
    : guessOf(items, at, guess);
}

/** "The ban in Hale came into force “to keep the peace”": a thing, whoever made it. */
function isThing(items: readonly Item[], { from, to }: Phrase): boolean {
  const of = indexBetween(items, from + 1, to, (x) => x.wordClass === 'preposition');
  const head = items[(of < 0 ? to : of) - 1];
  // "The new rule in Hale came": of what there is in a place, not the place
  const isWhere =
    items[to - 1]?.name?.type === 'place' &&
    items[to - 1]?.name === items[from]?.name &&
    items[from - 1]?.wordClass === 'preposition';
  return isWhere || (head !== undefined && THINGS.test(head.lower));
}
/** "A tragedy struck the family, “I lost my mother”": what happens says nothing. */
function isApart(items: readonly Item[], at: number, { from, to }: Phrase): boolean {
  const head = items[to - 1];
  const isPlain = head?.tag === 'noun' && !head.capital && !isSomebody(head.lower);
  return items[at - 1]?.text === ',' && /^an?$/.test(items[from]?.lower ?? '') && isPlain;
}
const THINGS =
  /^(?:ban|law|act|rule|scheme|change|move|plan|measure|project|programme|program|order|deal|agreement|exception|reason|result|problem|difference|cause)s?$/;

/** "Osei was blunt: “We failed.”": a few words behind a colon are those of whoever the sentence is about, where that is a name. */
export function guessBehindColon({ items }: Segment, at: number): Report | null {
  // "Court hears of a fisherman's last call: “…”"
  const owner = WORDING.test(items[at - 2]?.lower ?? '') ? possessorBefore(items, at - 2) : null;
  if (owner) return guessOf(items, at, { phrase: owner, verb: at - 2 });
  const subject = clauseSubject(items, at, true);
  const head = subject && items[headEnd(items, subject.phrase) - 1];
  if (subject && ownerOfWords(items, subject.phrase)) return guessOf(items, at, subject);
  const isNamed =
    head?.name ||
    head?.capital ||
    /^(?:he|she|they|source)$/.test(head?.lower ?? '') ||
    isSomebody(head?.lower ?? '');
  return isNamed ? guessOf(items, at, subject) : null;
}

/** "a spokesman in Oslo": what stands in front of the first preposition. */
const headEnd = (items: readonly Item[], { from, to }: Phrase): number => {
  const link = indexBetween(items, from + 1, to, (i) => i.wordClass === 'preposition');
  return link < 0 ? to : link;
};

/** Whoever is named in front of a mark that stands in front of the quotation at `at`. */
export function namedInFront({ items }: Segment, mark: number, at: number): Report | null {
  const phrase = phraseBefore(items, mark, 0);
  return phrase && guessOf(items, at, { phrase, verb: mark });
}

function guessOf(items: readonly Item[], at: number, subject: Guess | null): Report | null {
  const owner = subject && (ownerOfWords(items, subject.phrase) ?? subject.phrase);
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  const cue = subject && itemSpan(items, subject.verb, subject.verb + 1);
  const content = itemSpan(items, at, at + 1);
  return speaker && cue
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: content ? [content] : [], announces: false }
    : null;
}

/** "The message from voters was blunt: “…”", "Her advice is simple: “…”": whose words the subject is. */
function ownerOfWords(items: readonly Item[], { from, to }: Phrase): Phrase | null {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (!item || !WORDING.test(item.lower)) continue;
    const owner = ownerOfWording(items, at);
    // "the challenge of transparency" is nobody's
    const isThing = items[at + 1]?.lower === 'of' && !items[(owner?.to ?? 0) - 1]?.capital;
    return isThing ? null : owner;
  }
  return null;
}

/** Nouns for words themselves: who uses them speaks them. */
const TERM = /^(?:phrase|term|word|words|line|slogan|expression|label|epithet|nickname|metaphor)$/;
const USE =
  /^(?:used?|uses|using|coined|coins|coining|repeated|repeats|repeating|employed|employs|borrowed|adopted|popularized|popularised)$/;

/** Whose a short quotation is: of who speaks of somebody "as a “…”", or uses "the term “…”". */
export function guessLabel({ items }: Segment, at: number): Report | null {
  const verb =
    verbOfComparison(items, at) ??
    verbOfUse(items, at) ??
    verbOfChant(items, at) ??
    verbOfCaption(items, at) ??
    verbOfFeeling(items, at);
  if (verb === null) return null;
  const subject = subjectBefore(items, verbStart(items, verb), 0);
  const head = subject && items[subject.to - 1];
  const speaks =
    head &&
    (head.name ||
      (head.capital && head.lower !== 'it') ||
      /^(?:he|she|they)$/.test(head.lower) ||
      isCrowd(head));
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

/** "shared the picture with the words “…”": who shares it wrote them. */
function verbOfCaption(items: readonly Item[], at: number): number | null {
  const noun = items[at - 1]?.text === ':' ? at - 2 : at - 1;
  if (!/^(?:caption|words?|message|comment|note|hashtag|line)$/.test(items[noun]?.lower ?? '')) return null;
  const link = items[noun - 1]?.wordClass === 'determiner' ? noun - 2 : noun - 1;
  if (!/^(?:with|under|adding)$/.test(items[link]?.lower ?? '')) return null;
  for (let i = link - 1; i > Math.max(0, link - 12); i--) {
    const item = items[i];
    if (!item || item.quoted || item.text === ';') return null;
    if (isVerbal(item) && item.wordClass !== 'auxiliary') return i;
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
  if (!TERM.test(items[at - 1]?.lower ?? '')) return null;
  const verb = items[at - 2]?.wordClass === 'determiner' ? at - 3 : at - 2;
  return USE.test(items[verb]?.lower ?? '') ? verb : null;
}

interface Guess {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The subject of the nearest verb in front of the quotation. */
function clauseSubject(items: readonly Item[], at: number, colon: boolean): Guess | null {
  if (colon)
    return (
      nameBefore(items, at - 1) ??
      wordingBefore(items, at - 1) ??
      wordingBy(items, at - 1) ??
      presented(items, at) ??
      personBefore(items, at - 1) ??
      subjectOfSentence(items, at) ??
      actorWithoutVerb(items, at)
    );
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
  if (!items[colon - 1]?.name) return null;
  const phrase = phraseBefore(items, colon, 0);
  if (!phrase) return null;
  // "Our man in Bergen, Bo Hart: “…”"
  const isApposed = isComma(items[phrase.from - 1]) && !hasVerb(items, 0, colon);
  return phrase.from === 0 || isDash(items[phrase.from - 1]) || isApposed ? { phrase, verb: colon } : null;
}

/** "Judge Osei’s decision: “…”": whose words are named right in front of the colon. */
function wordingBefore(items: readonly Item[], colon: number): Guess | null {
  const lower = items[colon - 1]?.lower ?? '';
  const phrase =
    WORDING.test(lower) || /^(?:decision|ruling|finding)$/.test(lower)
      ? possessorBefore(items, colon - 1)
      : null;
  return phrase && { phrase, verb: colon - 1 };
}

/** "Sharper still is the remark by a lady at dinner: “…”": who is named as its maker. */
function wordingBy(items: readonly Item[], colon: number): Guess | null {
  const by = items.findIndex(
    (x, i) =>
      i < colon &&
      x.lower === 'by' &&
      MADE_BY.test(items[i - 1]?.lower ?? '') &&
      !MEANS.test(items[i + 1]?.lower ?? ''),
  );
  const phrase = by < 0 ? null : phraseAfter(items, by + 1, colon);
  return phrase && { phrase, verb: by - 1 };
}

const MADE_BY =
  /^(?:remark|comment|observation|question|quip|line|statement|reply|answer|words|passage|tweet|post)$/;

/** "offered a line by email": how it came, and from nobody. */
const MEANS = /^(?:e-?mail|phone|telephone|text|post|letter|fax|mail|video|satellite|message|radio|way)$/;

/** "It was no surprise to Ann Osei: “…”": a person right in front of the colon, where the sentence is about no one. */
function personBefore(items: readonly Item[], colon: number): Guess | null {
  if (items[colon - 1]?.name?.type !== 'person') return null;
  const subject = firstSubject(items, 0, colon);
  const isPerson = (i: Item): boolean => !!i.name || (i.wordClass === 'pronoun' && i.lower !== 'it');
  if (!subject || items.slice(subject.from, subject.to).some((i) => isPerson(i) && !isOwner(items, i)))
    return null;
  const phrase = phraseBefore(items, colon, 0);
  return phrase && { phrase, verb: colon };
}

/** "the timing of Osei's speech" */
const isOwner = (items: readonly Item[], item: Item): boolean => {
  const next = items.find((i) => i.start >= item.end);
  return next?.wordClass === 'clitic';
};

/** "The mailman, Ann Osei, holding up her hand: “…”": somebody, and nothing that is surely a verb. */
function actorWithoutVerb(items: readonly Item[], at: number): Guess | null {
  const phrase = hasVerb(items, 0, at) ? null : firstSubject(items, 0, at);
  if (phrase?.from !== 0) return null;
  const apposed = isComma(items[phrase.to]) ? phraseAfter(items, phrase.to + 1, at) : null;
  const named = [apposed, phrase].find(
    (p) =>
      p &&
      (items[p.to - 1]?.name?.type === 'person' ||
        (items[0]?.wordClass === 'determiner' && isSomebody(items[headEnd(items, p) - 1]?.lower ?? ''))),
  );
  return named ? { phrase: { from: 0, to: named.to }, verb: at - 1 } : null;
}

/** "Here's Osei in May: “…”", "From the report: “…”" */
function presented(items: readonly Item[], at: number): Guess | null {
  const isHere = items[0]?.lower === 'here' && /^(?:'s|is|are)$/.test(items[1]?.lower ?? '');
  const from = isHere ? 2 : /^(?:from|per|via)$/.test(items[0]?.lower ?? '') ? 1 : 0;
  if (from === 0 || hasVerb(items, from, at)) return null;
  const phrase = phraseAfter(items, from, at);
  return phrase && (isHere || phrase.to === at - 1) ? { phrase, verb: at - 1 } : null;
}

const verbStart = (items: readonly Item[], verb: number): number => {
  let at = verb;
  while (at > 0 && (items[at - 1]?.wordClass === 'auxiliary' || items[at - 1]?.wordClass === 'adverb')) at--;
  return at;
};

function subjectOfSentence(items: readonly Item[], at: number): Guess | null {
  const from = clauseStart(items, at);
  const phrase = hasVerb(items, from, at) ? firstSubject(items, from, at) : null;
  const verb = phrase ? indexBetween(items, phrase.to, at, isVerbal) : -1;
  return phrase && verb > 0 ? { phrase, verb } : null;
}
