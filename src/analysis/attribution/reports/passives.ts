import { indexBetween } from '../../../text/indexBetween';
import { clauseEnd } from '../sentence/clauses';
import { clauseAround, itemSpan, opensSentence } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { endsInComma, isBreak, isComma, isVerbal } from '../sentence/itemKinds';
import { ONLY_WITH_MARKS } from '../sentence/lexicon';
import { phraseAfter } from '../sentence/phraseAfter';
import { type Phrase, phraseBefore } from '../sentence/phrases';
import { preceding } from '../sentence/preceding';
import { verbEnd } from '../sentence/verbGroups';
import type { Found } from './report';

/** How far behind its participle "by" may stand, in items: "was called a “disgrace to the party” by Hart". */
const AGENT_REACH = 8;

/** A report in the passive that names who speaks: "criticized by Hart", "was called a “disgrace” by the mayor". */
export function agentReport(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  const kind = item?.cue?.kind;
  if (item?.cue?.form !== 'past' || item.tag !== 'participle' || !kind) return null;
  // "a motion put forward by": of a verb that reports only with words behind it they must be there.
  if (verbEnd(items, at, item.cue) === null) return null;
  if (/^(?:has|have|had|having|'ve)$/.test(items[at - 1]?.lower ?? '')) return null;
  const by = agentMark(items, at + 1);
  const agent = by === null || isQuotedAs(items, at) ? null : phraseAfter(items, by + 1, items.length);
  if (by === null || !agent || !isSomebody(items, agent)) return null;
  // "a video posted by Osei"
  if (item.cue.lemma === 'post' && !items.some((i) => i.quoted)) return null;
  // "was attacked by a bear"
  if (PHYSICAL.test(item.cue.lemma) && !isInWords(items, agent.to)) return null;
  // "It was written by Osei."
  if (item.cue.lemma === 'write' && !items.some((i) => i.quoted || /^["“‘']/.test(i.text))) return null;
  const isAs = items[at - 1]?.lower === 'as';
  if (isAs && (kind !== 'judge' || isBreak(items[at - 2]))) return asReported(items, at, agent);
  // "seen by many as a “lifeboat”"
  if (kind === 'think' && !label(items, agent.to)) return null;
  const from = at - auxiliariesBefore(items, at);
  const quoted = items.slice(at + 1, by).some((i) => i.quoted);
  const thing = quoted
    ? { from: at + 1, to: by }
    : (askedClause(items, at, agent.to) ??
      label(items, agent.to) ??
      // "was told by the bench": whom, and not what
      (HEARER.test(item.cue.lemma) ? null : phraseBefore(items, from, 0)));
  const speaker = itemSpan(items, agent.from, agent.to);
  const content = thing && itemSpan(items, thing.from, thing.to);
  const cue = itemSpan(items, from, at + 1);
  const isMute =
    ONLY_WITH_MARKS.has(item.cue.lemma) &&
    !(thing && items.slice(thing.from, thing.to).some((i) => i.quoted));
  return speaker && content && cue && !isMute
    ? {
        subject: agent,
        isAside: true,
        report: { speaker, cue, kind, basis: 'stated', content: [content], announces: false },
      }
    : null;
}

/** What is done with more than words. */
const PHYSICAL = /^(?:attack|hit|slam|blast|rip|savage|hammer|pound|charge|target|knock)$/;

/** "over the plan", "for her vote", "as a “fool”": of words, for all that. */
const isInWords = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some((i) => i.quoted || /^(?:over|for|as|who)$/.test(i.lower)) ||
  items[from - 1]?.name?.type === 'person';

/** "As reported by the Bell, the pier is shut", "…, as reported by the Bell" */
function asReported(items: readonly Item[], at: number, agent: Phrase): Found | null {
  const content = opensSentence(items, at - 1)
    ? clauseAround(items, 0, { from: at, to: agent.to })
    : preceding(items, at - 1);
  const speaker = itemSpan(items, agent.from, agent.to);
  const cue = itemSpan(items, at, at + 1);
  return speaker && cue && content.length > 0
    ? { subject: agent, report: { speaker, cue, kind: 'say', basis: 'stated', content, announces: false } }
    : null;
}

/** "Osei was quoted as saying by the Bell": Osei says it. */
const isQuotedAs = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.lower === 'as' && items[at + 2]?.cue?.form === 'ing';

/** "Asked by Hart if the town “gets” it, she …": what is asked or told is a clause behind whoever asks. */
function askedClause(items: readonly Item[], at: number, from: number): Phrase | null {
  if (!/^(?:ask|tell|inform|warn|remind|press)$/.test(items[at]?.cue?.lemma ?? '')) return null;
  if (!/^(?:if|whether|that|about|why|how|what)$/.test(items[from]?.lower ?? '')) return null;
  const comma = indexBetween(items, from, items.length, endsInComma);
  const end = comma < 0 ? clauseEnd(items, from) : isComma(items[comma]) ? comma : comma + 1;
  const isClause = items[from]?.lower === 'that' || items.slice(from, end).some((i) => i.quoted);
  return isClause ? { from, to: end } : null;
}

/** Verbs whose passive has for its subject who is spoken to. */
const HEARER = /^(?:tell|inform|remind|assure|notify)$/;

/** "described by Hart as a “menace”": what somebody is called stands behind whoever calls them so. */
function label(items: readonly Item[], from: number): Phrase | null {
  const as = indexBetween(
    items,
    from,
    from + AGENT_REACH,
    (i) => i.lower === 'as' || isVerbal(i) || i.lower === ',',
  );
  if (items[as]?.lower !== 'as') return null;
  const quoted = items.findIndex((x, i) => i > as && i < as + AGENT_REACH && x.quoted);
  return quoted < 0 ? null : { from: as + 1, to: quoted + 1 };
}

function agentMark(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + AGENT_REACH; i++) {
    const item = items[i];
    if (item?.lower === 'by') return i;
    if (!item || item.tag === 'finite' || !INSIDE.has(item.wordClass)) return null;
  }
  return null;
}

const INSIDE: ReadonlySet<Item['wordClass']> = new Set([
  'determiner',
  'other',
  'quotation',
  'adverb',
  'subordinator',
  'preposition',
]);

/** Names, and people by what they are: "by critics"; not "by Monday", "by saying", "by 5 per cent". */
function isSomebody(items: readonly Item[], { from, to }: Phrase): boolean {
  const head = items[to - 1];
  if (!head || head.wordClass === 'number' || items[from]?.tag === 'ing') return false;
  return head.name !== null || /(?:s|people|members|police|him|her|them)$/.test(head.lower);
}

const auxiliariesBefore = (items: readonly Item[], at: number): number => {
  let from = at;
  while (items[from - 1]?.wordClass === 'auxiliary' || items[from - 1]?.wordClass === 'adverb') from--;
  return at - from;
};
