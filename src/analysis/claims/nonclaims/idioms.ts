import type { Token } from '../../../text/tokens';
import { isPlural } from '../context/subjects';
import { readWord } from '../lexicon/numbers';
import { isCapital, lowerAt, opensSentence, type Scene } from '../reading';

/** Turns of phrase whose number counts nothing, from the number on. */
const PHRASES = new Set(
  (
    'zero tolerance|zero sum|zero hour|zero in|two cents|two cents worth|nine lives|nine yards|thousand words|thousand times|million times|' +
    'million miles|million miles away|hundred and ten percent|eleventh hour|seven seas|four corners|four letter|five o|sixes and sevens|ten commandments|' +
    'million dollar question|two wrongs|two birds|one thing|one day|one way|one another|one point|one side|one hand|one reason|one time|one night|one such|one more|zero day|two minds|six of one|half a dozen of the other|two and two|two together|one stone|forty winks|two a penny|ten a penny|one in a million|six feet under|two heads are|zero to hero|two left feet|two to tango|nineteen to the|thousand dollar question|dollar question|two pennies|one foot in|one foot out|one eye on'
  ).split('|'),
);
/** Words in front that make a name or a turn of phrase of the number. */
const BEFORE = new Set('number square cloud ground catch top'.split(' '));
/** Second parts of hyphenated words that count nothing: "two-way street". */
const JOINED = new Set(
  'way sided fold fisted dimensional star party faced handed step stop track tier liner upmanship eyed armed legged off size-fits-all one and-done timer horse on-one to-one handedly sum tone poster hearted bore gauge decker letter hander pointer wheeler tolerance something somethings figure figures final finals ish plus odd'.split(
    ' ',
  ),
);

export const isJoinedIdiom = (joined: readonly string[], value: number | null): boolean =>
  JOINED.has(joined.join('-')) || (value === 1 && joined[0] === 'time') || readWord(joined[0] ?? '') !== null;

/** "the two", "these three": they point back at what was told before. */
const POINTING = new Set('the these those both'.split(' '));

/** Longest turn of phrase behind its number, in words. */
const PHRASE_REACH = 4;

/** "one day", "my two cents": turns of phrase that go on with a unit. */
export function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  let phrase = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');
  for (let at = to; at < to + PHRASE_REACH; at++) {
    phrase += ` ${lowerAt(tokens, at)}`;
    if (PHRASES.has(phrase)) return true;
  }
  return false;
}

/** "gave it 110 per cent": more than all of it. */
export function isMoreThanAll(tokens: readonly Token[], from: number, value: number | null): boolean {
  if (value === null || value <= 100 || value > 200) return false;
  const verb = /^(?:it|this|that|him|her|us|them|you)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  return /^(?:give|gives|gave|given|giving)$/.test(lowerAt(tokens, verb));
}

/** "a hundred and one reasons", "a thousand and one nights", "a thousand apologies" */
export const isTooMany = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (lowerAt(tokens, from) !== 'a' || !/^(?:hundred|thousand|million)$/.test(lowerAt(tokens, from + 1)))
    return false;
  if (to === from + 2) return /^(?:apologies|thanks|pardons)$/.test(lowerAt(tokens, to));
  return to === from + 4 && lowerAt(tokens, from + 3) === 'one';
};

/** Is the number word at tokens `from` to `to` a name, a pronoun or part of a turn of phrase? */
export function isIdiom(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  const lower = lowerAt(tokens, from);
  const before = lowerAt(tokens, from - 1);
  if (BEFORE.has(before) || before === 'dime' || isPhrase(tokens, from, to)) return true;
  if (to === from + 1 && lower === 'one') return isPronoun(tokens, from, to);
  if (to === from + 1 && (lower === 'two' || lower === 'three') && POINTING.has(before)) return true;
  return isName(scene, from, to);
}

/** "one" counts only where something else tells that it was counted: "one dead", "only one survived". */
function isPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (/^(?:of|who|that|which|'s)$/.test(lowerAt(tokens, to)) && before !== 'only') return true;
  if (before === 'only' && /^(?:the|an|his|her|its|their)$/.test(lowerAt(tokens, from - 2))) return true;
  if (/^(?:only|just|least|than|killed|killing|injured|wounded|injuring|wounding)$/.test(before))
    return false;
  for (let at = to; at < to + 5; at++) {
    const word = lowerAt(tokens, at);
    if (/^[.;:?!”"]$/.test(word)) break;
    if (CASUALTIES.has(word)) return false;
  }
  return true;
}

const CASUALTIES = new Set(
  'killed dead died injured wounded hurt missing arrested hospitalized hospitalised survived drowned'.split(
    ' ',
  ),
);

/** Who is counted may be written with a capital: "Two Republicans and a Democrat". */
const PEOPLE = /(?:[aeio]ns|ists|crats|ers|ors|ites|ats|is|ese|rs|ish|men|women)$/;

/** Does "and a" with a capital behind it go on the name that ends before token `end`: "Four Weddings and a Funeral"? */
const isTitle = (tokens: readonly Token[], end: number): boolean =>
  lowerAt(tokens, end) === 'and' &&
  /^(?:an?|the)$/.test(lowerAt(tokens, end + 1)) &&
  isCapital(tokens[end + 2]) &&
  !PEOPLE.test(lowerAt(tokens, end - 1));

/** "Ocean's Eleven", "Three Mile Island", "Six Flags": capitals where a sentence would have none. */
export function isName({ tokens, titleCase }: Scene, from: number, to: number): boolean {
  const first = tokens[from];
  if (titleCase || !isCapital(first) || first?.lower === 'a') return false;
  if (!opensSentence(tokens, from)) return true;
  let end = to;
  while (isCapital(tokens[end]) && end < to + 4) end++;
  if (end === to) return false;
  if (isTitle(tokens, end)) return true;
  return !isPlural(tokens[end - 1]) && !isPlural(tokens[end]) && !isPlural(tokens[end + 1]);
}
