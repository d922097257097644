import type { Article, Quotation } from '../analysis/article';
import { overlaps } from '../text/span';
import { anchorAll } from './anchor';
import { type WordChange, wordChanges } from './changes';
import { fold, foldWords } from './fold';
import { selectorFor } from './selector';

/** A quotation that reads otherwise than in an earlier version of its article. */
export interface EditedQuotation {
  readonly quotation: Quotation;
  readonly changes: readonly WordChange[];
}

/** The quotations whose words have changed since an earlier version; whatever else was written, moved or taken out. */
export function editedQuotations(before: Article, now: Article): readonly EditedQuotation[] {
  const folded = fold(before.text);
  const anchors = anchorAll(
    now.text,
    before.quotations.map((q) => selectorFor(folded, before.text, q)),
  );
  const edited = new Map<Quotation, EditedQuotation>();
  before.quotations.forEach((old, i) => {
    const anchor = anchors[i];
    if (anchor?.state !== 'changed') return;
    // An attribution put into a quotation may make two of it, and changes none of its words.
    const own = now.quotations.filter((q) => overlaps(q, anchor.span));
    const [quotation] = own;
    if (!quotation) return;
    const changes = wordChanges(spoken(before, old), own.map((q) => spoken(now, q)).join(' '));
    if (changes.length > 0) edited.set(quotation, { quotation, changes });
  });
  return [...edited.values()].sort((a, b) => a.quotation.start - b.quotation.start);
}

const spoken = ({ text }: Article, { start, end, parts }: Quotation): string =>
  (parts ?? [{ start, end }])
    .map((p) => foldWords(text.slice(p.start, p.end)).replace(/(?<![.,;:!?—–-])[.,;:!?—–-]+$/, ''))
    .join(' ');
