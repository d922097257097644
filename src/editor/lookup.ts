import type {
  Article,
  Claim,
  DateMention,
  Entity,
  IndirectAttribution,
  Quotation,
  Speaker,
  Words,
} from '../analysis/article';
import { contains, overlaps, type Span } from '../text/span';
import { innermost, touches } from './ranges';

/** An entity and the words that mean it at some place: a name, a description, or a speaker's pronoun. */
export interface EntityAt {
  readonly entity: Entity;
  readonly words: Span;
  /** The words where they stand for a name; null where they are one. */
  readonly standIn: StandIn | null;
}

/** Words that stand for a name: a speaker's pronoun, "the ministry". */
type StandIn = Pick<Speaker, 'start' | 'end' | 'text' | 'entity' | 'alternatives'>;

export const entityById = (article: Article, id: string | null): Entity | undefined =>
  id === null ? undefined : article.entities.find((e) => e.id === id);

/** All speakers of an article, each once, in the order of the text. */
export function speakersOf({ quotations, attributions }: Article): readonly Speaker[] {
  const speakers = new Map<number, Speaker>();
  for (const { attribution } of quotations)
    if (attribution?.speaker) speakers.set(attribution.speaker.start, attribution.speaker);
  for (const { speaker } of attributions) if (speaker) speakers.set(speaker.start, speaker);
  return [...speakers.values()].sort((a, b) => a.start - b.start);
}

/** The entity meant at an offset: by name, or by a pronoun or description that was resolved. */
export function entityAt(article: Article, offset: number): EntityAt | undefined {
  for (const entity of article.entities) {
    const words = entity.mentions.find((m) => touches(m, offset));
    if (words) return { entity, words, standIn: null };
  }
  const standIn = innermost(standInsOf(article), offset);
  const entity = standIn && entityById(article, standIn.entity);
  return entity && { entity, words: standIn, standIn };
}

/** Where an entity is named or described, in the order of the text. */
export const mentionsOf = (article: Article, { id, mentions }: Entity): readonly Words[] =>
  [...mentions, ...article.references.filter((r) => r.entity === id)].sort((a, b) => a.start - b.start);

/** Every place that means an entity: its mentions, descriptions of it, and its pronouns as a speaker. */
export function occurrencesOf(article: Article, entity: Entity): readonly Span[] {
  const others = standInsOf(article).filter(
    (s) => s.entity === entity.id && !entity.mentions.some((m) => overlaps(m, s)),
  );
  return [...entity.mentions, ...others].sort((a, b) => a.start - b.start);
}

/** A description that names who speaks is one of the speakers. */
function standInsOf(article: Article): readonly StandIn[] {
  const speakers = speakersOf(article);
  const described = article.references.filter((r) => !speakers.some((s) => overlaps(s, r) && s.entity));
  return [...speakers, ...described];
}

/** The quotation whose words, marks included, hold an offset; not the attribution that interrupts it. */
export function quotationAt(article: Article, offset: number): Quotation | undefined {
  const quotation = innermost(
    article.quotations.map((q) => ({ ...q.outer, q })),
    offset,
  )?.q;
  if (!quotation?.parts) return quotation;
  const inPart = quotation.parts.some((p) => touches({ start: p.start - 1, end: p.end + 1 }, offset));
  return inPart ? quotation : undefined;
}

export const claimAt = (article: Article, offset: number): Claim | undefined =>
  innermost(article.claims, offset);

export const dateAt = (article: Article, offset: number): DateMention | undefined =>
  article.dates.find((d) => touches(d, offset));

/** Where a quotation's speaker stands, or a cue at the offset: what an attribution hover is about. */
export function attributionAt(
  article: Article,
  offset: number,
): { readonly quotation: Quotation } | { readonly indirect: IndirectAttribution } | undefined {
  const at = { start: offset, end: offset };
  const quotation = article.quotations.find(({ attribution: a }) =>
    [a?.speaker, a?.cue].some((s) => s && contains(s, at)),
  );
  if (quotation) return { quotation };
  const indirect = article.attributions.find(({ speaker, cue }) =>
    [speaker, cue].some((s) => s && contains(s, at)),
  );
  return indirect && { indirect };
}

export const quotationsOf = (article: Article, entity: Entity): readonly Quotation[] =>
  article.quotations.filter((q) => q.attribution?.speaker?.entity === entity.id);
