import type { Claim } from '../../../analysis/article';
import { unitOf as unitOfWord } from '../../../analysis/claims/lexicon/units';
import { textBefore } from '../../../text/around';
import { flatMap } from '../../../text/flatMap';
import { endWith, type Figure, hasValue, headOf, isFigure, SOFT } from '../figure';
import { isNearMiss, STOP } from '../figuresNear';
import { inMillions, show, stepOf } from '../rounding';
import { wrongResult } from '../wrong';
import type { Around } from './around';
import { isReckonedWrong, type Relation } from './relation';

const REACH = 40;
const BEFORE =
  /\b(?:an average(?: of)?|averag(?:es|ed|ing)|giving (?:them|each|each of them|each of the \p{L}+)|(?:each|every (?:one|\p{L}+)) (?:gets?|got|getting|will (?:get|take|receive)|receives?|received|receiving|pays?|paid|paying|takes? home|is to (?:get|receive)|stands? to (?:get|collect|receive|pocket|win))|in equal (?:shares|parts) of|works? out at) (?:just |only |about |around |roughly |some )?$/iu;
const BEHIND =
  /^,? (?:(?:for |to )?each\b|apiece\b|a head\b|per head\b|per capita\b|(?:per|for each|for every|to each|to every) (?:person|resident|inhabitant|pupil|student|household|home|worker|employee|member|head|child|family|taxpayer|patient|passenger|ward|school|game|match)\b)/i;
/** "$600 million over 10 years, or $60 million a year" */
const OR = /\b(?:over|in|within|during|for) [^.,;:!?]{1,30}, (?:or|that is|which is|equal to) $/;
/** What is shared so comes to that, whatever may become of it. */
const EQUALLY = /\b(?:equally|evenly|equal (?:shares|parts)|split|between them)\b/;
/** How often a stretch of time goes into a year. */
const IN_YEAR: Readonly<Record<string, number>> = { month: 12, week: 52, day: 365, quarter: 4 };
const A_YEAR =
  /\b(?:in (?:19|20)\d\d|last year|this year|a year|annually|over (?:the|a) year|in (?:the|a) year|in (?:the )?(?:past |last )?(?:12|twelve) months)\b/i;
/** Of what is wanted, or of another time. */
const UNSURE = /\b(?:would|should|need(?:s|ed)?|goal|target\w*|next|if|could|remaining|another|previous)\b/i;
/** What is left of a share. */
const CLEAR = /\b(?:after|net of|less) (?:tax(?:es)?|fees|costs|deductions|expenses)\b/i;
const LOOSE = 0.04;
const FEWEST = 2;

/** What falls to each: a sum or a count by those who share it, or by the months of a year. */
export const share: Relation = {
  isTold(text, claim) {
    if (
      !hasValue(claim) ||
      !isPlain(claim) ||
      claim.value <= 0 ||
      !/^(?:money|rate|count|measure)$/.test(claim.kind)
    )
      return false;
    const before = textBefore(text, claim.start, REACH);
    const behind = text.slice(endWith(claim), endWith(claim) + REACH);
    const isTold =
      BEHIND.test(behind) ||
      areaOf(text, claim) !== null ||
      BEFORE.test(before) ||
      PER_SHARER.test(claim.period ?? '');
    const isOr =
      claim.kind === 'rate' &&
      (OR.test(before) || (/, or $/.test(before) && PIECE.test(claim.period ?? ''))) &&
      !/^ (?:if|for|with|when|before|after|without)\b/.test(behind);
    if (PRICE.test(before) || !(isTold || isOr) || CLEAR.test(behind)) return false;
    const around = text.slice(Math.max(0, claim.start - 3 * REACH), claim.end + REACH);
    return EQUALLY.test(around) || areaOf(text, claim) !== null || !UNSURE.test(around.slice(REACH));
  },
  isExplained: (told, near, text) =>
    sharings(told, near, text, hasValue).some(
      ({ real }) => Math.abs(real - told.value) <= looseOf(told, real),
    ),
  report(told, near, text) {
    const here = near.filter((a) => a.sentences <= 1 && a.sentences >= -BACK);
    const beside = sharings(told, here, text, isFigure);
    const [only, other] =
      beside.length > 0 ? beside : sharings(told, near, text, isFigure).filter((s) => isSharedOut(text, s));
    if (!only || other || !isReckonedWrong(told.value, only.real)) return null;
    if (told.hedge !== null && Math.max(only.real / told.value, told.value / only.real) < SOFTENED)
      return null;
    const { sum, by, many, real } = only;
    const isTied =
      by !== null && (isPieceOf(told, by) || (by.unit !== null && areaOf(text, told) === by.unit));
    if (told.hedge === null && !isTied && !isNearMiss(told.value, real, NEAR)) return null;
    if (sum.start > told.start) return null;
    const between = text.slice(sum.end, told.start);
    if (OTHER.test(between) && !EQUALLY.test(between)) return null;
    return wrongResult(told, `${sum.text} ÷ ${show(many)}`, inMillions(real), by ? [sum, by] : [sum]);
  },
};
const NEAR = 0.34;
/** "about 50,000 each" is as little 25,000 as 70,000: as one to the other. */
const SOFTENED = 1.3;
/** Softened to either side at the most. */
const isPlain = ({ hedge }: Claim): boolean => hedge === null || SOFT.test(hedge);
/** So many sentences in front, what is shared and who shares it are told. */
const BACK = 2;
/** "All 800 partners share a £7 million bonus": further up, it must be said who shares what. */
function isSharedOut(text: string, { sum, by }: Sharing): boolean {
  if (!by) return false;
  const [from, to] = [Math.min(sum.start, by.start), Math.max(sum.end, by.end)];
  const told = text.slice(from, to);
  return !STOP.test(told) && SHARES.test(told);
}
const SHARES = /\b(?:shar(?:e|es|ed|ing)|split|divid(?:e|ed|ing)|among|between|distribut\w+)\b/;

