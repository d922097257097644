import type { Claim } from '../../../analysis/article';
import { betweenStops, textBefore } from '../../../text/around';
import { type Figure, hasValue, headOf, isAtLeast, isFigure } from '../figure';
import { isStepTold } from '../figuresNear';
import { slipOf } from '../rivals/slips';
import { mayBe } from '../sums/likely';
import { relative } from '../sums/movement';
import { MULTIPLIED, ofSwing, type Swing } from '../sums/swings';
import { type Around, BEFORE, HERE, isDefinite, NEXT, onlyTwo } from './around';
import { gap } from './gaps';
import { inTime, isInAnother, wrongWay } from './inTime';
import { anyPair, mayShareVoice, type Relation } from './relation';

const KINDS = new Set(['money', 'count', 'measure', 'rate']);
/** What sets two figures beside each other as one thing at two times. */
const COMPARES =
  /\b(?:from|against|compared|versus|than|earlier|ago|previous(?:ly)?|last (?:year|month|week|season)|the year before|now|today|currently|in (?:19|20)\d\d|of (?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|used to|had been)\b/i;
const OTHER_BASE =
  /\b(?:annual\w*|compound\w*|adjust\w*|inflation|constant|currency|real terms|like-for-like|same-store|comparable|organic\w*|average|each (?:year|month)|every|yearly|monthly|rate of|excluding|seasonally|underlying|forecast\w*|expect\w*|target\w*|estimat\w*|project\w*|planned|could|would|might|if|stake|share of|shareholding|interest)\b/i;
const REACH = 120;
/** "doubled" and "halved" are said of a little more and less. */
const LOOSE = 0.2;
const ALL_BUT = 0.97;
/** What is further off is of something else. */
const FAR = 2.2;

/** So many percent, or so many times, between the only two figures told with it. */
export const change: Relation = {
  isTold: (text, claim) =>
    claim.kind === 'change' &&
    hasValue(claim) &&
    claim.value !== 0 &&
    (claim.unit === '%' || (claim.unit === 'times' && MULTIPLIED.test(claim.text))) &&
    !OTHER_BASE.test(clauseOf(text, claim)) &&
    !isInAnother(text, claim),
  isExplained: (told, near) =>
    anyPair(
      near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && c.value > 0),
      (a, b) => a.unit === b.unit && a.value > b.value && fits(told, a, b),
    ),
  turned(told, near, text) {
    const levels = told.unit === '%' ? levelsOf(told, near, text) : null;
    const times = levels && inTime(text, ...levels);
    return times && wrongWay(...times, told.value);
  },
  report(told, near, text) {
    const levels = levelsOf(told, near, text);
    if (!levels || near.some((n) => isRival(n, told))) return null;
    const [less, more] = levels;
    const [from, to] = told.value > 0 && !isHalved(told) ? [less, more] : [more, less];
    const swing = {
      from,
      to,
      stated: told,
      by: told.unit === '%' ? 'percent' : 'times',
      isOnly: false,
    } as const;
    return isSlip(swing) ? ofSwing(swing) : null;
  },
};

/** The lower and the higher of the two that the change can be of. */
function levelsOf(told: Figure, near: readonly Around[], text: string): readonly [Figure, Figure] | null {
  const isJustTold = isDefinite(text, told);
  const reaches = isJustTold || isGoneOn(text, told) ? BEFORE : isToldNext(text, told) ? NEXT : HERE;
  const [a, b] =
    onlyTwo(near, reaches, (c) => isLevel(text, c) && (reaches !== NEXT || isOfIt(c, told))) ?? [];
  if (!a || !b || !isFigure(a) || !isFigure(b) || !areAlike(a, b) || a.value === b.value) return null;
  if (!mayShareVoice(a, told) || !mayShareVoice(b, told)) return null;
  if (PART_OF.test(text.slice(a.end, b.start))) return null;
  const isTo = MULTIPLIED_TO.test(text.slice(told.end, b.start));
  if (!isJustTold && !isTo && !COMPARES.test(text.slice(a.end, b.end + 24))) return null;
  const span = text.slice(Math.max(0, Math.min(a.start, told.start) - 24), Math.max(b.end, told.end) + 24);
  if (span.length > 3 * REACH || THOUGHT_OF.test(span) || isOfAnother(text, told, a, b)) return null;
  return a.value < b.value ? [a, b] : [b, a];
}

