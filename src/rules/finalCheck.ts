import type { Article } from '../analysis/article';
import { describeChanges } from '../ledger/changes';
import type { Ledger } from '../ledger/ledger';
import { findCriticMarks } from '../text/criticMarkup';
import { findEditorialMarks } from '../text/editorialMarks';
import { linesOf, outside, type Span } from '../text/span';

/** Why a place keeps an article from being final, the most pressing first. */
export const REMAINDERS = ['placeholder', 'wrong', 'changed', 'query', 'change', 'open', 'cq'] as const;

/** Something that is left to do before an article can go. */
export interface Remainder extends Span {
  readonly kind: (typeof REMAINDERS)[number];
  /** What was asked, noted or changed; empty where the words say it all. */
  readonly note: string;
}

/** Everything that is left: placeholders, queries in the text and in the ledger, changes nobody has accepted, what is not ticked off, CQ marks. */
export function finalCheck(article: Article, ledger: Ledger): readonly Remainder[] {
  const left = [...inText(article.text), ...inLedger(article.text, ledger)];
  return left.sort((a, b) => REMAINDERS.indexOf(a.kind) - REMAINDERS.indexOf(b.kind) || a.start - b.start);
}

function inText(text: string): readonly Remainder[] {
  const critic = findCriticMarks(text);
  const marks = linesOf(text).flatMap(({ start: by, end }) =>
    findEditorialMarks(text.slice(by, end)).map((m) => ({
      kind: m.kind,
      start: m.start + by,
      end: m.end + by,
      note: '',
    })),
  );
  const comments = critic.filter((c) => c.kind === 'comment');
  return [
    ...outside(marks, comments),
    ...critic
      .filter((c) => c.kind !== 'highlight')
      .map(({ kind, start, end, words, replacement }): Remainder => {
        const [was, now] = [words, replacement].map((s) => (s ? text.slice(s.start, s.end).trim() : null));
        const note = now === null || now === undefined ? (was ?? '') : `${was} → ${now}`;
        return { kind: kind === 'comment' ? 'query' : 'change', start, end, note };
      }),
  ];
}

function inLedger(text: string, { items, lapsed }: Ledger): readonly Remainder[] {
  const changed = lapsed.flatMap(({ span, changes }): readonly Remainder[] =>
    span ? [{ kind: 'changed', start: span.start, end: span.end, note: describeChanges(changes) }] : [],
  );
  const others = items.flatMap(({ item, state, record }): readonly Remainder[] =>
    state === 'open' || state === 'query' || state === 'wrong'
      ? [{ kind: state, start: item.start, end: Math.min(item.end, text.length), note: record?.note ?? '' }]
      : [],
  );
  return [...changed, ...others];
}
