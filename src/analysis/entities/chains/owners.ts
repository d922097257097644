import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { beginningOf, clipped } from '../names/bodyNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import { anew, eachAnew } from './anew';
import { familyName, keyOf } from './key';
import type { NamedMention, NamedParagraph } from './mentions';

/** "Quillon’s Kestrel": the words of an owner and of what is theirs. */
const OWNED = /^(\S.{0,80}?)(['’]s )(?=\p{Lu})/u;

/** What is called after whoever keeps it: "Cassidy’s Bar". */
const HOUSE =
  /^(?:Bakery|Bar|Books|Bookshop|Café|Cafe|Deli|Diner|Garage|Grill|Inn|Kitchen|Market|Meats|Motors|Nursery|Pharmacy|Pizzeria|Pub|Restaurant|Saloon|Shop|Store|Supermarket|Tavern)$/;

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
  const wanted = new Set(flatMap(named, ownersWanted));
  if (wanted.size === 0) return named;
  const owners = ownersAmong(named, parts, wanted);
  if (owners.size === 0) return named;
  return named.map((mentions) =>
    ownersWanted(mentions).length === 0
      ? mentions
      : eachAnew(mentions, (m) => {
          const found = ownedIn(m.text);
          const owner = found && owners.get(found.owner);
          if (!owner || ORGANIZATION_HEADS.has(found.rest.toLowerCase()) || HOUSE.test(found.rest))
            return null;
          // "Clinton's War" is a book as likely as not.
          if (owner.type === 'person' && owner.words.length > 1 && m.type !== 'organization') return null;
          return anew(m, `of ${owner.type} ${owner.confidence}`, () => apart(m, found, owner));
        }),
  );
}

const NONE: readonly string[] = [];

/** The keys of whoever owns something in a paragraph's names; in most there is nobody. */
const ownersWanted = rememberEach((mentions: readonly NamedMention[]): readonly string[] => {
  const owners = flatMap(mentions, (m) => ownedIn(m.text)?.owner ?? []);
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
  // Short forms that may be another's as well: whoever is named by one alone comes first.
  const offer = (part: string, m: NamedMention): void => {
    if (wanted.has(part) && !owners.has(part)) owners.set(part, m);
  };
  for (const mentions of named)
    for (const m of mentions) {
      const { type, key, words } = m;
      if (wanted.has(key) && !isPossessive(m, parts)) owners.set(key, m);
      if (type === 'person' && words.length > 1) {
        const [first = '', family] = [words[0], familyName(words)];
        if (first.length > 2) offer(first, m);
        if (family.length > 2) offer(family, m);
      }
      if (type !== 'organization') continue;
      const short = clipped(words);
      if (short && wanted.has(short)) owners.set(short, m);
      if (!ownedIn(m.text)) offer(beginningOf(words) ?? '', m);
    }
  return owners;
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
