import type { QuotedSpan } from '../../text/marks';
import type { Span } from '../../text/span';
import type { Basis } from '../article';
import type { Report } from './reports/report';

export interface LocalAttribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly basis: Basis;
  /** 0–1, see the calibration table in docs/accuracy.md. */
  readonly confidence: number;
}

/** A quotation as its paragraph shows it; offsets relative to the paragraph. */
export interface LocalQuotation {
  /** One span, or several where the attribution stands in the middle. */
  readonly spans: readonly [QuotedSpan, ...QuotedSpan[]];
  readonly kind: 'direct' | 'partial';
  readonly attribution: LocalAttribution | null;
}

export const attributionOf = (r: Report, basis: Basis, confidence: number): LocalAttribution => ({
  speaker: r.speaker,
  cue: r.cue,
  basis,
  confidence,
});
