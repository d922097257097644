import { withoutTitlePoints } from '../../../text/abbreviations';
import { textBefore } from '../../../text/around';
import { BODY_NOUNS, FIRM_NOUNS } from '../../references/nouns';
import type { PlacedWords } from './who';

/** How far in front of a pronoun the sentence before its own may begin, in UTF-16 units. */
const LOOK_BACK = 400;

/** A noun phrase that opens a sentence with a verb right behind: "The town’s planning department has". */
const OPENING =
  /^((?:(?:The|An?|Its|Our|Their|His|Her|This) |\p{Lu}[\p{L}.-]{1,20}['’]s? )(?:\p{Ll}[\p{L}'’-]{1,20} ){0,4}?(\p{Ll}{4,14}))(?: \p{Ll}+ly)? (?:has|had|is|was|will|would|did|does|\p{Ll}{3,14}(?:s|ed))\b/u;

/** The body without a name that the sentence before "it" is about: "The town’s museum has closed. It said"; null for none. */
export function bodyBefore({ text, start }: PlacedWords): string | null {
  const before = withoutTitlePoints(textBefore(text, start, LOOK_BACK));
  // "It" opens its sentence: inside one it may mean what that is about.
  const ends = [...before.matchAll(/[.?!]["”’)]* /g)].map((m) => m.index + m[0].length);
  if (ends.at(-1) !== before.length) return null;
  const [, phrase = null, noun = ''] = OPENING.exec(before.slice(ends.at(-2) ?? 0)) ?? [];
  return BODY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) ? phrase : null;
}

const PAPER =
  'ad|advert|advertisement|affidavit|article|banner|brochure|card|circular|complaint|diary|document|editorial|email|e-mail|filing|guide|guidebook|indictment|inscription|judgment|label|lawsuit|leaflet|letter|list|log|manual|memo|message|newsletter|note|notice|pamphlet|paper|petition|plaque|poem|post|poster|programme|report|review|ruling|sign|song|statement|study|survey|text|tweet|writ';
const PAPERS = new RegExp(
  `\\b((?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|\\p{Lu}[\\p{L}-]{1,20}['’]s) (?:\\p{L}[\\p{L}’'-]{1,20} ){0,3}?(?:${PAPER}))(?![\\p{L}-])`,
  'gu',
);
/** What only words do that are written. */
const IS_WRITTEN = /^ (?:reads?|begins?|began|goes|went|runs?|ran|ends?|ended|opens?|opened)\b/;

/**
 * What is written that the sentence before "it" tells of: "They left a note. It read"; null for nothing, where there are
 * two, or where a body stands there too and may as well speak.
 */
export function paperBefore({ text, start, end }: PlacedWords, isBodyNear: boolean): string | null {
  const before = withoutTitlePoints(textBefore(text, start, LOOK_BACK)).replace(/["“][^"“”]*["”] $/u, '');
  const ends = [...before.matchAll(/[.?!]["”’)]* /g)].map((m) => m.index + m[0].length);
  const isOpening = ends.at(-1) === before.length;
  // "Those without a boat, it said, may swim."
  if (!isOpening && !before.endsWith(', ')) return null;
  const sentence = isOpening
    ? before.slice(ends.at(-2) ?? 0)
    : before.slice(ends.at(-2) ?? 0, ends.at(-1) ?? 0);
  const papers = [...sentence.matchAll(PAPERS)];
  const [first] = papers;
  if (!first || (papers.length > 1 && first.index > 0)) return null;
  if (first.index > 0 && isBodyNear && !IS_WRITTEN.test(text.slice(end, end + 12))) return null;
  return first[1] ?? null;
}
