import { only, REACH } from './described';
import { isBefore, type PlacedWords, type Sighting, type Who } from './who';

/** Whoever leads a side does not play for it. */
const LEADS = /\b(?:manager|coach|boss|trainer|chair\p{L}*|owner|director|referee|umpire)\b/iu;
const PLAYS =
  /(?:keeper|tender|minder|defender|midfielder|striker|forward|winger|-back|playmaker|batsman|batter|bowler|all-rounder|opener|pitcher|quarterback|receiver|-half|flanker|rookie)$/;

/**
 * The one person of late: of all, of the paragraph so far, or of the one before where nobody is named in it; null where
 * two are, unless but one of them may be what the words say ("the striker" is no manager).
 */
export function onlyPerson(words: PlacedWords, recent: readonly Sighting[], spoken = ''): Who | null {
  const isOfSide = PLAYS.test(spoken);
  const before = recent.filter(
    (p) => p.who.type === 'person' && isBefore(p, words) && !(isOfSide && LEADS.test(p.who.role ?? '')),
  );
  const last = before.at(-1)?.paragraph ?? -1;
  const among = (those: readonly Sighting[]): Who | null => {
    const people = [...new Set(those.map((p) => p.who))];
    return (
      only(people) ?? only(people.filter((e) => e.role === null || spoken.endsWith(e.role.toLowerCase())))
    );
  };
  return words.paragraph - last > 1 ? among(before) : among(before.filter((p) => p.paragraph === last));
}

/** "said the Hale manager": the one who has spoken of late of all who are named. */
export function onlySpeaker(words: PlacedWords, recent: readonly Sighting[]): Who | null {
  const spoke = recent.filter(
    (p) => p.spoke && p.who.type === 'person' && isBefore(p, words) && words.paragraph - p.paragraph <= REACH,
  );
  return only([...new Set(spoke.map((p) => p.who))]);
}

/** "Lind lost the toss. The Hale captain said": the one person whom all of it, and the headline, has named. */
export function onlyOneNamed(words: PlacedWords, recent: readonly Sighting[]): Who | null {
  const named = recent.filter((p) => p.who.type === 'person' && isBefore(p, words));
  return named.length > 1 ? only([...new Set(named.map((p) => p.who))]) : null;
}

const RULER =
  /^the (?:president|prime minister|premier|chancellor|taoiseach|governor|senator|congress(?:man|woman)|mayor|pope|king|queen|prince|princess)$/;

/** "Osei spoke in Hale. The prime minister said …": the one person the paragraph is about, whose office it never tells. */
export function ruler(spoken: string, words: PlacedWords, recent: readonly Sighting[]): Who | null {
  if (!RULER.test(spoken)) return null;
  const person = onlyPerson(words, recent);
  const isAbout = recent.some(
    (p) =>
      p.who === person && p.paragraph === words.paragraph && isBefore(p, words) && (p.spoke || p.weight > 0),
  );
  return isAbout && person?.role === null ? person : null;
}
