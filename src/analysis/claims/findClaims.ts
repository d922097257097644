import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { ClaimKind, Words } from '../article';
import type { LocalClaim } from './claim';
import { hedgeBefore, periodNear, subjectAfter } from './context';
import { isNoClaim } from './notClaims';
import { readFigure, readWord } from './numbers';
import { type Amount, amountAt } from './reader';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES, unitOf } from './units';

interface Reading {
  readonly kind: ClaimKind;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** The numbers a paragraph states as fact, in order; what stands in its dates is none. One pass over its tokens. */
export function findClaims({ text, tokens }: Paragraph, dates: readonly Span[]): readonly LocalClaim[] {
  const claims: LocalClaim[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.start ?? 0;
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= start) date++;
    if ((dates[date]?.start ?? Number.POSITIVE_INFINITY) <= start) {
      at++;
      continue;
    }
    const reading = readAt(tokens, at);
    if (!reading) {
      at++;
      continue;
    }
    claims.push(claimOf(text, tokens, reading));
    at = Math.max(reading.to, at + 1);
  }
  return claims;
}

function claimOf(text: string, tokens: readonly Token[], r: Reading): LocalClaim {
  const start = tokens[r.from]?.start ?? 0;
  const end = tokens[r.to - 1]?.end ?? start;
  const subject: Words | null =
    r.kind === 'count' || r.kind === 'ratio' || r.kind === 'percentage'
      ? subjectAfter(text, tokens, r.to)
      : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: r.kind,
    value: r.value,
    high: r.high,
    unit: r.unit,
    hedge: hedgeBefore(text, tokens, r.from),
    subject,
    period: periodNear(text, tokens, subject ? tokenAfter(tokens, r.to, subject.end) : r.to),
  };
}

const tokenAfter = (tokens: readonly Token[], from: number, offset: number): number => {
  let at = from;
  while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
};

function readAt(tokens: readonly Token[], at: number): Reading | null {
  return (
    hyphenated(tokens, at) ??
    money(tokens, at) ??
    scoreOrVote(tokens, at) ??
    fraction(tokens, at) ??
    rank(tokens, at) ??
    multiple(tokens, at) ??
    plain(tokens, at)
  );
}

/** "seven-year", "18-year-old", "100-mile", "25-point": figure, unit and maybe "old" in one word. */
function hyphenated(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token?.text.includes('-') || token.kind === 'symbol') return null;
  const [first = '', ...rest] = token.lower.split('-');
  const value = token.kind === 'number' ? readFigure(first)?.value : readWord(first);
  if (value === null || value === undefined || rest.length === 0) return null;
  const here = { from: at, to: at + 1, value, high: null };
  if (/^(?:year|month|week|day)$/.test(rest[0] ?? '') && /^olds?$/.test(rest[1] ?? ''))
    return { ...here, kind: 'age', unit: rest[0] ?? 'year' };
  const unit = unitOf(rest.join('-')) ?? unitOf(rest[0] ?? '');
  return unit && rest.length === 1 ? { ...here, kind: unit.kind, unit: unit.unit } : null;
}

/** $60 million, US$5, €1.2bn; and ranges of them ("$40 to $60"). */
function money(tokens: readonly Token[], at: number): Reading | null {
  const sign = signAt(tokens, at);
  if (!sign) return null;
  const amount = amountAt(tokens, sign.to);
  if (!amount || amount.words) return null;
  const range = rangeEnd(tokens, amount.to);
  const second = range === null ? null : (signAt(tokens, range)?.to ?? range);
  const high = second === null ? null : amountAt(tokens, second);
  if (high && !high.words && (signAt(tokens, range ?? 0) || high.factored)) {
    const value =
      !amount.factored && high.factored && signAt(tokens, range ?? 0) === null
        ? scaleLike(tokens, amount, high)
        : amount.value;
    return { kind: 'money', from: at, to: high.to, value, high: high.value, unit: sign.code };
  }
  return { kind: 'money', from: at, to: amount.to, value: amount.value, high: null, unit: sign.code };
}

/** "$2-3 million": the first figure shares the second's factor. */
function scaleLike(tokens: readonly Token[], amount: Amount, high: Amount): number | null {
  const plain = readFigure(tokens[high.from]?.lower ?? '')?.value;
  return plain && high.value !== null && amount.value !== null
    ? amount.value * (high.value / plain)
    : amount.value;
}

function signAt(tokens: readonly Token[], at: number): { readonly code: string; readonly to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const code = CURRENCY_SIGNS[token.text];
  if (code && tokens[at + 1]?.kind === 'number') return { code, to: at + 1 };
  const prefixed =
    token.kind === 'word' && tokens[at + 1]?.text === '$' && tokens[at + 1]?.start === token.end
      ? DOLLAR_PREFIXES[token.lower.replaceAll('.', '')]
      : undefined;
  if (prefixed && tokens[at + 2]?.kind === 'number') return { code: prefixed, to: at + 2 };
  return null;
}

