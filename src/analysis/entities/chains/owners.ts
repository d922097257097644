import { beginningOf, clipped } from '../names/bodyNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import { familyName, keyOf } from './key';
import type { NamedMention, NamedParagraph } from './mentions';

/** "Quillon’s Kestrel": the words of an owner and of what is theirs. */
const OWNED = /^(\S.{0,80}?)(['’]s )(?=\p{Lu})/u;

interface Owned {
  /** The owner's words, and the key of the entity they may be. */
  readonly words: string;
  readonly owner: string;
  readonly mark: string;
  /** What is theirs. */
  readonly rest: string;
}

/**
 * A name with a possessive inside is two where the article has the owner by itself elsewhere, or a firm that begins so: "Steinfeld’s Bethany
 * Hospital", unlike "St. Brendan’s Hospital", whose head has no name of its own. Linear.
 */
export function withOwnersApart(
  mentions: readonly NamedMention[],
  parts: readonly NamedParagraph[],
): readonly NamedMention[] {
  const owned = new Map<NamedMention, Owned>();
  for (const m of mentions) {
    const found = ownedIn(m.text);
    if (found) owned.set(m, found);
  }
  if (owned.size === 0) return mentions;
  const owners = ownersAmong(mentions, parts, new Set([...owned.values()].map(({ owner }) => owner)));
  if (owners.size === 0) return mentions;
  return mentions.flatMap((m) => {
    const found = owned.get(m);
    const owner = found && owners.get(found.owner);
    if (!owner || ORGANIZATION_HEADS.has(found.rest.toLowerCase())) return m;
    // "Clinton's War" is a book as likely as not.
    if (owner.type === 'person' && owner.words.length > 1 && m.type !== 'organization') return m;
    return apart(m, found, owner);
  });
}

function ownedIn(text: string): Owned | null {
  // Quicker than the expression, for nearly all names.
  if (!text.includes('s ')) return null;
  const [whole, words = '', mark = ''] = OWNED.exec(text) ?? [];
  if (whole === undefined) return null;
  return { words, owner: keyOf(words), mark, rest: text.slice(whole.length) };
}

/** The wanted ones that the article names by themselves, by key. */
function ownersAmong(
  mentions: readonly NamedMention[],
  parts: readonly NamedParagraph[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, NamedMention> {
  const owners = new Map<string, NamedMention>();
  for (const m of mentions) {
    if (wanted.has(m.key) && !isPossessive(m, parts)) owners.set(m.key, m);
    const short = m.type === 'organization' ? clipped(m.words) : null;
    if (short && wanted.has(short)) owners.set(short, m);
    for (const part of partsOfName(m)) if (wanted.has(part) && !owners.has(part)) owners.set(part, m);
  }
  return owners;
}

/** Short forms that may be another's as well: whoever is named by one alone comes first. */
function partsOfName(m: NamedMention): readonly string[] {
  if (m.type === 'person' && m.words.length > 1)
    return [m.words[0] ?? '', familyName(m.words)].filter((word) => word.length > 2);
  const beginning = m.type === 'organization' && !ownedIn(m.text) ? beginningOf(m.words) : null;
  return beginning ? [beginning] : [];
}

function apart(m: NamedMention, { words, owner, mark, rest }: Owned, as: NamedMention): NamedMention[] {
  const key = keyOf(rest);
  return [
    {
      ...m,
      type: as.type,
      key: owner,
      words: owner.split(' '),
      confidence: as.confidence,
      text: words,
      end: m.start + words.length,
    },
    {
      ...m,
      type: key.includes(' ') ? m.type : 'other',
      start: m.start + words.length + mark.length,
      text: rest,
      key,
      words: key.split(' '),
      title: null,
      opens: false,
    },
  ];
}

/** "Macy’s" is the whole name, as "Quillon’s" is not where "Quillon" stands as well. */
const isPossessive = ({ end, paragraph, text }: NamedMention, parts: readonly NamedParagraph[]): boolean =>
  /['’]s?$/.test(text) || /^['’]/.test(parts[paragraph]?.paragraph.text.slice(end, end + 1) ?? '');
