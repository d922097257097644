import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { endWith, type Figure, hasValue, isFigure } from '../figure';
import { digitsOf } from '../rivals/slips';
import { show, stepOf } from '../rounding';
import { wrongResult } from '../wrong';

/** How many of the second unit are one of the first. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['mile km', 1.609344],
  ['foot m', 0.3048],
  ['yard m', 0.9144],
  ['inch cm', 2.54],
  ['inch mm', 25.4],
  ['lb kg', 0.45359237],
  ['ounce g', 28.349523],
  ['stone kg', 6.35029318],
  ['acre hectare', 0.40468564],
  ['mph km/h', 1.609344],
  ['nautical mile km', 1.852],
  ['nautical mile mile', 1.150779],
  ['gallon liter', 3.785411784],
  ['pint ml', 473.176473],
  ['knot mph', 1.150779],
  ['knot km/h', 1.852],
  ['km m', 1000],
  ['metre km', 0.001],
  ['square mile square km', 2.589988],
  ['square foot square m', 0.09290304],
]);

/** Units that are larger in Britain. */
const IMPERIAL: typeof FACTORS = new Map([
  ['gallon liter', 4.54609],
  ['pint ml', 568.26125],
]);

/** "200 km (120 miles)", "six feet, or 1.8 meters, tall": what one unit comes to in the other. */
export function* conversions({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isSetBeside(text, a, b)) continue;
    if (hasValue(a) && hasValue(b) && isMisscaled(a, b)) yield wrongResult(b, a.text, amount(a.value), [a]);
    if (!isMeasured(a) || !isMeasured(b)) continue;
    const real = converted(a, b.unit ?? '');
    if (real === null || isNear(real.value, b, real.step, isExact(a) && isExact(b)) || isWarmer(a, b))
      continue;
    const other = converted(a, b.unit ?? '', IMPERIAL);
    if (other && isNear(other.value, b, other.step)) continue;
    yield wrongResult(b, a.text, `${shown(real.value)} ${b.unit}`, [a]);
  }
}

/** "Rs 30 crore (Rs 30 million)": one amount, told by two scales that differ by some zeros. */
function isMisscaled(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || !(a.kind === 'money' || a.kind === 'count')) return false;
  if (a.value === b.value || scaleOf(a) === scaleOf(b)) return false;
  const zeros = Math.log10(a.value / b.value);
  return Math.round(zeros) !== 0 && Math.abs(zeros - Math.round(zeros)) < HARDLY;
}
/** In powers of ten: what is rounded. */
const HARDLY = 0.02;
const scaleOf = ({ text }: Figure): string =>
  /(?:thousand|lakhs?|million|mln|crores?|billion|bln|trillion|(?<=\d)(?:k|m|mn|bn|cr))\b/i.exec(text)?.[0] ??
  '';

interface Converted {
  readonly value: number;
  /** What a step of the figure it comes of is worth. */
  readonly step: number;
}

/** A figure in another unit; null where nothing is known of the two. */
function converted({ value, unit, ...claim }: Figure, to: string, factors = FACTORS): Converted | null {
  const step = stepOf({ ...claim, value, unit });
  if (unit === '°F' && to === '°C') return { value: (value - FREEZING) * CELSIUS, step: step * CELSIUS };
  if (unit === '°C' && to === '°F') return { value: value / CELSIUS + FREEZING, step: step / CELSIUS };
  const factor = factorOf(unit ?? '', to, factors);
  return factor === null ? null : { value: value * factor, step: step * factor };
}
/** 32 °F, and what a degree Fahrenheit is in degrees Celsius. */
const [FREEZING, CELSIUS] = [32, 5 / 9];

/** Conversions are rounded, and carelessly: a slip is further off than this share, or than two degrees. */
const LOOSE = 0.12;
/** Not where both have three digits, or feet and inches. */
const EXACT = 0.04;
const DEGREES = 2;
function isNear(real: number, told: Figure, step: number, areExact = false): boolean {
  const loose = told.unit?.startsWith('°')
    ? DEGREES
    : (areExact ? EXACT : LOOSE) * Math.max(real, told.value);
  return Math.abs(real - told.value) <= Math.max(loose, (stepOf(told) + step) / 2);
}

const isExact = ({ text, value }: Figure): boolean =>
  /\d\D+\d+ ?(?:in|inches|oz|ounces|lbs?|pounds)$/.test(text) || digitsOf(value).length > 2;

/** "warmed by 3.6 degrees Fahrenheit (2 degrees Celsius)": a difference has no zero of its own. */
const isWarmer = (a: Figure, b: Figure): boolean =>
  a.unit === '°F' && b.unit === '°C'
    ? isNear(a.value * CELSIUS, b, 0)
    : a.unit === '°C' && b.unit === '°F' && isNear(a.value / CELSIUS, b, 0);

function factorOf(from: string, to: string, factors: typeof FACTORS): number | null {
  const there = factors.get(`${from} ${to}`);
  if (there !== undefined) return there;
  const back = factors.get(`${to} ${from}`);
  return back === undefined ? null : 1 / back;
}

const HEDGE = '(?:about |some |around |roughly |nearly |almost |or |approximately )?';
const BRACKET = new RegExp(`^ \\(${HEDGE}$`);
const OR = new RegExp(`^, or ${HEDGE}$`);
/** "300 feet down, about 90 metres" */
const APPOSED =
  /^(?: (?:down|long|wide|high|tall|deep|away|across|thick|offshore|up))?, (?:or )?(?:about|some|around|roughly|nearly) $/;

function isSetBeside(text: string, a: Claim, b: Claim): boolean {
  const between = text.slice(a.kind === 'count' ? endWith(a) : a.end, b.start);
  return (
    (BRACKET.test(between) && text[b.end] === ')') ||
    ((OR.test(between) || APPOSED.test(between)) && /^(?:[.,;]|$)/.test(text.slice(b.end, b.end + 1)))
  );
}

const isMeasured = (c: Claim): c is Figure =>
  c.kind === 'measure' && c.value !== null && c.value > 0 && (isFigure(c) || c.high === null);

const amount = (value: number): string =>
  value >= 1e9 ? `${show(value / 1e9)} billion` : value >= 1e6 ? `${show(value / 1e6)} million` : show(value);
const shown = (value: number): string => String(Number(value.toPrecision(3)));
