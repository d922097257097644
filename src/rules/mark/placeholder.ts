import { findCriticMarks } from '../../text/criticMarkup';
import { findEditorialMarks } from '../../text/editorialMarks';
import { outside } from '../../text/span';
import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';

/** Every placeholder has one of these. */
const SIGNS = ['TK', 'XX', '['];

/** Something that is still to come: it leaks into print when nobody looks. */
export const placeholder: Rule = {
  id: 'mark/placeholder',
  summary: 'A mark for something that is still to come: TK, XX, [name]',
  severity: 'warning',
  message: 'Something is still to come here: {0}',
  check: eachParagraph(function* ({ text, paragraphs }) {
    if (!SIGNS.some((sign) => text.includes(sign))) return;
    for (const paragraph of paragraphs) {
      const words = text.slice(paragraph.start, paragraph.end);
      const marks = findEditorialMarks(words).filter((m) => m.kind === 'placeholder');
      if (marks.length === 0) continue;
      const comments = findCriticMarks(words).filter((m) => m.kind === 'comment');
      for (const { start, end } of outside(marks, comments)) {
        const at = { start: start + paragraph.start, end: end + paragraph.start };
        yield { ...at, args: [words.slice(start, end)], related: [] };
      }
    }
  }),
};
