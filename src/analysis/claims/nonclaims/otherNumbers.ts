import type { Token } from '../../../text/tokens';
import { isCapital, isDash, lowerAt, type Scene, touches } from '../reading';

/** Is the figure one of a clock time, a phone number, a web address or the like? */
export function isNumberOfAnotherKind({ tokens }: Scene, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (
    isSide(tokens, from, to) &&
    (isAgainst(next) || (isAgainst(before) && tokens[from - 2]?.kind === 'number'))
  )
    return true;
  if (ERA.test(next?.text ?? '') || ERA.test(before?.text ?? '')) return true;
  // "met at 0600", "PIN 0123"
  if (/^0\d+$/.test(tokens[from]?.text ?? '')) return true;
  if (isMarkup(tokens, from, before) || isShortYear(tokens, from, before)) return true;
  if (next?.kind === 'symbol' && touches(tokens, to - 1)) {
    if (/^[/+_@=&#]$/.test(next.text)) return next.text !== '+' || tokens[to + 1]?.start === next.end;
    if (next.text === '(' && tokens[to + 1]?.kind === 'word' && tokens[to + 2]?.text === ')') return true;
    if (next.text === ':' && tokens[to + 1]?.kind === 'number' && touches(tokens, to)) return true;
  }
  if (before?.kind === 'symbol' && touches(tokens, from - 1) && tokens[from - 2]?.end === before.start)
    if (/^[-–:/.)]$/.test(before.text) && /^(?:number|word)$/.test(tokens[from - 2]?.kind ?? '')) return true;
  return (
    isClock(tokens, to) ||
    isSecondDay(tokens, from) ||
    isPhone(tokens, from, to) ||
    isShortCode(tokens, from) ||
    isTimetabled(tokens, from, to) ||
    isRound(tokens, from, to) ||
    isToPar(tokens, from, to) ||
    isEmergency(tokens, from, to)
  );
}

/** "44 BC", "AD 270" */
const ERA = /^(?:BCE?|AD|CE|B\.C\.|A\.D\.)$/;

/** "at 11 v 11", "a 3 vs 3 break": sides of a few, where "807,000 vs 912,000" compares amounts. */
const isSide = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && /^\d{1,2}$/.test(tokens[from]?.text ?? '');
const isAgainst = (t: Token | undefined): boolean => /^(?:v|vs)\.?$/.test(t?.lower ?? '');

/** Longer runs of bare digits are no amounts but keys. */
const KEY = /^\d{10,}$/;

/** `<img width="640">`, an id of a post. */
const isMarkup = (tokens: readonly Token[], from: number, before: Token | undefined): boolean =>
  KEY.test(tokens[from]?.text ?? '') || (before?.text === '"' && tokens[from - 2]?.text === '=');

/**
 * "in ’19", "the class of '07", "New York’s ’51 side": the century is left out. A straight mark that opens a quotation
 * follows no such word, and a curly one that stands apart from the word in front opens none.
 */
const isShortYear = (tokens: readonly Token[], from: number, before: Token | undefined): boolean =>
  before !== undefined &&
  /^['’]$/.test(before.text) &&
  touches(tokens, from - 1) &&
  /^\d\d$/.test(tokens[from]?.text ?? '') &&
  (/^(?:in|of|since|from|until|before|after|by|to|the)$/.test(lowerAt(tokens, from - 2)) ||
    (before.text === '’' && !touches(tokens, from - 2)));

const MERIDIEM =
  /^(?:[ap]\.?m\.?|o'clock|(?:gmt|utc|hrs|est|edt|cst|cdt|pst|pdt|cet|bst|jst)\.?|noon|midnight)$/;
/** "8 p.m.", "five o’clock" */
export const isClock = (tokens: readonly Token[], to: number): boolean => MERIDIEM.test(lowerAt(tokens, to));

/** 555-0123, (212) 555-0123, 1-800-555-0199: groups of digits that are no range. */
function isPhone(tokens: readonly Token[], from: number, to: number): boolean {
  if (isDialled(tokens, from)) return true;
  const text = tokens[from]?.text ?? '';
  const next = tokens[to];
  const second = tokens[to + 1]?.text ?? '';
  if (!/^\d{1,5}$/.test(text)) return false;
  if (isDash(next?.text) && touches(tokens, from) && touches(tokens, to)) {
    if (/^\d{3}$/.test(text) && /^\d{3,4}$/.test(second) && !/00?$/.test(text)) return true;
    return isDash(tokens[to + 2]?.text) && /^\d{1,4}$/.test(second) && /^\d/.test(tokens[to + 3]?.text ?? '');
  }
  if (tokens[from - 1]?.text !== '(' || next?.text !== ')') return false;
  return /^\d{3}$/.test(text) && /^\d{3}$/.test(second) && isDash(tokens[to + 2]?.text);
}

const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;

/** "from March 2 to 9", "on May 3 and 4": another day of the month. */
const isSecondDay = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|and|or|through|-|–)$/.test(lowerAt(tokens, from - 1)) &&
  MONTH.test(lowerAt(tokens, from - 3)) &&
  /^\d\d?$/.test(tokens[from]?.text ?? '') &&
  Number(tokens[from]?.text) > Number(tokens[from - 2]?.text) &&
  Number(tokens[from]?.text) <= LAST_DAY &&
  !/^(?:percent|%|people|million|years?|of)$/.test(lowerAt(tokens, from + 1));
const LAST_DAY = 31;

/** "text 85258", "text HELP to 70707" */
const isShortCode = (tokens: readonly Token[], from: number): boolean =>
  /^\d{5,6}$/.test(tokens[from]?.text ?? '') &&
  (/^(?:text|texting)$/.test(lowerAt(tokens, from - 1)) ||
    (lowerAt(tokens, from - 1) === 'to' && /^(?:text|texting)$/.test(lowerAt(tokens, from - 3))));

/** "took the 8.15 to Hale", "the 2.30 at Kempton" */
const isTimetabled = (tokens: readonly Token[], from: number, to: number): boolean =>
  lowerAt(tokens, from - 1) === 'the' &&
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[from]?.text ?? '') &&
  /^(?:at|to|from|train|service|race|flight|ferry)$/.test(lowerAt(tokens, to));

/** "the last 16 were drawn": a round of a cup, where "the last 16 games" are counted. */
const isRound = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:4|8|16|32)$/.test(tokens[from]?.text ?? '') &&
  lowerAt(tokens, from - 1) === 'last' &&
  lowerAt(tokens, from - 2) === 'the' &&
  (tokens[to]?.kind !== 'word' ||
    /^(?:of|in|were|was|are|is|at|on|and|with|for|after|by)$/.test(lowerAt(tokens, to)));

