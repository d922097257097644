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
  *check({ entities, text }) {
    for (const entity of spelledInTwoWays(entities))
      for (const { places, usual } of otherSpellings(entity)) {
        const [evidence] = usual;
        if (!evidence) continue;
        const related = [
          {
            start: evidence.mention.start,
            end: evidence.mention.end,
            message: '{0} times with this spelling',
            args: [String(usual.length)],
          },
        ];
        for (const { start, end } of places)
          if (!SIC.test(text.slice(end, end + 10))) yield { start, end, args: [evidence.text], related };
      }
  },
};
