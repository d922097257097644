import type { Span } from '../../text/span';
import type { Item, Segment } from './items';
import type { CueClass } from './lexicon';
import { isComma, isDash, isNominal, isVerbal, type Phrase, phraseAfter } from './phrases';
import { firstSubject, subjectAfter, subjectBefore, verbGroupStart } from './subjects';

/** A speaker, a cue and the words reported, in one sentence of the writer's. Offsets as in the items. */
export interface Report {
  readonly speaker: Span | null;
  readonly cue: Span;
  readonly kind: CueClass;
  /** Pieces of what is reported, in order; quotations among them. Empty where only the cue stands here ("Smith replied:"). */
  readonly content: readonly Span[];
  /** Does the cue end the sentence with a colon, so that the next paragraph speaks? */
  readonly announces: boolean;
}

interface Cue {
  /** Item range of the verb group, cue included. */
  readonly from: number;
  readonly to: number;
  /** Index of the cue word. */
  readonly at: number;
}

/** All reports of a sentence, in order of their cues. */
export function reportsIn(segment: Segment): readonly Report[] {
  const { items } = segment;
  const reports: Report[] = [];
  let previous: Phrase | null = null;
  items.forEach((item, at) => {
    const report =
      item.lower === 'according' ? accordingTo(items, at) : item.cue ? verbReport(items, at, previous) : null;
    if (!report) return;
    if (report.subject) previous = report.subject;
    reports.push(report.report);
  });
  return reports;
}

interface Found {
  readonly report: Report;
  readonly subject: Phrase | null;
}

const spanOf = (items: readonly Item[], p: Phrase | null): Span | null => {
  const a = p && items[p.from];
  const z = p && items[p.to - 1];
  return a && z ? { start: a.start, end: z.end } : null;
};

function accordingTo(items: readonly Item[], at: number): Found | null {
  if (items[at + 1]?.lower !== 'to') return null;
  const phrase = phraseAfter(items, at + 2, items.length);
  const cue = spanOf(items, { from: at, to: at + 2 });
  if (!phrase || !cue) return null;
  const comma = items.findIndex((x, i) => i >= phrase.to && isComma(x));
  const fronted = at <= 1;
  const content = fronted
    ? pieces(items, comma < 0 ? phrase.to : comma + 1, clauseEnd(items, phrase.to))
    : pieces(items, clauseStart(items, at), isComma(items[at - 1]) ? at - 1 : at);
  return {
    subject: phrase,
    report: { speaker: spanOf(items, phrase), cue, kind: 'say', content, announces: false },
  };
}

function verbReport(items: readonly Item[], at: number, previous: Phrase | null): Found | null {
  const item = items[at];
  const word = item?.cue;
  if (!item || !word || isNounUse(items, at)) return null;
  const from = verbGroupStart(items, at);
  const cue: Cue = { from, to: particleEnd(items, at), at };
  if (isPassive(items, cue)) return null;
  return inverted(items, cue) ?? straight(items, cue, previous);
}

/** "pointed out", "said of" stay with their verb only where they change its sense. */
const particleEnd = (items: readonly Item[], at: number): number =>
  items[at + 1]?.lower === 'out' ? at + 2 : at + 1;