/** Index after "to", "-", "–" or "and" (of "between … and …"); null where no range goes on. */
function rangeEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  const between =
    token.lower === 'and' && tokens.slice(Math.max(0, at - 5), at).some((t) => t.lower === 'between');
  return between || token.lower === 'to' || /^[-–]$/.test(token.text) ? at + 1 : null;
}

/** 5-4, 3–0, 218 to 210, 52-48. */
function scoreOrVote(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at];
  const link = tokens[at + 1];
  const second = tokens[at + 2];
  if (!first || !link || !second || !/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text))
    return null;
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  if (before && before.end === first.start && /^[-–$€£/:.]$/.test(before.text)) return null;
  if (after && after.start === second.end && /^[-–/:%]$/.test(after.text)) return null;
  const dashed = /^[-–]$/.test(link.text) && link.start === first.end && second.start === link.end;
  const near = tokens.slice(Math.max(0, at - 7), at + 9).map((t) => t.lower);
  const votes = near.some((w) =>
    /^(?:vote|voted|votes|voting|senate|house|ruling|ruled|decision|majority|court|committee|council|margin|parliament)$/.test(
      w,
    ),
  );
  const play = near.some((w) =>
    /^(?:win|won|beat|lost|loss|victory|defeat|defeated|draw|drew|score|scored|lead|led|game|match|goal|final|tie|series|set|sets|edged|trailed|half-time|halftime)$/.test(
      w,
    ),
  );
  if (dashed ? !(votes || play) : !(link.lower === 'to' && votes)) return null;
  return {
    kind: votes ? 'vote' : 'score',
    from: at,
    to: at + 3,
    value: Number(first.text),
    high: Number(second.text),
    unit: null,
  };
}

const FRACTIONS: Readonly<Record<string, number>> = {
  'one-half': 1 / 2,
  half: 1 / 2,
  'one-third': 1 / 3,
  'two-thirds': 2 / 3,
  'one-quarter': 1 / 4,
  'one-fourth': 1 / 4,
  'three-quarters': 3 / 4,
  'three-fourths': 3 / 4,
  'one-fifth': 1 / 5,
  'two-fifths': 2 / 5,
  'three-fifths': 3 / 5,
  'four-fifths': 4 / 5,
  'one-tenth': 1 / 10,
};

/** two-thirds, a quarter of, one in five, seven out of 10. */
function fraction(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  const ratio = (to: number, value: number): Reading => ({
    kind: 'ratio',
    from: at,
    to,
    value: Math.round(value * 1e4) / 1e4,
    high: null,
    unit: null,
  });
  const written = Object.hasOwn(FRACTIONS, token.lower) ? FRACTIONS[token.lower] : undefined;
  const next = tokens[at + 1]?.lower ?? '';
  if (written !== undefined && (token.lower !== 'half' || next === 'of')) return ratio(at + 1, written);
  if (token.lower === 'a' && /^(?:third|quarter|fifth|tenth)$/.test(next) && tokens[at + 2]?.lower === 'of')
    return ratio(at + 2, { third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 }[next] ?? 0);
  const out = next === 'in' ? 2 : next === 'out' && tokens[at + 2]?.lower === 'of' ? 3 : 0;
  const [part, whole] = [numberAt(tokens, at), out ? numberAt(tokens, at + out) : null];
  const after = tokens[at + out + 1]?.lower ?? '';
  if (
    part === null ||
    whole === null ||
    part >= whole ||
    whole < 2 ||
    (out === 2 && (whole > 1000 || unitOf(after)))
  )
    return null;
  return ratio(at + out + 1, part / whole);
}

const numberAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'number') return readWord(token.lower);
  const figure = readFigure(token.lower);
  return figure && !figure.ordinal && figure.value < 1e6 ? figure.value : null;
};

/** No. 3; third-largest. */
function rank(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.lower === 'no.' && /^\d{1,4}$/.test(tokens[at + 1]?.text ?? ''))
    return {
      kind: 'rank',
      from: at,
      to: at + 2,
      value: Number(tokens[at + 1]?.text),
      high: null,
      unit: null,
    };
  const ordinal =
    /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(\d{1,3})(?:st|nd|rd|th))-[a-z]+est$/.exec(
      token?.lower ?? '',
    );
  if (!ordinal) return null;
  const value = ordinal[2]
    ? Number(ordinal[2])
    : 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').indexOf(ordinal[1] ?? '') + 2;
  return { kind: 'rank', from: at, to: at + 1, value, high: null, unit: null };
}

const MULTIPLES: Readonly<Record<string, number>> = {
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  halved: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  doubling: 2,
  tripling: 3,
};

