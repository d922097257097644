import { foldName } from '../../analysis/entities/chains/key';
import { remember } from '../../text/remember';
import type { Span } from '../../text/span';

/** Words of a name that others write in one, or with a hyphen. */
interface Spacing extends Span {
  /** Without spaces and hyphens, in lower case. */
  readonly letters: string;
  /** With them. */
  readonly spaced: string;
}

const PARTICLE =
  /^(?:al|el|as|ad|an|ar|ash|at|az|bin|ben|ibn|abu|abd|de|del|della|der|den|di|da|dos|du|la|le|van|von|ter|ten|san|mac|mc|fitz|o)$/;
/** Shorter words are too easily two names' ("La", "Lala"). In letters. */
const SHORTEST = 5;

const isHyphened = (name: string, at: number): boolean => /[-‑]/.test(name.charAt(at - 1));

/** The first names and the family name of a person, each with its particles: what may be written in one word or in several. */
export const spacingsOf = remember(2_000, (name): readonly Spacing[] => {
  const words = [...name.matchAll(/[\p{L}\p{M}’']+/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    lower: foldName(text),
  }));
  const found: Spacing[] = [];
  const add = (from: number, to: number): void => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) return;
    const some = words.slice(from, to);
    const letters = some.map((w) => w.lower).join('');
    const spaced = some
      .map((w, i) => (i === 0 ? '' : isHyphened(name, w.start) ? '-' : ' ') + w.lower)
      .join('');
    if (letters.length >= SHORTEST) found.push({ start: first.start, end: last.end, letters, spaced });
  };
  add(words.length - 1, words.length);
  for (let i = words.length - 2; i >= 0 && words.length - i <= 4 && PARTICLE.test(words[i]?.lower ?? ''); i--)
    add(i, words.length);
  if (words.length >= 2) add(words.length - 2, words.length);
  if (words.length >= 3) add(0, 2);
  if (words.length >= 2) add(0, words.length);
  return found.filter((a, i) => found.findIndex((b) => b.start === a.start && b.end === a.end) === i);
});

/** Do no two forms of a name have the same letters, spaced otherwise? */
export function areSpacedAlike(forms: readonly string[]): boolean {
  const known = new Map<string, string>();
  for (const form of forms)
    for (const { letters, spaced } of spacingsOf(form)) {
      const other = known.get(letters);
      if (other !== undefined && other !== spaced) return false;
      known.set(letters, spaced);
    }
  return true;
}
