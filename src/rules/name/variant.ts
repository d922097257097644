import { placedMention } from '../../analysis/placer';
import { shiftSpan } from '../../text/span';
import type { Rule } from '../rule';
import { otherSpellings, spelledInTwoWays } from './spellings';

/** The writer knows. */
const SIC = /^(?:['’]s?)?\s?[[(]sic[\])]/;

/** One person or place spelled two ways. */
export const variant: Rule = {
  id: 'name/variant',
  summary: 'One person or place spelled in two ways',
  severity: 'warning',
  message: 'Spelled “{0}” elsewhere in this article.',
  *check({ anchored, paragraphs, text }) {
    for (const entity of spelledInTwoWays(anchored))
      for (const { places, usual } of otherSpellings(entity)) {
        const [evidence] = usual;
        if (!evidence) continue;
        const { start, end } = placedMention(evidence.mention, paragraphs);
        const args = [String(usual.length)];
        const related = [{ start, end, message: '{0} times with this spelling', args }];
        for (const place of places) {
          const { start, end } = shiftSpan(place, paragraphs[place.mention.paragraph]?.start ?? 0);
          if (!SIC.test(text.slice(end, end + 10))) yield { start, end, args: [evidence.text], related };
        }
      }
  },
};
