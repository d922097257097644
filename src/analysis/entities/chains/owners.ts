import { beginningOf, clipped } from '../names/bodyNames';
import { ORGANIZATION_HEADS } from '../names/lists';
import { familyName, keyOf } from './key';
import type { NamedMention, NamedParagraph } from './mentions';

/** "Quillon’s Kestrel": the words of an owner and of what is theirs. */
const OWNED = /^(\S.{0,80}?)(['’]s )(?=\p{Lu})/u;

/**
 * A name with a possessive inside is two where the article has the owner by itself elsewhere, or a firm that begins so: "Steinfeld’s Bethany
 * Hospital", unlike "St. Brendan’s Hospital", whose head has no name of its own. Linear.
 */
export function withOwnersApart(
  mentions: readonly NamedMention[],
  parts: readonly NamedParagraph[],
): readonly NamedMention[] {
  if (!mentions.some((m) => OWNED.test(m.text))) return mentions;
  const owners = new Map<string, NamedMention>();
  for (const m of mentions) {
    if (!isPossessive(m, parts)) owners.set(m.key, m);
    const short = m.type === 'organization' ? clipped(m.words) : null;
    if (short) owners.set(short, m);
    if (m.type === 'person' && m.words.length > 1) {
      for (const word of [m.words[0], familyName(m.words)])
        if (word && word.length > 2 && !owners.has(word)) owners.set(word, m);
    }
    const beginning = m.type === 'organization' && !OWNED.test(m.text) ? beginningOf(m.words) : null;
    if (beginning && !owners.has(beginning)) owners.set(beginning, m);
  }
  return mentions.flatMap((m) => {
    const [whole = '', words = '', mark = ''] = OWNED.exec(m.text) ?? [];
    const rest = m.text.slice(whole.length);
    const ownerKey = words ? keyOf(words) : '';
    const owner = owners.get(ownerKey);
    if (!owner || ORGANIZATION_HEADS.has(rest.toLowerCase())) return [m];
    // "Clinton's War" is a book as likely as not.
    if (owner.type === 'person' && owner.words.length > 1 && m.type !== 'organization') return [m];
    const key = keyOf(rest);
    const from = m.start + words.length + mark.length;
    const own = { type: owner.type, key: ownerKey, words: ownerKey.split(' '), confidence: owner.confidence };
    return [
      { ...m, ...own, text: words, end: m.start + words.length },
      {
        ...m,
        type: key.includes(' ') ? m.type : ('other' as const),
        start: from,
        text: rest,
        key,
        words: key.split(' '),
        title: null,
        opens: false,
      },
    ];
  });
}

/** "Macy’s" is the whole name, as "Quillon’s" is not where "Quillon" stands as well. */
const isPossessive = ({ end, paragraph, text }: NamedMention, parts: readonly NamedParagraph[]): boolean =>
  /['’]s?$/.test(text) || /^['’]/.test(parts[paragraph]?.paragraph.text.slice(end, end + 1) ?? '');