/** "leads at 11 under", "finished four over par": golf's. */
const isToPar = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:under|over)$/.test(lowerAt(tokens, to)) &&
  (lowerAt(tokens, to + 1) === 'par' ||
    (/^(?:at|on|to|is|was|finished)$/.test(lowerAt(tokens, from - 1)) &&
      tokens[to + 1]?.kind !== 'word' &&
      tokens[to + 1]?.kind !== 'number'));

/** Groups a phone number is written in: "0800 123 456", "020 7946 0958". */
const GROUPS = 4;

/** One of several groups of digits of which the first begins with a nought. */
function isDialled(tokens: readonly Token[], at: number): boolean {
  for (let first = at; first > at - GROUPS && tokens[first]?.kind === 'number'; first--)
    if (
      /^0\d{2,4}$/.test(tokens[first]?.text ?? '') &&
      (first < at || /^\d{3,8}$/.test(tokens[at + 1]?.text ?? ''))
    )
      return true;
  return false;
}

function isEmergency(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:911|999|112|111|000|311|988)$/.test(tokens[from]?.text ?? '')) return false;
  return (
    /^(?:call|calls|caller|callers|dispatch|dispatcher|dispatchers|operator|operators|center|tape|system|hotline|lifeline|emergency)$/.test(
      lowerAt(tokens, to),
    ) ||
    (lowerAt(tokens, from - 1) === 'or' && /^(?:911|999|112|000|111)$/.test(lowerAt(tokens, from - 2))) ||
    /^(?:call|calls|called|calling|dial|dialed|dialled|dialing|phoned|a|the)$/.test(lowerAt(tokens, from - 1))
  );
}

const ROADS = new Set(
  'st st. street ave ave. avenue road rd rd. boulevard blvd blvd. lane drive dr. place square court way crescent terrace parkway highway row hill gardens close broadway plaza'.split(
    ' ',
  ),
);
/** How many words a road's name may have behind the house number. */
const ROAD_WORDS = 4;

/** "123 Main St.", "10 Downing Street", "1600 Pennsylvania Avenue NW", a postal code behind a state. */
export function isAddress({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = to; at < to + ROAD_WORDS; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== 'number' && !isCapital(token))) break;
    if (ROADS.has(token.lower)) return true;
  }
  const before = tokens[from - 1];
  return /^\d{5}$/.test(tokens[from]?.text ?? '') && before !== undefined && isState(before);
}

const isState = (t: Token): boolean =>
  /^(?:[A-Z]{2}|[A-Z][a-z]{1,4}\.|N\.[A-Z]\.|S\.[A-Z]\.|D\.C\.)$/.test(t.text);

/** "1. ", "2) ", "• 3." at the beginning of a paragraph: the place in a list. */
export function isListNumber({ tokens }: Scene, from: number, to: number): boolean {
  const next = tokens[to];
  if (from > 1 || to !== from + 1 || !next || !touches(tokens, from)) return false;
  if (from === 1 && !/^[•*#(]$/.test(tokens[0]?.text ?? '')) return false;
  return /^[.)]$/.test(next.text) && tokens[to + 1] !== undefined && !touches(tokens, to);
}
