import { flatMap } from '../text/flatMap';
import { type Span, shiftSpan } from '../text/span';
import type {
  ArticleParagraph,
  Claim,
  DateMention,
  Entity,
  IndirectAttribution,
  Mention,
  ParagraphFacts,
  Quotation,
  Speaker,
  Words,
} from './article';

/** Puts the facts of a paragraph where they stand in the article. Field by field, which costs a fraction of copying them. */
export class Placer {
  constructor(
    private readonly by: number,
    private readonly paragraph: number,
  ) {}

  quotation({ start, end, text, kind, parts, outer, closure, attribution }: Quotation): Quotation {
    const { by, paragraph } = this;
    return {
      start: start + by,
      end: end + by,
      text,
      kind,
      parts: parts?.map((s) => shiftSpan(s, by)) ?? null,
      outer: { start: outer.start + by, end: outer.end + by },
      closure,
      paragraph,
      attribution: attribution && {
        speaker: attribution.speaker && this.speaker(attribution.speaker),
        cue: attribution.cue && this.words(attribution.cue),
        basis: attribution.basis,
        confidence: attribution.confidence,
      },
    };
  }

  report({ speaker, cue, content, confidence }: IndirectAttribution): IndirectAttribution {
    return {
      speaker: speaker && this.speaker(speaker),
      cue: this.words(cue),
      content: { start: content.start + this.by, end: content.end + this.by },
      confidence,
      paragraph: this.paragraph,
    };
  }

  claim(claim: Claim): Claim {
    const { start, end, text, kind, value, high, unit, hedge, subject, topic, period, source } = claim;
    return {
      start: start + this.by,
      end: end + this.by,
      text,
      kind,
      value,
      high,
      unit,
      hedge,
      subject: subject && this.words(subject),
      topic: topic && this.words(topic),
      period,
      source: source && this.speaker(source),
      paragraph: this.paragraph,
    };
  }

  date({ start, end, text, year, month, day, weekday }: DateMention): DateMention {
    const { by, paragraph } = this;
    return { start: start + by, end: end + by, text, year, month, day, weekday, paragraph };
  }

  private speaker({ start, end, text, entity, name, alternatives }: Speaker): Speaker {
    return { start: start + this.by, end: end + this.by, text, entity, name, alternatives };
  }

  private words({ start, end, text }: Words): Words {
    return { start: start + this.by, end: end + this.by, text };
  }
}

/** A mention of an anchored entity where it stands in the article. */
export function placedMention(
  { start, end, text, paragraph, quoted }: Mention,
  paragraphs: readonly Span[],
): Mention {
  const by = paragraphs[paragraph]?.start ?? 0;
  return { start: start + by, end: end + by, text, paragraph, quoted };
}

/** An anchored entity with its mentions where they stand in the article. Field by field, too. */
export function placedEntity(
  { id, name, type, mentions, variants, role, gender }: Entity,
  paragraphs: readonly Span[],
): Entity {
  const placed = mentions.map((mention) => placedMention(mention, paragraphs));
  return { id, name, type, mentions: placed, variants, role, gender };
}

/** Puts what a paragraph says of one kind where it stands in the article. */
type Placing<T> = (paragraph: ArticleParagraph, index: number) => readonly T[];

const placing =
  <T>(of: (facts: ParagraphFacts) => readonly T[], put: (place: Placer, fact: T) => T): Placing<T> =>
  ({ start, facts }, index) => {
    const place = new Placer(start, index);
    return of(facts).map((fact) => put(place, fact));
  };

export const quotationsOf = placing(
  (f) => f.quotations,
  (place, q: Quotation) => place.quotation(q),
);
export const attributionsOf = placing(
  (f) => f.attributions,
  (place, a: IndirectAttribution) => place.report(a),
);
export const claimsOf = placing(
  (f) => f.claims,
  (place, c: Claim) => place.claim(c),
);
export const datesOf = placing(
  (f) => f.dates,
  (place, d: DateMention) => place.date(d),
);

/** One kind of facts of paragraphs one behind another. @param from index of the first */
export const placedIn = <T>(
  paragraphs: readonly ArticleParagraph[],
  placing: Placing<T>,
  from = 0,
  to = paragraphs.length,
): readonly T[] => flatMap(paragraphs.slice(from, to), (p, i) => placing(p, from + i));
