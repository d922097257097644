import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { endWith, type Figure, hasValue, headOf, isFigure } from '../figure';
import { slackOf } from '../rounding';
import { isStepTold } from '../sums/near';
import { wrongSum } from '../wrong';
import { HERE, isDefinite, BEFORE as JUST_TOLD, onlyTwo } from './around';
import { anyPair, isReckonedWrong, mayShareVoice, type Relation } from './relation';

const REACH = 48;
const CHANGE =
  'rise|increase|jump|growth|climb|surge|leap|hike|cut|drop|fall|reduction|decrease|decline|dip|slump|plunge|move|difference|gap|discount|saving|margin|lead|majority|improvement';
/** "an increase of £27", "is up 12 million", "the 26 cents by which" */
const BEFORE = new RegExp(
  `\\b(?:${CHANGE})s? of (?:just |only |almost |nearly |some |about |more than )?$|\\b(?:up|down)(?: by)? (?:just |only )?$|\\b(?:majority|margin|lead|gap|difference)(?: (?:was|is|of|stands at|stood at))(?: just| only)? $`,
  'i',
);
const BY =
  /(?<!\p{L})(?:w[io]n|beat|beating|defeated|outnumber(?:s|ed|ing)?|exceed(?:s|ed|ing)?|overt(?:ook|akes?|aken)|outsold|outscored|undercuts?|bettered|topped|trails?|trailed|missed|held|lost|ahead|led|leads|leading|elected|carried|passed|rose|risen|rises|fell|fallen|falls|grew|grown|grows|increased|dropped|climbed|improved|slipped|dipped|jumped|tumbled|plunged|cut|reduced|raised|went up|gone up|up|down)(?:,? [\p{L}’'.-]+){0,5},? by (?:just |only )?$/u;
/** "£27 increase", "12 million more than", "26 cents more,", "two points clear" */
const BEHIND = new RegExp(
  `^(?: |-)(?:(?:${CHANGE})\\b|(?:more|fewer|less|higher|lower|cheaper|dearer|pricier|quicker|faster|slower|longer|shorter|older|younger|taller|heavier|lighter|above|below)(?: than\\b|[,.;:!?)—–]| –| —|$)|(?:clear|ahead|behind|adrift|apart|in front|short)\\b)`,
  'i',
);
/** "2 percent more", and what is wanted, feared or of another time. */
const UNSURE =
  /\b(?:would|could|might|may|if|unless|until|needs?|needed|hopes?|hoped|aims?|target\w*|forecast\w*|expect\w*|plans?|planned|every|each|per|another|further|additional|average|annual\w*|at least|up to|about|around|estimated|since|almost|nearly|including)\b/i;
const KINDS = new Set(['money', 'count', 'measure', 'percentage', 'duration']);

/** A difference of two figures of its own unit; of shares, one in points. */
export const gap: Relation = {
  isTold(text, claim) {
    if (!isFigure(claim) || claim.value <= 0 || !isStep(claim)) return false;
    const before = textBefore(text, claim.start, REACH);
    const behind = text.slice(endWith(claim), endWith(claim) + REACH / 2);
    if (!BEFORE.test(before) && !BY.test(before) && !BEHIND.test(behind)) return false;
    return !UNSURE.test(before.split(/[,;:.!?—–]\s/).at(-1) ?? '');
  },
  isExplained: (told, near) =>
    anyPair(
      near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && isOperand(c, told)),
      (a, b) => Math.abs(a.value - b.value - told.value) <= looseOf(a, b, told),
    ),
  report(told, near, text) {
    const behind = text.slice(endWith(told), endWith(told) + REACH);
    if (OWN_LEVEL.test(behind) || OTHER_TIME.test(behind) || ELSEWHERE.test(behind)) return null;
    const isOne = (c: Claim): boolean =>
      hasValue(c) && isOperand(c, told) && !gap.isTold(text, c) && !isStepTold(text, c);
    const two = onlyTwo(near, isDefinite(text, told) ? JUST_TOLD : HERE, isOne);
    if (!two?.every(isFigure) || !two.every((c) => mayShareVoice(c, told))) return null;
    const [more, less] = [...two].sort((a, b) => b.value - a.value);
    if (!more || !less || told.value >= more.value || less.value <= 0) return null;
    const last = Math.max(...two.map(({ start }) => start));
    if (OTHER_CLAUSE.test(text.slice(told.end, Math.max(told.end, last)))) return null;
    const real = more.value - less.value;
    // The article tells their difference, and this is another.
    if (near.some(({ claim }) => claim.unit === told.unit && claim.value === real)) return null;
    return real > 0 && isReckonedWrong(told.value, real) ? wrongSum(told, [more, less], '−', real) : null;
  },
};

/** "up 46 cents to settle at $41.60": from where, nobody tells. */
const OWN_LEVEL =
  /^(?: [\p{L}-]+){0,3},? (?:to|at) (?:[\p{L}-]+ ){0,3}(?:[$€£¥]|\d|Rs)|^[,;]? (?:among|(?:for|with) (?:those|men|women|voters))\b/u;

/** "after a majority of 430 in 2010", "35 cents more than a year ago" */
const OTHER_TIME =
  /^[^.;:!?]{0,24}\b(?:in (?:19|20)\d\d|last (?:year|time|month|week|season)|(?:a|one|two|three|ten) (?:years?|months?|weeks?) (?:ago|earlier|before)|previous(?:ly)?|earlier|at the last|before)\b/i;

/** "The increase of £5 in June" */
const ELSEWHERE = /^ in \p{Lu}/u;

/** "two years older than her husband, and has a brother who is 30" */
const OTHER_CLAUSE = /, (?:and|but|while|whereas) /;

const isPoints = ({ unit, kind }: Claim, head: string | null): boolean =>
  unit === 'percentage point' || (kind === 'count' && /^points?$/.test(head ?? ''));
const isStep = (claim: Claim): boolean =>
  claim.unit !== '%' &&
  (KINDS.has(claim.kind) || (claim.kind === 'change' && claim.unit === 'percentage point'));

/** Whose difference is of another kind: two wages, and the ages of two. */
const WITH: ReadonlyMap<Claim['kind'], Claim['kind']> = new Map([
  ['money', 'rate'],
  ['duration', 'age'],
]);

/** Of the kind whose difference is told. */
function isOperand(c: Claim, told: Figure): boolean {
  if (c.unit === '%') return isPoints(told, headOf(told)) && (c.kind === 'percentage' || c.kind === 'change');
  const isLike = c.kind === told.kind || WITH.get(told.kind) === c.kind;
  if (c.unit !== told.unit || !isLike) return false;
  if (c.kind !== 'count') return true;
  const [own, head] = [stem(headOf(told)), stem(headOf(c))];
  // A lead in points is no level of its own.
  return !/-point$/.test(c.text) && (own === null || head === null || own === head);
}
const stem = (head: string | null): string | null => head?.replace(/(?:es|s)$/, '') ?? null;

const looseOf = (...figures: readonly Figure[]): number => slackOf(figures, 1e-9) * 1.2;
