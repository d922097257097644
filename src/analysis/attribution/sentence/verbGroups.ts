import { isTime } from '../../grammar/words';
import type { Item } from './item';
import { isNominal } from './itemKinds';
import type { CueWord } from './lexicon';
import { isContraction } from './nounUse';

/** Behind the verb and the words it needs ("went on", "made it clear"); null where these are wanting. */
export function verbEnd(items: readonly Item[], at: number, { particles }: CueWord): number | null {
  if (particles === null) return at + 1;
  // "put it up on the net"
  if (items[at + 1]?.lower === 'it' && AWAY.test(items[at + 2]?.lower ?? '')) return null;
  for (const particle of particles) {
    const words = particle.split(' ');
    if (words.every((word, i) => items[at + 1 + i]?.lower === word)) return at + 1 + words.length;
  }
  return null;
}

const AWAY = /^(?:up|down|out|away|off|back|on|into|through|aside|together|there|here)$/;

/** "was called", "is expected": the subject did not say it. */
export function isPassive(items: readonly Item[], at: number, from: number): boolean {
  if (items[at]?.cue?.form !== 'past') return false;
  if (from === at && isBidden(items, at)) return true;
  for (let i = at - 1; i >= from; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|am)(?:n['’]t)?$/.test(lower)) return true;
    if (items[i]?.wordClass !== 'adverb') return false;
  }
  return false;
}

/** "Drivers told to stay at home", "Bridge declared safe": headlines leave "are" out, and whoever tells would tell somebody. */
const isBidden = (items: readonly Item[], at: number): boolean => {
  const [next, then] = [items[at + 1], items[at + 2]];
  return (
    (BIDDING.test(items[at]?.lower ?? '') && next?.lower === 'to' && then?.tag === 'base') ||
    (items[at]?.lower === 'declared' && FOUND.test(next?.lower ?? ''))
  );
};
const BIDDING = /^(?:told|urged|warned|ordered|reminded|advised|instructed|invited|directed|commanded)$/;
const FOUND =
  /^(?:safe|unsafe|dead|open|closed|void|invalid|missing|extinct|illegal|unlawful|unfit|ineligible|insolvent)$/;

/** First item of the verb group: auxiliaries, adverbs, "went on to"; null where an infinitive has nobody who speaks. */
export function verbGroupStart(items: readonly Item[], verb: number): number | null {
  let at = isQuotedAs(items, verb) ? verb - 2 : verb;
  for (let steps = 0; at > 0 && steps < 10; steps++) {
    const before = items[at - 1];
    if (!before || before.quoted) break;
    if (
      before.wordClass === 'auxiliary' ||
      (before.wordClass === 'adverb' && !isOnDay(items, at - 1)) ||
      // "have long opposed"
      (before.tag === 'adverb' && items[at - 2]?.wordClass === 'auxiliary') ||
      (before.wordClass === 'clitic' && isContraction(items, at - 1)) ||
      isBecoming(items, at - 1, verb) ||
      isKeptUp(items, at - 1, verb)
    )
      at--;
    else if (before.lower === 'to') {
      // "went to said place"
      if (at === verb && items[verb]?.lower === 'said') return null;
      const governor = governorBefore(items, at - 1);
      if (governor === null) return null;
      if (isCaused(items, governor, at - 1)) return at - 1;
      at = governor;
    } else break;
  }
  return at === verb ? auxiliaryBefore(items, verb) : at;
}

/** "had become convinced", "grew worried": what somebody comes to think. */
const isBecoming = (items: readonly Item[], at: number, verb: number): boolean =>
  at === verb - 1 &&
  /^(?:becomes?|became|grows?|grew|grown|remains?|remained)$/.test(items[at]?.lower ?? '') &&
  /^(?:convinced|persuaded|worried|concerned|alarmed|confident|aware|sure|afraid|hopeful)$/.test(
    items[verb]?.lower ?? '',
  );

/** "kept asking", "started calling": verbs that say how long one speaks. */
const isKeptUp = (items: readonly Item[], at: number, verb: number): boolean =>
  items[verb]?.cue?.form === 'ing' &&
  at === verb - 1 &&
  KEEPING.test(items[at]?.lower ?? '') &&
  // "in a speech at the start criticizing him"
  items[at - 1]?.wordClass !== 'determiner';

export const KEEPING = /^(?:keeps?|kept|starts?|started|began|begins?|stops?|stopped|resumed?|resumes)$/;

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
  // "after its decision to support them"
  if (
    /^(?:decision|refusal|ability|right|need|chance|failure|desire|reason|willingness)$/.test(
      items[to - 1]?.lower ?? '',
    )
  )
    return null;
  for (let i = to - 1; i >= Math.max(0, to - 7); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'subordinator') return null;
    // "was granted anonymity to discuss the talks"
    if (/^(?:granted|given|permitted|(?:un)?authori[sz]ed)$/.test(item.lower)) return null;
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

/** "was quick to add", "is at pains to stress", "was honest enough to admit" */
const isReady = (items: readonly Item[], be: number, to: number): boolean =>
  /^(?:is|are|was|were|'s|'re)$/.test(items[be]?.lower ?? '') &&
  (READY.test(items[to - 1]?.lower ?? '') ||
    (items[to - 1]?.lower === 'enough' && !/^(?:it|there)$/.test(items[be - 1]?.lower ?? ''))) &&
  to - be < 4;

const READY =
  /^(?:quick|careful|keen|eager|happy|glad|proud|swift|sorry|pleased|delighted|anxious|pains|first)$/;

const isFiniteVerb = (item: Item): boolean =>
  !item.capital &&
  (item.wordClass === 'verb' ||
    item.cue?.form === 'past' ||
    item.cue?.form === 's' ||
    (/[a-z]{3}ed$/.test(item.lower) && item.tag !== 'noun' && item.tag !== 'adjective'));
