import type { Item } from './item';
import { isBreak, isComma, isDash, isNominal, isVerbal } from './itemKinds';

/**
 * What a writer says of reported words, behind them to the sentence's end: "said it would close, a blow to the town",
 * "said he was sorry — something he had never done", "said it would ban DDT, which was made there for decades".
 * @param from where the reported words begin @param at the comma or the dash @param end the sentence's end
 */
export function startsComment(items: readonly Item[], from: number, at: number, end: number): boolean {
  let first = at + 1;
  while (isDash(items[first])) first++;
  if (end - first > LONGEST) return false;
  const isOne = isDash(items[at])
    ? isAddedByDash(items, first, end)
    : isComma(items[at]) && (isExplained(items, first, end) || isNamed(items, first, end));
  return (
    isOne &&
    items.slice(Math.max(from, at - LONGEST), at).some(isVerbal) &&
    !items.slice(first, end).some((x) => x.quoted)
  );
}

/** In items: what goes on for longer tells of more, and a sentence may be a whole file. */
const LONGEST = 60;

/** One dash, and behind it a noun phrase or a contrast: two of them are an aside of the speaker's. */
const isAddedByDash = (items: readonly Item[], first: number, end: number): boolean =>
  /^(?:an?|one|something|though|although|all)$/.test(items[first]?.lower ?? '') &&
  !items.slice(first, end).some(isDash);

/** ", which votes on March 1": not ", which would hurt the town", nor one in the middle of what is said. */
function isExplained(items: readonly Item[], first: number, end: number): boolean {
  if (!/^(?:which|who|whose|where)$/.test(items[first]?.lower ?? '')) return false;
  const verb = items[first + 1];
  if (/^(?:would|could|might|should|may|can)$/.test(verb?.lower ?? '')) return false;
  return !items.slice(first, end).some(isBreak);
}

/** What words and deeds are called by those who judge them. */
const JUDGED =
  /^(?:swipe|move|play|acknowledge?ment|proposal|claim|charge|argument|sentiment|message|fact|tactic|offer|position|stance|idea|figure|step|sign|reference|nod|jab|dig|twist|allusion|notion|prospect|pledge|promise|plan|practice|policy|approach|reversal|departure|contrast|blow|boost|milestone|record|shift|contention|assertion|accusation|allegation|criticism|complaint|suggestion|remark|comment|rarity|novelty|admission|concession|warning|distinction|honou?r|setback|victory|defeat|development|change|increase|drop|rise|fall|number|sum|amount|margin|lead|rate|total)$/;
/** Longest noun phrase looked at, in items. */
const REACH = 6;

/** ", an acknowledgment that …", ", a sharp drop from …" */
function isNamed(items: readonly Item[], first: number, end: number): boolean {
  if (!/^(?:an?|one)$/.test(items[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < Math.min(end, first + REACH) && isNominal(items[at]); at++)
    if (JUDGED.test(items[at]?.lower ?? '')) return !isNominal(items[at + 1]);
  return false;
}
