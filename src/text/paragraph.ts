import { creditedWords } from './blockquote';
import { findQuotedSpans, type QuotedSpan } from './marks';
import { findMasks } from './masks';
import { type Sentence, splitSentences } from './sentences';
import type { Span } from './span';
import { type Token, tokenize } from './tokens';
import { trimmed } from './trimmed';

/** What the layout says of a block; what its words say (credit, caption) is the analysis' affair. */
export type BlockKind = 'prose' | 'heading' | 'blockquote';

/**
 * A paragraph's text, cut up. All offsets are relative to the paragraph's own start, so that
 * everything derived from it stays valid when the text before it changes.
 */
export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  /** Parts that are not prose (inline code, link targets, comments); tokens never start inside one. */
  readonly masked: readonly Span[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Spans in quotation marks, outermost only, in order; speech or not. */
  readonly quoted: readonly QuotedSpan[];
}

/** @param continues whether the next paragraph opens with a quotation mark */
export function makeParagraph(
  text: string,
  kind: BlockKind,
  markdown: boolean,
  continues: boolean,
): Paragraph {
  const masked = trimmed(findMasks(text, markdown));
  const marked = findQuotedSpans(text, masked, continues);
  const credited = kind === 'blockquote' && marked.length === 0 ? creditedWords(text) : null;
  return new CutParagraph(text, kind, masked, credited ? [credited] : trimmed(marked));
}

/** A paragraph whose words can be let go of and are cut again once they are asked for. */
class CutParagraph implements Paragraph {
  /** Out of sight, since a paragraph is the same whether or not it has them. */
  #words: Pick<Paragraph, 'tokens' | 'sentences'> | null;

  constructor(
    readonly text: string,
    readonly kind: BlockKind,
    readonly masked: readonly Span[],
    readonly quoted: readonly QuotedSpan[],
  ) {
    this.#words = wordsOf(text, masked);
  }

  get tokens(): readonly Token[] {
    return this.cut().tokens;
  }

  get sentences(): readonly Sentence[] {
    return this.cut().sentences;
  }

  get isCut(): boolean {
    return this.#words !== null;
  }

  letGo(): void {
    this.#words = null;
  }

  private cut(): Pick<Paragraph, 'tokens' | 'sentences'> {
    this.#words ??= wordsOf(this.text, this.masked);
    return this.#words;
  }
}

function wordsOf(text: string, masked: readonly Span[]): Pick<Paragraph, 'tokens' | 'sentences'> {
  const tokens = trimmed(tokenize(text, masked));
  return { tokens, sentences: trimmed(splitSentences(text, tokens)) };
}

/** A key asks for the words of some 130 paragraphs of 1,700, most of them the same as the key before. */
const IN_USE = 512;

/**
 * Lets go of the words of paragraphs where there are many that have them: of a long article that has just been read,
 * they are a sixth of all that is held. The few that are asked for again are cut again, which is quick.
 */
export function letWordsGo(paragraphs: readonly Paragraph[], most = IN_USE): void {
  const cut: CutParagraph[] = [];
  for (const p of paragraphs) if (p instanceof CutParagraph && p.isCut) cut.push(p);
  if (cut.length > most) for (const p of cut) p.letGo();
}
