import type { Token } from '../../../text/tokens';

/** Words in front of a figure that soften it. */
const BEFORE = (
  'at least|the better part of|the best part of|at most|at minimum|more than|less than|fewer than|no more than|no fewer than|no less than|not less than|not more than|up to|upward of|upwards of|north of|plus or minus|' +
  'in excess of|a minimum of|a maximum of|as many as|as much as|as few as|as little as|as high as|as low as|close to|well over|just over|just under|just above|just below|' +
  'slightly more than|slightly less than|slightly over|slightly under|a little over|a little more than|a little less than|an estimated|estimated|nearly|almost|about|around|roughly|' +
  'approximately|some|over|under|above|below|barely|perhaps|maybe|probably|possibly|virtually|approaching|somewhere around|somewhere between|near|nearing|exceeding|topping|circa|c.'
).split('|');

/** The same behind it. */
const AFTER = new Set(['or so', 'or more', 'or less', 'or fewer', 'or thereabouts', 'or higher']);

/** Longest first, by their last word. */
const BY_LAST: ReadonlyMap<string, readonly (readonly string[])[]> = byLastWord();

function byLastWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byLast = new Map<string, (readonly string[])[]>();
  for (const words of BEFORE.map((hedge) => hedge.split(' ')).sort((a, b) => b.length - a.length)) {
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), words]);
  }
  return byLast;
}

/** The hedge right in front of the figure at token `from`, as written. "over two years" is a stretch of time, not a hedge. */
export function hedgeBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  isDuration: boolean,
): string | null {
  const last = tokens[from - 1];
  if (last?.kind !== 'word') return null;
  for (const words of BY_LAST.get(last.lower) ?? []) {
    const start = from - words.length;
    const first = tokens[start];
    if (!first || !words.every((word, i) => tokens[start + i]?.lower === word)) continue;
    // "hand over $75 million"
    if (words[0] === 'over' && HANDS.has(tokens[start - 1]?.lower ?? '')) return null;
    // "went up to £18" tells where it went.
    if (words.join(' ') === 'up to' && MOVES.has(tokens[start - 1]?.lower ?? '')) return null;
    if (isDuration && words[0] === 'over' && !LASTS.has(tokens[start - 1]?.lower ?? '')) return null;
    return text.slice(first.start, last.end);
  }
  return null;
}

const MOVES = new Set(
  'went goes go going gone moved moves pushed bumped crept shot inched ticked edged came'.split(' '),
);

const HANDS = new Set(
  'hand hands handed handing turn turned turning sign signed signing pay paying carry carried pass passed fork forked give gave cough'.split(
    ' ',
  ),
);

/** Words between which and a duration "over" means more than. */
const LASTS = new Set(
  'for took lasted lasting spent after served been is was takes last just of in'.split(' '),
);

/** The hedge behind the figure: "200 or so", "five or more". */
export function hedgeAfter(text: string, tokens: readonly Token[], to: number): string | null {
  const [first, last] = [tokens[to], tokens[to + 1]];
  if (first?.lower !== 'or' || !last || !AFTER.has(`or ${last.lower}`)) return null;
  return text.slice(first.start, last.end);
}
