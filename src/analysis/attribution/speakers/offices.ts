import { ORGANIZATION_HEADS } from '../../entities/names/heads';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import { filedAs, initialsOf } from './shortTitles';
import type { Who } from './who';

export type Holders = ReadonlyMap<string, ReadonlySet<Who>>;

/**
 * Everybody with a role, by the words of it that say what they are, in lower case: of "the port authority's director of
 * safety" that is "director", since neither the authority nor safety is who they are.
 */
export function holdersByRole(entities: readonly Who[]): Holders {
  const holders = new Map<string, Set<Who>>();
  const file = (word: string, entity: Who): void => {
    const known = holders.get(word);
    if (known) known.add(entity);
    else holders.set(word, new Set([entity]));
  };
  for (const entity of entities) {
    if (entity.role === null || entity.type !== 'person') continue;
    for (const word of officeOf(entity.role).split(/[^\p{L}\p{N}]+/u)) {
      // A council president is no council.
      if ((!ORGANIZATION_HEADS.has(word) || TITLES.has(word)) && !OF_MANY.test(word))
        file(filedAs(word), entity);
    }
    for (const word of PLEADS.get(entity.role) ?? []) file(word, entity);
    // "Mr Justice Smith" is a judge, and no lawyer of the Justice Department is.
    if (/\bjustice$/i.test(entity.role)) file('judge', entity);
    for (const initials of initialsOf(entity.role)) file(initials, entity);
  }
  return holders;
}

/** Whom somebody leads: "the minority" is not its leader. */
const OF_MANY = /^(?:minority|majority|opposition)$/;

/** What somebody is who speaks for one side in court. */
const LAWYER = ['barrister', 'lawyer', 'solicitor', 'advocate', 'counsel'];
const PLEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['prosecuting', [...LAWYER, 'prosecutor']],
  ['defending', LAWYER],
  ['mitigating', LAWYER],
]);

/** Who has a word in their role, or several joined by hyphens, or their office by its initials. */
export function holdersOf(head: string, holders: Holders): ReadonlySet<Who> {
  const [first = '', ...more] = head.split('-');
  const holding = holders.get(filedAs(first)) ?? new Set();
  if (more.length === 0) return holding;
  const whole = new RegExp(`\\b${head}\\b`, 'i');
  return new Set([...holding].filter((e) => whole.test(e.role ?? '')));
}

/** A role without whose it is and of what: possessives, and prepositions with what follows them, in lower case. */
function officeOf(role: string): string {
  return role
    .toLowerCase()
    .replace(/^.*['’]s?\s/, '')
    .replace(/\s(?:of|for|at|in|to|with|from|on)\s[\s\S]*$/, '');
}

const SPEAKS_FOR =
  /^(?:spokes\p{L}+|lawyers?|attorneys?|counsel|solicitors?|aides?|advis[eo]rs?|representatives?|reps?|close|insiders?|pals?|mates?|publicists?|agents?|assistants?|managers?|office|campaign|famil(?:y|ies)|relatives?|friends?|all(?:y|ies)|associates?|colleagues?|supporters?|critics?|opponents?|wife|widow|husband|partner|mother|father|parents?|sons?|daughters?|brothers?|sisters?)$/iu;
const LEADS_TO_NAME = /^(?:the|a|former|then|late|\p{Lu}.*)$/u;

/** "the colleagues of police officer Pc": what somebody is stands in front of the name. */
const leadsToName = (word: string): boolean =>
  LEADS_TO_NAME.test(word) || isSomebody(word) || TITLES.has(word);

/** "a bench of Justices": who is named next speaks with others. */
const GROUP = /^(?:bench|panel|team|group|pair|trio|couple|likes|one|all|each|both|some|many)$/i;

/** "a spokeswoman for Gov.", "the office of", "the mayor of": whoever is named next is not who speaks. */
export function endsInOffice(words: string): boolean {
  const all = words.trim().split(/\s+/);
  let at = all.length - 1;
  while (at > 0 && leadsToName(all[at] ?? '')) at--;
  const [link = '', owner = ''] = [all[at], all[at - 1]];
  if (link === 'of') return /^\p{Ll}+$/u.test(owner) && !GROUP.test(owner);
  return /^(?:for|to)$/.test(link) && SPEAKS_FOR.test(owner);
}
