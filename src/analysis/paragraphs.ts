import type { Block } from '../text/blocks';
import { flatMap } from '../text/flatMap';
import { opensWithMark } from '../text/marks';
import { type BlockKind, letWordsGo, makeParagraph, type Paragraph } from '../text/paragraph';
import { blocksOf, type Cut, countBlocks, type Recut } from '../text/resplit';
import { type Span, sliceOf } from '../text/span';
import { trimmed } from '../text/trimmed';
import type { Vocabulary } from './attribution/sentence/vocabulary';
import { findSpeech } from './attribution/speech';
import { findClaims } from './claims/findClaims';
import { findDates } from './claims/findDates';
import type { Dialect } from './dialect';
import type { NameFinder } from './entities/names/name';
import type { Part } from './parts';
import { roleOf } from './roles';

/** Paragraphs kept beside those of the last text, for what is cut and pasted or undone; at most so many. */
const KEPT = 256;

/** A paragraph's text with all else that its analysis hangs on. */
interface Source {
  /** The same for equal ones; ends with the text. */
  readonly key: string;
  readonly kind: BlockKind;
  readonly markdown: boolean;
  /** The next paragraph begins with a quotation mark that opens, if need be behind a subheading. */
  readonly continues: boolean;
}

/** Analyses paragraphs, each once as long as it is remembered. */
export class Paragraphs {
  private known = new Map<string, Part>();

  constructor(
    private readonly nameFinder: NameFinder,
    private readonly vocabulary: Vocabulary,
    private readonly dialect: Dialect | null,
  ) {}

  /** @param before the paragraphs of the cut before */
  read({ cut, front, back }: Recut, before: readonly Part[]): readonly Part[] {
    const { text, markdown } = cut;
    // The last paragraph in front of an edit may run on into another one, over a subheading.
    const from = Math.max(0, front - 2);
    const edited = blocksOf(cut, from, countBlocks(cut.sections) - back);
    const behind = before.slice(before.length - back);
    const textAt = (i: number): string => {
      const block = edited[i];
      return block ? sliceOf(text, block) : (behind[i - edited.length]?.paragraph.text ?? '');
    };
    const sources = edited.map((block, i) => sourceOf(text, block, markdown, opensAt(textAt, i + 1)));
    // Another text: what is kept of the one before it is kept for what it says.
    if (front === 0 && back === 0)
      letWordsGo(
        before.map(({ paragraph }) => paragraph),
        0,
      );
    const parts = before.slice(0, from).concat(this.partsOf(sources), behind);
    if (this.known.size > parts.length + KEPT) this.known = knownOf(parts, markdown);
    return parts;
  }

  *readAhead(cut: Cut): Iterable<void> {
    const { text, markdown } = cut;
    const blocks = blocksOf(cut);
    const textAt = (i: number): string => sliceOf(text, blocks[i] ?? NOWHERE);
    for (const [i, block] of blocks.entries()) {
      this.partsOf([sourceOf(text, block, markdown, opensAt(textAt, i + 1))]);
      yield;
    }
  }

  private partsOf(sources: readonly Source[]): readonly Part[] {
    const unknown = new Map(sources.filter((s) => !this.known.has(s.key)).map((s) => [s.key, s]));
    this.analyse([...unknown.values()]);
    return flatMap(sources, ({ key }) => this.known.get(key) ?? []);
  }

  /**
   * All of them go through one stage before they go through the next: what a stage works with stays in the processor's
   * caches meanwhile, which saves a quarter of the time.
   */
  private analyse(sources: readonly Source[]): void {
    const paragraphs = sources.map(paragraphOf);
    const roles = paragraphs.map(roleOf);
    const read = <T>(find: (paragraph: Paragraph, i: number) => readonly T[]): readonly (readonly T[])[] =>
      paragraphs.map((p, i) => (roles[i] === 'foreign' ? [] : find(p, i)));
    const names = read(this.nameFinder);
    const dates = read((p) => findDates(p, this.dialect));
    const claims = read((p, i) => findClaims(p, dates[i] ?? [], this.dialect));
    for (const [i, { key, continues }] of sources.entries()) {
      const [paragraph, role] = [paragraphs[i], roles[i]];
      const [named = [], dated = [], claimed = []] = [names[i], dates[i], claims[i]];
      if (!paragraph || !role) continue;
      const speech = findSpeech(paragraph, role, named, this.vocabulary);
      this.known.set(key, {
        paragraph,
        role,
        // A list of its own for each paragraph, since what it says of names is kept by that.
        names: named.slice(),
        claims: trimmed(claimed),
        dates: trimmed(dated),
        speech,
        continues,
      });
    }
  }
}

const sourceOf = (text: string, block: Block, markdown: boolean, continues: boolean): Source => {
  const { kind, start, end } = block;
  return { key: keyOf(kind, markdown, continues, text.slice(start, end)), kind, markdown, continues };
};

/** A slice of the whole text would keep every version of it in memory; one of the key shares it with the map. */
const paragraphOf = ({ key, kind, markdown, continues }: Source): Paragraph =>
  makeParagraph(key.slice(keyOf(kind, markdown, continues, '').length), kind, markdown, continues);

const keyOf = (kind: BlockKind, markdown: boolean, continues: boolean, text: string): string =>
  `${kind} ${markdown} ${continues} ${text}`;

const knownOf = (parts: readonly Part[], markdown: boolean): Map<string, Part> =>
  new Map(parts.map((p) => [keyOf(p.paragraph.kind, markdown, p.continues, p.paragraph.text), p]));

/** Does the paragraph open a quotation, or the one behind the subheading that it is? */
const opensAt = (textAt: (i: number) => string, i: number): boolean =>
  opens(textAt(i)) || (isSubheading(textAt(i)) && opens(textAt(i + 1)));

/** Longest subheading in UTF-16 units. */
const SUBHEADING = 60;

/** "Help asked": a few words and no mark behind them. */
const isSubheading = (text: string): boolean =>
  text !== '' && text.length <= SUBHEADING && !/[.,:;!?…"”’'»)]\s*$/.test(text);

/** So many units at a paragraph's beginning tell whether it opens with a mark. */
const OPENING = 8;

const opens = (text: string): boolean => opensWithMark(text.slice(0, OPENING));

const NOWHERE: Span = { start: 0, end: 0 };
