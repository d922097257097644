import { contains, overlaps, type Span, sliceOf } from '../../text/span';
import type { Entity, Mention } from '../article';

/** Whom a speaker's words mean. */
export interface Referent {
  readonly entity: string | null;
  readonly name: string | null;
  /** Ids of others the words could as well mean, best first; empty where the choice is sure. */
  readonly alternatives: readonly string[];
}

/** Words that name a speaker, in the order of the text. */
export interface SpeakerWords extends Span {
  readonly paragraph: number;
}

export const NOBODY: Referent = { entity: null, name: null, alternatives: [] };

/** How far back a pronoun may reach, in paragraphs. */
const REACH = 4;
/** How many recent mentions are weighed. */
const MEMORY = 16;
/** Two candidates closer than this leave a pronoun in doubt. */
const DOUBT = 0.75;

interface Placed {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly spoke: boolean;
}

/**
 * Resolves speakers to entities in one walk through the text: names to the entity mentioned in them, pronouns to the
 * person last spoken of who agrees in gender and number, "the mayor" to whoever was introduced as one.
 */
export function resolveSpeakers(
  text: string,
  speakers: readonly SpeakerWords[],
  entities: readonly Entity[],
): ReadonlyMap<number, Referent> {
  const mentions = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  const byId = new Map(entities.map((e) => [e.id, e]));
  const found = new Map<number, Referent>();
  let recent: readonly Placed[] = [];
  let next = 0;
  for (const words of speakers) {
    for (let m = mentions[next]; m && m.mention.start < words.end; m = mentions[++next])
      recent = remember(recent, m.entity, m.mention);
    const referent = referentOf(text, words, recent, entities);
    found.set(words.start, referent);
    const entity = referent.entity === null ? undefined : byId.get(referent.entity);
    if (entity) recent = [...recent, { entity, ...words, spoke: true }].slice(-MEMORY);
  }
  return found;
}

function remember(recent: readonly Placed[], entity: Entity, mention: Mention): readonly Placed[] {
  if (mention.quoted) return recent;
  const { start, end, paragraph } = mention;
  return [...recent, { entity, start, end, paragraph, spoke: false }].slice(-MEMORY);
}

function referentOf(
  text: string,
  words: SpeakerWords,
  recent: readonly Placed[],
  entities: readonly Entity[],
): Referent {
  const own = named(text, words, recent);
  if (own) return { entity: own.id, name: own.name, alternatives: [] };
  const spoken = sliceOf(text, words).toLowerCase();
  if (/^(?:he|she|his|her|him)$/.test(spoken)) return weigh(recent, words, personOf(spoken));
  if (/^(?:it|its|they|their)$/.test(spoken)) return weigh(recent, words, (e) => e.type === 'organization');
  if (/\b(?:who|which)$/.test(spoken)) return antecedent(words, recent);
  return described(spoken, words, recent, entities);
}

/** The entity a speaker's own words name: a person before the organization they speak for. */
function named(text: string, words: Span, recent: readonly Placed[]): Entity | null {
  const inside = recent.filter(
    (p) => !p.spoke && overlaps(p, words) && !/^['’]s?\b/.test(text.slice(p.end, p.end + 2)),
  );
  const person = inside.find((p) => p.entity.type === 'person');
  if (person) return person.entity;
  const whole = inside.find(
    (p) => p.start - words.start <= 4 && words.end - p.end <= 1 && contains(words, p),
  );
  return whole?.entity ?? null;
}

const personOf = (pronoun: string) => {
  const gender = /^(?:he|his|him)$/.test(pronoun) ? 'male' : 'female';
  return (e: Entity): boolean => e.type === 'person' && (e.gender === null || e.gender === gender);
};

/** Weighs who was spoken of last: nearness, having spoken before, known gender. */
function weigh(recent: readonly Placed[], words: SpeakerWords, fits: (e: Entity) => boolean): Referent {
  const scores = new Map<Entity, number>();
  recent.forEach((p, i) => {
    if (p.start >= words.start || words.paragraph - p.paragraph > REACH || !fits(p.entity)) return;
    const score =
      nearness(words.paragraph - p.paragraph) + (p.spoke ? 1 : 0) + (p.entity.gender ? 0.8 : 0) + i * 0.05;
    scores.set(p.entity, Math.max(scores.get(p.entity) ?? 0, score));
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, ...others] = ranked;
  if (!best) return NOBODY;
  const alternatives = others.filter(([, score]) => best[1] - score < DOUBT).map(([e]) => e.id);
  return { entity: best[0].id, name: best[0].name, alternatives };
}

const nearness = (paragraphs: number): number =>
  paragraphs === 0 ? 3 : paragraphs === 1 ? 2.4 : 2.4 - 0.6 * (paragraphs - 1);

/** "Smith, who said": the name right in front. */
function antecedent(words: SpeakerWords, recent: readonly Placed[]): Referent {
  const before = recent.findLast(
    (p) => !p.spoke && p.end <= words.end && words.end - p.end < 40 && p.entity.type !== 'place',
  );
  return before ? { entity: before.entity.id, name: before.entity.name, alternatives: [] } : NOBODY;
}

/** "the mayor": whoever was introduced as one, the last mentioned first. */
function described(
  spoken: string,
  words: SpeakerWords,
  recent: readonly Placed[],
  entities: readonly Entity[],
): Referent {
  const head = /^(?:the|this|that|his|her|their|our)\s+(?:[\w-]+\s+){0,3}?([\w-]+)$/.exec(spoken)?.[1];
  if (!head || head.length < 4) return NOBODY;
  const holds = (e: Entity): boolean =>
    e.role !== null && e.type === 'person' && new RegExp(`\\b${head}\\b`, 'i').test(e.role);
  const holder =
    recent.findLast((p) => p.start < words.start && holds(p.entity))?.entity ?? only(entities.filter(holds));
  return holder ? { entity: holder.id, name: holder.name, alternatives: [] } : NOBODY;
}

const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
