import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { endOfPart, type Figure, isPartOf, isSummable, sumOf } from '../figure';
import { unequal } from '../wrong';

/** Sums that one sentence gives together with what they come to. */
export function* breakdowns(article: Article): Iterable<Report> {
  for (const [i, total] of article.claims.entries()) {
    if (!isSummable(total)) continue;
    const figures = article.claims.slice(i + 1, i + 1 + MOST_PARTS);
    yield* listed(article.text, total, figures);
  }
}

const MOST_PARTS = 8;

/** Parts that are not all, that overlap, or that are only thought of. */
const UNSURE =
  /\b(?:includ\w+|among|only|at least|mostly|mainly|also|each|every|per(?! cent\b)|or|plus|up to|so far|both|respectively|if|would|could|than|rose|fell|another|about|average|compared|up from|down from)\b/i;

const BEHIND_TOTAL =
  /^(?: [a-z]+){0,4}(?::| ?[—–]| --?| \(|,? (?:made up of|consisting of|comprising|broken down into))\s?$/;
/** What follows may be some of it: only more than the whole is wrong. */
const MAY_BE_SOME =
  /^(?:, (?:with |including |of (?:which|whom) )?|(?: [a-z]+){0,2} (?:includes?|included|gives?|sets aside|earmarks|allots|allocates) )$/;
/** What a part is for, and what joins the next one to it. */
const NEXT_PART =
  /^(?: (?:were|are|was|is|live|lived|work|worked|will be|going|set aside|earmarked))? (?:for|in|to|on|by|as|at|against|toward|from)(?: [\p{L}'’&-]+){1,6}(?:(,)|(,? and)) $|^ [\p{Ll}-]+(?:(,)|(,? and)) $/u;
const LAST_PART =
  /^(?:(?: (?:were|are|was|is|live|lived|work|worked|will be|going|set aside|earmarked))? (?:for|in|to|on|by|as|at|against|toward|from)(?: [\p{L}'’&-]+){1,6}| [\p{Ll}-]+)(?:\)|(?<!\b\p{Lu}\p{Ll}{0,2})\.|$)/u;
const REACH = 90;

/** "$5 million to three charities": how many parts there are. */
const HOW_MANY = /^ (?:to|for|in|by|between|among) (?:its |the )?$/;

/** "$10 million: $4 million for roads and $5 million for schools". */
function* listed(text: string, total: Figure, figures: readonly Claim[]): Iterable<Report> {
  const [many] = figures;
  const isMany =
    many?.kind === 'count' && total.kind === 'money' && HOW_MANY.test(text.slice(total.end, many.start));
  const claims = isMany ? figures.slice(1) : figures;
  const [first] = claims;
  if (!first) return;
  const opening = text.slice(isMany ? endOfPart(many) : endOfPart(total), first.start);
  const isWhole = BEHIND_TOTAL.test(opening);
  if (!isWhole && !(MAY_BE_SOME.test(opening) && (opening !== ', ' || total.subject))) return;
  const parts: Figure[] = [];
  for (const [i, claim] of claims.entries()) {
    if (!isPartOf(total, claim)) return;
    parts.push(claim);
    const next = claims[i + 1];
    const link = NEXT_PART.exec(text.slice(endOfPart(claim, total), next?.start ?? endOfPart(claim)));
    if (link) continue;
    const last = LAST_PART.exec(text.slice(endOfPart(claim, total), endOfPart(claim, total) + REACH));
    const joined = parts.at(-2);
    if (!last || !joined || !/ and $/.test(text.slice(joined.end, claim.start))) return;
    const told = text.slice(Math.max(0, total.start - REACH / 3), claim.end + last[0].length);
    const isSound =
      UNSURE.test(told.replace(opening, ' ')) ||
      /[“”"]/.test(text.slice(total.end, claim.end)) ||
      !isOver(total, parts);
    if (!isSound && (isWhole || (isMore(total, parts) && areApart(text, parts))))
      yield* unequal(total, parts);
    return;
  }
}

/** "Split three ways: 10 for …" counts the parts, and not what is in them. */
const isOver = (total: Figure, parts: readonly Figure[]): boolean =>
  total.value !== parts.length && parts.every(({ value }) => value < total.value);

const isMore = (total: Figure, parts: readonly Figure[]): boolean => sumOf(parts) > total.value;

/** One preposition leads what each part is for: "1,800 in Ohio and 1,500 in Texas", not "in Ohio and at fairs". */
function areApart(text: string, parts: readonly Figure[]): boolean {
  const leads = parts.map(({ end }) =>
    /^(?: (?:were|are|was|is|live|lived|work|worked|will be|going|set aside|earmarked)(?= ))? (\p{L}+) (?:the )?(\p{L}+)/u.exec(
      text.slice(end, end + REACH),
    ),
  );
  const isOne = leads.every((lead) => lead?.[1] === leads[0]?.[1]);
  // What is in Hale may be in poor repair, too.
  const isNamed = leads.map((lead) => /^\p{Lu}/u.test(lead?.[2] ?? ''));
  if (/^(?:in|from|by|at|on)$/.test(leads[0]?.[1] ?? '') && new Set(isNamed).size > 1) return false;
  return isOne && new Set(leads.map((lead) => lead?.[2])).size === parts.length;
}
