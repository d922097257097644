import { ofForm } from '../../../text/forms';
import { clauseEnd, startsClause } from '../sentence/clauses';
import { itemSpan } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { isBreak, isNominal } from '../sentence/itemKinds';
import type { Phrase } from '../sentence/phrases';
import { subjectBefore } from '../sentence/subjects';
import type { Found, Report } from './report';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How somebody takes something, with what it is they take so: "was adamant that …", "is sure …". */
const OF_MIND = words(
  'adamant confident convinced sure certain hopeful optimistic pessimistic doubtful sceptical skeptical insistent satisfied worried ' +
    'concerned afraid disappointed delighted pleased proud glad angry furious frustrated upset surprised shocked amazed grateful ' +
    'thankful unhappy happy sad sorry relieved annoyed dismayed saddened horrified stunned confused unconvinced',
);

/** How somebody speaks of something: "was critical of the plan", "was blunt about it". */
const OF_SPEECH = words(
  'critical scathing dismissive supportive wary blunt upbeat bullish cautious enthusiastic impressed unrepentant philosophical ' +
    'realistic coy frank candid sanguine effusive unimpressed excited thrilled full defiant unapologetic complimentary generous gracious',
);

const stanceOf = ofForm(({ lower }) =>
  OF_MIND.has(lower) ? 'mind' : OF_SPEECH.has(lower) ? 'speech' : null,
);

const BE =
  /^(?:is|are|was|were|am|'s|'re|'m|be|been|feel|feels|felt|remain|remains|remained|sound|sounds|sounded)$/;

/** Nobody: "it is certain that", "there is …", "that was sad". */
const NOBODY = /^(?:it|there|this|that|these|those|what|which|who|nothing|everything|something|one)$/;

/**
 * "Osei was adamant that the pier would open", "Osei was full of praise for the crew": no verb reports, and all the same
 * it is told what somebody thinks. What follows, quotation or paragraph, is likely theirs.
 */
export function stanceReport(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  const stance = item ? stanceOf(item.form) : null;
  if (!stance) return null;
  const isOfMind = stance === 'mind';
  if (
    item?.lower === 'full' &&
    !/^(?:of praise|of admiration)$/.test(`${items[at + 1]?.lower} ${items[at + 2]?.lower}`)
  )
    return null;
  const from = groupStart(items, at);
  const subject = from === null ? null : subjectBefore(items, from, 0);
  const cue = from === null ? null : itemSpan(items, from, at + 1);
  const speaker = subject && isSomebody(items, subject) ? itemSpan(items, subject.from, subject.to) : null;
  const clause = isOfMind && speaker ? clauseBehind(items, at + 1) : null;
  if (!subject || !speaker || !cue) return null;
  const report: Report = {
    speaker,
    cue,
    kind: clause ? 'think' : 'judge',
    basis: 'stated',
    content: clause ?? quotedThing(items, at + 1),
    announces: false,
  };
  return { subject, isAside: items[subject.from]?.wordClass === 'relative', report };
}

/** Where the verb group begins that leads to the adjective at `at`; null where none does. */
function groupStart(items: readonly Item[], at: number): number | null {
  let be = at;
  while (be > at - 3 && isDegree(items[be - 1])) be--;
  if (!BE.test(items[be - 1]?.lower ?? '')) return null;
  // "the council’s happy report"
  if (be === at && items[be - 1]?.lower === "'s" && items[at + 1]?.tag === 'noun' && !items[at + 1]?.name)
    return null;
  let from = be - 1;
  while (/^(?:auxiliary|adverb)$/.test(items[from - 1]?.wordClass ?? '')) from--;
  return from > 0 ? from : null;
}

const isDegree = (item: Item | undefined): boolean =>
  item?.wordClass === 'adverb' || /^(?:not|more|less|most|pretty|so|both|all)$/.test(item?.lower ?? '');

const isSomebody = (items: readonly Item[], { from, to }: Phrase): boolean =>
  !NOBODY.test(items[from]?.lower ?? '') && items[to - 1]?.wordClass !== 'number';

/** "that the pier is shut", "the pier is shut": null where nothing of the kind follows. */
function clauseBehind(items: readonly Item[], at: number) {
  if (items[at]?.lower !== 'that' && !startsClause(items, at)) return null;
  const span = itemSpan(items, at, clauseEnd(items, at, 'thought'));
  return span && [span];
}

/** "critical of the “mess” at the station": the thing, where words of the speaker's stand in it. */
function quotedThing(items: readonly Item[], from: number) {
  let to = from;
  while (to < items.length && !isBreak(items[to]) && (isNominal(items[to]) || isLink(items[to]))) to++;
  const span = items.slice(from, to).some((i) => i.quoted) ? itemSpan(items, from, to) : null;
  return span ? [span] : [];
}

const isLink = (item: Item | undefined): boolean =>
  !!item?.quoted || /^(?:preposition|determiner|clitic)$/.test(item?.wordClass ?? '');
