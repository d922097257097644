import type { Span } from '../../../text/span';
import { itemSpan } from '../sentence/complements';
import { isRelativeThat } from '../sentence/cueSubject';
import { type Cue, isHypothetical } from '../sentence/cues';
import { isFronted } from '../sentence/fronted';
import type { Item } from '../sentence/item';
import type { Phrase } from '../sentence/phrases';
import type { Found } from './report';

export function found(
  items: readonly Item[],
  cue: Cue,
  subject: Phrase,
  content: readonly Span[],
): Found | null {
  const kind = items[cue.at]?.cue?.kind;
  const words = itemSpan(items, cue.from, cue.to);
  if (
    !kind ||
    !words ||
    isTimeOrYear(items, subject) ||
    isNobody(items, subject) ||
    isImpersonal(items, cue, subject) ||
    saysOnlySo(items, content) ||
    isShared(items, cue, content) ||
    asksOnlyWhom(items, cue, content)
  )
    return null;
  // "Could you tell us more?"
  if (items[subject.from]?.lower === 'you' && items.at(-1)?.text === '?' && !items.some((i) => i.quoted))
    return null;
  // "If you don’t know art": any reader
  if (kind === 'think' && items[subject.from]?.lower === 'you') return null;
  if (isOwnSight(items, cue, subject)) return null;
  const speaker = isAnyReader(items, cue, subject) ? null : itemSpan(items, subject.from, subject.to);
  const spoken = isHypothetical(items, cue) && kind !== 'say' ? 'think' : kind;
  return {
    subject,
    isAside: isInSubclause(items, subject) || isFronted(items, cue),
    report: { speaker, cue: words, kind: spoken, basis: 'stated', content, announces: content.length === 0 },
  };
}

/** "You may say “it is late”": nobody has. */
const isAnyReader = (items: readonly Item[], cue: Cue, { from }: Phrase): boolean =>
  items[from]?.lower === 'you' &&
  items.slice(cue.from, cue.at).some((i) => /^(?:will|'ll|may|might|would|could|can)$/.test(i.lower));

/** "who said", "a letter that said", "how he planned": of a clause inside the main one. */
const isInSubclause = (items: readonly Item[], { from }: Phrase): boolean =>
  items[from]?.wordClass === 'relative' ||
  items[from]?.lower === 'whose' ||
  isRelativeThat(items, from) ||
  /^(?:how|why|what|whether|where)$/.test(items[from - 1]?.lower ?? '');

/** "I saw the pier", "we feel it": what a writer tells of themselves. */
const isOwnSight = (items: readonly Item[], cue: Cue, { from, to }: Phrase): boolean =>
  to - from === 1 &&
  !items.slice(cue.to).some((i) => i.quoted) &&
  /^(?:i|we|me|us)$/.test(items[from]?.lower ?? '') &&
  /^(?:see|find|feel|imagine|discover|consider|seek)$/.test(items[cue.at]?.cue?.lemma ?? '');

/** "Nobody would say who signed it.", "No one has claimed it." */
const isNobody = (items: readonly Item[], { from }: Phrase): boolean =>
  /^(?:nobody|none|neither)$/.test(items[from]?.lower ?? '') ||
  items[from]?.lower === 'no' ||
  (items[from]?.lower === 'one' && items[from - 1]?.lower === 'no');

/** "It was not stated how", "it was hoped that", "it seems": nobody is said to speak. */
const isImpersonal = (items: readonly Item[], cue: Cue, { from, to }: Phrase): boolean =>
  items[from]?.lower === 'it' &&
  to - from === 1 &&
  (/^(?:seem|appear)$/.test(items[cue.at]?.cue?.lemma ?? '') ||
    (items[cue.at]?.cue?.form === 'past' &&
      items.slice(to, cue.at).some((i) => /^(?:is|was|been|being|be|'s)$/.test(i.lower))));

/** "They said so.": nothing is told. */
const saysOnlySo = (items: readonly Item[], content: readonly Span[]): boolean =>
  content.length === 1 &&
  items.some(
    (i) =>
      i.start === content[0]?.start &&
      i.end === content[0].end &&
      /^(?:what|so|not|otherwise|for|of|about)$/.test(i.lower),
  );

/** "envisioned and built the pier": what stands behind "and" is no clause of the first verb's. */
const isShared = (items: readonly Item[], cue: Cue, content: readonly Span[]): boolean =>
  content.length === 1 &&
  items[cue.to]?.start === content[0]?.start &&
  /^(?:and|or|but)$/.test(items[cue.to]?.lower ?? '') &&
  items[cue.at]?.cue?.kind !== 'judge';

/** "I asked him": whom, and not what. */
const asksOnlyWhom = (items: readonly Item[], cue: Cue, content: readonly Span[]): boolean =>
  content.length === 1 &&
  /^(?:ask|tell|see|know|remember|hear|write|show|find|feel)$/.test(items[cue.at]?.cue?.lemma ?? '') &&
  items[cue.to]?.start === content[0]?.start &&
  items[cue.to]?.end === content[0]?.end &&
  /^(?:him|her|them|me|us|you|it)$/.test(items[cue.to]?.lower ?? '');

/** A year or "weeks" say nothing, whatever verb stands behind them. */
const isTimeOrYear = (items: readonly Item[], { from, to }: Phrase): boolean =>
  to - from === 1 &&
  /^(?:(?:1[89]|20)\d\d|minutes|hours|days|weeks|months?|years?|decades)$/.test(items[from]?.text ?? '');
