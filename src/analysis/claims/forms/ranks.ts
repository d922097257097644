import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { isOrdinalEnding, ordinalWord, readFigure, readWord } from '../lexicon/numbers';
import { isDash, lowerAt, type Reading, type Scene, touches } from '../reading';

/** "No. 6 train", "No. 10 Downing Street": names. */
const NAMED_AFTER = new Set(
  'train bus line tram road highway iron wood downing route platform gate'.split(' '),
);
/** Superlatives that end in neither -est nor -most. */
const SUPERLATIVES = new Set('best worst most least'.split(' '));

/** "No. 3", "number two", "third-largest", "12th-biggest", "ranked fourth", "in third place", "for the fourth month running". */
export function rankAt({ tokens }: Scene, at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  if (lower === 'number') return spelledOut(tokens, at);
  if (lower === 'no') return numberOne(tokens, at);
  if (lower === 'no.' || lower === 'nos.' || lower === '№') return numbered(tokens, at);
  const dash = lower.indexOf('-');
  const place = placeOf(dash < 0 ? lower : lower.slice(0, dash));
  if (place === null) return null;
  if (dash >= 0) return isSuperlative(lower.slice(dash + 1)) ? rank(at, at + 1, place) : null;
  const next = lowerAt(tokens, at + 1);
  if (isSuperlative(next) && lower !== 'first') return rank(at, at + 1, place);
  if (/^(?:ranked|ranks|ranking|seeded|finished|finish|finishes|placed|came)$/.test(lowerAt(tokens, at - 1)))
    return /^(?:time|thing|year|day|and|to)$/.test(next) ? null : rank(at, at + 1, place);
  if (isStanding(tokens, at) || isOfSeries(tokens, at)) return rank(at, at + 1, place);
  return (next === 'place' || next === 'seed') && !/^(?:the|a)$/.test(lowerAt(tokens, at - 1))
    ? rank(at, at + 1, place)
    : null;
}

/** What a place is in: "17th in the table", "eighth in the world rankings". */
const TABLES = wordSet(
  'table league standings ranking rankings world championship championships division charts chart polls medal premiership conference group order index',
);
/** How far behind "in the" its table may stand, and in front of "was 23rd", in tokens. */
const TABLE_REACH = 3;
const RANKED_REACH = 24;
const RANKED = wordSet('ranking rankings ranked table league standings index championship');

/** "17th in the table", and behind a ranking "Britain was 23rd.": not "the third in the world", one of several. */
function isStanding(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (/^(?:the|an?|its|his|her|their|for)$/.test(before)) return false;
  const next = lowerAt(tokens, at + 1);
  if (next === 'in' && lowerAt(tokens, at + 2) === 'the')
    return tokens.slice(at + 3, at + 3 + TABLE_REACH).some((t) => TABLES.has(t.lower));
  // "They sit fourth, three points behind"
  if (/^(?:lie|lies|lying|sit|sits|sitting)$/.test(before) && tokens[at + 1]?.kind !== 'word') return true;
  if (!/^(?:is|was|are|were|lie|lies|lay|sit|sits|sat|stand|stands|stood)$/.test(before)) return false;
  if (tokens[at]?.kind !== 'number' || (next !== '' && tokens[at + 1]?.kind !== 'symbol')) return false;
  return tokens.slice(Math.max(0, at - RANKED_REACH), at).some((t) => RANKED.has(t.lower));
}

/** How far behind an ordinal "running" or what somebody has had so many of may stand, in tokens. */
const SERIES_REACH = 3;
const SCORED = wordSet(
  'cap caps goal try century hundred title win victory defeat loss appearance medal crown trophy hat-trick triumph',
);

/** "a third straight quarter", "the fourth month running", "her 41st international cap". */
function isOfSeries(tokens: readonly Token[], at: number): boolean {
  if (/^(?:consecutive|straight|successive)$/.test(lowerAt(tokens, at + 1))) return true;
  const isOwn = /^(?:his|her|their|its|my)$/.test(lowerAt(tokens, at - 1));
  for (let i = at + 1; i <= at + SERIES_REACH && tokens[i]?.kind === 'word'; i++) {
    if (i === at + 2 && (lowerAt(tokens, i) === 'running' || isInARow(tokens, i))) return true;
    if (isOwn && SCORED.has(lowerAt(tokens, i))) return true;
  }
  return false;
}
const isInARow = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'in' && lowerAt(tokens, at + 1) === 'a' && lowerAt(tokens, at + 2) === 'row';

/** "the world number two", "spent six weeks at number one", "the number three seed": elsewhere a number of things, or of a house. */
function spelledOut(tokens: readonly Token[], at: number): Reading | null {
  const value = readWord(lowerAt(tokens, at + 1));
  const isRanked =
    /^(?:world|at|to|ranked|reached|hit)$/.test(lowerAt(tokens, at - 1)) ||
    lowerAt(tokens, at + 2) === 'seed';
  return value !== null && isRanked ? rank(at, at + 2, value) : null;
}

/** "the world No 1", "the No 3 seed", without the point. */
function numberOne(tokens: readonly Token[], at: number): Reading | null {
  const isRanked =
    lowerAt(tokens, at - 1) === 'world' || /^(?:seeds?|ranked|ranking)$/.test(lowerAt(tokens, at + 2));
  return tokens[at]?.text === 'No' && isRanked ? numbered(tokens, at) : null;
}

/** Houses and files have numbers, and no ranks. */
const HAS_NUMBER =
  /^(?:house|flat|plot|room|docket|case|file|shop|door|gate|survey|petition|appeal|fir|bus|train|lot)$/;

function numbered(tokens: readonly Token[], at: number): Reading | null {
  const figure = tokens[at + 1];
  // "Docket No. 14-915"
  if (isDash(tokens[at + 2]?.text) && touches(tokens, at + 1)) return null;
  if (!figure || !/^\d{1,4}$/.test(figure.text) || NAMED_AFTER.has(lowerAt(tokens, at + 2))) return null;
  if (HAS_NUMBER.test(lowerAt(tokens, at - 1))) return null;
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
