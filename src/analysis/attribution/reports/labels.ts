import { indexBetween } from '../../../text/indexBetween';
import type { Span } from '../../../text/span';
import { hasVerb } from '../sentence/clauses';
import { itemSpan } from '../sentence/complements';
import type { Item, Segment } from '../sentence/item';
import { endsInComma, isDash } from '../sentence/itemKinds';
import { cueWord } from '../sentence/lexicon';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';
import type { Report } from './report';

/** Longest label in items: "Rep. Trey Gowdy (R-S.C.)". */
const LABEL_ITEMS = 9;

/** Labels that head something else than a speech. */
const NO_SPEAKER =
  /^(?:note|editor|editor's|correction|update|updated|related|photo|photos|scores|results|video|watch|listen|read|more|see|source|sources|contact|tags|by|email|e-mail|phone|tel|stat|contributing|copyright|advertisement|exclusive|verdict|breaking|live|analysis|opinion|review|fact|facts|claim|ruling|full|half|final|score|result|weather|warning|alert|news|sport|business|interview|profile|podcast|quiz|recipe|what|why|how|when|where|who|here|then|now|first|second|third|also|but|and)$/;

/** Who speaks in an interview or on a stage, where no name is given. */
const ROLE = /^(?:reporter|interviewer|moderator|host|question|answer|presenter|questioner)$/;

/** `SMITH: We had to.` `Q: …` `Rep. Ann Smith (R-Ohio): “…”` */
export function labelledSpeech({ items }: Segment): Report | null {
  const initial = initialLabel(items);
  if (initial) return initial;
  const colon = indexBetween(items, 0, LABEL_ITEMS + 1, (x) => x.text === ':');
  if (colon < 1 || colon === items.length - 1 || isRow(items, colon)) return null;
  const label = items.slice(0, colon);
  const sender = senderOf(label);
  const isSpeaker = isSpeakerLabel(label, items[colon + 1]) && !isTopic(items, colon);
  if (!sender && !isSpeaker && !isSourceOf(items, colon)) return null;
  const speaker = itemSpan(items, sender?.from ?? 0, sender?.to ?? colon);
  const cue = itemSpan(items, colon, colon + 1);
  const content = itemSpan(items, colon + 1, items.length);
  return speaker && cue && content
    ? { speaker, cue, kind: 'say', basis: 'label', content: [content], announces: false }
    : null;
}

/** "Osei: 2,316.", "Phone: 555 0101": a table's row. */
const isRow = (items: readonly Item[], colon: number): boolean =>
  !/^[QA]$/.test(items[0]?.text ?? '') &&
  items.slice(colon + 1).every((i) => !i.quoted && !/\p{L}/u.test(i.text));

/** What a headline names for its source in front of a colon. */
const SOURCE =
  /^(?:police|cops|poll|polls|report|study|studies|survey|officials?|prosecutors?|experts|insiders|historians|scientists|researchers|doctors|newspaper|paper|editorial|camp|campaign|minister|ministry|mayor|governor|coroner|judge|court|lawyers?|attorneys?|family|witness(?:es)?|union|watchdog|inquest|lawsuit|documents|records|memo|analysts?|economists?|critics|lawmakers?|sheriff|investigators|firefighters|residents|neighbou?rs)$/;
/** Longest of these in items: "AP-GfK poll", "Hale County sheriff". */
const SOURCE_ITEMS = 4;
/** Fewest items a clause has. */
const CLAUSE_ITEMS = 4;

/** "Poll: Osei leads by six", "Police: Thief struck at dawn": a headline's source and a clause, no "Family: The things that matter". */
const isSourceOf = (items: readonly Item[], colon: number): boolean =>
  colon <= SOURCE_ITEMS &&
  items[0]?.capital === true &&
  SOURCE.test(items[colon - 1]?.lower ?? '') &&
  items.slice(0, colon).every((i) => i.wordClass === 'other') &&
  items.length > colon + CLAUSE_ITEMS &&
  items[colon + 1]?.capital === true &&
  items[colon + 1]?.wordClass === 'other' &&
  items.at(-1)?.text !== '?';

/** "Ann Osei: queen of the quay", "the rower who stayed": a headline about her, and nothing that she says. */
const isTopic = (items: readonly Item[], colon: number): boolean =>
  !items.slice(colon + 1).some((i) => i.quoted || /^["“‘']/.test(i.text)) &&
  !/^[.?!…]$/.test(items.at(-1)?.text ?? '') &&
  !hasVerb(items, colon + 1, behindNoun(items, colon + 2)) &&
  items.slice(0, colon).some((i) => i.text !== i.text.toUpperCase());

/** Where a relative clause begins; the end where none does. */
const behindNoun = (items: readonly Item[], from: number): number => {
  const at = indexBetween(items, from, items.length, (i) => i.wordClass === 'relative');
  return at < 0 ? items.length : at;
};

/** "Q. Who built it?", and "A. We did." unless somebody's initial stands there. */
function initialLabel(items: readonly Item[]): Report | null {
  const [first, second, third] = items;
  if (!first || !second || !/^[QA]\.$/.test(first.text)) return null;
  if (first.name && first.name === second.name && third?.wordClass !== 'symbol') return null;
  const content = itemSpan(items, 1, items.length);
  const dot = first.end - 1;
  return {
    speaker: { start: first.start, end: dot },
    cue: { start: dot, end: first.end },
    kind: 'say',
    basis: 'label',
    content: content ? [content] : [],
    announces: false,
  };
}

/** "From our reporter Ann Osei in Leeds: “…”", with a time and a dash in front of it or not. */
function senderOf(label: readonly Item[]): Phrase | null {
  const from = label.findIndex((x) => x.lower === 'from');
  if (from < 0 || (from > 0 && !isDash(label[from - 1]))) return null;
  const phrase = phraseAfter(label, from + 1, label.length);
  const isNamed = phrase && label.slice(phrase.from, phrase.to).some((x) => x.name?.type === 'person');
  return isNamed && !hasVerb(label, phrase.to, label.length) ? phrase : null;
}

/** "Said Smith:" is a tag. */
const isPastCue = ({ cue, name }: Item): boolean => cue?.form === 'past' && name === null;

function isSpeakerLabel(label: readonly Item[], next: Item | undefined): boolean {
  const first = label[0];
  if (!first || NO_SPEAKER.test(first.lower) || first.quoted || label.some(isPastCue)) return false;
  if (label.length === 1 && /^[QA]$/.test(first.text)) return true;
  // "Said Osei: “…”" is a tag before it is a man named Said.
  if (label.length > 1 && cueWord(first.lower)?.kind === 'say') return false;
  if (
    !label.every(
      (x) =>
        x.capital ||
        x.wordClass === 'symbol' ||
        x.lower === 'of' ||
        x.lower === 'the' ||
        /^\p{Lu}/u.test(x.text),
    )
  )
    return false;
  const open = label.findIndex((x) => x.text === '(');
  const outside = open > 0 && label.at(-1)?.text === ')' ? label.slice(0, open) : label;
  const shouted = outside.every((x) => x.text === x.text.toUpperCase()) && first.text.length > 1;
  return (
    shouted ||
    (label.length === 1 && ROLE.test(first.lower)) ||
    next?.quoted != null ||
    label.some((x) => x.name?.type === 'person')
  );
}

/** `“…” — Ann Smith, teacher` at the end of a sentence. */
export function creditAfter({ items, hasQuotation }: Segment): Report | null {
  if (!hasQuotation) return null;
  const source = sourceAfter(items);
  if (source) return source;
  const at = items.findIndex((x, i) => isDash(x) && !!items[i - 1]?.quoted);
  if (at < 1 || hasVerb(items, at, items.length) || items.slice(at).some((i) => i.quoted)) return null;
  return creditReport(items, at, itemSpan(items, 0, at));
}

/** “…” [The Courier], “…,” by the Courier’s Ann Osei: a paper or a writer right behind what is quoted. */
function sourceAfter(items: readonly Item[]): Report | null {
  const at = items.findIndex((x, i) => /^(?:\[|by)$/.test(x.lower) && !!items[i - 1]?.quoted);
  if (at < 1) return null;
  // "The team cited “old pipes.” [Hale Post]": the sentence says itself who speaks.
  if (items.slice(0, at).some((i) => i.cue || i.text === ':')) return null;
  const phrase = phraseAfter(items, at + 1, items.length);
  const end = phrase && items[phrase.to];
  const isSource =
    items[at]?.text === '[' ? end?.text === ']' : isTitleOf(items, at - 1) && isPerson(items, phrase);
  return isSource ? creditReport(items, at, itemSpan(items, 0, at)) : null;
}

/** “Show opens in May,” with nothing in front that it is part of: a piece’s title. */
const isTitleOf = (items: readonly Item[], at: number): boolean =>
  endsInComma(items[at]) && (at === 0 || isDash(items[at - 1]) || items[at - 1]?.text === ':');

const isPerson = (items: readonly Item[], phrase: Phrase | null): boolean =>
  phrase !== null && items[phrase.to - 1]?.name?.type === 'person';

/** A paragraph that is nothing but a dash and a name: the credit of the quotation above it. */
export function creditLine({ items }: Segment): Report | null {
  if (!isDash(items[0]) || items.length > 16 || hasVerb(items, 1, items.length)) return null;
  // "– A word of thanks –" is an aside.
  if (items.slice(1).some(isDash)) return null;
  return creditReport(items, 0, null);
}

function creditReport(items: readonly Item[], dash: number, content: Span | null): Report | null {
  const name = items[dash + 1];
  const isName = name?.capital || (name?.lower === 'the' && items[dash + 2]?.capital);
  const phrase = isName ? phraseAfter(items, dash + 1, items.length) : null;
  const speaker = phrase && itemSpan(items, phrase.from, phrase.to);
  const cue = itemSpan(items, dash, dash + 1);
  return speaker && cue
    ? { speaker, cue, kind: 'say', basis: 'credit', content: content ? [content] : [], announces: false }
    : null;
}
