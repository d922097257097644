import { wordSet } from '../../../text/wordSet';
import type { Part } from '../figures/parts';
import { lowerAt, type Reading, type Scene } from '../reading';

/** Verbs and adverbs that multiply. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
]);
/** Words that multiply only before what they are compared with: "double the price", "twice as many". */
const BEFORE_COMPARISON: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['twice', 2],
  ['thrice', 3],
  ['half', 0.5],
]);
const COMPARED = new Set('the that its their his her last what as those our'.split(' '));

export const MULTIPLE_WORDS: readonly string[] = [...MULTIPLES.keys(), ...BEFORE_COMPARISON.keys()];

/** "doubled", "threefold", "twice as many", "2.5 times as likely", "10-fold". */
export function multipleAt({ tokens }: Scene, at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const verb = MULTIPLES.get(lower);
  if (verb !== undefined)
    return next === 'down' || next === 'over' || isGame(lower, lowerAt(tokens, at - 1))
      ? null
      : times(at, at + 1, verb);
  const compared = BEFORE_COMPARISON.get(lower);
  if (compared === undefined || !COMPARED.has(next)) return null;
  if (lower === 'half')
    return next === 'as' || next === 'that' || next === 'what' ? times(at, at + 1, 0.5) : null;
  return lower === 'twice' && next !== 'as' && next !== 'the' && next !== 'that' && next !== 'what'
    ? null
    : times(at, at + 1, compared);
}

/** "hit two doubles", "the men’s doubles": baseball's and tennis's. */
const isGame = (lower: string, before: string): boolean =>
  /^(?:doubles|triples)$/.test(lower) &&
  /^(?:\d+|one|two|three|four|five|six|both|all|several|the|of|and|mixed|ladies|['’]s|in|his|her|their|three-run|bases-loaded)$/.test(
    before,
  );

const MORE = new Set(
  'as more higher larger bigger greater likelier faster smaller lower that what its their the longer worse better less stronger'.split(
    ' ',
  ),
);

/** "2.5 times" before a comparison; "three times a week" is a count of times. */
export function timesAfter({ tokens }: Scene, part: Part): Reading | null {
  const { from, to, value, joined, currency } = part;
  if (currency || value === null) return null;
  if (joined.length === 1 && joined[0] === 'fold') return times(from, to, value);
  if (joined.length > 0 || lowerAt(tokens, to) !== 'times') return null;
  return MORE.has(lowerAt(tokens, to + 1)) || isOfSize(tokens, from, to + 1)
    ? times(from, to + 1, value)
    : null;
}

/** "trades at 24 times expected earnings", "three times the national average", "twice its normal size". */
function isOfSize(tokens: Scene['tokens'], from: number, at: number): boolean {
  if (/^(?:a|per|each|every|in)$/.test(lowerAt(tokens, at))) return false;
  for (let noun = at; noun < at + SIZE_REACH; noun++) {
    const { kind, lower } = tokens[noun] ?? { kind: 'symbol', lower: '' };
    if (kind !== 'word') return false;
    if (SIZES.has(lower)) return !COUNTS.has(lowerAt(tokens, from - 1));
  }
  return false;
}
const SIZE_REACH = 4;
const SIZES = wordSet(
  'earnings profit profits revenue revenues sales income cashflow ebitda book assets gdp output average norm normal usual limit size amount number rate price cost value salary wage weight height length area population level capacity face',
);
/** "beat the average three times": how often, where these stand in front. */
const COUNTS = wordSet('won lost met voted tried used visited');

const times = (from: number, to: number, value: number): Reading => ({
  kind: 'change',
  from,
  to,
  value,
  high: null,
  unit: 'times',
});
