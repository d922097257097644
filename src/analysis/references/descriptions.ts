import { flatMap } from '../../text/flatMap';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { Span } from '../../text/span';
import type { Item } from '../attribution/sentence/item';
import { isNominal, isPossessive } from '../attribution/sentence/itemKinds';
import { segmentsOf } from '../attribution/sentence/items';
import { TITLES } from '../entities/names/titles';
import { BODY_NOUNS, FIRM_NOUNS } from './nouns';

/** Words that may stand for somebody or something named before: "the ministry", "the former mayor" of Hale. */
export interface Description extends Span {
  /** Its noun, in lower case. */
  readonly head: string;
  /** The words in front of the noun, likewise. */
  readonly modifiers: readonly string[];
  /** What it is of, for or from, behind the description, likewise. */
  readonly of: readonly string[];
}

/** The descriptions in the writer's own words, in order; offsets count from the paragraph's start. */
export const descriptionsIn: (paragraph: Paragraph) => readonly Description[] = rememberEach((paragraph) =>
  paragraph.tokens.some((t) => isHead(t.lower))
    ? flatMap(segmentsOf(paragraph, []), ({ items }) =>
        flatMap(items, (item, i) => (item.lower === 'the' ? (descriptionAt(items, i) ?? []) : [])),
      )
    : NONE,
);

const NONE: readonly never[] = [];

const isHead = (noun: string): boolean => BODY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) || TITLES.has(noun);

/** Most words between "the" and the noun, and in what it is of. */
const MODIFIERS = 3;
/** "the other company", "the next mayor": somebody or something else. */
const ANOTHER = /^(?:other|another|next|second|third|previous|new|rival|parent|sister|future)$/;

function descriptionAt(items: readonly Item[], at: number): Description | null {
  let to = at + 1;
  while (to - at <= MODIFIERS + 1 && isInside(items[to])) to++;
  const [the, head] = [items[at], items[to - 1]];
  if (!the || !head || !isHead(head.lower) || isTelling(items[to])) return null;
  const modifiers = items.slice(at + 1, to - 1).map((i) => i.lower);
  if (modifiers.some((word) => ANOTHER.test(word))) return null;
  const of = ofBehind(items, to).map((i) => i.lower);
  return { start: the.start, end: head.end, head: head.lower, modifiers, of };
}

/** A noun for a body is one behind "the", whatever verb it may be elsewhere: "the board". */
const isInside = (item: Item | undefined): boolean =>
  item !== undefined && !isPossessive(item) && (isNominal(item) || isHead(item.lower)) && !isBehind(item);

/** "the ministry answered", "the company having paid": a verb, for all that it may describe. */
const isBehind = ({ tag, capital }: Item): boolean => !capital && (tag === 'participle' || tag === 'ing');

/** Words behind a noun that tell which one it is, or who: "the council house", "the mayor Ada Lindqvist". */
const isTelling = (item: Item | undefined): boolean => isInside(item) && item?.tag !== 'adjective';

/** "the mayor of Hale" is no other town's, and "the senator from Ohio" no other state's. */
function ofBehind(items: readonly Item[], at: number): readonly Item[] {
  if (!/^(?:of|for|from)$/.test(items[at]?.lower ?? '')) return NONE;
  const from = items[at + 1]?.wordClass === 'determiner' ? at + 2 : at + 1;
  let to = from;
  while (to - from <= MODIFIERS && isInside(items[to])) to++;
  return items.slice(from, to);
}
