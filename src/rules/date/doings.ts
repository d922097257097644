import type { Article } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { inEachParagraph, startOf } from '../paragraphs';
import { peopleBetween } from '../people';
import type { Dated } from './dated';
import { birthsOf, deathOf, SOMEBODY_ELSE } from './lives';

/** What somebody did in a year in which they were not yet born, or dead. */
interface Doing {
  readonly doing: Dated;
  /** The birth, or the death. */
  readonly bound: Dated;
  readonly isAfter: boolean;
}

/** What only the living do; what is done to somebody may be done to the dead. */
const LIVED =
  '(?:retired|married|remarried|divorced|joined|left|moved|became|founded|opened|bought|sold|started|began|took|returned|emigrated|settled|studied|qualified|trained|graduated|enlisted|served|worked|taught|played|stood|stepped down|resigned|met|gave up|set up|quit|fought|travelled|traveled|ran|was elected|was appointed|was ordained)';
/** "He retired in", "Moir also took over the firm in" */
const DID = new RegExp(
  `(?:^|[.!?]["”’)]? )(?:[Hh]e|[Ss]he|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (?:also |then |finally |first )?${LIVED}\\b[^.;:!?,“”"()\\n]{0,60} (?:in|on) $`,
  'u',
);
/** "In 1951 he retired" */
const THEN_DID = new RegExp(
  `^,? (?:s?he|\\p{Lu}[\\p{L}’'-]+) (?:also |then |finally |first )?${LIVED}\\b`,
  'u',
);
const IN = /(?:^|[.!?]["”’)]? )In $/;
/** One person, and not thousands: "he died", "Moir had died". */
const DIED =
  /(?:\b[Hh]e|\b[Ss]he|(\p{Lu}[\p{L}’'-]{1,30})) (?:had |then |finally )?(?:died|passed away)\b[^.;:!?\n]{0,60}$/u;
const REACH = 120;
/** A life that is told with more years is no short one. */
const MOST = 12;

const told = inEachParagraph(function* ({ dates, text }): Iterable<Dated> {
  for (const date of dates) {
    if (date.year === null) continue;
    const before = textBefore(text, date.start, REACH);
    const isTold = IN.test(before) ? THEN_DID.test(text.slice(date.end, date.end + REACH)) : DID.test(before);
    if (isTold) yield { ...date, year: date.year };
  }
}, 'dates');

/** What the one whose birth or death an article tells did outside of that life. */
export function* doings(article: Article): Iterable<Doing> {
  const found = told(article);
  if (found.length === 0) return;
  const [born, other] = birthsOf(article);
  const death = deathOf(article, false);
  const died = death && isOfAPerson(article, death) ? death : null;
  for (const place of found.slice(0, MOST)) {
    const by = startOf(article, place);
    for (const date of place.found.slice(0, MOST)) {
      const doing = { ...date, start: date.start + by, end: date.end + by, paragraph: place.paragraph };
      if (born && !other && doing.year < born.year && isOfOne(article, born, doing))
        yield { doing, bound: born, isAfter: false };
      if (died && doing.year > died.year && isOfOne(article, died, doing))
        yield { doing, bound: died, isAfter: true };
    }
  }
}

/** "He died in 1950. She married again in 1953." */
const isOfTwo = (words: string): boolean => /\b[Hh]e\b/.test(words) && /\b[Ss]he\b/.test(words);

function isOfAPerson({ text, entities }: Article, death: Dated): boolean {
  const from = Math.max(0, death.start - REACH);
  const match = DIED.exec(text.slice(from, death.start));
  if (!match?.[1]) return match !== null;
  const end = from + match.index + match[1].length;
  return entities.some((e) => e.type === 'person' && e.mentions.some((m) => m.end === end));
}

/** Nobody else is told of from the one to the other. */
function isOfOne(article: Article, bound: Dated, doing: Dated): boolean {
  const [first, last] = bound.start < doing.start ? [bound, doing] : [doing, bound];
  const paragraph = (at: Dated): number =>
    article.paragraphs.findIndex((p) => p.start <= at.start && at.start < p.end);
  const [a, b] = [
    { start: first.start - REACH, end: first.end, paragraph: paragraph(first) },
    { start: last.start, end: last.end, paragraph: paragraph(last) },
  ];
  return (
    b.paragraph - a.paragraph <= 2 &&
    peopleBetween(article, a, b).size <= 1 &&
    !isOfTwo(article.text.slice(Math.max(0, first.start - REACH), last.end + REACH / 2)) &&
    !SOMEBODY_ELSE.test(article.text.slice(Math.max(0, first.start - REACH), last.start))
  );
}