/** doubled, threefold, 2.5 times. */
function multiple(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if (Object.hasOwn(MULTIPLES, token.lower))
    return {
      kind: 'change',
      from: at,
      to: at + 1,
      value: MULTIPLES[token.lower] ?? null,
      high: null,
      unit: 'times',
    };
  const value = numberAt(tokens, at);
  const next = tokens[at + 1]?.lower;
  const compares = /^(?:as|more|higher|larger|bigger|the|greater|likelier|faster|that|its|their|what)$/.test(
    tokens[at + 2]?.lower ?? '',
  );
  if (value === null || next !== 'times' || !compares) return null;
  return { kind: 'change', from: at, to: at + 2, value, high: null, unit: 'times' };
}

/** Everything else: an amount with a unit, or a bare count. */
function plain(tokens: readonly Token[], at: number): Reading | null {
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  const age = ageAt(tokens, amount);
  if (age) return age;
  const percent = percentEnd(tokens, amount.to);
  if (!percent && isNoClaim(tokens, amount)) return null;
  const range = rangeOf(tokens, amount);
  const end = range?.to ?? amount.to;
  const base = { from: at, value: range ? range.value : amount.value, high: range?.high ?? null };
  const share = percentEnd(tokens, end);
  if (share) return { ...base, to: share.to, kind: 'percentage', unit: share.unit };
  const unit = unitOf(tokens[end]?.lower ?? '');
  if (
    unit &&
    !(unit.kind === 'money' && tokens[end]?.lower === 'p' && tokens[end]?.start !== tokens[end - 1]?.end)
  )
    return measured(tokens, end, base, unit.kind, unit.unit);
  return tokens[end]?.kind === 'word' || amount.factored || !amount.words ? countOf(tokens, end, base) : null;
}

function countOf(
  tokens: readonly Token[],
  end: number,
  base: { from: number; value: number | null; high: number | null },
): Reading | null {
  const next = tokens[end];
  if (!next || next.kind === 'symbol' || next.kind === 'clitic')
    return base.value !== null && base.value >= 100 ? { ...base, to: end, kind: 'count', unit: null } : null;
  return { ...base, to: end, kind: 'count', unit: null };
}

function measured(
  tokens: readonly Token[],
  at: number,
  base: { from: number; value: number | null; high: number | null },
  kind: ClaimKind,
  unit: string,
): Reading | null {
  if (kind === 'duration' && /^(?:ago|earlier|later|before|from)$/.test(tokens[at + 1]?.lower ?? ''))
    return { ...base, to: at + 1, kind, unit };
  if (kind === 'duration' && tokens[at + 1]?.lower === 'old')
    return { ...base, to: at + 2, kind: 'age', unit };
  const degree = unit === 'degree' && /^(?:celsius|fahrenheit|c|f)$/.test(tokens[at + 1]?.lower ?? '');
  const square = /^(?:square|cubic)$/.test(tokens[at]?.lower ?? '');
  return { ...base, to: at + (degree || square ? 2 : 1), kind, unit };
}

/** "12%", "12 percent", "12 per cent", "3 percentage points". */
function percentEnd(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly unit: string } | null {
  const lower = tokens[at]?.lower ?? '';
  if (lower === '%' || lower === 'percent' || lower === 'pct') return { to: at + 1, unit: '%' };
  if (lower === 'per' && /^cents?$/.test(tokens[at + 1]?.lower ?? '')) return { to: at + 2, unit: '%' };
  if ((lower === 'percentage' || lower === 'basis') && /^points?$/.test(tokens[at + 1]?.lower ?? ''))
    return { to: at + 2, unit: `${lower} point` };
  return null;
}

/** "200 to 300", "10-15". */
function rangeOf(
  tokens: readonly Token[],
  amount: Amount,
): { readonly to: number; readonly value: number | null; readonly high: number | null } | null {
  const start = rangeEnd(tokens, amount.to);
  const high = start === null ? null : amountAt(tokens, start);
  if (!high || high.value === null || amount.value === null || high.words !== amount.words) return null;
  const value =
    !amount.factored && high.factored ? (scaleLike(tokens, amount, high) ?? amount.value) : amount.value;
  return high.value > value ? { to: high.to, value, high: high.value } : null;
}

/** "Smith, 47," and "aged 47". */
function ageAt(tokens: readonly Token[], amount: Amount): Reading | null {
  const { from, to, value, words, factored } = amount;
  if (words || factored || value === null || value > 120 || !Number.isInteger(value)) return null;
  const before = tokens[from - 1];
  const after = tokens[to];
  const name = tokens[from - 2];
  const apposed =
    before?.text === ',' &&
    (after?.text === ',' || after?.text === '.') &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !/^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)/.test(name.text);
  if (!apposed && !/^(?:aged|age)$/.test(before?.lower ?? '')) return null;
  return { kind: 'age', from, to, value, high: null, unit: 'year' };
}
