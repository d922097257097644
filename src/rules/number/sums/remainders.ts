import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import type { Report } from '../../rule';
import { type Figure, isSummable, sumOf } from '../figure';
import { slackOf } from '../rounding';
import { wrongSum } from '../wrong';
import { OF_ALL } from './near';

/** What leads what is left of a whole. */
const LEFT =
  /(?:,? (?:leaving|losing) (?:just |only )?(?:the (?:other|remaining) )?|\bthe (?:remaining|other) |\bthe rest, )$/i;
/** "… and three are still held" */
const STILL =
  /^(?: (?:are|is|were|was|remain))? (?:still )?(?:being )?(?:missing|held|trapped|unaccounted|captive|at large)\b/;

const isLeft = (text: string, { start, end }: Figure): boolean =>
  LEFT.test(textBefore(text, start, 30)) ||
  (STILL.test(text.slice(end, end + 24)) && /,? and $/.test(textBefore(text, start, 6)));

/** "26,000 of the 40,000", "£12,400 of the £20,000" */
const OF_THE = /^ (?:out )?of (?:the |its |their |his |her |those |all )?$/;
/** Figures that are not of the whole, or not all of it. */
const UNSURE =
  /\b(?:at least|more than|about|up to|so far|each|every|per(?! cent\b)|if|would|could|another|extra|also|again|including|new|additional|than|percent|per cent|from)\b/i;
const SENTENCE = /[.!?]["”’)]? (?=["“‘(]?\p{Lu})/u;
const MOST_PARTS = 4;
const REACH = 200;

/** "He has repaid 12 of the 20 loans, leaving nine": what is left, where the parts and the whole say another figure. */
export function* remainders({ claims, text }: Article): Iterable<Report> {
  for (const [i, rest] of claims.entries()) {
    if (!isSummable(rest) || !isLeft(text, rest)) continue;
    const found = partsOf(text, claims.slice(Math.max(0, i - MOST_PARTS - 1), i), rest);
    if (!found) continue;
    const { whole, parts } = found;
    const sum = sumOf(parts);
    const loose = slackOf([whole, rest, ...parts]);
    if (sum > whole.value || Math.abs(whole.value - sum - rest.value) <= loose) continue;
    yield wrongSum(rest, [whole, ...parts], '−', whole.value - sum);
  }
}

interface Whole {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** The whole that something is left of, and what else it went to: all figures in between, if they are of it. */
function partsOf(text: string, before: readonly Claim[], rest: Figure): Whole | null {
  const near = before.filter((c) => rest.start - c.start < REACH);
  const at = near.findLastIndex((c, i) => isWholeOf(text, c, near[i - 1]));
  const whole = near[at];
  if (!whole || !isSummable(whole) || whole.unit !== rest.unit || whole.kind !== rest.kind) return null;
  const told = text.slice(whole.end, rest.start);
  const isOfAll = OF_ALL.test(textBefore(text, whole.start, 30));
  if (SENTENCE.test(told) || /[“”"]/.test(told) || UNSURE.test(told)) return null;
  const parts = isOfAll ? near.slice(at + 1) : [near[at - 1], ...near.slice(at + 1)];
  const known = parts.filter((c) => c !== undefined).filter(isSummable);
  const isOne = known.every((c) => c.unit === whole.unit && c.kind === whole.kind && isSameOrBare(c, whole));
  return isOne && known.length === parts.length && parts.length > 0 && isSameOrBare(rest, whole)
    ? { whole, parts: known }
    : null;
}

function isWholeOf(text: string, c: Claim, previous: Claim | undefined): boolean {
  if (OF_ALL.test(textBefore(text, c.start, 30))) return true;
  return previous !== undefined && OF_THE.test(text.slice(previous.end, c.start));
}

/** Counting what the whole counts, or nothing that is named. */
const isSameOrBare = (part: Figure, whole: Figure): boolean =>
  part === whole ||
  part.kind !== 'count' ||
  part.subject === null ||
  part.subject.text === whole.subject?.text;
