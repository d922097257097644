import { flatMap } from '../../../text/flatMap';
import { trimmed } from '../../../text/trimmed';
import type { EntityType } from '../../article';
import type { Cluster } from './cluster';
import { inOrder, type NamedMention } from './mentions';

/** An entity in the making; the same object as long as its names are the same, so that what hangs on these is worked out once. */
export interface Group {
  readonly type: EntityType;
  /** In order. */
  readonly mentions: readonly NamedMention[];
}

/** What a group was made of. */
interface Made {
  readonly group: Group;
  readonly clusters: readonly Cluster[];
  readonly others: readonly NamedMention[];
}

/** By the first cluster. */
const known = new WeakMap<Cluster, Made>();

/** @param others mentions that are joined to the clusters one by one */
export function groupOf(
  type: EntityType,
  clusters: readonly Cluster[],
  others: readonly NamedMention[],
): Group {
  const [first] = clusters;
  const last = first && known.get(first);
  if (last?.group.type === type && areSame(last.clusters, clusters) && areSame(last.others, others))
    return last.group;
  const group = { type, mentions: mentionsOf(clusters, others) };
  if (first) known.set(first, { group, clusters: trimmed(clusters), others: trimmed(others) });
  return group;
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

function mentionsOf(clusters: readonly Cluster[], others: readonly NamedMention[]): readonly NamedMention[] {
  const [first] = clusters;
  // Most are one name, met in order.
  if (first && clusters.length === 1 && others.length === 0 && areInOrder(first.mentions))
    return first.mentions;
  return flatMap(clusters, (c) => c.mentions)
    .concat(others)
    .sort(inOrder);
}

const areInOrder = (mentions: readonly NamedMention[]): boolean =>
  mentions.every((m, i) => {
    const next = mentions[i + 1];
    return !next || inOrder(m, next) < 0;
  });

export const byFirstMention = (a: Group, b: Group): number => {
  const [first, second] = [a.mentions[0], b.mentions[0]];
  return first && second ? inOrder(first, second) : 0;
};
