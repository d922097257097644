import { cited, type Report } from '../../rule';
import { endWith, type Figure } from '../figure';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** When a figure was so, right behind it: "500 in March", "420 pupils last year", "12 in 2014". */
const WHEN =
  /^(?: in (?:the )?(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?(?! \d{4})|((?:19|20)\d\d))| (last|this) (?:year|month|week|season|spring|summer|autumn|fall|winter)| (now|today)| (a year (?:ago|earlier)))\b/u;

interface When {
  readonly by: 'month' | 'year' | 'now';
  readonly at: number;
}

function whenOf(text: string, figure: Figure): When | null {
  const end = endWith(figure);
  const [, month, year, turn, now, ago] = WHEN.exec(text.slice(end, end + 24)) ?? [];
  if (month) return { by: 'month', at: MONTHS.indexOf(month.toLowerCase()) };
  if (year) return { by: 'year', at: Number(year) };
  if (turn || now || ago) return { by: 'now', at: now || turn === 'this' ? 1 : 0 };
  return null;
}

/** The earlier and the later of two figures, where it stands behind each when it was; of months, those of one year. */
export function inTime(text: string, a: Figure, b: Figure): readonly [earlier: Figure, later: Figure] | null {
  const [first, second] = [whenOf(text, a), whenOf(text, b)];
  if (!first || !second || first.by !== second.by || first.at === second.at) return null;
  // December may be the one before January.
  if (first.by === 'month' && Math.abs(first.at - second.at) > 6) return null;
  return first.at < second.at ? [a, b] : [b, a];
}

/** The report that a figure went the other way than is told. @param said above zero for a rise */
export function wrongWay(earlier: Figure, later: Figure, said: number): Report | null {
  if (said === 0 || Math.sign(later.value - earlier.value) !== -Math.sign(said)) return null;
  return {
    start: later.start,
    end: later.end,
    message: said > 0 ? 'From {0} to {1} is a fall, not a rise.' : 'From {0} to {1} is a rise, not a fall.',
    args: [earlier.text, later.text],
    related: cited([earlier]),
  };
}

/** "a decline of 20 percent in costs", where no costs were told of. */
export function isInAnother(text: string, figure: Figure): boolean {
  const end = endWith(figure);
  const noun = /^ (?:in|of|for) (?:the |its |their )?(\p{Ll}{3,})\b/u.exec(text.slice(end, end + 32))?.[1];
  return noun !== undefined && !text.slice(Math.max(0, figure.start - REACH), figure.start).includes(noun);
}
const REACH = 300;
