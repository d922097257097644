import type { Block } from '../text/blocks';
import { opensWithMark } from '../text/marks';
import { type BlockKind, makeParagraph } from '../text/paragraph';
import { type Cut, cut, type Recut, recut } from '../text/resplit';
import type { Article } from './article';
import { type Assembled, assemble } from './assemble';
import { COMMON, type DeskWords, type Vocabulary, vocabularyOf } from './attribution/sentence/vocabulary';
import { SpeakerResolver } from './attribution/speakers/speakers';
import { findSpeech } from './attribution/speech';
import { findClaims } from './claims/findClaims';
import { findDates } from './claims/findDates';
import type { Dialect } from './dialect';
import { correctEntities } from './entities/corrections';
import type { NameFinder } from './entities/names/name';
import { withPronouns } from './entities/pronouns';
import { resolveEntities } from './entities/resolve';
import { tagNames } from './entities/tagger';
import { leaningIn } from './leaning';
import { moveArticle, moveEntities, onlyChange } from './move';
import type { ParagraphAnalysis, PlacedParagraph } from './parts';
import { roleOf } from './roles';

export interface AnalyzeOptions extends DeskWords {
  /** Skip Markdown's syntax: code, link targets, block quotes. */
  readonly markdown?: boolean;
}

export interface Analyzer {
  /** Equal texts give equal articles, whatever was analysed before. */
  analyze(text: string, options?: AnalyzeOptions): Article;
  /** Reads the paragraphs of a text one after another, so that `analyze` then finds them read. It may be left off anywhere. */
  readAhead(text: string, options?: AnalyzeOptions): Iterable<void>;
}

/** One text read: its paragraphs and what they come to. */
interface Reading extends Assembled {
  readonly cut: Cut;
  readonly parts: readonly PlacedParagraph[];
}

const NO_WORDS = '[[],[],[],[],null]';

const pronounsIn = ({ names = [] }: DeskWords): readonly (readonly string[])[] =>
  names.flatMap(({ name, pronoun }) => (pronoun ? [[name, pronoun]] : []));

/**
 * An analyzer remembers its last text, so that an edit costs the paragraph it is in; where that paragraph then says
 * what it said before, the article is the last one, moved; else one light pass over all paragraphs, and names are joined
 * again only where it says something else of names.
 */
export function createAnalyzer(nameFinder: NameFinder = tagNames): Analyzer {
  let paragraphs = new Paragraphs(nameFinder, COMMON, null);
  let desk = NO_WORDS;
  let last: Reading | null = null;
  const speakers = new SpeakerResolver();
  const agreeOn = (words: DeskWords): void => {
    const now = JSON.stringify([
      words.reportingVerbs ?? [],
      words.notSpeech ?? [],
      words.entities ?? [],
      pronounsIn(words),
      words.dialect ?? null,
    ]);
    if (now === desk) return;
    // What a paragraph says depends on what its words mean.
    paragraphs = new Paragraphs(nameFinder, vocabularyOf(words), words.dialect ?? null);
    last = null;
    desk = now;
  };
  return {
    *readAhead(text, { markdown = false, ...words } = {}) {
      agreeOn(words);
      yield* paragraphs.readAhead(cut(text, markdown));
    },
    analyze(text, { markdown = false, ...words } = {}) {
      agreeOn(words);
      const before = last?.cut.markdown === markdown ? last : null;
      if (before && text === before.cut.text) return before.article;
      const made = before ? recut(before.cut, text) : { cut: cut(text, markdown), front: 0, back: 0 };
      const parts = paragraphs.read(made, before?.parts ?? []);
      last = { cut: made.cut, parts, ...articleAfter(before, parts, text, speakers, words) };
      return last.article;
    },
  };
}

/** As much of the article before as still holds, and the rest made anew. */
function articleAfter(
  before: Reading | null,
  parts: readonly PlacedParagraph[],
  text: string,
  speakers: SpeakerResolver,
  { entities = [], names = [], dialect = null }: DeskWords,
): Assembled {
  const change = before && onlyChange(before.parts, parts, text.length - before.cut.text.length);
  const same = change && moveArticle(before.article, change, parts, leaningIn(before.told), text);
  if (same) return { article: same, told: before.told };
  const moved = change && moveEntities(before.article.entities, change);
  const joined = moved ?? withPronouns(correctEntities(resolveEntities(parts), entities), names);
  return assemble(text, parts, joined, speakers, dialect, before);
}

/** One analysis from scratch. */
export const analyze = (text: string, options?: AnalyzeOptions): Article =>
  createAnalyzer().analyze(text, options);

/** Paragraphs kept beside those of the last text, for what is cut and pasted or undone; at most so many. */
const KEPT = 256;

/** Analyses paragraphs, each once as long as it is remembered. */
class Paragraphs {
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
    // The last paragraph in front of an edit may run on into another one.
    const from = Math.max(0, front - 1);
    const to = blocks.length - back;
    const by = before.length - blocks.length;
    const opens = (i: number): boolean =>
      i < to ? opensHere(text, blocks[i]) : before[i + by]?.opens === true;
    const parts = before.slice(0, from);
    for (const [i, block] of blocks.slice(from, to).entries()) {
      const at = { opens: opens(from + i), continues: opens(from + i + 1) };
      parts.push(placed(this.analysisOf(text, block, markdown, at.continues), block, at));
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
      this.analysisOf(text, block, markdown, opensHere(text, blocks[i + 1]));
      yield;
    }
  }

  private analysisOf(text: string, block: Block, markdown: boolean, continues: boolean): ParagraphAnalysis {
    const key = keyOf(block.kind, markdown, continues, text.slice(block.start, block.end));
    const known = this.known.get(key);
    if (known) return known;
    const made = this.analyse(key, block.kind, markdown, continues);
    this.known.set(key, made);
    return made;
  }

  private analyse(key: string, kind: BlockKind, markdown: boolean, continues: boolean): ParagraphAnalysis {
    // A slice of the whole text would keep every version of it in memory; one of the key shares it with the map.
    const text = key.slice(keyOf(kind, markdown, continues, '').length);
    const paragraph = makeParagraph(text, kind, markdown, continues);
    const role = roleOf(paragraph);
    const isRead = role !== 'foreign';
    const names = isRead ? this.nameFinder(paragraph) : [];
    const dates = isRead ? findDates(paragraph, this.dialect) : [];
    return {
      paragraph,
      role,
      names,
      claims: isRead ? findClaims(paragraph, dates, this.dialect) : [],
      dates,
      speech: findSpeech(paragraph, role, names, this.vocabulary),
    };
  }
}

const keyOf = (kind: BlockKind, markdown: boolean, continues: boolean, text: string): string =>
  `${kind} ${markdown} ${continues} ${text}`;

const knownOf = (parts: readonly PlacedParagraph[], markdown: boolean): Map<string, ParagraphAnalysis> =>
  new Map(parts.map((p) => [keyOf(p.paragraph.kind, markdown, p.continues, p.paragraph.text), p]));

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
