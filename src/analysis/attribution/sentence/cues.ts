import { isTime } from '../../grammar/words';
import type { Item } from './items';
import { type CueWord, ONLY_BESIDE } from './lexicon';
import { isContraction, isNounUse } from './nounUse';
import { isNominal, phraseAfter } from './phrases';

/** The verb group of a reporting verb: items `from` to `to` (half open), the verb itself at `at`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The cue whose verb stands at `at`; null where the word is a noun, an adjective or a passive. */
export function cueAt(items: readonly Item[], at: number): Cue | null {
  const word = items[at]?.cue;
  const to = word ? verbEnd(items, at, word) : null;
  if (
    !word ||
    to === null ||
    isNounUse(items, at) ||
    (ONLY_BESIDE.has(word.lemma) && !isBesideQuotation(items, at)) ||
    quotesSomebody(items, at) ||
    takesLives(items, at) ||
    isTitled(items, at) ||
    isToward(items, at) ||
    isNotDone(items, at) ||
    isExpected(items, at) ||
    isAsked(items, at) ||
    isDescribed(items, at) ||
    isReportedOn(items, at) ||
    keepsNameBack(items, at) ||
    isLet(items, at)
  )
    return null;
  const from = verbGroupStart(items, at);
  if (from === null || isPassive(items, at, from) || callsSomebody(items, at, from)) return null;
  if (word.lemma === 'read' && !isReadOut(items, at, from)) return null;
  if (word.lemma === 'hear' && !(word.form === 'past' && HEARS.test(items[from - 1]?.lower ?? '')))
    return null;
  return { from, to, at };
}

/** Longest subject of a tag, in items. */
const TAG = 8;

/** “…,” the mayor began; he began: “…” */
function isBesideQuotation(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.quoted || (/^[:,]$/.test(next?.text ?? '') && items[at + 2]?.quoted)) return true;
  for (let i = at - 1; i > at - TAG; i--) {
    const item = items[i];
    if (item?.quoted) return true;
    if (!item || item.wordClass === 'symbol' || item.wordClass === 'conjunction') return false;
  }
  return false;
}

/** "a parlour called “Hounds of Love”": a title, which is nobody's words. */
const isTitled = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.kind === 'judge' &&
  items[at]?.cue?.form === 'past' &&
  items[at + 1]?.quoted === null &&
  (/^["“‘']./.test(items[at + 1]?.text ?? '') ||
    (items[at]?.lower === 'called' &&
      items[at + 1]?.name !== null &&
      items[at - 2]?.wordClass === 'determiner')) &&
  items[at - 1]?.tag === 'noun' &&
  !items[at - 1]?.capital;

/** "called her at eight", "showed us the boathouse", "questioned him over the money": done to somebody, with no words. */
function isToward(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const after = items[at + 2];
  switch (items[at]?.cue?.lemma) {
    case 'call':
      if (/^(?:police|911|999|security)$/.test(next?.lower ?? '')) return true;
      return (
        SOMEBODY.test(next?.lower ?? '') &&
        (!after || ENDS_CALL.has(after.wordClass)) &&
        !items.slice(at + 2).some((i) => i.quoted)
      );
    case 'show':
      return SOMEBODY.test(next?.lower ?? '') && after?.lower !== 'that';
    case 'question':
      return items[phraseAfter(items, at + 1, items.length)?.to ?? at]?.lower === 'over';
    default:
      return false;
  }
}

const SOMEBODY = /^(?:me|us|you|him|her|them)$/;
const ENDS_CALL: ReadonlySet<Item['wordClass']> = new Set([
  'symbol',
  'preposition',
  'adverb',
  'conjunction',
  'subordinator',
]);

/** "stopped short of calling it a crime", "without saying why" */
const isNotDone = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'ing' &&
  (items[at - 1]?.lower === 'without' || (items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'short'));

/** How far behind "quoted" its "as saying" may stand, in items. */
const QUOTED_REACH = 14;

/** "The paper quoted Osei as saying": Osei says it, and the paper passes it on. */
function quotesSomebody(items: readonly Item[], at: number): boolean {
  if (!/^(?:quote|cite|report)$/.test(items[at]?.cue?.lemma ?? '')) return false;
  // "You said, and I quote, “…”": who is quoted has been named.
  if (items[at]?.lower === 'quote' && items[at - 1]?.lower === 'i') return true;
  const as = items.findIndex((x, i) => i > at && i < at + QUOTED_REACH && x.lower === 'as');
  return as > at + 1 && items[as + 1]?.cue?.form === 'ing';
}

/** Behind the verb and the words it needs ("went on", "made it clear"); null where these are wanting. */
function verbEnd(items: readonly Item[], at: number, { particles }: CueWord): number | null {
  if (particles === null) return at + 1;
  for (const particle of particles) {
    const words = particle.split(' ');
    if (words.every((word, i) => items[at + 1 + i]?.lower === word)) return at + 1 + words.length;
  }
  return null;
}

/** "the plant, expected to open in May": nobody's expectation. */
const isExpected = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.kind === 'think' &&
  items[at]?.cue?.form === 'past' &&
  items[at - 1]?.text === ',' &&
  items[at + 1]?.lower === 'to';

/** "Hart, asked about the road, said": who stands in front of the comma was asked. */
const isAsked = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'asked' &&
  items[at - 1]?.text === ',' &&
  isNominal(items[at - 2]) &&
  /^(?:about|by|if|whether|why|how|what|when|where|who)$/.test(items[at + 1]?.lower ?? '');

/** Verbs that say as what somebody or something is seen, and of whom. */
const CALLS =
  /^(?:describe|dismiss|hail|brand|bill|characteri[sz]e|portray|denounce|tout|deride|depict|label)$/;
const ASKS_WHAT = /^(?:what|which|whom|who|that)$/;

/** "a tart described as “bold”": behind its participle, and not "what Osei described as “bold”". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const word = items[at]?.cue;
  if (word?.form !== 'past' || items[at + 1]?.lower !== 'as' || !CALLS.test(word.lemma)) return false;
  let before = at - 1;
  while (items[before]?.wordClass === 'adverb') before--;
  // "Osei dismissed as “nonsense” all of it"
  if (items[before]?.capital || /^(?:pronoun|auxiliary)$/.test(items[before]?.wordClass ?? '')) return false;
  for (let i = at - 1; i > Math.max(-1, at - TAG) && items[i]?.wordClass !== 'symbol'; i--)
    if (ASKS_WHAT.test(items[i]?.lower ?? '')) return false;
  return true;
}

/** "crimes reported in May were fewer": the verb of what is reported follows, and nobody reports. */
function isReportedOn(items: readonly Item[], at: number): boolean {
  const subject = items[at - 1];
  if (items[at]?.lower !== 'reported' || subject?.wordClass !== 'other' || subject.name) return false;
  let end = at + 1;
  while (end < at + 5 && (isTime(items[end]?.lower ?? '') || WHEN.test(items[end]?.lower ?? ''))) end++;
  return end > at + 1 && items[end]?.wordClass === 'auxiliary';
}

const WHEN = /^(?:in|on|since|during|this|last|the|year|month|week|\d{4})$/;

/** "who asked not to be named": that is about the source, and nothing it said. */
function keepsNameBack(items: readonly Item[], at: number): boolean {
  const be = items.findIndex((x, i) => i > at && i < at + 5 && x.lower === 'be');
  return (
    be > 0 &&
    items[be - 1]?.lower === 'to' &&
    /^(?:named|identified|quoted)$/.test(items[be + 1]?.lower ?? '')
  );
}

/** "the court heard": what is said where people are heard is reported as heard. */
const HEARS =
  /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|magistrates|councillors|committee)$/;

