import type { Claim } from '../../../analysis/article';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { endWith, type Figure, isFigure } from '../figure';
import { stepOf } from '../rounding';
import { secondsOf, sizeOf } from '../sizes';
import { wrongDifference, wrongSum } from '../wrong';
import { isNearMiss, ownFigures } from './near';

/** "six minutes ahead of", "45 metres higher than", "£35,000 over": by how much one figure is past the other. */
const PAST =
  /^ (?:(?:more|fewer|less|higher|lower|taller|longer|shorter|older|younger|heavier|lighter|cheaper|dearer|faster|slower|quicker|deeper|bigger|larger|smaller|wider|better|worse|further) than|over|above|below|under|ahead of|behind|clear of|short of|beyond|past|inside|outside) (?!\d+ (?:more|fewer))/;
/** Another time, or another who has it. */
const ELSE =
  /\b(?:and|but|average|expected|forecast|predicted|each|every|per(?! cent\b)|apiece|up to|at least|if|would have|combined|together|respectively)\b|[;:!?“”()]|[.]\s/;
const LONGEST = 90;
/** Two figures and, between them, how far the one is said to be past the other. */
export const besides = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, by] of claims.entries()) {
    const [a, b] = [claims[i - 1], claims[i + 1]];
    if (!a || !b || !isFigure(by) || !PAST.test(text.slice(endWith(by), endWith(by) + 30))) continue;
    if (!isFigure(a) || !isFigure(b) || !areAlike(a, by, b)) continue;
    const [before, behind] = [text.slice(endWith(a), by.start), text.slice(endWith(by), b.start)];
    if (before.length > LONGEST || behind.length > LONGEST || ELSE.test(before) || ELSE.test(behind))
      continue;
    if (!LED.test(before) || !SAYS_LEVEL.test(behind) || DATED.test(behind)) continue;
    yield* wrongStep(a, by, b);
  }
}, 'claims');

/** The step stands beside its figure, or in a clause of its own. */
const LED =
  /,(?: or| just| only| some| nearly| about| exactly| a (?:full|further|shade|little)| and)* $|^ (?:is|was|are|were|—|–) $/;
/** The second figure is what the one that is passed has. */
const SAYS_LEVEL =
  /(?:\bof|\bwho (?:is|was|took|finished in|had|has|got|scored|won|came in at)|\bwhich (?:is|was|took|had|has|cost|costs)|\bwhose \p{Ll}{1,15} \p{Ll}{1,15} (?:is|was|took)|['’]s|\bthe|\bat|\bon|\bin) $/u;
/** "more than in 2019, when 300" */
const DATED = /\b(?:when|where|while|(?:19|20)\d\d,|last year|a year)\b/;

function areAlike(a: Figure, by: Figure, b: Figure): boolean {
  const units = [a, by, b].map(unitOf);
  const isBare = b.kind === 'count' && b.subject === null && b.unit === null;
  const isOne = units[0] === units[1] && (units[2] === units[0] || (isBare && units[0] !== 'count'));
  return isOne && a.value > 0 && b.value > 0 && by.value > 0 && a.value !== b.value && sizeOf(by) < sizeOf(a);
}

function unitOf(claim: Claim): string {
  const { kind, unit } = claim;
  return secondsOf(claim) === null ? (unit ?? kind) : 'time';
}

function* wrongStep(a: Figure, by: Figure, b: Figure): Iterable<Report> {
  const [told, x] = [sizeOf(by), sizeOf(a)];
  const y = unitOf(b) === unitOf(a) ? sizeOf(b) : b.value * (secondsOf(a) ?? 1);
  const real = Math.abs(x - y);
  const loose = [a, by, b].reduce((all, f) => all + (stepOf(f) / 2) * (secondsOf(f) ?? 1), 0);
  if (Math.abs(real - told) <= (isCounted(by) ? 1e-9 : loose)) return;
  if (!isNearMiss(told, real) && Math.max(told / real, real / told) > FAR) return;
  const [more, less] = x > y ? [a, b] : [b, a];
  yield unitOf(b) === unitOf(a)
    ? wrongDifference(by, more, less)
    : wrongSum(by, [more, less], '−', more.value - less.value);
}
const isCounted = ({ kind, text }: Figure): boolean => kind === 'count' && !/\d{2}00\b|illion/.test(text);
const FAR = 2.5;
