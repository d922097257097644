import type { Token } from '../../../text/tokens';
import { isOrdinalEnding, ordinalWord, readFigure } from '../lexicon/numbers';
import { isDash, lowerAt, type Reading, type Scene, touches } from '../reading';

/** "No. 6 train", "No. 10 Downing Street": names. */
const NAMED_AFTER = new Set(
  'train bus line tram road highway iron wood downing route platform gate'.split(' '),
);
/** Superlatives that end in neither -est nor -most. */
const SUPERLATIVES = new Set('best worst most least'.split(' '));

/** "No. 3", "third-largest", "12th-biggest", "ranked fourth", "in third place". */
export function rankAt({ tokens }: Scene, at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  if (lower === 'no.' || lower === 'nos.' || lower === '№') return numbered(tokens, at);
  const dash = lower.indexOf('-');
  const place = placeOf(dash < 0 ? lower : lower.slice(0, dash));
  if (place === null) return null;
  if (dash >= 0) return isSuperlative(lower.slice(dash + 1)) ? rank(at, at + 1, place) : null;
  const next = lowerAt(tokens, at + 1);
  if (isSuperlative(next) && lower !== 'first') return rank(at, at + 1, place);
  if (/^(?:ranked|ranks|ranking|finished|finish|finishes|placed|came)$/.test(lowerAt(tokens, at - 1)))
    return /^(?:time|thing|year|day|and|to)$/.test(next) ? null : rank(at, at + 1, place);
  return (next === 'place' || next === 'seed') && !/^(?:the|a)$/.test(lowerAt(tokens, at - 1))
    ? rank(at, at + 1, place)
    : null;
}

function numbered(tokens: readonly Token[], at: number): Reading | null {
  const figure = tokens[at + 1];
  // "Docket No. 14-915"
  if (isDash(tokens[at + 2]?.text) && touches(tokens, at + 1)) return null;
  if (!figure || !/^\d{1,4}$/.test(figure.text) || NAMED_AFTER.has(lowerAt(tokens, at + 2))) return null;
  return rank(at, at + 2, Number(figure.text));
}

function placeOf(word: string): number | null {
  const named = ordinalWord(word);
  if (named !== undefined) return named;
  const figure = readFigure(word);
  return figure && isOrdinalEnding(figure.ending) ? figure.value : null;
}

const isSuperlative = (word: string): boolean =>
  (word.length > 4 && word.endsWith('est')) || SUPERLATIVES.has(word.split('-')[0] ?? '');

const rank = (from: number, to: number, value: number): Reading => ({
  kind: 'rank',
  from,
  to,
  value,
  high: null,
  unit: null,
});
