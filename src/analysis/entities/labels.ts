import { rememberEach } from '../../text/remember';
import { anew, eachAnew } from './chains/anew';
import { familyName } from './chains/key';
import type { NamedMention, NamedParagraph } from './chains/mentions';
import { isFirstName } from './names/firstNames';
import { PLACES } from './names/gazetteer';

/** The most words in front of a full name that are taken for no part of it. */
const MOST_WORDS = 2;

/**
 * "Rival Hanna Lindqvist", "Miss Universe Rosa Amadi": capitalized words in front of a full name that the article has
 * without them elsewhere. Linear.
 */
export function withoutLabels(
  named: readonly (readonly NamedMention[])[],
): readonly (readonly NamedMention[])[] {
  if (!named.some(areAnyLabelled)) return named;
  const full = new Set<string>();
  const families = new Set<string>();
  for (const mentions of named)
    for (const { key, words } of fullNamesIn(mentions)) {
      full.add(key);
      families.add(familyName(words));
    }
  if (full.size === 0) return named;
  return named.map((mentions) =>
    areAnyLabelled(mentions)
      ? eachAnew(mentions, (m) => {
          const label = mayBeLabelled(m) ? labelOf(m, full, families) : 0;
          return label > 0 ? anew(m, `behind ${label}`, () => [behindWords(m, label)]) : null;
        })
      : mentions,
  );
}

const NONE: readonly NamedMention[] = [];

const fullNamesIn = rememberEach((mentions: readonly NamedMention[]): readonly NamedMention[] => {
  const full = mentions.filter((m) => m.type === 'person' && m.words.length > 1);
  return full.length > 0 ? full : NONE;
});

/** So it is in few paragraphs. */
const areAnyLabelled = rememberEach((mentions: readonly NamedMention[]): boolean =>
  mentions.some(mayBeLabelled),
);

function mayBeLabelled({ type, words, opens, title, text }: NamedMention): boolean {
  const first = words[0] ?? '';
  if ((type !== 'person' && type !== 'other') || words.length < 2 || isFirstName(first)) return false;
  // Elsewhere the capital is the name's own: "Syed Danial Ahmad".
  if ((!opens && title === null) || words.lastIndexOf(first) > 0) return false;
  return text.split(/\s+/).length === words.length;
}

/** How many words of the name are a label. */
function labelOf(
  { words, opens }: NamedMention,
  full: ReadonlySet<string>,
  families: ReadonlySet<string>,
): number {
  // "Injecting Lindqvist into the race": a participle that opens its sentence.
  if (words.length === 2) return opens && /ing$/.test(words[0] ?? '') && families.has(words[1] ?? '') ? 1 : 0;
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

/** How many paragraphs are looked at for the word of a headline. */
const FIRST = 12;

/** "Vigil for five in crash ¶ A vigil will be held": the first word of a headline, which the text has as a word and nowhere as a name. */
export function withoutHeadword(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  const [first, ...rest] = named[0] ?? [];
  if (first?.paragraph !== 0 || first.start !== 0 || !mayBeWord(first)) return named;
  const word = first.text.toLowerCase();
  const isWord = parts.slice(1, FIRST).some(({ paragraph }) => hasWord(paragraph.text, word));
  const isNamed = (mentions: readonly NamedMention[]): boolean => mentions.some((m) => m.key === first.key);
  return isWord && ![rest, ...named.slice(1)].some(isNamed) ? [rest, ...named.slice(1)] : named;
}

const mayBeWord = ({ words, text, personal, title, cue }: NamedMention): boolean =>
  words.length === 1 &&
  !personal &&
  title === null &&
  cue === null &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !isFirstName(text.toLowerCase()) &&
  !PLACES.has(text.toLowerCase());

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(` ${word}`);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + 1 + word.length));
}
