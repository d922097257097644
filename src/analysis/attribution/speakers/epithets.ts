import { textBefore } from '../../../text/around';
import { isPeople } from '../../entities/names/peoples';

/** What stands for somebody named before, in place of a pronoun. */
export interface Epithet {
  readonly gender: 'female' | 'male' | null;
  /** In years, as it is written; null where it does not say. */
  readonly age: string | null;
}

const AGED = /^the (?:now )?(\d{1,3})[- ]year[- ]old(?: (woman|man|mother|father|girl|boy|widow|widower))?$/;
const PARENT = /^the (?:mother|mum|mom|grandmother|(father|dad|grandfather))[- ]of[- ][\p{L}\d-]+$/u;
const DEMONYM = /^the (?:dutch|french|english|irish|scots|welsh|cornish|ulster|norse)(wo)?man$/;

/** "the 41-year-old", "the mother-of-two", "the Dutchwoman"; in lower case. */
export function epithetOf(spoken: string): Epithet | null {
  if (!spoken.startsWith('the ')) return null;
  const aged = AGED.exec(spoken);
  if (aged) return { gender: genderOf(aged[2]), age: aged[1] ?? null };
  const parent = PARENT.exec(spoken);
  if (parent) return { gender: parent[1] ? 'male' : 'female', age: null };
  const people = DEMONYM.exec(spoken);
  return people && { gender: people[1] ? 'female' : 'male', age: null };
}

/** "the old woman", in lower case: of whom it speaks; null for other words. */
export function agedOf(spoken: string): 'female' | 'male' | null {
  const found = /^the (?:old|older|elderly|young|younger) (?:(woman|lady)|man|gentleman)$/.exec(spoken);
  return found && (found[1] ? 'female' : 'male');
}

/** What somebody is, with up to two words in front: "the county boss", "the former midfielder". */
const CALLING =
  /^(?:(?!and |or |of )[\p{L}-]+ ){0,2}(?:boss|challenger|contender|executive|exec|politician|lawmaker|legislator|backbencher|frontman|hitmaker|presenter|broadcaster|columnist|campaigner|artist|musician|dancer|choreographer|conductor|chef|designer|racer|rider|fighter|heavyweight|star|tycoon|magnate|teenager|youngster|veteran|rookie|newcomer|goalkeeper|goaltender|net-?minder|keeper|defender|midfielder|striker|forward|winger|centre-back|playmaker|batsman|batter|bowler|all-rounder|opener|pitcher|quarterback|receiver|linebacker|fly-half|scrum-half|flanker|golfer|boxer|sprinter|swimmer|cyclist|jockey|skipper|singer|songwriter|rapper|comedian|comic|author|novelist|poet|playwright|painter|sculptor|photographer|filmmaker|actor|actress|pensioner|billionaire|millionaire|businessman|businesswoman|entrepreneur|academic|historian|scientist|physicist|economist)$/u;
/** “the two-time world champion”, “the Olympic gold medallist” */
const CHAMPION = /^(?:[\p{L}\d-]+ ){0,4}(?:champion|medallist|medalist|record holder)$/u;
/** Of a people or a party, one: "the Belgian"; "the British" are many. */
const ONE_OF =
  /(?:an|i|er|iard|ative|eral|ory|crat|dane|swede|finn|pole|turk|scot|serb|croat|greek|czech|briton|kurd|thai)$/;

/** "the Hale manager", in lower case: who speaks for a side, and is seldom told of twice. */
export const isLeading = (spoken: string): boolean =>
  /^the (?:[\p{L}-]+ ){0,3}(?:manager|coach|captain)$/u.test(spoken);

/** "the Belgian", "the goalkeeper", in lower case: somebody named before, by what they are. */
export function isCalling(spoken: string): boolean {
  const what = /^the (?:\d{2}-year-old )?(\p{L}[\p{L} -]+)$/u.exec(spoken)?.[1];
  if (what === undefined) return false;
  return CALLING.test(what) || CHAMPION.test(what) || (ONE_OF.test(what) && isPeople(what));
}

function genderOf(noun: string | undefined): Epithet['gender'] {
  if (noun === undefined) return null;
  return /^(?:woman|mother|girl|widow)$/.test(noun) ? 'female' : 'male';
}

const BEHIND = /, (\d{1,3})(?=[,.;])/y;
const IN_FRONT = /(\d{1,3})-year-old (?:\p{L}+ ){0,3}$/u;
/** How far in front of a name an age may stand, in UTF-16 units. */
const LOOK_BACK = 40;

/** The age told beside a name: "Ann Osei, 41,", "41-year-old baker Ann Osei"; null where none is. */
export function ageBeside(text: string, start: number, end: number): string | null {
  if (text[end] === ',') {
    BEHIND.lastIndex = end;
    return BEHIND.exec(text)?.[1] ?? null;
  }
  const before = textBefore(text, start, LOOK_BACK);
  return before.includes('-year-old ') ? (IN_FRONT.exec(before)?.[1] ?? null) : null;
}
