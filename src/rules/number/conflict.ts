import type { Article, Speaker } from '../../analysis/article';
import type { Report, Rule } from '../rule';
import { ages } from './rivals/ages';
import { headlines } from './rivals/headlines';
import { isHeading, mayAgree, type Rival, shown } from './rivals/rival';
import { things } from './rivals/things';
import { tolls } from './rivals/tolls';
import { type Settings, settingsOf } from './settings';

/** The same thing counted in two ways. */
export const conflict: Rule = {
  id: 'number/conflict',
  summary: 'The same thing counted in two ways',
  severity: 'warning',
  message: '{0} here, {1} further up.',
  *check(article) {
    const settings = settingsOf(article);
    const seen = new Set<number>();
    for (const rival of rivals(article, settings)) {
      if (seen.has(rival.later.start)) continue;
      seen.add(rival.later.start);
      yield report(article, rival);
    }
  },
};

function* rivals(article: Article, settings: Settings): Iterable<Rival> {
  for (const rival of tolls(article, settings)) if (!mayAgree(rival.first, rival.later)) yield rival;
  yield* things(article);
  yield* ages(article, settings);
  yield* headlines(article, settings);
}

function report(article: Article, rival: Rival): Report {
  const { first, later } = rival;
  return {
    start: later.start,
    end: later.end,
    args: [shown(later), shown(first)],
    related: [{ start: first.start, end: first.end, message: first.text }],
    ...(isOfOneVoice(article, rival)
      ? {}
      : { message: '{0} here, {1} further up, from another source.', atMost: 'information' as const }),
  };
}

/** A headline speaks for whoever its article quotes. */
function isOfOneVoice(article: Article, { first, later }: Rival): boolean {
  if (isHeading(article, first) || first.source === later.source) return true;
  const [a, b] = [first.source, later.source];
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}

const keyOf = ({ entity, text }: Speaker): string => entity ?? text.toLowerCase();
