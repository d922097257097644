import { classOf } from '../../../analysis/grammar/words';
import { flatMap } from '../../../text/flatMap';
import type { Span } from '../../../text/span';
import type { Listing } from './listing';

export type Parts = Pick<Listing, 'items' | 'most'>;

/** Words that make a list no list of all of them, or an item more than one. */
const ONLY_SOME =
  /\b(?:includ\w+|among|such as|for example|e\.g|like|etc|others?|(?:and|many|much|no|some|one|two|three|several) more|elsewhere|along with|as well as|plus|with|both|either|from|between|who|which|where|whose|that|is|are|was|were|has|have|had|will)\b|…|[()[\]?!]/i;
/** The same of clauses, in which any word may stand. */
const PARTIAL =
  /\b(?:includ\w+|among|such as|for example|e\.g|etc|others?|along with|as well as|plus|either)\b|…|[()[\]?!]/i;
const COUNTED_IN_WORDS = /^(?:one|first|second|another)\b/i;
/** The longest item, in words; of reasons and conditions the longest. */
const [WORDS, WORDS_OF_PHRASE] = [4, 9];
/** What is told of in phrases. */
export const ABSTRACT =
  /\b(?:reasons|causes|factors|conditions|demands|aims|goals|objectives|priorities|options|choices|objections|questions|themes|steps|measures|problems|faults|flaws|failings|concerns|complaints|arguments|grounds|promises|pledges|proposals|recommendations|requirements|terms|tests|stages|phases|tasks|duties|things|ways|mistakes|errors|lessons|changes|issues|challenges|risks|threats|benefits|advantages|elements|ingredients|parts|points|principles|rules)$/i;

/** What a list comes to that fills a span up to its end; null where it is none, or not plainly whole. */
export function phrasesIn(text: string, span: Span, isAbstract: boolean): Parts | null {
  const words = text.slice(span.start, span.end);
  const led = ledAlike(text, span);
  if (led || ONLY_SOME.test(words)) return led;
  const parts = words.includes(';') ? semicolons(words, span.start) : commas(words, span.start);
  if (!parts || parts.items.length < 2) return null;
  const items = parts.items.map((i) => text.slice(i.start, i.end));
  return isParallel(items, isAbstract ? WORDS_OF_PHRASE : WORDS) ? parts : null;
}

const LEADS = 'that to whether how why by who what where when'.split(' ');
const LED = new RegExp(`^(?:${LEADS.join('|')}) `);
const NEXT_LED = new Map(
  LEADS.map((lead) => [lead, new RegExp(`(?:[,;] (?:and |or )?| and | or )(?=${lead} )`, 'g')]),
);

/** "that it be sold, that rents be frozen and that …": each behind the same word, and the last behind an "and", too. */
export function ledAlike(text: string, span: Span): Parts | null {
  const words = text.slice(span.start, span.end);
  const next = NEXT_LED.get(LED.exec(words)?.[0].trimEnd() ?? '');
  if (!next || PARTIAL.test(words)) return null;
  const joints = [...words.matchAll(next)];
  if (joints.length === 0 || !/and|or/.test(joints.at(-1)?.[0] ?? '')) return null;
  if (joints.slice(0, -1).some(([joint]) => /and|or/.test(joint))) return null;
  const items = cut(words, next, span.start);
  return { items, most: items.length };
}

/** Items between semicolons may have commas and "and" inside, and may then be several. */
function semicolons(words: string, by: number): Parts | null {
  const items = cut(words, /;\s+(?:and|or)?\s*/g, by);
  return /;\s+(?:and|or)\s/.test(words) && !words.split(';').some(hasJointBehindComma)
    ? { items, most: items.length }
    : null;
}

function hasJointBehindComma(words: string): boolean {
  const comma = words.search(/,\s/);
  return comma >= 0 && /\s(?:and|or)\s/.test(words.slice(comma + 2));
}

/** A list between commas is whole only where its last item has its "and". */
function commas(words: string, by: number): Parts | null {
  const last = words.slice(words.lastIndexOf(', ') + 1);
  const joints = [...words.matchAll(JOINT)].length;
  if (!/\s(?:and|or|&)\s/.test(last)) return null;
  const isOxford = words.includes(', ') && /^\s(?:and|or|&)\s/.test(last);
  const items = cut(words, isOxford ? OXFORD : PLAIN, by);
  return { items, most: items.length + joints - 1 };
}

const JOINT = /\s(?:and|or|&)(?=\s)/g;
const OXFORD = /,\s+(?:(?:and|or|&)\s+)?/g;
/** Commas, and the last joint of all. */
const PLAIN = /,\s+|\s(?:and|or|&)\s(?!.*(?:,|\s(?:and|or|&))\s)/g;

function cut(words: string, at: RegExp, by: number): readonly Span[] {
  const items: Span[] = [];
  let from = 0;
  for (const joint of words.matchAll(at)) {
    items.push({ start: by + from, end: by + joint.index });
    from = joint.index + joint[0].length;
  }
  items.push({ start: by + from, end: by + words.length });
  return items.filter((i) => i.end > i.start);
}

/** "Ann and Bo, Bo and Ann": a figure of speech. */
function isToldTwice(items: readonly string[]): boolean {
  const names = flatMap(items, (item) => item.split(/\s(?:and|or|&)\s/));
  return new Set(names).size < names.length;
}

/** Short items that look alike: all names, or all common nouns, and no figures. */
function isParallel(items: readonly string[], longest: number): boolean {
  const capital = /^["“‘']?\p{Lu}/u.test(items[0] ?? '');
  return (
    !isToldTwice(items) &&
    items.every(
      (item) =>
        item.split(' ').length <= longest &&
        !/(?<![\p{L}\d-])\d/u.test(item) &&
        !COUNTED_IN_WORDS.test(item) &&
        /^["“‘']?\p{Lu}/u.test(item) === capital &&
        classOf(item.split(' ')[0]?.toLowerCase() ?? '') !== 'pronoun',
    )
  );
}
