import type { EntityType } from '../../article';
import type { NamedMention } from './mentions';

/** An entity in the making: its mentions in order. */
export interface Group {
  readonly type: EntityType;
  readonly mentions: readonly NamedMention[];
}
