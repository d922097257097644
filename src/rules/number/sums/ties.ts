import type { Article, Claim } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import { betweenStops, textBefore } from '../../../text/around';
import { firstFrom } from '../../../text/firstFrom';
import type { Figure } from '../figure';
import { figuresOf, STOP } from '../figuresNear';
import { stemOf } from '../settings';
import type { Swing } from './swings';

/** In UTF-16 units: how much of its clause a figure is read with. */
const REACH = 60;

/** What is far off is of something else. */
const FAR = 3;
function isLikely({ from, to, stated, by }: Swing): boolean {
  if (by === 'times') return true;
  if (by === 'points') return true;
  if (by === 'amount' && stated.unit !== to.unit) return false;
  const step = Math.abs(to.value - from.value);
  const real = by === 'percent' ? (step / from.value) * 100 : step;
  return Math.max(real / Math.abs(stated.value), Math.abs(stated.value) / real) < FAR;
}

/** Another base, another stretch of time. */
const OTHER_BASE =
  /\b(?:annual\w*|compound\w*|adjust\w*|inflation|constant|currency|real terms|like-for-like|same-store|comparable|organic\w*|average annual|each (?:year|month)|every|yearly|monthly|rate of|excluding|seasonally|underlying|forecast\w*|expect\w*|target\w*|estimat\w*|project\w*|planned|could|would|might|if|(?<!\d )a (?:year|month) (?:until|to))\b/i;
const MONTH =
  /\b(?:(?:in|of|for|to|end|through|and|ended|than) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<!\b(?:a|per|each|every) )\b(?:month|week|quarter)\b/g;
/** How many years, or what part of one, a change took. */
const BASE =
  /\b(?:in|over|within|during|for) (?:the (?:past|last|next) )?(an?|two|three|four|five|six|seven|eight|nine|ten|\d+)? ?(years?|months?|weeks?|decades?)\b|\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (year|month|week|decade)s? (?:ago|earlier|before)\b/gi;
/** What firms and nations count, each another thing. */
const ACCOUNTS =
  /\b(?:profits?|sales|revenues?|income|earnings|turnover|loss(?:es)?|margins?|deposits?|assets|loans?|exports?|imports?|orders?|costs?|dividends?|shares?|output|production|surplus|deficit|growth|debt|spending)\b/gi;

