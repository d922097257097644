import { findCriticMarks } from '../../text/criticMarkup';
import { findEditorialMarks } from '../../text/editorialMarks';
import { linesOf } from '../../text/span';
import { type TextEdit, withoutOverlaps } from '../fix';
import { settle, withoutSpace } from './criticMarkup';

/**
 * Takes out what is between desk and writer: `CQ` marks and queries, highlights' marks too. Placeholders stay, since
 * something is missing there, and so do changes that nobody has accepted.
 */
export function stripEditorialMarks(text: string): readonly TextEdit[] {
  const critic = findCriticMarks(text);
  const queries = critic
    .filter((m) => m.kind === 'comment' || m.kind === 'highlight')
    .map((m) => settle(text, m, 'accept'));
  const certified = linesOf(text).flatMap(({ start: by, end }) =>
    findEditorialMarks(text.slice(by, end))
      .filter((m) => m.kind === 'cq')
      .map((m) => withoutSpace(text, { start: m.start + by, end: m.end + by })),
  );
  return withoutOverlaps([...queries, ...certified].sort((a, b) => a.start - b.start || b.end - a.end));
}
