import { countsBehind } from '../context/subjects';
import type { Part } from '../figures/parts';
import { rangeAfter } from '../figures/ranges';
import { endingUnit, share, speedAt, unitAfter } from '../figures/unitAfter';
import { directionOf } from '../lexicon/directions';
import type { Unit, UnitAfter } from '../lexicon/units';
import { isDesignator, isGroupOf, isToldApart } from '../nonclaims/designators';
import { isIdiom, isMoreThanAll, isName, isPhrase, isTooMany } from '../nonclaims/idioms';
import { isAddress, isClock, isListNumber, isNumberOfAnotherKind } from '../nonclaims/otherNumbers';
import { isYear } from '../nonclaims/years';
import { isCapital, isDash, lowerAt, type Outcome, type Reading, type Scene, touches } from '../reading';
import { ageOf } from './ages';
import { distanceOf } from './distances';
import { joinedOf } from './joined';
import { isMagnitude } from './quakes';
import { changed, compound, worth } from './sized';

/** A figure with its range, before it is known what it measures. */
interface Figure {
  readonly part: Part;
  readonly value: number | null;
  readonly high: number | null;
  /** Token behind the figures. */
  readonly to: number;
  /** The other end of "from 40 to 60 percent": where the unit of both stands. */
  readonly unitAt: number;
  /** The letters written onto that other end, or onto the range's last figure. */
  readonly ending: string;
}

/** An amount with its unit, an age or a bare count; an index where the number is of another kind. */
export function quantityOf(scene: Scene, part: Part): Outcome {
  const { tokens } = scene;
  if (part.joined.length > 0) return joinedOf(scene, part);
  const distance = distanceOf(scene, part);
  if (distance) return distance;
  const own = endingUnit(tokens[part.to - 1], part.ending);
  if (part.ending && !own && part.factor === 1 && !part.currency) return part.to;
  const figure = figureOf(scene, part);
  const written = own ?? (part.currency ? null : endingUnit(tokens[figure.unitAt - 1], figure.ending));
  // "seat 14C"
  if (written && /^[cf]$/.test(part.ending) && isDesignator(scene, part.from, part.to, false)) return part.to;
  if (written) return glued(scene, figure, written);
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
  if (!range) return { part, value: part.value, high: null, to: part.to, unitAt: part.to, ending: '' };
  const { to, value, ending } = range.high;
  if (range.isChange) return { part, value: range.low, high: null, to: part.to, unitAt: to, ending };
  return { part, value: range.low, high: value, to, unitAt: to, ending };
}

/** "30C", "17.4pc", "5km to 10km", "20-30mm": the unit is written onto the figure, or onto its range's last one. */
function glued(scene: Scene, figure: Figure, own: Unit): Reading {
  const { kind, unit, worth: one } = own;
  const speed = speedAt(scene.tokens, figure.unitAt - 1, own);
  const reading = {
    ...base(figure),
    kind,
    unit,
    value: worth(figure.value, one),
    high: worth(figure.high, one),
  };
  if (figure.unitAt > figure.to) return reading;
  if (speed) return { ...reading, unit: speed.unit, to: speed.to };
  return kind === 'percentage' ? changed(scene, reading) : compound(scene, reading);
}

/** Behind the figure, behind "of" of a vague one ("dozens of miles"), or in front ("magnitude 6.1"). */
function unitOfFigure({ tokens, dialect }: Scene, { part, unitAt }: Figure): UnitAfter | null {
  if (isMagnitude(tokens, part)) return { kind: 'measure', unit: 'magnitude', worth: 1, to: part.to };
  const behind = unitAfter(tokens, unitAt, false, dialect);
  // "a dozen magnitude 4.0 quakes"
  if (behind?.unit === 'magnitude' && tokens[behind.to]?.kind === 'number') return null;
  if (behind || lowerAt(tokens, unitAt) !== 'of') return behind;
  if (part.value === null) return unitAfter(tokens, unitAt + 1, false, dialect);
  // "0.4 of a percentage point"
  const isPart = part.value < 1 && /^an?$/.test(lowerAt(tokens, unitAt + 1));
  return isPart ? unitAfter(tokens, unitAt + 2, false, dialect) : null;
}

