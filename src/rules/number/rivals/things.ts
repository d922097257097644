import type { Article, Claim } from '../../../analysis/article';
import { classOf } from '../../../analysis/grammar/words';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { type Figure, isFigure } from '../figure';
import { isPastTense } from './frame';
import { isBody, type Rival } from './rival';

/** Cheaper things come at more than one price: fares, fines, wages. */
const DEAR = 100_000;
/** Things there are several of side by side, told apart by nothing but their figure. */
const MANY =
  /\b(?:bonds?|notes?|yields?|mortgages?|rates?|loans?|averages?|terms?|periods?|leads?|margins?|edges?|gaps?|swings?|runs?|streaks?|plans?|deals?|sentences?|grants?|fines?|races?|dash|relay|drive|walk|ride|option|version|limits?|deadlines?|window)$/i;
/** "the $45 million bridge in Moss": one of several. */
const ELSEWHERE =
  /^(?: [\p{L}-]+){1,3} (?:in|at|near|over) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\b|(?:Jan|Feb|Mar|Apr|Aug|Sept|Octo|Novem|Decem)\p{Ll})\p{Lu}/u;
const INTRODUCES = /\b(?:a|an) $/i;
const REFERS = /\b(?:the|this|that|its) $/i;

/** "a nine-member panel … the 12-member panel", "a $40 million bridge … the $45 million bridge". */
export function* things(article: Article): Iterable<Rival> {
  const introduced = new Map<string, Figure>();
  for (const [claim, thing] of described(article)) {
    if (!isFigure(claim)) continue;
    const before = textBefore(article.text, claim.start, 6);
    if (LONG.test(article.text.slice(claim.end, claim.end + 8))) {
      introduced.set(thing, claim);
      continue;
    }
    const first = introduced.get(thing);
    if (ELSEWHERE.test(article.text.slice(claim.end, claim.end + REACH + 20))) continue;
    // Two that are introduced are two things.
    if (INTRODUCES.test(before)) introduced.set(thing, claim);
    else if (REFERS.test(before) && first && first.value !== claim.value) yield { first, later: claim };
  }
}

const described = eachClaim((claim, own) =>
  isFigure(claim) && isBody(own, claim) ? thingOf(own, claim) : null,
);

/** The noun that a figure is part of the description of, with the unit in between; null where it is none. */
function thingOf({ text }: Article, claim: Claim): string | null {
  // "a path nine miles long"
  const long = LONG.test(text.slice(claim.end, claim.end + 8))
    ? IS_LONG.exec(textBefore(text, claim.start, REACH))?.[1]
    : undefined;
  if (long && claim.kind === 'measure') return MANY.test(long) ? null : `${claim.unit} ${long}`;
  const joined = /[-‑](\p{L}+)$/u.exec(claim.text)?.[1];
  const isPrice = claim.kind === 'money' && (claim.value ?? 0) >= DEAR;
  if (claim.kind === 'age' || (!joined && !isPrice)) return null;
  const noun = nounPhrase(text.slice(claim.end, claim.end + REACH));
  return noun === '' || MANY.test(noun) ? null : `${joined ?? claim.unit} ${noun}`;
}

const LONG = /^ (?:long|wide|high|tall|deep|across)\b/;
const IS_LONG =
  /\b(?:an?|the|its|this) (?:\p{Ll}+ )?(\p{Ll}{3,}) (?:(?:of|is|was|that is|that was|which is) )?$/u;

/** How far behind the figure its noun may end, in UTF-16 units. */
const REACH = 40;

const NOUNS = /^(?: \p{L}[\p{L}-]*){1,3}(?=[^\p{L}-])/u;

/** "advisory panel" of " advisory panel voted on Monday". */
function nounPhrase(after: string): string {
  const words: string[] = [];
  for (const [word] of NOUNS.exec(after)?.[0].matchAll(/\p{L}[\p{L}-]*/gu) ?? []) {
    if (classOf(word.toLowerCase()) !== 'other') break;
    if (words.length > 0 && (/(?:ed|ing|s)$/.test(word) || isPastTense(word))) break;
    words.push(word.toLowerCase());
  }
  return words.join(' ');
}