const LETS = /^(?:let|lets|letting|makes?|made|making|helps?|helped|helping)$/;

/** "would let cities charge drivers": what somebody is let do is not what they say. */
function isLet(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.form !== 'base') return false;
  let before = at - 1;
  while (before > at - 4 && items[before]?.tag !== null && !LETS.test(items[before]?.lower ?? '')) before--;
  return before < at - 1 && LETS.test(items[before]?.lower ?? '');
}

/** "asked anyone who had filmed it to call the police": what somebody is to call, with nothing in quotation marks. */
const callsSomebody = (items: readonly Item[], at: number, from: number): boolean =>
  items[at]?.cue?.lemma === 'call' &&
  items[at - 1]?.lower === 'to' &&
  from < at - 2 &&
  !items.slice(at).some((i) => i.quoted);

/** A verb under "would", "could", "might" or "not" reports what was not said; what surrounds it did the saying. */
export function isHypothetical(items: readonly Item[], cue: Cue): boolean {
  const isPast = items[cue.at]?.cue?.form === 'past';
  for (let i = cue.from; i < cue.at; i++) {
    const lower = items[i]?.lower ?? '';
    if (NOT_SAID.test(lower) || (lower === "'d" && !isPast)) return true;
  }
  return false;
}

const NOT_SAID = /^(?:would|could|should|might|may|can|must|not|never|cannot|\w+n't)$/;

/** "The sign reads “Closed”", and not "I'd read about it", "it reads like a threat". */
function isReadOut(items: readonly Item[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (items[i]?.wordClass !== 'adverb') return false;
  for (let i = Math.max(0, from - 10); i < Math.min(items.length, at + 6); i++)
    if (items[i]?.quoted || items[i]?.text === ':') return true;
  return false;
}

/** How far behind "claimed" its victims may stand, in items: "claimed more than 14,000 Ukrainian lives". */
const TOLL_REACH = 7;

/** "The quake claimed 127 lives", unlike "he claimed 127 lives were lost". */
function takesLives(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.lemma !== 'claim') return false;
  const ahead = items.slice(at + 1, at + TOLL_REACH);
  const lives = ahead.findIndex((i) => /^(?:lives|life|victims?)$/.test(i.lower));
  if (
    lives < 0 ||
    ahead
      .slice(0, lives)
      .some((i) => /^(?:[,.:;]|that|their|his|her)$/.test(i.lower) || i.tag === 'finite' || i.quoted)
  )
    return false;
  const next = items[at + 2 + lives];
  return next?.wordClass !== 'auxiliary' && next?.tag !== 'finite';
}

/** "was called", "is expected": the subject did not say it. */
function isPassive(items: readonly Item[], at: number, from: number): boolean {
  if (items[at]?.cue?.form !== 'past') return false;
  for (let i = at - 1; i >= from; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|am)$/.test(lower)) return true;
    if (items[i]?.wordClass !== 'adverb') return false;
  }
  return false;
}

