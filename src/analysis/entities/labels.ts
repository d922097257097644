import { familyName } from './chains/key';
import type { NamedMention } from './chains/mentions';
import { isFirstName } from './names/firstNames';

/** The most words in front of a full name that are taken for no part of it. */
const MOST_WORDS = 2;

/**
 * "Rival Hanna Lindqvist", "Miss Universe Rosa Amadi": capitalized words in front of a full name that the article has
 * without them elsewhere. Linear.
 */
export function withoutLabels(mentions: readonly NamedMention[]): readonly NamedMention[] {
  const full = new Set<string>();
  const families = new Set<string>();
  for (const { type, words, key } of mentions) {
    if (type !== 'person' || words.length < 2) continue;
    full.add(key);
    families.add(familyName(words));
  }
  if (full.size === 0) return mentions;
  return mentions.map((m) => {
    const label = m.words.length < 2 ? 0 : labelOf(m, full, families);
    return label > 0 && m.text.split(/\s+/).length === m.words.length ? behindWords(m, label) : m;
  });
}

/** How many words of the name are a label. */
function labelOf(m: NamedMention, full: ReadonlySet<string>, families: ReadonlySet<string>): number {
  const { type, words } = m;
  const first = words[0] ?? '';
  if ((type !== 'person' && type !== 'other') || words.length < 2 || isFirstName(first)) return 0;
  // Elsewhere the capital is the name's own: "Syed Danial Ahmad".
  if ((!m.opens && m.title === null) || words.lastIndexOf(first) > 0) return 0;
  // "Injecting Lindqvist into the race": a participle that opens its sentence.
  if (words.length === 2)
    return m.opens && /ing$/.test(words[0] ?? '') && families.has(words[1] ?? '') ? 1 : 0;
  for (let n = 1; n <= MOST_WORDS && n <= words.length - 2; n++)
    if (isFirstName(words[n] ?? '') && full.has(words.slice(n).join(' '))) return n;
  return 0;
}

function behindWords(m: NamedMention, count: number): NamedMention {
  const words = m.words.slice(count);
  const from = m.text.length - m.text.split(/\s+/).slice(count).join(' ').length;
  return {
    ...m,
    type: 'person',
    start: m.start + from,
    text: m.text.slice(from),
    words,
    key: words.join(' '),
    opens: false,
  };
}
