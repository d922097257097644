import type { TextEdit } from '../../../src/rules/fix';
import type { Span } from '../../../src/text/span';

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'later also quickly the council officials Monday however new about reportedly two 14 3,000 percent Lindqvist Port river'.split(
    ' ',
  );
/** A sentence that is hardly ever the same twice, of words from all over the text. */
function newSentence(text: string, pick: <T>(all: readonly T[]) => T): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  return `The ${Array.from({ length: 9 }, () => pick(words)).join(' ')}. `;
}

/** One thing an editor does to a text: what is put in the place of what, or a passage that goes somewhere else. */
export type Change =
  | { readonly kind: 'edit'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'move'; readonly from: Span; readonly to: number };

/** Something an editor would do, at random. */
export function randomChange(text: string, random: () => number): Change {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const one = (start: number, end: number, words: string): Change => ({
    kind: 'edit',
    edits: [{ start, end, text: words }],
  });
  const word = (): Span => pick(spansOf(text, /[\p{L}\p{N}$€£][\p{L}\p{N}.,’'-]*/gu));
  const sentence = (): Span => pick(spansOf(text, /[^.\n]+\.[”"]? ?/g));
  const paragraph = (): Span => pick(spansOf(text, /[^\n]+\n*/g));
  const w = word();
  const s = sentence();
  const p = paragraph();
  const r = random();
  if (r < 0.2) return one(w.start, w.start, `${pick(WORDS)} `);
  if (r < 0.32) return one(w.start, text.charAt(w.end) === ' ' ? w.end + 1 : w.end, '');
  if (r < 0.47) return one(w.start, w.end, pick(WORDS));
  if (r < 0.57) return typo(text, w, random, one);
  if (r < 0.65) return one(s.end, s.end, newSentence(text, pick));
  if (r < 0.7) return one(s.start, s.end, '');
  if (r < 0.75) return one(p.start, p.start, `${newSentence(text, pick)}${newSentence(text, pick)}\n\n`);
  if (r < 0.77) return one(p.start, p.end, '');
  if (r < 0.82) return one(s.end, s.end, '\n\n');
  if (r < 0.86) return one(p.end - 1, p.end, ' ');
  if (r < 0.9) return restyle(text, p);
  return { kind: 'move', from: p, to: pick(spansOf(text, /[^\n]+\n*/g)).start };
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** A letter left out, put in or struck beside the right one; a figure changed. */
function typo(
  text: string,
  { start, end }: Span,
  random: () => number,
  one: (start: number, end: number, words: string) => Change,
): Change {
  const at = start + Math.floor(random() * (end - start));
  const letter = /\d/.test(text.charAt(at)) ? String(Math.floor(random() * 10)) : 'e';
  const r = random();
  return r < 0.4 ? one(at, at + 1, letter) : r < 0.7 ? one(at, at + 1, '') : one(at, at, letter);
}

/** Quotation marks of a paragraph made straight: no word of it changes. */
const restyle = (text: string, p: Span): Change => ({
  kind: 'edit',
  edits: spansOf(text.slice(p.start, p.end), /[“”’]/g).map(({ start }) => ({
    start: p.start + start,
    end: p.start + start + 1,
    text: text.charAt(p.start + start) === '’' ? "'" : '"',
  })),
});

/** Carries a text and spans of it through a change; a span's end takes nothing in that is put right beside it. */
export function applyChange(
  text: string,
  spans: readonly Span[],
  change: Change,
): { readonly text: string; readonly spans: readonly Span[] } {
  if (change.kind === 'move') return applyMove(text, spans, change.from, change.to);
  let result = { text, spans };
  for (const edit of change.edits.toReversed())
    result = {
      text: result.text.slice(0, edit.start) + edit.text + result.text.slice(edit.end),
      spans: result.spans.map((s) => shifted(s, edit)),
    };
  return result;
}

function shifted({ start, end }: Span, edit: TextEdit): Span {
  const by = edit.text.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + by, end: end + by };
  if (edit.start >= end) return { start, end };
  const from = edit.start < start ? edit.start + edit.text.length : start;
  const to = edit.end > end ? edit.start : end + by;
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

function applyMove(text: string, spans: readonly Span[], from: Span, to: number) {
  if (from.start <= to && to <= from.end) return { text, spans };
  const passage = text.slice(from.start, from.end);
  const without = text.slice(0, from.start) + text.slice(from.end);
  const at = to > from.start ? to - passage.length : to;
  const moved = spans.map((s) => {
    const goes = from.start <= s.start && s.end <= from.end;
    if (goes) return { start: s.start - from.start + at, end: s.end - from.start + at };
    const taken = shifted(s, { ...from, text: '' });
    return shifted(taken, { start: at, end: at, text: passage });
  });
  return { text: without.slice(0, at) + passage + without.slice(at), spans: moved };
}
