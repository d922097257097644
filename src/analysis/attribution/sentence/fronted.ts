import type { Cue } from './cues';
import type { Item } from './item';
import { endsInComma, isComma } from './itemKinds';
import { phraseAfter } from './phraseAfter';

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
  for (let i = at; i < cue.from; i++) if (endsInComma(items[i]) || items[i]?.text === ';') return false;
  return true;
}
