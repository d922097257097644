import { frontMatterEnd, type Section, splitSections } from './blocks';

/** A text cut into sections. */
export interface Cut {
  readonly text: string;
  readonly markdown: boolean;
  readonly sections: readonly Section[];
}

/** What two texts have in common: so many units at the beginning, so many others at the end. */
export interface Common {
  readonly prefix: number;
  readonly suffix: number;
}

export function cut(text: string, markdown: boolean): Cut {
  return { text, markdown, sections: [...splitSections(text, frontMatterEnd(text), markdown)] };
}

/** A cut after an edit, and how many blocks at either end are those of the cut before, those behind the edit moved. */
export interface Recut {
  readonly cut: Cut;
  readonly front: number;
  readonly back: number;
}

/** The same as `cut`, at the cost of what has changed; sections in front of the change stay the same objects. */
export function recut(before: Cut, text: string): Recut {
  const { markdown, sections } = before;
  // Where front matter ends is known only when it has been read to its end.
  if (text.startsWith('---', startOf(text)) || before.text.startsWith('---', startOf(before.text)))
    return { cut: cut(text, markdown), front: 0, back: 0 };
  const common = inCommon(before.text, text);
  const by = text.length - before.text.length;
  const unchanged = text.length - common.suffix;
  const first = firstEndingAfter(sections, common.prefix - 1);
  const kept = sections.slice(0, first);
  const made: Section[] = [];
  let after: readonly Section[] = [];
  for (const section of splitSections(text, sections[first]?.start ?? 0, markdown)) {
    made.push(section);
    if (section.end < unchanged || section.end === text.length) continue;
    const same = firstEndingAfter(sections, section.end - by - 1);
    if (sections[same]?.end !== section.end - by) continue;
    after = moved(sections.slice(same + 1), by);
    break;
  }
  return {
    cut: { text, markdown, sections: [...kept, ...made, ...after] },
    front: countBlocks(kept),
    back: countBlocks(after),
  };
}

const countBlocks = (sections: readonly Section[]): number =>
  sections.reduce((sum, section) => sum + section.blocks.length, 0);

const startOf = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0);

const moved = (sections: readonly Section[], by: number): readonly Section[] =>
  by === 0
    ? sections
    : sections.map(({ start, end, blocks }) => ({
        start: start + by,
        end: end + by,
        blocks: blocks.map((b) => ({ start: b.start + by, end: b.end + by, kind: b.kind })),
      }));

/** The first section that ends after an offset; the last one, which may end without a blank line, where none does. */
function firstEndingAfter(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
