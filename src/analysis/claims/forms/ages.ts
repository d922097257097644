import { isFirstName } from '../../entities/names/firstNames';
import { TITLES } from '../../entities/names/titles';
import type { Part } from '../figures/parts';
import { readWord } from '../lexicon/numbers';
import { isCapital, lowerAt, type Reading, type Scene, touches } from '../reading';

/** Nobody is older than this. */
const OLDEST = 120;

const PEOPLE = new Set(
  'pensioners babies drivers players teens toddlers infants pupils students voters employees mothers fathers boys people children adults those men women anyone person youths teenagers everyone residents workers girls boys patients americans aged'.split(
    ' ',
  ),
);

/** "Smith, 47,", "aged 47", "18-year-old", "three months old", "turned 50", "people over 65", "ages 5 to 12". */
export function ageOf(scene: Scene, part: Part, to: number, high: number | null): Reading | null {
  const { tokens } = scene;
  const { from, value, joined } = part;
  if (value === null || part.currency || part.factor > 1) return null;
  const age = (end: number, unit: string): Reading => ({ kind: 'age', from, to: end, value, high, unit });
  if (joined.length > 1)
    return /^olds?$/.test(joined[1] ?? '') && isTime(joined[0]) ? age(part.to, joined[0] ?? '') : null;
  // "a 39-year old man"
  if (joined.length === 1)
    return isTime(joined[0]) && lowerAt(tokens, part.to) === 'old' ? age(part.to + 1, joined[0] ?? '') : null;
  const unit = lowerAt(tokens, to).replace(/s$/, '');
  if (isTime(unit)) {
    if (lowerAt(tokens, from - 1) === 'aged') return age(to + 1, unit);
    if (lowerAt(tokens, to + 1) === 'old') return age(to + 2, unit);
    return lowerAt(tokens, to + 1) === 'of' && lowerAt(tokens, to + 2) === 'age' ? age(to + 3, unit) : null;
  }
  if (value > OLDEST || !Number.isInteger(value)) return null;
  const before = lowerAt(tokens, from - 1);
  if (/^(?:aged?|ages)$/.test(before) || isOfAge(scene, from)) return age(to, 'year');
  if (/^(?:between|from)$/.test(before) && lowerAt(tokens, from - 2) === 'aged') return age(to, 'year');
  if (isNextAged(scene, from) || isAgedAbout(scene, from)) return age(to, 'year');
  // "children as young as six"
  if (before === 'as' && /^(?:young|old)$/.test(lowerAt(tokens, from - 2))) return age(to, 'year');
  // "a 37 year-old man"
  if (/^(?:year|month|week|day)-olds?$/.test(lowerAt(tokens, to)))
    return age(to + 1, lowerAt(tokens, to).replace(/-olds?$/, ''));
  if (before === 'at' && isPastAt(scene, from, value) && endsHere(scene, to)) return age(to, 'year');
  if (/^(?:turned|turns|turning)$/.test(before) && value > 0 && endsHere(scene, to)) return age(to, 'year');
  if (
    isSaidOf(scene, from, to) ||
    isAverage(scene, from) ||
    isLegal(scene, from) ||
    isOver(scene, part, to) ||
    isApposed(scene, part, to) ||
    isBracketed(scene, part, to) ||
    opensWithAge(scene, part, to)
  )
    return age(to, 'year');
  return null;
}

/** "aged just 14", "aged only nine" */
const isAgedAbout = ({ tokens }: Scene, from: number): boolean =>
  /^(?:just|only|about|around|over|under|barely|nearly|almost)$/.test(lowerAt(tokens, from - 1)) &&
  lowerAt(tokens, from - 2) === 'aged';

/** "aged 16 and 17", "aged 5, 7 and nine": the word holds for all of them. */
function isNextAged({ tokens }: Scene, from: number): boolean {
  let at = from;
  while (
    /^(?:,|and|or)$/.test(lowerAt(tokens, at - 1)) &&
    isFigure(tokens[at - (lowerAt(tokens, at - 2) === ',' ? 3 : 2)])
  )
    at -= lowerAt(tokens, at - 2) === ',' ? 3 : 2;
  return at < from && /^(?:aged|ages)$/.test(lowerAt(tokens, at - 1));
}
const isFigure = (t: Scene['tokens'][number] | undefined): boolean =>
  t !== undefined && (/^\d{1,3}$/.test(t.text) || (t.kind === 'word' && readWord(t.lower) !== null));

