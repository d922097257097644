import type { Article, DateMention } from '../../analysis/article';
import { textBefore } from '../../text/around';
import type { Span } from '../../text/span';
import { inEachParagraph, startOf } from '../paragraphs';
import { type Dated, hasYear } from './dated';

/** A life told in one clause: "born in 1950 … died in 2016 at the age of 66". */
export interface Lifespan {
  readonly born: Dated;
  readonly died: Dated;
  /** In years, as stated; null where the clause does not say. */
  readonly age: (Span & { readonly years: number }) | null;
}

/** "born on", "born in Oslo in" */
export const BORN = /\b[Bb]orn(?: in [A-Z]\p{L}+,?)? (?:on|in) $/u;
const DIED = /\bdied(?: there)?(?:,? (?:at|aged)(?: the)?(?: age)?(?: of)? (?<years>\d{1,3}),?)? (?:on|in) $/;
const AGED = /^,? (?:at|aged)(?: the)?(?: age)?(?: of)? (?<years>\d{1,3})(?= *(?:[.,;)]|$))/;
/** Whose death that is, is no longer sure behind one of these. */
const SOMEBODY_ELSE =
  /[.;:!?\n]|\b(?:father|mother|brother|sister|son|daughter|wife|husband|whose|parents?|who|widow|child)\b/;
const REACH = 40;
/** How far behind the bracket the age may stand. */
const SENTENCE = 120;

/** The lives of an article of which both ends are told. */
export function* lifespans(article: Article): Iterable<Lifespan> {
  const inClauses = told(article);
  const inBrackets = bracketed(article);
  for (const place of inBrackets)
    for (const life of place.found) {
      const start = startOf(article, place);
      if (isPerson(article, life.born.start + start - 2)) yield placed(life, start, place.paragraph);
    }
  for (const place of inClauses)
    for (const life of place.found) yield placed(life, startOf(article, place), place.paragraph);
}

const isPerson = ({ entities }: Article, end: number): boolean =>
  entities.some((e) => e.type === 'person' && e.mentions.some((m) => m.end === end));

function placed({ born, died, age }: Lifespan, by: number, paragraph: number): Lifespan {
  const at = <D extends Span>(d: D): D => ({ ...d, start: d.start + by, end: d.end + by, paragraph });
  return { born: at(born), died: at(died), age: age && { ...age, start: age.start + by, end: age.end + by } };
}

/** "born in 1950 … died in 2016 at the age of 66". */
const told = inEachParagraph(function* ({ dates, text }): Iterable<Lifespan> {
  for (const [i, born] of dates.entries()) {
    const died = dates[i + 1];
    if (!died || !hasYear(born) || !hasYear(died)) continue;
    if (!BORN.test(textBefore(text, born.start, REACH))) continue;
    const between = text.slice(born.end, died.start);
    const death = DIED.exec(between);
    if (!death || SOMEBODY_ELSE.test(between)) continue;
    yield {
      born,
      died,
      age:
        ageIn(death, born.end) ??
        ageIn(WHEN_DIED.exec(between), born.end) ??
        ageIn(AGED.exec(text.slice(died.end, died.end + REACH)), died.end),
    };
  }
}, 'dates');

/** "was 41 when he died in 1954" */
const WHEN_DIED = /\bwas (?<years>\d{1,3}) when s?he died\b/;

const DASH = /^ ?[-–—] ?$/;
/** What goes on with the one person named before the bracket. */
const WAS =
  /^\)(?:(?:|(?:,[^.;:!?\n()“”"]{0,60})?, who| [^.;:!?\n()“”"]{0,80}\. S?[Hh]e) was (?<years>\d{1,3})(?= (?:when s?he died|at (?:her|his|the time of (?:her|his)) death))|,? (?:has )?died(?: on \p{Lu}\p{L}+)?,? (?:at|aged)(?: the)?(?: age)?(?: of)? (?<old>\d{1,3})\b)/u;

/** "Ann Reed (1931–2001), who was 70 when she died": the years of a person in brackets. */
const bracketed = inEachParagraph(function* ({ dates, text }): Iterable<Lifespan> {
  for (const [i, born] of dates.entries()) {
    const died = dates[i + 1];
    if (text[born.start - 1] !== '(' || !died || !hasYear(born) || !hasYear(died)) continue;
    if (text[died.end] !== ')' || !DASH.test(text.slice(born.end, died.start))) continue;
    const after = text.slice(died.end, died.end + SENTENCE);
    const was = WAS.exec(after);
    const age =
      was && !SOMEBODY_ELSE.test(was[0].replace(/, who was|\. S?[Hh]e/, '')) ? ageIn(was, died.end) : null;
    yield { born, died, age };
  }
}, 'dates');

function ageIn(match: RegExpExecArray | null, offset: number): Lifespan['age'] {
  const years = match?.groups?.years ?? match?.groups?.old;
  if (!match || years === undefined) return null;
  const start = offset + match.index + match[0].indexOf(years, match[0].search(/\d/));
  return { start, end: start + years.length, years: Number(years) };
}

/** The ages, youngest and oldest, that a life of these dates can have had at its end. */
export function possibleAges(born: Dated, died: Dated): readonly [youngest: number, oldest: number] {
  const years = died.year - born.year;
  const dayOf = ({ month, day }: DateMention): number | null =>
    month === null || day === null ? null : month * 100 + day;
  const [birthday, death] = [dayOf(born), dayOf(died)];
  if (birthday === null || death === null) return [years - 1, years];
  return death >= birthday ? [years, years] : [years - 1, years - 1];
}
