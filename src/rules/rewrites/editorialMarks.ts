import { findCriticMarks } from '../../text/criticMarkup';
import { findEditorialMarks } from '../../text/editorialMarks';
import { type TextEdit, withoutOverlaps } from '../fixes/fix';
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
  const certified = text.split(/(?<=\n)/).reduce<{ at: number; edits: TextEdit[] }>(
    ({ at, edits }, line) => {
      for (const m of findEditorialMarks(line))
        if (m.kind === 'cq') edits.push(withoutSpace(text, { start: m.start + at, end: m.end + at }));
      return { at: at + line.length, edits };
    },
    { at: 0, edits: [] },
  ).edits;
  return withoutOverlaps([...queries, ...certified].sort((a, b) => a.start - b.start || b.end - a.end));
}