/** Turns in a life: "died at 82", "married at 19". */
const TURN = /^(?:died|dies|dead|retired?|retires|retiring|married|orphaned|widowed)$/;
/** Younger, "left school at 3" is a time of day. */
const LEAVES_SCHOOL = 13;

const isPastAt = ({ tokens }: Scene, from: number, value: number): boolean =>
  TURN.test(lowerAt(tokens, from - 2)) || (lowerAt(tokens, from - 2) === 'school' && value >= LEAVES_SCHOOL);

/** "at the age of 70", "between the ages of 18 and 34". */
const isOfAge = ({ tokens }: Scene, from: number): boolean =>
  lowerAt(tokens, from - 1) === 'of' && /^ages?$/.test(lowerAt(tokens, from - 2));

const isTime = (word: string | undefined): boolean => /^(?:year|month|week|day)$/.test(word ?? '');

const endsHere = ({ tokens }: Scene, to: number): boolean => {
  const next = tokens[to];
  return (
    !next || next.kind === 'symbol' || /^(?:in|on|this|last|and|during|when|while|next)$/.test(next.lower)
  );
};

/** "She was 88.", "he’s 19 – ", "His wife is 71.": golfers and teams are something under, behind or down. */
function isSaidOf({ tokens }: Scene, from: number, to: number): boolean {
  const who = lowerAt(tokens, from - 2);
  if (
    !/^(?:is|was|'s)$/.test(lowerAt(tokens, from - 1)) ||
    !(/^(?:s?he|who|oldest|youngest|eldest)$/.test(who) || SOMEBODY.test(who))
  )
    return false;
  const next = tokens[to];
  return !next || /^(?:[.,;—–]|when)$/.test(next.lower) || isAtTheTime(tokens, to);
}

const isAtTheTime = (tokens: Scene['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'at' && lowerAt(tokens, at + 1) === 'the' && lowerAt(tokens, at + 2) === 'time';

/** How far in front of "was 18" its "average age" may stand, in tokens. */
const AVERAGE_REACH = 9;

/** "the average age of members was 52" */
function isAverage({ tokens }: Scene, from: number): boolean {
  if (!/^(?:is|was)$/.test(lowerAt(tokens, from - 1))) return false;
  for (let at = from - 2; at > from - AVERAGE_REACH; at--) {
    if (lowerAt(tokens, at) === 'age') return /^(?:average|median|mean)$/.test(lowerAt(tokens, at - 1));
    if (tokens[at]?.kind === 'symbol') return false;
  }
  return false;
}

/** "raise the retirement age from 65 to 67", "the drinking age of 21" */
function isLegal({ tokens }: Scene, from: number): boolean {
  if (!/^(?:is|was|to|from|at|of)$/.test(lowerAt(tokens, from - 1))) return false;
  for (let at = from - 2; at > from - AVERAGE_REACH; at--) {
    if (lowerAt(tokens, at) === 'age') return LEGAL.test(lowerAt(tokens, at - 1));
    if (tokens[at]?.kind === 'symbol') return false;
  }
  return false;
}
const LEGAL = /^(?:retirement|pension|drinking|voting|school-leaving|legal|minimum|leaving|marriage)$/;

/** "people over 65", "children under five", "those 18 and older", "65 or older". */
function isOver({ tokens }: Scene, { from }: Part, to: number): boolean {
  const next = tokens[to];
  if (
    /^(?:and|or|to)$/.test(next?.lower ?? '') &&
    /^(?:older|over|up|under|younger|above)$/.test(lowerAt(tokens, to + 1))
  )
    return true;
  if (!/^(?:over|under|above|below)$/.test(lowerAt(tokens, from - 1))) return false;
  return (
    PEOPLE.has(lowerAt(tokens, from - 2)) &&
    (next?.kind !== 'word' || !/^(?:percent|per|million|years?|pounds?)$/.test(next.lower))
  );
}

/** "At 70, she still swims.", "At 39, the Serb is …", "At 81, Ann Osei is …": nobody meets at a quarter past 14 so. */
function opensWithAge({ tokens }: Scene, { from, value }: Part, to: number): boolean {
  if (tokens[from - 1]?.text !== 'At' || tokens[to]?.text !== ',') return false;
  const next = lowerAt(tokens, to + 1);
  if (/^s?he$/.test(next)) return true;
  if (value === null || value < YOUNGEST || value > ELDEST) return false;
  const who = next === 'the' ? to + 2 : to + 1;
  const [first, second] = [tokens[who], tokens[who + 1]];
  if (next === 'the') return isCapital(first) || isSomebody(first?.lower ?? '');
  return isCapital(first) && (isFirstName(next) || (isCapital(second) && isFirstName(second?.lower ?? '')));
}
const ELDEST = 110;

const MONTH =
  /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/;

/** Nouns for people that are no title of theirs. */
const SOMEBODY =
  /^(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister|husband|wife|widow|teenager|pensioner|couple|pair|twins|brothers|sisters|grandmother|grandfather|passenger|pedestrian)$/;

/** "The Aireys, both 76, …" */
const EACH = /^(?:both|each|now|then)$/;

/** A figure between commas behind a name, or behind who somebody is: "Maria Lopez, 47, of Leeds", "The striker, 23, …". */
function isApposed({ tokens }: Scene, part: Part, to: number): boolean {
  const { words, value } = part;
  if (words) return isSpelled(tokens, part, to);
  const from = EACH.test(lowerAt(tokens, part.from - 1)) ? part.from - 1 : part.from;
  if (value === null || tokens[from - 1]?.text !== ',') return false;
  const after = tokens[to];
  if (after && !/^[,.;)]$/.test(after.text) && after.lower !== 'and') return false;
  if (after?.text === '.' && touches(tokens, to)) return false;
  // "in Cordoba, 15 and 120 mm": two figures of a list.
  if (after?.lower === 'and' && tokens[to + 1]?.kind === 'number') return false;
  const name = tokens[from - 2];
  if (after?.text === ',' && isSomebody(name?.lower ?? '')) return true;
  return isCapital(name) && (isCapital(tokens[from - 3]) || !MONTH.test(name?.lower ?? ''));
}

/** "his sister, seven, walked", "Tariq Osei, nine, and …": below ten some write ages in words. */
function isSpelled(tokens: Scene['tokens'], { from, value }: Part, to: number): boolean {
  if (value === null || value > SPELLED || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',')
    return false;
  const name = tokens[from - 2];
  if (isCapital(name)) return isFirstName(name?.lower ?? '') || isFirstName(lowerAt(tokens, from - 3));
  return isSomebody(name?.lower ?? '');
}
const SPELLED = 12;

/** "Ann Osei (43), of Leeds, was fined": behind "Kane (43)" it would be a minute, behind a club its games. */
function isBracketed({ tokens }: Scene, { from, words, value }: Part, to: number): boolean {
  if (words || value === null || value < YOUNGEST || tokens[from - 1]?.text !== '(') return false;
  if (tokens[to]?.text !== ')' || !IS_TOLD.test(lowerAt(tokens, to + 1))) return false;
  const [first, family] = [tokens[from - 3], tokens[from - 2]];
  const isNamed = isCapital(family) && isCapital(first) && !isCapital(tokens[from - 4]);
  return isNamed && (isFirstName(first?.lower ?? '') || COMES_FROM.test(comesFrom(tokens, to + 1)));
}
/** ", from Tralee": only people come from somewhere so. */
const COMES_FROM = /^, (?:from|of|who)$/;
const comesFrom = (tokens: Scene['tokens'], at: number): string =>
  `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`;
/** Below, it may be how often somebody played, or a place in a list. */
const YOUNGEST = 15;
const IS_TOLD = /^(?:,|is|was|were|of|from|who|has|had|died|appeared|pleaded|denied|admitted|told|said)$/;

/** A noun for people: "woman", "driver", "pupils", "the minister". */
export const isPerson = (lower: string): boolean => PEOPLE.has(lower) || isSomebody(lower);

const isSomebody = (lower: string): boolean => TITLES.has(lower) || SOMEBODY.test(lower);
