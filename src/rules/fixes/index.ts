import type { Article, Quotation } from '../../analysis/article';
import { type Fix, type TextEdit, withoutOverlaps } from '../fix';
import type { Finding } from '../rule';
import { attributeFixes } from './attribute';
import { pairFixes, styleFixes } from './marks';
import { spellingFixes } from './names';

export type { Fix, TextEdit } from '../fix';

/** What can be done about a finding, the likeliest first; nothing where only the writer can know. */
export function fixesFor(article: Article, finding: Finding): readonly Fix[] {
  if (finding.rule === 'quote/style') return styleFixes(article, finding);
  if (finding.rule === 'quote/mixed-marks') return pairFixes(article, finding);
  if (finding.rule.startsWith('name/')) return spellingFixes(article, finding);
  const quotation = article.quotations.find((q) => q.start === finding.start && q.end === finding.end);
  if (!quotation) return [];
  if (finding.rule === 'quote/unclosed') return closeFixes(article, quotation);
  if (finding.rule !== 'quote/unattributed' && finding.rule !== 'quote/carried-over') return [];
  const carried = finding.rule === 'quote/carried-over';
  const attributing = attributeFixes(article, quotation).map((fix, i) =>
    carried && i === 0 ? { ...fix, all: { title: 'Attribute all {0} to the speakers before them' } } : fix,
  );
  return [...attributing, ...joinFixes(article, quotation), askFix(quotation), queryFix(quotation)];
}

/** One kind of fix for every finding it fits. */
interface FixAll {
  readonly title: string;
  readonly count: number;
  readonly edits: readonly TextEdit[];
}

/** What can be done about all findings of a rule at once. */
export function fixAllOf(article: Article, findings: readonly Finding[], rule: string): readonly FixAll[] {
  const byTitle = new Map<string, Fix[]>();
  for (const finding of findings) {
    if (finding.rule !== rule) continue;
    for (const fix of fixesFor(article, finding)) {
      if (fix.all) byTitle.set(fix.all.title, [...(byTitle.get(fix.all.title) ?? []), fix]);
    }
  }
  return [...byTitle].map(([title, fixes]) => ({
    title,
    count: fixes.length,
    edits: withoutOverlaps(fixes.flatMap((fix) => fix.edits)),
  }));
}

/** The edits that are safe without anybody looking: those of the preferred fixes, one a finding. */
export const safeEdits = (article: Article, findings: readonly Finding[]): readonly TextEdit[] =>
  withoutOverlaps(
    findings.flatMap((finding) => fixesFor(article, finding).find((fix) => fix.preferred)?.edits ?? []),
  );

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
  all: { title: 'Insert “(TK: who?)” behind all {0}' },
});

/** A query to the writer in the text itself, as CriticMarkup; `Strip Editorial Marks` takes it out again. */
const queryFix = ({ outer }: Quotation): Fix => ({
  title: 'Ask the writer who said this',
  args: [],
  edits: [{ start: outer.end, end: outer.end, text: '{>>Who said this?<<}' }],
  preferred: false,
});

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“' };

function closeFixes(article: Article, { outer, start, end }: Quotation): readonly Fix[] {
  // Where the quotation should have ended only the writer knows; the end of the paragraph is a guess.
  const open = article.text.slice(outer.start, start);
  const edit = { start: end, end, text: CLOSING[open] ?? open };
  const all = { title: 'Close all {0} quotations' };
  return [{ title: 'Close the quotation', args: [], edits: [edit], preferred: false, all }];
}
