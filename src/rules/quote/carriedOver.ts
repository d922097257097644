import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';

const PRONOUN = /^(?:he|she|it|they|we|i|you|one|another)$/i;
const NAMELESS = {
  message:
    'No attribution of its own: readers will look for the speaker in the paragraph before, and find no name.',
};

/** A quotation whose speaker the reader must take from the paragraph before. */
export const carriedOver: Rule = {
  id: 'quote/carried-over',
  summary: 'A quotation whose speaker is taken from the paragraph before',
  severity: 'information',
  message: 'No attribution of its own: readers will take this to be {0}, from the paragraph before.',
  check: eachParagraph(function* (article) {
    for (const q of article.quotations) {
      const speaker = q.attribution?.speaker;
      if (!speaker || q.attribution?.basis !== 'carried-over') continue;
      const name = speaker.name ?? speaker.text;
      const related = [{ start: speaker.start, end: speaker.end, message: name }];
      if (PRONOUN.test(name)) yield { start: q.start, end: q.end, ...NAMELESS, args: [], related };
      else yield { start: q.start, end: q.end, args: [name], related };
    }
  }),
};
