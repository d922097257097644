import { type CriticMark, findCriticMarks } from '../../text/criticMarkup';
import type { TextEdit } from '../fix';

export type Decision = 'accept' | 'reject';

/** The mark that holds an offset or ends right before it. */
export const criticMarkAt = (text: string, offset: number): CriticMark | undefined =>
  findCriticMarks(text).find((m) => m.start <= offset && offset <= m.end);

/** Marks that change words: comments and highlights only ask, and there is nothing in them to accept. */
export const isChange = ({ kind }: CriticMark): boolean => kind !== 'comment' && kind !== 'highlight';

/** What settles one mark: its words stay or go, and a question goes either way. */
export function settle(text: string, mark: CriticMark, decision: Decision): TextEdit {
  const { start, end, kind, words, replacement } = mark;
  const accepted = decision === 'accept';
  const put = (s: { start: number; end: number } | null): TextEdit => ({
    start,
    end,
    text: s ? text.slice(s.start, s.end) : '',
  });
  if (kind === 'comment') return withoutSpace(text, { start, end });
  if (kind === 'highlight') return put(words);
  if (kind === 'insertion') return accepted ? put(words) : withoutSpace(text, { start, end });
  if (kind === 'deletion') return accepted ? withoutSpace(text, { start, end }) : put(words);
  return put(accepted ? replacement : words);
}

export const settleAll = (text: string, decision: Decision): readonly TextEdit[] =>
  findCriticMarks(text)
    .filter(isChange)
    .map((mark) => settle(text, mark, decision));

/** Takes a span out with the space in front of it where another space, a stop or the line's end follows. */
export function withoutSpace(text: string, { start, end }: { start: number; end: number }): TextEdit {
  const spaced = text.charAt(start - 1) === ' ' && /^(?:[\s.,;:!?)”’]|$)/.test(text.slice(end, end + 1));
  const leads = (start === 0 || text.charAt(start - 1) === '\n') && text.charAt(end) === ' ';
  return { start: spaced ? start - 1 : start, end: leads ? end + 1 : end, text: '' };
}
