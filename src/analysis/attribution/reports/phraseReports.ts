import { ofForm } from '../../../text/forms';
import type { Span } from '../../../text/span';
import { isTime } from '../../grammar/words';
import { clauseEnd, hasVerb } from '../sentence/clauses';
import { clauseAround, itemSpan, nounClause, resumption } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { isBreak, isComma, isNominal, isVerbal } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';
import { possessorBefore } from '../sentence/possessors';
import { subjectBefore } from '../sentence/subjects';
import { estimate } from './estimates';
import type { Found } from './report';

/** The report that words other than a verb make: "according to Smith", "in Smith's words", "Smith's claim that". */
export function phraseReport(items: readonly Item[], at: number): Found | null {
  switch (items[at]?.lower) {
    case 'according':
      return accordingTo(items, at);
    case 'words':
    case 'view':
    case 'opinion':
    case 'telling':
    case 'estimation':
    case 'account':
    case 'reckoning':
    case 'admission':
      return inTheWordsOf(items, at);
    case 'per':
      return perWhom(items, at);
    case 'say':
      return hadThisToSay(items, at);
    case 'put':
    case 'puts':
    case 'putting':
      return estimate(items, at);
    default:
      return nounReport(items, at) ?? thingReport(items, at);
  }
}

/** “…,” per the club’s rules; unlike "$5 per head" */
function perWhom(items: readonly Item[], at: number): Found | null {
  const before = items[at - 1];
  const next = items[at + 1];
  if (before && !isBreak(before) && !before.quoted) return null;
  if (!next || !(next.name || (next.wordClass === 'determiner' && !/^(?:a|an)$/.test(next.lower))))
    return null;
  const subject = phraseAfter(items, at + 1, items.length);
  const cue = itemSpan(items, at, at + 1);
  const content = subject && clauseAround(items, at, subject);
  if (!subject || !cue || !content || content.length === 0) return null;
  return said(subject, itemSpan(items, subject.from, subject.to), cue, content);
}

/** "The institute had this to say about it: “…”" */
function hadThisToSay(items: readonly Item[], at: number): Found | null {
  const from = at - 3;
  const words = items.slice(from, at).map((i) => i.lower);
  if (from < 1 || !/^(?:has|have|had) this to$/.test(words.join(' '))) return null;
  const subject = subjectBefore(items, from, 0);
  const cue = itemSpan(items, from, at + 1);
  const colon = items.findIndex((i, n) => n > at && i.text === ':');
  if (!subject || !cue || colon < 0) return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  const content = itemSpan(items, colon + 1, items.length);
  const announces = content === null;
  return {
    subject,
    report: { speaker, cue, kind: 'say', basis: 'stated', content: content ? [content] : [], announces },
  };
}

const said = (subject: Phrase, speaker: Span | null, cue: Span, content: readonly Span[]): Found => ({
  subject,
  report: { speaker, cue, kind: 'say', basis: 'stated', content, announces: false },
});

const MEASURE =
  /^(?:age|custom|demand|height|income|length|level|means|needs?|number|order|percentage|plan|proportion|rank|schedule|seniority|size|taste|type|value|weight)$/;

/** "allocated according to the percentage of the vote": by what, and nobody. */
const isMeasure = (items: readonly Item[], { from, to }: Phrase): boolean => {
  const of = items.slice(from, to).findIndex((i) => i.lower === 'of');
  return MEASURE.test(items[(of < 0 ? to : from + of) - 1]?.lower ?? '');
};

function accordingTo(items: readonly Item[], at: number): Found | null {
  if (items[at + 1]?.lower !== 'to') return null;
  const from = items[at + 2]?.wordClass === 'adverb' ? at + 3 : at + 2;
  const isHer = items[from]?.lower === 'her' && isComma(items[from + 1]);
  const subject = isHer ? { from, to: from + 1 } : phraseAfter(items, from, items.length);
  const cue = itemSpan(items, at, at + 2);
  if (!subject || !cue || isMeasure(items, subject)) return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  const around = clauseAround(items, at, subject);
  const goes = hasVerb(items, 0, at) ? goingOn(items, at, subject.to) : wholeRest(items, at, subject.to);
  return said(subject, speaker, cue, [...around, ...goes]);
}

/** "One Sunday in May, according to Osei, the pier burned": no clause stands in front yet. */
function wholeRest(items: readonly Item[], at: number, to: number): readonly Span[] {
  const rest = isComma(items[at - 1]) && isComma(items[to]) ? itemSpan(items, to + 1, lastWord(items)) : null;
  return rest ? [rest] : [];
}

const lastWord = (items: readonly Item[]): number =>
  /^[.?!]$/.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;