/** "the claims", "critics' calls", "in reports": a noun that looks like the verb. */
function isNounUse(items: readonly Item[], at: number): boolean {
  const word = items[at]?.cue;
  const before = items[at - 1];
  if (!word || (items[at]?.capital && at > 0 && word.form !== 'past')) return true;
  if (!before) return word.form === 'base' || word.form === 's';
  if (before.wordClass === 'clitic' || before.text === '’' || before.text === "'")
    return !/^['’](?:ll|d|ve|re|m)$/.test(before.lower);
  if (word.form === 'past')
    return (
      before.wordClass === 'determiner' &&
      before.lower !== 'all' &&
      before.lower !== 'both' &&
      before.lower !== 'some' &&
      before.lower !== 'many' &&
      before.lower !== 'most' &&
      !items[at + 1]?.quoted
    );
  if (word.form === 'ing') return before.wordClass === 'determiner';
  if (before.wordClass === 'determiner' || before.wordClass === 'preposition')
    return before.lower !== 'to' && !/^(?:some|many|most|others|all|few|both|several)$/.test(before.lower);
  const next = items[at + 1];
  if (word.form === 'base' && before.wordClass === 'other' && !before.capital)
    return !/s$/.test(before.lower) && !/^(?:people|police|men|women)$/.test(before.lower);
  if (
    before.wordClass === 'other' &&
    !before.capital &&
    (next?.wordClass === 'preposition' || next?.wordClass === 'auxiliary')
  )
    return /s$/.test(before.lower) === (word.form === 's');
  return false;
}

/** "was called", "is expected": the subject did not say it. */
function isPassive(items: readonly Item[], cue: Cue): boolean {
  if (items[cue.at]?.cue?.form !== 'past') return false;
  for (let i = cue.at - 1; i >= cue.from; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|'s|am)$/.test(lower))
      return !(lower === "'s" && items[cue.at]?.lower === 'said');
    if (items[i]?.wordClass !== 'adverb') return false;
  }
  return false;
}

/** `“…,” said Smith` and `The plan is sound, said Smith.` */
function inverted(items: readonly Item[], cue: Cue): Found | null {
  const word = items[cue.at]?.cue;
  const before = items[cue.from - 1];
  if (!word || word.form === 'ing' || word.form === 'base' || (word.kind !== 'say' && word.kind !== 'tell'))
    return null;
  const afterQuote = before?.quoted || (isBreak(before) && items[cue.from - 2]?.quoted);
  if (!afterQuote && !(isComma(before) && hasVerb(items, 0, cue.from - 1))) return null;
  const phrase = subjectAfter(items, cue.at);
  if (!phrase) return null;
  const next = items[phrase.to];
  if (
    !afterQuote &&
    next &&
    !/^[,.;]$/.test(next.text) &&
    next.wordClass !== 'preposition' &&
    next.wordClass !== 'relative'
  )
    return null;
  if (next && isVerbal(next) && next.wordClass === 'auxiliary') return null;
  const left = pieces(items, clauseStart(items, cue.from), isBreak(before) ? cue.from - 1 : cue.from);
  const rest = resumption(items, phrase.to);
  return found(items, cue, phrase, [...left, ...rest], phrase.to);
}

const isBreak = (item: Item | undefined): boolean => isComma(item) || isDash(item);

const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(items[i])) return true;
  return false;
};

/** Subject in front of the verb, content behind it or in front of both. */
function straight(items: readonly Item[], cue: Cue, previous: Phrase | null): Found | null {
  const subject = ownSubject(items, cue, previous);
  if (!subject) return null;
  const right = complement(items, cue);
  if (right.length > 0 || announces(items, cue)) return found(items, cue, subject, right, cue.to);
  const left = preceding(items, subject, cue);
  const rest = left.length > 0 ? resumption(items, skipAdjuncts(items, cue.to, cue)) : [];
  return left.length > 0 ? found(items, cue, subject, [...left, ...rest], cue.to) : null;
}

function found(
  items: readonly Item[],
  cue: Cue,
  subject: Phrase,
  content: readonly Span[],
  end: number,
): Found | null {
  const kind = items[cue.at]?.cue?.kind;
  const at = spanOf(items, { from: cue.from, to: cue.to });
  if (!kind || !at) return null;
  const last = items.at(-1);
  const report = {
    speaker: spanOf(items, subject),
    cue: at,
    kind,
    content,
    announces: last?.text === ':' && content.length === 0 && end <= items.length,
  };
  return { subject, report };
}

const announces = (items: readonly Item[], cue: Cue): boolean =>
  items.at(-1)?.text === ':' && skipAdjuncts(items, cue.to, cue) >= items.length - 1;

function ownSubject(items: readonly Item[], cue: Cue, previous: Phrase | null): Phrase | null {
  const before = items[cue.from - 1];
  const form = items[cue.at]?.cue?.form;
  const bare = cue.from === cue.at;
  if (
    form === 'ing' &&
    bare &&
    (!before ||
      isBreak(before) ||
      before.quoted ||
      before.wordClass === 'preposition' ||
      before.wordClass === 'conjunction' ||
      before.wordClass === 'subordinator')
  ) {
    return (
      previous ?? firstSubject(items, before ? 0 : headOfMainClause(items), before ? cue.from : items.length)
    );
  }
  if (!before) return null;
  if (before.wordClass === 'conjunction') return previous ?? firstSubject(items, 0, cue.from);
  if (before.quoted) return null;
  return subjectBefore(items, cue.from, 0);
}

const headOfMainClause = (items: readonly Item[]): number => {
  const comma = items.findIndex((x) => isComma(x));
  return comma < 0 ? items.length : comma + 1;
};

