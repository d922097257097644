import type { Paragraph } from '../../text/paragraph';
import type { Entity, ParagraphRole } from '../article';
import { type Cluster, clustersOf, joinPeople, keyOf, type NamedMention } from './clusters';
import type { Name } from './name';
import { genderAt, roleAt } from './roles';

/** A paragraph's names with the paragraph's place in the text. */
export interface NamedParagraph {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly start: number;
  readonly names: readonly Name[];
}

/** Joins the names of all paragraphs into entities: the second pass, linear in the number of names. */
export function resolveEntities(parts: readonly NamedParagraph[]): readonly Entity[] {
  const clusters = clustersOf(parts.flatMap(mentionsOf));
  const people = joinPeople(clusters);
  const joined = new Set(people.flat());
  const others = joinAcronyms(clusters.filter((c) => !joined.has(c)));
  const ids = new Map<string, number>();
  return [...people, ...others]
    .map((group) => entityOf(group, parts))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((e) => withOwnId(e, ids));
}

function mentionsOf(part: NamedParagraph, index: number): readonly NamedMention[] {
  const { paragraph, role, start, names } = part;
  let q = 0;
  return names.flatMap((name) => {
    if (role === 'boilerplate' && name.type !== 'organization') return [];
    const text = paragraph.text.slice(name.start, name.end);
    const key = keyOf(text);
    if (!key) return [];
    while ((paragraph.quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= name.start) q++;
    const quoted = (paragraph.quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= name.start;
    const at = { start: start + name.start, end: start + name.end, text, paragraph: index, quoted };
    return [{ ...at, type: name.type, confidence: name.confidence, key, words: key.split(' ') }];
  });
}

/** "the North Atlantic Treaty Organization (NATO)", and NATO where it is never spelled out in brackets. */
function joinAcronyms(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const groups = new Map<string, Cluster[]>();
  const shorts: Cluster[] = [];
  for (const c of clusters) {
    if (c.words.length === 1 && /^[A-Z][A-Z&.]{1,6}$/.test(c.mentions[0]?.text ?? '')) shorts.push(c);
    else groups.set(c.key, [c]);
  }
  const byInitials = new Map<string, Cluster[]>();
  for (const group of groups.values())
    if ((group[0]?.words.length ?? 0) > 1) byInitials.set(initials(group[0]?.words ?? []), group);
  for (const short of shorts) {
    const group = byInitials.get(short.key);
    if (group && group[0]?.type !== 'person') group.push(short);
    else groups.set(short.key, [short]);
  }
  return [...groups.values()];
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|the|and|for|on|in)$/.test(w))
    .map((w) => w[0] ?? '')
    .join('');

function entityOf(group: readonly Cluster[], parts: readonly NamedParagraph[]): Entity {
  const mentions = group.flatMap((c) => c.mentions).sort((a, b) => a.start - b.start);
  const name = fullest(mentions);
  const forms = new Map<string, number>();
  for (const m of mentions) forms.set(m.text, (forms.get(m.text) ?? 0) + 1);
  forms.delete(name);
  const type = group[0]?.type ?? 'other';
  return {
    id: `${type}:${slug(name)}`,
    name,
    type,
    mentions: mentions.map(({ start, end, text, paragraph, quoted }) => ({
      start,
      end,
      text,
      paragraph,
      quoted,
    })),
    variants: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
    role: type === 'person' ? firstFact(mentions, parts, roleAt) : null,
    gender: type === 'person' ? firstFact(mentions, parts, genderAt) : null,
  };
}

/** How many mentions are asked for a role or a gender: introductions stand early. */
const ASKED = 12;

function firstFact<T>(
  mentions: readonly NamedMention[],
  parts: readonly NamedParagraph[],
  ask: (paragraph: Paragraph, name: { start: number; end: number }) => T | null,
): T | null {
  for (const m of mentions.slice(0, ASKED)) {
    const part = parts[m.paragraph];
    const fact = part && ask(part.paragraph, { start: m.start - part.start, end: m.end - part.start });
    if (fact !== null && fact !== undefined) return fact;
  }
  return null;
}

/** The form with the most words, the commonest of those; a form in capitals gives way to one that is not. */
function fullest(mentions: readonly NamedMention[]): string {
  const counts = new Map<string, number>();
  for (const m of mentions) counts.set(m.text, (counts.get(m.text) ?? 0) + (m.quoted ? 0.5 : 1));
  const rank = (form: string): number =>
    form.split(/\s+/).length * 1000 + (isShouted(form) ? 0 : 500) + (counts.get(form) ?? 0);
  const best = [...counts.keys()].sort((a, b) => rank(b) - rank(a))[0] ?? '';
  return isShouted(best) && best.length > 5 ? capitalized(best) : best;
}

const isShouted = (form: string): boolean => form === form.toUpperCase() && /\p{L}{2}/u.test(form);

const capitalized = (form: string): string =>
  form.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase());

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function withOwnId(entity: Entity, ids: Map<string, number>): Entity {
  const n = (ids.get(entity.id) ?? 0) + 1;
  ids.set(entity.id, n);
  return n === 1 ? entity : { ...entity, id: `${entity.id}-${n}` };
}
