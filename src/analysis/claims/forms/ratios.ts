import type { Token } from '../../../text/tokens';
import { classOf } from '../../grammar/words';
import { share as shareAfter } from '../figures/unitAfter';
import { changeOf, directionOf } from '../lexicon/directions';
import { factorOf, partOf, readFigure, readWord } from '../lexicon/numbers';
import { isTime, unitOf } from '../lexicon/units';
import { lowerAt, type Reading, type Scene, touches } from '../reading';

/** Four digits are enough to read "two-thirds" by. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const ratio = (from: number, to: number, value: number): Reading => ({
  kind: 'ratio',
  from,
  to,
  value: rounded(value),
  high: null,
  unit: null,
});

/** "two-thirds", "a quarter of", "half the", "one in five", "seven out of 10", "two-to-one". */
export function ratioAt({ tokens }: Scene, at: number): Reading | null {
  return (
    changedBy(tokens, at) ??
    ofUnit(tokens, at) ??
    fraction(tokens, at) ??
    outOf(tokens, at) ??
    nounOutOf(tokens, at) ??
    toOne(tokens, at)
  );
}

/** Behind "fell a third": "in May", "from last year", "higher"; "fell a third time" counts, "lost a third of it" tells a share. */
const GOES_ON =
  /^(?:in|from|since|to|this|last|over|on|during|after|before|between|and|but|while|when|compared|more|less|fewer|higher|lower|larger|smaller|cheaper|faster|slower|year-on-year)$/;

/** "fell by half", "rose nearly a third", "a quarter higher": a change, in per cent. */
function changedBy(tokens: readonly Token[], at: number): Reading | null {
  const half = lowerAt(tokens, at) === 'half' ? 1 : isHalfBehind(tokens, at) ? 2 : 0;
  const part = half > 0 ? ratio(at, at + half, 1 / 2) : parted(tokens, at, () => true);
  if (!part || part.value === null || part.value >= 1) return null;
  const next = tokens[part.to];
  if (next && next.kind !== 'symbol' && !GOES_ON.test(next.lower)) return null;
  if (next && /^[-–/]$/.test(next.text)) return null;
  const direction = changeOf(tokens, at, part.to);
  return direction === 0
    ? null
    : { ...part, kind: 'change', value: direction * rounded(part.value * 100), unit: '%' };
}

/** "three-quarters of an hour", "a quarter of a mile", "a quarter of a percentage point" */
function ofUnit(tokens: readonly Token[], at: number): Reading | null {
  const part = parted(tokens, at, (to) => lowerAt(tokens, to) === 'of');
  if (!part || !/^an?$/.test(lowerAt(tokens, part.to + 1)) || lowerAt(tokens, part.to) !== 'of') return null;
  const points = shareAfter(tokens, part.to + 2);
  if (points?.unit === 'percentage point')
    return { ...part, kind: points.kind, unit: points.unit, to: points.to };
  const unit = unitOf(lowerAt(tokens, part.to + 2));
  return unit ? { ...part, kind: unit.kind, unit: unit.unit, to: part.to + 3 } : null;
}

const isHalfBehind = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'a' && lowerAt(tokens, at + 1) === 'half';

function fraction(tokens: readonly Token[], at: number): Reading | null {
  if (lowerAt(tokens, at) === 'half') return halfOf(tokens, at, lowerAt(tokens, at + 1));
  return parted(tokens, at, (to) => shareEnd(tokens, to));
}

/** "a third", where what stands behind allows it, "two-thirds", "three quarters". */
function parted(tokens: readonly Token[], at: number, isShare: (to: number) => boolean): Reading | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const dash = lower.indexOf('-');
  const [upper, part] = dash < 0 ? [lower, next] : [lower.slice(0, dash), lower.slice(dash + 1)];
  const whole = partOf(part);
  if (whole === undefined || (whole === 2 && upper === 'a')) return null;
  const to = dash < 0 ? at + 2 : at + 1;
  if (upper === 'a') return isShare(to) ? ratio(at, to, 1 / whole) : null;
  const count = readWord(upper);
  if (count === null || count === 0 || count >= whole * 10) return null;
  if (count === 1 && part.endsWith('s')) return null;
  // "a two-third majority", as some write it
  if (count > 1 && !part.endsWith('s') && (dash < 0 || count >= whole)) return null;
  // "four quarters", "the two fourths": periods of play and of the year.
  if (dash < 0 && count > 1 && (count >= whole || lowerAt(tokens, at - 1) === 'the')) return null;
  return ratio(at, to, count / whole);
}

