import type { Paragraph } from '../../../text/paragraph';
import type { Span } from '../../../text/span';
import type { EntityType } from '../../article';

/** A name as one paragraph shows it, before the article says whom it means. Offsets are relative to the paragraph; titles and possessives are left out. */
export interface Name extends Span {
  readonly type: EntityType;
  /** 0–1: how sure the type is. */
  readonly confidence: number;
}

/** The door behind which names are found: pure, and knowing nothing but the paragraph. */
export type NameFinder = (paragraph: Paragraph) => readonly Name[];
