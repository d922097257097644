import { indexBetween } from '../../../text/indexBetween';
import type { QuotedSpan } from '../../../text/marks';
import type { Paragraph } from '../../../text/paragraph';
import type { Span } from '../../../text/span';
import { isCapitalized, type Token } from '../../../text/tokens';
import type { Name } from '../../entities/names/name';
import { TITLES } from '../../entities/names/titles';
import { partsOfSpeech } from '../../grammar';
import type { Taggable } from '../../grammar/tagger';
import { contextOf, NOUN, type Tag } from '../../grammar/tags';
import { classOfToken, type TokenClass } from '../../grammar/words';
import { type CueWord, cueWord, ONLY_VERBS } from './lexicon';
import { isNobodys } from './nature';
import { COMMON, type Vocabulary } from './vocabulary';

/** A step of the writer's own sentence: a word, a symbol, or a whole quotation taken as one. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** The quoted span this item stands for, marks included in the item's range. */
  readonly quoted: QuotedSpan | null;
  readonly wordClass: TokenClass;
  /** The part of speech, judged in its sentence; null where the class is closed, and in names. */
  readonly tag: Tag | null;
  readonly capital: boolean;
  readonly cue: CueWord | null;
  /** The name this word is part of. */
  readonly name: Name | null;
}

/** A sentence of the writer's, quotations collapsed. */
export interface Segment extends Span {
  readonly items: readonly Item[];
  readonly hasQuotation: boolean;
}

/** No sentence is read further than this, in items, so that text without full stops costs no more than other text. */
const LONGEST = 240;

export function segmentsOf(
  paragraph: Paragraph,
  names: readonly Name[],
  vocabulary: Vocabulary = COMMON,
): readonly Segment[] {
  const items = withoutDateline(itemsOf(paragraph, names, vocabulary));
  const { sentences } = paragraph;
  const segments: Segment[] = [];
  let first = 0;
  let s = 0;
  items.forEach((item, i) => {
    const next = items[i + 1];
    // A sentence that ends inside a quotation is not the writer's.
    while ((sentences[s]?.end ?? Number.POSITIVE_INFINITY) < item.end) s++;
    if (
      next &&
      i - first < LONGEST &&
      (sentences[s]?.end !== item.end || isTagAfterMark(items, i) || isCreditAfterMark(items, i))
    )
      return;
    const from = items[first];
    if (from) segments.push(segmentOf(items.slice(first, i + 1), from.start, item.end));
    first = i + 1;
  });
  return segments;
}

const segmentOf = (items: readonly Item[], start: number, end: number): Segment => ({
  start,
  end,
  items,
  hasQuotation: items.some((i) => i.quoted),
});

/** "WASHINGTON, Dec. 8 (UPI) — " and "NEW DELHI: " are where the story was filed, "14:05 — " is when: they do not act in it. */
function withoutDateline(items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (!first) return items;
  if (first.wordClass === 'number') return items.slice(clockTime(items));
  if (first.text.length < 3 || first.wordClass === 'symbol') return items;
  if (first.text !== first.text.toUpperCase() && !isAgencyLine(items) && !isPlaceLine(items)) return items;
  const end = items.findIndex((x, i) => i < 14 && (isDash(x) || (x.text === ':' && isPlaces(items, i))));
  const plain = items
    .slice(0, Math.max(end, 0))
    .every((x) => x.capital || x.wordClass === 'symbol' || x.wordClass === 'number');
  return end > 0 && plain ? items.slice(end + 1) : items;
}

/** How many items "14:05 — " takes; 0 where no time of day stands in front. */
function clockTime(items: readonly Item[]): number {
  const dash = indexBetween(items, 0, 5, isDash);
  const stamp = items.slice(0, Math.max(0, dash)).map((x) => x.lower);
  return /^\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?)?$/.test(stamp.join('')) ? dash + 1 : 0;
}

const isDash = (item: Item | undefined): boolean => /^[-–—]$/.test(item?.text ?? '');

const isPlaces = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).every((x) => x.name?.type === 'place' || x.wordClass === 'symbol');

/** "Mumbai: The High Court" */
const isPlaceLine = (items: readonly Item[]): boolean => {
  const colon = indexBetween(items, 0, 5, (x) => x.text === ':');
  return colon > 0 && isPlaces(items, colon);
};

