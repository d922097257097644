import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { endWith, type Figure, headOf, isAtLeast, isFigure, isSame, SOFT } from '../figure';
import { figureAt, figuresNear, OF_ALL, ownFigures, STOP } from '../figuresNear';
import { stepOf } from '../rounding';
import { wrongShare } from '../wrong';

/** "3,520 of the 7,800", "3,520 out of 7,800" */
const OF_THE = /^ (?:out )?of (?:the |its |their |his |her |those |a total of )?$/;
/** Of those who voted, where the share may be of all. */
const SOME_OF =
  /^ (?:\p{L}+ )?(?:who|that|cast(?! (?:an? |their )?(?:ballots?|votes?)\b)|polled|present|voting)\b/u;
/** From a share to the part and the whole that it is told again in. */
const LONGEST = 130;
/** "52 per cent of those eligible had rejected it: 3,520 of the 7,800", "3,520 of the 7,800, or 52 per cent" */
const AGAIN_BEHIND =
  /[:—–(;]\s?(?:(?:a total of|only|just|some|that is|or) )?$|,? (?:with|or|meaning(?: that)?|that is) (?:only |just )?$/;
const UNSURE =
  /\b(?:at least|up to|each|every|another|if|would|than|rose|fell|grew|compared|up from|down from|last year|(?:19|20)\d\d|target|threshold|needed|least|swing)\b/i;
/** Points a share in words may be off: it is said of anything near. */
const ROUGH = 5;
const FEWEST = 12;

/** "three-quarters of the 1,600 members" */
const SHARE_OF = /^ of (?:the |its |their |all |those |all the )?(?:\p{L}+['’]s )?$/u;

const sharesIn = inEachParagraph(function* (own): Iterable<readonly [share: number, whole: number]> {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b) continue;
    const gap = text.slice(endWith(a), b.start);
    if (isShare(a) && isWholeCount(b) && SHARE_OF.test(gap)) yield [i, i + 1];
    else if (
      isWholeCount(a) &&
      isShare(b) &&
      /^[^.;:!?“”"]{0,40}, (?:[\p{L}’'-]+ ){0,2}$/u.test(gap) &&
      OF_ALL.test(textBefore(text, a.start, 40))
    )
      yield [i + 1, i];
  }
}, 'claims');

const isWholeCount = (c: Claim): c is Figure => isFigure(c) && c.kind === 'count' && c.value >= FEWEST;

const toldIn = inEachParagraph(function* (
  own,
): Iterable<readonly [share: number, part: number, whole: number]> {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, part] of claims.entries()) {
    const whole = claims[i + 1];
    const [before, behind] = [claims[i - 1], claims[i + 2]];
    if (
      whole &&
      before &&
      isFigure(part) &&
      isWholeCount(before) &&
      isShare(whole) &&
      isOfWhom(text, part, whole)
    ) {
      if (
        part.kind === 'count' &&
        part.value < before.value &&
        !STOP.test(text.slice(before.end, part.start))
      )
        yield [i + 1, i, i - 1];
      continue;
    }
    if (whole && behind && isSplit(text, part, whole, behind)) yield [i + 1, i, i + 2];
    if (!whole || !isPair(text, part, whole)) continue;
    if (before && isShare(before) && AGAIN_BEHIND.test(between(text, before, part))) yield [i - 1, i, i + 1];
    else if (
      behind &&
      isShare(behind) &&
      /^(?: [\p{L}’'-]+){0,14}(?:,| [—–]|:|;|\() ?(?:or|that is|which is|which makes|making|equal to|equivalent to|a turnout of|a share of) (?:only |just |about )?$/u.test(
        between(text, whole, behind),
      )
    )
      yield [i + 2, i, i + 1];
  }
}, 'claims');

function between(text: string, a: Claim, b: Claim): string {
  const words = withoutHedge(text.slice(endWith(a), b.start), b);
  return words.length > LONGEST || /[.!?]\s|[“”"]/.test(words) || UNSURE.test(words) ? '?' : words;
}

/** "450 of whom, or nearly half", "lost 400,000 of them, a fifth": of the count told before it in its sentence. */
const isOfWhom = (text: string, part: Claim, share: Claim): boolean =>
  /^ of (?:whom|which|them|these|those),? (?:or )?$/.test(
    withoutHedge(text.slice(part.end, share.start), share),
  ) && /^(?:[.,;)]|$)/.test(text.slice(share.end, share.end + 1));

/** "24 of the pupils, or a third of the 96 at the school" */
const isSplit = (text: string, part: Claim, share: Claim, whole: Claim): boolean =>
  isFigure(part) &&
  part.kind === 'count' &&
  isShare(share) &&
  isWholeCount(whole) &&
  part.value < whole.value &&
  /^[^.;:!?“”"\d]{0,60}, (?:or|that is|about|nearly|almost|just|exactly|some)?(?: about| nearly| almost| just| some)? ?$/.test(
    text.slice(part.end, share.start),
  ) &&
  SHARE_OF.test(text.slice(endWith(share), whole.start));

const withoutHedge = (words: string, { hedge }: Claim): string =>
  hedge !== null && words.endsWith(`${hedge} `) ? words.slice(0, -hedge.length - 1) : words;

const isPair = (text: string, part: Claim, whole: Claim): boolean =>
  isFigure(part) &&
  isFigure(whole) &&
  part.kind === whole.kind &&
  part.unit === whole.unit &&
  (part.kind === 'count' || part.kind === 'money') &&
  part.value < whole.value &&
  whole.value >= FEWEST &&
  OF_THE.test(text.slice(endWith(part), whole.start)) &&
  !SOME_OF.test(text.slice(endWith(whole), endWith(whole) + 20));

/** "nearly half" is a share, too, and "more than 70 percent". */
const HEDGES = new RegExp(`${SOFT.source}|^(?:more than|over|well over|at least|less than|under)$`, 'i');

const isShare = (c: Claim): c is Figure =>
  c.value !== null &&
  c.high === null &&
  (c.hedge === null || HEDGES.test(c.hedge)) &&
  ((c.kind === 'percentage' && c.unit === '%') || (c.kind === 'ratio' && c.unit === null));

const percentOf = ({ kind, value }: Figure): number => (kind === 'ratio' ? value * 100 : value);

/** "three-quarters of the 1,600 … 960 were for it and 640 against": the two parts of a whole, neither of which is the share. */
export function* divisions(article: Article): Iterable<Report> {
  for (const { paragraph, found } of sharesIn(article))
    for (const [s, w] of found) {
      const near = figuresNear(article, paragraph, s, { back: 1, on: 2 });
      const [share, whole] = [figureAt(article, paragraph, s, HEDGES), figureAt(article, paragraph, w)];
      if (!share || !whole) continue;
      const counts = near.filter(
        (c): c is Figure =>
          c.kind === 'count' && c.value !== null && !isSame(c, whole) && c.value < whole.value,
      );
      const own = counts.filter(
        (c) => c.subject === null || headOf(c) === headOf(whole) || VOTES.test(headOf(c) ?? ''),
      );
      if (
        own.some(
          ({ value }) =>
            isOf(share, (value / whole.value) * 100) || isOf(share, 100 - (value / whole.value) * 100),
        )
      )
        continue;
      const part = partOf(article.text, share, whole, counts);
      if (part) yield wrongShare(part, whole, share);
    }
}

function partOf(text: string, share: Figure, whole: Figure, counts: readonly Figure[]): Figure | null {
  const behind = counts.filter((c) => isFigure(c) && c.start > Math.max(share.start, whole.start));
  // Two that make up the whole are of it.
  const half = behind.find((a, i) => {
    const b = behind[i + 1];
    return b && a.value + b.value === whole.value && b.start - a.end < LONGEST / 2;
  });
  if (half) return half;
  const [first] = behind;
  const last = Math.max(endWith(share), endWith(whole));
  if (
    !first ||
    first.paragraph !== share.paragraph ||
    !(first.subject === null || headOf(first) === headOf(whole) || isThem(text, first))
  )
    return null;
  const gap = between(text, { ...share, end: last, subject: null }, first);
  const behindFirst = text.slice(first.end, first.end + 20);
  const isVote = first.subject === null && gap !== '?' && VOTED.test(behindFirst);
  // "Nearly half of the 900 pupils, 310, walk"
  const isApposed = gap === ', ' && /^(?: in all| in total| altogether)?,/.test(behindFirst);
  return (AGAIN_BEHIND.test(gap) || isVote || isApposed) && !UNSURE.test(behindFirst) ? first : null;
}

/** "1,900 of them, by the council's count" */
const isThem = (text: string, figure: Figure): boolean =>
  /^ of (?:them|those|these)[,.;]/.test(text.slice(figure.end, figure.end + 10));

const VOTES = /^(?:votes?|ballots?)$/;
const VOTED =
  /^ (?:voted|backed|supported|agreed|were (?:in favou?r|for)|took part|cast|said (?:yes|no)|turned)\b/;

/** A share that its part and its whole, told beside it, do not make. */
export function* fractions(article: Article): Iterable<Report> {
  for (const { paragraph, found } of toldIn(article))
    for (const [s, p, w] of found) {
      const near = figuresNear(article, paragraph, s, { back: 1, on: 1 });
      const [part, whole] = [p, w].map((i) => figureAt(article, paragraph, i));
      const share = figureAt(article, paragraph, s, HEDGES);
      if (!share || !part || !whole) continue;
      const isTold = (x: number): boolean => near.some((c) => isShare(c) && isOf(c, x));
      const real = (part.value / whole.value) * 100;
      if (!isTold(real) && !isTold(100 - real)) yield wrongShare(part, whole, share);
    }
}

function isOf(share: Figure, real: number): boolean {
  const [told, hedge] = [percentOf(share), share.hedge ?? ''];
  const loose = share.kind === 'ratio' ? ROUGH : stepOf(share) + 0.5;
  if (isAtLeast(share) && real > told) return real - told <= 3 * ROUGH;
  if (/^(?:less than|under)$/i.test(hedge) && real < told) return told - real <= 3 * ROUGH;
  return Math.abs(told - real) <= loose + (SOFT.test(hedge) ? ROUGH : 0);
}

/** "The grant, covering four-fifths of the bill" */
const COVERS =
  /(?:^|[.!?]\s+)(?:The|Its|Their|His|Her|That|This) (\p{Ll}+)(?:,|, which)? (?:will |would |is to |has )?(?:cover(?:s|ed|ing)?|meet(?:s|ing)?|met|pay(?:s|ing)? (?:for )?|paid (?:for )?|fund(?:s|ed|ing)?|mak(?:es|ing) up|account(?:s|ed|ing) for|represent(?:s|ed|ing)?|is|amounts to|equals) (?:about |almost |nearly |just |some )?$/u;
const OF_COST =
  /^ of (?:the|its|their) (?:(?:total|whole|full|overall|final) )?(?:bill|costs?|total|budget|price|sum|outlay|scheme|project|spending|expense)\b/;
const COSTS =
  /\b(?:costs?|costed|bill|budget|budgeted|priced?|worth|total|totalled|scheme|project|whole)\b[^.;!?]{0,50}$/i;

const coversIn = inEachParagraph(function* (own): Iterable<readonly [share: number, noun: string]> {
  const { text } = own;
  for (const [i, share] of ownFigures(own).entries()) {
    if (!isShare(share) || !OF_COST.test(text.slice(share.end, share.end + 40))) continue;
    const noun = COVERS.exec(textBefore(text, share.start, 90))?.[1];
    if (noun) yield [i, noun];
  }
}, 'claims');

/** A sum that is told above by the same name, and what it is a share of. */
export function* covers(article: Article): Iterable<Report> {
  const { text } = article;
  for (const { paragraph, found } of coversIn(article))
    for (const [s, noun] of found) {
      const share = figureAt(article, paragraph, s);
      const sums = figuresNear(article, paragraph, s, { back: 3, on: 1 }).filter(
        (c): c is Figure => c.kind === 'money' && c.value !== null,
      );
      if (
        !share ||
        sums.some((a) => sums.some((b) => a.value < b.value && isOf(share, (a.value / b.value) * 100)))
      )
        continue;
      const named = new RegExp(`\\b${noun} (?:of|worth) $`, 'i');
      const part = sums
        .filter(isFigure)
        .find(
          (c) =>
            named.test(textBefore(text, c.start, 30)) || text.slice(c.end, c.end + 30).startsWith(` ${noun}`),
        );
      const wholes = sums.filter(
        (c) =>
          isFigure(c) &&
          part &&
          c.unit === part.unit &&
          c.value > part.value &&
          COSTS.test(textBefore(text, c.start, 70)),
      );
      const [whole] = wholes;
      if (part && whole && wholes.length === 1) yield wrongShare(part, whole, share);
    }
}
