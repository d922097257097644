import type { Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { textBefore } from '../../../text/around';
import { endWith, type Figure, hasValue, headOf, isFigure } from '../figure';
import { isStepTold, STOP } from '../figuresNear';
import { stepOf } from '../rounding';
import { areOfOneUnit, looseSizeOf, secondsOf, sizeOf } from '../sizes';
import { wrongDifference } from '../wrong';
import {
  ANYWHERE,
  type Around,
  firstTwo,
  HERE,
  isDefinite,
  BEFORE as JUST_TOLD,
  NEXT,
  onlyTwo,
  type Reach,
} from './around';
import { inTime, isInAnother, wrongWay } from './inTime';
import { anyPair, isReckonedWrong, mayShareVoice, type Relation } from './relation';

const REACH = 48;
const CHANGE =
  'rise|increase|jump|growth|climb|surge|leap|hike|cut|drop|fall|reduction|decrease|decline|dip|slump|plunge|move|difference|gap|discount|saving|margin|lead|majority|improvement';
/** "an increase of £27", "is up 12 million", "the 26 cents by which" */
const BEFORE = new RegExp(
  `\\b(?:${CHANGE})s? of (?:just |only |almost |nearly |some |about |more than )?$|\\b(?:up|down)(?: by)? (?:just |only )?$|\\b(?:majority|margin|lead|gap|difference)(?: (?:was|is|of|stands at|stood at))(?: now| just| only)? $`,
  'i',
);
/** "from 52,000 to 48,000, a loss of 4,000 residents" */
const LOST = /, an? (?:net )?(?:loss|gain) of (?:just |only |some |about )?$/;
const BY =
  /(?<!\p{L})(?:w[io]n|beat|beating|defeated|outnumber(?:s|ed|ing)?|exceed(?:s|ed|ing)?|overt(?:ook|akes?|aken)|outsold|outscored|undercuts?|bettered|topped|trails?|trailed|missed|held|lost|ahead|led|leads|leading|elected|carried|passed|rose|risen|rises|fell|fallen|falls|grew|grown|grows|increased|dropped|climbed|improved|slipped|dipped|jumped|tumbled|plunged|cut|reduced|raised|went up|gone up|up|down)\b[^;:!?“”]{0,32} by (?:just |only )?$/u;
/** "It was priced at £4.6m and will cost £6.1m. … how an extra £1.5m had been found": more than was planned. */
const EXTRA = /\b(?:the|an|that|this) (?:extra|additional|further) $/i;
const PLANNED =
  /\b(?:budget(?:ed)?|priced|estimated?|expected|planned|(?:was|were) to|originally|forecast|quoted|allowed for)\b/i;
/** "kept the seat by 904 votes", however they did */
const VOTES_BY = /\bby (?:just |only |a mere )?$/;
/** "£27 increase", "12 million more than", "26 cents more,", "two points clear" */
const BEHIND = new RegExp(
  `^(?: |-)(?:(?:${CHANGE})\\b|(?:more|fewer|less|higher|lower|cheaper|dearer|pricier|quicker|faster|slower|longer|shorter|older|younger|taller|heavier|lighter|above|below)(?: than\\b|[,.;:!?)—–]| –| —|$)|(?:clear|ahead|behind|adrift|apart|in front|short|down|back|further|farther|better)\\b)`,
  'i',
);
/** "20 more than in 2010": how many there were then is not told. */
const THAN_THEN = /^ \p{L}+ than (?:in (?:19|20)\d\d|last year|a year (?:ago|earlier))(?!,? (?:when|at))/u;
/** "£420,000, £35,000 over the asking price of £395,000" */
const OVER = /^ (?:above|below|over|past|beyond|inside|outside) (?:the|its|their|his|her) /;
/** "fell $2 to $48 from $52", "lost 30 kilos, going from 140 to 100" */
const MOVED =
  /^(?: \p{Ll}+){0,4},? (?:to [^.,;:!?“”]{1,24},? (?:down |up )?from|(?:going |down |up |dropping |rising )?from [^.,;:!?“”]{1,24} to) /u;
/** "2 percent more", and what is wanted, feared or of another time. */
const UNSURE =
  /\b(?:would|could|might|may|if|unless|until|needs?|needed|hopes?|hoped|aims?|target\w*|forecast\w*|expect\w*|plans?|planned|every|each|per|another|further|additional|average|annual\w*|at least|up to|about|around|estimated|since|almost|nearly|including)\b/i;
const KINDS = new Set(['money', 'count', 'measure', 'percentage', 'duration']);

/** A difference of two figures of its own unit; of shares, one in points. */
export const gap: Relation = {
  isTold(text, claim) {
    if (!isFigure(claim) || claim.value === 0 || !isStep(claim)) return false;
    const before = textBefore(text, claim.start, REACH);
    const behind = text.slice(endWith(claim), endWith(claim) + REACH / 2);
    const isByVotes = /^votes?$/.test(headOf(claim) ?? '') && VOTES_BY.test(before);
    const isMoved = MOVED.test(behind) && isStepTold(text, claim);
    const isLost = claim.kind === 'count' && LOST.test(before);
    if (
      !isByVotes &&
      !isOver(text, claim) &&
      !isMoved &&
      !isLost &&
      !BEFORE.test(before) &&
      !EXTRA.test(before) &&
      !BY.test(before) &&
      !BEHIND.test(behind)
    )
      return false;
    if (THAN_THEN.test(behind)) return false;
    if (EXTRA.test(before)) return true;
    return !UNSURE.test(before.split(/[,;:.!?—–]\s/).at(-1) ?? '');
  },
  isExplained: (told, near, text) =>
    anyPair(
      near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && isOperand(c, told, text)),
      (a, b) =>
        Math.abs(sizeOf(a) - sizeOf(b) - Math.abs(sizeOf(told))) <=
        (isOfVote(told, text) ? 0 : looseOf(a, b, told)),
    ),
  turned(told, near, text) {
    const [a, b] = levelsOf(told, near, text) ?? [];
    if (
      !a ||
      !b ||
      !isFigure(a) ||
      !isFigure(b) ||
      isInAnother(text, told) ||
      Math.abs(a.value - b.value) !== told.value
    )
      return null;
    const times = inTime(text, a, b);
    return times && wrongWay(...times, wayOf(text, told));
  },
  report(told, near, text) {
    const two = levelsOf(told, near, text);
    if (!two?.every(isFigure) || !two.every((c) => mayShareVoice(c, told))) return null;
    const [more, less] = [...two].sort((a, b) => sizeOf(b) - sizeOf(a));
    const size = Math.abs(sizeOf(told));
    if (!more || !less || size >= sizeOf(more) || less.value <= 0) return null;
    const real = sizeOf(more) - sizeOf(less);
    if (isOtherwise(told, [more, less], text) || !isPlanned(told, less, more, text)) return null;
    // The article tells their difference, and this is another.
    if (near.some(({ claim: c }) => areOfOneUnit(c, told) && hasValue(c) && sizeOf(c) === real)) return null;
    return real > 0 && isReckonedWrong(size, real) ? wrongDifference(told, more, less) : null;
  },
};

