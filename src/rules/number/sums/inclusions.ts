import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { claimAt, inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { isFigure, sumOf } from '../figure';
import { settingsOf, stemOf } from '../settings';
import { looseOf, wrongSum } from '../wrong';

/** "The award includes ", "The 60-seat assembly has " */
const INCLUDES =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) (?:[\p{L}-]+ )?(\p{L}+) (?:includes?|included|sets aside|gives|provides|consists of|is made up of|comprises|allots|allocates|earmarks) $/u;
/** The next part, with what it is for. */
const GOES_ON = /^(?: [\p{L}\p{N}'’-]+){1,7}(,|,? and) $/u;
const ENDS = /^(?: [\p{L}\p{N}'’-]+){1,8}[.;]/u;
const UNSURE = /\b(?:each|every|or|per(?! cent\b)|another|of which|including|plus|about|also|than)\b/i;
const MOST_PARTS = 6;
const REACH = 80;

/** Index of the first part among the claims of its paragraph, how many there are and the stem of what includes them. */
interface List {
  readonly i: number;
  readonly count: number;
  readonly stem: string;
}

const lists = inEachParagraph(function* ({ claims, text }): Iterable<List> {
  for (const [i, first] of claims.entries()) {
    const noun = first.kind === 'money' && INCLUDES.exec(textBefore(text, first.start, REACH))?.[1];
    const count = noun ? partsFrom(claims, i, text) : 0;
    if (noun && count > 1) yield { i, count, stem: stemOf(noun.toLowerCase()) };
  }
}, 'claims');

/** How many sums are listed from the one at `i` on, the last joined by "and" and ending its sentence; 0 where it goes on otherwise. */
function partsFrom(claims: readonly Claim[], i: number, text: string): number {
  let joint = '';
  for (let count = 1; count <= MOST_PARTS; count++) {
    const [part, next] = [claims[i + count - 1], claims[i + count]];
    if (!part || !isFigure(part) || part.kind !== 'money') return 0;
    const rest = text.slice(part.end, part.end + REACH);
    if (joint.endsWith('and') && ENDS.test(rest)) return count;
    joint = (next && GOES_ON.exec(text.slice(part.end, next.start))?.[1]) ?? '';
    if (joint === '' || UNSURE.test(rest.split(/[.;]/)[0] ?? '')) return 0;
  }
  return 0;
}

/** Paragraphs further up in which the whole may have been told. */
const NEAR = 2;

/** The claims of a paragraph before the one at `end`, and those of the paragraphs right above. */
function claimsUpTo(article: Article, paragraph: number, end: number): readonly Claim[] {
  const claims: Claim[] = [];
  for (let p = Math.max(0, paragraph - NEAR); p <= paragraph; p++) {
    const count = p === paragraph ? end : (article.paragraphs[p]?.facts.claims.length ?? 0);
    for (let i = 0; i < count; i++) {
      const claim = claimAt(article, p, i);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

/** "Jurors awarded her $9 million. The award includes $4 million for …": parts that come to more than the whole told before. */
export function* inclusions(article: Article): Iterable<Report> {
  const settings = settingsOf(article);
  for (const place of lists(article))
    for (const { i, count, stem } of place.found) {
      const all = claimsUpTo(article, place.paragraph, i + count);
      const parts = all.slice(all.length - count).filter(isFigure);
      const wholes = all
        .slice(0, all.length - count)
        .filter(isFigure)
        .filter((c) => c.kind === 'money' && c.unit === parts[0]?.unit);
      const sum = sumOf(parts);
      const whole = wholes.findLast((c) => settings.of(c)?.stems.has(stem));
      if (!whole || parts.length < count || wholes.some(({ value }) => value >= sum)) continue;
      if (parts.every(({ value }) => value < whole.value) && sum - whole.value > looseOf(whole, parts))
        yield wrongSum(whole, parts, '+', sum);
    }
}
