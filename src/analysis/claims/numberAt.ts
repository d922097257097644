import { ofForm } from '../../text/forms';
import type { Token } from '../../text/tokens';
import { gluedMoney } from './figures/gluedMoney';
import { partAt } from './figures/parts';
import { DECADE_WORDS, decadeAt, limitAt } from './forms/decades';
import { oneAndAHalf } from './forms/halves';
import { MULTIPLE_WORDS, multipleAt, timesAfter } from './forms/multiples';
import { oddsAt } from './forms/odds';
import { joinedMagnitude } from './forms/quakes';
import { quantityOf } from './forms/quantities';
import { rankAt } from './forms/ranks';
import { ratioAt } from './forms/ratios';
import { scoreAt } from './forms/scores';
import { suspendedAt } from './forms/suspended';
import { CURRENCY_PREFIXES, signCode } from './lexicon/currencies';
import { factorOf, NUMBER_WORDS, ORDINAL_WORDS, ordinalWord, partOf, readWord } from './lexicon/numbers';
import { seriesEnd } from './nonclaims/designators';
import type { Outcome, Scene } from './reading';

/** What a word may begin. */
type Start =
  | 'number'
  | 'decade'
  | 'limit'
  | 'article'
  | 'rank'
  | 'multiple'
  | 'half'
  | 'money'
  | 'glued'
  | 'magnitude';

/** One look-up a word: most begin nothing. Of a word in two lists the later one holds. */
const STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
  ...MULTIPLE_WORDS.map((word) => [word, 'multiple'] as const),
  ...ORDINAL_WORDS.map((word) => [word, 'rank'] as const),
  ...NUMBER_WORDS.map((word) => [word, 'number'] as const),
  ...'dozens scores hundreds thousands tens millions billions trillions minus quarter'
    .split(' ')
    .map((word) => [word, 'number'] as const),
  ...'several few many couple a an'.split(' ').map((word) => [word, 'article'] as const),
  ...['no.', 'nos.', 'no', 'number'].map((word) => [word, 'rank'] as const),
  ...[
    'us',
    'u.s.',
    'c',
    'ca',
    'can',
    'cdn',
    'au',
    'nz',
    'hk',
    's',
    'r',
    'nt',
    'mx',
    'j',
    'z',
    'gh',
    'tt',
    'ec',
    'bds',
    'fj',
    ...CURRENCY_PREFIXES,
  ].map((word) => [word, 'money'] as const),
  ['half', 'half'],
  ...DECADE_WORDS.map((word) => [word, 'decade'] as const),
]);
const ISO_CODE = /^[A-Z]{3}$/;

const startOf = ofForm(({ lower, text }): Start | null => {
  const known = STARTS.get(lower);
  if (known) return known;
  if (text.length === 3 && ISO_CODE.test(text)) return 'money';
  if (isGlued(lower)) return 'glued';
  const dash = lower.indexOf('-');
  if (dash < 0) return null;
  const word = lower.slice(0, dash);
  if (word === 'magnitude') return 'magnitude';
  if (word === 'under' || word === 'over') return 'limit';
  if (/^(?:mid|early|late)$/.test(word)) return 'decade';
  if (readWord(word) !== null) return 'number';
  if (ordinalWord(word) !== undefined) return 'rank';
  return /^(?:half|quarter|[mb]illion)$/.test(word) ? 'number' : null;
});
/** "Rs500", "R2": a digit behind one to three letters. */
const isGlued = (lower: string): boolean =>
  isDigit(lower.charCodeAt(1)) || isDigit(lower.charCodeAt(2)) || isDigit(lower.charCodeAt(3));
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The number that begins at token `at`, if one does: its first token tells which forms are worth a try. */
export function numberAt(scene: Scene, at: number): Outcome {
  const token = scene.tokens[at];
  if (!token || token.kind === 'clitic') return null;
  if (token.kind === 'number')
    return (
      (seriesEnd(scene.tokens, at) || null) ??
      decadeAt(scene, at) ??
      rankAt(scene, at) ??
      oddsAt(scene, at) ??
      scoreAt(scene, at) ??
      ratioAt(scene, at) ??
      amountAt(scene, at)
    );
  if (token.kind === 'symbol') return startsWithSign(token.form) ? quantityAt(scene, at) : null;
  switch (startOf(token.form)) {
    case 'article':
      return leadsToNumber(scene.tokens[at + 1])
        ? (ratioAt(scene, at) ?? amountAt(scene, at))
        : oneAndAHalf(scene, at);
    case 'number':
      return scoreAt(scene, at) ?? ratioAt(scene, at) ?? amountAt(scene, at);
    case 'half':
      return multipleAt(scene, at) ?? ratioAt(scene, at) ?? quantityAt(scene, at);
    case 'rank':
      return rankAt(scene, at);
    case 'multiple':
      return multipleAt(scene, at);
    case 'magnitude':
      return joinedMagnitude(scene, at);
    case 'decade':
      return decadeAt(scene, at);
    case 'limit':
      return limitAt(scene, at);
    case 'glued':
      return gluedMoney(scene.tokens, at) ? quantityAt(scene, at) : null;
    case 'money':
      return leadsToFigure(scene.tokens[at + 1]) ? quantityAt(scene, at) : null;
    default:
      return null;
  }
}

/** "2.5 times as many", "2.5 million". */
function amountAt(scene: Scene, at: number): Outcome {
  const suspended = suspendedAt(scene, at, (part) => quantityOf(scene, part));
  if (suspended !== null) return suspended;
  const part = partAt(scene.tokens, at);
  return part && (timesAfter(scene, part) ?? quantityOf(scene, part));
}

function quantityAt(scene: Scene, at: number): Outcome {
  const part = partAt(scene.tokens, at);
  return part && quantityOf(scene, part);
}

/** "US$ 5", "Rs. 500", "EUR 20": most words and letters that may stand before a figure stand before none. */
const leadsToFigure = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'number' || /^[$.¢₵]$/.test(next.text) || readWord(next.lower) !== null);

/** "a dozen", "an eighth", "a few hundred", "several of the hundred", "A$5": nearly every "a" is none of them. */
const leadsToNumber = (next: Token | undefined): boolean =>
  next !== undefined &&
  (LEADS_ON.has(next.lower) ||
    factorOf(next.lower) !== undefined ||
    partOf(next.lower) !== undefined ||
    leadsToFigure(next));
const LEADS_ON = new Set('several few many couple of score'.split(' '));

const startsWithSign = ofForm(({ text }) => signCode(text) !== undefined || /^[-−–.½¼¾⅓⅔]$/.test(text));
