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
  const tokens = trimmed(tokenize(text, masked));
  const sentences = trimmed(splitSentences(text, tokens));
  const marked = findQuotedSpans(text, masked, continues);
  const credited = kind === 'blockquote' && marked.length === 0 ? creditedWords(text) : null;
  return { text, kind, masked, tokens, sentences, quoted: credited ? [credited] : trimmed(marked) };
}
