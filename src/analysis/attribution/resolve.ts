import { contains, overlaps, type Span, sliceOf } from '../../text/span';
import type { Entity } from '../article';
import { isPossessive } from '../entities/facts';
import { documentOf, documentsAround } from './documents';
import { type BodiesByHead, bodiesByHead, onlyBody } from './heads';
import { isPronoun, type Nameless, saidAgain } from './nameless';
import { endsInOffice, type Holders, holdersByRole, holdersOf } from './offices';
import { prominenceOf } from './prominence';
import { mayMean, type Stranger } from './strangers';

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

/** What short words for somebody or something may stand for, in the whole article. */
interface Known {
  readonly holders: Holders;
  readonly bodies: BodiesByHead;
  readonly strangersNear: StrangersNear;
}

/** Those without a name spoken of in a paragraph and the one before it, in the order of the text. */
export type StrangersNear = (paragraph: number) => readonly Stranger[];

interface Placed {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly spoke: boolean;
  /** How likely what follows is about them, by their place in the sentence. */
  readonly weight: number;
}

/**
 * Resolves speakers to entities in one walk through the text: names to the entity mentioned in them, pronouns to the
 * person last spoken of who agrees in gender and number, "the mayor" to whoever was introduced as one.
 */
export function resolveSpeakers(
  text: string,
  speakers: readonly SpeakerWords[],
  entities: readonly Entity[],
  strangersNear: StrangersNear,
): ReadonlyMap<number, Referent> {
  const mentions = inOrder(text, entities);
  const known = { holders: holdersByRole(entities), bodies: bodiesByHead(entities), strangersNear };
  const byId = new Map(entities.map((e) => [e.id, e]));
  const found = new Map<number, Referent>();
  const past: Placed[] = [];
  let next = 0;
  let nameless: Nameless | null = null;
  for (const words of speakers) {
    for (let m = mentions[next]; m && m.start < words.end; m = mentions[++next]) past.push(m);
    // Only the last few count: the rest is let go now and then, not at every step.
    if (past.length > 8 * MEMORY) past.splice(0, past.length - MEMORY);
    const spoken = sliceOf(text, words);
    const said = saidAgain(spoken, words.paragraph, nameless);
    const referent = said
      ? { ...NOBODY, name: said.name }
      : referentOf(text, words, past.slice(-MEMORY), known);
    found.set(words.start, referent);
    const entity = referent.entity === null ? undefined : byId.get(referent.entity);
    const { start, end, paragraph } = words;
    if (entity) past.push({ entity, start, end, paragraph, spoke: true, weight: 0 });
    if (entity) nameless = null;
    else if (referent.name === null && !isPronoun(spoken)) nameless = { name: spoken, paragraph };
  }
  return found;
}

/** The mentions outside quotation marks in the order of the text. Sorted by paragraph, since whole texts have many. */
function inOrder(text: string, entities: readonly Entity[]): readonly Placed[] {
  const byParagraph: Placed[][] = [];
  for (const entity of entities)
    for (const { start, end, paragraph, quoted } of entity.mentions) {
      if (quoted) continue;
      const mention = {
        entity,
        start,
        end,
        paragraph,
        spoke: false,
        weight: prominenceOf(text, { start, end }),
      };
      const there = byParagraph[paragraph];
      if (there) there.push(mention);
      else byParagraph[paragraph] = [mention];
    }
  return byParagraph.flatMap((there) => there.sort((a, b) => a.start - b.start));
}

function referentOf(text: string, words: SpeakerWords, recent: readonly Placed[], known: Known): Referent {
  const own = named(text, words, recent);
  if (own) return { entity: own.id, name: own.name, alternatives: [] };
  const spoken = sliceOf(text, words).toLowerCase();
  if (/^(?:he|she|his|her|him)$/.test(spoken)) return personMeant(spoken, words, recent, known);
  if (/^(?:it|its)$/.test(spoken)) return weigh(recent, words, isBody);
  // "They" are seldom named: only somebody of whom the desk says so, or a body that has just spoken, is surely meant.
  if (/^(?:they|their)$/.test(spoken))
    return weigh(
      recent.filter((p) => p.spoke || isNeutral(p.entity)),
      words,
      (e) => isBody(e) || isNeutral(e),
    );
  if (isRelative(spoken)) return antecedent(words, recent);
  return issued(text, spoken, words, recent) ?? described(spoken, words, recent, known);
}

const isNeutral = (e: Entity): boolean => e.gender === 'neutral';

/** How far in front of a name the office it stands for may begin, in UTF-16 units. */
const BEFORE_NAME = 160;

/** The entity a speaker's own words name: a person before the organization they speak for. */
function named(text: string, words: Span, recent: readonly Placed[]): Entity | null {
  const inside = recent.filter(
    (p) =>
      !p.spoke &&
      overlaps(p, words) &&
      !isPossessive(text, p.end) &&
      !endsInOffice(text.slice(Math.max(words.start, p.start - BEFORE_NAME), p.start)),
  );
  const person = lastOfFirstPhrase(
    text,
    inside.filter((p) => p.entity.type === 'person' && !isAttribute(text, words, p)),
  );
  if (person) return person;
  const whole = inside.find(
    (p) => p.start - words.start <= 4 && words.end - p.end <= 1 && contains(words, p),
  );
  return whole?.entity ?? null;
}

