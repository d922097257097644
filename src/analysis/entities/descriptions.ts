import type { Entity } from '../article';
import { foldName } from './key';
import { headOf } from './roles';

/** Whom or what a description means, as far as the article has introduced it. */
export type Describe = (words: string, position: number) => Entity | null;

/** Words for any firm, which its name seldom holds. */
const FIRM =
  /^(?:company|firm|corporation|business|startup|carrier|airline|retailer|automaker|carmaker|manufacturer|maker|lender|insurer|publisher|broadcaster|network|operator|supplier|developer|chain|giant|utility|producer|provider)$/;
const FIRM_NAME =
  /\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|group|holdings|airlines|airways|motors|industries)\b/;
/** Words for a body, by which its name is taken up. */
const BODY =
  /^(?:agency|association|authority|bank|board|bureau|center|centre|church|club|coalition|college|commission|committee|congregation|council|court|department|federation|force|foundation|fund|government|group|hospital|institute|institution|league|ministry|movement|museum|navy|newspaper|office|organization|organisation|paper|parliament|party|police|school|senate|service|society|station|team|tribunal|trust|union|university)$/;
/** Bodies that these words mean as well, by a word of their name. */
const ALSO: Readonly<Record<string, RegExp>> = {
  agency: /\b(?:agency|administration|service|bureau|authority|office|link|transit)\b/,
  newspaper:
    /\b(?:times|post|journal|tribune|herald|gazette|star|globe|guardian|telegraph|chronicle|mail|sun|news)\b/,
  paper: /\b(?:times|post|journal|tribune|herald|gazette|star|globe|guardian|telegraph|chronicle|mail|sun)\b/,
  group:
    /\b(?:group|coalition|alliance|association|network|society|federation|union|watch|international|movement|league)\b/,
  organization:
    /\b(?:organi[sz]ation|association|society|federation|foundation|network|alliance|international|watch)\b/,
};

const DETERMINED = /^(?:the|this|that|his|her|their|its|our)\s+(.+)$/;

/**
 * Resolves job titles and nouns ("the mayor", "the U.S. president", "the ministry", "the company") to entities: the
 * holder named last before the position, else the only one there is.
 */
export function describer(entities: readonly Entity[]): Describe {
  const people = new Map<string, Entity[]>();
  const bodies = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type === 'person' && entity.role)
      for (const word of rolesOf(entity.role)) file(people, word, entity);
    if (entity.type === 'organization')
      for (const word of foldName(entity.name).split(/[^\p{L}]+/u)) file(bodies, word, entity);
  }
  const organizations = entities.filter((e) => e.type === 'organization');
  return (words, position) => {
    const noun = DETERMINED.exec(foldName(words).replaceAll('’', "'").trim())?.[1];
    if (!noun) return null;
    const head = headOf(noun.replace(/'s?$/, ''));
    if (head.length < 4) return null;
    const holder = nearest(agreeing(people.get(head) ?? [], noun, head), position);
    if (holder) return holder;
    if (FIRM.test(head))
      return nearest(
        organizations.filter((e) => FIRM_NAME.test(lower(e))),
        position,
      );
    if (!BODY.test(head)) return null;
    const also = ALSO[head];
    const named = bodies.get(head) ?? (also ? organizations.filter((e) => also.test(lower(e))) : []);
    return nearest(named, position);
  };
}

const lower = (e: Entity): string => [e.name, ...e.variants].join(' ').toLowerCase();

/** "U.S. Defense Secretary" is found by "secretary"; "CEO and president" by both. */
const rolesOf = (role: string): ReadonlySet<string> =>
  new Set(
    foldName(role)
      .split(/ and |,|\//)
      .map((part) => headOf(part.trim()))
      .filter((head) => head.length > 2),
  );

/** "the prime minister" is no foreign minister, "the vice president" no president, and the other way round. */
function agreeing(holders: readonly Entity[], noun: string, head: string): readonly Entity[] {
  const kind = kindBefore(noun, head);
  return holders.filter((e) => kindBefore(foldName(e.role ?? ''), head) === kind);
}

const KIND =
  /\b(prime|vice|deputy|former|assistant|foreign|defen[cs]e|finance|interior|health|police|fire)[\s-](?:\p{L}+\s)?$/u;

const kindBefore = (words: string, head: string): string =>
  KIND.exec(words.slice(0, words.lastIndexOf(head)))?.[1] ?? '';

/** Of several holders the one named last before the position; a lone one may be introduced later. */
function nearest(holders: readonly Entity[], position: number): Entity | null {
  if (holders.length === 1) return holders[0] ?? null;
  let best: Entity | null = null;
  let latest = -1;
  for (const e of holders) {
    const before = lastBefore(e, position);
    if (before > latest) [best, latest] = [e, before];
  }
  return best;
}

/** Start of the last mention before the position; -1 where there is none. */
function lastBefore({ mentions }: Entity, position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1]?.start ?? -1;
}

function file(map: Map<string, Entity[]>, word: string, entity: Entity): void {
  const known = map.get(word);
  if (!known) map.set(word, [entity]);
  else if (known.at(-1) !== entity) known.push(entity);
}

/** One question of `describer`; for several, keep the describer. */
export const resolveDescription = (
  words: string,
  position: number,
  entities: readonly Entity[],
): Entity | null => describer(entities)(words, position);
