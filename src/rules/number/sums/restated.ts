import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { endWithSubject, type Figure, hasValue } from '../figure';
import { show, stepOf } from '../rounding';
import { wrongShare } from '../wrong';

/** A share told twice, in words and in per cent, or beside what it is reckoned from. */
export function* restated(article: Article): Iterable<Report> {
  const { claims, text } = article;
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !hasValue(a) || !hasValue(b)) continue;
    yield* inWords(text, a, b);
    yield* ofWhole(article, i, a, b);
  }
}

/** What stands between "two-thirds of victims" and "(68%)". */
const BRACKET = /^(?: [\p{L}’'.-]+){0,6} \((?:or |about |some )?$/u;

/** "a fifth (19%)", "four in 10 cases (40 percent)" */
function* inWords(text: string, a: Figure, b: Figure): Iterable<Report> {
  if (!isRough(a) || b.unit !== '%' || isRough(b)) return;
  if (!BRACKET.test(text.slice(a.end, b.start)) || text[b.end] !== ')') return;
  const [said, exact] = [inPerCent(a), inPerCent(b)];
  if (mayBeCalled(said, exact, a.hedge)) return;
  yield {
    start: b.start,
    end: b.end,
    message: '{0} is about {1} %, not {2}.',
    args: [a.text, show(said), b.text],
    related: cited([a]),
  };
}

const isRough = ({ kind, text, unit }: Claim): boolean =>
  (kind === 'ratio' && unit === null) || (kind === 'change' && unit === '%' && !/\d|cent|pct/i.test(text));

const inPerCent = ({ kind, value }: Figure): number => Math.abs(value) * (kind === 'ratio' ? 100 : 1);

/** Points, and the share of it, by which "a fifth" may be off. */
const ROUGH = 6;
const ROUGH_SHARE = 0.15;

function mayBeCalled(said: number, exact: number, hedge: string | null): boolean {
  if (said > 100 || Math.abs(said - exact) <= Math.max(ROUGH, ROUGH_SHARE * said)) return true;
  if (hedge && MORE.test(hedge)) return exact > said;
  return hedge !== null && LESS.test(hedge) && exact < said;
}
const MORE = /more|over|above|least|exceed|well|up to/i;
const LESS = /less|under|below|most|fewer|up to|nearly|almost|close to/i;

/** "Of the 442 callers, … 154 (35%)", "154 (35%) of the 442" */
function* ofWhole({ claims, text }: Article, i: number, part: Figure, share: Figure): Iterable<Report> {
  if (part.kind !== 'count' || share.unit !== '%' || share.kind !== 'percentage') return;
  if (part.hedge || share.hedge) return;
  if (!/^(?: [\p{L}-]+)? \($/u.test(text.slice(endWithSubject(part), share.start)) || text[share.end] !== ')')
    return;
  const behind = text.slice(share.end + 1, share.end + 1 + REACH);
  if (/^,? of (?:whom|them|those|these|which)\b/.test(behind)) return;
  const next = claims[i + 2];
  const isBehind = next && /^ of (?:the |its |their |all )?$/.test(text.slice(share.end + 1, next.start));
  const whole = isBehind ? next : wholeBefore(claims, text, i);
  if (!whole || !hasValue(whole) || whole.kind !== 'count' || whole.hedge || whole.value < part.value) return;
  const real = (part.value / whole.value) * 100;
  if (Math.abs(real - share.value) <= stepOf(share) + ROUNDED) return;
  // A part of a part: "300 were treated and 30 (10%) fell ill".
  if (isOfAnother(claims, i, part, share)) return;
  yield wrongShare(part, whole, share);
}
const REACH = 12;
const ROUNDED = 0.5;
const OF = /(?:^|[.!?]["”’)]? )(?:Of|Out of) (?:the |its |their |all |these |those )?$/;
const FARTHEST = 12;

/** The whole that begins the sentence of a part: "Of the 442 callers". */
function wholeBefore(claims: readonly Claim[], text: string, i: number): Claim | null {
  const part = claims[i];
  for (let at = i - 1; part && at >= 0 && at > i - FARTHEST; at--) {
    const claim = claims[at];
    if (!claim || /[.!?]\s/.test(text.slice(claim.end, part.start))) return null;
    if (OF.test(textBefore(text, claim.start, 24))) return claim;
  }
  return null;
}

const isOfAnother = (claims: readonly Claim[], i: number, part: Figure, share: Figure): boolean =>
  claims
    .slice(Math.max(0, i - FARTHEST), i)
    .some(
      ({ kind, value }) =>
        kind === 'count' && value && Math.abs((part.value / value) * 100 - share.value) <= stepOf(share),
    );
