import type { Item } from './item';

/** “It was late.” — Ann Smith, “It was late.” [The Courier] */
export const isCreditAfterMark = (items: readonly Item[], at: number): boolean =>
  !!items[at]?.quoted && /^[-–—―[]$/.test(items[at + 1]?.text ?? '');

/** Longest tag behind a quotation, apposition included, in items. */
const TAG = 18;

/** “Is that so?” Smith asked. The mark ends a sentence of Smith's, not the writer's. */
export function isTagAfterMark(items: readonly Item[], at: number): boolean {
  const quoted = items[at];
  if (!quoted?.quoted) return false;
  const gentle = /[?!…—,]["”’'»]*$/.test(quoted.text);
  if (isIntroduced(items, at)) return false;
  for (let i = at + 1; i < Math.min(items.length, at + TAG); i++) {
    const item = items[i];
    if (item?.quoted && isNickname(items, i)) continue;
    if (!item || item.quoted || (item.wordClass === 'symbol' && !/^[,()]$/.test(item.text))) return false;
    if (isSpeechVerb(item, gentle))
      return i > at + 1 && ((gentle && takesHearer(item)) || endsTag(items, i + 1, gentle));
    if (item.wordClass === 'auxiliary' || item.wordClass === 'verb' || item.wordClass === 'subordinator')
      return false;
  }
  return false;
}

/** "Osei replied with, “Is it?” Hart then asks, “Why?”": a verb in front has what is in marks. */
const isIntroduced = (items: readonly Item[], at: number): boolean => {
  if (!/^[,:]$/.test(items[at - 1]?.text ?? '')) return false;
  const before = items.slice(Math.max(0, at - 6), at - 1);
  return (
    before.some(({ cue }) => cue?.kind === 'say' && cue.form !== 'base') && !before.some((i) => i.quoted)
  );
};

/** Marcia “Cia” Price */
const isNickname = (items: readonly Item[], at: number): boolean =>
  !!items[at - 1]?.capital && !!items[at + 1]?.capital && (items[at]?.text.length ?? 99) < 24;

/** A verb that reports, and is no participle of a noun behind it. */
const isSpeechVerb = ({ cue, tag }: Item, gentle: boolean): boolean =>
  cue !== null &&
  (cue.form === 'past' || cue.form === 's') &&
  (cue.kind === 'say' || cue.kind === 'tell' || (gentle && tag === 'finite'));

/** "Osei asked the mayor", "she told the paper in May" */
const takesHearer = ({ cue }: Item): boolean => cue?.kind === 'tell' || cue?.lemma === 'ask';

function endsTag(items: readonly Item[], at: number, gentle: boolean): boolean {
  const after = items[at];
  if (!after || after.text === '.') return true;
  if (gentle && after.lower === 'to') return true;
  if (!gentle || items[at + 1]?.quoted || after.quoted) return false;
  return (
    /^(?:symbol|preposition|adverb)$/.test(after.wordClass) ||
    /^(?:as|when|while|after|before)$/.test(after.lower)
  );
}