/** "It had quadrupled to 15,000": from what was told before. */
const MULTIPLIED_TO = /^(?: in size| in number)?,? to (?:about |some |just |over |nearly )?$/;

/** A sentence further on, what is counted is named again, or nothing is. */
const isOfIt = (level: Claim, { topic, subject }: Figure): boolean =>
  level.subject === null || headOf(level) === lastWord((topic ?? subject)?.text);

const lastWord = (words: string | undefined): string | undefined => words?.split(' ').at(-1)?.toLowerCase();

/** "Enrollment was 1,200 in 2010. By 2015 it had fallen to 900, a drop of": of what the sentence before is of. */
const isGoneOn = (text: string, { start, end }: Figure): boolean =>
  GOES_ON.test(textBefore(text, start, REACH)) && !/^ on (?:what|the)\b/.test(text.slice(end, end + 9));
const GOES_ON = /[.;] (?:[^.;:!?“”"]{0,30} )?(?:[Ii]t|[Tt]hey)\b[^.;:!?“”"]{0,80}$/;

/**
 * "The list has halved in a year. It stood at 1,240 in March and is now 880." "Thefts tripled. Police logged 930,
 * compared with 410 the year before."
 */
function isToldNext(text: string, { end }: Figure): boolean {
  const [own = '', next = ''] = text.slice(end, end + 3 * REACH).split(SENTENCE_END, 2);
  if (/\bsince\b|\bin (?:\w+ ){1,2}(?:years|months|weeks)\b|[;:“”"]/.test(own)) return false;
  if (COMPARED_NEXT.test(next)) return OTHER_TIME.test(next) && !MOVED.test(next);
  return TOLD_NEXT.test(next) && !/\b(?:up|down) from\b/.test(next);
}
const SENTENCE_END = /[.!?] (?=\p{Lu})/u;
const TOLD_NEXT =
  /^(?:It|They|The (?:figure|number|total|sum|price|list|shares?|stock)) (?:stood|stands|was|were|had (?:been|ended|closed|stood|finished|sold)|fell|rose|went|dropped|climbed|cost|numbered)\b/;
const COMPARED_NEXT = /\b(?:compared (?:with|to)|against|up from|down from) (?:just |only )?[$€£]?\d/;
const OTHER_TIME = /\b(?:the year before|a year (?:ago|earlier|before)|in (?:19|20)\d\d|last year)\b/;
const MOVED =
  /\b(?:rose|risen|increased?|jumped|climbed|cut|dropped|fell|fallen|decreased?|declined?|doubled|tripled|halved)\b/;

/** "rose 9 percent to 17.9 billion" is of that; and behind another change come figures of its own. */
function isOfAnother(text: string, told: Figure, a: Figure, b: Figure): boolean {
  const own = OWN_LEVEL.exec(text.slice(told.end, told.end + REACH / 3));
  const at = told.end + (own?.[0].length ?? 0);
  if (own && Math.abs(a.start - at) > 1 && Math.abs(b.start - at) > 1) return true;
  const between = text.slice(Math.min(told.end, b.end), Math.max(told.start, a.start));
  return NOUN_BETWEEN.test(between.replace(OWN_NOUN, ''));
}

/** Is it near what the levels come to, off by a digit, or what is left: "a decline of 30 percent" to 30 percent? */
function isSlip({ from, to, stated, by }: Swing): boolean {
  const said = by === 'percent' ? Math.abs(stated.value) : timesOf(stated);
  const real =
    by === 'percent'
      ? relative({ from, to, stated })
      : Math.max(from.value / to.value, to.value / from.value);
  const isLeft = by === 'percent' && stated.value < 0 && Math.abs(100 - real - said) < 1;
  return isLeft || Math.max(real / said, said / real) <= FAR || slipOf(said, real) !== null;
}

/** Of what it is the level: no step, and of the same time as the change. */
const isLevel = (text: string, c: Claim): boolean =>
  KINDS.has(c.kind) &&
  hasValue(c) &&
  c.value > 0 &&
  !gap.isTold(text, c) &&
  !isStepTold(text, c) &&
  !EXTREME.test(textBefore(text, c.start, 24));
const THOUGHT_OF = /\b(?:expect\w*|forecast\w*|target\w*|would|could|might|if)\b/i;
/** "6,000 of its 19,000 volumes" */
const PART_OF = / of (?:the |its |their |his |her |all )?$/;
/** "down from a high of $30,000" */
const EXTREME = /\b(?:high|low|peak|record|average)(?: of)? $/i;

const OWN_LEVEL =
  /^(?: [\p{L}-]+){0,3} (?:to|at) (?:an? |the )?(?:record |just |only )?(?=[$€£¥₹\d]|\p{Lu}{1,3}\$?\d|Rs|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)/u;
/** Another change has figures of its own. */
const NOUN_BETWEEN =
  /\b(?:rise|rose|risen|increase|increased|jump(?:ed)?|climb(?:ed)?|cut|drop(?:ped)?|fell|fallen|fall|reduction|decrease[ds]?|decline[ds]?|doubl\w+|while|whereas|but)\b/i;

/** "900, a drop of", "900 today, they said, a drop of" */
const OWN_NOUN =
  /(?:^|^ today|^ (?:this|last) \p{Ll}+|^ in (?:the )?(?:\p{Lu}\p{L}+|\d{4}))(?:, [\p{L}’'-]+ (?:said|says|added))?, an? [\p{L} -]{0,24}$/u;

const isHalved = ({ unit, value }: Figure): boolean => unit === 'times' && value < 1;
/** 2 of "doubled" and of "halved". */
const timesOf = (told: Figure): number => (isHalved(told) ? 1 / told.value : told.value);

function fits(told: Figure, more: Figure, less: Figure): boolean {
  if (told.unit === 'times') {
    const [times, value] = [more.value / less.value, timesOf(told)];
    return isAtLeast(told) ? times >= value * ALL_BUT : Math.abs(times - value) <= LOOSE * value;
  }
  const [from, to] = told.value > 0 ? [less, more] : [more, less];
  const swing = { from, to, stated: told };
  return mayBe(swing) && !isAnotherFraction(told, relative(swing));
}

/** What is a quarter to the point is not "a third". */
const isAnotherFraction = (told: Figure, real: number): boolean =>
  !/\d/.test(told.text) &&
  FRACTIONS.some((one) => Math.abs(real - one) < POINT && Math.abs(Math.abs(told.value) - one) > 2 * POINT);
const FRACTIONS = [10, 20, 25, 100 / 3, 50, 200 / 3, 75];
const POINT = 1;

/** Another change, told near, may be what the two figures are of. */
const isRival = ({ claim, sentences }: Around, told: Figure): boolean =>
  Math.abs(sentences) <= 1 &&
  claim.kind === 'change' &&
  claim.start !== told.start &&
  claim.unit !== 'percentage point';

function areAlike(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (a.kind !== 'count' || b.kind !== 'count') return true;
  const [x, y] = [headOf(a), headOf(b)];
  return x === null || y === null || x === y;
}

const clauseOf = (text: string, { start, end }: Claim): string =>
  betweenStops(text, { start, end }, /[,;:.!?—–]\s/, REACH / 2, REACH / 3);
