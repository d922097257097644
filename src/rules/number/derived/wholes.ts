import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { endWith, type Figure, headOf, isFigure, sumOf } from '../figure';
import { ownFigures, STOP } from '../figuresNear';
import { slackOf } from '../rounding';
import { wrongSum } from '../wrong';
import { gap } from './gaps';
import { mayShareVoice } from './relation';

/** Between two parts that one sentence lists. */
const JOIN =
  /^(?![^.;:!?“”"]{0,60}\b(?:one|another)\b)[^.;:!?“”"]{0,60}(?:,|\b(?:and|with|while|against)\b)[^.;:!?“”"]{0,40}$/;
const LAST = /(?:\band|\bwith|\bwhile|, the (?:rest|remaining|other)|\bagainst)\b[^.;:!?,]{0,48}$/;
/** Between a whole and the first of its parts. */
const OPENS =
  /(?::|[—–(]| --?|,? (?:made up of|consisting of|comprising|split into|divided into|broken down as)|\b(?:have|has|had|having) won) ?$/u;
const LISTS = /(?::| ?[—–]) $/;
/** "12 rifles, nine pistols and four knives, besides what was hidden" are not all. */
const CLOSES = /^\s*(?:[.)]|$)/;
/** What is not all of it, or of more than it. */
const UNSURE =
  /\b(?:at least|more than|about|around|up to|so far|also|each|every|per|average|including|included|among (?:them|those)|both|or|another|others? (?:were|was)|compared|than|rose|fell|up from|down from|previous|last (?:year|season|week|month)|earlier|later|from|ago|respectively|some|mostly|if|would|could|nearly|almost|over|years?|days?|weeks?|months?|hours?|rounds?|minutes?)\b/i;
const MOST = 8;
const FEWEST = 3;
/** How far the sum may be off, and where a list opens right behind its whole: what is further off is of something else. */
const [NEAR, NEARLY] = [0.12, 0.3];
const LEAST = 6;

/** Parts that a sentence lists to the last, and the whole told with them. */
export const wholes = eachParagraph(function* (own): Iterable<Report> {
  const { text } = own;
  const claims = ownFigures(own);
  for (let i = 0; i < claims.length; i++) {
    const run = runFrom(text, claims, i);
    if (run.length >= FEWEST) {
      yield* told(text, run, claims, i);
      i += run.length - 1;
    }
  }
}, 'claims');

function runFrom(text: string, claims: readonly Claim[], i: number): readonly Figure[] {
  const run: Figure[] = [];
  for (const claim of claims.slice(i, i + MOST)) {
    const last = run.at(-1);
    if (BODY.test(claim.text)) continue;
    if (!isFigure(claim) || !(claim.kind === 'count' || claim.kind === 'money') || gap.isTold(text, claim))
      break;
    if (last && (claim.kind !== last.kind || claim.unit !== last.unit)) break;
    if (last && !JOIN.test(text.slice(last.end, claim.start))) break;
    run.push(claim);
  }
  return run;
}

function* told(text: string, run: readonly Figure[], claims: readonly Claim[], i: number): Iterable<Report> {
  const before = claims[i - 1];
  const near = claims.slice(Math.max(0, i - MOST), i + 2 * MOST);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const others = run.slice(1);
  const body = near.find((c) => BODY.test(c.text) && c.start > first.start - REACH && c.end < last.start);
  const inRun =
    body && isFigure(body)
      ? wholeOf(text, body, run)
      : isOpening(text, first, others[0])
        ? wholeOf(text, first, others)
        : null;
  const inFront =
    before && isFigure(before) && before.kind === first.kind && before.unit === first.unit
      ? wholeOf(text, before, run)
      : null;
  const found = inRun ?? inFront;
  // One more or one less, and they would come to it.
  const isElse = (c: Claim): boolean => Math.abs(c.value ?? 0) === Math.abs(found?.off ?? 0);
  if (found && !near.some((c) => isElse(c) && (found.off > 0 || !run.some((part) => part === c))))
    yield found.report;
}

interface Wrong {
  readonly report: Report;
  /** By how much the parts are more: a figure of its own may tell it. */
  readonly off: number;
}

/** How far in front of its parts a body may be named. */
const REACH = 80;
/** "the 120-seat chamber" */
const BODY = /-(?:seat|member|strong|bed|place|room|team)$/;
const isOpening = (text: string, whole: Figure, part: Figure | undefined): boolean =>
  part !== undefined && OPENS.test(text.slice(whole.end, part.start));

function wholeOf(text: string, whole: Figure, parts: readonly Figure[]): Wrong | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || whole.value < LEAST || parts.some((p) => p.value >= whole.value))
    return null;
  const sum = sumOf(parts);
  const loose = slackOf([whole, ...parts], 1e-9);
  const off = Math.abs(sum - whole.value);
  const isList = LISTS.test(text.slice(whole.end, first.start)) && CLOSES.test(text.slice(endWith(last)));
  const near = isList ? NEARLY : NEAR;
  if (off <= loose || off > Math.max(1, near * whole.value)) return null;
  const beforeLast = textBefore(text, last.start, 60);
  if (!LAST.test(beforeLast) || !isLedBy(text, whole, parts) || !parts.every((p) => mayShareVoice(p, whole)))
    return null;
  const span = text.slice(Math.min(first.start, whole.start), Math.max(endWith(last), endWith(whole)) + 16);
  if (UNSURE.test(span)) return null;
  const report = wrongSum(whole, parts, '+', sum);
  return { report, off: sum - whole.value };
}

/** Counts one thing: the parts name nothing else, or the whole says that it is made of them. */
function isLedBy(text: string, whole: Figure, parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first) return false;
  const between = first.start > whole.end ? text.slice(whole.end, first.start) : '';
  // What money was paid for is no other kind of money.
  const heads = parts.map((part) => (part.kind === 'money' ? null : headOf(part)));
  const isOfOneKind = heads.every((head) => head === null || head === headOf(whole));
  if (BODY.test(whole.text) || (isOfOneKind && first.start < whole.end)) return true;
  if (isOfOneKind && STOP.test(between))
    return (whole.subject !== null || whole.kind === 'money') && parts.length >= FEWEST;
  if (isOfOneKind) return true;
  return OPENS.test(between) && parts.length >= FEWEST;
}
