import { flatMap } from '../../../text/flatMap';
import { genderOf } from '../names/firstNames';
import type { Cluster } from './cluster';
import { genderOfTitle } from './holders';
import { FIRST_LADY, type NamedMention } from './mentions';
import type { Person } from './person';

/** Titles whose bearers go by first name: "King Salman" is nobody's family name. */
const REGNAL =
  /^(?:king|queen|prince|princess|emperor|empress|pope|patriarch|sultan|emir|shah|tsar|czar|shaikh|sheikh?|lama)$/;

export const isRegnal = ({ title }: NamedMention): boolean => title !== null && REGNAL.test(title);

/** The mentions of a name of one word that a regnal title leads, and the others. */
export function crowned({ words, mentions }: Cluster): readonly [NamedMention[], NamedMention[]] {
  const theirs: NamedMention[] = [];
  const others: NamedMention[] = [];
  for (const m of mentions)
    (words.length <= ORDINAL && m.type === 'person' && isRegnal(m) ? theirs : others).push(m);
  return [theirs, others];
}

/** "Elizabeth II" in words. */
const ORDINAL = 2;

/** Is a person ever called by a regnal title together with the full name? "Crown Prince Tariq bin Faruz" is Prince Tariq. */
export const isRoyal = ({ full }: Person): boolean => full.some((c) => c.mentions.some(isRegnal));

/** Titles of men and of women only: a chairman may be either. */
const GENDERED =
  /^(?:mr|sir|lord|king|prince|baron|mrs|ms|miss|dame|(?:first )?lady|queen|princess|madam|madame|baroness)$/;

const genderShown = ({ title }: NamedMention): 'female' | 'male' | null =>
  title !== null && GENDERED.test(title) ? genderOfTitle(title) : null;

/** "Lady Whitcombe" is not Sir Alan Whitcombe: their titles are a woman's and a man's. */
export function isOfOtherGender(mention: NamedMention, { full }: Person): boolean {
  const gender = genderShown(mention);
  if (gender === null) return false;
  const shown = flatMap(full, (c) => flatMap(c.mentions, (m) => genderShown(m) ?? []));
  if (shown.length > 0) return !shown.includes(gender);
  const usual = genderOf(full[0]?.words[0] ?? '');
  return usual !== null && usual !== gender;
}

/** Offices whose holder's wife is a first lady. */
const HEAD_OF_STATE = /^(?:president|president-elect|governor|gov)$/;

/** "President Osei" is not the first lady, Ann Osei, unless she is called president too. */
export function isMarriedTo({ title }: NamedMention, { full }: Person): boolean {
  if (title === null || !HEAD_OF_STATE.test(title)) return false;
  const titles = flatMap(full, (c) => c.mentions.map((m) => m.title));
  return titles.includes(FIRST_LADY) && !titles.includes(title);
}
