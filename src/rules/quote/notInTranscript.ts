import type { Rule } from '../rule';

/** A quotation that no transcript chosen for the article has. Milder than one in other words: it may come from elsewhere. */
export const notInTranscript: Rule = {
  id: 'quote/not-in-transcript',
  summary: 'A quotation that is not in the transcript',
  severity: 'information',
  message: 'These words are not in the transcript.',
  *check(_, { compared }) {
    for (const { quotation, comparison } of compared ?? [])
      if (comparison.state === 'not-found')
        yield { start: quotation.start, end: quotation.end, args: [], related: [] };
  },
};
