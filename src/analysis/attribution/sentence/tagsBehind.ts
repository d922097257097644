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
      return (
        i > at + 1 &&
        ((takesHearer(item) && (gentle || toldNoMore(items, i + 1))) || endsTag(items, i + 1, gentle))
      );
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

/** Where or when it was said, or to whom. */
const WHERE = /^(?:in|on|at|during|to|via|through)$/;
/** Items that such a phrase has at most. */
const PHRASE = 8;

/** “We are on track.” The firm said in a statement. A stop for a comma: what the verb reports stands nowhere else. */
function saysNoMore(items: readonly Item[], at: number): boolean {
  if (!WHERE.test(items[at]?.lower ?? '')) return false;
  const length = items.slice(at, at + PHRASE + 1).findIndex(({ text }) => text === '.');
  return length > 0 && items.slice(at + 1, at + length).every(isOfPhrase);
}

/** “We are on track.” Mr Hart told reporters on Monday. */
const toldNoMore = (items: readonly Item[], hearer: number): boolean =>
  items[hearer]?.wordClass === 'other' && (items[hearer + 1]?.text === '.' || saysNoMore(items, hearer + 1));

const isOfPhrase = ({ quoted, cue, tag, wordClass }: Item): boolean =>
  !quoted &&
  (cue === null || tag === 'noun') &&
  tag !== 'finite' &&
  !/^(?:pronoun|auxiliary|verb|subordinator|symbol)$/.test(wordClass);

function endsTag(items: readonly Item[], at: number, gentle: boolean): boolean {
  const after = items[at];
  if (!after || after.text === '.') return true;
  if (gentle && after.lower === 'to') return true;
  if (!gentle && saysNoMore(items, at)) return true;
  if (!gentle || items[at + 1]?.quoted || after.quoted) return false;
  return (
    /^(?:symbol|preposition|adverb)$/.test(after.wordClass) ||
    /^(?:as|when|while|after|before)$/.test(after.lower)
  );
}
