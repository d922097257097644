import type { EntityType } from '../../article';

/** The order of the types in the model file. */
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** Outside, then begin, inside, last and only unit of each type: 0, 1–4 person, 5–8 organization, … */
export const OUTSIDE = 0;
export const TAG_COUNT = 1 + 4 * TYPES.length;

export enum Part {
  Begin = 0,
  Inside = 1,
  Last = 2,
  Only = 3,
}

export const tagOf = (type: number, part: Part): number => 1 + 4 * type + part;
/** Index into `TYPES`; -1 for outside. */
export const typeOfTag = (tag: number): number => (tag === OUTSIDE ? -1 : (tag - 1) >> 2);
export const partOfTag = (tag: number): Part => ((tag - 1) & 3) as Part;

const opens = (tag: number): boolean =>
  tag !== OUTSIDE && (partOfTag(tag) === Part.Begin || partOfTag(tag) === Part.Inside);
const continues = (tag: number): boolean =>
  tag !== OUTSIDE && (partOfTag(tag) === Part.Inside || partOfTag(tag) === Part.Last);

/** Can `next` follow `tag`? A name begun must be ended, and by its own type. */
export const mayFollow = (tag: number, next: number): boolean =>
  opens(tag) ? continues(next) && typeOfTag(tag) === typeOfTag(next) : !continues(next);
export const mayStart = (tag: number): boolean => !continues(tag);
export const mayEnd = (tag: number): boolean => !opens(tag);

const ALL: readonly number[] = Array.from({ length: TAG_COUNT }, (_, tag) => tag);
export const STARTS: readonly number[] = ALL.filter(mayStart);
export const ENDS: readonly number[] = ALL.filter(mayEnd);

/** For each tag, the tags that may stand in front of it, ascending. */
export const PREDECESSORS: readonly Uint8Array[] = ALL.map((next) =>
  Uint8Array.from(ALL.filter((tag) => mayFollow(tag, next))),
);
