import { flatMap } from '../../../text/flatMap';
import type { NamedMention } from './mentions';

/** What a mention was last made into. */
interface Made {
  readonly as: string;
  readonly mentions: readonly NamedMention[];
}

const known = new WeakMap<NamedMention, Made>();

/**
 * Others in place of a mention: the same objects where it was last made into the same, since what hangs on them would
 * else be worked out again at every edit.
 * @param as tells what it is made into
 */
export function anew(
  m: NamedMention,
  as: string,
  make: () => readonly NamedMention[],
): readonly NamedMention[] {
  const last = known.get(m);
  if (last?.as === as) return last.mentions;
  const made = { as, mentions: make() };
  known.set(m, made);
  return made.mentions;
}

/** A paragraph's mentions with others in place of some; the same list where none are. */
export function eachAnew(
  mentions: readonly NamedMention[],
  others: (m: NamedMention) => readonly NamedMention[] | null,
): readonly NamedMention[] {
  let isSame = true;
  const made = flatMap(mentions, (m) => {
    const instead = others(m);
    if (instead) isSame = false;
    return instead ?? m;
  });
  return isSame ? mentions : made;
}
