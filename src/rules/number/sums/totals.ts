import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import type { Report } from '../../rule';
import { type Figure, isSummable, sumOf } from '../figure';
import { slackOf, stepOf } from '../rounding';
import { wrongSum } from '../wrong';

/** "51 Democrats and 27 Republicans, for a total of 78" */
const TOTAL =
  /(?:, |[—–] ?|-- |\()(?:(?:for|making|bringing|giving|which makes|which comes to|coming to|or|with) (?:it to )?)?(?:a (?:grand )?total of |(?:a )?combined |totall?ing |in all )(?:some )?$/;
const AND = /^[^.;:!?()“”",]{0,50},? and(?: [\p{L}’'-]+){0,3} $/u;
const COMMA = /^[^.;:!?()“”",]{0,50}, (?:[\p{L}’'-]+ ){0,3}$/u;
/** Two figures that are not one beside the other. */
const UNSURE = /\b(?:of|each|every|per(?! cent\b)|from|than|at|or|over|includ\w+|another|between)\b/i;
const MOST_PARTS = 5;

/** "…, six in all" */
const IN_ALL = /^ (?:in all|altogether|in total)\b/;

const isTotal = (text: string, { start, end }: Figure): boolean =>
  TOTAL.test(textBefore(text, start, 40)) ||
  (IN_ALL.test(text.slice(end, end + 12)) && /[,—–(] ?$/.test(textBefore(text, start, 2)));

/** What two or more figures of a sentence are said to come to. */
export function* totals({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    if (!isSummable(total) || !isTotal(text, total)) continue;
    const parts = joinedBefore(text, claims.slice(Math.max(0, i - MOST_PARTS), i), total);
    const sum = sumOf(parts);
    const loose = slackOf(parts, stepOf(total) / 2);
    if (parts.length < 2 || Math.abs(sum - total.value) <= loose) continue;
    yield wrongSum(total, parts, '+', sum);
  }
}

/** "51 Democrats and 27 Republicans", "a dozen goals, 14 assists and …": all figures in front that are joined. */
function joinedBefore(text: string, before: readonly Claim[], total: Figure): readonly Figure[] {
  const parts: Figure[] = [];
  for (const claim of [...before].reverse()) {
    const next = parts[0];
    if (!isSummable(claim)) break;
    if (claim.kind !== total.kind || claim.unit !== total.unit) break;
    const behind = text.slice(claim.end, next?.start ?? total.start);
    if (UNSURE.test(next ? behind : behind.replace(TOTAL, ''))) return [];
    if (next && !(parts.length === 1 ? AND : COMMA).test(behind)) break;
    if (!next && !/^[^.;:!?“”"]{0,80}$/.test(behind)) return [];
    parts.unshift(claim);
  }
  return parts;
}
