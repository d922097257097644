import type { Token } from '../../../text/tokens';
import type { Dialect } from '../../dialect';
import { type Unit, type UnitAfter, unitOf } from '../lexicon/units';
import { lowerAt, touches } from '../reading';
import { moneyAfter } from './moneyAfter';

/** The unit at token `at`: "percent", "square feet", "Canadian dollars", "°C", "miles per hour"; null where none stands. */
export function unitAfter(
  tokens: readonly Token[],
  at: number,
  isCurrency: boolean,
  dialect: Dialect | null = null,
): UnitAfter | null {
  const token = tokens[at];
  if (!token || token.kind === 'clitic') return null;
  return share(tokens, at) ?? (isCurrency ? null : (moneyAfter(tokens, at, dialect) ?? measure(tokens, at)));
}

/** "12%", "12 percent", "12 per cent", "3 percentage points", "25 basis points". */
export function share(tokens: readonly Token[], at: number): UnitAfter | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const unit = (name: string, to: number): UnitAfter => ({ kind: 'percentage', unit: name, worth: 1, to });
  if (lower === '%' || lower === 'percent' || lower === 'pct' || lower === 'pc') {
    if (lower !== '%' || !/^points?$/.test(next)) return unit('%', at + 1);
    return unit('percentage point', at + 2);
  }
  if (/^points?$/.test(lower) && (isBesideShare(tokens, at - 2) || isOfShare(tokens, at)))
    return unit('percentage point', at + 1);
  if (lower === 'bp' || lower === 'bps') return unit('basis point', at + 1);
  if (lower === 'per' && /^cents?$/.test(next)) return unit('%', at + 2);
  if (/^percentage-points?$/.test(lower)) return unit('percentage point', at + 1);
  if ((lower === 'percentage' || lower === 'basis') && /^points?$/.test(next))
    return unit(`${lower} point`, at + 2);
  return null;
}

/** "41 percent, down 2.3 points": token `at` is the "down". */
const isBesideShare = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|down)$/.test(lowerAt(tokens, at)) &&
  /^[,–—-]$/.test(lowerAt(tokens, at - 1)) &&
  /^(?:%|percent|pct|cent)$/.test(lowerAt(tokens, at - 2));

/** "slumped 11 points to 23 per cent", "turnout was up one point". */
function isOfShare(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) === 'to' && share(tokens, at + 3) !== null) return true;
  // "a margin of error of 3.1 points"
  if (lowerAt(tokens, at - 2) === 'of' && lowerAt(tokens, at - 3) === 'error') return true;
  if (!/^(?:up|down)$/.test(lowerAt(tokens, at - 2))) return false;
  return tokens.slice(Math.max(0, at - SHARE_REACH), at).some((t) => SHARES.test(t.lower));
}
const SHARE_REACH = 7;
const SHARES = /^(?:turnout|approval|support|popularity|unemployment)$/;

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['sq.', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** Units of two words, the second one in the singular. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['metric ton', 'tonne'],
  ['metric tonne', 'tonne'],
  ['long ton', 'ton'],
  ['short ton', 'ton'],
  ['long dwt', 'dwt'],
  ['nautical mile', 'nautical mile'],
  ['troy ounce', 'ounce'],
  ['light year', 'light-year'],
]);

/** "430 parts per million" */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['million', 'ppm'],
  ['billion', 'ppb'],
]);

function measure(tokens: readonly Token[], at: number): UnitAfter | null {
  const lower = lowerAt(tokens, at);
  const shape = SHAPES.get(lower);
  if (shape) {
    const side = unitOf(lowerAt(tokens, at + 1));
    return side?.kind === 'measure' ? { ...side, unit: `${shape} ${side.unit}`, to: at + 2 } : null;
  }
  const next = lowerAt(tokens, at + 1);
  if (tokens[at]?.text === 'g' && /^(?:of|\))$/.test(next))
    return { kind: 'measure', unit: 'g', worth: 1, to: at + 1 };
  const parts = lower === 'parts' && next === 'per' ? PARTS.get(lowerAt(tokens, at + 2)) : undefined;
  if (parts) return { kind: 'measure', unit: parts, worth: 1, to: at + 3 };
  const special = SPECIAL.get(`${lower} ${next.replace(/s$/, '')}`);
  if (special) return { kind: 'measure', unit: special, worth: 1, to: at + 2 };
  const unit = unitOf(lower) ?? sizeOf(lower);
  if (!unit || unit.kind === 'percentage') return null;
  // "two degrees from Harvard"; "a 3-mile run" is a measure, "three seconds" no ordinal.
  if (unit.unit === 'degree') return degrees(tokens, at, unit);
  const speed = speedAt(tokens, at, unit);
  return speed ?? { ...unit, to: at + 1 };
}

/** "1.9 kilometre-long", "three metre-high": how far, and in which direction. */
export const sizeOf = (lower: string): Unit | undefined => {
  const size = /^(\p{L}+)-(?:long|high|tall|wide|deep|thick|square)$/u.exec(lower)?.[1];
  const unit = size === undefined ? undefined : unitOf(size);
  return unit?.kind === 'measure' || unit?.kind === 'duration' ? unit : undefined;
};

function degrees(tokens: readonly Token[], at: number, unit: Unit): UnitAfter | null {
  const scale = lowerAt(tokens, at + 1);
  const name: Readonly<Record<string, string>> = {
    c: '°C',
    celsius: '°C',
    centigrade: '°C',
    f: '°F',
    fahrenheit: '°F',
  };
  if (Object.hasOwn(name, scale)) return { ...unit, unit: name[scale] ?? 'degree', to: at + 2 };
  return /^(?:from|in)$/.test(scale) ? null : { ...unit, to: at + 1 };
}

/** "miles per hour", "kilometers an hour", "km/h": measures of their own. Token `at` is the distance. */
export function speedAt(tokens: readonly Token[], at: number, unit: Unit): UnitAfter | null {
  if (unit.unit !== 'mile' && unit.unit !== 'km') return null;
  const name = unit.unit === 'mile' ? 'mph' : 'km/h';
  const [link, time] = [lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)];
  if (/^(?:an|per)$/.test(link) && time === 'hour') return { ...unit, unit: name, to: at + 3 };
  return link === '/' && time === 'h' && touches(tokens, at) ? { ...unit, unit: name, to: at + 3 } : null;
}

/** Units written onto the figure: "10km", "6ft", "30C", "50p", "75mph". */
export function endingUnit(token: Token | undefined, ending: string): Unit | null {
  if (!token || !ending) return null;
  if (ending === 'bp' || ending === 'bps') return { kind: 'percentage', unit: 'basis point', worth: 1 };
  if (ending === 'p') return { kind: 'money', unit: 'GBP', worth: 0.01 };
  // "5G" is a network.
  if (ending === 'g') return token.text.endsWith('g') ? { kind: 'measure', unit: 'g', worth: 1 } : null;
  if (ending === 'c' || ending === 'f') {
    if (!/[CF]$/.test(token.text)) return { kind: 'money', unit: 'USD', worth: 0.01 };
    return { kind: 'measure', unit: ending === 'c' ? '°C' : '°F', worth: 1 };
  }
  // "10st" is no ordinal.
  if (ending === 'st')
    return /(?:^|[^1])1st$/.test(token.lower) ? null : { kind: 'measure', unit: 'stone', worth: 1 };
  return unitOf(ending) ?? null;
}