const SHARED = new Set('the of its their his her all our those'.split(' '));

/** "half of voters", "half the city", "more than half", "half are": not half-time, not "half an hour". */
function halfOf(tokens: readonly Token[], at: number, next: string): Reading | null {
  const before = lowerAt(tokens, at - 1);
  // "the first half of the year" is a time, "the southern half of the country" a place.
  if (
    /^(?:first|second|latter|opening|1st|2nd|(?:north|south|east|west)ern|top|bottom|upper|lower|other)$/.test(
      before,
    )
  )
    return null;
  if (SHARED.has(next)) return ratio(at, at + 1, 1 / 2);
  if (before === 'by' && !/^an?$/.test(next) && directionOf(lowerAt(tokens, at - 2)) !== 0)
    return ratio(at, at + 1, 1 / 2);
  const isHedged = /^(?:than|nearly|almost|about|roughly|over|under|least|by|in)$/.test(before);
  const goesOn = /^(?:are|were|have|had|said|say|said|,|\.|that|a|an)$/.test(next) || next === '';
  if (!isHedged || !goesOn || next === 'a' || next === 'an') return null;
  if (before === 'in' && !/^(?:,|\.)?$/.test(next)) return null;
  return ratio(at, at + 1, 1 / 2);
}

/** "a third of", "fell by a third", "a quarter were": not "a third man", "a quarter mile". */
function shareEnd(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  // "a quarter of a million" is an amount.
  if (next?.lower === 'of')
    return factorOf(lowerAt(tokens, to + 2)) === undefined || !/^an?$/.test(lowerAt(tokens, to + 1));
  if (!next) return true;
  const by = /^(?:by|than|nearly|almost|about|roughly|over|under|least)$/.test(lowerAt(tokens, to - 3));
  return (
    by &&
    (next.kind === 'symbol' ||
      /^(?:in|from|since|to|are|were|have|said|say|over|this|last|on|during|more|less|as)$/.test(next.lower))
  );
}

/** Wholes that a share is told of: "one in 10", "7 in 100,000". */
const isWhole = (n: number): boolean =>
  (n >= 2 && n <= 12) || n === 15 || n === 16 || (n % 5 === 0 && n <= 100) || (n >= 100 && n % 50 === 0);

function outOf(tokens: readonly Token[], at: number): Reading | null {
  const joined = /^([a-z]+|\d+)-(?:in|out-of|of)-([a-z]+|\d+)$/.exec(lowerAt(tokens, at));
  if (joined) return share(at, at + 1, plain(joined[1]), plain(joined[2]));
  const digits = /^(\d+)-in$/.exec(lowerAt(tokens, at));
  if (digits && tokens[at + 1]?.text === '-')
    return share(at, at + 3, Number(digits[1]), plain(lowerAt(tokens, at + 2)));
  const next = lowerAt(tokens, at + 1);
  // "nine times out of ten"
  if (next === 'times' && lowerAt(tokens, at + 2) === 'out' && lowerAt(tokens, at + 3) === 'of')
    return share(at, at + 5, numberOf(tokens[at]), numberOf(tokens[at + 4]));
  if (next !== 'in' && next !== 'out') return null;
  const of = lowerAt(tokens, at + 2);
  if (next === 'out' && of !== 'of') return null;
  const ofEvery = next === 'out' && lowerAt(tokens, at + 3) === 'every';
  const to = ofEvery ? at + 4 : next === 'out' || of === 'every' ? at + 3 : at + 2;
  const whole = numberOf(tokens[to]);
  if (next === 'in' && (whole === null || !isWhole(whole))) return null;
  const isShare = of === 'every' && !isTime(unitOf(lowerAt(tokens, to + 1))?.unit ?? '');
  if (next === 'in' && !isShare && isTimeOrPlace(tokens, to + 1)) return null;
  return share(at, to + 1, numberOf(tokens[at]), whole);
}

/** Longest name of whose share is told between the two figures, in words. */
const NAMES = 2;

