import type { Paragraph } from '../../../text/paragraph';
import { isCapitalized, type Token } from '../../../text/tokens';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import { ORGANIZATION_HEADS, PLACE_OF_HEADS } from './heads';
import { PARTICLES_BETWEEN } from './particles';
import { isPeople } from './peoples';

/** Tokens `from` (inclusive) to `to` (exclusive) of a paragraph. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest run taken for one name, in tokens. */
const LONGEST = 16;

/** "al-Assad", "d’Estaing", "bin-Laden": written small and still the beginning of a name's word. */
const SMALL_START = /^(?:al|el|an|as|ad|ash|at|az|bin|ben|ibn|d|l|o|ul|ur|ud|van|de)[-'’]\p{Lu}/u;
/** "eBay", "iLaw", "eThekwini" */
const CAMEL = /^[a-z]{1,2}\p{Lu}[\p{L}]/u;
const INSIDE = new Set(['of', 'for', 'on']);
/** "Tokyo-based", "Kilo-class": the name ends at the hyphen. */
const HYPHENATED =
  /^(\p{Lu}[\p{L}.’']*)-(?:\p{Ll}+(?:ed|ing)|born|made|led|run|built|class|style|era|area|wide|type|like|esque|less|free|only|held|bound|language|firm|focus|friendly|bank|owner)$/u;

/** How much of a token belongs to a name: up to the hyphen of "Tokyo-based". In UTF-16 units. */
export const nameLength = (t: Token): number =>
  (t.text.includes('-') ? HYPHENATED.exec(t.text)?.[1]?.length : undefined) ?? t.text.length;

const endsName = (t: Token | undefined): boolean => t !== undefined && nameLength(t) < t.text.length;

/** Can the token be a word of a name by its letters? */
export const isNameWord = (t: Token | undefined): boolean =>
  t !== undefined &&
  t.kind === 'word' &&
  // Most words have no capital at all.
  t.text !== t.lower &&
  ((isCapitalized(t) && (t.text.length > 1 || /^[A-Z]$/.test(t.text))) ||
    SMALL_START.test(t.text) ||
    CAMEL.test(t.text));

export const isParticle = (t: Token | undefined): boolean =>
  t !== undefined && PARTICLES_BETWEEN.has(t.lower);

/** Only white space of one line stands between the two tokens. */
const adjoin = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.start - a.end <= 2 &&
  /^[^\S\n]+$/.test(text.slice(a.end, b.end - b.text.length));

/** Index after the run of name words that begins at `at`; `at` itself where none does. */
export function runEnd({ text, tokens }: Paragraph, at: number): number {
  if (!isNameWord(tokens[at])) return at;
  let end = at + 1;
  let of = false;
  while (end < tokens.length && end - at < LONGEST && !endsName(tokens[end - 1])) {
    const next = nextEnd(text, tokens, at, end, of);
    if (next === end) break;
    of ||= INSIDE.has(tokens[end]?.lower ?? '');
    end = next;
  }
  return end;
}

/** Index after what can follow tokens `at` to `end` in one name; `end` where nothing can. */
function nextEnd(text: string, tokens: readonly Token[], at: number, end: number, of: boolean): number {
  const t = tokens[end];
  if (t?.text === ',') return suffixEnd(tokens, end) ?? (of ? listEnd(tokens, end) : end);
  if (!adjoin(text, tokens[end - 1], t)) return end;
  if (isNameWord(t)) return end + 1;
  if (t?.text === '&' && isNameWord(tokens[end + 1])) return end + 2;
  if (isParticle(t)) return particleEnd(tokens, end);
  if (INSIDE.has(t?.lower ?? '')) return ofEnd(tokens, at, end);
  return t?.lower === 'and' && of ? andEnd(tokens, at, end) : end;
}

/** "van der Bellen", "bin Salman": up to three particles and the word they belong to. */
function particleEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && isParticle(tokens[end])) end++;
  const stranger = isPlace(tokens[end]) && isPlace(tokens[at - 1]);
  return isNameWord(tokens[end]) && !stranger ? end + 1 : at;
}

/** "Smith, Jr." */
function suffixEnd(tokens: readonly Token[], comma: number): number | null {
  return /^(?:jr|sr)\.?$|^(?:ii|iii)$/.test(tokens[comma + 1]?.lower ?? '') && isNameWord(tokens[comma + 1])
    ? comma + 2
    : null;
}

/** Bodies that are on something; shops are on streets. */
const HEAD_ON =
  /^(?:alliance|authority|board|bureau|caucus|center|centre|coalition|commission|committee|conference|convention|council|division|force|forum|foundation|group|initiative|institute|office|organi[sz]ation|panel|party|program|programme|subcommittee|team)$/;

/** "Ministry of …", "Center for the …", "Republic of …": only behind a head noun. */
function ofEnd(tokens: readonly Token[], at: number, end: number): number {
  const next = tokens[end + 1]?.lower === 'the' || tokens[end + 1]?.lower === 'a' ? end + 2 : end + 1;
  if (!isNameWord(tokens[next])) return end;
  const isOn = tokens[end]?.lower === 'on';
  const head = tokens
    .slice(at, end)
    .some((t) => (isOn ? HEAD_ON.test(t.lower) : ORGANIZATION_HEADS.has(t.lower)));
  if (head) return next + 1;
  const place = tokens[end]?.lower === 'of' && PLACE_OF_HEADS.has(tokens[end - 1]?.lower ?? '');
  return place ? next + 1 : end;
}

/** "Ministry of Health and Family Welfare", but not "the University of Nairobi and Kenyatta University". */
function andEnd(tokens: readonly Token[], at: number, end: number): number {
  const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return isPlainWord(tokens[next]) && !isPlace(tokens[end - 1]) && headless(tokens, at, end, next)
    ? next + 1
    : end;
}

/** Does what follows "and" bring no head noun of its own? */
function headless(tokens: readonly Token[], at: number, end: number, next: number): boolean {
  const heads = (from: number, to: number): boolean =>
    tokens.slice(from, to).some((t) => ORGANIZATION_HEADS.has(t.lower));
  let to = next;
  while (to < next + 4 && isNameWord(tokens[to])) to++;
  return heads(at, end) && !heads(next, to);
}

/** "Bureau of Alcohol, Tobacco, Firearms and Explosives": plain words in a list that "and" closes. */
function listEnd(tokens: readonly Token[], comma: number): number {
  let at = comma;
  for (let items = 0; items < 5 && tokens[at]?.text === ','; items++) {
    let to = at + 1;
    while (to < at + 4 && isPlainWord(tokens[to])) to++;
    if (to === at + 1)
      return items > 0 && tokens[to]?.lower === 'and' && isPlainWord(tokens[to + 1]) ? to + 2 : comma;
    if (tokens[to]?.lower === 'and' && isPlainWord(tokens[to + 1])) return to + 2;
    at = to;
  }
  return comma;
}

const isPlace = (t: Token | undefined): boolean => t !== undefined && PLACES.has(t.lower);

/** A capitalized word that is neither a place, a people, an acronym nor a first name. */
const isPlainWord = (t: Token | undefined): boolean =>
  t !== undefined &&
  isNameWord(t) &&
  !isPlace(t) &&
  !isPeople(t.lower) &&
  !isFirstName(t.lower) &&
  t.text !== t.text.toUpperCase();
