import type { Article, Claim } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import { textBefore } from '../../../text/around';
import type { Span } from '../../../text/span';
import type { Report } from '../../rule';
import { type Figure, isFigure, isSummable, sumOf } from '../figure';
import { wrongSum } from '../wrong';

/** Who gets a part, in front of it: "Labour 10", "the county pays $30 million", "independents have two". */
const LABEL =
  /^(?:the |its )?([\p{L}’'&.-]+(?: [\p{L}’'&.-]+){0,3}?)(?: now)?(?: (?:won|took|has|have|had|holds?|with|got|gets|get|pays|paid|will pay|put in|gave|receives?|received|goes|on))? \(?(?=[$€£₹¥\d]|Rs |[a-z]+(?:,| and |[.;)]|$))/u;
const SEPARATOR = /^(?:, and |, | and )/;
const END = /^(?:[.;)]|$|\s*\n)/;
/** What opens the list behind a whole. */
const OPENS = /^(?: \p{Ll}+){0,4}?(?::| ?[—–]| --) /u;
/** A sentence of its own may leave some out, and is wrong only where it comes to more. */
const NEXT_SENTENCE = /^(?: (?!\p{Ll}+ing)\p{Ll}+){0,4}?\. (?=[A-Z])/u;
const GIVES =
  /^(?: \p{Ll}+){0,3}?(?:,| gives?| gave| (?:spent|divided|split|shared)(?: \p{Ll}+)? (?:on|between|among)) /u;
const WORTH = /\b(?:worth|of|totall?ing) $/;
const OF_THE = / of (?:the |its )?(?:\p{L}+['’]s )?$/u;
const MOST = 8;
const REACH = 300;

interface Part extends Span {
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

/** Parts behind who gets them, and what they come to: "60 seats: Labour 34, the Greens 20 and independents eight". */
export function* labelled({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    if (!isSummable(total)) continue;
    const end = total.subject && total.subject.start >= total.end ? total.subject.end : total.end;
    const previous = claims[i - 1];
    const behind = text.slice(end, end + REACH);
    const opens = OPENS.exec(behind) ?? GIVES.exec(behind) ?? NEXT_SENTENCE.exec(behind);
    if (!opens) continue;
    const parts = partsFrom(text, end + opens[0].length, claims.slice(i + 1, i + 1 + MOST), total);
    const isFirstTold = previous !== undefined && isPartOf(text, previous, total);
    const isWholeTold = WORTH.test(textBefore(text, total.start, 12));
    // "Cruz has 11 delegates, Rubio 10, …" is a list of its own.
    if (opens[0].endsWith(', ') && !isFirstTold && !isWholeTold) continue;
    const all = isFirstTold ? [{ ...previous, label: '', value: previous.value ?? 0 }, ...parts] : parts;
    const sum = sumOf(all);
    const isWhole = OPENS.test(behind) && !isFirstTold;
    if (all.length < 3 || (isWhole ? sum === total.value : sum <= total.value)) continue;
    if (all.some(({ value }) => value >= total.value) || (isWhole && sum < total.value * NEARLY_ALL))
      continue;
    yield wrongSum(total, all, '+', sum);
  }
}

const NEARLY_ALL = 0.7;

/** "Labour won 34 of the council's 60 seats" */
const isPartOf = (text: string, part: Claim, total: Figure): boolean =>
  isFigure(part) &&
  part.end < total.start &&
  OF_THE.test(text.slice(part.end, total.start)) &&
  total.start - part.end < 40;

/** All parts of a list that ends with its clause, the last joined by "and"; else none. */
function partsFrom(text: string, from: number, claims: readonly Claim[], total: Figure): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  let joint = '';
  for (let n = 0; n < MOST; n++) {
    const label = LABEL.exec(text.slice(at, at + 80));
    const start = at + (label?.[0].length ?? 0);
    const part = label?.[1] ? partAt(text, start, claims, total) : null;
    if (!label?.[1] || !part) return [];
    parts.push({ ...part, label: label[1] });
    const isBracketed = text[start - 1] === '(' && text[part.end] === ')';
    const rest = text.slice(part.end + (isBracketed ? 1 : 0), part.end + 9);
    const next = SEPARATOR.exec(rest)?.[0];
    const isLast = / and $/.test(joint);
    if (isLast || !next) return isLast && END.test(rest) && areApart(parts) ? parts : [];
    joint = next.startsWith(', and') ? ' and ' : next;
    at = part.end + (isBracketed ? 1 : 0) + next.length;
  }
  return [];
}

const areApart = (parts: readonly Part[]): boolean =>
  new Set(parts.map(({ label }) => label.toLowerCase())).size === parts.length;

/** A figure of the whole's kind, be it one that is read as a number or the bare one of a list. */
function partAt(
  text: string,
  start: number,
  claims: readonly Claim[],
  total: Figure,
): Omit<Part, 'label'> | null {
  const claim = claims.find((c) => c.start === start);
  if (claim) {
    const isAlike =
      isFigure(claim) && claim.kind === total.kind && claim.unit === total.unit && claim.subject === null;
    return isAlike ? claim : null;
  }
  if (total.kind !== 'count') return null;
  const word = /^(?:\d{1,3}(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)/.exec(text.slice(start, start + 20))?.[0] ?? '';
  const value = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : readWord(word);
  return value === null ? null : { start, end: start + word.length, text: word, value };
}