/** First item of the verb group: auxiliaries, adverbs, "went on to"; null where an infinitive has nobody who speaks. */
function verbGroupStart(items: readonly Item[], verb: number): number | null {
  let at = isQuotedAs(items, verb) ? verb - 2 : verb;
  for (let steps = 0; at > 0 && steps < 10; steps++) {
    const before = items[at - 1];
    if (!before || before.quoted) break;
    if (
      before.wordClass === 'auxiliary' ||
      (before.wordClass === 'adverb' && !isOnDay(items, at - 1)) ||
      (before.wordClass === 'clitic' && isContraction(items, at - 1))
    )
      at--;
    else if (before.lower === 'to') {
      const governor = governorBefore(items, at - 1);
      if (governor === null) return null;
      if (isCaused(items, governor, at - 1)) return at - 1;
      at = governor;
    } else break;
  }
  return at === verb ? auxiliaryBefore(items, verb) : at;
}

/** "on Tuesday called": the day belongs to its preposition. */
const isOnDay = (items: readonly Item[], at: number): boolean =>
  isTime(items[at]?.lower ?? '') && items[at - 1]?.wordClass === 'preposition';

/** "led her to declare", "forced the mayor to admit": who is led speaks, and stands in front of "to". */
const isCaused = (items: readonly Item[], governor: number, to: number): boolean =>
  to - governor > 1 && CAUSES.test(items[governor]?.lower ?? '');

/** Verbs that make somebody do something. */
export const CAUSES =
  /^(?:leads?|led|leading|prompts|prompted|prompting|forces|forced|forcing|causes|caused|causing|pushes|pushed|pushing|inspires|inspired|inspiring|drives|drove|driving|enables|enabled|enabling|compels|compelled|compelling|spurs|spurred|spurring)$/;

/** "is quoted as saying": who is quoted speaks. */
const isQuotedAs = (items: readonly Item[], verb: number): boolean =>
  items[verb]?.lower === 'saying' &&
  items[verb - 1]?.lower === 'as' &&
  /^(?:quoted|cited|reported|recorded|heard|described)$/.test(items[verb - 2]?.lower ?? '');

/** "has in the past described": an auxiliary parted from its verb by a prepositional phrase. */
function auxiliaryBefore(items: readonly Item[], verb: number): number {
  if (items[verb]?.cue?.form !== 'past') return verb;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'relative') return verb;
    if (/^(?:has|have|had)$/.test(item.lower)) return items[i + 1]?.wordClass === 'preposition' ? i : verb;
  }
  return verb;
}

/** "went on to say", "used a speech to warn": the finite verb an infinitive hangs on. */
function governorBefore(items: readonly Item[], to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - 7); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'subordinator') return null;
    if (item.wordClass === 'auxiliary') return isReady(items, i, to) ? i : null;
    if (
      CAUSES.test(item.lower) ||
      isFiniteVerb(item) ||
      isAbsolute(items, i) ||
      (item.tag === 'base' && items[i - 1]?.wordClass === 'auxiliary')
    )
      return i;
  }
  return null;
}

/** "with Osei taking to the air to call it “bold”" */
const isAbsolute = (items: readonly Item[], at: number): boolean => {
  if (items[at]?.tag !== 'ing') return false;
  for (let i = at - 1; i > at - 6; i--) {
    if (items[i]?.lower === 'with') return true;
    if (!isNominal(items[i])) return false;
  }
  return false;
};

/** "was quick to add", "is at pains to stress" */
const isReady = (items: readonly Item[], be: number, to: number): boolean =>
  /^(?:is|are|was|were|'s|'re)$/.test(items[be]?.lower ?? '') &&
  READY.test(items[to - 1]?.lower ?? '') &&
  to - be < 4;

const READY =
  /^(?:quick|careful|keen|eager|happy|glad|proud|swift|sorry|pleased|delighted|anxious|pains|first)$/;

const isFiniteVerb = (item: Item): boolean =>
  !item.capital &&
  (item.wordClass === 'verb' ||
    item.cue?.form === 'past' ||
    item.cue?.form === 's' ||
    /[a-z]{3}ed$/.test(item.lower));
