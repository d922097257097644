import { splitBlocks } from '../text/blocks';
import { opensWithMark } from '../text/marks';
import { makeParagraph, type Paragraph } from '../text/paragraph';
import type { Article, ParagraphRole } from './article';
import { assemble } from './assemble';
import { findSpeech, type LocalSpeech } from './attribution/speech';
import { COMMON, type DeskWords, type Vocabulary, vocabularyOf } from './attribution/vocabulary';
import type { LocalClaim, LocalDate } from './claims/claim';
import { findClaims } from './claims/findClaims';
import { findDates } from './claims/findDates';
import { findNames } from './entities/findNames';
import type { Name, NameFinder } from './entities/name';
import { roleOf } from './roles';

/** Everything that is known from one paragraph alone; offsets are relative to it, so it survives edits elsewhere. */
export interface ParagraphAnalysis {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly names: readonly Name[];
  readonly claims: readonly LocalClaim[];
  readonly dates: readonly LocalDate[];
  readonly speech: LocalSpeech;
}

export interface AnalyzeOptions extends DeskWords {
  /** Skip Markdown's syntax: code, link targets, block quotes. */
  readonly markdown?: boolean;
}

export interface Analyzer {
  /** Equal texts give equal articles, whatever was analysed before. */
  analyze(text: string, options?: AnalyzeOptions): Article;
}

const NO_WORDS = '[[],[]]';

/** An analyzer remembers the paragraphs of its last text, so that an edit costs one paragraph and one light pass. */
export function createAnalyzer(nameFinder: NameFinder = findNames): Analyzer {
  let known = new Map<string, ParagraphAnalysis>();
  let vocabulary = COMMON;
  let desk = NO_WORDS;
  return {
    analyze(text, { markdown = false, ...words } = {}) {
      const now = JSON.stringify([words.reportingVerbs ?? [], words.notSpeech ?? []]);
      if (now !== desk) {
        // What a paragraph says depends on what its words mean.
        known = new Map();
        vocabulary = vocabularyOf(words);
        desk = now;
      }
      const blocks = splitBlocks(text, markdown);
      const current = new Map<string, ParagraphAnalysis>();
      const parts = blocks.map((block, i) => {
        const content = text.slice(block.start, block.end);
        const next = blocks[i + 1];
        const continues =
          next !== undefined && opensWithMark(text.slice(next.start, Math.min(next.end, next.start + 8)));
        const key = `${block.kind} ${markdown} ${continues} ${content}`;
        const analysis =
          current.get(key) ??
          known.get(key) ??
          analyzeParagraph(makeParagraph(content, block.kind, markdown, continues), nameFinder, vocabulary);
        current.set(key, analysis);
        return { ...analysis, start: block.start, end: block.end };
      });
      known = current;
      return assemble(text, parts);
    },
  };
}

/** One analysis from scratch. */
export const analyze = (text: string, options?: AnalyzeOptions): Article =>
  createAnalyzer().analyze(text, options);

function analyzeParagraph(
  paragraph: Paragraph,
  nameFinder: NameFinder,
  vocabulary: Vocabulary,
): ParagraphAnalysis {
  const role = roleOf(paragraph);
  const names = nameFinder(paragraph);
  const dates = findDates(paragraph);
  return {
    paragraph,
    role,
    names,
    claims: findClaims(paragraph, dates),
    dates,
    speech: findSpeech(paragraph, role, names, vocabulary),
  };
}
