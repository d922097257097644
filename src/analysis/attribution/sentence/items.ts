import { formOf, ofForm } from '../../../text/forms';
import type { QuotedSpan } from '../../../text/marks';
import type { Paragraph } from '../../../text/paragraph';
import { isCapitalized, type Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Name } from '../../entities/names/name';
import { TITLES } from '../../entities/names/titles';
import { partsOfSpeech } from '../../grammar';
import type { Taggable } from '../../grammar/tagger';
import { contextOf, NOUN, type Tag } from '../../grammar/tags';
import { classOfToken, type TokenClass } from '../../grammar/words';
import { withoutDateline } from './datelines';
import type { Item, Segment } from './item';
import { cueWord, ONLY_VERBS } from './lexicon';
import { isNobodys } from './nature';
import { isThinkTank } from './nounUse';
import { isCreditAfterMark, isTagAfterMark } from './tagsBehind';
import { COMMON, type Vocabulary } from './vocabulary';

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

function itemsOf(paragraph: Paragraph, names: readonly Name[], vocabulary: Vocabulary): readonly Item[] {
  const steps = stepsOf(paragraph, names);
  const tags = partsOfSpeech(steps);
  return steps.map((step, i) => {
    if (step.quoted) {
      const item = quotationItem(paragraph.text, step.quoted);
      return isNobodys(paragraph.text, step.quoted) ? asNoun(item) : item;
    }
    const tag = tags[i] ?? null;
    return wordItem(step, tag && corrected(tag, step, steps, i), vocabulary);
  });
}

/** The tag that the words beside leave possible. */
function corrected(tag: Tag, step: Step, steps: readonly Step[], at: number): Tag {
  const [before, next] = [steps[at - 1], steps[at + 1]];
  if (isThinkTank(step, next)) return 'noun';
  if (tag === 'finite' && (NEVER_VERB.test(step.lower) || isFieldOfPost(steps, at))) return 'noun';
  if (tag === 'finite' && (isPluralSubject(step, next) || isPost(step, before, next) || isOwner(step, next)))
    return 'noun';
  if (tag === 'finite' && isDescribing(step, before, next)) return 'participle';
  if (isPlainVerb(step, before) || isSaw(step, before, next)) return 'finite';
  if (tag === 'noun' && isPast(step)) return 'finite';
  return disagrees(tag, step, before) ? 'noun' : tag;
}

/** "the airline’s chief executive", "an estate agent", "she and fellow rowers" */
const NEVER_VERB = /^(?:chief|estate|fellow)$/;

/** "water services manager Ann Osei says": what somebody has the post of, who is named and has a verb behind. */
function isFieldOfPost(steps: readonly Step[], at: number): boolean {
  const [post, first] = [steps[at + 1], steps[at + 2]];
  if (!post || post.capital || !TITLES.has(post.lower) || first?.name?.type !== 'person') return false;
  let to = at + 3;
  while (steps[to]?.name === first.name) to++;
  return steps[to]?.wordClass === 'auxiliary' || cueWord(steps[to]?.lower ?? '') !== null;
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

/** "tech executives say", "and experts said": a verb right in front of one that is never a noun is its subject. */
const isPluralSubject = ({ lower }: Step, next: Step | undefined): boolean =>
  /[^s]s$/.test(lower) && !!next && (isOnlyVerb(next.form) || /^(?:said|told)$/.test(next.lower));

/** "magistrates’ chairman": nobody owns by a verb. */
const isOwner = ({ lower, token }: Step, next: Step | undefined): boolean =>
  lower.endsWith('s') && /^['’]$/.test(next?.lower ?? '') && next?.token.start === token.end;

/** Past forms that are no nouns, whatever the tagger makes of them: "The town grew by a third". */
const isPast = ({ form, capital }: Step): boolean => !capital && isOnlyPast(form);

const ONLY_PAST = wordSet(
  'went came took gave grew became chose drew drove ate flew forgot rode sank stole struck threw wore began sought fell ran fought brought caught rang slept',
);
const isOnlyPast = ofForm(({ lower }) => ONLY_PAST.has(lower));

/** "Rovers boss Ann Osei", but not "they host Ann Osei": the post of whoever is named right behind it. */
const isPost = ({ lower }: Step, before: Step | undefined, next: Step | undefined): boolean =>
  next?.name?.type === 'person' && TITLES.has(lower) && before?.wordClass !== 'pronoun';

/** "his campaign say", "nine out of 10 say": behind whatever can be a subject, a verb that is never a noun. */
const isPlainVerb = ({ form }: Step, before: Step | undefined): boolean =>
  isOnlyVerb(form) && !!before && !NO_SUBJECT.test(before.wordClass);

/** "The protest saw residents march": with a noun on either side it is no tool. */
const isSaw = ({ lower }: Step, before: Step | undefined, next: Step | undefined): boolean =>
  lower === 'saw' &&
  before?.wordClass === 'other' &&
  /^(?:other|determiner|pronoun|number)$/.test(next?.wordClass ?? '');

const isOnlyVerb = ofForm(({ lower }) => {
  const word = cueWord(lower);
  return word?.form === 'base' && ONLY_VERBS.has(word.lemma);
});

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
  readonly lower: string;
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

const NO_FORM = formOf('');

const quotationStep = (token: Token, quoted: QuotedSpan): Step => ({
  token,
  name: null,
  quoted,
  wordClass: 'quotation',
  lower: '',
  form: NO_FORM,
  capital: false,
  context: contextOf('quotation'),
});

function wordStep(token: Token, name: Name | null, before: Step | undefined): Step {
  const plain = classOfToken(token);
  const capital = isCapitalized(token);
  const wordClass = isSurname(plain, token, name, capital ? before : undefined) ? 'other' : plain;
  const context = contextOf(wordClass);
  return {
    token,
    name,
    quoted: null,
    wordClass,
    lower: token.lower,
    form: token.form,
    capital,
    context: name && context < 0 ? NOUN : context,
  };
}

/** "Jolly said", "Will Osei said", "In June, Will said": a surname is no adverb, and a capital in mid-sentence no auxiliary. */
function isSurname(
  plain: TokenClass,
  { lower }: Token,
  name: Name | null,
  before: Step | undefined,
): boolean {
  if (plain !== 'adverb' && plain !== 'auxiliary') return false;
  if (name?.type === 'person') return lower !== "'s";
  // "After the game, Solly plans"
  if (before && /ly$/.test(lower)) return before.lower === ',' || /^\p{Ll}/u.test(before.token.text);
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
    form: NO_FORM,
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
  const { start, end, text, lower, form, kind } = token;
  return {
    start,
    end,
    text,
    lower,
    form,
    quoted: null,
    wordClass,
    tag,
    capital,
    cue: kind === 'word' && !name ? vocabulary.cueWord(form) : null,
    name,
  };
}
