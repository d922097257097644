import type { Article } from '../../analysis/article';
import { contains } from '../../text/span';
import type { Fix } from '../fix';
import type { Finding } from '../rule';

const ALL: Readonly<Record<string, Fix['all']>> = {
  'name/variant': { title: 'Spell all {0} as elsewhere' },
  'name/desk-spelling': { title: 'Spell all {0} as the desk does' },
};

/** Puts the other spelling in place. What stands in quotation marks may be the speaker's own word, so nothing is offered there. */
export function spellingFixes(article: Article, { rule, start, end, args }: Finding): readonly Fix[] {
  // Of a title only the writer knows which words of it to keep.
  if (args.length > 1) return [];
  const [wanted = ''] = args;
  const all = ALL[rule];
  if (!all || article.quotations.some((q) => contains(q.outer, { start, end }))) return [];
  const preferred = rule === 'name/desk-spelling';
  return [
    {
      title: 'Spell it “{0}”',
      args: [wanted],
      edits: [{ start, end, text: wanted }],
      preferred,
      all,
    },
  ];
}
