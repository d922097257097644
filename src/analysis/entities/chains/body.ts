import type { EntityType } from '../../article';
import type { Cluster } from './cluster';

/** Clusters of one organization, place or thing. */
export interface Body {
  type: EntityType;
  readonly clusters: Cluster[];
}
