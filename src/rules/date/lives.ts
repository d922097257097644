import type { Article } from '../../analysis/article';
import { sinceStop, textBefore } from '../../text/around';
import { flatMap } from '../../text/flatMap';
import type { Span } from '../../text/span';
import { type Figure, isAge } from '../number/figure';
import { inEachParagraph, startOf } from '../paragraphs';
import { datelineOf } from './birthdays';
import { type Dated, hasYear } from './dated';
import type { Lifespan } from './lifespans';

const BORN = /\b[Bb]orn ([^.;:!?]{0,60})$/;
/** "in Moss, Norway, on" */
const isPlace = (words: string): boolean =>
  words.split(' ').every((word) => /^(?:in|on|at|$|\p{Lu})/u.test(word));
/** "died on Sunday", "has died", "passed away on May 3, 2016" */
const DIED = /\b(?:died|passed away)\b/;
/** Whose birth or death that is, is not sure behind one of these. */
export const SOMEBODY_ELSE =
  /\b(?:father|mother|brother|sister|sons?|daughters?|wife|husband|whose|parents?|widow(?:er)?|child(?:ren)?|twins?|grand\w+|predecessor|partner|where|baby|babies)\b/i;
/** Behind one of these a date is of something else. */
const OTHER_CLAUSE = /\b(?:who|whose|which|when|died|married|born)\b/;
const BEFORE = 80;
const SENTENCE = /[.!?]["”’)]?\s+(?=["“]?\p{Lu})/u;

/** Where an article tells of a birth, or of a death. */
const births = inEachParagraph(function* ({ dates, text }): Iterable<Dated> {
  for (const date of dates)
    if (hasYear(date) && isPlace(BORN.exec(textBefore(text, date.start, BEFORE))?.[1] ?? '?')) yield date;
}, 'dates');
interface Death {
  /** Null where only the weekday is told. */
  readonly on: Dated | null;
  readonly isOfSomebodyElse: boolean;
}
const deaths = inEachParagraph(function* ({ dates, text }): Iterable<Death> {
  if (!DIED.test(text)) return;
  let at = 0;
  for (const sentence of text.split(SENTENCE)) {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    const died = DIED.exec(sentence);
    if (!died) continue;
    const on = dates.find((d) => d.start >= start + died.index && d.end <= at);
    const between = on ? text.slice(start + died.index + died[0].length, on.start) : '';
    yield {
      on: on && hasYear(on) && !OTHER_CLAUSE.test(between) ? on : null,
      isOfSomebodyElse: isOfOthers(sentence, died.index),
    };
  }
});

/** Kin told of behind the verb mourn, or are what one was born to; in front of it, it is they who died. */
function isOfOthers(sentence: string, verb: number): boolean {
  const before = sentence.slice(0, verb);
  return SOMEBODY_ELSE.test(before) || (WHO.test(before) && ANOTHER.test(before));
}
/** "She wrote of the engineer Ivo Brandt, who (died)" */
const WHO = /\bwho (?:ha[sd] )?$/;
const ANOTHER = /\b(?:s?he|h(?:er|is|im)|they|their|we|our|I|my)\b/i;

/** The same where only the age is told: of a day no rule makes use. */
const DIES = /\b(?:died|dies|dead|passed away|(?:was|were|been) killed|drowned)\b/;
/** "died on Sunday at the age of 84", "dies at 84" */
const AT_DEATH =
  /\b(?:died|dies|dead|killed|drowned)\b[^.;:!?]{0,60}\b(?:at|aged)(?: the)?(?: age)?(?: of)? $/;
/** "… died on Sunday. She was 84." */
const WAS = /[.!?]["”’)]? S?[Hh]e was (?:aged )?$/;
const BEHIND_AGE = /^(?:[.,;)\n]|$)/;

/** Does a sentence speak of somebody's kin? */
export const isOfKin = (article: Article, place: Span): boolean =>
  SOMEBODY_ELSE.test(sentenceAround(article.text, place));

/** The births an article tells with their year, those of somebody's kin left out. */
export const birthsOf = (article: Article): readonly Dated[] =>
  flatMap(births(article), (place) =>
    place.found.map((date) => placed(date, startOf(article, place))),
  ).filter((born) => !isBirthOfKin(article, born));

function isBirthOfKin(article: Article, born: Dated): boolean {
  const sentence = sentenceAround(article.text, born);
  const verb = sentence.search(/\b[Bb]orn\b/);
  // "Born in 1948, his wife …"
  return verb <= 0 ? SOMEBODY_ELSE.test(sentence) : isOfOthers(sentence, verb);
}

const placed = (date: Dated, by: number): Dated => ({ ...date, start: date.start + by, end: date.end + by });

/** A life told over several sentences: one birth, one death and the age at it. */
export function* lives(article: Article): Iterable<Lifespan> {
  const [born, other] = birthsOf(article);
  if (!born || other) return;
  const died = deathOf(article, true);
  if (!died) return;
  for (const age of article.claims)
    if (isAge(age) && isAtDeath(article, age))
      yield { born, died, age: { start: age.start, end: age.end, years: age.value } };
}

/** The day or the year of the only death told; of "died on Sunday", the dateline's. */
export function deathOf(article: Article, mayBeToday: boolean): Dated | null {
  const all = flatMap(deaths(article), (place) => place.found.map((death) => ({ death, place })));
  const own = all.filter(({ death }) => !death.isOfSomebodyElse);
  const [dated, other] = own.filter(({ death }) => death.on !== null);
  if (other || own.length === 0) return null;
  if (!dated) return mayBeToday ? datelineOf(article) : null;
  const { on } = dated.death;
  return on && placed(on, startOf(article, dated.place));
}

function isAtDeath({ text, paragraphs }: Article, { start, end, paragraph }: Figure): boolean {
  const from = paragraphs[paragraph]?.start ?? 0;
  const before = text.slice(Math.max(from, start - 2 * BEFORE), start);
  const was = WAS.exec(before);
  const last = was && before.slice(0, was.index).split(/[.!?]/).at(-1);
  const told = last ?? (AT_DEATH.test(before) ? sentenceAround(text, { start, end }) : null);
  const verb = told === null ? -1 : told.search(DIES);
  return told !== null && verb >= 0 && !isOfOthers(told, verb) && BEHIND_AGE.test(text.slice(end, end + 1));
}

/** The sentence something stands in, as far as stops tell. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = sinceStop(text, start, 2 * BEFORE, /[.!?]["”’)]?\s|\n/);
  return before + (text.slice(start, end + 2 * BEFORE).split(/[.!?]["”’)]?\s|\n/)[0] ?? '');
}
