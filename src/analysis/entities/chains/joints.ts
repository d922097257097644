import { initials } from '../names/bodyNames';
import { anew, eachAnew } from './anew';
import { keyOf } from './key';
import type { NamedMention, NamedParagraph } from './mentions';

const AND = ' and ';
const LETTERS = /^[A-Z]{3,6}$/;
const SMALL = /^(?:of|the|and|for)$/;

/**
 * What an "and" joins, told by the article: "Colorado Parks and Wildlife" is one body where "CPW" is named, "Gateshead and
 * Treharris" are two places where one of them stands by itself. Linear.
 */
export function withJoints(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  const letters = new Set<string>();
  const places = new Set<string>();
  let isAny = false;
  for (const mentions of named)
    for (const { text, key, type, words } of mentions) {
      if (LETTERS.test(text)) letters.add(key);
      if (type === 'place' && words.length === 1) places.add(key);
      if (text.includes(AND)) isAny = true;
    }
  const split =
    isAny && places.size > 0 ? named.map((mentions) => eachAnew(mentions, (m) => apart(m, places))) : named;
  return letters.size === 0 ? split : split.map((mentions) => together(mentions, letters, parts));
}

/** "Gateshead and Treharris": each a word of its own. */
const TWO = /^(\p{Lu}[\p{L}’'-]+) and (\p{Lu}[\p{L}’'-]+)$/u;

function apart(m: NamedMention, places: ReadonlySet<string>): readonly NamedMention[] | null {
  if (m.type === 'person' || !m.text.includes(AND)) return null;
  const [, first, second] = TWO.exec(m.text) ?? [];
  if (first === undefined || second === undefined) return null;
  if (!places.has(keyOf(first)) && !places.has(keyOf(second))) return null;
  return anew(m, 'two places', () => [
    part(m, first, m.start, 'place'),
    part(m, second, m.end - second.length, 'place'),
  ]);
}

function part(m: NamedMention, text: string, start: number, type: NamedMention['type']): NamedMention {
  const key = keyOf(text);
  return { ...m, type, text, start, end: start + text.length, key, words: key.split(' '), cue: null };
}

function together(
  mentions: readonly NamedMention[],
  letters: ReadonlySet<string>,
  parts: readonly NamedParagraph[],
): readonly NamedMention[] {
  const seconds = new Map<NamedMention, NamedMention>();
  for (const [i, m] of mentions.entries()) {
    const next = mentions[i + 1];
    if (next && isOneWith(m, next, letters, parts)) seconds.set(m, next);
  }
  if (seconds.size === 0) return mentions;
  const gone = new Set(seconds.values());
  return eachAnew(mentions, (m) => {
    if (gone.has(m)) return [];
    const next = seconds.get(m);
    if (!next) return null;
    const text = `${m.text}${AND}${next.text}`;
    return anew(m, `with ${next.text}`, () => [part(m, text, m.start, 'organization')]);
  });
}

function isOneWith(
  m: NamedMention,
  next: NamedMention,
  letters: ReadonlySet<string>,
  parts: readonly NamedParagraph[],
): boolean {
  if (next.start !== m.end + AND.length || m.type === 'person' || next.type === 'person') return false;
  const words = [...m.words, ...next.words].filter((w) => !SMALL.test(w));
  if (words.length < 3 || !letters.has(initials(words))) return false;
  return parts[m.paragraph]?.paragraph.text.slice(m.end, next.start) === AND;
}
