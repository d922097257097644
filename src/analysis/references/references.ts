import { flatMap } from '../../text/flatMap';
import { overlaps, type Span } from '../../text/span';
import type { ArticleParagraph, Entity, ParagraphFacts, Reference, Speaker } from '../article';
import { type Cast, castOf, knownFrom } from '../attribution/speakers/cast';
import { REACH } from '../attribution/speakers/described';
import type { Sighting, Who } from '../attribution/speakers/who';
import { type Namings, namingsOf } from '../entities/namings';
import { type Description, descriptionsIn } from './descriptions';
import { mayMean, meantBy, type Surroundings } from './meaning';

/**
 * The descriptions in the writer's own words that mean somebody or something named before them, in order.
 * @param entities anchored
 */
export function referencesIn(
  paragraphs: readonly ArticleParagraph[],
  entities: readonly Entity[],
): readonly Reference[] {
  const reader = new Reader(paragraphs, entities, castOf(entities, null));
  return flatMap(paragraphs, ({ role, content }, i) =>
    UNREAD.has(role) || descriptionsIn(content).length === 0 ? [] : reader.read(i),
  );
}

/** Nobody is spoken of in these. */
const UNREAD: ReadonlySet<ArticleParagraph['role']> = new Set(['credit', 'foreign', 'boilerplate']);

/** Reads the paragraphs of an article that have descriptions, one after another. */
class Reader {
  private readonly namings: Namings;
  private readonly around: Surroundings;
  /** How often everybody is named, or has been referred to so far, by id. */
  private readonly counts: Map<string, number>;
  /** Whom descriptions have meant, by paragraph. */
  private readonly described = new Map<number, Sighting[]>();

  constructor(
    private readonly paragraphs: readonly ArticleParagraph[],
    entities: readonly Entity[],
    private readonly cast: Cast,
  ) {
    this.namings = namingsOf(entities);
    this.counts = new Map(entities.map(({ id, mentions }) => [id, mentions.length]));
    this.around = { ...knownFrom(cast), mentions: ({ id }) => this.counts.get(id) ?? 0 };
  }

  read(index: number): readonly Reference[] {
    const paragraph = this.paragraphs[index];
    if (!paragraph) return [];
    const { content, facts, start } = paragraph;
    const described: Sighting[] = [];
    this.described.set(index, described);
    return flatMap(descriptionsIn(content), (d): Reference[] => {
      if (this.isNamed(d, index)) return [];
      const [who, ...others] = this.spoken(d, facts) ?? this.meant(d, index);
      if (!who) return [];
      described.push(this.sighting(who, d, index));
      this.counts.set(who.id, this.around.mentions(who) + 1);
      const words = { start: start + d.start, end: start + d.end, text: content.text.slice(d.start, d.end) };
      return [{ ...words, entity: who.id, alternatives: others.map((o) => o.id), paragraph: index }];
    });
  }

  /** Whom the words mean where they name who speaks; null where they do not, or that is not known. */
  private spoken(description: Description, facts: ParagraphFacts): readonly Who[] | null {
    const speaker = speakersIn(facts).find((s) => s.start === description.start);
    const [who, ...others] = flatMap(
      [speaker?.entity ?? '', ...(speaker?.alternatives ?? [])],
      (id) => this.cast.byId.get(id) ?? [],
    );
    return who && mayMean(description, who) ? [who, ...others] : null;
  }

  private meant(description: Description, index: number): readonly Who[] {
    const { start, end } = description;
    const text = this.paragraphs[index]?.content.text ?? '';
    return meantBy(description, { start, end, paragraph: index, text }, this.recent(index), this.around);
  }

  /** Who has been seen in a paragraph and those in front of it, in the order of the text. */
  private recent(index: number): readonly Sighting[] {
    const recent: Sighting[] = [];
    for (let i = Math.max(0, index - REACH); i <= index; i++) {
      const seen = [...this.namedIn(i), ...(this.described.get(i) ?? [])];
      recent.push(...seen.sort((a, b) => a.start - b.start));
    }
    return recent;
  }

  private *namedIn(index: number): Iterable<Sighting> {
    for (const { who, mention } of this.mentionsIn(index))
      if (!mention.quoted) yield this.sighting(who, mention, index);
  }

  private isNamed(description: Description, index: number): boolean {
    for (const { mention } of this.mentionsIn(index)) if (overlaps(mention, description)) return true;
    return false;
  }

  private *mentionsIn(index: number) {
    const to = this.namings.from(index + 1);
    for (let i = this.namings.from(index); i < to; i++) {
      const [who, mention] = [this.cast.whos[this.namings.owner(i)], this.namings.mention(i)];
      if (who && mention) yield { who, mention };
    }
  }

  private sighting(who: Who, { start, end }: Span, paragraph: number): Sighting {
    const text = this.paragraphs[paragraph]?.content.text ?? '';
    return { who, start, end, paragraph, text, spoke: false, called: null, weight: 0 };
  }
}

const speakersIn = ({ quotations, attributions }: ParagraphFacts): readonly Speaker[] =>
  flatMap(
    [...quotations.map((q) => q.attribution?.speaker), ...attributions.map((a) => a.speaker)],
    (speaker) => speaker ?? [],
  );
