import type { EntityType } from '../../article';
import { isFirstName } from '../names/firstNames';
import type { Name } from '../names/name';

/** What parts the names of a list: "Hale, York (2.3%), and Bray". */
const PARTS = /^(?: \([^()]{1,12}\))?(?:,| and| &|, and) $/;
/** Longest of these, in UTF-16 units. */
const LONGEST = 20;
/** Fewer names are no list that tells of one what it is. */
const MANY = 4;

/** "Hale, Joe Marsh, Summer Lawns, York and Bray": what all others of a list are, the odd one is as well. Linear. */
export function withLists(text: string, names: readonly Name[]): readonly Name[] {
  if (names.length < MANY) return names;
  let out: Name[] | null = null;
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && isNext(text, names[to - 1], names[to])) to++;
    if (to - from >= MANY) {
      const type = typeOfMost(names.slice(from, to));
      for (let i = from; type !== null && i < to; i++) {
        const name = names[i];
        if (!name || name.type === type || !mayBe(text, name, type)) continue;
        out ??= [...names];
        out[i] = { ...name, type, confidence: Math.min(name.confidence, UNSURE) };
      }
    }
    from = to;
  }
  return out ?? names;
}

const UNSURE = 0.6;

function isNext(text: string, a: Name | undefined, b: Name | undefined): boolean {
  if (!a || !b || b.start - a.end > LONGEST) return false;
  return PARTS.test(text.slice(a.end, b.start));
}

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
    ? words.length > 1 && confidence < SURE && isFirstName(words[0]?.toLowerCase() ?? '')
    : confidence < SURE || !isFirstName(words[0]?.toLowerCase() ?? '');
};
const SURE = 0.85;
