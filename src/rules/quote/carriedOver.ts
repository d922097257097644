import type { Rule } from '../rule';

/** A quotation whose speaker the reader must take from the paragraph before. */
export const carriedOver: Rule = {
  id: 'quote/carried-over',
  summary: 'A quotation whose speaker is taken from the paragraph before',
  severity: 'information',
  message: 'No attribution of its own: readers will take this to be {0}, from the paragraph before.',
  *check(article) {
    for (const q of article.quotations) {
      const speaker = q.attribution?.speaker;
      if (!speaker || q.attribution?.basis !== 'carried-over') continue;
      const related = [{ start: speaker.start, end: speaker.end, message: speaker.name ?? speaker.text }];
      yield { start: q.start, end: q.end, args: [speaker.name ?? speaker.text], related };
    }
  },
};