/** "Leeds (AP) — ", "Leeds, Nov. 8 (Reuters) - " */
const isAgencyLine = (items: readonly Item[]): boolean => {
  const close = indexBetween(items, 0, 12, (x) => x.text === ')');
  return (
    close > 2 &&
    !!items[0]?.capital &&
    /^[-–—]$/.test(items[close + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(items[close - 1]?.text ?? '') &&
    items[close - 2]?.text === '('
  );
};

/** “It was late.” — Ann Smith, “It was late.” [The Courier] */
const isCreditAfterMark = (items: readonly Item[], at: number): boolean =>
  !!items[at]?.quoted && /^[-–—―[]$/.test(items[at + 1]?.text ?? '');

/** Longest tag behind a quotation, apposition included, in items. */
const TAG = 18;

/** “Is that so?” Smith asked. The mark ends a sentence of Smith's, not the writer's. */
function isTagAfterMark(items: readonly Item[], at: number): boolean {
  const quoted = items[at];
  if (!quoted?.quoted) return false;
  const gentle = /[?!…—,]["”’'»]*$/.test(quoted.text);
  if (isIntroduced(items, at)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + TAG); i++) {
    const item = items[i];
    if (item?.quoted && isNickname(items, i)) continue;
    if (!item || item.quoted || (item.wordClass === 'symbol' && !/^[,()]$/.test(item.text))) return false;
    if (isSpeechVerb(item, gentle))
      return i > at + 1 && ((gentle && takesHearer(item)) || endsTag(items, i + 1, gentle));
    if (item.wordClass === 'auxiliary' || item.wordClass === 'verb' || item.wordClass === 'subordinator')
      return false;
  }
  return false;
}

/** "Osei replied with, “Is it?” Hart then asks, “Why?”": a verb in front has what is in marks. */
const isIntroduced = (items: readonly Item[], at: number): boolean => {
  if (!/^[,:]$/.test(items[at - 1]?.text ?? '')) return false;
  const before = items.slice(Math.max(0, at - 6), at - 1);
  return (
    before.some(({ cue }) => cue?.kind === 'say' && cue.form !== 'base') && !before.some((i) => i.quoted)
  );
};

/** Marcia “Cia” Price */
const isNickname = (items: readonly Item[], at: number): boolean =>
  !!items[at - 1]?.capital && !!items[at + 1]?.capital && (items[at]?.text.length ?? 99) < 24;

/** A verb that reports, and is no participle of a noun behind it. */
const isSpeechVerb = ({ cue, tag }: Item, gentle: boolean): boolean =>
  cue !== null &&
  (cue.form === 'past' || cue.form === 's') &&
  (cue.kind === 'say' || cue.kind === 'tell' || (gentle && tag === 'finite'));

/** "Osei asked the mayor", "she told the paper in May" */
const takesHearer = ({ cue }: Item): boolean => cue?.kind === 'tell' || cue?.lemma === 'ask';

function endsTag(items: readonly Item[], at: number, gentle: boolean): boolean {
  const after = items[at];
  if (!after || after.text === '.') return true;
  if (gentle && after.lower === 'to') return true;
  if (!gentle || items[at + 1]?.quoted || after.quoted) return false;
  return (
    /^(?:symbol|preposition|adverb)$/.test(after.wordClass) ||
    /^(?:as|when|while|after|before)$/.test(after.lower)
  );
}

function itemsOf(paragraph: Paragraph, names: readonly Name[], vocabulary: Vocabulary): readonly Item[] {
  const steps = stepsOf(paragraph, names);
  const tags = partsOfSpeech(steps);
  return steps.map((step, i) => {
    if (step.quoted) {
      const item = quotationItem(paragraph.text, step.quoted);
      return isNobodys(paragraph.text, step.quoted) ? asNoun(item) : item;
    }
    const tag = tags[i] ?? null;
    return wordItem(step, tag && corrected(tag, step, steps[i - 1], steps[i + 1]), vocabulary);
  });
}

/** The tag that the words beside leave possible. */
function corrected(tag: Tag, step: Step, before: Step | undefined, next: Step | undefined): Tag {
  if (tag === 'finite' && (isPluralSubject(step, next) || isPost(step, before, next))) return 'noun';
  if (tag === 'finite' && isDescribing(step, before, next)) return 'participle';
  if (isPlainVerb(step, before)) return 'finite';
  return disagrees(tag, step, before) ? 'noun' : tag;
}

/** "the 68-year-old retired plumber" */
const isDescribing = ({ lower }: Step, before: Step | undefined, next: Step | undefined): boolean =>
  STATE.test(lower) &&
  /-old$/.test(before?.lower ?? '') &&
  next?.wordClass === 'other' &&
  !next.capital &&
  !next.name;

const STATE =
  /^(?:retired|married|divorced|widowed|disgraced|convicted|accused|suspended|sacked|jailed|injured|wounded|disabled)$/;

/** "tech executives say": a verb right in front of a plain verb that is never a noun is its subject. */
const isPluralSubject = ({ lower }: Step, next: Step | undefined): boolean =>
  /[^s]s$/.test(lower) && !!next && isOnlyVerb(next.lower);

/** "Rovers boss Ann Osei", but not "they host Ann Osei": the post of whoever is named right behind it. */
const isPost = ({ lower }: Step, before: Step | undefined, next: Step | undefined): boolean =>
  next?.name?.type === 'person' && TITLES.has(lower) && before?.wordClass !== 'pronoun';

/** "his campaign say", "nine out of 10 say": behind whatever can be a subject, a verb that is never a noun. */
const isPlainVerb = ({ lower }: Step, before: Step | undefined): boolean =>
  isOnlyVerb(lower) && !!before && !NO_SUBJECT.test(before.wordClass);

const isOnlyVerb = (lower: string): boolean => {
  const word = cueWord(lower);
  return word?.form === 'base' && ONLY_VERBS.has(word.lemma);
};

const NO_SUBJECT = /^(?:determiner|preposition|auxiliary|subordinator|clitic|adverb|conjunction)$/;

/**
 * Is a word judged a verb that cannot be one ("White House press secretary")? A verb's plain form has many for a
 * subject, or a pronoun.
 */
const disagrees = (tag: Tag, { wordClass, lower }: Step, before: Step | undefined): boolean =>
  (tag === 'finite' || tag === 'base') &&
  wordClass === 'other' &&
  !/(?:[^s]s|ed)$/.test(lower) &&
  (cueWord(lower)?.form ?? 'base') === 'base' &&
  !(before && (TAKES_PLAIN_FORM.test(before.wordClass) || MANY.test(before.lower)));

const TAKES_PLAIN_FORM = /^(?:pronoun|relative|adverb|auxiliary|conjunction)$/;
const MANY = /(?:s|^to|people|police|men|women|children|media)$/;

/** What an item is made from; also what the tagger looks at. */
interface Step extends Taggable {
  readonly token: Token;
  readonly name: Name | null;
  readonly quoted: QuotedSpan | null;
  readonly wordClass: TokenClass;
}

function stepsOf(paragraph: Paragraph, names: readonly Name[]): readonly Step[] {
  const steps: Step[] = [];
  const quotes = paragraph.quoted;
  let q = 0;
  let n = 0;
  for (const token of paragraph.tokens) {
    while (quotes[q] && outerEnd(quotes[q]) <= token.start) q++;
    const quote = quotes[q];
    if (quote && quote.open.start <= token.start) {
      if (steps.at(-1)?.quoted !== quote) steps.push(quotationStep(token, quote));
      continue;
    }
    if (isLeftoverMark(token, steps.at(-1)?.quoted)) continue;
    while ((names[n]?.end ?? Number.POSITIVE_INFINITY) <= token.start) n++;
    const name = names[n];
    steps.push(wordStep(token, name && name.start <= token.start ? name : null, steps.at(-1)));
  }
  return steps;
}

/** “… ‘the wall,’'' said Osei: of three marks at the end of a quotation in a quotation, one is left over. */
const isLeftoverMark = (token: Token, before: QuotedSpan | null | undefined): boolean =>
  !!before && token.start === outerEnd(before) && /^["'”’]$/.test(token.text);

const outerEnd = (q: QuotedSpan | undefined): number => q?.close?.end ?? q?.end ?? 0;

const quotationStep = (token: Token, quoted: QuotedSpan): Step => ({
  token,
  name: null,
  quoted,
  wordClass: 'quotation',
  lower: '',
  capital: false,
  context: contextOf('quotation'),
});

function wordStep(token: Token, name: Name | null, before: Step | undefined): Step {
  const plain = classOfToken(token);
  const capital = isCapitalized(token);
  const wordClass = isSomebody(plain, token, name, capital ? before : undefined) ? 'other' : plain;
  const context = name && contextOf(wordClass) < 0 ? NOUN : contextOf(wordClass);
  return { token, name, quoted: null, wordClass, lower: token.lower, capital, context };
}

/** "Jolly said", "Will Osei said", "In June, Will said": a surname is no adverb, and a capital in mid-sentence no auxiliary. */
function isSomebody(
  plain: TokenClass,
  { lower }: Token,
  name: Name | null,
  before: Step | undefined,
): boolean {
  if (plain !== 'adverb' && plain !== 'auxiliary') return false;
  if (name?.type === 'person') return lower !== "'s";
  if (!before || !/^(?:will|may)$/.test(lower) || before.wordClass === 'preposition') return false;
  return /^[,;]$/.test(before.lower) || (!before.capital && /^\p{Ll}/u.test(before.lower));
}

function quotationItem(text: string, quoted: QuotedSpan): Item {
  const start = quoted.open.start;
  const end = Math.max(outerEnd(quoted), start + 1);
  return {
    start,
    end,
    text: text.slice(start, end),
    lower: '',
    quoted,
    wordClass: 'quotation',
    tag: null,
    capital: false,
    cue: null,
    name: null,
  };
}

/** A title is a noun in the writer's sentence: “She said on “The Long Way Home” that …” */
const asNoun = (item: Item): Item => ({
  ...item,
  quoted: null,
  wordClass: 'other',
  tag: 'noun',
  capital: true,
});

function wordItem({ token, name, wordClass, capital }: Step, tag: Tag | null, vocabulary: Vocabulary): Item {
  const { start, end, text, lower, kind } = token;
  return {
    start,
    end,
    text,
    lower,
    quoted: null,
    wordClass,
    tag,
    capital,
    cue: kind === 'word' && !name ? vocabulary.cueWord(lower) : null,
    name,
  };
}