const COME =
  /\b(?:now|will|came|comes|cost|costs|got|spent|final|actual|paid|ended|turned (?:out|up)|drew|received|bill)\b/i;
/** What is extra may come on top of both: here it is what goes beyond what was planned. */
function isPlanned(told: Figure, less: Figure, more: Figure, text: string): boolean {
  if (!EXTRA.test(textBefore(text, told.start, REACH / 2))) return true;
  const isCome = more.start > less.end && COME.test(text.slice(less.end, more.start));
  return isCome && more.end < told.start && PLANNED.test(textBefore(text, less.start, REACH));
}

/** "to 16 feet, two feet above the flood stage of 14 feet" */
const isOver = (text: string, claim: Claim): boolean =>
  textBefore(text, claim.start, 2) === ', ' &&
  OVER.test(text.slice(endWith(claim), endWith(claim) + REACH / 2));

/** "an increase of 40": above zero for a rise. */
function wayOf(text: string, { start }: Figure): number {
  const noun = STEP.exec(textBefore(text, start, REACH))?.[1]?.toLowerCase();
  return noun === undefined ? 0 : directionOf(noun);
}
const STEP = /, an? (?:\p{Ll}+ )?(\p{Ll}+) of (?:just |only |some |about )?$/u;

/** The two that are further apart, or less: of a vote, the first two. */
function levelsOf(told: Figure, near: readonly Around[], text: string): readonly Claim[] | null {
  const isOne = (c: Claim): boolean =>
    hasValue(c) && isOperand(c, told, text) && !gap.isTold(text, c) && !isStepTold(text, c);
  if (isOfVote(told, text)) return firstTwo(near, isElsewhere(told, near, text) ? NEXT : ANYWHERE, isOne);
  if (!isOver(text, told)) return onlyTwo(near, reachesOf(told, text), isOne);
  const own = near
    .filter(({ claim, sentences }) => sentences === 0 && isOne(claim))
    .map(({ claim }) => claim);
  const [before, behind] = [own.findLast((c) => c.end < told.start), own.find((c) => c.start > told.end)];
  return before && behind ? [before, behind] : null;
}

