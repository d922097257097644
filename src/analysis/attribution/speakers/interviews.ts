import type { PlacedWords, Sighting, Who } from './who';

/** Is it the "A" in front of an answer, or the "Q" in front of a question? */
export function isAnswerLabel({ text, start, end }: PlacedWords): boolean {
  if (end - start !== 1) return false;
  return /[QA]/.test(text[start] ?? '') && /[:.]/.test(text[end] ?? '');
}

/**
 * Whom "A" stands for: the one person who answered before, else the one whom the introduction names most often or is
 * more about, nobody where two are. Who asks has no name.
 */
export const interviewed = ({ text, start }: PlacedWords, recent: readonly Sighting[]): Who | null =>
  text[start] === 'A' ? (answering(recent) ?? introduced(recent)) : null;

const answering = (recent: readonly Sighting[]): Who | null =>
  recent.findLast((p) => p.spoke && isAnswerLabel(p))?.who ?? null;

/** A question or an answer introduces nobody. */
const LABELLED = /^[QA][.:]/;

function introduced(recent: readonly Sighting[]): Who | null {
  const times = new Map<Who, number>();
  for (const { who, text, spoke, weight } of recent)
    if (who.type === 'person' && !spoke && !LABELLED.test(text))
      times.set(who, (times.get(who) ?? 0) + 1 + weight);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
