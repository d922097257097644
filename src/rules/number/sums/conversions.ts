import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { stepOf } from '../rounding';
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
  ['knot mph', 1.150779],
  ['knot km/h', 1.852],
  ['km m', 1000],
  ['metre km', 0.001],
  ['square mile square km', 2.589988],
  ['square foot square m', 0.09290304],
]);

/** "200 km (120 miles)", "six feet, or 1.8 meters, tall": what one unit comes to in the other. */
export function* conversions({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isMeasured(a) || !isMeasured(b) || !isSetBeside(text, a, b)) continue;
    const real = converted(a, b.unit ?? '');
    if (real === null || isNear(real.value, b, real.step) || isWarmer(a, b)) continue;
    yield wrongResult(b, a.text, `${shown(real.value)} ${b.unit}`, [a]);
  }
}

interface Converted {
  readonly value: number;
  /** What a step of the figure it comes of is worth. */
  readonly step: number;
}

/** A figure in another unit; null where nothing is known of the two. */
function converted({ value, unit, ...claim }: Figure, to: string): Converted | null {
  const step = stepOf({ ...claim, value, unit });
  if (unit === '°F' && to === '°C') return { value: (value - FREEZING) * CELSIUS, step: step * CELSIUS };
  if (unit === '°C' && to === '°F') return { value: value / CELSIUS + FREEZING, step: step / CELSIUS };
  const factor = factorOf(unit ?? '', to);
  return factor === null ? null : { value: value * factor, step: step * factor };
}
/** 32 °F, and what a degree Fahrenheit is in degrees Celsius. */
const [FREEZING, CELSIUS] = [32, 5 / 9];

/** Conversions are rounded, and carelessly: a slip is further off than this share, or than two degrees. */
const LOOSE = 0.12;
const DEGREES = 2;
function isNear(real: number, told: Figure, step: number): boolean {
  const loose = told.unit?.startsWith('°') ? DEGREES : LOOSE * Math.max(real, told.value);
  return Math.abs(real - told.value) <= Math.max(loose, (stepOf(told) + step) / 2);
}

/** "warmed by 3.6 degrees Fahrenheit (2 degrees Celsius)": a difference has no zero of its own. */
const isWarmer = (a: Figure, b: Figure): boolean =>
  a.unit === '°F' && b.unit === '°C'
    ? isNear(a.value * CELSIUS, b, 0)
    : a.unit === '°C' && b.unit === '°F' && isNear(a.value / CELSIUS, b, 0);

function factorOf(from: string, to: string): number | null {
  const there = FACTORS.get(`${from} ${to}`);
  if (there !== undefined) return there;
  const back = FACTORS.get(`${to} ${from}`);
  return back === undefined ? null : 1 / back;
}

const HEDGE = '(?:about |some |around |roughly |nearly |almost |or |approximately )?';
const BRACKET = new RegExp(`^ \\(${HEDGE}$`);
const OR = new RegExp(`^, or ${HEDGE}$`);
/** "300 feet down, about 90 metres" */
const APPOSED =
  /^(?: (?:down|long|wide|high|tall|deep|away|across|thick|offshore|up))?, (?:or )?(?:about|some|around|roughly|nearly) $/;

function isSetBeside(text: string, a: Figure, b: Figure): boolean {
  const between = text.slice(a.end, b.start);
  return (
    (BRACKET.test(between) && text[b.end] === ')') ||
    ((OR.test(between) || APPOSED.test(between)) && /^(?:[.,;]|$)/.test(text.slice(b.end, b.end + 1)))
  );
}

const isMeasured = (c: Claim): c is Figure =>
  c.kind === 'measure' && c.value !== null && c.value > 0 && (isFigure(c) || c.high === null);

const shown = (value: number): string => String(Number(value.toPrecision(3)));
