import type { EntityType } from '../../article';
import { isFirstName } from '../names/firstNames';
import type { Name } from '../names/name';

/** What parts the names of a list: "Hale, York (2.3%), and Bray". */
const PARTS = /^(?: \([^()]{1,12}\))?(?:,| and| &|, and) $/;
/** What parts those of a family: “Walter, Glen and Ann (Hart)”. */
const PARTS_KIN = /^\)?(?:,| and|, and| &) $|^ \($/;
/** Longest of these, in UTF-16 units. */
const LONGEST = 20;
/** Fewer names are no list that tells of one what it is. */
const MANY = 4;

/** "Hale, Joe Marsh, Summer Lawns, York and Bray": what all others of a list are, the odd one is as well. Linear. */
export function withLists(text: string, names: readonly Name[]): readonly Name[] {
  let out: Name[] | null = null;
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && isNext(text, names[to - 1], names[to])) to++;
    const kin = kinEnd(text, names, from);
    const type = kin > from ? 'person' : typeOfList(text, names.slice(from, to));
    to = Math.max(to, kin);
    if (type !== null) {
      for (let i = from; i < to; i++) {
        const name = names[i];
        if (!name || name.type === type) continue;
        if (i < kin ? !isPlainName(text, name) : !mayBe(text, name, type)) continue;
        out ??= [...names];
        out[i] = { ...name, type, confidence: Math.min(name.confidence, UNSURE) };
      }
    }
    from = to;
  }
  return out ?? names;
}

const UNSURE = 0.6;
/** From here on the tagger knows a thing for one. */
const SURELY_THING = 0.75;

/** Where the list ends of whose names a word for kin in front says that they are somebody’s; `from` where none does. */
function kinEnd(text: string, names: readonly Name[], from: number): number {
  const { start } = names[from] ?? { start: 0 };
  if (!KIN.test(text.slice(Math.max(0, start - KIN_REACH), start))) return from;
  let to = from + 1;
  for (let next = names[to]; next && isNextOfKin(text, names[to - 1], next); next = names[++to]);
  return to;
}

const isNextOfKin = (text: string, a: Name | undefined, b: Name): boolean =>
  a !== undefined && b.start - a.end <= LONGEST && PARTS_KIN.test(text.slice(a.end, b.start));

/** “his brothers Seán, …”, “her siblings, Walter, …” */
const KIN =
  /\b(?:brothers|children|cousins|daughters|grandchildren|grandparents|grandsons|granddaughters|nephews|nieces|parents|siblings|sisters|sons|twins)[,:]? $/;
/** Longest of these, in UTF-16 units. */
const KIN_REACH = 17;
/** One or two words with small letters: no body’s letters, and nothing longer. */
const isPlainName = (text: string, { start, end }: Name): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(text.slice(start, end));

function isNext(text: string, a: Name | undefined, b: Name | undefined): boolean {
  if (!a || !b || b.start - a.end > LONGEST) return false;
  return PARTS.test(text.slice(a.end, b.start));
}

/** "MP for Hale, York and Bray", "the villages of Hale and Bray": what a list tells of its names by what leads it; null where it tells nothing. */
function typeOfList(text: string, names: readonly Name[]): EntityType | null {
  const [first, second] = names;
  if (!first) return null;
  if (names.length > 1 && SEATS.test(text.slice(Math.max(0, first.start - REACH), first.start)))
    return 'place';
  if (names.length >= MANY) return typeOfMost(names);
  // "Susan Osei and Nilda Amado-Hart": beside somebody, two plain words of which the tagger can make nothing
  const isPair =
    names.length === 2 &&
    first.type === 'person' &&
    second?.type === 'other' &&
    second.confidence < SURELY_THING &&
    FULL.test(text.slice(first.start, first.end)) &&
    FULL.test(text.slice(second.start, second.end)) &&
    text.slice(first.end, second.start) === ' and ';
  return isPair ? 'person' : null;
}

const SEATS =
  /\b(?:(?:MP|MSP|MEP|MLA|TD|[Mm]ember) for|(?:areas|barangays|captains|communities|counties|districts|mayors|parishes|suburbs|towns|villages|wards) of) (?:the )?$/;
/** Longest of these, in UTF-16 units. */
const REACH = 16;
const FULL = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+$/u;

/** What all but a third are; null where they are of several kinds. */
function typeOfMost(names: readonly Name[]): EntityType | null {
  for (const type of ['place', 'organization', 'person'] as const) {
    const odd = names.filter((n) => n.type !== type).length;
    if (odd > 0 && 3 * odd <= names.length) return type;
  }
  return null;
}

/** Somebody among places has no known first name, and somebody among people is called by two words. */
const mayBe = (text: string, { start, end, confidence }: Name, type: EntityType): boolean => {
  const words = text.slice(start, end).split(' ');
  return type === 'person'
    ? words.length > 1 && confidence < SURE
    : confidence < SURE || !isFirstName(words[0]?.toLowerCase() ?? '');
};
const SURE = 0.85;