/** "Absent, according to Osei, was any mention": the clause goes on behind what stands between commas. */
const goingOn = (items: readonly Item[], at: number, to: number): readonly Span[] =>
  isComma(items[at - 1]) && isComma(items[to])
    ? isVerbal(items[to + 1]) || items[to + 1]?.quoted
      ? resumption(items, to)
      : quotedThing(items, to + 1)
    : [];

/** "smells, in her words, of “old rope”" */
function quotedThing(items: readonly Item[], at: number): readonly Span[] {
  const thing =
    items[at]?.wordClass === 'preposition' && items[at + 1]?.quoted ? itemSpan(items, at, at + 2) : null;
  return thing ? [thing] : [];
}

/** "In the words of Osei, …", "in Osei’s words, …", "in her view", "by his own account" */
function inTheWordsOf(items: readonly Item[], at: number): Found | null {
  const of = items[at + 1]?.lower === 'of';
  const owner = of ? phraseAfter(items, at + 2, items.length) : possessorBefore(items, at);
  const from = of ? at - 2 : (owner?.from ?? 0) - 1;
  const cue = itemSpan(items, at, at + 1);
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  const link = BY_WHOM.test(items[at]?.lower ?? '') ? 'by' : 'in';
  if (!owner || !cue || !speaker || items[from]?.lower !== link)
    return items[at]?.lower === 'words' ? null : (nounReport(items, at) ?? thingReport(items, at));
  const to = of ? owner.to : at + 1;
  const rest = goingOn(items, from, to);
  // "because, in her words, “…”"
  const isAll = isComma(items[to]) && !!items[to + 1]?.quoted;
  const opened =
    isBetweenCommas(items, from, to) && opensClause(items, from - 2) ? clauseFrom(items, to + 1) : [];
  if (opened.length > 0) return said(owner, speaker, cue, opened);
  const content = isAll ? rest : [...clauseAround(items, from, { from, to }), ...rest];
  if (content.length === 0) return null;
  return said(owner, speaker, cue, content);
}

const BY_WHOM = /^(?:account|reckoning|admission|estimation)$/;

const isBetweenCommas = (items: readonly Item[], from: number, to: number): boolean =>
  isComma(items[from - 1]) && isComma(items[to]);

/** "…; but, in Osei’s words, it was …": does what stands in front only link a clause to the one before? */
const opensClause = (items: readonly Item[], link: number): boolean =>
  items[link]?.wordClass === 'conjunction' && (link === 0 || /^[,;]$/.test(items[link - 1]?.text ?? ''));

const clauseFrom = (items: readonly Item[], at: number): readonly Span[] => {
  const clause = itemSpan(items, at, clauseEnd(items, at));
  return clause ? [clause] : [];
};

/** Nouns that report what a clause says: "Smith's claim that …", "his fear that …". */
const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  'stance position claim assertion belief statement suggestion argument allegation insistence contention promise vow pledge warning announcement comment remark view opinion hope fear prediction emphasis admission acknowledgment acknowledgement accusation conclusion concern complaint dictum prophecy conviction declaration theory feeling assurance denial proposal demand finding ruling evidence testimony'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);

const isReportingNoun = ofForm(({ lower }) => REPORTING_NOUNS.has(lower));

function nounReport(items: readonly Item[], at: number): Found | null {
  const item = items[at];
  if (!item || !isReportingNoun(item.form)) return null;
  const by =
    items[at + 1]?.lower === 'by' && items[at + 2]?.tag !== 'ing'
      ? phraseAfter(items, at + 2, items.length)
      : null;
  const of = by ?? holderBehind(items, at);
  const that = of ? clauseBehind(items, of.to) : clauseOfNoun(items, at + 1);
  if (that === null) return null;
  const owner = of ?? possessorBefore(items, at) ?? witnessOf(items, at);
  const cue = itemSpan(items, at, at + 1);
  const content = owner && nounClause(items, that);
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  if (!owner || !cue || !content || !speaker) return null;
  return said(owner, speaker, cue, [content]);
}

/** "Osei gave evidence that the pier was shut" */
const witnessOf = (items: readonly Item[], noun: number): Phrase | null =>
  /^(?:evidence|testimony)$/.test(items[noun]?.lower ?? '') &&
  /^g[ai]ves?$/.test(items[noun - 1]?.lower ?? '')
    ? subjectBefore(items, noun - 1, 0)
    : null;

/** "the contention of Bo Hart that": somebody by name; "the claim of victory" is nobody's. "complaints from traders that" */
function holderBehind(items: readonly Item[], noun: number): Phrase | null {
  if (items[noun + 1]?.lower === 'from') return phraseAfter(items, noun + 2, items.length);
  const holder = items[noun + 1]?.lower === 'of' ? phraseAfter(items, noun + 2, items.length) : null;
  return holder && !/^views?$/.test(items[noun]?.lower ?? '') && items[holder.to - 1]?.name?.type === 'person'
    ? holder
    : null;
}

