import { isCapitalized, type Token } from '../../text/tokens';
import type { Amount } from './reader';

/** Nouns whose number is a name: "Article 5", "Highway 61", "page 112", "Flight 370". */
const DESIGNATED =
  /^(?:article|section|chapter|page|pages|p\.|pp\.|highway|interstate|route|road|flight|channel|apollo|formula|fortune|area|proposition|prop|title|amendment|resolution|windows|iphone|boeing|airbus|psalm|verse|act|scene|volume|vol\.|figure|fig\.|table|line|gate|room|ward|zone|district|precinct|platform|terminal|unit|block|lot|track|bus|train|class|grade|level|stage|phase|type|version|model|mark|mk|season|episode|part|step|tier|category|group|division|league|week|day|year|game|round|war|covid|ps|xbox|galaxy|mi|studio|catch|bond|ocean's|super|louis|henry|pope|king|queen|elizabeth|charles|john|matthew|luke|exodus|genesis|route|exit|junction|hole|quarter|lane|seat|row|court|count|clause|paragraph|schedule|order|bill|rule|code|no\.?)$/;

const MONTH =
  /^(?:jan\.?|feb\.?|mar\.?|apr\.?|may|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|january|february|march|april|june|july|august|september|october|november|december)$/;
const ROAD =
  /^(?:st\.?|street|ave\.?|avenue|road|rd\.?|boulevard|blvd\.?|lane|drive|dr\.?|place|square|court|way|crescent)$/;

export const isMonth = (lower: string): boolean => MONTH.test(lower);

/** A four-digit figure without separators that a sentence uses as a year. */
export function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before && /[$€£¥₹]/.test(before.text)) return false;
  if (
    /^(?:since|in|until|by|from|during|before|after|late|early|mid|of|between|around|circa|and|to|through|spring|summer|fall|autumn|winter|fiscal|year|the)$/.test(
      before?.lower ?? '',
    )
  )
    return (
      next?.kind !== 'word' ||
      !/^(?:people|troops|jobs|homes|votes|deaths|cases|soldiers|miles|feet|pounds|dollars|euros|percent|workers|members|men|women|children|students|tons|acres|meters|metres|kilometers|kilometres)$/.test(
        next.lower,
      )
    );
  return (
    isMonth(before?.lower ?? '') ||
    before?.text === ',' ||
    before?.text === '(' ||
    !next ||
    next.kind === 'symbol' ||
    next.kind === 'clitic' ||
    isCapitalized(next) ||
    /^(?:election|campaign|season|report|census|budget|law|treaty|agreement|war|deal|study|survey|recession|crisis|invasion|referendum|attack|attacks|film|novel|book|presidential|general|and|when|while|but|after|with)$/.test(
      next.lower,
    )
  );
}

/** Is the amount part of a date, a time of day, an address or a name? */
export function isNoClaim(tokens: readonly Token[], { from, to, words }: Amount): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!first) return true;
  if (words) return isIdiom(tokens, from, to);
  if (isYear(tokens, from) && to === from + 1) return true;
  if (isMonth(before?.lower ?? '') || (isMonth(next?.lower ?? '') && isCapitalizedToken(next))) return true;
  if (isClock(tokens, from, to) || isDesignator(tokens, from, to)) return true;
  if (before?.text === '#' || before?.text === '@' || before?.text === '/' || next?.text === '/') return true;
  if (isGlued(before, first) && (before?.kind === 'word' || before?.text === '-' || before?.text === '_'))
    return true;
  return ROAD.test(next?.lower ?? '') && isCapitalizedToken(next);
}

const isCapitalizedToken = (t: Token | undefined): boolean => t !== undefined && isCapitalized(t);
const isGlued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;

/** 5 p.m., 10:30, 24/7, a phone number. */
function isClock(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (/^(?:[ap]\.?m\.?|o'clock|gmt|hrs|utc)$/.test(next?.lower ?? '')) return true;
  if (next?.text === ':' && isGlued(tokens[from], next) && tokens[to + 1]?.kind === 'number') return true;
  if (
    tokens[from - 1]?.text === ':' &&
    isGlued(tokens[from - 1], tokens[from]) &&
    tokens[from - 2]?.kind === 'number'
  )
    return true;
  return (
    /^\d{3}-?$/.test(tokens[from]?.text ?? '') &&
    next?.text === '-' &&
    /^\d{3,4}$/.test(tokens[to + 1]?.text ?? '') &&
    isGlued(next, tokens[to + 1])
  );
}

function isDesignator(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return false;
  if (
    DESIGNATED.test(before.lower) &&
    (isCapitalized(before) ||
      /^(?:page|pages|chapter|section|article|line|p\.|pp\.|no\.)$/.test(before.lower))
  )
    return true;
  const next = tokens[to];
  const follows = !next || next.kind === 'symbol' || next.kind === 'clitic' || isCapitalized(next);
  return (
    isCapitalized(before) &&
    follows &&
    from > 1 &&
    before.text.length > 2 &&
    !/^(?:The|In|At|On|About|Some|Nearly|Over|More|Only|Of|All|Another)$/.test(before.text)
  );
}

/** "one of", "no one", "on the one hand", "one day", "at one point", "number one". */
function isIdiom(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1 || tokens[from]?.lower !== 'one')
    return isCapitalizedToken(tokens[from]) && isCapitalizedToken(tokens[from - 1]);
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to];
  if (next?.kind !== 'word') return true;
  if (
    /^(?:no|the|this|that|which|any|every|each|another|only|first|last|big|new|good|bad|at|as|in|for|by|number|not)$/.test(
      before,
    )
  )
    return true;
  return /^(?:of|another|day|time|thing|way|hand|point|side|another's|more|who|that|can|could|should|would|might|must|is|was|has|and|or|to|in|on|a|the|such|reason)$/.test(
    next.lower,
  );
}
