import { describeChanges } from '../../ledger/changes';
import type { ComparedQuotation } from '../desk';
import type { Related, Rule } from '../rule';

/** A quotation that a transcript has in other words. Only where one was chosen. */
export const altered: Rule = {
  id: 'quote/altered',
  summary: 'A quotation that the transcript has in other words',
  severity: 'warning',
  message: 'The transcript has it in other words: {0}.',
  *check(_, { compared }) {
    for (const found of compared ?? []) {
      if (found.comparison.state !== 'altered') continue;
      const { start, end } = found.quotation;
      yield { start, end, args: [describeChanges(found.comparison.changes)], related: evidence(found) };
    }
  },
};

function evidence({ comparison, file, quotation }: ComparedQuotation): readonly Related[] {
  const { cue, said } = comparison;
  if (!cue || !file) return [];
  const message = cue.speaker ? `${cue.speaker}: ${said}` : said;
  return [{ start: quotation.start, end: quotation.end, message, elsewhere: { file, line: cue.line } }];
}
