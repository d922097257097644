import type { Article } from '../../../analysis/article';
import { isPluralWord } from '../../../analysis/claims/context/subjects';
import { textBefore } from '../../../text/around';
import { shiftSpan } from '../../../text/span';
import { claimAt, inEachParagraph, startOf } from '../../paragraphs';
import { sentenceAt } from '../settings';
import { type Announced, isAnnouncing, isClosed, type Listing } from './listing';
import { namesFrom } from './names';
import { ABSTRACT, ledAlike, type Parts, phrasesIn } from './phrases';

/** Between what is counted and the list: "in the north:", " — ". */
const OPENS = /^(?: [\p{L}’'.-]+){0,5}?(?:: | ?[—–] ?| --? )/u;
/** "four stores: in Leeds, Derby and York" */
const LEADS = /^(?:in|at|near|from) (?=\p{Lu})/u;
/** "Three mills, Aker, Bo and Dal, closed." */
const COMMA = /^(?:, (?:at )?| \()/;
/** What is counted ends a list itself, or is named after somebody. */
const IN_SERIES = /(?:,|\band) $/;
const NAMED = /(?:^| )\p{Lu}\S*$/u;
/** "The five finalists are" */
const ARE =
  /^(?: (?!(?:and|or|but|who|which|that) )[\p{L}’'-]+){0,6}? (?:are|were|will be)(?:, in (?:that |alphabetical )?order,)?:? /u;
/** "named the four men killed in the crash as Ann Reed, …" */
const NAMED_AS = /^(?: [\p{L}’'-]+){0,9}? as /u;
const NAMES_THEM = /\b(?:named|identified|listed) (?:the )?$/i;
const DEFINITE = /(?:\b(?:the|his|her|its|their)|\p{L}['’]s?) $/iu;
/** Items of these have a comma inside: "Paris, Texas", "Ann Reed, a farmer". */
const WITH_COMMAS = /(?:cit(?:y|ies)|towns|villages|communities|places|locations|sites|venues)$/i;
/** Names beside these are of those who made them, or not of them at all: "In three cases, Ann, Bo and Max said so". */
const NAMELESS =
  /\b(?:goals|tries|points|runs|wickets|votes|cases|times|occasions|events|seats|games|matches|sets|medals|titles|children|others|parts|ways|things|reasons|questions|copies|tickets|shares|jobs|posts|homes|rooms|beds)$/i;
const NOT_ALL = /\b(?:one|some|most|none|any|each|other|another) (?:of (?:the |its |his |her |their )?)?$/i;
const BEGINS = /^["“]?(?:There (?:are|were|will be|have been) |(?:The|These|Those|All) )?$/;

/** "three reasons: cost, noise and time", "four mills — Aker, Bo, Dal and Eid — closed". */
export function* inline(article: Article): Iterable<Listing> {
  for (const place of inParagraphs(article)) {
    const by = startOf(article, place);
    for (const { i, items, most } of place.found) {
      const announced = claimAt(article, place.paragraph, i);
      if (announced && isAnnouncing(announced))
        yield { announced, most, items: items.map((item) => shiftSpan(item, by)) };
    }
  }
}

/** A list with the index of the claim that announces it. */
type LocalList = Parts & { readonly i: number };

const inParagraphs = inEachParagraph(function* (own): Iterable<LocalList> {
  for (const [i, claim] of own.claims.entries()) {
    if (!isAnnouncing(claim)) continue;
    const parts = behind(own, claim, i) ?? beside(own, claim) ?? predicated(own, claim) ?? named(own, claim);
    // What looks like one more may be the country of the one before it.
    if (parts && !(WITH_COMMAS.test(claim.subject.text) && parts.items.length >= claim.value))
      yield { i, ...parts };
  }
}, 'claims');

/** The list behind a colon or between dashes. */
function behind(own: Article, claim: Announced, i: number): Parts | null {
  const { text } = own;
  const content = own.paragraphs[0]?.content;
  const sentence = content?.sentences[sentenceAt(content, claim.start)];
  if (!sentence) return null;
  const opening =
    OPENS.exec(text.slice(claim.subject.end, claim.subject.end + 80))?.[0] ??
    farColon(text.slice(sentence.start, claim.start), text.slice(claim.subject.end, sentence.end));
  if (opening === null) return null;
  const led = LEADS.exec(text.slice(claim.subject.end + opening.length, sentence.end))?.[0] ?? '';
  const start = claim.subject.end + opening.length + led.length;
  const end = listEnd(text, start, sentence.end, /:/.test(opening));
  if (end === null) return null;
  const names = namesFrom(text, start);
  if (names?.end === end) return names;
  const numbers = numbersIn(text.slice(start, end), start);
  if (numbers) return numbers;
  // Items that are counts are parts of a sum.
  if ((own.claims[i + 1]?.start ?? end) < end) return null;
  return phrasesIn(text, { start, end }, ABSTRACT.test(claim.subject.text));
}

/** "five titles: in 2010, 2012, 2013, 2015 and 2016", "three numbers: 4, 8 and 15" */
function numbersIn(list: string, start: number): Parts | null {
  if (!NUMBERS.test(list)) return null;
  const items = [...list.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    start: start + index,
    end: start + index + digits.length,
  }));
  return { items, most: items.length };
}
const NUMBERS = /^(?:in )?\d{1,4}(?:, \d{1,4}){0,12},? and \d{1,4}$/;

/** "Three reasons were given by the mayor: …": what is counted begins the sentence, and nothing else is told of that could be listed. */
function farColon(before: string, rest: string): string | null {
  const colon = rest.indexOf(': ');
  if (colon < 0 || colon > FURTHEST_COLON || !BEGINS.test(before)) return null;
  const between = rest.slice(0, colon);
  const isClear = between.split(' ').every((word) => !isPluralWord(word.replace(/\W{1,3}$/, '')));
  return isClear && !/\d/.test(between) ? rest.slice(0, colon + 2) : null;
}
const FURTHEST_COLON = 120;

/** Names between commas beside what they are names of. */
function beside(own: Article, { start, subject, value }: Announced): Parts | null {
  const { text } = own;
  const opening = COMMA.exec(text.slice(subject.end, subject.end + 8))?.[0];
  const before = textBefore(text, start, 20);
  if (!opening || NAMELESS.test(subject.text) || NAMED.test(subject.text)) return null;
  if (NOT_ALL.test(before) || IN_SERIES.test(before)) return null;
  const at = subject.end + opening.length;
  const names = namesFrom(text, at);
  if (!names) return opening === ', ' ? clauses(own, at) : null;
  if (opening.includes('(')) return text[names.end] === ')' ? names : null;
  // "the crew, Reed, and Hart" may be three.
  if (!isClosed(text, names.end) || (names.isOxford && !names.isAged)) return null;
  return /[a-z]/.test(opening) && names.items.length > value ? null : names;
}

/** "two aims, to cut waste, to plant trees and to open the baths" */
function clauses(own: Article, start: number): Parts | null {
  const content = own.paragraphs[0]?.content;
  const end = content?.sentences[sentenceAt(content, start)]?.end ?? start;
  const stop = /[.;]?["”’]?$/.exec(own.text.slice(start, end))?.index ?? 0;
  return ledAlike(own.text, { start, end: start + stop });
}

/** "The five finalists are Ann Reed, …" */
function predicated({ text }: Article, { start, subject }: Announced): Parts | null {
  const are = ARE.exec(text.slice(subject.end, subject.end + 80))?.[0];
  if (!are || !DEFINITE.test(textBefore(text, start, 20))) return null;
  const names = namesFrom(text, subject.end + are.length);
  return names && isClosed(text, names.end) ? names : null;
}

function named({ text }: Article, { start, subject }: Announced): Parts | null {
  if (!NAMES_THEM.test(textBefore(text, start, 20))) return null;
  const as = NAMED_AS.exec(text.slice(subject.end, subject.end + 80))?.[0];
  const names = as === undefined ? null : namesFrom(text, subject.end + as.length);
  return names && (names.isAged || isClosed(text, names.end)) ? names : null;
}

/** Where a list ends that ends its sentence, or the dash that closes what a dash opened. */
function listEnd(text: string, start: number, sentenceEnd: number, isColon: boolean): number | null {
  const rest = text.slice(start, sentenceEnd);
  const dash = rest.search(/ ?[—–]| --? /);
  if (dash >= 0) return isColon ? null : start + dash;
  const stop = /[.;]?["”’]?$/.exec(rest);
  return stop && rest.length > 0 ? start + stop.index : null;
}
