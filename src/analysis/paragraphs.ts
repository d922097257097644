import type { Block } from '../text/blocks';
import { opensWithMark } from '../text/marks';
import { type BlockKind, makeParagraph, type Paragraph } from '../text/paragraph';
import type { Cut, Recut } from '../text/resplit';
import type { Vocabulary } from './attribution/sentence/vocabulary';
import { findSpeech } from './attribution/speech';
import { findClaims } from './claims/findClaims';
import { findDates } from './claims/findDates';
import type { Dialect } from './dialect';
import type { NameFinder } from './entities/names/name';
import type { ParagraphAnalysis, PlacedParagraph } from './parts';
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
  private known = new Map<string, ParagraphAnalysis>();

  constructor(
    private readonly nameFinder: NameFinder,
    private readonly vocabulary: Vocabulary,
    private readonly dialect: Dialect | null,
  ) {}

  /** @param before the paragraphs of the cut before */
  read({ cut, front, back }: Recut, before: readonly PlacedParagraph[]): readonly PlacedParagraph[] {
    const { text, markdown, sections } = cut;
    const blocks = sections.flatMap((section) => section.blocks);
    // The last paragraph in front of an edit may run on into another one, over a subheading.
    const from = Math.max(0, front - 2);
    const to = blocks.length - back;
    const by = before.length - blocks.length;
    const opens = (i: number): boolean =>
      i < to ? opensAt(text, blocks, i) : before[i + by]?.opens === true;
    const edited = blocks.slice(from, to);
    const sources = edited.map((block, i) => sourceOf(text, block, markdown, opens(from + i + 1)));
    const parts = before.slice(0, from);
    for (const [i, analysis] of this.analysesOf(sources).entries()) {
      const block = edited[i];
      const continues = sources[i]?.continues === true;
      if (block) parts.push(placed(analysis, block, { opens: opens(from + i), continues }));
    }
    for (let i = to; i < blocks.length; i++) {
      const [part, block] = [before[i + by], blocks[i]];
      if (part && block) parts.push(part.start === block.start ? part : placed(part, block, part));
    }
    if (this.known.size > blocks.length + KEPT) this.known = knownOf(parts, markdown);
    return parts;
  }

  *readAhead({ text, markdown, sections }: Cut): Iterable<void> {
    const blocks = sections.flatMap((section) => section.blocks);
    for (const [i, block] of blocks.entries()) {
      this.analysesOf([sourceOf(text, block, markdown, opensAt(text, blocks, i + 1))]);
      yield;
    }
  }

  private analysesOf(sources: readonly Source[]): readonly ParagraphAnalysis[] {
    const unknown = new Map(sources.filter((s) => !this.known.has(s.key)).map((s) => [s.key, s]));
    this.analyse([...unknown.values()]);
    return sources.flatMap(({ key }) => this.known.get(key) ?? []);
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
    for (const [i, { key }] of sources.entries()) {
      const [paragraph, role] = [paragraphs[i], roles[i]];
      const [named = [], dated = [], claimed = []] = [names[i], dates[i], claims[i]];
      if (!paragraph || !role) continue;
      const speech = findSpeech(paragraph, role, named, this.vocabulary);
      this.known.set(key, { paragraph, role, names: named, claims: claimed, dates: dated, speech });
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

const knownOf = (parts: readonly PlacedParagraph[], markdown: boolean): Map<string, ParagraphAnalysis> =>
  new Map(parts.map((p) => [keyOf(p.paragraph.kind, markdown, p.continues, p.paragraph.text), p]));

/** Does the paragraph open a quotation, or the one behind the subheading that it is? */
const opensAt = (text: string, blocks: readonly Block[], i: number): boolean =>
  opensHere(text, blocks[i]) || (isSubheading(text, blocks[i]) && opensHere(text, blocks[i + 1]));

/** Longest subheading in UTF-16 units. */
const SUBHEADING = 60;

/** "Help asked": a few words and no mark behind them. */
const isSubheading = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.end - block.start <= SUBHEADING &&
  !/[.,:;!?…"”’'»)]\s*$/.test(text.slice(block.start, block.end));

const opensHere = (text: string, block: Block | undefined): boolean =>
  block !== undefined && opensWithMark(text.slice(block.start, Math.min(block.end, block.start + 8)));

/** Field by field, which costs a fraction of copying them. */
const placed = (
  { paragraph, role, names, claims, dates, speech }: ParagraphAnalysis,
  { start, end }: Block,
  { opens, continues }: Pick<PlacedParagraph, 'opens' | 'continues'>,
): PlacedParagraph => ({
  paragraph,
  role,
  names,
  claims,
  dates,
  speech,
  start,
  end,
  opens,
  continues,
});
