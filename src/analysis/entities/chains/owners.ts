import { rememberEach } from '../../../text/remember';
import { beginningOf, clipped } from '../names/bodyNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import { anew, eachAnew } from './anew';
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
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  const wanted = new Set(named.flatMap(ownersWanted));
  if (wanted.size === 0) return named;
  const owners = ownersAmong(named, parts, wanted);
  if (owners.size === 0) return named;
  return named.map((mentions) =>
    ownersWanted(mentions).length === 0
      ? mentions
      : eachAnew(mentions, (m) => {
          const found = ownedIn(m.text);
          const owner = found && owners.get(found.owner);
          if (!owner || ORGANIZATION_HEADS.has(found.rest.toLowerCase())) return null;
          // "Clinton's War" is a book as likely as not.
          if (owner.type === 'person' && owner.words.length > 1 && m.type !== 'organization') return null;
          return anew(m, `of ${owner.type} ${owner.confidence}`, () => apart(m, found, owner));
        }),
  );
}

const NONE: readonly string[] = [];

/** The keys of whoever owns something in a paragraph's names; in most there is nobody. */
const ownersWanted = rememberEach((mentions: readonly NamedMention[]): readonly string[] => {
  const owners = mentions.flatMap((m) => ownedIn(m.text)?.owner ?? []);
  return owners.length > 0 ? owners : NONE;
});

function ownedIn(text: string): Owned | null {
  // Quicker than the expression, for nearly all names.
  if (!text.includes('s ')) return null;
  const [whole, words = '', mark = ''] = OWNED.exec(text) ?? [];
  if (whole === undefined) return null;
  return { words, owner: keyOf(words), mark, rest: text.slice(whole.length) };
}

/** The wanted ones that the article names by themselves, by key. */
function ownersAmong(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, NamedMention> {
  const owners = new Map<string, NamedMention>();
  for (const mentions of named) {
    const shorts = shortNamesIn(mentions);
    for (const [i, m] of mentions.entries()) {
      if (wanted.has(m.key) && !isPossessive(m, parts)) owners.set(m.key, m);
      const { short, parts: theirs } = shorts[i] ?? NO_NAMES;
      if (short && wanted.has(short)) owners.set(short, m);
      for (const part of theirs) if (wanted.has(part) && !owners.has(part)) owners.set(part, m);
    }
  }
  return owners;
}

/** What else an owner may be called by. */
interface ShortNames {
  readonly short: string | null;
  readonly parts: readonly string[];
}

const NO_NAMES: ShortNames = { short: null, parts: [] };

const shortNamesIn = rememberEach((mentions: readonly NamedMention[]): readonly ShortNames[] =>
  mentions.map((m) => {
    const short = m.type === 'organization' ? clipped(m.words) : null;
    const parts = partsOfName(m);
    return short || parts.length > 0 ? { short, parts } : NO_NAMES;
  }),
);

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
