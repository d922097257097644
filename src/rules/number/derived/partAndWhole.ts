import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited } from '../../rule';
import { endWith, type Figure, hasValue, headOf, isFigure } from '../figure';
import { wrongShare } from '../wrong';
import type { Around } from './around';
import { mayShareVoice, type Relation } from './relation';

/** From a part to its whole: "63 of the 90", "9 out of every 13.5". */
const PART_OF =
  /^ (?:out )?of (?:the |its |their |his |her |all |those |a total of |some )?(?:[\p{L}’'-]+ ){0,2}$/u;
/** "Of the 312 schools, 104", "a poll of 1,200 adults, of whom 420", "250 turtles … Of these, 45" */
const OF_WHICH =
  /^[^.;:!?“”"]{0,60}(?:, of (?:which|whom)|[.;] (?:Of|of) (?:these|those|them|which|whom),?)(?: [\p{L}’'-]+){0,6} (?:only |just )?$/u;
const OF_ALL =
  /(?:^|[.!?”"] |, )(?:of|out of|among) (?:the |its |their |those |all |some )?(?:[\p{L}’'-]+ )?$/iu;
/** "Three-quarters of the village's 480 residents, 320 in all" */
const SHARE_OF = /^ of (?:the |its |their |his |her |all |some )?(?:[\p{L}’'-]+ ){0,3}$/u;
/** What says that a share is of the part and the whole just told. */
const CALLED =
  /(?:,? (?:or|that is|which is|leaving|meaning(?: that)?|which means(?: that)?|putting|making)|\b(?:That|This|It|Which) (?:is|was|means|makes|amounts to|comes to|would be)(?: that)?|\b(?:an? |the )(?:[\p{L}-]+ ){0,2}(?:rate|share|proportion|turnout|ratio|yield) of|[(—–:]|\b[Tt]h(?:e|at|is)) ?(?:just |only |roughly |about |nearly |almost |some |more than )?$/u;
/** Shares are told roughly, in points. */
const LOOSE = 4;
const FAR = 2.2;
const FEWEST = 6;

interface Pair {
  readonly some: Figure;
  readonly all: Figure;
}

/** A share, beside how many that is and of how many. */
export const part: Relation = {
  isTold: (text, claim) =>
    hasValue(claim) &&
    shareOf(claim) !== null &&
    (text.startsWith(' of ', claim.end) || CALLED.test(textBefore(text, claim.start, 40))),
  isExplained(told, near) {
    const claims = near
      .map(({ claim }) => claim)
      .filter((c): c is Figure => hasValue(c) && shareOf(c) === null);
    return claims.some((some) =>
      claims.some((all) => some.value < all.value && some.unit === all.unit && isNear(told, { some, all })),
    );
  },
  report(told, near, text) {
    // Shares told side by side are of several things.
    if (near.some(({ claim, sentences }) => Math.abs(sentences) < 2 && shareOf(claim) !== null)) return null;
    const pair = pairOf(told, near, text);
    if (!pair || !mayShareVoice(pair.some, told) || !mayShareVoice(pair.all, told)) return null;
    const [said, real] = [shareOf(told) ?? 0, percentOf(pair)];
    const rest = 100 - real;
    const isRest = LEFT.test(textBefore(text, told.start, 24));
    if (isRest !== OTHERS_LEFT.test(text.slice(Math.max(0, told.start - 24), told.end + 40))) return null;
    if (isRest) return Math.max(said / rest, rest / said) > FAR ? null : wrongRest(told, pair);
    return Math.max(said / real, real / said) > FAR ? null : wrongShare(pair.some, pair.all, told);
  },
};

/** "leaving nearly half of them out of order" */
const LEFT =
  /\b(?:leaving|left|means that|meaning that|means|meaning) (?:just |only |nearly |almost |about |more than )?$/i;
const OTHERS_LEFT =
  /\b(?:leaving|left|fail\w*|out of|without|not|un(?!i|der|til|less)\p{L}+|missing|empty)\b/iu;

function wrongRest(told: Figure, { some, all }: Pair): ReturnType<Relation['report']> {
  const left = { ...some, value: all.value - some.value, text: String(all.value - some.value) };
  const report = wrongShare(left, all, told);
  return { ...report, related: cited([some, all]) };
}

/** The only two figures told with it that are part and whole by their words. */
function pairOf(told: Figure, near: readonly Around[], text: string): Pair | null {
  for (const reach of [0, 1]) {
    const here = near
      .filter(({ claim, sentences }) => sentences <= 0 && sentences >= -reach && isOperand(claim))
      .map(({ claim }) => claim);
    const [a, b, other] = here;
    if (other) return null;
    if (!a || !b || !isFigure(a) || !isFigure(b) || a.unit !== b.unit || a.kind !== b.kind) continue;
    return asPair(told, a, b, text);
  }
  return null;
}

const isOperand = (c: Claim): boolean =>
  (c.kind === 'count' || c.kind === 'money' || c.kind === 'measure') && (c.value ?? 0) > 1;

function asPair(told: Figure, a: Figure, b: Figure, text: string): Pair | null {
  // Of "6,300 of the 8,400 papers" papers are counted by both.
  const between = text.slice(endWith(a) <= b.start ? endWith(a) : a.end, b.start);
  const isCalled = CALLED.test(textBefore(text, told.start, 40));
  if (b.start > told.end && a.start > told.end) {
    const isWhole =
      SHARE_OF.test(text.slice(told.end, a.start)) && a.value > b.value && /^,? (?:or )?$/.test(between);
    return isWhole && isBare(b, a) ? pairAt(b, a) : null;
  }
  if (!isCalled || told.start < b.end) return null;
  if (PART_OF.test(between)) return pairAt(a, b);
  const before = textBefore(text, a.start, 40);
  return OF_WHICH.test(between) ||
    (OF_ALL.test(before) && /^[^.;:!?“”"]{0,60}, (?:only |just )?$/.test(between))
    ? pairAt(b, a)
    : null;
}

const pairAt = (some: Figure, all: Figure): Pair | null =>
  some.value < all.value && all.value >= FEWEST ? { some, all } : null;
const isBare = (some: Figure, all: Figure): boolean => headOf(some) === null || headOf(some) === headOf(all);

/** In per cent; null where a claim is no share. */
function shareOf({ kind, unit, value }: Claim): number | null {
  if (value === null || value <= 0) return null;
  if (kind === 'percentage' && unit === '%') return value < 100 ? value : null;
  return kind === 'ratio' && value < 1 ? value * 100 : null;
}

const percentOf = ({ some, all }: Pair): number => (some.value / all.value) * 100;
/** "more than half" of 60 percent, "nearly half" of 42 */
function isNear(told: Figure, pair: Pair): boolean {
  const said = shareOf(told) ?? 0;
  const hedge = told.hedge?.toLowerCase() ?? '';
  const [under, over] = MORE.test(hedge) ? [1, SOFT] : LESS.test(hedge) ? [SOFT, 1] : [LOOSE, LOOSE];
  return [percentOf(pair), 100 - percentOf(pair)].some((real) => real >= said - under && real <= said + over);
}
const MORE = /^(?:more than|over|just over|well over|at least)$/;
const LESS = /^(?:nearly|almost|less than|under|just under|close to|up to)$/;
/** Points a softened share may be off, the way it is softened. */
const SOFT = 14;
