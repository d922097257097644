import type { Article } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { textBefore } from '../../../text/around';
import type { Report } from '../../rule';
import { endWith, type Figure, isFigure } from '../figure';
import { stepOf, written } from '../rounding';
import { wrongResult } from '../wrong';
import { readGap } from './links';

/** By how much, to what and from what: "fell by 4.4 million barrels to 127.1 million barrels from 131.5 million barrels". */
interface Difference {
  readonly by: Figure;
  readonly to: Figure;
  readonly from: Figure;
}

export function* differences({ claims: all, text }: Article): Iterable<Report> {
  if (all.length < 3) return;
  const claims = all.filter(({ kind }) => kind !== 'duration');
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || !c || !isFigure(a) || !isFigure(b) || !isFigure(c)) continue;
    if (c.unit !== b.unit && c.unit !== a.unit) continue;
    const found = stepFirst(text, a, b, c) ?? levelFirst(text, a, b, c) ?? rangeBehind(text, a, b, c);
    if (!found || !areOfOneThing(found) || mayBe(found)) continue;
    const { by, to, from } = found;
    const [more, less] = to.value > from.value ? [to, from] : [from, to];
    yield wrongResult(by, ...written([more, less], '−', more.value - less.value), [to, from]);
  }
}

/** "fell by A … to B from C" */
function stepFirst(text: string, by: Figure, to: Figure, from: Figure): Difference | null {
  const lead = /(?<!\p{L})(\p{L}{1,20})(?: by)? (?:an? )?$/u.exec(textBefore(text, by.start, REACH))?.[1];
  if (directionOf(lead?.toLowerCase() ?? '') === 0) return null;
  return TO.test(text.slice(endWith(by), to.start)) && isFrom(text, to, from) ? { by, to, from } : null;
}

/** "B, down A from C" */
const levelFirst = (text: string, to: Figure, by: Figure, from: Figure): Difference | null =>
  TURN.test(text.slice(endWith(to), by.start)) && FROM.test(text.slice(endWith(by), from.start))
    ? { by, to, from }
    : null;

/** "dropped by 182 pupils this year, from 2,941 to 2,759" */
function rangeBehind(text: string, by: Figure, from: Figure, to: Figure): Difference | null {
  const [, turn, verb] = LEAD.exec(textBefore(text, by.start, REACH)) ?? [];
  if (verb === undefined && directionOf(turn?.toLowerCase() ?? '') === 0) return null;
  if (to.subject && by.subject && to.subject.text !== by.subject.text) return null;
  return SINCE_FROM.test(text.slice(endWith(by), from.start)) &&
    RANGE.test(text.slice(endWith(from), to.start))
    ? { by, to, from }
    : null;
}
const LEAD = /(?<!\p{L})(?:(\p{L}{1,20}) by|(lost|gained|shed)) (?:an? )?$/u;
const SINCE_FROM =
  /^(?: (?:this|last) \p{L}{3,9}| (?:in|over|since) [\p{L}\d ]{3,16})?,? (?:(?:going|dropping|falling|rising|down|up|moving) )?from $/u;
const RANGE = /^(?: in \d{4}(?:[/–-]\d\d)?)? to $/;

const REACH = 24;
const TO = /^(?: [\p{L}\d]+){0,7},? to (?:an? (?:record |new high of |low of )?)?$/u;
const TURN = /^,? (?:up|down|off) (?:by )?$/;
const FROM = /^ (?:from|on) (?:its |the |last (?:year|month|week)['’]s |a year-earlier |year-earlier )?$/;

const isFrom = (text: string, to: Figure, from: Figure): boolean => {
  const between = text.slice(Math.min(endWith(to), from.start), from.start);
  // "rose by 2,000 in the month to 436,500 compared with 470,700 a year earlier" sets it beside another month.
  return /\bfrom (?:[\p{L}’'-]+ ){0,2}$/u.test(between) && readGap(between)?.isPlain === true;
};

const KINDS = new Set(['money', 'count', 'measure', 'rate', 'percentage']);

/** Points of shares, or all three of one unit; and by less than there was. */
function areOfOneThing({ by, to, from }: Difference): boolean {
  if (to.unit !== from.unit || !KINDS.has(to.kind) || to.value <= 0 || from.value <= 0) return false;
  const isPoints = to.unit === '%' && by.unit === 'percentage point';
  const isAlike = by.unit === to.unit && to.unit !== '%';
  return (isPoints || isAlike) && Math.abs(by.value) < Math.max(to.value, from.value);
}

function mayBe({ by, to, from }: Difference): boolean {
  const loose = (stepOf(by) + stepOf(to) + stepOf(from)) / 2;
  return Math.abs(Math.abs(to.value - from.value) - Math.abs(by.value)) <= loose * LOOSE;
}
/** Each of the three may be rounded, and carelessly. */
const LOOSE = 1.2;
