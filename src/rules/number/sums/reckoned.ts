import type { Article, Claim } from '../../../analysis/article';
import { inEachParagraph } from '../../paragraphs';
import { inEachPassage, type Passage, reportsIn } from '../../passages';
import type { Report } from '../../rule';
import { stepOf } from '../rounding';
import { type Figure, isFigure } from './movement';
import { endWith, figureAt, figuresNear, headOf, isSame, ownFigures, STOP, wrongSum } from './near';

/** Words for how far two figures are apart, in front of the step … */
const STEP_OF =
  /\b(?:increase|rise|drop|fall|decline|gain|jump|difference|gap|lead|majority|margin|advantage|shortfall|saving|reduction|improvement|surge|slump|climb|discount|overrun|excess|cut)(?: (?:of|is|was|comes to|came to|amounts to|works out at|stands at))(?: just| only)? $/i;
const STEP_BY =
  /\b(?:beat|beats|beating|outnumber(?:s|ed|ing)?|exceed(?:s|ed|ing)?|overt(?:ook|akes?|aken)|outsold|outscored|undercuts?|bettered|topped|led|leads|trails?|trailed|missed|ahead|behind|short|down|up|r[io]se|risen|fell|fallen|gr[eo]wn?|drop(?:s|ped)?|cut|increased?|decreased?|reduced?|shr[aiu]nk|climbed|lowered|raised|shortened|lengthened|improved|narrowed|widened|expanded)(?: [\p{L}’'-]{1,20}){0,5} by (?:just |only )?$/iu;
/** … and behind it. */
const STEP_MORE =
  /^ (?:more|fewer|less|higher|lower|taller|longer|shorter|older|younger|heavier|lighter|cheaper|dearer|faster|slower|quicker|apart|ahead|behind|clear|short|adrift)\b/;
const THAT_STEP =
  /(?:^|[.!?]["”’)]?\s+)(?:The|That|This)(?: [\p{Ll}-]{1,20}){1,3} (?:of|is|was) (?:just |only )?$/u;
/** Other figures than these are spoken of. */
const ELSE =
  /\b(?:after|in (?:19|20)\d\d|last time|another|further|additional|each|every|per(?! cent\b)|apiece|average|forecast\w*|expected|predicted|target\w*|planned|if|would|could|may|might|at least|up to|more than \d|nearly|almost|about|since|previous\w*|earlier this|respectively|combined|half-time|halftime|half|quarter|annual\w*|a year\b|a month\b|week)\b/i;
/** Levels of one thing are no further apart. */
const [APART, FAR] = [4, 2];
const ROOM = 60;

const stepsIn = inEachParagraph(function* (own): Iterable<number> {
  const { text } = own;
  for (const [i, claim] of ownFigures(own).entries()) {
    if (!isFigure(claim) || claim.value <= 0 || claim.kind === 'change') continue;
    const before = text.slice(Math.max(0, claim.start - ROOM), claim.start);
    const isStep =
      STEP_OF.test(before) ||
      STEP_BY.test(before) ||
      STEP_MORE.test(text.slice(endWith(claim), endWith(claim) + ROOM / 2));
    if (isStep) yield i;
  }
}, 'claims');

/** A step that stands with two levels, and no third, in its own sentence or right behind theirs. */
export const reckoned = (article: Article): Iterable<Report> => reportsIn(wronglyTold(article));

const NEAR = { back: 1, on: 1 };

const wronglyTold = inEachPassage(stepsIn, NEAR, (passage, { paragraph, found }) =>
  found.flatMap((i) => {
    const step = figureAt(passage, paragraph, i);
    return (step && reportOf(passage, step, figuresNear(passage, paragraph, i, NEAR))) ?? [];
  }),
);

function reportOf({ text }: Passage, step: Figure, near: readonly Claim[]): Report | null {
  const alike = near.filter((c) => !isSame(c, step) && isOfUnit(c, step));
  const [a, b, third] = alike;
  if (!a || !b || third || !isLevel(a) || !isLevel(b) || a.value === b.value) return null;
  if (Math.max(a.value / b.value, b.value / a.value) > APART || step.value >= Math.max(a.value, b.value))
    return null;
  if (headOf(a) !== headOf(b) && a.subject && b.subject && isCounted(a, b)) return null;
  const [start, end] = [Math.min(a.start, step.start), Math.max(endWith(b), endWith(step))];
  const told = text.slice(Math.max(0, start - ROOM / 2), end + ROOM / 2);
  if (end - start > LONGEST || ELSE.test(told) || /[“”"()]/.test(text.slice(start, end))) return null;
  if (!isTold(text, step, a, b) || OTHER_CLAUSE.test(text.slice(step.end, Math.max(step.end, b.start))))
    return null;
  const real = Math.abs(a.value - b.value);
  const loose = [a, b, step].reduce((all, figure) => all + slackOf(figure), 1e-9);
  if (Math.abs(real - step.value) <= loose || Math.max(real / step.value, step.value / real) > FAR)
    return null;
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  return wrongSum(step, [more, less], '−', real);
}
const LONGEST = 260;
/** "two years older than her husband, and has a brother who is 30" */
const OTHER_CLAUSE = /, (?:and|but|while|whereas) /;

const isLevel = (c: Claim): c is Figure => isFigure(c) && c.value > 0;
const isCounted = (a: Claim, b: Claim): boolean => a.kind === 'count' && b.kind === 'count';

/** In one sentence, or "The rise of £80" behind them. */
function isTold(text: string, step: Figure, a: Figure, b: Figure): boolean {
  const [first, last] = [Math.min(a.start, step.start), Math.max(b.end, step.end)];
  const stops = text.slice(first, last).split(STOP).length - 1;
  if (stops === 0) return true;
  if (stops > 1) return false;
  const isBehind = step.start > b.end && !STOP.test(text.slice(a.end, b.start));
  return isBehind && THAT_STEP.test(text.slice(Math.max(0, step.start - ROOM), step.start));
}

/** Points of shares, years of ages, and of counts those of one noun or of none. */
function isOfUnit(c: Claim, step: Figure): boolean {
  if (c.kind === 'change' || c.kind === 'ratio') return false;
  if (step.unit === 'percentage point') return c.unit === '%';
  if (step.kind === 'count')
    return c.kind === 'count' && (headOf(c) === null || headOf(step) === null || headOf(c) === headOf(step));
  return c.unit === step.unit;
}

/** People and votes are counted, round and large sums are rounded. */
const slackOf = (figure: Figure): number =>
  /illion|[mb]n?\b|\.\d/.test(figure.text) || figure.value % 1000 === 0 ? stepOf(figure) / 2 : 0;
