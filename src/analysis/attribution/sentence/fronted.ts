import type { Cue } from './cues';
import type { Item } from './item';
import { phraseAfter } from './phraseAfter';
import { endsInComma, isComma } from './phrases';

/** "While Smith said the bridge was safe, Jones …": a report in a clause in front of the main one ends with it. */
export function isFronted(items: readonly Item[], cue: Cue): boolean {
  let at = 0;
  while (items[at]?.wordClass === 'conjunction' || items[at]?.wordClass === 'adverb' || isComma(items[at]))
    at++;
  const first = items[at];
  // "Talking about the pier, he said …"
  if (at === cue.from && at === cue.at && first?.cue?.form === 'ing') return true;
  const opens =
    (first?.wordClass === 'subordinator' && first.lower !== 'that') ||
    (first?.wordClass === 'preposition' && items[cue.at]?.cue?.form === 'ing') ||
    /^(?:asked|pressed|questioned)$/.test(first?.lower ?? '') ||
    (/^(?:after|before|since|until)$/.test(first?.lower ?? '') &&
      phraseAfter(items, at + 1, cue.from)?.to === cue.from);
  if (!opens || at >= cue.from) return false;
  const to = beforeName(items, cue.from);
  for (let i = at; i < to; i++) if (endsInComma(items[i]) || items[i]?.text === ';') return false;
  return true;
}

/** "As the chair, Ann Osei, asked": where the name between commas begins; `to` itself where none stands. */
function beforeName(items: readonly Item[], to: number): number {
  if (!isComma(items[to - 1])) return to;
  let at = to - 2;
  while (items[at]?.name?.type === 'person') at--;
  return at < to - 2 && isComma(items[at]) ? at : to;
}
