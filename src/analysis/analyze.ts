import { type Cut, cut, recut, startsOf } from '../text/resplit';
import type { Article } from './article';
import { type Assembled, assemble } from './assemble';
import { COMMON, type DeskWords, vocabularyOf } from './attribution/sentence/vocabulary';
import { SpeakerResolver } from './attribution/speakers/speakers';
import { correctEntities } from './entities/corrections';
import type { NameFinder } from './entities/names/name';
import { withPronouns } from './entities/pronouns';
import { resolveEntities } from './entities/resolve';
import { tagNames } from './entities/tagger';
import type { Told } from './facts';
import { leaningIn } from './leaning';
import { moveArticle, moveEntities, onlyChange } from './move';
import { Paragraphs } from './paragraphs';

export interface AnalyzeOptions extends DeskWords {
  /** Skip Markdown's syntax: code, link targets, block quotes. */
  readonly markdown?: boolean;
}

export interface Analyzer {
  /** Equal texts give equal articles, whatever was analysed before. */
  analyze(text: string, options?: AnalyzeOptions): Article;
  /** Reads a text step by step, a paragraph at first, so that `analyze` then finds it read. It may be left off anywhere. */
  readAhead(text: string, options?: AnalyzeOptions): Iterable<void>;
}

/** One text read: its paragraphs and what they come to. */
interface Reading extends Assembled {
  readonly cut: Cut;
  readonly placed: Pick<Told, 'parts' | 'starts'>;
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
  function* read(text: string, { markdown = false, ...words }: AnalyzeOptions): Generator<void, Article> {
    const before = last?.cut.markdown === markdown ? last : null;
    if (before && text === before.cut.text) return before.article;
    const made = before ? recut(before.cut, text) : { cut: cut(text, markdown), front: 0, back: 0 };
    const parts = paragraphs.read(made, before?.placed.parts ?? []);
    const placed = { parts, starts: startsOf(made.cut) };
    const assembled = yield* articleAfter(before, placed, text, speakers, words);
    last = { cut: made.cut, placed, ...assembled };
    return last.article;
  }
  function* steps(text: string, options: AnalyzeOptions): Iterable<void> {
    yield* paragraphs.readAhead(cut(text, options.markdown ?? false));
    yield* read(text, options);
  }
  return {
    *readAhead(text, options = {}) {
      agreeOn(options);
      const [agreed, before] = [paragraphs, last];
      for (const _ of steps(text, options)) {
        yield;
        // Something else has been asked for meanwhile.
        if (paragraphs !== agreed || last !== before) return;
      }
    },
    analyze(text, options = {}) {
      agreeOn(options);
      return toTheEnd(read(text, options));
    },
  };
}

/** As much of the article before as still holds, and the rest made anew. */
function* articleAfter(
  before: Reading | null,
  placed: Reading['placed'],
  text: string,
  speakers: SpeakerResolver,
  { entities = [], names = [], dialect = null }: DeskWords,
): Generator<void, Assembled> {
  const change = before && onlyChange(before.placed, placed, text.length - before.cut.text.length);
  const same = change && moveArticle(before.article, change, placed, leaningIn(before.told), text);
  if (same) return { article: same, told: before.told };
  const moved = change && moveEntities(before.article.anchored, change);
  const joined =
    moved ??
    withPronouns(correctEntities(resolveEntities(placed.parts, before?.article.anchored), entities), names);
  yield;
  return assemble(text, placed, joined, speakers, dialect, before);
}

function toTheEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** One analysis from scratch. */
export const analyze = (text: string, options?: AnalyzeOptions): Article =>
  createAnalyzer().analyze(text, options);
