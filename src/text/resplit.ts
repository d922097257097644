import { type Block, blocksIn, frontMatterEnd, type Section, splitSections } from './blocks';

/** A text cut into sections. */
export interface Cut {
  readonly text: string;
  readonly markdown: boolean;
  /** Where the first section begins. */
  readonly start: number;
  readonly sections: readonly Section[];
}

/** What two texts have in common: so many units at the beginning, so many others at the end. */
export interface Common {
  readonly prefix: number;
  readonly suffix: number;
}

export function cut(text: string, markdown: boolean): Cut {
  const start = frontMatterEnd(text);
  return { text, markdown, start, sections: [...splitSections(text, start, markdown)] };
}

/** The blocks of a cut, where they stand in the text: those of some indices, or all. */
export const blocksOf = ({ sections, start }: Cut, from?: number, to?: number): readonly Block[] =>
  blocksIn(sections, start, from, to);

/** Where each block begins. A list of numbers that costs next to nothing, since every edit moves all behind it. */
export function startsOf({ sections, start }: Cut): Uint32Array {
  const starts = new Uint32Array(countBlocks(sections));
  let index = 0;
  let by = start;
  for (const { length, blocks } of sections) {
    for (const block of blocks) starts[index++] = by + block.start;
    by += length;
  }
  return starts;
}

/** A cut after an edit, and how many blocks at either end are those of the cut before. */
export interface Recut {
  readonly cut: Cut;
  readonly front: number;
  readonly back: number;
}

/** The same as `cut`, at the cost of what has changed; sections around the change stay the same objects. */
export function recut(before: Cut, text: string): Recut {
  const { markdown, sections, start } = before;
  // Where front matter ends is known only when it has been read to its end.
  if (text.startsWith('---', startOf(text)) || before.text.startsWith('---', startOf(before.text)))
    return { cut: cut(text, markdown), front: 0, back: 0 };
  const common = inCommon(before.text, text);
  const by = text.length - before.text.length;
  const unchanged = text.length - common.suffix;
  let old = sectionAt(sections, { index: 0, start }, common.prefix - 1);
  const kept = sections.slice(0, old.index);
  const made: Section[] = [];
  let after: readonly Section[] = [];
  let end = old.start;
  for (const section of splitSections(text, old.start, markdown)) {
    made.push(section);
    end += section.length;
    if (end < unchanged || end === text.length) continue;
    old = sectionAt(sections, old, end - by);
    if (old.start !== end - by) continue;
    after = sections.slice(old.index);
    break;
  }
  return {
    cut: { text, markdown, start, sections: kept.concat(made, after) },
    front: countBlocks(kept),
    back: countBlocks(after),
  };
}

/** Where a section stands. */
interface Place {
  readonly index: number;
  readonly start: number;
}

/** The section around an offset, looked for from one in front of it on; the last one where it lies behind all. */
function sectionAt(sections: readonly Section[], { index, start }: Place, offset: number): Place {
  let at = start;
  for (let i = index; i < sections.length; i++) {
    const end = at + (sections[i]?.length ?? 0);
    if (end > offset || i === sections.length - 1) return { index: i, start: at };
    at = end;
  }
  return { index, start };
}

export const countBlocks = (sections: readonly Section[]): number =>
  sections.reduce((sum, section) => sum + section.blocks.length, 0);

const startOf = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0);

/** Texts are compared in pieces of so many units, which costs far less than unit by unit. */
const PIECE = 4096;

export function inCommon(a: string, b: string): Common {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < most && a.slice(prefix, prefix + PIECE) === b.slice(prefix, prefix + PIECE))
    prefix += PIECE;
  prefix = Math.min(prefix, most);
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  const rest = most - prefix;
  const [endA, endB] = [a.length, b.length];
  let suffix = 0;
  while (
    suffix + PIECE <= rest &&
    a.slice(endA - suffix - PIECE, endA - suffix) === b.slice(endB - suffix - PIECE, endB - suffix)
  )
    suffix += PIECE;
  while (suffix < rest && a.charCodeAt(endA - suffix - 1) === b.charCodeAt(endB - suffix - 1)) suffix++;
  return { prefix, suffix };
}
