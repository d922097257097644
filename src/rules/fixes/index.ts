import type { Article, Quotation } from '../../analysis/article';
import type { Finding } from '../rule';
import { attributeFixes } from './attribute';
import type { Fix } from './fix';

export type { Fix, TextEdit } from './fix';

/** What can be done about a finding, the likeliest first; nothing where only the writer can know. */
export function fixesFor(article: Article, finding: Finding): readonly Fix[] {
  const quotation = article.quotations.find((q) => q.start === finding.start && q.end === finding.end);
  if (!quotation) return [];
  if (finding.rule === 'quote/unclosed') return closeFixes(article, quotation);
  if (finding.rule !== 'quote/unattributed' && finding.rule !== 'quote/carried-over') return [];
  return [...attributeFixes(article, quotation), ...joinFixes(article, quotation), askFix(quotation)];
}

/** Takes the closing mark off the paragraph before, so that the quotation runs on as newspapers set it. */
function joinFixes(article: Article, quotation: Quotation): readonly Fix[] {
  const before = article.paragraphs[quotation.paragraph - 1];
  const own = article.paragraphs[quotation.paragraph];
  if (!before || own?.start !== quotation.outer.start) return [];
  const last = article.quotations.findLast((q) => q.outer.end <= before.end);
  const speaker = last?.attribution?.speaker;
  if (!last || !speaker || last.outer.end !== before.end || last.closure !== 'closed') return [];
  const edit = { start: last.end, end: last.outer.end, text: '' };
  return [{ title: 'Join to the quotation before', args: [], edits: [edit], preferred: false }];
}

/** A question the final check will not let pass. */
const askFix = ({ outer }: Quotation): Fix => ({
  title: 'Insert “(TK: who?)”',
  args: [],
  edits: [{ start: outer.end, end: outer.end, text: ' (TK: who?)' }],
  preferred: false,
});

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“' };

function closeFixes(article: Article, { outer, start, end }: Quotation): readonly Fix[] {
  // Where the quotation should have ended only the writer knows; the end of the paragraph is a guess.
  const open = article.text.slice(outer.start, start);
  const edit = { start: end, end, text: CLOSING[open] ?? open };
  return [{ title: 'Close the quotation', args: [], edits: [edit], preferred: false }];
}
