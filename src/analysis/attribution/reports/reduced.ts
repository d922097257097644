import { ORGANIZATION_HEADS } from '../../entities/names/heads';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { isVerbal } from '../sentence/itemKinds';
import type { Phrase } from '../sentence/phrases';

/**
 * Does the past form describe the thing in front of it instead of saying what it says: "the loss reported in May", "the
 * only pledges recognised are", "the earlier reported profit"?
 */
export function isReduced(items: readonly Item[], cue: Cue, subject: Phrase): boolean {
  if (isArticle(items, subject)) return true;
  const word = items[cue.at]?.cue;
  // "found only in the south"
  const next =
    items[
      /^(?:only|mainly|mostly|chiefly|largely|nearby)$/.test(items[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to
    ];
  if (word?.form !== 'past' || cue.from < cue.at - 1 || word.lemma === 'say' || !next) return false;
  if (!isThing(items, subject) || items[subject.from - 1]?.lower === 'what') return false;
  // "a boat reported stolen on Sunday was found"
  const isDone = next.tag === 'participle' || /(?:en|ed)$/.test(next.lower);
  if (isDone && items.slice(cue.to + 1).some(isVerbal)) return true;
  if (isVerbal(next)) return next.wordClass === 'auxiliary';
  // "with his mask knocked sideways"
  if (items.slice(subject.from, subject.to).some((i) => i.lower === 'with') && word.kind === 'judge')
    return true;
  // "changes proposed to the law"
  if (next.lower === 'to')
    return items[cue.to + 1]?.wordClass === 'determiner' || items[cue.to + 1]?.capital === true;
  return PLACE_OR_TIME.test(next.lower) && !items.slice(cue.to).some((i) => i.quoted || i.lower === 'that');
}

/** Where, when and by whom a thing was said: "to", "for" and "on" lead to what somebody says. */
const PLACE_OR_TIME = /^(?:in|at|by|from|during|under|as)$/;

const isArticle = (items: readonly Item[], { from, to }: Phrase): boolean =>
  to - from === 1 && /^(?:the|an?)$/.test(items[from]?.lower ?? '');

/** Neither a name nor a word for people or a body. */
function isThing(items: readonly Item[], { from, to }: Phrase): boolean {
  for (const item of items.slice(from, to)) {
    if (item.wordClass === 'determiner') continue;
    if (item.capital || item.name || /^(?:pronoun|relative|quotation)$/.test(item.wordClass)) return false;
  }
  const head = items[to - 1]?.lower ?? '';
  const one = head.replace(/s$/, '');
  return ![head, one].some(
    (w) => isSomebody(w) || TITLES.has(w) || ORGANIZATION_HEADS.has(w) || PEOPLE.test(w),
  );
}

const PEOPLE =
  /^(?:people|police|men|women|family|parent|relative|staff|source|other|critic|member|leader|some|many|most|all|both|those|few)$/;
