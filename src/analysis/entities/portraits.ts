import { orNothing } from '../../text/trimmed';
import { foldName } from './chains/key';
import type { NamedMention, NamedParagraph } from './chains/mentions';
import { fullestName } from './fullest';
import { isPeople } from './names/peoples';
import { roleAt } from './roles';

/** What an entity's mentions say of it, wherever in the text they stand. */
export interface Portrait {
  /** The fullest form of its name. */
  readonly name: string;
  /** The name in lower case, its words joined by hyphens. */
  readonly slug: string;
  /** The other forms, most frequent first. */
  readonly variants: readonly string[];
  /** Role as introduced; null where it is not. */
  readonly role: string | null;
}

interface Known {
  readonly mentions: readonly NamedMention[];
  readonly portrait: Portrait;
}

/**
 * By the words of the first mention. They live as long as its paragraph is unchanged, where the mention is another object
 * once the paragraph has another index.
 */
const known = new WeakMap<readonly string[], Known>();

export function portraitOf(mentions: readonly NamedMention[], parts: readonly NamedParagraph[]): Portrait {
  const first = mentions[0]?.words ?? [];
  const last = known.get(first);
  if (
    last &&
    last.mentions.length === mentions.length &&
    mentions.every((m, i) => isAlike(m, last.mentions[i]))
  )
    return last.portrait;
  const portrait = paint(mentions, parts);
  known.set(first, { mentions, portrait });
  return portrait;
}

const isAlike = (m: NamedMention, was: NamedMention | undefined): boolean =>
  m.words === was?.words && m.type === was.type;

function paint(mentions: readonly NamedMention[], parts: readonly NamedParagraph[]): Portrait {
  const fullest = fullestName(mentions);
  const land = mentions[0]?.land;
  const isOwn = land === undefined || isPeople(fullest.split(' ', 1)[0]?.toLowerCase() ?? '');
  const name = isOwn ? fullest : `${land}’s ${fullest}`;
  return {
    name,
    slug: slug(name),
    variants: variantsOf(mentions, fullest),
    role: introducedAs(mentions, parts),
  };
}

function variantsOf(mentions: readonly NamedMention[], name: string): readonly string[] {
  const forms = new Map<string, number>();
  for (const m of mentions) forms.set(m.text, (forms.get(m.text) ?? 0) + 1);
  forms.delete(name);
  return orNothing([...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form));
}

/** How many mentions are asked for a role: introductions stand early. */
const ASKED = 12;

function introducedAs(mentions: readonly NamedMention[], parts: readonly NamedParagraph[]): string | null {
  for (const m of mentions.slice(0, ASKED)) {
    const part = parts[m.paragraph];
    const role = part && roleAt(part.paragraph, m);
    if (role) return role;
  }
  return null;
}

export const slug = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
