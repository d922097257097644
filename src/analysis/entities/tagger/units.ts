import { ofForm } from '../../../text/forms';
import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { PARTICLES, PARTICLES_BETWEEN } from '../names/particles';

/**
 * What the tagger gives a tag to: a token, or a piece of a hyphenated one that holds a name
 * ("pro", "-", "Taliban"), so that a name may begin or end inside a token.
 */
export interface Unit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: UnitRole;
}

export enum UnitRole {
  /** Cannot be part of a name. */
  None = 0,
  /** Has a capital letter. */
  Capital = 1,
  /** May stand between the capitalized words of one name: "of", "and", "bin", "-", "'s". */
  Link = 2,
}

/** A stretch of units that may hold names; everything outside of zones is no name. Half open, in units. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

const LINKS = new Set([
  ...PARTICLES_BETWEEN,
  ..."of and for the las los les lo ad as ash ar an bint te und et & - ‑ – ' ’ ‘ . + @".split(' '),
]);
/** Longest stretch of linking units between two capitalized ones: "of the", "'s", "de la". */
const MAX_LINKS = 3;
/** Longest zone, in units: no name is as long, and the tagger's work grows with its square. */
const MAX_ZONE = 24;
const HYPHENS = /[-‑]/;

const isHyphen = (text: string): boolean => text === '-' || text === '‑';

function roleOf({ kind, form }: Token): UnitRole {
  if (kind === 'clitic') return UnitRole.Link;
  if (kind === 'symbol') return isLinkingSign(form) ? UnitRole.Link : UnitRole.None;
  const role = roleOfWord(form);
  return role === UnitRole.None && kind === 'number' ? UnitRole.Link : role;
}

const isLinkingSign = ofForm(({ text }) => LINKS.has(text));

const roleOfWord = ofForm(({ text, lower }): UnitRole => {
  if (text !== lower && text !== text.toLowerCase()) return UnitRole.Capital;
  return LINKS.has(lower) ? UnitRole.Link : UnitRole.None;
});

/** The units of a paragraph, in order. */
export function unitsOf({ tokens, sentences }: Paragraph): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  let sentence = 0;
  for (const t of tokens) {
    at++;
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) < at) sentence++;
    // The point of "Co." may stand inside a name, the one that ends a sentence does not.
    const isEnd = t.kind === 'symbol' && sentences[sentence]?.endToken === at;
    const role = isEnd ? UnitRole.None : roleOf(t);
    if (role === UnitRole.Capital && HYPHENS.test(t.text)) splitHyphens(units, t);
    else units.push({ text: t.text, start: t.start, end: t.end, role });
  }
  return units;
}

function splitHyphens(units: Unit[], t: Token): void {
  let from = 0;
  const push = (to: number, role: UnitRole): void => {
    if (to > from)
      units.push({ text: t.text.slice(from, to), start: t.start + from, end: t.start + to, role });
    from = to;
  };
  for (let i = 0; i <= t.text.length; i++) {
    const c = t.text.charAt(i);
    if (c !== '' && !isHyphen(c)) continue;
    const piece = t.text.slice(from, i);
    const capital = piece !== piece.toLowerCase();
    push(i, capital ? UnitRole.Capital : piece.length <= 4 ? UnitRole.Link : UnitRole.None);
    if (c !== '') push(i + 1, UnitRole.Link);
  }
}

/** Written with a capital for where they stand, and by themselves never a name: a third of all zones. */
const OPENERS_ONLY = new Set(
  (
    'The He She It They We You I A An This That These Those There Here In On At By For From With As And But Or So If When While After ' +
    'Before Since Although Though However What Who Why How Where Which His Her Its Their Our My Your Not No'
  ).split(' '),
);

/** The zones of a paragraph, ascending and disjoint. Linear. */
export function zonesOf(units: readonly Unit[]): readonly Zone[] {
  const zones: Zone[] = [];
  for (let i = 0; i < units.length; ) {
    if (units[i]?.role !== UnitRole.Capital) {
      i++;
      continue;
    }
    const end = zoneEnd(units, i);
    if (end > i + 1 || !OPENERS_ONLY.has(units[i]?.text ?? ''))
      zones.push({ start: zoneStart(units, i, zones.at(-1)?.end ?? 0), end });
    i = end;
  }
  return zones;
}

function zoneEnd(units: readonly Unit[], from: number): number {
  let end = from + 1;
  for (let i = end; i < Math.min(units.length, from + MAX_ZONE) && i - end <= MAX_LINKS; i++) {
    const role = units[i]?.role;
    if (role === UnitRole.None) break;
    if (role === UnitRole.Capital) end = i + 1;
  }
  return end;
}

/** Takes in the small words and pieces in front of the first capital: "al-", "van der". */
function zoneStart(units: readonly Unit[], first: number, floor: number): number {
  let start = first;
  while (start > floor) {
    const before = units[start - 1];
    const at = units[start];
    if (!before || !at) break;
    const joined = before.end === at.start && before.role === UnitRole.Link && !/['’]/.test(before.text);
    if (!joined && !PARTICLES.has(before.text)) break;
    start--;
  }
  return start;
}
