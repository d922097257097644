import { orNothing } from '../../../text/trimmed';
import type { EntityType } from '../../article';
import { compact, familyName, keyWithoutNickname, withoutSuffix } from './key';
import { soundOf } from './likeness';
import type { NamedMention } from './mentions';
import { respaced } from './respaced';

/** What a name is compared with others by, and found by, where it is a person's. */
export interface Called {
  /** Without a generation's suffix. */
  readonly words: readonly string[];
  readonly family: string;
  /** How the family name and the first word sound. */
  readonly sound: string;
  readonly firstSound: string;
  /** In one word. */
  readonly compact: string;
  /** Has it a nickname in the middle, which is no middle name? */
  readonly isNicknamed: boolean;
  /** What it ends in: "von der leyen", "der leyen", "leyen". */
  readonly ends: readonly string[];
  /** The end as others write it. */
  readonly respaced: readonly string[];
}

/** Mentions with the same words; the same object as long as all of them are, so that what hangs on them is worked out once. */
export class Cluster {
  private name: Called | null = null;
  private other: Cluster | null = null;

  constructor(
    readonly key: string,
    /** Folded words of the key. */
    readonly words: readonly string[],
    readonly mentions: readonly NamedMention[],
    readonly type: EntityType,
  ) {}

  /** The name as a person's. */
  get called(): Called {
    this.name ??= calledBy(this);
    return this.name;
  }

  /** The same mentions under another type. */
  as(type: EntityType): Cluster {
    if (type === this.type) return this;
    if (this.other?.type !== type) this.other = this.of(this.mentions, type);
    return this.other;
  }

  /** Some of the mentions. */
  of(mentions: readonly NamedMention[], type: EntityType = this.type): Cluster {
    return new Cluster(this.key, this.words, mentions, type);
  }
}

function calledBy({ words: all, mentions: [first] }: Cluster): Called {
  const words = withoutSuffix(all);
  const family = familyName(words);
  return {
    words,
    family,
    sound: soundOf(family),
    firstSound: soundOf(words[0] ?? ''),
    compact: compact(words),
    isNicknamed: keyWithoutNickname(first?.text ?? '') !== null,
    ends: orNothing(words.slice(1).map((_, i) => words.slice(i + 1).join(' '))),
    respaced: orNothing(respaced(words)),
  };
}