/** What stands behind the cue and is reported: a clause, an object, a quotation. */
function complement(items: readonly Item[], cue: Cue): readonly Span[] {
  let at = skipAdjuncts(items, cue.to, cue);
  const end = clauseEnd(items, at);
  if (isComma(items[at]) || isDash(items[at])) {
    if (!items[at + 1]?.quoted) return [];
    at++;
  }
  if (items[at]?.text === ':') at++;
  return pieces(items, at, end);
}

const ADJUNCT = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'to',
  'with',
  'via',
  'from',
  'through',
  'following',
  'by',
  'of',
  'about',
  'over',
  'as',
]);

/** Index behind hearer, time, place and manner: "told reporters in Geneva on Monday". */
function skipAdjuncts(items: readonly Item[], from: number, cue: Cue): number {
  const word = items[cue.at]?.cue;
  let at = from;
  if (word?.kind === 'tell') at = hearerEnd(items, at);
  if (word?.kind === 'judge') return at;
  for (let hops = 0; hops < 8; hops++) {
    const item = items[at];
    if (!item) return at;
    if (item.wordClass === 'adverb') at++;
    else if (item.wordClass === 'preposition' && ADJUNCT.has(item.lower) && word?.kind !== 'think') {
      const phrase = adjunctPhrase(items, at + 1);
      if (phrase === at + 1) return at;
      at = phrase;
    } else return at;
  }
  return at;
}

/** Determiner, adjectives and nouns up to the next determiner, pronoun or mark. */
function adjunctPhrase(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.wordClass === 'determiner') at++;
  while (isNominal(items[at]) || items[at]?.wordClass === 'clitic') at++;
  if (at === from && items[at]?.wordClass === 'pronoun') at++;
  return at;
}

function hearerEnd(items: readonly Item[], from: number): number {
  const phrase = phraseAfter(items, from, items.length);
  if (!phrase || items[from]?.lower === 'that') return from;
  return phrase.to;
}

/** After a tag in the middle: `“…,” Smith said, “…”` goes on; `, adding that …` is a report of its own. */
function resumption(items: readonly Item[], from: number): readonly Span[] {
  let at = from;
  while (at < items.length && !isBreak(items[at]) && !items[at]?.quoted && items[at]?.text !== ':') at++;
  if (items[at]?.quoted) return pieces(items, at, clauseEnd(items, at));
  const next = items[at + 1];
  if (!next || at >= items.length - 2) return [];
  if (next.cue?.form === 'ing' || next.wordClass === 'relative') return [];
  if (next.quoted) return pieces(items, at + 1, clauseEnd(items, at + 1));
  return next.wordClass === 'preposition' || next.wordClass === 'determiner' || /ing$/.test(next.lower)
    ? []
    : pieces(items, at + 1, clauseEnd(items, at + 1));
}

/** The clause in front of the subject, where a comma or a quotation parts them. */
function preceding(items: readonly Item[], subject: Phrase, cue: Cue): readonly Span[] {
  const edge = Math.min(subject.from, cue.from);
  const before = items[edge - 1];
  if (!before || !(isBreak(before) || before.quoted)) return [];
  const to = isBreak(before) ? edge - 1 : edge;
  const from = clauseStart(items, edge);
  const quoted = items.slice(from, to).some((x) => x.quoted);
  if (!quoted && !hasVerb(items, from, to)) return [];
  return pieces(items, from, to);
}

/** Where the clause that ends at `end` begins: the sentence's start, or behind a semicolon. */
function clauseStart(items: readonly Item[], end: number): number {
  for (let i = end - 2; i >= 0; i--) if (items[i]?.text === ';') return i + 1;
  return 0;
}

/** Where the clause at `from` ends: at the sentence's end, before a further report of the same sentence, or a semicolon. */
function clauseEnd(items: readonly Item[], from: number): number {
  let end = items.length;
  while (end > from && /^[.?!…:]$/.test(items[end - 1]?.text ?? '')) end--;
  for (let i = from + 1; i < end; i++) {
    if (items[i]?.text === ';') return i;
    if (isBreak(items[i]) && endsReport(items, i)) return i;
  }
  return end;
}

function endsReport(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1];
  if (next?.lower === 'according') return true;
  if (next?.cue?.form === 'ing' && next.cue.kind === 'say') return true;
  return (next?.lower === 'and' || next?.lower === 'but') && items[comma + 2]?.cue?.form === 'past';
}

/** The span from item `from` to item `to`, as one piece; empty where nothing is left. */
function pieces(items: readonly Item[], from: number, to: number): readonly Span[] {
  const s = to > from ? spanOf(items, { from, to }) : null;
  return s ? [s] : [];
}