/** "a remark by Bo Hart that", "a remark by Bo Hart, the candidate, that": where the clause begins. */
function clauseBehind(items: readonly Item[], to: number): number | null {
  if (items[to]?.lower === 'that') return to;
  const apposed = isComma(items[to]) ? phraseAfter(items, to + 1, items.length) : null;
  return apposed && isComma(items[apposed.to]) && items[apposed.to + 1]?.lower === 'that'
    ? apposed.to + 1
    : null;
}

/** How far behind its noun "that" may stand, in items: "her suggestion at a debate last week that …". */
const NOUN_REACH = 8;

/** "Smith's claim that", "his claim in May that", "her view is that": where the clause begins. */
function clauseOfNoun(items: readonly Item[], from: number): number | null {
  const start =
    /^(?:is|was)$/.test(items[from]?.lower ?? '') || isTime(items[from]?.lower ?? '') ? from + 1 : from;
  // "their concerns that have grown": that stands for the concerns.
  if (items[start]?.lower === 'that') return items[start + 1]?.wordClass === 'auxiliary' ? null : start;
  if (items[start]?.wordClass !== 'preposition') return null;
  for (let i = start + 1; i < start + NOUN_REACH; i++) {
    const item = items[i];
    if (item?.lower === 'that') return i;
    if (!item || item.quoted || item.wordClass === 'symbol' || isVerbal(item) || item.cue?.form === 'ing')
      return null;
  }
  return null;
}

/** Nouns that report what stands behind a preposition or an infinitive: "his call for a ban", "her promise to be “fair”". */
const THING_NOUNS: ReadonlySet<string> = new Set(
  (
    [
      [
        'of',
        'accusation claim condemnation criticism defence defense denunciation description endorsement message rejection warning assertion',
      ],
      ['for', 'argument call demand plea praise proposal support appeal'],
      ['on', 'attack comment remark view assault'],
      ['about', 'claim comment complaint concern doubt joke remark warning worry'],
      ['against', 'argument attack broadside warning'],
      ['to', 'call objection offer opposition pledge promise threat vow plan proposal appeal plea'],
    ] as const
  ).flatMap(([link, nouns]) => nouns.split(' ').map((noun) => `${noun} ${link}`)),
);

const THING_LINKS: ReadonlySet<string> = new Set([...THING_NOUNS].map((pair) => pair.split(' ')[1] ?? ''));
const isThingLink = ofForm(({ lower }) => THING_LINKS.has(lower));

function thingReport(items: readonly Item[], at: number): Found | null {
  const link = items[at + 1];
  if (!link || !isThingLink(link.form)) return null;
  const noun = items[at]?.lower.replace(/s$/, '') ?? '';
  if (!THING_NOUNS.has(`${noun} ${link.lower}`)) return null;
  const owner = possessorBefore(items, at) ?? giverOf(items, at);
  const cue = itemSpan(items, at, at + 2);
  const content = itemSpan(items, at + 2, thingEnd(items, at + 2));
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  if (!owner || !cue || !content || !speaker) return null;
  return {
    subject: owner,
    isAside: true,
    report: { speaker, cue, kind: 'think', basis: 'stated', content: [content], announces: false },
  };
}

/** What one does with a noun that reports: "delivered a warm defence of". */
const GIVES =
  /^(?:delivers?|delivered|issues?|issued|makes?|made|offers?|offered|launch(?:es|ed)?|renew(?:s|ed)?|voice[sd]?|g[ai]ves?|mounts?|mounted|rais(?:es|ed)|repeat(?:s|ed)?|unleash(?:es|ed)|level(?:s|led|ed)|opened|opens|began|ended|closed)$/;

/** "Osei delivered a warm defence of", "opened with a call for": whoever gives it. */
function giverOf(items: readonly Item[], noun: number): Phrase | null {
  let at = noun - 1;
  while (at > noun - 5 && isNominal(items[at])) at--;
  if (!/^(?:a|an|another)$/.test(items[at]?.lower ?? '')) return null;
  const verb = items[at - 1]?.lower === 'with' ? at - 2 : at - 1;
  if (!GIVES.test(items[verb]?.lower ?? '')) return null;
  let from = verb;
  while (/^(?:auxiliary|adverb)$/.test(items[from - 1]?.wordClass ?? '')) from--;
  return from === 0 ? null : subjectBefore(items, from, 0);
}

/** What is called for, up to a mark or a verb that the noun is the subject of. */
function thingEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < items.length &&
    !isBreak(items[at]) &&
    !/^[.;:?!()]$/.test(items[at]?.text ?? '') &&
    !(at > from && isVerbal(items[at]))
  )
    at++;
  return at;
}
