import { contains, type Span, sliceOf } from '../../text/span';
import {
  clauseAround,
  following,
  hasVerb,
  isFronted,
  itemSpan,
  nounClause,
  opensSentence,
  preceding,
  resumption,
  skipAdjuncts,
} from './complements';
import { type Cue, cueAt, isHypothetical } from './cues';
import type { Item, Segment } from './items';
import type { CueClass } from './lexicon';
import {
  endsInComma,
  isBreak,
  isComma,
  isDash,
  isNominal,
  isVerbal,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './phrases';
import { firstSubject, possessorBefore, subjectAfter, subjectBefore } from './subjects';

/** A speaker, a cue and the words reported, in one sentence of the writer's. Offsets as in the items. */
export interface Report {
  readonly speaker: Span | null;
  readonly cue: Span;
  readonly kind: CueClass;
  /** A sentence states its speaker; a transcript's label and a credit line name him in their own ways. */
  readonly basis: 'stated' | 'label' | 'credit';
  /** Pieces of what is reported, in order; quotations among them. Empty where only the cue stands here ("Smith replied:"). */
  readonly content: readonly Span[];
  /** Does the cue end the sentence with a colon, so that the next paragraph speaks? */
  readonly announces: boolean;
}

/** Does its cue speak, rather than judge or believe? */
export const speaks = (r: Report): boolean => r.kind === 'say' || r.kind === 'tell';

/** Words that point back into their own sentence, or at nobody: what follows is not theirs. */
const NO_SPEAKER =
  /^(?:who|which|that|what|this|there|nobody|no[ -]one|none|neither|nothing|anyone|anybody|not \w+)$/i;

/** Can a quotation in a later sentence be taken for this speaker's? "It" must have spoken, and not be going to ("It will report in May"). */
export const canCarry = (r: Report, text: string): boolean => {
  const speaker = r.speaker && sliceOf(text, r.speaker);
  if (speaker === null || NO_SPEAKER.test(speaker)) return false;
  return !/^it$/i.test(speaker) || (speaks(r) && !/\b(?:will|'ll|’ll)\b/i.test(sliceOf(text, r.cue)));
};

/** The report a sentence is about: the first that speaks and is no part of another's words, nor of a relative clause. */
export function mainReport(reports: readonly Report[], text: string): Report | null {
  const spoken = reports.filter((r) => speaks(r) && canCarry(r, text));
  const isInner = (r: Report): boolean =>
    spoken.some((o) => o !== r && o.content.some((c) => contains(c, r.cue)));
  return spoken.find((r) => !isInner(r)) ?? null;
}

interface Found {
  readonly report: Report;
  readonly subject: Phrase;
  /** In a relative clause or one in front of the main clause, whose subject is none of the main clause's. */
  readonly isAside?: boolean;
}

/** All reports of a sentence, in order of their cues. */
export function reportsIn({ items }: Segment): readonly Report[] {
  const all: Found[] = [];
  items.forEach((item, at) => {
    const main = mainSubject(all, item.start);
    const one =
      item.lower === 'according'
        ? accordingTo(items, at)
        : item.lower === 'words'
          ? inTheWordsOf(items, at)
          : ((item.cue && verbReport(items, at, main)) ?? nounReport(items, at));
    if (one) all.push(one);
  });
  return all.map((f) => f.report);
}

/** The subject of the last report that is not itself part of what another reports. */
function mainSubject(all: readonly Found[], before: number): Phrase | null {
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i];
    if (one && one.report.cue.end <= before && !one.isAside && !isNested(one, all)) return one.subject;
  }
  return null;
}

const isNested = (inner: Found, all: readonly Found[]): boolean =>
  all.some(
    (o) =>
      o !== inner &&
      o.report.content.some((c) => c.start <= inner.report.cue.start && inner.report.cue.end <= c.end),
  );

function accordingTo(items: readonly Item[], at: number): Found | null {
  if (items[at + 1]?.lower !== 'to') return null;
  const subject = phraseAfter(items, at + 2, items.length);
  const cue = itemSpan(items, at, at + 2);
  if (!subject || !cue) return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  return {
    subject,
    report: {
      speaker,
      cue,
      kind: 'say',
      basis: 'stated',
      content: [...clauseAround(items, at, subject), ...goingOn(items, at, subject.to)],
      announces: false,
    },
  };
}

/** "Absent, according to Osei, was any mention": the clause goes on behind what stands between commas. */
const goingOn = (items: readonly Item[], at: number, to: number): readonly Span[] =>
  isComma(items[at - 1]) && isComma(items[to]) && isVerbal(items[to + 1]) ? resumption(items, to) : [];

/** "In the words of Osei, …" and "in Osei’s words, …" */
function inTheWordsOf(items: readonly Item[], at: number): Found | null {
  const of = items[at + 1]?.lower === 'of';
  const owner = of ? phraseAfter(items, at + 2, items.length) : possessorBefore(items, at);
  const from = of ? at - 2 : (owner?.from ?? 0) - 1;
  const cue = itemSpan(items, at, at + 1);
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  if (!owner || !cue || !speaker || items[from]?.lower !== 'in') return null;
  const content = clauseAround(items, from, { from, to: of ? owner.to : at + 1 });
  if (content.length === 0) return null;
  return {
    subject: owner,
    report: { speaker, cue, kind: 'say', basis: 'stated', content, announces: false },
  };
}

/** Nouns that report what a clause says: "Smith's claim that …", "his fear that …". */
const REPORTING_NOUN =
  /^(?:claim|assertion|belief|statement|suggestion|argument|allegation|insistence|contention|promise|vow|pledge|warning|announcement|comment|remark|view|opinion|hope|fear|prediction|emphasis|admission|acknowledgment|acknowledgement|accusation|conclusion|concern|complaint|declaration|theory|feeling|assurance|denial|proposal|demand|finding|ruling)s?$/;

function nounReport(items: readonly Item[], at: number): Found | null {
  if (items[at + 1]?.lower !== 'that' || !REPORTING_NOUN.test(items[at]?.lower ?? '')) return null;
  const owner = possessorBefore(items, at);
  const cue = itemSpan(items, at, at + 1);
  const content = owner && nounClause(items, at + 1);
  const speaker = owner && itemSpan(items, owner.from, owner.to);
  if (!owner || !cue || !content || !speaker) return null;
  return {
    subject: owner,
    report: { speaker, cue, kind: 'say', basis: 'stated', content: [content], announces: false },
  };
}

function verbReport(items: readonly Item[], at: number, previous: Phrase | null): Found | null {
  const cue = cueAt(items, at);
  return cue && (inverted(items, cue) ?? straight(items, cue, previous));
}

/** `“…,” said Smith` and `The plan is sound, said Smith.` */
function inverted(items: readonly Item[], cue: Cue): Found | null {
  const word = items[cue.at]?.cue;
  const before = items[cue.from - 1];
  if (
    !word ||
    word.particle === 'it' ||
    word.form === 'ing' ||
    word.form === 'base' ||
    (word.kind !== 'say' && word.kind !== 'tell')
  )
    return null;
  const afterQuote = !!before?.quoted || (isBreak(before) && !!items[cue.from - 2]?.quoted);
  if (!afterQuote && word.kind === 'tell') return null;
  const subject = subjectAfter(items, cue.at);
  const next = subject && items[subject.to];
  if (subject && opensWithTag(items, cue, subject))
    return found(items, cue, subject, resumption(items, subject.to));
  const parts = subject !== null && partsClause(items, cue, subject);
  if (!afterQuote && !parts && !(isComma(before) && hasVerb(items, 0, cue.from - 1))) return null;
  if (!subject || (next && isVerbal(next) && next.wordClass === 'auxiliary')) return null;
  if (
    !afterQuote &&
    next &&
    !/^[,.;]$/.test(next.text) &&
    next.wordClass !== 'preposition' &&
    next.wordClass !== 'relative'
  )
    return null;
  return found(items, cue, subject, [...preceding(items, cue.from), ...resumption(items, subject.to)]);
}

/** "The fire, said Bo Osei, 47, killed nine people": a tag between a subject and its verb. */
const partsClause = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  isComma(items[cue.from - 1]) &&
  /^(?:said|says)$/.test(items[cue.at]?.lower ?? '') &&
  items[subject.to - 1]?.name?.type === 'person' &&
  isComma(items[subject.to]) &&
  hasVerb(items, subject.to, items.length);

/** `Said Smith: “…”` and `But, said Smith, “…”` */
const opensWithTag = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  !!items[subject.to + 1]?.quoted &&
  (items[subject.to]?.text === ':'
    ? isComma(items[cue.from - 1]) || opensSentence(items, cue.from)
    : items[cue.at]?.lower === 'said' && isComma(items[subject.to]) && opensSentence(items, cue.from));

/** Subject in front of the verb, content behind it or in front of both. */
function straight(items: readonly Item[], cue: Cue, previous: Phrase | null): Found | null {
  const subject = ownSubject(items, cue, previous);
  if (!subject) return null;
  // A participle's subject belongs to the verb before it, and so does what stands in front of that.
  const isAdded = isParticiple(items, cue);
  const edge = isAdded ? cue.from : Math.min(subject.from, cue.from);
  if (items[edge - 1]?.lower === 'as') return asClause(items, cue, subject, edge - 1);
  const isTagged = !isAdded && isTag(items, cue, edge);
  if (!isTagged && addsThings(items, cue)) return null;
  const right = isTagged ? [] : following(items, cue);
  if (right.length > 0 || announces(items, cue)) return found(items, cue, subject, right);
  const behind = skipAdjuncts(items, cue.to, cue);
  const rest = resumption(items, behind);
  // "…, who wrote about it": what stands in front of a relative clause is not its own to report.
  const isAside = items[subject.from]?.wordClass === 'relative';
  const left = isAside ? [] : preceding(items, edge, isComma(items[behind]) && rest.length > 0);
  return left.length > 0 ? found(items, cue, subject, [...left, ...rest]) : null;
}

/** "added 19 points", "has ruled twice on the project": verbs that report clauses and do other things to things. */
function addsThings(items: readonly Item[], cue: Cue): boolean {
  if (!/^(?:add|rule|continue|repeat|go)$/.test(items[cue.at]?.cue?.lemma ?? '')) return false;
  const next = items[cue.to];
  const goesOn = next !== undefined && !/^(?:that|[:,.])$/.test(next.lower) && !isBreak(next);
  return goesOn && !items.slice(cue.to).some((i) => i.quoted || isVerbal(i) || i.lower === 'that');
}

/** "As Smith put it, …" and "…, as Smith noted". */
function asClause(items: readonly Item[], cue: Cue, subject: Phrase, as: number): Found | null {
  const content = !opensSentence(items, as)
    ? [...preceding(items, as), ...resumption(items, skipAdjuncts(items, cue.to, cue))]
    : clauseAround(items, 0, { from: subject.from, to: cue.to });
  return content.length > 0 ? found(items, cue, subject, content) : null;
}

/** `“…,” she said several months after`: what follows is time and place, unless it plainly is a clause or a quotation. */
function isTag(items: readonly Item[], cue: Cue, edge: number): boolean {
  const before = items[edge - 1];
  const quoted = before?.quoted
    ? edge - 1
    : isBreak(before) && items[edge - 2]?.quoted
      ? edge - 2
      : behindApposition(items, edge);
  if (quoted < 0 || !(opensClause(items, quoted) || hasVerb(items, 0, quoted) || isPredicate(items, quoted)))
    return false;
  const next = items[cue.to];
  return next?.lower !== 'that' && !next?.quoted && next?.text !== ':';
}

/** `“…,” a cousin, Tom Hart, recalled`: the quotation in front of what the name explains; -1 where there is none. */
function behindApposition(items: readonly Item[], edge: number): number {
  if (!isComma(items[edge - 1])) return -1;
  let at = edge - 2;
  while (
    edge - at < 10 &&
    (isNominal(items[at]) || /^(?:determiner|preposition)$/.test(items[at]?.wordClass ?? ''))
  )
    at--;
  return at < edge - 2 && items[at]?.quoted ? at : -1;
}

/** A quotation that is not the object of a phrase ("on the “Morning Show,” Smith said …"). */
const opensClause = (items: readonly Item[], at: number): boolean =>
  at === 0 ||
  items[at - 1]?.wordClass === 'conjunction' ||
  isBreak(items[at - 1]) ||
  items[at - 1]?.wordClass === 'symbol';

/** `Osei “has made it worse,” Hart said`: a quotation with its subject in front. */
function isPredicate(items: readonly Item[], quoted: number): boolean {
  const subject = firstSubject(items, 0, quoted);
  return subject?.to === quoted && /^.\p{Ll}/u.test(items[quoted]?.text ?? '');
}

function found(items: readonly Item[], cue: Cue, subject: Phrase, content: readonly Span[]): Found | null {
  const kind = items[cue.at]?.cue?.kind;
  const words = itemSpan(items, cue.from, cue.to);
  if (!kind || !words) return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  const spoken = isHypothetical(items, cue) && kind !== 'say' ? 'think' : kind;
  return {
    subject,
    isAside: items[subject.from]?.wordClass === 'relative' || isFronted(items, cue),
    report: { speaker, cue: words, kind: spoken, basis: 'stated', content, announces: content.length === 0 },
  };
}

const announces = (items: readonly Item[], cue: Cue): boolean =>
  items.at(-1)?.text === ':' && skipAdjuncts(items, cue.to, cue) >= items.length - 1;

function ownSubject(items: readonly Item[], cue: Cue, main: Phrase | null): Phrase | null {
  const before = items[cue.from - 1];
  if (isParticiple(items, cue)) {
    const at = adverbsBefore(items, cue.from);
    const own = ownerOfParticiple(items, at);
    if (own) return own;
    if (!items[at - 1]) return main ?? firstSubject(items, mainClause(items), items.length);
    if (isAppended(items[at - 1]) || hasVerb(items, 0, at)) return main ?? firstSubject(items, 0, at);
  }
  if (!before || before.quoted) return null;
  if (before.wordClass === 'conjunction') return sharedSubject(items, cue, main);
  const subject = subjectBefore(items, cue.from, 0);
  return subject && isObjectInSeries(items, cue, subject) ? sharedSubject(items, cue, main) : subject;
}

/** "She praised the plan, called it “bold” and left": the verbs of a series have one subject. */
const sharedSubject = (items: readonly Item[], cue: Cue, main: Phrase | null): Phrase | null =>
  main ?? subjectOfVerbBefore(items, cue.from - 1) ?? firstSubject(items, 0, cue.from);

/** "when Hart knocked Osei on trade and called him a “moderate”": the subject of the verb in front of "and". */
function subjectOfVerbBefore(items: readonly Item[], and: number): Phrase | null {
  for (let i = and - 1; i > Math.max(0, and - 14); i--) {
    const item = items[i];
    if (!item || item.text === ';') return null;
    if (!isVerbal(item) || item.wordClass === 'auxiliary') continue;
    let from = i;
    while (items[from - 1]?.wordClass === 'auxiliary' || items[from - 1]?.wordClass === 'adverb') from--;
    return from === 0 ? null : subjectBefore(items, from, 0);
  }
  return null;
}

/** Is what looks like the subject the object of the verb before, in a series of verbs? */
const isObjectInSeries = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  isComma(items[cue.from - 1]) &&
  isVerbal(items[subject.from - 1]) &&
  items[subject.from - 1]?.wordClass !== 'auxiliary' &&
  subject.to === cue.from - 1;

/** "adding", "saying" without an auxiliary of its own. */
const isParticiple = (items: readonly Item[], cue: Cue): boolean =>
  items[cue.at]?.cue?.form === 'ing' &&
  items[cue.from]?.wordClass !== 'auxiliary' &&
  items[cue.from]?.wordClass !== 'clitic';

/** "with the mayor calling it “bold”", "footage of Smith saying": who stands between is the one who speaks. */
function ownerOfParticiple(items: readonly Item[], at: number): Phrase | null {
  const before = items[at - 1];
  if (!before || !(before.name?.type === 'person' || before.capital || before.tag === 'noun')) return null;
  const phrase = phraseBefore(items, at, 0);
  const link = phrase ? items[phrase.from - 1] : undefined;
  if (link?.lower === 'with') return phrase;
  // "– Ryan saying he was “encouraged” and Hart calling it a “great meeting”"
  if (phrase && before.name?.type === 'person' && (isDash(link) || link?.lower === 'and')) return phrase;
  // A preposition inside the phrase: its last part is a person of its own.
  for (let i = at - 1; i > 0 && at - i < 6; i--) {
    const item = items[i];
    if (item?.lower === 'with' || item?.lower === 'of')
      return before.name?.type === 'person' || item.lower === 'with' ? { from: i + 1, to: at } : null;
    if (!item || item.wordClass === 'symbol' || isVerbal(item)) return null;
  }
  return null;
}

const adverbsBefore = (items: readonly Item[], from: number): number => {
  let at = from;
  while (items[at - 1]?.wordClass === 'adverb') at--;
  return at;
};

/** ", adding that …", "by saying …": the subject is the main clause's. */
const isAppended = (before: Item | undefined): boolean =>
  isBreak(before) ||
  !!before?.quoted ||
  /^(?:preposition|conjunction|subordinator)$/.test(before?.wordClass ?? '');

const mainClause = (items: readonly Item[]): number => {
  const comma = items.findIndex((x) => endsInComma(x));
  return comma < 0 ? items.length : comma + 1;
};
