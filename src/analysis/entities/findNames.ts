import type { Paragraph } from '../../text/paragraph';
import { isCapitalized, type Token } from '../../text/tokens';
import type { EntityType } from '../article';
import {
  isFirstName,
  NO_NAMES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_STARTS,
  PLACES,
  TITLES,
} from './lists';
import type { Name } from './name';

/** Finds names by their capitals and tells kinds apart by lists and neighbours; knows nothing but the paragraph. */
export function findNames(paragraph: Paragraph): readonly Name[] {
  const { tokens } = paragraph;
  const starts = new Set(paragraph.sentences.map((s) => s.firstToken));
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    const name = nameIn(tokens, at, end, startsSentence(tokens, starts, at));
    if (name) names.push(name);
    at = end;
  }
  return names;
}

const startsSentence = (tokens: readonly Token[], starts: ReadonlySet<number>, at: number): boolean => {
  let i = at;
  while (
    i > 0 &&
    tokens[i - 1]?.kind === 'symbol' &&
    !/^[,;:)\]%$€£]$/.test(tokens[i - 1]?.text ?? '') &&
    !starts.has(i)
  )
    i--;
  return starts.has(i) || i === 0;
};

const PARTICLES = new Set('de del der den van von bin ibn al el la le di da dos du ben abu'.split(' '));
const INSIDE = new Set(['of', 'and', 'for', 'the', 'on', '&']);

const gapIsSpace = (a: Token | undefined, b: Token | undefined): boolean =>
  !!a && !!b && b.start - a.end === 1;

/** Index after the run of capitalized words that starts at `at`; `at` where none does. */
function runEnd(tokens: readonly Token[], at: number): number {
  if (!isName(tokens[at])) return at;
  let end = at + 1;
  while (end < tokens.length && end - at < 14) {
    if (!gapIsSpace(tokens[end - 1], tokens[end])) break;
    if (isName(tokens[end])) end++;
    else if (PARTICLES.has(tokens[end]?.lower ?? '') && isName(tokens[end + 1])) end += 2;
    else if (joinsOrganization(tokens, at, end)) end += nextName(tokens, end) - end + 1;
    else break;
  }
  return end;
}

const isName = (t: Token | undefined): boolean =>
  t !== undefined && isCapitalized(t) && (t.text.length > 1 || /^[A-Z]$/.test(t.text));

/** "Ministry of Foreign Affairs", "Bureau of Alcohol, Tobacco and Firearms": a head noun stood before. */
function joinsOrganization(tokens: readonly Token[], at: number, end: number): boolean {
  if (!INSIDE.has(tokens[end]?.lower ?? '')) return false;
  const next = nextName(tokens, end);
  if (next <= end) return false;
  const run = tokens.slice(at, end);
  const head = run.some((t) => ORGANIZATION_HEADS.has(t.lower));
  return tokens[end]?.lower === 'and' ? head && run.some((t) => INSIDE.has(t.lower)) : head;
}

const nextName = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (i < at + 3 && INSIDE.has(tokens[i]?.lower ?? '')) i++;
  return isName(tokens[i]) ? i : at;
};

function nameIn(tokens: readonly Token[], from: number, to: number, opens: boolean): Name | null {
  let start = from;
  let end = to;
  while (start < end && isNoise(tokens, start, end, opens && start === from)) start++;
  while (end > start && NO_NAMES.has(tokens[end - 1]?.lower ?? '')) end--;
  const titled = start > from && TITLES.has(tokens[start - 1]?.lower ?? '');
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last || start >= end) return null;
  const run = tokens.slice(start, end);
  const guess = typeOf(run, titled, tokens[end]);
  if (end - start === 1 && opens && start === from && guess.confidence < 0.6) return null;
  return { start: first.start, end: last.end, ...guess };
}

/** A title, a nationality or a word capitalized only because it begins the sentence. */
function isNoise(tokens: readonly Token[], at: number, end: number, opens: boolean): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'the' || lower === 'a' || lower === 'an') return true;
  const rest = end - at;
  const run = tokens.slice(at, end).map((t) => t.lower);
  if (PLACES.has(run.join(' ')) || ORGANIZATION_HEADS.has(run.at(-1) ?? ''))
    return opens && FUNCTION.has(lower);
  if (rest > 1 && TITLES.has(lower) && !PLACES.has(run.slice(0, 2).join(' '))) return true;
  if (NO_NAMES.has(lower)) return true;
  return opens && FUNCTION.has(lower);
}

const FUNCTION = new Set(
  (
    'he she it they we i you his her its their our my your this that these those there here in on at by for from with as and but or so if when ' +
    'while after before since although though however meanwhile what who why how where some many most all both no not now then earlier later also ' +
    'still yet despite under about one two three four five six seven eight nine ten to of into over during between among against through without ' +
    'within because until unless once such each every another other others police officials residents people experts critics supporters asked ' +
    'according speaking asking having being last next more less even just only perhaps maybe yes let nothing everything everyone nobody is are was were do does did'
  ).split(' '),
);

interface Guess {
  readonly type: EntityType;
  readonly confidence: number;
}

function typeOf(run: readonly Token[], titled: boolean, next: Token | undefined): Guess {
  const lower = run.map((t) => t.lower);
  const whole = lower.join(' ');
  const last = lower.at(-1) ?? '';
  if (PLACES.has(whole)) return { type: 'place', confidence: titled ? 0.5 : 0.9 };
  if (lower.some((w) => ORGANIZATION_HEADS.has(w)) && !isFirstName(lower[0] ?? ''))
    return { type: 'organization', confidence: 0.85 };
  if (PLACE_HEADS.has(last) || (run.length > 1 && PLACE_STARTS.has(lower[0] ?? '') && lower[0] !== 'st.'))
    return { type: 'place', confidence: 0.75 };
  if (titled) return { type: 'person', confidence: 0.85 };
  if (run.length > 1 && isFirstName(lower[0] ?? '')) return { type: 'person', confidence: 0.95 };
  if (run.length === 1 && isAcronym(run[0])) return { type: 'organization', confidence: 0.7 };
  if (
    run.length >= 2 &&
    run.length <= 4 &&
    run.every((t) => /^[\p{Lu}][\p{Ll}’'.-]+/u.test(t.text) || t.text.length <= 2 || PARTICLES.has(t.lower))
  )
    return { type: 'person', confidence: next?.kind === 'clitic' || next?.text === ',' ? 0.75 : 0.7 };
  return {
    type: run.length === 1 && isFirstName(last) ? 'person' : 'other',
    confidence: run.length === 1 ? 0.4 : 0.5,
  };
}

const isAcronym = (t: Token | undefined): boolean =>
  t !== undefined && t.text.length >= 2 && t.text.length <= 6 && /^[A-Z][A-Z&.]+$/.test(t.text);
