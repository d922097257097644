import { overlaps, type Span } from '../../text/span';
import type { ArticleParagraph, Entity, ParagraphFacts, Reference, Speaker } from '../article';
import { type Cast, castOf, knownFrom } from '../attribution/speakers/cast';
import type { Sighting, Who } from '../attribution/speakers/who';
import { namingsOf } from '../entities/namings';
import { type Description, descriptionsIn } from './descriptions';
import { mayMean, meantBy, type Surroundings } from './meaning';

/** A name in a paragraph, with whose it is. */
interface Named extends Span {
  readonly who: Who;
  readonly quoted: boolean;
}

/** Of all that was mentioned, so much is remembered. */
const MEMORY = 16;

/**
 * The descriptions in the writer's own words that mean somebody or something named before them, in order.
 * @param entities anchored
 */
export function referencesIn(
  paragraphs: readonly ArticleParagraph[],
  entities: readonly Entity[],
): readonly Reference[] {
  const cast = castOf(entities, null);
  const counts = new Map(entities.map(({ id, mentions }) => [id, mentions.length]));
  const around: Surroundings = { ...knownFrom(cast), mentions: ({ id }) => counts.get(id) ?? 0 };
  const named = namedIn(entities, cast, paragraphs.length);
  let recent: readonly Sighting[] = [];
  return paragraphs.flatMap((paragraph, i) => {
    if (UNREAD.has(paragraph.role)) return [];
    const reader = new Reader(paragraph, i, named[i] ?? [], cast, around);
    const found = reader.read(recent);
    for (const { entity } of found) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    recent = [...recent, ...reader.seen].slice(-MEMORY);
    return found;
  });
}

/** Nobody is spoken of in these. */
const UNREAD: ReadonlySet<ArticleParagraph['role']> = new Set(['credit', 'foreign', 'boilerplate']);

/** By paragraph, in the order of the text. */
function namedIn(
  entities: readonly Entity[],
  { whos }: Cast,
  paragraphs: number,
): readonly (readonly Named[])[] {
  const namings = namingsOf(entities);
  return Array.from({ length: paragraphs }, (_, paragraph) => {
    const named: Named[] = [];
    for (let i = namings.from(paragraph); i < namings.from(paragraph + 1); i++) {
      const [who, mention] = [whos[namings.owner(i)], namings.mention(i)];
      if (who && mention) named.push({ who, start: mention.start, end: mention.end, quoted: mention.quoted });
    }
    return named;
  });
}

/** Finds what a paragraph refers to. */
class Reader {
  /** Whom a reader has seen in it, by name or by description, in the order of the text. */
  readonly seen: Sighting[];

  constructor(
    private readonly paragraph: ArticleParagraph,
    private readonly index: number,
    private readonly named: readonly Named[],
    private readonly cast: Cast,
    private readonly around: Surroundings,
  ) {
    this.seen = named.filter((n) => !n.quoted).map((n) => this.sighting(n.who, n));
  }

  read(recent: readonly Sighting[]): readonly Reference[] {
    const { content, facts, start } = this.paragraph;
    return descriptionsIn(content).flatMap((d) => {
      if (this.named.some((n) => overlaps(n, d))) return [];
      const [who, ...others] = this.spoken(d, facts) ?? this.described(d, recent);
      if (!who) return [];
      this.seen.push(this.sighting(who, d));
      this.seen.sort((a, b) => a.start - b.start);
      const text = content.text.slice(d.start, d.end);
      const alternatives = others.map((o) => o.id);
      return [
        {
          start: start + d.start,
          end: start + d.end,
          text,
          entity: who.id,
          alternatives,
          paragraph: this.index,
        },
      ];
    });
  }

  /** Whom the words mean where they name who speaks; null where they do not, or that is not known. */
  private spoken(description: Description, facts: ParagraphFacts): readonly Who[] | null {
    const speaker = speakersIn(facts).find((s) => s.start === description.start);
    const [who, ...others] = [speaker?.entity ?? '', ...(speaker?.alternatives ?? [])].flatMap(
      (id) => this.cast.byId.get(id) ?? [],
    );
    return who && mayMean(description, who) ? [who, ...others] : null;
  }

  private described(description: Description, recent: readonly Sighting[]): readonly Who[] {
    const { start, end } = description;
    const words = { start, end, paragraph: this.index, text: this.paragraph.content.text };
    return meantBy(description, words, [...recent, ...this.seen], this.around);
  }

  private sighting(who: Who, { start, end }: Span): Sighting {
    const { text } = this.paragraph.content;
    return { who, start, end, paragraph: this.index, text, spoke: false, weight: 0 };
  }
}

const speakersIn = ({ quotations, attributions }: ParagraphFacts): readonly Speaker[] =>
  [...quotations.map((q) => q.attribution?.speaker), ...attributions.map((a) => a.speaker)].flatMap(
    (speaker) => speaker ?? [],
  );
