import { anew, eachAnew } from './chains/anew';
import { familyName } from './chains/key';
import type { NamedMention, NamedParagraph } from './chains/mentions';
import { isFirstName } from './names/firstNames';

/** What may stand between the two, in UTF-16 units. */
const BETWEEN = 5;

/**
 * "Mary and Tom Lindqvist": who stands in front by a first name alone bears the family name of who follows, unless
 * somebody of the article is called so in full. Linear.
 */
export function withCouples(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  const taken = new Set<string>();
  const pairs = new Map<NamedMention, NamedMention>();
  for (const mentions of named)
    for (const [i, m] of mentions.entries()) {
      if (m.type !== 'person' && m.type !== 'other') continue;
      if (m.type === 'person' && m.words.length > 1) for (const word of m.words) taken.add(word);
      const next = mentions[i + 1];
      if (next && mayBeCouple(m, next) && isJoined(parts[m.paragraph]?.paragraph.text, m, next))
        pairs.set(m, next);
    }
  if (pairs.size === 0) return named;
  return named.map((mentions) =>
    mentions.some((m) => pairs.has(m))
      ? eachAnew(mentions, (m) => withFamily(m, pairs.get(m), taken))
      : mentions,
  );
}

const mayBeCouple = (m: NamedMention, next: NamedMention): boolean =>
  m.words.length === 1 &&
  next.type === 'person' &&
  next.words.length === 2 &&
  next.start - m.end <= BETWEEN &&
  isFirstName(m.words[0] ?? '') &&
  isFirstName(next.words[0] ?? '');

const isJoined = (text: string | undefined, m: NamedMention, next: NamedMention): boolean =>
  /^ (?:and|&) $/.test(text?.slice(m.end, next.start) ?? '');

function withFamily(
  m: NamedMention,
  next: NamedMention | undefined,
  taken: ReadonlySet<string>,
): readonly NamedMention[] | null {
  if (!next || taken.has(m.words[0] ?? '')) return null;
  const family = next.text.split(/\s+/).at(-1) ?? '';
  return anew(m, `of ${family}`, () => {
    const words = [...m.words, familyName(next.words)];
    return [{ ...m, type: 'person', words, key: words.join(' '), family }];
  });
}
