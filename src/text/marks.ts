import type { Span } from './span';

/** How a span in quotation marks ends. */
type Closure =
  /** with its own closing mark */
  | 'closed'
  /** without one, because the next paragraph opens again: a quotation of several paragraphs */
  | 'continued'
  /** without one, and nothing explains it */
  | 'unclosed';

/** A span in quotation marks. `start`/`end` are the words between the marks, marks and outer white space excluded. */
export interface QuotedSpan extends Span {
  /** The opening mark (`“`, `"`, `''`, `«` …). */
  readonly open: Span;
  /** The closing mark; null where there is none. */
  readonly close: Span | null;
  readonly closure: Closure;
  /** Single (British) marks? */
  readonly single: boolean;
}

interface Mark extends Span {
  readonly direction: 'open' | 'close';
}

interface Pair {
  readonly open: Span;
  readonly close: Span | null;
}

/** Doubled single marks and backticks first, so that they are one mark and not two. */
const DOUBLE_MARK = /``|''|‘‘|’’|´´|["“”„‟«»＂]/g;
const SPACE = /[\s\u200b]/;
const WORD = /[\p{L}\p{N}]/u;
const DASH = /[-–—]/;
const BRACKET_OPEN = /[([{/*_]/;
const BRACKET_CLOSE = /[)\]}*_,.;:?!…]/;
const SINGLE_MARK = /['‘’]/;
const SINGLE_CLOSER = /['’]/g;

/** The mark a paragraph begins with, if it opens a quotation; used to tell a continued quotation from an unclosed one. */
const OPENS = /^[\s>*_\ufeff]*(?:``|''|‘‘|[“„«"‘]|'(?=\p{L}))/u;

export const opensWithMark = (text: string): boolean => OPENS.test(text);

/**
 * Finds the outermost quoted spans of one paragraph, in order. Marks are paired by direction and nothing
 * outside the paragraph is looked at, so that a stray mark stays a local affair.
 *
 * @param continues whether the next paragraph opens with a quotation mark
 */
export function findQuotedSpans(
  text: string,
  masked: readonly Span[],
  continues: boolean,
): readonly QuotedSpan[] {
  const doubles = pairDoubles(text, findDoubles(text, masked), continues);
  const singles = pairSingles(text, masked, doubles, continues);
  const pairs = [...outsideOf(doubles, singles), ...singles];
  return pairs
    .sort((a, b) => a.open.start - b.open.start)
    .map((p) => quotedSpan(text, p, continues, singles.includes(p)));
}

const outsideOf = (pairs: readonly Pair[], outer: readonly Pair[]): readonly Pair[] =>
  outer.length === 0
    ? pairs
    : pairs.filter(
        (p) => !outer.some((o) => o.close && o.open.end <= p.open.start && p.open.start < o.close.start),
      );

function quotedSpan(
  text: string,
  pair: Pair & { readonly stop?: number },
  continues: boolean,
  single: boolean,
): QuotedSpan {
  let start = pair.open.end;
  let end = pair.close?.start ?? pair.stop ?? text.length;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  const runsOn = !pair.close && continues && pair.stop === undefined;
  return {
    start,
    end,
    open: pair.open,
    close: pair.close,
    closure: pair.close ? 'closed' : runsOn ? 'continued' : 'unclosed',
    single,
  };
}

function findDoubles(text: string, masked: readonly Span[]): readonly Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  let mask = 0;
  for (const match of text.matchAll(DOUBLE_MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= start) mask++;
    if ((masked[mask]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const direction = directionOf(text, start, end, depth > 0);
    if (!direction) continue;
    depth = direction === 'open' ? depth + 1 : Math.max(0, depth - 1);
    marks.push({ start, end, direction });
  }
  return marks;
}

/** Null for primes (6' 2", 12" pipe) and for marks that neither open nor close anything. */
function directionOf(text: string, start: number, end: number, inside: boolean): Mark['direction'] | null {
  const mark = text.slice(start, end);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const looksOpen =
    (before === '' || SPACE.test(before) || BRACKET_OPEN.test(before)) && after !== '' && !SPACE.test(after);
  const looksClosed =
    before !== '' && !SPACE.test(before) && (after === '' || SPACE.test(after) || BRACKET_CLOSE.test(after));
  if ('“‘‘„«``'.includes(mark))
    return '“«'.includes(mark) && inside && looksClosed && !looksOpen ? 'close' : 'open';
  if (mark === '”' || mark === '’’' || mark === '»')
    return looksOpen && !inside && WORD.test(after) ? 'open' : 'close';
  if (/\d/.test(before) && !inside) return null;
  // Iran"s exports: a slip for an apostrophe
  if (!inside && WORD.test(before) && /^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2))) return null;
  if (looksOpen !== looksClosed) return looksOpen ? 'open' : inside ? 'close' : null;
  if (inside) return 'close';
  return DASH.test(before) || WORD.test(after) || SPACE.test(after) ? 'open' : null;
}

/** Pairs by a stack; keeps the outermost pairs. An opening mark left over ends where the next quotation opens. */
function pairDoubles(text: string, marks: readonly Mark[], continues: boolean): readonly Pair[] {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  for (const mark of marks) {
    if (mark.direction === 'open') {
      open.push(mark);
      continue;
    }
    const opener = open.pop();
    if (!opener) continue;
    while ((pairs.at(-1)?.open.start ?? -1) > opener.start) pairs.pop();
    pairs.push({ open: opener, close: mark });
  }
  const leftOver = open[0];
  if (leftOver && continues && open.length === 1 && onlySpace(text, leftOver.start)) {
    return [{ open: leftOver, close: null }];
  }
  const unclosed = open.map((o) => unclosedPair(o, marks));
  return [...pairs, ...unclosed].sort((a, b) => a.open.start - b.open.start);
}

function unclosedPair(open: Mark, marks: readonly Mark[]): Pair {
  const next = firstAfter(marks, open.end);
  return next ? { open, close: null, ...{ stop: next.start } } : { open, close: null };
}

/** Binary search: `marks` ascend, and 100,000 opening marks must not cost their square. */
function firstAfter(marks: readonly Mark[], offset: number): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return marks[low];
}

const onlySpace = (text: string, end: number): boolean =>
  /^[\s>*_\ufeff]*$/.test(text.slice(0, Math.min(end, 64))) && end < 64;

/** Elisions that begin with an apostrophe: '90s, 'em, rock 'n' roll. */
const ELISION =
  /^(?:\d\ds?\b|(?:em|til|till|tis|twas|n|cause|bout|round|cos|im|er|ere|neath|gainst|kay|nuff)\b)/i;

/** British single marks, outside double ones. A candidate without a plausible closing mark is an apostrophe. */
function pairSingles(
  text: string,
  masked: readonly Span[],
  doubles: readonly Pair[],
  continues: boolean,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const hidden = [
    ...masked,
    ...doubles.map((p) => ({ start: p.open.start, end: p.close?.end ?? text.length })),
  ].sort((a, b) => a.start - b.start);
  const closers = singleClosers(text);
  let at = 0;
  let hide = 0;
  let closer = 0;
  while (at < text.length) {
    const next = nextSingleOpener(text, at);
    if (next < 0) break;
    while ((hidden[hide]?.end ?? Number.POSITIVE_INFINITY) <= next) hide++;
    const cover = hidden[hide];
    if (cover && cover.start <= next) {
      at = cover.end;
      continue;
    }
    while ((closers[closer] ?? Number.POSITIVE_INFINITY) <= next + 1) closer++;
    const end = chooseCloser(text, closers, closer);
    at = next + 1;
    if (end !== null) {
      pairs.push({ open: { start: next, end: next + 1 }, close: { start: end, end: end + 1 } });
      at = end + 1;
    } else if (continues && onlySpace(text, next) && text.charAt(next) === '‘') {
      return [{ open: { start: next, end: next + 1 }, close: null }];
    }
  }
  return pairs;
}

/** Looked for by the mark; what may stand in front of it is looked at behind it. */
const SINGLE_OPENER = /(?:‘|'(?!'))(?<=(?:^|[\s(["“—–[])['‘])(?=[\p{L}\p{N}…“"[£$€])/gu;

function nextSingleOpener(text: string, from: number): number {
  SINGLE_OPENER.lastIndex = from;
  for (let match = SINGLE_OPENER.exec(text); match; match = SINGLE_OPENER.exec(text)) {
    if (!ELISION.test(text.slice(match.index + 1, match.index + 12))) return match.index;
  }
  return -1;
}

/** Offsets of marks that could close single quotation marks, ascending. */
function singleClosers(text: string): readonly number[] {
  const offsets: number[] = [];
  for (const { index: at } of text.matchAll(SINGLE_CLOSER)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (
      before !== '' &&
      !SPACE.test(before) &&
      !SINGLE_MARK.test(before) &&
      !WORD.test(after) &&
      !SINGLE_MARK.test(after)
    )
      offsets.push(at);
  }
  return offsets;
}

/** How much is looked at behind a mark for a whole small word, in UTF-16 units. */
const NEXT_WORD = 9;
/** Words that nothing can be owned by: “the ‘states’ in which”, unlike “the states’ rights”. */
const NOT_OWNED =
  /^\s(?:and|or|but|at|in|on|of|for|to|from|with|by|as|that|than|when|while|if|is|are|was|were|be|has|have|had|will|would|can|could|may|said|says|he|she|they|it|we|who|which|after|before|during|because|until|into|over|about|the|a|an)\b/;

/** The first closer that cannot be a plural's possessive ("the workers’ union"); failing that, the first of all. */
function chooseCloser(text: string, closers: readonly number[], from: number): number | null {
  let fallback: number | null = null;
  const last = Math.min(closers.length, from + 32);
  for (let i = from; i < last; i++) {
    const at = closers[i];
    if (at === undefined) break;
    const ahead = text.slice(at + 1, at + NEXT_WORD);
    const possessive = /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(ahead) && !NOT_OWNED.test(ahead);
    const dropped = /in/.test(text.slice(at - 2, at)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4));
    if (!possessive && !dropped) return at;
    fallback ??= at;
  }
  return fallback;
}
