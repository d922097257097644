import type { Paragraph } from '../text/paragraph';
import type { ParagraphRole } from './article';
import { isTabular } from './claims/tables';
import { isTitleCase } from './entities/names/headline';
import { isForeign } from './foreign';

const BOILERPLATE =
  /^\W*(?:the post .{0,400} appeared first on |read (?:more|the rest|the full|next|also)\b|click here|sign up (?:for|to)|subscribe (?:to|now)|follow (?:us (?:on|at)|\S+ on)\b|copyright\b|©|all rights reserved|this (?:article|story|material) (?:was|has|may|originally|first)\b|share this|advertisement$|continue reading|related (?:stories|articles|content)|most popular|we want to hear from you)/i;
const CREDIT =
  /^\W*(?:edited by|reporting by|reported by|written by|additional reporting|compiled by|translated by|with (?:inputs?|files|reporting|additional reporting|contributions?) (?:from|by)|by(?: the)? (?:\p{L}[\p{L}.’'-]+[\s,]+){0,3}\p{L}[\p{L}.’'-]+(?: in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?[\s,]*(?:\||$)|(?:photo|photograph|image|picture|video|graphic)s?(?: credit| courtesy)?\s*(?::|by\b)|source:|contributing:)/iu;
const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\b/i;
const CAPTION =
  /(?:\((?:[^()]{0,60}\b(?:photo|images|via AP|AFP|Reuters|Getty|file)\b[^()]{0,60})\)|(?:\/|via )\s?(?:Getty Images|AFP|Reuters|AP)\b[^.]{0,40})\.?$|^(?:FILE\b|File photo\b|Caption:|Photo:|Pictured\b)/i;

/** A longer paragraph is prose, whatever it begins with. In UTF-16 units. */
const SHORT = 260;

/** Recognizes headings, captions, credits, feed boilerplate and other languages by the paragraph's own words and layout. */
export function roleOf(paragraph: Paragraph): ParagraphRole {
  const { text, kind } = paragraph;
  if (isForeign(paragraph)) return 'foreign';
  if (kind === 'heading') return 'heading';
  if (text.length <= 2 * SHORT && BOILERPLATE.test(text)) return 'boilerplate';
  if (text.length <= SHORT && (CREDIT.test(text) || CONTRIBUTED.test(text))) return 'credit';
  if (text.length <= 2 * SHORT && CAPTION.test(text)) return 'caption';
  if (kind === 'blockquote') return 'blockquote';
  return isHeading(paragraph) ? 'heading' : 'body';
}

/** The longest heading without Markdown's `#`, in words. */
const HEADING_WORDS = 18;

function isHeading({ text, tokens, quoted }: Paragraph): boolean {
  const words = tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length;
  if (words === 0) return true;
  if (words > HEADING_WORDS) return false;
  if (isTitleCase(tokens)) return true;
  if (isTabular(tokens)) return false;
  if (/[.,:;!?…][)"'”’»]*$/.test(text)) return false;
  const first = quoted[0];
  return !(first && first.open.start === 0 && quoted.length === 1 && first.end >= text.length - 2);
}
