import { rememberEach } from '../../../text/remember';
import { isPeople } from '../names/peoples';
import { anew, eachAnew } from './anew';
import { keyOf } from './key';
import type { NamedMention, NamedParagraph } from './mentions';

/** Last words of bodies that every land has. */
const NATIONAL: ReadonlySet<string> = new Set(
  'army assembly bank cabinet command court department embassy federation force forces guard ministry navy parliament police senate service treasury'.split(
    ' ',
  ),
);
/** Longer names are one body's alone. In words. */
const LONGEST = 3;

/** The words of a national body without the people in front ("Defense Ministry" of the Ukrainian one); null for other names. */
function nationalWords({ type, words }: NamedMention): readonly string[] | null {
  if (type !== 'organization' || !NATIONAL.has(words.at(-1) ?? '')) return null;
  const bare = words.length > 1 && isOfLand(words[0] ?? '') ? words.slice(1) : words;
  return bare.length <= LONGEST ? bare : null;
}

/** Faiths, parties and points of the compass, which have no government: "Central Bank", "Republican Senate". */
const LANDLESS =
  /^(?:(?:north|south)?(?:east|west)ern|northern|southern|central|mediterranean|transatlantic|pacific|arctic|european|african|asian|arab|arabic|nordic|scandinavian|baltic|balkan|caribbean|jewish|muslim|islamic|islamist|christian|catholic|protestant|orthodox|anglican|hindu|buddhist|sikh|sunni|shiite|shia|methodist|presbyterian|lutheran|baptist|evangelical|republican|democratic|labour|conservative|liberal|tory|socialist|communist|nazi|victorian|roman|latin|indigenous|aboriginal)$/;
const isOfLand = (word: string): boolean => isPeople(word) && !LANDLESS.test(word);

/** How many letters of a land's name its people's begins with: "Ukraine", "Ukrainian". */
const STEM = 4;
/** Peoples that begin otherwise than their land. */
const LANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'united states',
    british: 'united kingdom',
    danish: 'denmark',
    dutch: 'netherlands',
    finnish: 'finland',
    french: 'france',
    irish: 'ireland',
    polish: 'poland',
    swiss: 'switzerland',
    welsh: 'wales',
  }),
);

/** The land a body is of, as its key and as the text writes it. */
interface Land {
  readonly key: string;
  readonly text: string;
}

/** A national body's mention: its name without its people, and the land it is of where the text says so. */
interface National {
  readonly words: readonly string[];
  readonly key: string;
  readonly land: Land | null;
}

/**
 * "Ukraine’s Defense Ministry" and "Russia’s Defense Ministry" are two, "the Ukrainian Defense Ministry" is the first:
 * each mention is its own land's, and one without a land that of the mention before it. Linear.
 */
export function withLandsApart(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  if (!named.some(areAnyNational)) return named;
  const bodies = nationalIn(named.flat(), parts);
  const lands = new Map<string, Set<string>>();
  const bare = new Set<string>();
  for (const [m, { key, land }] of bodies) {
    if (land) lands.set(key, (lands.get(key) ?? new Set()).add(land.key));
    if (m.key === key) bare.add(key);
  }
  if (lands.size === 0) return named;
  const last = new Map<string, Land>();
  const apart = (m: NamedMention): readonly NamedMention[] | null => {
    const body = bodies.get(m);
    const known = body && lands.get(body.key);
    if (!body || !known || !bare.has(body.key)) return null;
    const { words, key } = body;
    if (known.size === 1) return m.key === key ? null : anew(m, `as ${key}`, () => [{ ...m, words, key }]);
    const land = body.land ?? last.get(body.key);
    if (!land) return null;
    last.set(body.key, land);
    return anew(m, `of ${land.key}, ${land.text}`, () => {
      const ofLand = [...words, 'of', ...land.key.split(' ')];
      return [{ ...m, words: ofLand, key: ofLand.join(' '), land: land.text }];
    });
  };
  return named.map((mentions) => (areAnyNational(mentions) ? eachAnew(mentions, apart) : mentions));
}

/** In most paragraphs none are. */
const areAnyNational = rememberEach((mentions: readonly NamedMention[]): boolean =>
  mentions.some((m) => nationalWords(m) !== null),
);

function nationalIn(
  mentions: readonly NamedMention[],
  parts: readonly NamedParagraph[],
): ReadonlyMap<NamedMention, National> {
  const bodies = new Map<NamedMention, National>();
  const stems = new Map<string, Land>();
  let before: NamedMention | undefined;
  for (const m of mentions) {
    const words = nationalWords(m);
    if (m.type === 'place') stems.set(m.key.slice(0, STEM), { key: m.key, text: m.text });
    const text = parts[m.paragraph]?.paragraph.text ?? '';
    if (words) bodies.set(m, { words, key: words.join(' '), land: landOf(text, m, before, stems) });
    before = m;
  }
  return bodies;
}

const POSSESSIVE = /^['’]s? $/;
/** Longest word for a people in front of a name, in UTF-16 units. */
const PEOPLE = 16;

/** "Ukraine’s", "Ukrainian" */
function landOf(
  text: string,
  m: NamedMention,
  before: NamedMention | undefined,
  stems: ReadonlyMap<string, Land>,
): Land | null {
  const isOwned = before?.type === 'place' && before.paragraph === m.paragraph;
  if (isOwned && POSSESSIVE.test(text.slice(before.end, m.start)))
    return { key: before.key, text: before.text };
  const inside = /^\p{Lu}\p{L}+(?= )/u.exec(m.text)?.[0];
  const people =
    inside !== undefined && isOfLand(inside.toLowerCase())
      ? inside
      : /(?<![\p{L}-])(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, m.start - PEOPLE), m.start))?.[1];
  if (people === undefined || !isOfLand(people.toLowerCase())) return null;
  const folded = keyOf(people);
  const key = LANDS.get(folded);
  if (key !== undefined) return { key, text: people };
  return stems.get(folded.slice(0, STEM)) ?? { key: folded, text: people };
}
