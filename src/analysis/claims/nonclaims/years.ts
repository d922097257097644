import { isCapitalized, type Token } from '../../../text/tokens';
import { currencyOf, signCode } from '../lexicon/currencies';
import { factorOf } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { lowerAt } from '../reading';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Words that introduce a year. */
const BEFORE = new Set(
  'since in until by from during before after late early mid of between around circa and to through spring summer fall autumn winter fiscal year the for'.split(
    ' ',
  ),
);
/** Words that soften an amount, hardly ever a year. */
const HEDGES = new Set(
  'than nearly roughly approximately some almost over under least most another estimated only'.split(' '),
);

/** "until at least 2021" */
const UNTIL = new Set('until till through since by'.split(' '));

/** Nouns that news counts by the thousand: "1500 people". A year stands before others: "2016 elections". */
const COUNTED = new Set(
  (
    'people troops jobs homes houses deaths cases soldiers workers members men women children students patients employees residents refugees ' +
    'migrants protesters seats schools families inmates prisoners passengers units copies words pages customers fans spectators supporters officers ' +
    'demonstrators civilians fighters militants households vehicles cars buildings villages businesses companies tickets times victims'
  ).split(' '),
);

const MEDIEVAL = /^1[0-4]\d\d$/;

/** "built between 1290 and 1345,", "in 1066.": nothing is counted behind it, and the comma of thousands is missing. */
function isMedieval(tokens: readonly Token[], at: number): boolean {
  if (!MEDIEVAL.test(tokens[at]?.text ?? '') || tokens[at]?.text.length !== 4) return false;
  const isLed = /^(?:in|since|until|from|between|before|after|circa|around|by)$/.test(
    lowerAt(tokens, at - 1),
  );
  const isSecond =
    /^(?:and|to|[-–])$/.test(lowerAt(tokens, at - 1)) && YEAR_LIKE.test(tokens[at - 2]?.text ?? '');
  const next = tokens[at + 1];
  const isFirst = /^(?:and|to|[-–])$/.test(next?.lower ?? '') && YEAR_LIKE.test(tokens[at + 2]?.text ?? '');
  if (!(isLed || isSecond)) return false;
  return isFirst || !next || (next.kind === 'symbol' && /^[.,;:)—–]$/.test(next.text));
}
/** "could rise by 2100.", "in the year 2150": behind "to 2100" an amount may stand. */
const isFuture = (tokens: readonly Token[], at: number): boolean =>
  /^(?:by|in|until|before|after|beyond|since|year|from)$/.test(lowerAt(tokens, at - 1)) &&
  (tokens[at + 1]?.kind !== 'word' ||
    /^(?:and|as|at|if|the|but|when|or|a|under|without|unless)$/.test(lowerAt(tokens, at + 1)));
const YEAR_LIKE = /^1\d{3}$/;

/** Does a sentence use the four digits at token `at` as a year? Newspapers write other amounts of that size with a comma. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isMedieval(tokens, at)) return true;
  const before = tokens[at - 1];
  if (/^21\d\d$/.test(token?.text ?? '')) return isFuture(tokens, at);
  if (token?.text.length !== 4 || !YEAR.test(token.text)) return false;
  if (before && (signCode(before.text) || before.text === '#')) return false;
  if (before && before.end === token.start && /^[.:/]$/.test(before.text)) return false;
  const next = tokens[at + 1];
  const softened = HEDGES.has(before?.lower ?? '') && !UNTIL.has(lowerAt(tokens, at - 3));
  if (next?.kind !== 'word') return !softened && next?.text !== '%' && next?.text !== '+';
  if (isCapitalized(next)) return true;
  // "the 1986 year", but "1500 years"
  if (next.lower === 'year') return true;
  if (unitOf(next.lower)) return false;
  if (currencyOf(next.lower) || factorOf(next.lower)) return BEFORE.has(before?.lower ?? '');
  if (/^(?:square|sq|cubic|metric|per)$/.test(next.lower)) return false;
  if (softened && /s$|people|men|women|children/.test(next.lower)) return false;
  return !COUNTED.has(next.lower) || /^(?:since|in|until|during|the)$/.test(lowerAt(tokens, at - 1));
}
