import { countsBehind } from '../context/subjects';
import { smallerUnit } from '../figures/compounds';
import type { Part } from '../figures/parts';
import { rangeAfter } from '../figures/ranges';
import { endingUnit, share, unitAfter } from '../figures/unitAfter';
import { currencyOf } from '../lexicon/currencies';
import { changeOf, directionOf } from '../lexicon/directions';
import { tidy } from '../lexicon/numbers';
import { isTime, type Unit, type UnitAfter, unitOf } from '../lexicon/units';
import { isDesignator, isGroupOf } from '../nonclaims/designators';
import { isIdiom, isJoinedIdiom, isName, isPhrase } from '../nonclaims/idioms';
import { isAddress, isClock, isListNumber, isNumberOfAnotherKind } from '../nonclaims/otherNumbers';
import { isYear } from '../nonclaims/years';
import { isCapital, isDash, lowerAt, type Outcome, type Reading, type Scene, touches } from '../reading';
import { ageOf } from './ages';
import { distanceOf } from './distances';
import { isMagnitude } from './quakes';

/** A figure with its range, before it is known what it measures. */
interface Figure {
  readonly part: Part;
  readonly value: number | null;
  readonly high: number | null;
  /** Token behind the figures. */
  readonly to: number;
  /** The other end of "from 40 to 60 percent": where the unit of both stands. */
  readonly unitAt: number;
}

