import { indexBetween } from '../../../text/indexBetween';
import { isTime } from '../../grammar/words';
import { timeEnd } from './complements';
import type { Item } from './item';
import { endsInComma, isComma, isDash, isNominal, isVerbal } from './itemKinds';
import { phraseAfter } from './phraseAfter';
import type { Phrase } from './phrases';
import { subjectBefore } from './subjects';

/** The first noun phrase of a clause, fronted phrases ("On Monday, …", "After the vote, …") left out. */
export function firstSubject(items: readonly Item[], from: number, to: number): Phrase | null {
  let at = from;
  for (let hops = 0; hops < 3 && at < to; hops++) {
    const item = items[at];
    if (!item) return null;
    const behind = timeEnd(items, at);
    if (behind > at && behind < to && opensPhrase(items[behind])) {
      at = behind;
      continue;
    }
    if (
      item.wordClass === 'conjunction' ||
      item.wordClass === 'adverb' ||
      isComma(item) ||
      isDash(item) ||
      isCount(items, at)
    ) {
      at++;
      hops--;
      continue;
    }
    const fronted =
      item.wordClass === 'preposition' ||
      item.wordClass === 'subordinator' ||
      /ing$/.test(item.lower) ||
      (at === 0 && (item.tag === 'participle' || isByItself(items))) ||
      /^(?:asked|pressed|given|born|known)$/.test(item.lower) ||
      isTimePhrase(items, at, to);
    if (!fronted) break;
    const comma = indexBetween(items, at + 1, to, endsInComma);
    const own =
      item.wordClass === 'preposition' ? subjectBehindPhrase(items, at, comma < 0 ? to : comma) : null;
    if (own) return own;
    if (comma < 0) {
      const pronoun = pronounAfterPhrase(items, at + 1, to);
      return pronoun === null ? phraseAfter(items, at, to) : { from: pronoun, to: pronoun + 1 };
    }
    at = behindSeries(items, behindDetail(items, comma + 1), to);
  }
  return phraseAfter(items, at, to);
}

/** "Last month the council …", unlike "Last month was …", "Monday night football" */
const opensPhrase = (item: Item | undefined): boolean =>
  item?.wordClass === 'determiner' || item?.wordClass === 'pronoun' || item?.name?.type === 'person';

/** "Overall, Hart sounded": a word with no part in the clause, and then who does something. */
const isByItself = ([word, comma, next]: readonly Item[]): boolean =>
  word?.wordClass === 'other' &&
  word.name === null &&
  isComma(comma) &&
  (next?.wordClass === 'pronoun' || next?.name?.type === 'person');

/** "After a hasty, late-night meeting, the council …": the phrase has a comma of its own. */
function behindSeries(items: readonly Item[], from: number, to: number): number {
  const end = phraseAfter(items, from, to)?.to;
  const isPart =
    end !== undefined && isComma(items[end]) && items[from]?.wordClass === 'other' && !items[from]?.capital;
  const next = isPart ? phraseAfter(items, end + 1, to) : null;
  return next && isVerbal(items[next.to]) && end !== undefined ? end + 1 : from;
}

/** "about 200 protesters", "over 40 people": no phrase in front of the subject, but how many. */
const isCount = (items: readonly Item[], at: number): boolean =>
  /^(?:about|over|around|under|nearly)$/.test(items[at]?.lower ?? '') &&
  items[at + 1]?.wordClass === 'number';

/** "On July 6, 2025, …", "In Salem, New Hampshire, …": the second part belongs to the first. */
function behindDetail(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 3 && (items[at]?.wordClass === 'number' || items[at]?.name?.type === 'place')) at++;
  if (at > from && isComma(items[at])) return at + 1;
  // "In Aspen, Colo., …": a capital between commas behind a place
  const isPart = items[from - 2]?.capital && items[from]?.capital && items[from]?.name?.type !== 'person';
  const end = items[from + 1]?.text === '.' ? from + 2 : from + 1;
  return isPart && isComma(items[end]) ? end + 1 : from;
}

/** "Outside the hall 200 people gathered, …": no comma parts what is fronted from a subject with its verb. */
function subjectBehindPhrase(items: readonly Item[], from: number, to: number): Phrase | null {
  if (/^(?:after|before|since|until|with|without|despite)$/.test(items[from]?.lower ?? '')) return null;
  for (let i = from + 3; i < to; i++) {
    if (items[i]?.wordClass === 'pronoun' || items[i]?.wordClass === 'relative' || items[i]?.quoted)
      return null;
    // "In the hours after a man was hurt, …"
    if (/^(?:after|before|since|until|when|while|as)$/.test(items[i]?.lower ?? '')) return null;
    if (isVerbal(items[i])) {
      const subject = subjectBefore(items, i, from);
      return subject && subject.from > from + 1 ? subject : null;
    }
  }
  return null;
}

/** "On September 27 they published …": no comma parts what is fronted from a pronoun. */
function pronounAfterPhrase(items: readonly Item[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const item = items[i];
    if (/^(?:he|she|they|we|i|it)$/.test(item?.lower ?? '')) return i > from ? i : null;
    if (!item || !(isNominal(item) || item.wordClass === 'determiner' || item.wordClass === 'clitic'))
      return null;
  }
  return null;
}

/** "Hours later, …", "Three days after the vote, …" */
function isTimePhrase(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const item = items[i];
    // "Osei left on Monday, …"
    if (!item || isComma(item) || isVerbal(item) || (i === from && item.name?.type === 'person'))
      return false;
    if (
      isTime(item.lower) ||
      /^(?:hours?|minutes?|days?|weeks?|months?|years?|moments?|later|earlier|ago)$/.test(item.lower)
    )
      return items.slice(i, i + 4).some(isComma);
    if (item.capital && i > from) return false;
  }
  return false;
}
