import type { Token } from '../../../text/tokens';
import { lowerAt } from '../reading';

/** What a rate may be of behind "a" or "an"; behind "per" it may be anything. */
const PER = new Set(
  'second minute hour day night week weekend weeknight month year quarter decade season game gallon barrel bushel liter litre head person share ton tonne pound ounce kilo kilogram unit piece copy ticket acre mile kilometer student pupil family household employee worker visit gram dose'.split(
    ' ',
  ),
);
const EACH = new Set('day night week weekend month year hour season quarter game'.split(' '));

/** "$11 million a year earlier". */
const TELLS_WHEN = /^(?:ago|earlier|later|before|after)$/;

/** Index after "a month", "per head", "per 100,000 people", "to the dollar" at token `at`; 0 where none stands. */
export function rateEnd(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at + 1);
  switch (lowerAt(tokens, at)) {
    case 'a':
    case 'an':
      return PER.has(next) && !TELLS_WHEN.test(lowerAt(tokens, at + 2)) ? at + 2 : 0;
    case 'each':
    case 'every':
      return EACH.has(next) ? at + 2 : 0;
    case 'to':
    case 'on':
      return next === 'the' && /^(?:dollar|pound|euro|gallon)$/.test(lowerAt(tokens, at + 2)) ? at + 3 : 0;
    case 'apiece':
    case 'annually':
      return at + 1;
    case '/':
      return PER.has(next) ? at + 2 : 0;
    case 'per':
      return perEnd(tokens, at + 1);
    default:
      return 0;
  }
}

function perEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || first.kind === 'symbol') return 0;
  if (first.kind === 'number') return tokens[at + 1]?.kind === 'word' ? at + 2 : at + 1;
  if (first.lower === 'square') return at + 2;
  return first.lower === 'cent' ? 0 : at + 1;
}
