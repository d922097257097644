import type { Token } from '../../text/tokens';
import { MULTIPLE_WORDS, multipleAt, timesAfter } from './forms/multiples';
import { quantityAt } from './forms/quantities';
import { rankAt } from './forms/ranks';
import { ratioAt } from './forms/ratios';
import { scoreAt } from './forms/scores';
import { CURRENCY_PREFIXES, signCode } from './lexicon/currencies';
import { NUMBER_WORDS, ORDINAL_WORDS, ordinalWord, readWord } from './lexicon/numbers';
import { seriesEnd } from './nonclaims/designators';
import type { Outcome, Scene } from './reading';

/** What a word may begin. */
type Start = 'number' | 'rank' | 'multiple' | 'half' | 'money';

/** One look-up a word: most begin nothing. Of a word in two lists the later one holds. */
const STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
  ...MULTIPLE_WORDS.map((word) => [word, 'multiple'] as const),
  ...ORDINAL_WORDS.map((word) => [word, 'rank'] as const),
  ...NUMBER_WORDS.map((word) => [word, 'number'] as const),
  ...'dozens scores hundreds thousands tens millions billions trillions several few many couple a an minus quarter'
    .split(' ')
    .map((word) => [word, 'number'] as const),
  ...['no.', 'nos.'].map((word) => [word, 'rank'] as const),
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
    ...CURRENCY_PREFIXES,
  ].map((word) => [word, 'money'] as const),
  ['half', 'half'],
]);
const ISO_CODE = /^[A-Z]{3}$/;

function startOf({ lower, text }: Token): Start | undefined {
  const known = STARTS.get(lower);
  if (known) return known;
  if (text.length === 3 && ISO_CODE.test(text)) return 'money';
  const dash = lower.indexOf('-');
  if (dash < 0) return undefined;
  const word = lower.slice(0, dash);
  if (readWord(word) !== null) return 'number';
  if (ordinalWord(word) !== undefined) return 'rank';
  return word === 'half' || word === 'quarter' ? 'number' : undefined;
}

/** The number that begins at token `at`, if one does: its first token tells which forms are worth a try. */
export function numberAt(scene: Scene, at: number): Outcome {
  const token = scene.tokens[at];
  if (!token || token.kind === 'clitic') return null;
  if (token.kind === 'number')
    return (
      (seriesEnd(scene.tokens, at) || null) ??
      rankAt(scene, at) ??
      scoreAt(scene, at) ??
      ratioAt(scene, at) ??
      timesAfter(scene, at) ??
      quantityAt(scene, at)
    );
  if (token.kind === 'symbol') return startsWithSign(token) ? quantityAt(scene, at) : null;
  switch (startOf(token)) {
    case 'number':
      return scoreAt(scene, at) ?? ratioAt(scene, at) ?? timesAfter(scene, at) ?? quantityAt(scene, at);
    case 'half':
      return multipleAt(scene, at) ?? ratioAt(scene, at) ?? quantityAt(scene, at);
    case 'rank':
      return rankAt(scene, at);
    case 'multiple':
      return multipleAt(scene, at);
    case 'money':
      return quantityAt(scene, at);
    default:
      return null;
  }
}

const startsWithSign = ({ text }: Token): boolean =>
  signCode(text) !== undefined || /^[-−–.½¼¾⅓⅔]$/.test(text);
