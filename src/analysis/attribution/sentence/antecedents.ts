import type { Item } from './item';
import { endsInComma, isComma, isNominal, isVerbal, isWhen } from './itemKinds';
import { type Phrase, phraseBefore } from './phrases';

/** How far in front of what explains it a name may stand, in items. */
const EXPLAINED = 16;

/** "the groups who wrote to her on Thursday say": the subject is in front of "who". */
export function antecedentOfRelative(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  if (opensBehindAnd(items, phrase)) return null;
  for (let i = phrase.from - 1; i > floor; i--) {
    const item = items[i];
    if (!item || item.wordClass === 'symbol' || item.quoted || endsInComma(item)) return null;
    // "the man who left when he yelled": what stands between has a subject of its own.
    const opens =
      item.wordClass === 'subordinator' ||
      (/^(?:after|before|since|until)$/.test(item.lower) &&
        (items[phrase.to - 1]?.name?.type === 'person' || items[phrase.from]?.wordClass === 'pronoun'));
    if (opens && i === phrase.from - 1 && !isWhatOneIs(items, i)) return null;
    if (item.wordClass !== 'relative' && item.lower !== 'whose') continue;
    // "Ann Osei, whose mother says": it is the mother who does.
    if (item.lower === 'whose' && i === phrase.from - 1) return null;
    // "those leaders whom he calls “bosses”", "a spokesman who it said no longer speaks": whoever says it stands inside.
    if (i === phrase.from - 1 && items[phrase.from]?.wordClass === 'pronoun') return null;
    if (isNominal(items[i - 1]) || items[i - 1]?.lower === 'those') return phraseBefore(items, i, floor);
    // "Ann Osei, who is chair of the board said": the clause has its verb, and its second comma is missing.
    const hasOwnVerb = items.slice(i + 1, phrase.from).some(isVerbal);
    return hasOwnVerb && isComma(items[i - 1]) ? phraseBefore(items, i - 1, floor) : null;
  }
  return null;
}

/** "the fame which surrounds rowing and Osei said": a clause of its own. */
const opensBehindAnd = (items: readonly Item[], { from }: Phrase): boolean =>
  /^(?:and|but)$/.test(items[from - 1]?.lower ?? '') &&
  items[from]?.name?.type === 'person' &&
  items[from - 2]?.capital === false;

/** "who retired as vice president": no clause begins there. */
const isWhatOneIs = (items: readonly Item[], as: number): boolean =>
  items[as]?.lower === 'as' &&
  /^(?:noun|adjective)$/.test(items[as + 1]?.tag ?? '') &&
  items[as + 1]?.capital === false;

/** "members trying to win back the house say", "a man accused of theft said": the subject is in front of the participle. */
export function antecedentOfParticiple(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  for (let i = phrase.from - 1; i > floor && i > phrase.from - 10; i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'auxiliary') return null;
    if (endsInComma(item)) return null;
    // "a man holding a sign that read “Stop” said"
    if (item.tag === 'finite' && items[i - 1]?.lower === 'that' && isNominal(items[i - 2])) {
      i -= 1;
      continue;
    }
    // "notices put up around the town said": of two verbs the first is a participle
    const isPutUp =
      PUT.test(item.lower) && PARTICLE.test(items[i + 1]?.lower ?? '') && isNominal(items[i - 1]);
    if (isPutUp) {
      const owner = phraseBefore(items, i, floor);
      return owner && opensClause(items, owner.from, floor) ? owner : null;
    }
    if (item.tag === 'finite' && CAUSING.test(items[i - 2]?.lower ?? '')) continue;
    // "a study released late last month by the firm said": what is done by somebody in front of another verb
    const isDoneBy = /ed$/.test(item.lower) && items[behindTime(items, i + 1)]?.lower === 'by';
    if (
      (item.tag === 'finite' && !isDoneBy && !isFiled(items, i, phrase)) ||
      item.wordClass === 'subordinator' ||
      item.wordClass === 'conjunction'
    )
      return null;
    const isParticiple =
      item.tag === 'ing' ||
      isDoneBy ||
      isFiled(items, i, phrase) ||
      (item.tag === 'participle' && items[behindTime(items, i + 1)]?.wordClass === 'preposition');
    if (!isParticiple || item.wordClass === 'preposition' || !isNominal(items[i - 1])) continue;
    const owner = phraseBefore(items, i, floor);
    return owner && opensClause(items, owner.from, floor) ? owner : null;
  }
  return null;
}

/** "Ann Osei, speaking at a dinner said": somebody is doing something, and the second comma is missing. */
export function whoIsDoing(items: readonly Item[], { from }: Phrase, floor: number): Phrase | null {
  for (let i = from; i > Math.max(floor, from - EXPLAINED); i--) {
    const [item, before] = [items[i], items[i - 1]];
    if (!item || item.quoted || item.wordClass === 'auxiliary' || item.tag === 'finite' || endsInComma(item))
      return null;
    if (item.tag !== 'ing' || !isComma(before) || items[i - 2]?.name?.type !== 'person') continue;
    const owner = phraseBefore(items, i - 1, floor);
    return owner && opensClause(items, owner.from, floor) ? owner : null;
  }
  return null;
}

/** "people briefed on the talks say" */
const TOLD = /^(?:briefed|interviewed|polled|surveyed|questioned|contacted|involved|gathered)$/;
const WRITTEN =
  /^(?:report|lawsuit|complaint|letter|statement|notice|memo|petition|motion|document|article|message|video|post|affidavit|study|paper|survey|bulletin)s?$/;

/** "A report filed at Hale says": of two verbs, with but a place between them, the first is a participle. */
const isFiled = (items: readonly Item[], at: number, { from, to }: Phrase): boolean =>
  /ed$/.test(items[at]?.lower ?? '') &&
  (WRITTEN.test(items[at - 1]?.lower ?? '') || TOLD.test(items[at]?.lower ?? '')) &&
  from === at + 2 &&
  /^(?:in|at|on|with|from|near|outside|to|before|under)$/.test(items[at + 1]?.lower ?? '') &&
  items[to - 1]?.name?.type !== 'person';

/** "released late last month by": behind the words that say when. */
function behindTime(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 4 && isWhen(items[at])) at++;
  return at;
}

/** Past forms that are participles too. */
const PUT = /^(?:put|set|sent|hung|stuck|built|shot|laid|held)$/;
const PARTICLE = /^(?:up|out|on|in|at|by|around|to|along|outside|across)$/;

/** "making volunteers stand" */
const CAUSING = /^(?:making|letting|having|helping|seeing|watching)$/;

const opensClause = (items: readonly Item[], at: number, floor: number): boolean =>
  at === floor || /^(?:symbol|conjunction|subordinator|adverb)$/.test(items[at - 1]?.wordClass ?? '');
