import * as vscode from 'vscode';
import type { Claim, Words } from '../analysis/article';

const { t } = vscode.l10n;

/** From here on a figure is easier read in words: "60 million". */
const WORDED = 1_000_000;

function number(value: number, unit: string | null = null): string {
  const isKnown = unit !== null && INTL_UNITS.has(unit);
  return new Intl.NumberFormat(vscode.env.language, {
    maximumFractionDigits: 6,
    ...(isKnown && ({ style: 'unit', unit, unitDisplay: 'long' } as const)),
    ...(Math.abs(value) >= WORDED && ({ notation: 'compact', compactDisplay: 'long' } as const)),
  }).format(value);
}

/** Units of a claim that the platform can put into the reader's language, in the plural where there is more than one. */
const INTL_UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

/** How a claim was read: "more than 14,000 Ukrainian lives", "2.5 billion USD, since 2014", "down 12%", "death toll: 14". */
export function claimReading(claim: Claim): string {
  const { kind, period } = claim;
  const what = claim.topic ?? claim.subject;
  const figure = figureIn(claim);
  // "an hour" and "a year" are part of a rate; of any other number they tell when.
  const link = kind === 'rate' ? ' ' : ', ';
  return [what ? counted(claim, figure, what) : figure, period].filter(Boolean).join(link);
}

/** With what it counts, in the order of the article. */
function counted(claim: Claim, figure: string, { start, text: what }: Words): string {
  const isToldOf = claim.topic !== null && NAMED_FIRST.has(claim.kind);
  if (start < claim.start || isToldOf) return `${what}: ${figure}`;
  // "eight of the 11 jurors"
  if (claim.topic && claim.kind === 'count') return `${figure} ${what}`;
  // "2.3 tonnes of cocaine"; of "a 90-day pause" the figure says enough
  if (claim.topic) return start > claim.end + 1 ? t('{0} of {1}', figure, what) : figure;
  // "three of us", "two-thirds of the members"
  const isPart = /^(?:us|them|you)$/i.test(what) || (claim.kind === 'ratio' && isShare(claim));
  return isPart ? t('{0} of {1}', figure, what) : `${figure} ${what}`;
}

/** "exports: up 12%", "Tariq: 9 years old", "economy: number 4" */
const NAMED_FIRST: ReadonlySet<Claim['kind']> = new Set(['change', 'age', 'rank']);

const isShare = ({ value }: Claim): boolean => value !== null && value < 1;

/** The figure with its hedge: "more than 30", "down more than 10%". */
function figureIn(claim: Claim): string {
  const { kind, value, unit } = claim;
  return kind === 'change' && unit !== 'times' && value !== null
    ? changed(claim, value)
    : hedged(claim, plainFigure(claim));
}

const hedged = ({ hedge }: Claim, figure: string): string => (hedge ? `${hedge} ${figure}` : figure);

function plainFigure(claim: Claim): string {
  const { kind, value, unit } = claim;
  if (value === null) return claim.text;
  switch (kind) {
    case 'ratio':
      return isShare(claim) ? share(value) : t('{0} to 1', number(value));
    case 'rank':
      return t('number {0}', number(value));
    case 'age':
      return unit === 'year' ? t('{0} old', figureOf(claim)) : withUnit(claim, figureOf(claim));
    default:
      return withUnit(claim, figureOf(claim));
  }
}

/** "67%" of two-thirds, "0.007%" of seven in 100,000. */
const share = (value: number): string =>
  new Intl.NumberFormat(vscode.env.language, { style: 'percent', maximumSignificantDigits: 3 }).format(value);

/** "up 12%", "down more than 3 percentage points" */
function changed(claim: Claim, value: number): string {
  // A fall of 2 to 4 per cent is read as one from -4 to -2.
  const by =
    value < 0 && claim.high !== null ? { value: -claim.high, high: -value } : { value: Math.abs(value) };
  const sized = { ...claim, ...by };
  const size = hedged(claim, withUnit(sized, figureOf(sized)));
  return value < 0 ? t('down {0}', size) : t('up {0}', size);
}

const HALF = 0.5;

function withUnit({ value, high, unit }: Claim, figure: string): string {
  if (unit === null || (value !== null && INTL_UNITS.has(unit))) return figure;
  switch (unit) {
    case '%':
      return `${figure}%`;
    case 'times':
      return value === HALF ? t('half as much') : t('{0} times as much', figure);
    case 'percentage point':
      return Math.abs(value ?? 0) === 1 && high === null
        ? t('{0} percentage point', figure)
        : t('{0} percentage points', figure);
    case 'magnitude':
      return t('magnitude {0}', figure);
    default:
      return `${figure} ${value === 1 && high === null ? unit : plural(unit)}`;
  }
}

/** Units the platform has no words for, as the article's own language has them: nights, square feet, but lb, mph, GBP. */
function plural(unit: string): string {
  if (!/(?:^| )[a-z]{4,}$/.test(unit) || unit === 'horsepower' || unit === 'stone') return unit;
  return unit.endsWith('foot') ? unit.replace(/foot$/, 'feet') : `${unit.replace(/y$/, 'ie')}s`;
}

function figureOf({ value, high, unit, text }: Claim): string {
  if (value === null) return text;
  if (high === null) return number(value, unit);
  return t('{0} to {1}', number(value), number(high, unit));
}
