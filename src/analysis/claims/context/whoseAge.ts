import type { Token } from '../../../text/tokens';
import type { Words } from '../../article';
import { isPerson } from '../forms/ages';
import { isCapital, lowerAt, type Reading } from '../reading';
import { antecedent, inFront, nameOrNounBefore, opensSentenceBefore } from './apposed';
import { ofVerb } from './clauseSubject';
import { nameFrom } from './nounPhrases';

/** Between whoever is so old and the figure. */
const LEADS = /^(?:aged?|ages|both|each|now|then|just|only|about|around|barely|nearly|almost)$/;
/** "died on Thursday aged 91": so far in front, in tokens. */
const DIED_REACH = 5;

/** Who or what is so old, in front of the figure or behind it: "Ann Osei, 43", "men aged 18 to 60", "a woman in her 20s", "nine-year-old Tariq". */
export function whoseAge(text: string, tokens: readonly Token[], reading: Reading): Words | null {
  const { from, to } = reading;
  if (isCapital(tokens[to]) && tokens[to]?.kind === 'word') return nameFrom(text, tokens, to);
  // "At 81, Ann Osei is …"
  if (lowerAt(tokens, from - 1) === 'at' && lowerAt(tokens, to) === ',')
    return nameFrom(text, tokens, to + 1);
  let at = from;
  while (LEADS.test(lowerAt(tokens, at - 1))) at--;
  const before = lowerAt(tokens, at - 1);
  if (before === ',' || before === '(') return apposed(text, tokens, at - 1);
  if (lowerAt(tokens, at) === 'aged') return atDeath(text, tokens, at) ?? nameOrNounBefore(text, tokens, at);
  // "patients over 65"
  if (/^(?:over|under|above|below)$/.test(before))
    return isPerson(lowerAt(tokens, at - 2)) ? nameOrNounBefore(text, tokens, at - 1) : null;
  if (/^(?:his|her|their)$/.test(before) && lowerAt(tokens, at - 2) === 'in')
    return isPerson(lowerAt(tokens, at - 3)) ? nameOrNounBefore(text, tokens, at - 2) : null;
  if (/^(?:is|was|are|were)$/.test(before) && lowerAt(tokens, at - 2) === 'who')
    return antecedent(text, tokens, at - 2);
  return inFront(text, tokens, reading);
}

/** Behind a comma stands the age of a person, or of what the sentence begins with: of "took her own life, aged 39" neither. */
function apposed(text: string, tokens: readonly Token[], end: number): Words | null {
  const isSomebody = isCapital(tokens[end - 1]) || isPerson(lowerAt(tokens, end - 1));
  return isSomebody || opensSentenceBefore(tokens, end) ? nameOrNounBefore(text, tokens, end) : null;
}

/** "Ann Osei, who died on Thursday aged 91": token `at` is "aged". */
function atDeath(text: string, tokens: readonly Token[], at: number): Words | null {
  for (let verb = at - 1; verb > at - DIED_REACH; verb--) {
    if (!/^(?:died|dies)$/.test(lowerAt(tokens, verb))) continue;
    return lowerAt(tokens, verb - 1) === 'who'
      ? antecedent(text, tokens, verb - 1)
      : ofVerb(text, tokens, verb);
  }
  return null;
}