/** "Smith aides": the name only tells which. */
const isAttribute = (text: string, words: Span, p: Span): boolean =>
  /^\s+\p{Ll}+s$/u.test(text.slice(p.end, words.end));

/** "Ash spokeswoman Ann Osei, sister of Peter Osei": the head of a phrase is its last name, and the first phrase counts. */
function lastOfFirstPhrase(text: string, people: readonly Placed[]): Entity | null {
  let head = people[0];
  for (const next of people.slice(1)) {
    if (
      !head ||
      !/^[\p{L}\s-]*$/u.test(text.slice(head.end, next.start)) ||
      LINKS.test(text.slice(head.end, next.start))
    )
      break;
    head = next;
  }
  return head?.entity ?? null;
}

const LINKS = /\b(?:of|for|and|or|from|at|to|with|by|in|on|who|whose)\b/;

const isBody = (e: Entity): boolean => e.type === 'organization';

const personOf = (pronoun: string) => {
  const gender = /^(?:he|his|him)$/.test(pronoun) ? 'male' : 'female';
  return (e: Entity): boolean => e.type === 'person' && (e.gender === null || e.gender === gender);
};

/** Nobody we know where somebody without a name has been spoken of since the last name: "a minister sighed … he said". */
function personMeant(spoken: string, words: SpeakerWords, recent: readonly Placed[], known: Known): Referent {
  const meant = weigh(recent, words, personOf(spoken));
  const last = recent.findLast((p) => p.entity.id === meant.entity && p.start < words.start);
  if (!last) return meant;
  const isStranger = known
    .strangersNear(words.paragraph)
    .some((s) => last.end <= s.start && s.end <= words.start && mayMean(spoken, s.gender));
  return isStranger ? NOBODY : meant;
}

/** Weighs who was spoken of last: nearness, having spoken before, known gender. */
function weigh(recent: readonly Placed[], words: SpeakerWords, fits: (e: Entity) => boolean): Referent {
  const scores = new Map<Entity, number>();
  recent.forEach((p, i) => {
    if (p.start >= words.start || words.paragraph - p.paragraph > REACH || !fits(p.entity)) return;
    const score =
      nearness(words.paragraph - p.paragraph) +
      (p.spoke ? 1 : p.weight) +
      (p.entity.gender ? 0.8 : 0) +
      i * 0.05;
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

/** How far before its end "who" looks for the name it stands for, in UTF-16 units. */
export const RELATIVE_REACH = 40;

/** Words that stand for a name right in front of them. */
export const isRelative = (words: string): boolean => /\b(?:who|which)$/.test(words);

/** "Smith, who said": the name right in front. */
function antecedent(words: SpeakerWords, recent: readonly Placed[]): Referent {
  const before = recent.findLast(
    (p) => !p.spoke && p.end <= words.end && words.end - p.end < RELATIVE_REACH && p.entity.type !== 'place',
  );
  return before ? { entity: before.entity.id, name: before.entity.name, alternatives: [] } : NOBODY;
}

/** "the statement": whoever last spoke "in a statement"; null where the words name no document or nobody did. */
function issued(
  text: string,
  spoken: string,
  words: SpeakerWords,
  recent: readonly Placed[],
): Referent | null {
  const document = documentOf(spoken);
  if (document === null) return null;
  const issuer = recent.findLast(
    (p) => p.spoke && words.paragraph - p.paragraph <= REACH && documentsAround(text, p).includes(document),
  );
  return issuer ? { entity: issuer.entity.id, name: issuer.entity.name, alternatives: [] } : null;
}

/** "the mayor": whoever was introduced as one, the last mentioned first; "the ministry": the only one named so far. */
function described(spoken: string, words: SpeakerWords, recent: readonly Placed[], known: Known): Referent {
  const head = /^(?:the|this|that|his|her|their|our)\s+(?:[\w-]+\s+){0,3}?([\w-]+)$/.exec(spoken)?.[1];
  if (!head || head.length < 4) return NOBODY;
  const holding = holdersOf(head, known.holders);
  const holder =
    recent.findLast((p) => p.start < words.start && holding.has(p.entity))?.entity ??
    only(holding) ??
    onlyBody(head, words.start, known.bodies) ??
    bodyCalled(head, words, recent);
  return holder ? { entity: holder.id, name: holder.name, alternatives: [] } : NOBODY;
}

/** Nouns for a body whose name need not hold them. */
const ANY_BODY =
  /^(?:agency|company|firm|group|organi[sz]ation|team|club|manufacturer|retailer|charity|union|party)$/;

/** "the company": the one body mentioned of late; "the commission": the last one that has the word in its name. */
function bodyCalled(head: string, words: SpeakerWords, recent: readonly Placed[]): Entity | null {
  const near = recent.filter(
    (p) => isBody(p.entity) && p.start < words.start && words.paragraph - p.paragraph <= REACH,
  );
  const named = near.findLast((p) => p.entity.name.toLowerCase().split(/\W+/).includes(head));
  return named?.entity ?? (ANY_BODY.test(head) ? only(new Set(near.map((p) => p.entity))) : null);
}

const only = <T>(set: ReadonlySet<T>): T | null => (set.size === 1 ? ([...set][0] ?? null) : null);