/** An amount with its unit, an age or a bare count; an index where the number is of another kind. */
export function quantityOf(scene: Scene, part: Part): Outcome {
  const { tokens } = scene;
  if (part.joined.length > 0) return joined(scene, part);
  const distance = distanceOf(scene, part);
  if (distance) return distance;
  const written = endingUnit(tokens[part.to - 1], part.ending);
  if (part.ending && !written && part.factor === 1 && !part.currency) return part.to;
  const figure = figureOf(scene, part);
  if (written)
    return compound(scene, {
      ...base(figure),
      to: part.to,
      kind: written.kind,
      unit: written.unit,
      value: worth(figure.value, written.worth),
    });
  const age = ageOf(scene, part, figure.to, figure.high);
  if (age)
    return isOther(scene, part, figure, false) &&
      !/^(?:age|\()$/.test(lowerAt(tokens, part.from - 1)) &&
      age.to === figure.to
      ? figure.to
      : age;
  const unit = part.currency ? null : unitOfFigure(scene, figure);
  if (part.currency) return { ...base(figure), kind: 'money', unit: part.currency, to: figure.to };
  if (isOther(scene, part, figure, unit !== null) || isStageName(scene, figure, unit)) return figure.to;
  return unit ? measured(scene, figure, unit) : counted(scene, figure);
}

function figureOf({ tokens }: Scene, part: Part): Figure {
  const range = rangeAfter(tokens, part);
  if (!range) return { part, value: part.value, high: null, to: part.to, unitAt: part.to };
  if (range.isChange) return { part, value: range.low, high: null, to: part.to, unitAt: range.high.to };
  return { part, value: range.low, high: range.high.value, to: range.high.to, unitAt: range.high.to };
}

/** Behind the figure, behind "of" of a vague one ("dozens of miles"), or in front ("magnitude 6.1"). */
function unitOfFigure({ tokens, dialect }: Scene, { part, unitAt }: Figure): UnitAfter | null {
  if (isMagnitude(tokens, part)) return { kind: 'measure', unit: 'magnitude', worth: 1, to: part.to };
  const behind = unitAfter(tokens, unitAt, false, dialect);
  // "a dozen magnitude 4.0 quakes"
  if (behind?.unit === 'magnitude' && tokens[behind.to]?.kind === 'number') return null;
  const isVague = part.value === null && lowerAt(tokens, unitAt) === 'of';
  return behind ?? (isVague ? unitAfter(tokens, unitAt + 1, false, dialect) : null);
}

const base = ({ part, value, high, to }: Figure) => ({ from: part.from, value, high, to });

const worth = (value: number | null, factor: number): number | null =>
  value === null ? null : tidy(value * factor);

/** Years, clock times, designators, addresses, idioms and the like. */
function isOther(scene: Scene, part: Part, figure: Figure, hasUnit: boolean): boolean {
  const { tokens } = scene;
  const { from } = part;
  const counts = hasUnit || (part.value !== 1 && countsBehind(tokens, figure.to));
  if (part.words) {
    if (part.factor > 1) return false;
    if (isClock(tokens, figure.to) || (!hasUnit && isHour(tokens, part))) return true;
    return hasUnit
      ? isPhrase(tokens, from, figure.to) || (isCapital(tokens[figure.to]) && isName(scene, from, figure.to))
      : isIdiomOrName(scene, figure, counts);
  }
  if (part.to === from + 1 && !hasUnit && isYear(tokens, from)) return true;
  // "between 0800 and 0830 GMT", "from 0900 to 1315 CST"
  if (!hasUnit && isClock(tokens, figure.unitAt)) return true;
  if (isNumberOfAnotherKind(scene, from, part.to) || isListNumber(scene, from, part.to)) return true;
  if (touches(tokens, from - 1) && tokens[from - 1]?.kind === 'number') return true;
  if (!hasUnit && isAddress(scene, from, part.to)) return true;
  if (/^(?:top|number)$/.test(lowerAt(tokens, from - 1)) && !hasUnit) return true;
  return isDesignator(scene, from, part.to, counts) || isGroupOf(tokens, from);
}

/** "He wakes at four.": an hour in words, with nothing counted behind it. */
const isHour = (tokens: Scene['tokens'], { from, to, value }: Part): boolean =>
  lowerAt(tokens, from - 1) === 'at' &&
  value !== null &&
  value >= 1 &&
  value <= 12 &&
  (tokens[to] === undefined || tokens[to]?.kind === 'symbol');

const isIdiomOrName = (scene: Scene, { part, to }: Figure, counts: boolean): boolean =>
  isIdiom(scene, part.from, to) ||
  isGroupOf(scene.tokens, part.from) ||
  (!counts && isDesignator(scene, part.from, to, counts));

/** "50 Cent": money is written small, and several of it in the plural. */
const isStageName = (
  { tokens, titleCase }: Scene,
  { value, unitAt }: Figure,
  unit: UnitAfter | null,
): boolean =>
  unit?.kind === 'money' &&
  !titleCase &&
  value !== 1 &&
  /^(?:Cent|Dollar|Pound)$/.test(tokens[unitAt]?.text ?? '');

function measured(scene: Scene, figure: Figure, unit: UnitAfter): Reading {
  const { tokens } = scene;
  const isShared = figure.unitAt > figure.to;
  const value = worth(figure.value, unit.worth);
  const reading = {
    ...base(figure),
    value,
    high: worth(figure.high, unit.worth),
    kind: unit.kind,
    unit: unit.unit,
  };
  if (isShared) return reading;
  const to = unit.to;
  if (unit.kind === 'percentage') return changed(scene, { ...reading, to });
  const smaller = figure.high === null && value !== null ? smallerUnit(tokens, to, unit.unit) : null;
  if (smaller && value !== null) return { ...reading, to: smaller.to, value: tidy(value + smaller.adds) };
  return { ...reading, to };
}

/** "rose 12 percent", "a 3-point drop": a change, with its sign. */
function changed({ tokens }: Scene, reading: Reading): Reading {
  const direction = changeOf(tokens, reading.from, reading.to);
  const { value, high } = reading;
  if (direction === 0 || value === null) return reading;
  if (high === null) return { ...reading, kind: 'change', value: direction * Math.abs(value) };
  // A fall of 2 to 4 per cent is one from -4 to -2.
  return direction > 0
    ? { ...reading, kind: 'change' }
    : { ...reading, kind: 'change', value: -high, high: -value };
}

/** "seven-year", "nine-member", "12-percent", "5-foot-9"; "18-year-old" is an age. */
function joined(scene: Scene, part: Part): Outcome {
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
  const unit = name === 'percent' ? unitOf(name) : joinedUnit(part.joined);
  const reading = { from: part.from, to: part.to, value: part.value, high: null };
  if (part.currency) {
    const hedge = name === 'plus' ? { hedge: name } : {};
    return { ...reading, kind: 'money', unit: part.currency, ...hedge };
  }
  if (name === 'square-foot' || name === 'square-mile' || name === 'square-meter')
    return { ...reading, kind: 'measure', unit: name.replace('-', ' ').replace('meter', 'm') };
  if (name === 'percentage-point' || name === 'point')
    return name === 'point'
      ? subjectInside(scene, part, reading)
      : changed(scene, { ...reading, kind: 'percentage', unit: 'percentage point' });
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

function compound({ tokens }: Scene, reading: Reading): Reading {
  const isJoint = /^(?:foot|stone|lb)$/.test(reading.unit ?? '');
  const smaller = isJoint && reading.unit ? smallerUnit(tokens, reading.to, reading.unit) : null;
  if (!smaller || reading.value === null) return reading;
  return { ...reading, to: smaller.to, value: tidy(reading.value + smaller.adds) };
}

/** "50-odd guests", "1,000-plus homes": a hedge inside the figure's own word. */
function odd({ tokens }: Scene, part: Part): Outcome {
  const hedge = part.joined[0];
  if (part.joined.length > 1 || (hedge !== 'odd' && hedge !== 'plus') || tokens[part.to]?.kind !== 'word')
    return part.to;
  return { kind: 'count', from: part.from, to: part.to, value: part.value, high: null, unit: null, hedge };
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

/** Words in front of a bare figure that tell what it counts. */
const COUNTING =
  /^(?:killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting|totaled|totalled|totaling|totalling|reached|reaching|numbered|numbering|left|leaving|to|at|of|than|least|nearly|about|some|was|were|is|are|from|another|other|only|up|over|won|winning|drawn|drew|drawing|lost|losing|made|making|scored|scoring|hit|hitting)$/;

/** A count without a unit: a noun stands behind it, or what is in front tells that it counts. */
function counted({ tokens }: Scene, figure: Figure): Outcome {
  const { part, value, to } = figure;
  const plus = tokens[to]?.text === '+' && touches(tokens, to - 1);
  const end = plus ? to + 1 : to;
  const reading: Reading = {
    ...base(figure),
    to: end,
    kind: 'count',
    unit: null,
    ...(plus ? { hedge: '+' } : {}),
  };
  const next = tokens[end];
  if (next?.kind === 'word' && next.lower !== 'and' && next.lower !== 'or') return reading;
  // "odds of 9-2", "312-4": two figures that neither are a range nor a score that is known.
  if (isDash(next?.text) && touches(tokens, end - 1) && touches(tokens, end)) {
    if (tokens[end + 1]?.kind === 'number') return end + 2;
  }
  if (figure.unitAt > figure.to) return reading;
  const isLarge = value !== null && (value >= 100 || part.factor > 1) && !part.negative;
  const before = lowerAt(tokens, part.from - 1);
  // "one in four, or 60,"
  const isApposed = before === 'or' && /^(?:,|—|–)$/.test(lowerAt(tokens, part.from - 2));
  if (
    isLarge ||
    isApposed ||
    COUNTING.test(before) ||
    isChangedBy(tokens, part.from) ||
    hasShare(tokens, end)
  )
    return reading;
  // "all out for 46", "caught behind for 45"
  return before === 'for' && /^(?:out|behind|lbw|bowled|dismissed)$/.test(lowerAt(tokens, part.from - 2))
    ? reading
    : to;
}

/** "rose by 12", "cut by a few hundred" */
const isChangedBy = (tokens: Scene['tokens'], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'by' && directionOf(lowerAt(tokens, from - 2)) !== 0;

/** "36 (8%) were children" */
const hasShare = (tokens: Scene['tokens'], at: number): boolean => {
  const figure = tokens[at + 1]?.text === '<' ? at + 2 : at + 1;
  return tokens[at]?.text === '(' && tokens[figure]?.kind === 'number' && share(tokens, figure + 1) !== null;
};