/** Two times are of one race; prices, counts and shares of other sentences are of other things. */
function reachesOf(told: Figure, text: string): readonly Reach[] {
  if (isDefinite(text, told) || EXTRA.test(textBefore(text, told.start, REACH / 2))) return JUST_TOLD;
  return secondsOf(told) === null ? HERE : ANYWHERE;
}

/** "In the next seat Joan Field had a majority of": who was not among those just named. */
function isElsewhere(told: Figure, near: readonly Around[], text: string): boolean {
  const [last] = near.filter(({ sentences }) => sentences === -1).slice(-1);
  if (!last) return false;
  const own = text.slice(last.claim.end, told.start).split(SENTENCE).at(-1) ?? '';
  const before = text.slice(0, told.start - own.length);
  return ANOTHER.test(own) || (own.match(NAME) ?? []).some((name) => !before.includes(name));
}
const SENTENCE = /[.!?]["”’)]?\s+(?=\p{Lu})/u;
const ANOTHER = /\b(?:neighbou?ring|other|another|next|nearby|elsewhere|last|previous)\b/i;
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu;

/** A majority is of the winner over the next, however many others stood. */
const isOfVote = (told: Figure, text: string): boolean =>
  told.kind === 'count' &&
  (/^(?:majority|votes?)$/.test(headOf(told) ?? '') ||
    /\bmajority\b/i.test(textBefore(text, told.start, REACH / 2)));

/** Does something beside it say that it is of others than these two? */
function isOtherwise(told: Figure, [a, b]: readonly [Figure, Figure], text: string): boolean {
  const behind = text.slice(endWith(told), endWith(told) + REACH);
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const areBehind = first.start > told.end && /\bfrom\b/.test(text.slice(first.end, second.start));
  if (OWN_LEVEL.test(behind) && !areBehind) return true;
  if (OTHER_TIME.test(behind) && !(second.start > told.end && !STOP.test(text.slice(told.end, second.start))))
    return true;
  return (
    (ELSEWHERE.test(behind) && isDefinite(text, told)) ||
    OTHER_CLAUSE.test(text.slice(told.end, Math.max(told.end, second.start)))
  );
}

/** "up 46 cents to settle at $41.60": from where, nobody tells. */
const OWN_LEVEL =
  /^(?: [\p{L}-]+){0,3},? (?:to|at) (?:[\p{L}-]+ ){0,3}(?:[$€£¥]|\d|Rs)|^[,;]? (?:among|(?:for|with) (?:those|men|women|voters))\b/u;

/** "after a majority of 430 in 2010", "35 cents more than a year ago" */
const OTHER_TIME =
  /^[^.;:!?]{0,24}\b(?:(?:in|since) (?:19|20)\d\d|last (?:year|time|month|week|season)|(?:a|one|two|three|ten) (?:years?|months?|weeks?) (?:ago|earlier|before)|previous(?:ly)?|earlier|at the last|before)\b/i;

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
function isOperand(c: Claim, told: Figure, text: string): boolean {
  if (c.unit === '%') return isPoints(told, headOf(told)) && (c.kind === 'percentage' || c.kind === 'change');
  // "from 140 to 100", of kilos told before.
  if (c.kind === 'count' && c.unit === null && c.subject === null && told.kind === 'measure')
    return c.start > told.end && /\b(?:from|to) $/.test(textBefore(text, c.start, 5));
  const isLike = c.kind === told.kind || WITH.get(told.kind) === c.kind;
  if (!areOfOneUnit(c, told) || !isLike) return false;
  if (c.kind !== 'count') return true;
  const [own, head] = [stem(headOf(told)), stem(headOf(c))];
  // A lead in points is no level of its own.
  return !/-point$/.test(c.text) && (own === null || head === null || own === head);
}
const stem = (head: string | null): string | null => head?.replace(/(?:es|s)$/, '') ?? null;

/** "$4 million" is meant as it stands, but not beside "$43.6 million". */
function looseOf(...figures: readonly Figure[]): number {
  const areFine = figures.some(({ text }) => /\d\.\d/.test(text));
  const loose = (f: Figure): number => (areFine && f.value >= 1e6 ? stepOf(f) / 2 : looseSizeOf(f));
  return figures.reduce((all, figure) => all + loose(figure), 1e-6) * 1.2;
}