/** "who spent £80 a head" is of another sum. */
const OTHER = /\b(?:who|whose|whom|which|while|but|though|although|when|where)\b/;
/** "tickets at $5 each": what they come to is reckoned from it. */
const PRICE = /(?<!\bout )\bat $/i;

interface Sharing {
  readonly sum: Figure;
  /** Those who share; null where it is the months of a year. */
  readonly by: Figure | null;
  readonly many: number;
  readonly real: number;
}

function sharings(
  told: Figure,
  near: readonly Around[],
  text: string,
  isOne: (c: Claim) => c is Figure,
): readonly Sharing[] {
  const claims = near.map(({ claim }) => claim).filter(isOne);
  const isOfUnit = (c: Figure): boolean =>
    c.unit === told.unit && (c.kind === told.kind || told.kind === 'rate') && c.kind !== 'rate';
  const sums = claims.filter((c) => isOfUnit(c) && c.value > FEWEST * told.value);
  const unit = PER_SHARER.test(told.period ?? '') ? '' : unitOf(told);
  const area = areaOf(text, told);
  const pieces = claims.filter((c) => (area === null ? isPieceOf(told, c) : c.unit === area));
  const year = IN_YEAR[unit];
  return flatMap(sums, (sum): readonly Sharing[] => {
    if (pieces.length > 0)
      return pieces.map((by) => ({ sum, by, many: by.value, real: sum.value / by.value }));
    if (unit !== '') {
      const lasting = claims.filter((c) => c.kind === 'duration' && c.unit === unit && c.value >= FEWEST);
      if (lasting.length > 0)
        return lasting.map((by) => ({ sum, by, many: by.value, real: sum.value / by.value }));
      const isOfYear = year && A_YEAR.test(text.slice(Math.max(0, sum.start - REACH), sum.end + 2 * REACH));
      return isOfYear ? [{ sum, by: null, many: year, real: sum.value / year }] : [];
    }
    return claims
      .filter(
        (c) => c !== sum && c.kind === 'count' && c.value >= FEWEST && c.unit === null && isSharer(text, c),
      )
      .map((by) => ({ sum, by, many: by.value, real: sum.value / by.value }));
  });
}

/** "496 runs from ten innings", in some of which nobody was out; "a country of 6 million" */
const isSharer = (text: string, c: Figure): boolean =>
  c.subject === null ? PEOPLED.test(textBefore(text, c.start, 24)) : headOf(c) !== 'innings';
const PEOPLED = /\b(?:country|nation|city|town|village|state|region|island|population|county|province) of $/;

/** "50 kilograms … $40,000 a kilogram", "250 acres … $2,000 an acre": of which each is told. */
export function isPieceOf({ kind, period }: Figure, c: Figure): boolean {
  const piece = kind === 'rate' ? PIECE.exec(period ?? '')?.[1] : undefined;
  if (piece === undefined || c.value < FEWEST) return false;
  if (c.kind === 'measure') return unitOfWord(piece)?.unit === c.unit;
  const counted = headOf(c)?.toLowerCase() ?? '';
  return c.kind === 'count' && (counted === `${piece}s` || counted === `${piece}es`);
}
const PIECE = /^(?:an?|per|each|every) (?!year|month|week|day|hour|night|quarter)(\p{Ll}{3,})$/u;

/** The unit of "300 people to the square kilometre". */
function areaOf(text: string, told: Figure): string | null {
  const end = endWith(told);
  const [, square, word] = AREA.exec(text.slice(end, end + REACH)) ?? [];
  const unit = word && unitOfWord(word)?.unit;
  return unit ? `${square ?? ''}${unit}` : null;
}
const AREA = /^ (?:to the|per|an?|to every|for every) (square )?(kilomet(?:re|er)|mile|hectare|acre)\b/;

const unitOf = ({ period }: Figure): string =>
  /(month|week|day|night|hour|year|quarter)$/.exec(period ?? '')?.[1] ?? '';
const PER_SHARER =
  /^(?:apiece|each|(?:an?|per|every) (?:head|capita|person|resident|inhabitant|pupil|student|household|home|worker|employee|member|child|family|taxpayer|patient|passenger))$/;
const looseOf = (told: Figure, real: number): number => stepOf(told) / 2 + real * LOOSE;
