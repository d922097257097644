import type { Cluster } from './cluster';
import type { NamedMention } from './mentions';

/** A person's clusters: full names and the short forms joined to them. */
export interface Person {
  readonly full: Cluster[];
  readonly short: NamedMention[];
}