/** Is the change told of what the levels are of? */
export function isTied(article: Article, { from, to, stated, by, isOnly }: Swing): boolean {
  const { text } = article;
  if ((by === 'points' && to.unit !== '%') || !isLikely({ from, to, stated, by, isOnly })) return false;
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const isAhead = stated.start < first.start;
  const between = isAhead ? text.slice(stated.end, first.start) : text.slice(last.end, stated.start);
  const [said, levels] = [sentenceOf(text, stated, stated), sentenceOf(text, first, last)];
  if (
    (by === 'percent' || by === 'times') &&
    (OTHER_BASE.test(clauseOf(text, stated, stated)) || OTHER_BASE.test(clauseOf(text, first, last)))
  )
    return false;
  if (
    by === 'amount' &&
    isAhead &&
    isEffect(text, stated) &&
    /\bcompared\b/.test(text.slice(first.end, last.start))
  )
    return false;
  // "doubled to £96m in the year to December, from £64m"
  if (isAhead && isDirect(between, text.slice(first.end, last.start))) return true;
  const isInOne = first.paragraph === stated.paragraph && !STOP.test(between);
  if (isInOne)
    return (
      !/[;()“”"]| (?:and|while|but|as) /.test(between.replace(BETWEEN_TWO, '')) &&
      between.length < FURTHEST &&
      areAlone(article, [from, to, stated])
    );
  if (!areAlone(article, [stated]) || !areAlone(article, [from, to]) || isOfOtherTime(said, levels))
    return false;
  // What goes on behind the levels is of another thing, unless it says that it is of them.
  if (isOfAnother(text, stated, isAhead)) return false;
  if (by !== 'amount' && !areEqual(setOf(said, MONTH), setOf(levels, MONTH))) return false;
  if (!areEqual(setOf(said, ACCOUNTS), setOf(levels, ACCOUNTS)) || between.split(STOP).length > MOST_BETWEEN)
    return false;
  // "Complaints halved. The office received 1,200, compared with 1,800": what is counted is told before.
  if (to.kind === 'count' && !from.subject && !to.subject) return true;
  if (isOfOthers(said, to) || isOfOthers(said, from)) return false;
  if (OPENS.test(levels) && (to.kind !== 'percentage' || by === 'times')) return true;
  // Of shares there are too many for the only two to be of one thing by that.
  return setOf(said, ACCOUNTS).size > 0 || (isOnly && to.unit !== '%');
}

/** "The strike cut the quarter's income by 20 million to 226 million, compared with 234 million": from what it would have been. */
const isEffect = (text: string, { start }: Figure): boolean => EFFECT.test(textBefore(text, start, REACH));
const EFFECT =
  /\b(?:reduced|cut|lowered|depressed|boosted|raised|increased|lifted) (?:the|its|their|his|her|\p{L}{1,30}['’]s) [^.;:!?]{0,60}\bby $/u;

/** "That is a 30 percent cut", "The timetable amounts to a 30 percent cut" */
const IS_CALLED =
  /\b(?:That|This|It|[Tt]he \p{L}+) (?:is|was|means|marks|represents|amounts to|equals|works out at|is equal to|equates to) (?:an? )?(?:(?:rise|increase|cut|drop|fall|jump|growth) of )?(?:just |only )?$/u;

const isDirect = (lead: string, between: string): boolean =>
  /^ to (?:an? |some )?(?:record )?$/.test(lead) &&
  /^[^.;:!?\d“”]{0,60},? (?:from|compared with|against) (?:just |only )?$/.test(between);

/** May a change be called by a wrong name, where its levels stand in another sentence? */
export function maySpeakOf({ text }: Article, { from, to, stated, by }: Swing): boolean {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const isAhead = stated.start < first.start;
  const between = isAhead ? text.slice(stated.end, first.start) : text.slice(last.end, stated.start);
  if (!STOP.test(between)) return true;
  // Shares told in two sentences are `misnamed`'s.
  if (by === 'percent') return false;
  const [said, levels] = [sentenceOf(text, stated, stated), sentenceOf(text, first, last)];
  return !isOfOtherTime(said, levels) && !isOfAnother(text, stated, isAhead);
}

/** What goes on behind the levels is of another thing, unless it says that it is of them; and a change may have its own. */
const isOfAnother = (text: string, stated: Figure, isAhead: boolean): boolean =>
  hasOwnLevel(text, stated) || (!isAhead && !IS_CALLED.test(textBefore(text, stated.start, REACH)));

/** "the crossing between Moss and Oslo" */
const BETWEEN_TWO = /\bbetween [\p{L} ]{2,30} and /u;
/** How far from a change its levels stand in one sentence, in UTF-16 units. */
const FURTHEST = 100;

/** Up to so many years may lie between a year that is told and now. */
const MOST_YEARS = 6;

/** "in ten years" and "a year earlier", "since 2010" and "in 2019". */
function isOfOtherTime(said: string, levels: string): boolean {
  const [bases, others] = [basesOf(said), basesOf(levels)];
  if (bases.size > 0 && others.size > 0 && !areEqual(bases, others)) return true;
  const [years, theirs] = [setOf(said, SINCE), setOf(levels, YEARS)];
  if (years.size > 0)
    return (theirs.size > 0 || others.size > 0) && ![...years].some((year) => theirs.has(year));
  const [base] = bases;
  // "down from 400 a decade ago"
  if (!base && [...others].some((other) => !/^1 (?:year|month|week)$/.test(other))) return true;
  if (!base || theirs.size === 0) return false;
  const many = readWord(base.split(' ')[0] ?? '') ?? Number.parseInt(base, 10);
  return !base.endsWith('year') || many < 2 || many > MOST_YEARS;
}
const YEARS = /\b(?:19|20)\d\d\b/g;
/** "since the 2016 count" */
const SINCE = /(?<=\b(?:since|in|from|on) (?:\p{L}+ )?)(?:19|20)\d\d\b/gu;

/** Sentences between a change and its levels, and one. */
const MOST_BETWEEN = 8;
/** "There were 3,600", "It had", or one of those that the change is of: "A flat that cost". */
const OPENS =
  /^\W*(?:There|It|They|An average|In (?:19|20)\d\d|Last year|[AT](?:he)? (?:typical|average)|\p{Lu}\p{Ll}+s (?:now )?pa(?:y|id)|An? (?:\p{L}+[ -]){1,5}(?:that|who|which|costs?|will|now|pays?|paid|went))\b/u;

/** No sentence has more figures. */
const AROUND = 8;

/** Those who are counted beside anything: police where crime fell, staff where sales did. */
const OTHERS =
  /\b(?:officers|police|employees|workers|staff|people|doctors|nurses|teachers|members|volunteers|inspectors|guards|jobs|posts|vacancies|shops|stores|branches|sites|offices|rooms|seats|places)$/i;
function isOfOthers(said: string, { subject }: Figure): boolean {
  const [word] = OTHERS.exec(subject?.text ?? '') ?? [];
  return word !== undefined && !stemsOf(said).has(stemOf(word.toLowerCase()));
}

/** Nothing else is measured in the sentences of these figures. */
function areAlone(article: Article, figures: readonly Figure[]): boolean {
  const kinds = new Set(figures.map(({ kind, unit }) => `${kind} ${unit}`));
  const starts = figures.map(({ start }) => start);
  const ends = figures.map(({ end }) => end);
  const [start, end, paragraph] = [Math.min(...starts), Math.max(...ends), figures[0]?.paragraph ?? 0];
  const here = article.paragraphs[paragraph];
  if (!here) return false;
  const all = figuresOf(here);
  const at = firstFrom(all.length, (i) => (all[i]?.start ?? 0) >= start - here.start);
  return all.slice(Math.max(0, at - AROUND), at + AROUND).every((c) => {
    if (!(c.kind === 'change' || c.kind === 'percentage' || kinds.has(`${c.kind} ${c.unit}`))) return true;
    const from = c.start + here.start;
    if (starts.includes(from)) return true;
    const gap = from < start ? article.text.slice(c.end + here.start, start) : article.text.slice(end, from);
    return STOP.test(gap);
  });
}

/** "4 year" of "in four years", "1 year" of "a year earlier". */
const basesOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(BASE)].map(([, many, unit, before, of]) => {
      const count = (many ?? before ?? '1').toLowerCase();
      return `${/^(?:an?|one)$/.test(count) ? '1' : count} ${(unit ?? of ?? '').toLowerCase().replace(/s$/, '')}`;
    }),
  );

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((x) => b.has(x));

/** "rose 3 percent to $4 million": its levels are told with it. */
const hasOwnLevel = (text: string, { start, end }: Claim): boolean =>
  /^(?: [\p{L}-]+){0,6},? (?:to|from|at) (?:an? |about |some |around |more than )?(?:record )?(?:[$€£]|\d|Rs)/u.test(
    text.slice(end, end + REACH),
  ) ||
  /\d[^.;!?]{0,20}, (?:or|up|down|off|an? \p{L}{1,12} of)(?: by)? (?:an? )?$/u.test(
    textBefore(text, start, REACH),
  );

const sentenceOf = (text: string, { start }: Claim, { end }: Claim): string =>
  betweenStops(text, { start, end }, SENTENCE, 3 * REACH);
/** As far as the next comma. */
const clauseOf = (text: string, { start }: Claim, { end }: Claim): string =>
  betweenStops(text, { start, end }, CLAUSE, REACH);
const CLAUSE = /[,;:.!?—–]\s/;
const SENTENCE = /[.!?]["”’)]?\s+|\n/;

const setOf = (text: string, words: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(words)].map(([word]) => nameOf(word.toLowerCase())));
/** One word for what has two. */
const nameOf = (word: string): string => word.replace(/(?:es|s)$/, '').replace(/^loss?$/, 'deficit');

const stemsOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (sentence.match(/(?<![\p{L}'’])\p{Ll}[\p{L}-]{3,}/gu) ?? [])
      .filter((w) => !GENERIC.test(w))
      .map((w) => stemOf(w.toLowerCase())),
  );
const GENERIC =
  /^(?:year|years|month|months|week|weeks|last|this|that|with|from|compared|said|says|than|more|less|were|have|been|will|would|when|which|their|they|there|earlier|before|percent|cent|about|after|over|into|also|just|only|first|same|period|million|billion|against|rose|fell|risen|fallen|increase|increased|rise|drop|dropped|people|company|number|total|quarter|rate)$/;
