/** What an office or a kinship is also called, in lower case: the word as it is filed. */
const ALSO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adm: 'admiral',
    brig: 'brigadier',
    capt: 'captain',
    cllr: 'councillor',
    cmdr: 'commander',
    col: 'colonel',
    const: 'constable',
    coun: 'councillor',
    councilor: 'councillor',
    cpl: 'corporal',
    dad: 'father',
    det: 'detective',
    dr: 'doctor',
    fr: 'priest',
    gen: 'general',
    gov: 'governor',
    insp: 'inspector',
    lt: 'lieutenant',
    maj: 'major',
    pc: 'constable',
    mom: 'mother',
    mum: 'mother',
    prof: 'professor',
    rep: 'representative',
    rev: 'reverend',
    sen: 'senator',
    sgt: 'sergeant',
    skipper: 'captain',
    supt: 'superintendent',
    widow: 'wife',
    widower: 'husband',
  }),
);

/** "sgt" as "sergeant", "the skipper" as "captain": the word that stands for both. */
export const filedAs = (word: string): string => ALSO.get(word) ?? word;

/** What makes another office of one: an assistant district attorney is no DA. */
const LESSER = /^(?:assistant|deputy|vice|associate|former|ex|shadow|acting)$/i;
const INITIALS = /^(?:[Tt]he )?([A-Z]{2,4})$/;

/** The initials that words for an office are ("the CS"); null for other words, which have small letters. */
export const initialsIn = (spoken: string): string | null => INITIALS.exec(spoken)?.[1] ?? null;

/** "CS" and "ECS" for "Education Cabinet Secretary": the initials by which an office may be called for short. */
export function initialsOf(role: string): readonly string[] {
  const words = role.split(/[\s-]+/);
  const from = words.findLastIndex((word) => !/^\p{Lu}\p{Ll}/u.test(word)) + 1;
  const capitals = words.slice(from);
  if (words.some((word) => LESSER.test(word))) return NONE;
  const initials = capitals.map((word) => word.charAt(0)).join('');
  return capitals.slice(0, -1).map((_, i) => initials.slice(i));
}
const NONE: readonly never[] = [];
