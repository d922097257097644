import type { Article, Attribution, EntityType } from '../../src/analysis/article';
import { articleJson } from '../../src/formats/json';
import type { Span } from '../../src/text/span';

/** A prediction as the scorers read it, with what only our own reports use. */
export interface PredictedQuote extends Span {
  readonly parts?: readonly (readonly [number, number])[];
  readonly speaker: Span | null;
  readonly speakerName?: string;
  readonly cue: Span | null;
}

export interface PredictedEntity extends Span {
  readonly type: string;
}

/** What stands behind a prediction. */
export interface ExplainedQuote extends PredictedQuote {
  readonly confidence: number | null;
  /** How the attribution was found; `indirect` for speech without marks. */
  readonly basis: Attribution['basis'] | 'indirect' | null;
}

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** What the command line would write: the public JSON is what is measured. */
const written = (article: Article) => articleJson({ file: '-', article, findings: [] });
type WrittenSpeaker = { readonly start: number; readonly end: number; readonly name: string | null };

const span = (s: Span | null | undefined): Span | null => (s ? { start: s.start, end: s.end } : null);
const named = (s: WrittenSpeaker | null | undefined): { speakerName?: string } =>
  s?.name ? { speakerName: s.name } : {};

/** Every quotation and every indirect attribution. */
export function explainedQuotes(article: Article): readonly ExplainedQuote[] {
  const { quotations, attributions } = written(article);
  return [
    ...quotations.map((q) => ({
      start: q.start,
      end: q.end,
      ...(q.parts && { parts: q.parts.map((p) => [p.start, p.end] as const) }),
      speaker: span(q.attribution?.speaker),
      ...named(q.attribution?.speaker),
      cue: span(q.attribution?.cue),
      confidence: q.attribution?.confidence ?? null,
      basis: q.attribution?.basis ?? null,
    })),
    ...attributions.map((a) => ({
      start: a.content.start,
      end: a.content.end,
      speaker: span(a.speaker),
      ...named(a.speaker),
      cue: span(a.cue),
      confidence: a.confidence,
      basis: 'indirect' as const,
    })),
  ];
}

export const predictedQuotes = (article: Article): readonly PredictedQuote[] =>
  explainedQuotes(article).map(({ confidence: _, basis: __, ...quote }) => quote);

export const predictedEntities = (article: Article): readonly PredictedEntity[] =>
  written(article).entities.flatMap((e) =>
    e.mentions.map((m) => ({ start: m.start, end: m.end, type: TYPES[e.type] })),
  );
