import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { type Figure, sumOf } from '../figure';
import { show } from '../rounding';

/** What says of a last share that nothing is left beside it. */
const REST_BEFORE = /\b(?:remaining|other|(?:the )?rest,|others(?: (?:on|at|with|took|won|got|had))?) $/i;
const REST_BEHIND =
  /^(?: (?:of (?:the )?\w+|said they|say they|were|are|was|is|remain|went to|to|for|had|have|have not|gave|did)){0,6},? (?:undecided|unsure|others|(?:all )?other (?:candidates|parties)|not sure|did not know|do not know|don['’]t know|no (?:opinion|answer)|declined to answer|abstained|blank|invalid|spoiled|neither)\b/i;
/** All that the shares told before leave, though in sentences of their own. */
const ALL_ELSE =
  /\b(?:(?:everything|everyone|everybody|all) else|the (?:rest|remainder|balance)|what (?:is|was) left)\b[^.;:!?\d]{0,70}$/iu;
const STOPS = /[.;]\s/g;
/** A sentence's end, or shares of several wholes: "60 percent of men, 50 percent of women". */
const OTHER_WHOLE = /[.;:!?]\s|\bof\b/;
/** "…; the remaining 6 percent" goes on with the same whole. */
const BEFORE_REST = /; (?:and )?the (?:remaining|other) $/i;
const OF_WHOM = /^ of (?:the |all |its |their |those )?[\p{L}-]+(?: [\p{L}-]+)?/u;
/** Shares of one whole may pass 100 by their rounding, not by more. */
const ROUNDING = 1;
const SOFTENED = 5;
/** Two shares do not tell whether they are all. */
const FEWEST = 3;

/** "60 percent backed her, 30 percent him and 20 percent were undecided": shares of one whole that pass it. */
export function* shares(article: Article): Iterable<Report> {
  const { claims, text } = article;
  for (const [i, last] of claims.entries()) {
    if (!isShare(last) || !isRest(text, last)) continue;
    const figures = seriesUpTo(article, i, last);
    if (figures.length < FEWEST) continue;
    yield* report(figures);
  }
  yield* duels(article);
}

function isRest(text: string, { start, end }: Claim): boolean {
  return (
    REST_BEFORE.test(textBefore(text, start, 16)) ||
    ALL_ELSE.test(textBefore(text, start, 100)) ||
    REST_BEHIND.test(text.slice(end, end + 60))
  );
}

function seriesUpTo({ claims, text }: Article, i: number, last: Figure): readonly Figure[] {
  const figures: Figure[] = [last];
  const isAll = ALL_ELSE.test(textBefore(text, last.start, 100));
  for (let at = i - 1; at >= 0; at--) {
    const claim = claims[at];
    const next = figures[0];
    if (!claim || !next) break;
    // "61 percent of its £743 million budget": of how much the shares are.
    if (isAll && claim.unit !== '%') continue;
    if (!isShare(claim)) break;
    const told = text.slice(claim.end, next.start).replace(BEFORE_REST, ' ');
    const between = isAll ? told.replace(STOPS, ' ') : told;
    if (!OTHER_WHOLE.test(between)) figures.unshift(claim);
    // "60 percent of voters" may begin the series, and only begin it.
    else if (OTHER_WHOLE.test(between.replace(OF_WHOM, ''))) break;
    else return [claim, ...figures];
  }
  return figures;
}

const WINS =
  /\b(?:won|wins|beat|beats|defeated|defeats|leads?|led|with|by|took|takes|received|polled|captured|got|drew)\b[^.;]{0,80}$/i;
const AGAINST = /^(?: of (?:the )?votes?)?,? to (?:(?:(?:[\p{L}.]+ ){0,2}\p{L}+['’]s|his|her|their) )?$/u;

/** "won 55 percent of the vote to his 52 percent": two shares of one vote. */
function* duels({ claims, text }: Article): Iterable<Report> {
  for (const [i, first] of claims.entries()) {
    const second = claims[i + 1];
    if (!second || !isShare(first) || !isShare(second)) continue;
    if (!AGAINST.test(text.slice(first.end, second.start))) continue;
    const before = textBefore(text, first.start, 100);
    const isTheirs =
      /['’]s $|(?:his|her|their) $/.test(text.slice(first.end, second.start)) ||
      /^ for \p{Lu}/u.test(text.slice(second.end, second.end + 6));
    // "fell by a third, from 90 percent to 60 percent" sets nobody against anybody.
    if ((isTheirs || first.value >= second.value) && WINS.test(before) && !/\bfrom $/.test(before))
      yield* report([first, second]);
  }
}

function* report(figures: readonly Figure[]): Iterable<Report> {
  const sum = sumOf(figures);
  const last = figures.at(-1);
  const loose = figures.reduce((all, { hedge }) => all + (hedge ? SOFTENED : ROUNDING), 0);
  if (!last || sum <= 100 + loose) return;
  yield {
    start: last.start,
    end: last.end,
    message: '{0} = {1}: more than 100 %.',
    args: [figures.map(({ value }) => show(value)).join(' + '), show(sum)],
    related: cited(figures.slice(0, -1)),
  };
}

const isShare = (c: Claim): c is Figure =>
  c.kind === 'percentage' &&
  c.unit === '%' &&
  c.value !== null &&
  c.high === null &&
  (c.hedge === null || SOFT.test(c.hedge));
/** Hedges behind which the share may be a little less. */
const SOFT = /^(?:some|about|around|roughly|approximately|nearly|almost|just over|more than|over|at least)$/i;