/** "one child in six is obese", "two adults in five smoke": of "one goal in six games" the games are counted. */
function nounOutOf(tokens: readonly Token[], at: number): Reading | null {
  const part = numberOf(tokens[at]);
  if (part === null || part > NAMED_PART) return null;
  let link = at + 1;
  while (link <= at + NAMES && isNoun(tokens[link])) link++;
  if (link === at + 1 || lowerAt(tokens, link) !== 'in') return null;
  const every = lowerAt(tokens, link + 1) === 'every' ? 1 : 0;
  const whole = numberOf(tokens[link + 1 + every]);
  const next = tokens[link + 2 + every];
  if (whole === null || !isWhole(whole) || (next?.kind === 'word' && classOf(next.lower) === 'other'))
    return null;
  if (next?.kind === 'number' || factorOf(next?.lower ?? '') !== undefined || next?.text === '-') return null;
  return share(at, link + 2 + every, part, whole);
}
const NAMED_PART = 3;
const isNoun = (t: Token | undefined): boolean =>
  t?.kind === 'word' && classOf(t.lower) === 'other' && unitOf(t.lower) === undefined;

/** "two in 10 days", "three in nine innings": something happened within a time or a series. */
const isTimeOrPlace = (tokens: readonly Token[], at: number): boolean =>
  unitOf(lowerAt(tokens, at)) !== undefined ||
  /^(?:innings|games|matches|states|counties|cities|countries|years|places|starts|attempts|overs|balls)$/.test(
    lowerAt(tokens, at),
  );

const plain = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d/.test(word) ? Number.parseInt(word, 10) : readWord(word);

function numberOf(token: Token | undefined): number | null {
  if (token?.kind === 'word') return readWord(token.lower);
  const figure = token?.kind === 'number' ? readFigure(token.lower) : null;
  return figure && !figure.ending ? figure.value : null;
}

const share = (from: number, to: number, part: number | null, whole: number | null): Reading | null =>
  part === null || whole === null || part >= whole || part <= 0 ? null : ratio(from, to, part / whole);

/** "two-to-one", "by 3 to 1", "a 4-to-1 margin". */
function toOne(tokens: readonly Token[], at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  const word = /^([a-z]+)-to-one$/.exec(lower);
  if (word) return one(at, at + 1, plain(word[1]));
  if (/^\d+-to$/.test(lower) && tokens[at + 1]?.text === '-' && lowerAt(tokens, at + 2) === '1')
    return one(at, at + 3, Number.parseInt(lower, 10));
  const isSet = tokens[at + 1]?.text === ':' && touches(tokens, at) && touches(tokens, at + 1);
  const [first, second] = [numberOf(tokens[at]), numberOf(tokens[at + 2])];
  // "a ratio of 3:2"
  if (isSet && first !== null && second && isOfRatio(tokens, at)) return one(at, at + 3, first / second);
  // "the ratio is 105 to 100"
  if (lowerAt(tokens, at + 1) === 'to' && first !== null && second && second > 1 && isToldRatio(tokens, at))
    return one(at, at + 3, rounded(first / second));
  const isTold = lowerAt(tokens, at + 1) === 'to' && /^(?:1|one)$/.test(lowerAt(tokens, at + 2));
  // "backed it by three to one"
  const isBy = lowerAt(tokens, at - 1) === 'by' && tokens[at]?.kind === 'word';
  return isTold && (isBy || isOfRatio(tokens, at)) ? one(at, at + 3, first) : null;
}

/** How far in front of "18 to 1" the word may stand that tells that it is a ratio, in tokens. */
const RATIO_REACH = 24;
const OF_RATIO = /^(?:ratios?|odds|leverage|leveraged|outnumber(?:s|ed|ing)?|gearing)$/;
const isOfRatio = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - RATIO_REACH), at).some((t) => OF_RATIO.test(t.lower));

const isToldRatio = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was|of|at|about)$/.test(lowerAt(tokens, at - 1)) &&
  tokens.slice(Math.max(0, at - TOLD_REACH), at).some((t) => /^ratio$/.test(t.lower));
const TOLD_REACH = 8;

const one = (from: number, to: number, value: number | null): Reading | null =>
  value === null ? null : ratio(from, to, value);
