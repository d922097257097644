import { isSomebody } from '../../grammar/somebody';
import { isTime } from '../../grammar/words';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';

/** Does a verb that may report tell of something done to somebody here, or of what was long wished? */
export const isDeed = (items: readonly Item[], cue: Cue): boolean =>
  assaults(items, cue) ||
  rings(items, cue) ||
  writesHome(items, cue) ||
  ordersThing(items, cue) ||
  longWanted(items, cue);

/** "attacked Mr Hart with a bat", unlike "attacked Mr Hart for his vote": whom, and nothing that is said of them. */
function assaults(items: readonly Item[], { at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'attack') return false;
  const whom = phraseAfter(items, to, items.length);
  if (!whom || whom.from !== to || !arePeople(items, whom)) return false;
  return !items
    .slice(whom.from)
    .some((i) => i.quoted || /^(?:for|over|as|about|on|saying|calling)$/.test(i.lower));
}

const PERSONAL = /^(?:him|her|them|me|us|people|women|men|police|children)$/;

function arePeople(items: readonly Item[], { from, to }: Phrase): boolean {
  const words = items.slice(from, to);
  const link = words.findIndex((i) => i.wordClass === 'preposition' || i.wordClass === 'relative');
  const head = words[(link < 0 ? words.length : link) - 1];
  const noun = head?.lower ?? '';
  return (
    head?.name?.type === 'person' ||
    PERSONAL.test(noun) ||
    isSomebody(noun) ||
    isSomebody(noun.replace(/s$/, ''))
  );
}

/** "called last week", "called police for help": by phone, and nothing that somebody is called. */
function rings(items: readonly Item[], { at, to }: Cue): boolean {
  const verb = items[at]?.cue;
  if (verb?.lemma !== 'call' || verb.particles !== null || items.slice(to).some((i) => i.quoted))
    return false;
  const next = items[to];
  if (
    isTime(next?.lower ?? '') ||
    (/^(?:last|this|next)$/.test(next?.lower ?? '') && isTime(items[to + 1]?.lower ?? ''))
  )
    return true;
  const whom = phraseAfter(items, to, items.length);
  const behind = whom?.from === to && arePeople(items, whom) ? items[whom.to] : undefined;
  return /^(?:for|to|from|on|at|in)$/.test(behind?.lower ?? '') && next?.wordClass !== 'pronoun';
}

/** "would write home to say": what is told hangs on "say". */
const writesHome = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'write' &&
  /^(?:home|back|in)$/.test(items[to]?.lower ?? '') &&
  items[to + 1]?.lower === 'to';

/** "ordered a batch of the best": what is bought, and nobody who is told to. */
const ordersThing = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'order' && /^(?:an?|some|two|three|another)$/.test(items[to]?.lower ?? '');

/** "had wanted to row since she was four", "all he ever wanted to do": what somebody wished, and never said here. */
function longWanted(items: readonly Item[], { from, at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'want' || items[to]?.lower !== 'to') return false;
  const group = items.slice(Math.max(0, from - 1), at);
  return group.some((i) => /^(?:had|ever|always)$/.test(i.lower)) && !items.slice(to).some((i) => i.quoted);
}
