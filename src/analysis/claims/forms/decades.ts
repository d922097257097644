import { classOf } from '../../grammar/words';
import { readFigure, readWord } from '../lexicon/numbers';
import { isCapital, lowerAt, type Reading, type Scene } from '../reading';

/** Ages told by their decade, in words. */
const WORDS = 'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
export const DECADE_WORDS: readonly string[] = WORDS;

const DECADE =
  /^(?:mid-|early-|late-)?(?:[2-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;
const WHOSE = /^(?:his|her|their|my|our|your)$/;
const PART = /^(?:early|mid|middle|late|mid-to-late|-)$/;

/** "in his late thirties", "women in their 40s": somebody's, where a decade of the century is nobody's. */
export function decadeAt({ tokens }: Scene, at: number): Reading | null {
  if (!DECADE.test(lowerAt(tokens, at))) return null;
  let whose = at - 1;
  while (PART.test(lowerAt(tokens, whose))) whose--;
  // "in their 40s and 50s"
  const isSecond = /^(?:and|or|to)$/.test(lowerAt(tokens, whose)) && DECADE.test(lowerAt(tokens, whose - 1));
  const isTheirs = WHOSE.test(lowerAt(tokens, isSecond ? whose - 2 : whose));
  return isTheirs ? { kind: 'age', from: at, to: at + 1, value: null, high: null, unit: 'year' } : null;
}

const LIMIT = /^(under|over)-([\p{L}\d]+)s$/u;

/** "Under-16s", "the over-75s", "the under-fives"; a country's or a club's are a team. */
export function limitAt({ text, tokens }: Scene, at: number): Reading | null {
  const token = tokens[at];
  const [, hedge, limit = ''] = LIMIT.exec(token?.lower ?? '') ?? [];
  const value = readWord(limit) ?? readFigure(limit)?.value ?? readWord(limit.replace(/e$/, ''));
  if (!token || !hedge || value === null || value === undefined) return null;
  const before = tokens[at - 1];
  const isTeam =
    /^['’]s$/.test(before?.lower ?? '') || (isCapital(before) && classOf(before?.lower ?? '') === 'other');
  if (isTeam) return null;
  const written = text.slice(token.start, token.start + hedge.length);
  return { kind: 'age', from: at, to: at + 1, value, high: null, unit: 'year', hedge: written };
}
