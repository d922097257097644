import { flatMap } from '../../../text/flatMap';
import { only } from './described';
import type { Sighting, Who } from './who';

const KIN =
  /^(his|her) (?:(?:former|estranged|ex-|late|own|elder|older|younger|eldest|only|big|little) ?){0,2}(?:(husband|father|dad|son|brother|uncle|nephew|grandfather|grandson)|(?:wife|mother|mum|mom|daughter|sister|aunt|niece|grandmother|granddaughter))$/;

/**
 * "Her former husband said", of Ann and Bo Osei: the one other person of her family name who may be one; null where
 * there is none or more.
 * @param holder whom "his" or "her" means, by id
 */
export function kinMeant(
  spoken: string,
  recent: readonly Sighting[],
  holder: (gender: 'female' | 'male') => string | null,
): Who | null {
  const kin = KIN.exec(spoken);
  if (!kin) return null;
  const whose = holder(kin[1] === 'his' ? 'male' : 'female');
  const people = new Set(flatMap(recent, ({ who }) => (who.type === 'person' ? [who] : [])));
  const family = familyName([...people].find((p) => p.id === whose));
  const gender = kin[2] ? 'male' : 'female';
  return only(
    [...people].filter(
      (p) => p.id !== whose && family !== null && familyName(p) === family && p.gender === gender,
    ),
  );
}

/** Of somebody with more than one name. */
const familyName = (who: Who | undefined): string | null => {
  const names = who?.name.split(' ') ?? [];
  return names.length > 1 ? (names.at(-1) ?? null) : null;
};
