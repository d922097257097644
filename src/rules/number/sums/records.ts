import type { Article } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import { flatMap } from '../../../text/flatMap';
import type { Report } from '../../rule';
import { sumOf } from '../figure';
import { written } from '../rounding';

const N = '(\\d{1,3}|[a-z]+(?:-[a-z]+)?)';
/** "nine games, having won seven, drawn one and lost one"; "won seven, drawn one and lost one of their nine games" */
const PLAYED_FIRST = new RegExp(
  `\\b${N} (?:league )?(?:games|matches)(?: so far| this season)?, (?:having )?(?:won|winning) ${N}, (?:drawn|drawing|drew|tied|tying) ${N},? and (?:lost|losing) ${N}\\b`,
  'g',
);
const PLAYED_LAST = new RegExp(
  `\\b(?:won|winning) ${N}, (?:drawn|drawing|drew|tied|tying) ${N},? and (?:lost|losing) ${N} of (?:their|its|his|her|the) (?:first |last |past |opening )?${N} (?:games|matches)\\b`,
  'g',
);

/** "won 12 of its 20 games and lost nine": what else there is may have been drawn. */
const WON_OF = new RegExp(
  `\\b(?:won|winning) ${N} of (?:its|their|his|her|the) (?:first |last |past |opening )?${N} (?:[\\p{L}-]+ ){0,2}(?:games|matches|races|bouts|fights|contests),?(?: and)? (?:lost|losing) ${N}\\b`,
  'gu',
);

/** Most paragraphs tell of no record. */
const RECORD = /\b(?:drawn|drawing|drew|tied|tying|lost|losing)\b/;

/** What is won, drawn and lost, and how many games that is. */
export function* records({ text }: Article): Iterable<Report> {
  if (!RECORD.test(text)) return;
  for (const match of text.matchAll(PLAYED_FIRST)) yield* check(match, match.slice(2), match[1]);
  for (const match of text.matchAll(PLAYED_LAST)) yield* check(match, match.slice(1, 4), match[4]);
  for (const match of text.matchAll(WON_OF)) yield* check(match, [match[1], match[3]], match[2], true);
}

function* check(
  match: RegExpMatchArray,
  parts: readonly (string | undefined)[],
  played: string | undefined,
  mayBeMore = false,
): Iterable<Report> {
  const values = parts.map(numberOf);
  const total = numberOf(played);
  if (total === null || match.index === undefined || values.some((value) => value === null)) return;
  const known = flatMap(values, (value) => (value === null ? [] : [{ value }]));
  const sum = sumOf(known);
  if (sum === total || (mayBeMore && sum < total)) return;
  yield {
    start: match.index,
    end: match.index + match[0].length,
    message: '{0} = {1}, not {2}.',
    args: [...written(known, '+', sum), String(total)],
    related: [],
  };
}

const numberOf = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d/.test(word) ? Number(word) : readWord(word);
