import type { Part } from '../figures/parts';
import { currencyOf } from '../lexicon/currencies';
import { changeOf } from '../lexicon/directions';
import { tidy } from '../lexicon/numbers';
import { isTime, type Unit, unitOf } from '../lexicon/units';
import { isJoinedIdiom } from '../nonclaims/idioms';
import { isCapital, lowerAt, type Outcome, type Reading, type Scene, touches } from '../reading';
import { ageOf } from './ages';
import { changed, compound, worth } from './sized';

/** "seven-year", "nine-member", "12-percent", "5-foot-9"; "18-year-old" is an age. */
export function joinedOf(scene: Scene, part: Part): Outcome {
  const { tokens } = scene;
  const age = ageOf(scene, part, part.to, null);
  if (age) return age;
  if (part.joined[0] === 'time' && /^half-/.test(lowerAt(tokens, part.from))) return part.to;
  // "the 1960s-era mill", "a 14th-minute header": when, and not how many.
  if (/^(?:s|st|nd|rd|th)$/.test(part.ending)) return part.to;
  if (isJoinedIdiom(part.joined, part.value) && !part.currency) return odd(scene, part);
  if (part.value === 0 && part.joined[0] === 'day') return part.to;
  // Golf: "a seven-under 65", "12-under-par 276".
  if (/^(?:under|over)$/.test(part.joined[0] ?? ''))
    return tokens[part.to]?.kind === 'number' ? part.to + 1 : part.to;
  const name = part.joined.join('-').replace('per-cent', 'percent');
  if (
    IS_SIZE.test(name) &&
    /^[\d.,]+m-/.test(lowerAt(tokens, part.from)) &&
    !part.currency &&
    part.value !== null
  )
    return {
      from: part.from,
      to: part.to,
      value: tidy(part.value / part.factor),
      high: null,
      kind: 'measure',
      unit: 'm',
    };
  const written = IS_SIZE.test(name) ? unitOf(part.ending) : undefined;
  const unit = written ?? (name === 'percent' ? unitOf(name) : joinedUnit(part.joined));
  const reading = { from: part.from, to: part.to, value: part.value, high: null };
  if (part.currency) {
    const hedge = name === 'plus' ? { hedge: name } : {};
    return { ...reading, kind: 'money', unit: part.currency, ...hedge };
  }
  if (name === 'square-foot' || name === 'square-mile' || name === 'square-meter')
    return { ...reading, kind: 'measure', unit: name.replace('-', ' ').replace('meter', 'm') };
  if (name === 'percentage-point' || (name === 'point' && isOfRate(tokens, part)))
    return changed(scene, { ...reading, kind: 'percentage', unit: 'percentage point' });
  if (name === 'point') return subjectInside(scene, part, reading);
  if (unit?.unit === '%') return changed(scene, { ...reading, kind: 'percentage', unit: '%' });
  if (unit)
    return compound(scene, {
      ...reading,
      value: worth(part.value, unit.worth),
      kind: unit.kind,
      unit: unit.unit,
    });
  if (part.words && isCapital(tokens[part.from]) && isCapital(tokens[part.to])) return part.to;
  return subjectInside(scene, part, reading);
}

/** "4.8km-long", "3m-high" */
const IS_SIZE = /^(?:long|high|tall|wide|deep|thick)$/;

/** "a quarter-point cut": of a point of a rate there are parts; a lead of three points may be a game's. */
const isOfRate = (tokens: Scene['tokens'], { value, to }: Part): boolean =>
  value !== null && value < 1 && (changeOf(tokens, to, to) !== 0 || RATE.test(lowerAt(tokens, to)));
const RATE = /^(?:rate|rates|move|moves|easing|tightening|step|steps|percentage)$/;

/** The unit hyphenated onto a figure, in the singular: "30-second", "10-dollar". */
function joinedUnit(joined: readonly string[]): Unit | undefined {
  const first = joined[0] ?? '';
  const unit = unitOf(joined.join('-')) ?? unitOf(first);
  if (unit) return unit;
  const currency = currencyOf(first);
  if (currency) return { kind: 'money', unit: currency.code, worth: currency.worth };
  const plural = unitOf(`${first}s`);
  return plural && (isTime(plural.unit) || plural.unit === 'knot') ? plural : undefined;
}

const DEGREES: Readonly<Record<string, string>> = { c: '°C', f: '°F' };

/** "50-odd guests", "1,000-plus homes": a hedge inside the figure's own word. */
function odd({ tokens }: Scene, part: Part): Outcome {
  const hedge = part.joined[0];
  if (part.joined.length > 1 || (hedge !== 'odd' && hedge !== 'plus') || tokens[part.to]?.kind !== 'word')
    return part.to;
  const figure = { from: part.from, to: part.to, value: part.value, high: null, hedge };
  // "40C-plus", "50km-odd"
  const unit = /^[cf]$/.test(part.ending) ? DEGREES[part.ending] : unitOf(part.ending)?.unit;
  return unit === undefined ? { ...figure, kind: 'count', unit: null } : { ...figure, kind: 'measure', unit };
}

/** "nine-member", "12-team": what is counted stands inside the word. */
function subjectInside(
  { tokens, text }: Scene,
  part: Part,
  reading: Omit<Reading, 'kind' | 'unit'>,
): Outcome {
  const last = tokens[part.to - 1];
  const next = tokens[part.to];
  if (!last || part.value === null || part.joined.length > 1) return part.to;
  if (next?.kind === 'symbol' && touches(tokens, part.to - 1) && /^[-–/]$/.test(next.text))
    return part.to + 2;
  const start = last.end - (part.joined[0]?.length ?? 0);
  if (
    !/^\p{Ll}{2,}$/u.test(text.slice(start, last.end)) ||
    /^(?:in|to|of|on|and|for|by|by)$/.test(part.joined[0] ?? '')
  )
    return part.to;
  // Of "a 1,200-strong crowd" the crowd is counted.
  if (part.joined[0] === 'strong') return { ...reading, kind: 'count', unit: null };
  return { ...reading, kind: 'count', unit: null, subject: { start, end: last.end } };
}
