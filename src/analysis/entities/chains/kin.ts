import type { Entity } from '../../article';
import { genderOfTitle } from './holders';

/** How far in front of a name and behind it the word is looked for, in UTF-16 units. */
const REACH = 60;

const FEMALE =
  /^(?:wife|widow|mother|mum|mom|daughter|sister|aunt|niece|grandmother|granddaughter|stepmother|girlfriend|fiancée|mistress|matriarch|actress|heiress|hostess|waitress|nun|she)$/;
const MALE =
  /^(?:husband|widower|father|dad|son|brother|uncle|nephew|grandfather|grandson|stepfather|boyfriend|fiancé|patriarch|priest|monk|he)$/;

/** "her husband, the poet Ivor Hyde", "the actress Ann Osei" */
const IN_FRONT =
  /(?:^|[\s(—–-])([\p{Ll}-]{2,20})(?: and (?:[\p{Ll}-]{1,20} ){0,2}[\p{Ll}-]{1,20})?(?:,? |, (?:the|an?) (?:[\p{Ll}-]{1,20} ){1,4})$/u;
/** "Ivor Hyde, her husband" */
const BEHIND =
  /^, (?:his|her|their|its|the|an?) (?:[\p{Ll}-]{1,20} ){0,2}?([\p{Ll}-]{2,20})(?=[,.;)—–-]| of )/u;

/** The gender shown by what somebody is to others, or by the noun of an office, right beside the name. */
export function genderBeside(text: string, start: number, end: number): Entity['gender'] {
  const before = IN_FRONT.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const behind = text.slice(end, end + REACH);
  return genderOfNoun(before) ?? genderOfNoun(BEHIND.exec(behind)?.[1]) ?? genderOfOwner(behind);
}

/** "Ann Osei and her husband", "Bo Hart and his two sons" */
function genderOfOwner(behind: string): 'female' | 'male' | null {
  const owner =
    /^,? and (his|her) (?:[\p{Ll}-]{1,20} ){0,2}(?:husband|wife|partner|spouse|fianc|girlfriend|boyfriend|sons?|daughters?|children|kids|family|mother|father|parents|brothers?|sisters?)/u.exec(
      behind,
    )?.[1];
  return owner === undefined ? null : owner === 'her' ? 'female' : 'male';
}

function genderOfNoun(noun: string | undefined): 'female' | 'male' | null {
  if (!noun) return null;
  if (FEMALE.test(noun)) return 'female';
  return MALE.test(noun) ? 'male' : genderOfTitle(noun);
}
