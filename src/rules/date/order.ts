import type { Article, DateMention, Words } from '../../analysis/article';
import { textBefore } from '../../text/around';
import type { Span } from '../../text/span';
import { eachParagraph } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
import { doings } from './doings';
import { lifespans } from './lifespans';
import { isBefore, isDateBefore } from './timeline/moments';
import { pairs } from './timeline/timeline';

/** Stories may run backwards, and a level of a year is no point in time. */
const BACKWARDS =
  /\b(?:back(?:wards?)?|time|flash\w*|jump\w*|travel\w*|mov(?:e|ed|es|ing)|revers\w+|order|levels?|rewind\w*|compared|forward|earlier|reschedul\w+|chang\w+|shift\w*|push\w*|pull\w*|switch\w*|correct\w+)\b/i;
const REACH = 60;

/** Two dates that stand the wrong way round. */
export const order: Rule = {
  id: 'date/order',
  summary: 'A period or a life that ends before it begins',
  severity: 'warning',
  message: '{0} comes before {1}.',
  *check(article) {
    const seen = new Set<number>();
    for (const { born, died } of lifespans(article))
      if (died.year < born.year) {
        seen.add(died.start);
        yield report(born, died);
      }
    // A life in brackets is a period, too.
    for (const found of [...periods(article), ...outsideOfLives(article), ...turnedAround(article)]) {
      if (!seen.has(found.start)) yield found;
      seen.add(found.start);
    }
  },
};

function* outsideOfLives(article: Article): Iterable<Report> {
  for (const { doing, bound, isAfter } of doings(article))
    yield isAfter ? report(doing, bound) : report(bound, doing);
}

function* turnedAround(article: Article): Iterable<Report> {
  for (const { from, to } of pairs(article))
    if (isBefore(to, from)) yield report(wordsOf(article, from), wordsOf(article, to));
}

const wordsOf = ({ text }: Article, { start, end }: Span): Words => ({
  start,
  end,
  text: text.slice(start, end).replace(/\.$/, ''),
});

const LINKS: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/\bfrom (?:the )?$/i, /^ (?:to|until|till|through) (?:the )?$/],
  [/\bbetween (?:the )?$/i, /^ and (?:the )?$/],
  [/\($/, /^ ?[-–—] ?$/],
];

/** "began in", "was built on", of things that cannot end first. */
const BEGAN =
  /\b(?:began|begun|begins?|started|starts?|opened|opens?|founded|launched|established|formed|introduced|erected|joined|broke out|took office|(?:was )?(?:built|elected|appointed|created))(?: [a-z]+){0,3} (?:in|on) $/i;
const ENDED =
  /^(?:,|,? (?:and|but))(?: (?:it|he|she|they))?(?: (?:was|were|had|finally|later|is|will))* (?:ended|ends?|closed|closes?|finished|ceased|stopped|dissolved|disbanded|abolished|demolished|shut|folded|retired|resigned|left|quit|wound up|scrapped)(?: [a-z]+){0,3} (?:in|on) $/;

/** "opened on 2 May and ran until 19 April" */
const RAN = /^,? and (?:ran|runs|lasted|continued|went on|stayed open) (?:until|to|till|through) $/;
/** "19 April of the same year" */
const SAME_YEAR = /^,? (?:(?:of|in|later) )?(?:the same|that|that same) year\b/;

/** What comes one after the other: nobody is tried before the arrest. */
const CHAINS: readonly (readonly string[])[] = [
  ['born', 'arrested', 'charged', 'indicted', 'tried', 'convicted', 'sentenced', 'executed'],
  ['built', 'opened', 'closed', 'demolished'],
  ['married', 'divorced'],
  ['proposed', 'approved', 'begun', 'finished'],
  ['begin', 'end'],
  ['start', 'end'],
  ['start', 'finished'],
  ['begin', 'finished'],
  ['start', 'completed'],
  ['begin', 'completed'],
];
const STEP =
  /\b(?:was |were |be |been )?(born|married|arrested|charged|indicted|tried|convicted|sentenced|executed|built|opened|closed|demolished|proposed|approved|begun|begin|start|end|finished|completed)(?: [a-z]+){0,2} (?:in|on|by) $/;
const NEXT_STEP =
  /^(?:,|,? and)(?: (?:then|later|finally|will|to|it|is|was|were|due|expected|scheduled|set|planned|should|be|he|she))*? (arrested|charged|indicted|tried|convicted|sentenced|executed|opened|closed|demolished|divorced|approved|begun|end|finished|completed)(?: [a-z]+){0,3} (?:in|on|by) $/;

/** "arrested on March 9, tried on March 2": is the second step told to come behind the first? */
function follows(before: string, between: string): boolean {
  const [a, b] = [STEP.exec(before)?.[1], NEXT_STEP.exec(between)?.[1]];
  return (
    a !== undefined &&
    b !== undefined &&
    CHAINS.some((chain) => chain.includes(a) && chain.indexOf(b) > chain.indexOf(a))
  );
}

/** "from 2019 to 2015", "between 2019 and 2015", "began in 1945 and ended in 1939". */
const periods = eachParagraph(function* ({ dates, text }): Iterable<Report> {
  for (const [i, from] of dates.entries()) {
    const to = dates[i + 1];
    if (!to) continue;
    const isOneYear = SAME_YEAR.test(text.slice(to.end, to.end + 20));
    if (
      !isDateBefore(
        isOneYear ? { ...to, year: from.year ?? 0 } : to,
        isOneYear ? { ...from, year: from.year ?? 0 } : from,
      )
    )
      continue;
    const before = textBefore(text, from.start, REACH);
    const between = text.slice(from.end, to.start);
    if (follows(before, between)) {
      if (!BACKWARDS.test(before)) yield report(from, to);
      continue;
    }
    const isYears = between === '-' || between === '–';
    const isPeriod =
      (isYears && isYearAlone(from) && isYearAlone(to)) ||
      LINKS.some(([a, b]) => a.test(before) && b.test(between));
    if (!isPeriod && !(BEGAN.test(before) && (ENDED.test(between) || RAN.test(between)))) continue;
    if (!BACKWARDS.test(before) && !BACKWARDS.test(text.slice(to.end, to.end + REACH / 2)))
      yield report(from, to);
  }
}, 'dates');

/** "2018-2016" */
const isYearAlone = ({ year, month, text }: DateMention): boolean =>
  year !== null && month === null && text.length === 4;

const report = (from: Words, to: Words): Report => ({
  start: to.start,
  end: to.end,
  args: [to.text, from.text],
  related: cited([from]),
});
