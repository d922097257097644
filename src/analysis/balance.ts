import { asAccepted } from '../text/criticMarkup';
import { tokenize } from '../text/tokens';
import type { Article, Claim, Quotation } from './article';
import { ownClaims } from './claims/ownClaims';
import { type Voice, voiceKey, voicesOf } from './voices';

/** How much of the article is a voice's. */
export interface VoiceShare {
  readonly voice: Voice;
  /** Words between the quotation marks. */
  readonly words: number;
  /** Numbers that are this speaker's. */
  readonly claims: readonly Claim[];
  /** Whether the article gives a name, not only a description ("a neighbour"). */
  readonly named: boolean;
}

/** Who speaks how much in an article, and whose its numbers are. */
export interface Balance {
  readonly words: number;
  readonly quotedWords: number;
  /** Most quoted words first; quotations of nobody included. */
  readonly shares: readonly VoiceShare[];
  /** Numbers in the article's own voice. */
  readonly ownClaims: readonly Claim[];
}

export function balanceOf(article: Article): Balance {
  const shares = voicesOf(article).map((voice) => shareOf(article, voice));
  return {
    words: article.paragraphs
      .filter((p) => p.role !== 'boilerplate' && p.role !== 'credit')
      .reduce((sum, p) => sum + countWords(article.text.slice(p.start, p.end)), 0),
    quotedWords: shares.reduce((sum, s) => sum + s.words, 0),
    shares: shares.sort((a, b) => b.words - a.words),
    ownClaims: ownClaims(article),
  };
}

function shareOf(article: Article, voice: Voice): VoiceShare {
  return {
    voice,
    words: voice.quotations.reduce((sum, q) => sum + wordsIn(article, q), 0),
    claims: voice.key === null ? [] : article.claims.filter((c) => voiceKey(c.source) === voice.key),
    named: voice.quotations.some((q) => q.attribution?.speaker?.name),
  };
}

/** Words quoted of one speaker up to an offset. */
export const wordsQuoted = (article: Article, key: string | null, until: number): number =>
  article.quotations
    .filter((q) => q.start <= until && voiceKey(q.attribution?.speaker) === key)
    .reduce((sum, q) => sum + wordsIn(article, q), 0);

const wordsIn = (article: Article, q: Quotation): number =>
  (q.parts ?? [q]).reduce((sum, part) => sum + countWords(article.text.slice(part.start, part.end)), 0);

const countWords = (text: string): number =>
  tokenize(asAccepted(text)).filter((t) => t.kind === 'word' || t.kind === 'number').length;
