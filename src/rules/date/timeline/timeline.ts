import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { flatMap } from '../../../text/flatMap';
import { inEachParagraph, startOf } from '../../paragraphs';
import type { Moment } from './moments';
import { type Role, type Step, stepsIn } from './steps';

/** What comes first, and what can only come behind it. */
const ORDERS: readonly (readonly [first: Role, later: readonly Role[], by: Sameness])[] = [
  ['happened', ['called', 'attended'], 'one story'],
  ['called', ['attended'], 'one story'],
  ['seen', ['found'], 'as told'],
  // Who arrives at five may leave at six, and what closed may open again: such are told in the order of their time.
  ['departed', ['arrived'], 'one subject, as told'],
  ['entered', ['fled'], 'one subject, as told'],
  ['begun', ['ended', 'demolished', 'emptied'], 'one subject, as told'],
  ['founded', ['sold', 'ended', 'demolished', 'emptied'], 'one subject'],
  ['built', ['begun', 'ended', 'demolished'], 'as told'],
  ['introduced', ['passed'], 'one subject'],
  ['signed', ['announced'], 'one sentence'],
  ['met', ['married'], 'one sentence'],
  ['emptied', ['demolished'], 'one story'],
  ['arrested', ['charged', 'convicted'], 'one subject, as told'],
  ['charged', ['convicted'], 'one subject, as told'],
  ['tried', ['convicted'], 'one story'],
  ['jailed', ['freed'], 'one subject, as told'],
  ['joined', ['became'], 'one subject, as told'],
  ['joined', ['retired', 'died'], 'one sentence, as told'],
];
/** Must both be told of one subject, even in one sentence, or is it enough that they stand together, or in that order? */
type Sameness =
  | 'one story'
  | 'as told'
  | 'one subject'
  | 'one subject, as told'
  | 'one sentence'
  | 'one sentence, as told';

/** Two steps of one doing, the one that comes first in front; their moments stand where they do in the article. */
export interface Pair {
  readonly from: Moment;
  readonly to: Moment;
}

const told = inEachParagraph(stepsIn);

/** Further apart a text has gone on to something else; in UTF-16 units. */
const NEAR = 260;
/** Something more or another, and another day. */
const OTHER =
  /\b(?:again|another|second|third|next|following|later|previous\w*|earlier|last (?:year|week|month|season)|former\w*|original\w*|new|re-?(?:built|opened|started|launched|founded|formed|elected|married|arrested|joined)|first(?= \p{Ll}+ed\b)|tomorrow|yesterday|ago)\b/iu;

/** "at 11 on Monday … at 8:30 on Tuesday" */
const isOfTwoDays = (passage: string): boolean => new Set(passage.match(WEEKDAYS)).size > 1;
const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** The steps an article tells, in the order of its text. */
export const placedSteps = (article: Article): readonly Placed[] =>
  flatMap(told(article), (place) => {
    const by = startOf(article, place);
    return place.found.map((step) => ({ step, paragraph: place.paragraph, by }));
  });

/** Are they told so near each other that they may be of one doing? */
export const isNextTo = (a: Placed, b: Placed): boolean => b.by + b.step.start - (a.by + a.step.end) <= NEAR;

export function* pairs(article: Article): Iterable<Pair> {
  const all = placedSteps(article);
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1, i + 3)) {
      if (!isNextTo(a, b)) break;
      const order = orderOf(article, a, b);
      if (order === null) continue;
      const behind =
        /^(?:(?! and )[^.,;:])*/.exec(
          article.text.slice(b.by + b.step.end, b.by + b.step.sentence.end),
        )?.[0] ?? '';
      const passage = article.text.slice(a.by + a.step.sentence.start, b.by + b.step.end) + behind;
      if (OTHER.test(passage) || isOfTwoDays(passage)) continue;
      const [from, to] = order === 'told' ? [a, b] : [b, a];
      yield { from: momentOf(from), to: momentOf(to) };
    }
}

const momentOf = ({ step: { moment }, by }: Placed): Moment => ({
  ...moment,
  start: moment.start + by,
  end: moment.end + by,
});

/** As they are told, or turned around; null where nothing says which comes first. */
function orderOf(article: Article, a: Placed, b: Placed): 'told' | 'turned' | null {
  const are = (first: Role, later: readonly Role[], from: Step, to: Step): boolean =>
    from.roles.includes(first) && later.some((role) => to.roles.includes(role));
  for (const [first, later, by] of ORDERS) {
    const isTold = are(first, later, a.step, b.step);
    if (!isTold && !are(first, later, b.step, a.step)) continue;
    if (by.endsWith('as told') && !isTold && !isBeforehand(article, b)) continue;
    if (
      by === 'one story' ||
      by === 'as told' ||
      (isOneSubject(article, a, b) && (!by.startsWith('one sentence') || isOneSentence(a, b)))
    )
      return isTold ? 'told' : 'turned';
  }
  return null;
}

/** "It had begun at six": says itself that it comes before what was told. */
const isBeforehand = ({ text }: Article, { step, by }: Placed): boolean =>
  /\bhad (?:\p{Ll}+ )?$/u.test(textBefore(text, by + step.start, 20));

export interface Placed {
  readonly step: Step;
  readonly paragraph: number;
  readonly by: number;
}

const PRONOUN = /^(?:it|they|he|she|who|which)\b/i;
const ELIDED =
  /^(?:(?:and|but|which|who|that)\b ?)?(?:(?:then|finally|later|was|were|is|are|had|has|been|be|to|due|will|would|only|not|did|does|both|until|also|after|much) ?)*$/i;

const isOneSentence = (a: Placed, b: Placed): boolean =>
  a.paragraph === b.paragraph && a.step.sentence.start === b.step.sentence.start;

/** Is the one told of what the other is told of? */
function isOneSubject({ text }: Article, first: Placed, later: Placed): boolean {
  const [a, b] = [first.step.subject, later.step.subject];
  if (ELIDED.test(b)) return isOneSentence(first, later);
  const pronoun = PRONOUN.exec(b)?.[0].toLowerCase();
  if (pronoun) return !/^s?he$/.test(pronoun) || !/^s?he\b/i.test(a) || a.toLowerCase().startsWith(pronoun);
  const noun = /(?:^|\b(?:the|its|their|his|her|this|that) (?:[\p{Ll}-]+ )?)([\p{Ll}-]{3,})\b/iu.exec(b)?.[1];
  const sentence = text.slice(first.by + first.step.sentence.start, first.by + first.step.end);
  return noun !== undefined && new RegExp(`\\b${noun}`, 'i').test(sentence);
}
