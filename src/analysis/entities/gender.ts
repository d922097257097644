import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { Entity } from '../article';
import type { Group } from './chains/group';
import { genderOfTitle } from './chains/holders';
import { withoutSuffix } from './chains/key';
import { genderBeside } from './chains/kin';
import type { NamedParagraph } from './chains/mentions';
import { genderOf } from './names/firstNames';
import type { Portrait } from './portraits';

export interface Pronouns {
  readonly female: number;
  readonly male: number;
}

/** How often "she" and "he" stand outside quotation marks; remembered with the paragraph. */
export const pronounsIn = rememberEach((paragraph: Paragraph): Pronouns => {
  let female = 0;
  let male = 0;
  let q = 0;
  for (const { lower, start, kind } of paragraph.tokens) {
    if (kind !== 'word' || lower.length > 7) continue;
    while ((paragraph.quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++;
    if ((paragraph.quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    if (lower === 'she' || lower === 'her' || lower === 'herself') female++;
    else if (lower === 'he' || lower === 'his' || lower === 'him' || lower === 'himself') male++;
  }
  return { female, male };
});

/** So many pronouns of one kind, and none of the other, outweigh what a first name usually means. */
const DECISIVE = 3;

/**
 * The gender of a person: from "Mr." and the like; from "her husband" beside the name; from pronouns in paragraphs that name nobody else; from the first name.
 */
export function genderOfPerson(
  groups: readonly Group[],
  parts: readonly NamedParagraph[],
): (group: Group, portrait: Portrait) => Entity['gender'] {
  const alone = onlyPerson(groups, parts.length);
  return (group, portrait) => {
    const known = signs.get(portrait) ?? signsOf(group, parts);
    signs.set(portrait, known);
    const { shown, named } = known;
    if (shown) return shown;
    const said = pronounsFor(group, alone, parts);
    if (said.female > 0 && said.male > 0) return named;
    if (said.female >= DECISIVE || said.male >= DECISIVE || named === null)
      return said.female > 0 ? 'female' : said.male > 0 ? 'male' : named;
    return named;
  };
}

/** What a person's own mentions say of the gender. */
interface Signs {
  /** By a title, or by what somebody is to others; null where neither tells. */
  readonly shown: Entity['gender'];
  /** As the first name lets guess. */
  readonly named: Entity['gender'];
}

/** A portrait is of the same mentions as long as it is the same object. */
const signs = new WeakMap<Portrait, Signs>();

function signsOf(group: Group, parts: readonly NamedParagraph[]): Signs {
  const titles = new Set(group.mentions.map((m) => (m.title === null ? null : genderOfTitle(m.title))));
  titles.delete(null);
  const first = group.mentions.find((m) => withoutSuffix(m.words).length > 1) ?? group.mentions[0];
  return {
    shown: titles.size === 1 ? ([...titles][0] ?? null) : kinOf(group, parts),
    named: genderOf(first?.words[0] ?? ''),
  };
}

/** How many mentions are looked at: people are introduced early. */
const INTRODUCED = 3;

function kinOf(group: Group, parts: readonly NamedParagraph[]): Entity['gender'] {
  const said = new Set<Entity['gender']>();
  for (const { paragraph, start, end } of group.mentions.slice(0, INTRODUCED)) {
    const part = parts[paragraph];
    if (part) said.add(genderBeside(part.paragraph.text, start, end));
  }
  said.delete(null);
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** For each paragraph the only person named in it; null where several are. */
function onlyPerson(groups: readonly Group[], paragraphs: number): readonly (Group | null | undefined)[] {
  const only = new Array<Group | null | undefined>(paragraphs).fill(undefined);
  for (const group of groups) {
    if (group.type !== 'person') continue;
    for (const m of group.mentions) {
      const known = only[m.paragraph];
      only[m.paragraph] = known === undefined || known === group ? group : null;
    }
  }
  return only;
}

function pronounsFor(
  group: Group,
  alone: readonly (Group | null | undefined)[],
  parts: readonly NamedParagraph[],
): Pronouns {
  let female = 0;
  let male = 0;
  let last = -1;
  for (const { paragraph } of group.mentions) {
    const part = paragraph !== last && alone[paragraph] === group ? parts[paragraph] : undefined;
    last = paragraph;
    if (!part) continue;
    const said = pronounsIn(part.paragraph);
    female += said.female;
    male += said.male;
  }
  return { female, male };
}
