import type { Article, Claim } from '../../../analysis/article';
import { betweenStops, textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { type Figure, hasValue, sumOf } from '../figure';
import { show } from '../rounding';

/** Between two shares of one whole: whose or what the first is, and no other whole. */
const NEXT = /^(?:(?! (?:of|among|in \p{Lu}\p{L}*)\b)[^.;:!?()“”"\d]){1,96}$/u;
/** The same, where a sentence ends between them. */
const GOES_ON =
  /^(?:(?! (?:of|among|in \p{Lu}\p{L}*)\b)[^.;:!?()“”"\d]){1,64}(?:; |\. )(?:[Aa]nother |[Aa] further |(?:[Aa]|[Tt]he) [\p{L} ]{1,24} |[Jj]ust |[Aa]bout |[Ss]ome )?$/u;
const LAST = /(?:,? and|, with|, while|, the (?:rest|remaining|other))\b[^,;]{0,30}$/;
const OF_ALL = /^ of (?:[\p{L}’'-]+ ){0,6}?[\p{L}’'-]+(?=[ ,])/u;
/** Who may name several, or two times and two places side by side. */
const SEVERAL =
  /\b(?:unemployment|turnout|more than one|multiple|several|also|(?:could|can|may|might) (?:choose|pick|name|give|select|tick)|both|either|respectively|compared|from|rose|fell|(?:up|down) (?=from|to|by|on|\d|an? )|risen|fallen|increas\w+|decreas\w+|grew|than|against (?=\d|an? )|by (?=\d|about|some|nearly)|versus|each|among|men|women|last year|year earlier|ago|in (?:19|20)\d\d|favou?rab\w+|approv\w+|agree\w*|concern\w*|worr\w+|including|vaccinat\w+|capacity|full|complete|tariffs?|rates?|tax(?:es)?|interest|discount|chance|likely|named|cited|mentioned|listed)\b/i;
const FEWEST = 3;
/** More are of no one whole. */
const MOST_SHARES = 10;
const ROUNDING = 1;
/** What is this much over was asked for more than one answer. */
const MOST = 130;

/** "46 percent said often, 31 percent sometimes and 33 percent never" */
export const hundreds = eachParagraph(function* ({ claims, text }: Article): Iterable<Report> {
  for (let i = 0; i < claims.length; i++) {
    const series = seriesFrom(claims, i, text);
    if (series.length > 1) i += series.length - 1;
    const [first, last] = [series[0], series.at(-1)];
    if (series.length < FEWEST || !first || !last || isGoneOnWith(claims[i + 1], last, text)) continue;
    const sum = sumOf(series);
    const before = textBefore(text, last.start, 40);
    if (sum <= 100 + series.length * ROUNDING || sum > MOST || !LAST.test(before)) continue;
    if (SEVERAL.test(betweenStops(text, { start: first.start, end: last.end }, /[.!?]\s/, 120))) continue;
    yield {
      start: last.start,
      end: last.end,
      message: '{0} = {1}: more than 100 %.',
      args: [series.map(({ value }) => show(value)).join(' + '), show(sum)],
      related: cited(series.slice(0, -1)),
    };
  }
}, 'claims');

/** Another share of the sentence may be of the same whole. */
const isGoneOnWith = (next: Claim | undefined, last: Figure, text: string): boolean =>
  next?.unit === '%' && !/[.!?]\s/.test(text.slice(last.end, next.start));

function seriesFrom(claims: readonly Claim[], i: number, text: string): readonly Figure[] {
  const series: Figure[] = [];
  for (const claim of claims.slice(i, i + MOST_SHARES)) {
    const before = series.at(-1);
    const share = asShare(claim);
    if (!share) break;
    const between = before ? text.slice(before.end, claim.start) : '';
    const own = series.length === 1 ? between.replace(OF_ALL, '') : between;
    if (before && !NEXT.test(own) && !GOES_ON.test(own)) break;
    series.push(share);
  }
  return series;
}

/** In per cent; "a quarter of visitors" is one, too. */
function asShare(claim: Claim): Figure | null {
  if (!hasValue(claim) || (claim.hedge !== null && !SOFT.test(claim.hedge))) return null;
  if (claim.kind === 'percentage') return claim.unit === '%' ? claim : null;
  return claim.kind === 'ratio' && claim.value < 1 ? { ...claim, value: claim.value * 100 } : null;
}
const SOFT = /^(?:some|just|only)$/i;