const base = ({ part, value, high, to }: Figure) => ({ from: part.from, value, high, to });

/** Years, clock times, designators, addresses, idioms and the like. */
function isOther(scene: Scene, part: Part, figure: Figure, hasUnit: boolean): boolean {
  const { tokens } = scene;
  const { from } = part;
  const counts = hasUnit || (part.value !== 1 && countsBehind(tokens, figure.to));
  if (part.words) {
    if (part.factor > 1)
      return isTooMany(tokens, from, figure.to) || (part.factor === 12 && isPhrase(tokens, from, figure.to));
    if (isToldTime(tokens, part) || isClock(tokens, figure.to) || (!hasUnit && isHour(tokens, part)))
      return true;
    return hasUnit
      ? isPhrase(tokens, from, figure.to) || (isCapital(tokens[figure.to]) && isName(scene, from, figure.to))
      : isIdiomOrName(scene, figure, counts);
  }
  if (part.to === from + 1 && !hasUnit && (isYear(tokens, from) || isHourOf(tokens, part))) return true;
  // "between 0800 and 0830 GMT", "from 0900 to 1315 CST"
  if (!hasUnit && isClock(tokens, figure.unitAt)) return true;
  // "On 59 minutes, they took the lead": when.
  if (hasUnit && /^minutes?$/.test(lowerAt(tokens, figure.to)) && lowerAt(tokens, from - 1) === 'on')
    return true;
  if (hasUnit && isMoreThanAll(tokens, from, figure.value) && share(tokens, figure.unitAt)) return true;
  if (isNumberOfAnotherKind(scene, from, part.to) || isListNumber(scene, from, part.to)) return true;
  if (touches(tokens, from - 1) && tokens[from - 1]?.kind === 'number') return true;
  if (!hasUnit && isAddress(scene, from, part.to)) return true;
  if (/^(?:top|number)$/.test(lowerAt(tokens, from - 1)) && !hasUnit) return true;
  return isDesignator(scene, from, part.to, counts) || isGroupOf(tokens, from);
}

/** "at ten to six", "by twenty past four" */
const isToldTime = (tokens: Scene['tokens'], { from, to }: Part): boolean => {
  const isFirst = (at: number): boolean =>
    /^(?:at|by|until|till|before|after|around)$/.test(lowerAt(tokens, at - 1));
  if (/^(?:to|past)$/.test(lowerAt(tokens, to))) return isFirst(from) && isEnd(tokens, to + 2);
  return /^(?:to|past)$/.test(lowerAt(tokens, from - 1)) && isFirst(from - 2) && isEnd(tokens, to);
};
const isEnd = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.kind !== 'word' || /^(?:on|in|and|when|as|every|that|the)$/.test(lowerAt(tokens, at));

/** "on Channel 4 at 9.": behind a level it would be one. */
const isHourOf = (tokens: Scene['tokens'], part: Part): boolean =>
  /^\d\d?$/.test(tokens[part.from]?.text ?? '') &&
  isHour(tokens, part) &&
  !/^(?:st[oa]od|stands?|stays?|stayed|remain(?:s|ed)?|put|set|held|level|valued|priced|closed|ended|opened|kept|left|capped|fixed|estimated|peaked|rated|scored|is|was|are|were)$/.test(
    lowerAt(tokens, part.from - 2),
  );

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
  (counts ? isToldApart(scene.tokens, part.from) : isDesignator(scene, part.from, to, false));

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
  return figure.high === null ? compound(scene, { ...reading, to }) : { ...reading, to };
}

/** Words in front of a bare figure that tell what it counts. */
const COUNTING =
  /^(?:killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting|totaled|totalled|totaling|totalling|reached|reaching|numbered|numbering|left|leaving|to|at|of|than|least|nearly|about|some|was|were|is|are|from|another|other|only|mere|further|up|over|won|winning|gained|gaining|drawn|drew|drawing|lost|losing|made|making|scored|scoring|hit|hitting)$/;

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
