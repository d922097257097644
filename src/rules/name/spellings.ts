import type { Entity, Mention } from '../../analysis/article';
import { areTransliterations, foldName } from '../../analysis/entities/chains/key';
import { areNear, areVariants } from '../../analysis/entities/chains/likeness';
import { isSpeltAlike as areSpeltAlike } from '../../analysis/entities/chains/sameness';
import { PLACES } from '../../analysis/entities/names/gazetteer';
import { isPeople } from '../../analysis/entities/names/peoples';
import { TITLES } from '../../analysis/entities/names/titles';
import { flatMap } from '../../text/flatMap';
import { remember, rememberEach, rememberLast } from '../../text/remember';
import type { Span } from '../../text/span';
import { wordsOfName } from '../deskNames';
import { areAllRight, slipsIn } from './bodySpellings';
import { areSpacedAlike, spacingsOf } from './spacings';

/** One word of a name where it stands, counted from where its mention counts. */
interface SpeltWord extends Span {
  readonly text: string;
  readonly mention: Mention;
}

/** A spelling beside the one an article mostly has. */
interface OtherSpelling {
  /** Each place of the rarer spelling. */
  readonly places: readonly SpeltWord[];
  /** The commoner spelling, first place first. */
  readonly usual: readonly SpeltWord[];
}

const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/i;

/** Those with a word that may be spelt in two ways. */
export const spelledInTwoWays = (entities: readonly Entity[]): readonly Entity[] =>
  flatMap(inDoubt(entities), (i) => entities[i] ?? []);

/** By index: most keys leave all names as they are. */
const inDoubt = rememberLast(
  (entities: readonly Entity[]): readonly number[] =>
    flatMap(entities, (entity, i) => (isInDoubt(entity) ? [i] : [])),
  (a, b) => a.variants === b.variants && a.name === b.name && a.type === b.type,
);

const isInDoubt = (entity: Entity): boolean =>
  entity.variants.length > 0 && entity.type !== 'other' && !isSpeltAlike(entity);

/** Words of an entity's name that the article spells in more than one way: family names with each other, first names too. */
export const otherSpellings = rememberEach((entity: Entity): readonly OtherSpelling[] => {
  if (!isInDoubt(entity)) return [];
  if (entity.type === 'organization') return otherBodies(entity);
  const ends = endsOf(entity);
  const found = othersAmong(spellings(entity, LAST), sameEnd(entity, ends));
  const first = entity.type === 'person' ? othersAmong(spellings(entity, firstOf(ends)), isOneWord) : [];
  return unlike([...found, ...first, ...otherSpacings(entity)]);
});

const wordsOf = remember(2_000, (name) => wordsOfName(name).filter(({ text }) => !SUFFIX.test(text)));
type NameWord = ReturnType<typeof wordsOf>[number];

type Pick = (words: readonly NameWord[]) => NameWord | undefined;
const LAST: Pick = (words) => words.at(-1);
/** A name of one word may be a first name as well as a family name. */
const FIRST: Pick = (words) => words[0];

/** The last words of an entity's longer names. */
const endsOf = ({ name, variants }: Entity): ReadonlySet<string> =>
  new Set(
    flatMap([name, ...variants].slice(0, COMPARED), (form) => {
      const words = wordsOf(form);
      return words.length > 1 ? (words.at(-1)?.text ?? []) : [];
    }),
  );

/** First names, and names of one word that are not like the end of a longer one. */
function firstOf(ends: ReadonlySet<string>): Pick {
  const isEnd = (word: string): boolean => ends.has(word) || [...ends].some((end) => isOneWord(end, word));
  return (words) => (words.length > 1 || !isEnd(words[0]?.text ?? '') ? words[0] : undefined);
}

type Same = (a: string, b: string) => boolean;

/** What was joined by a family name a letter off ("Reed" where a Reid was named) is spelt in two ways, too. */
const sameEnd =
  ({ type }: Entity, ends: ReadonlySet<string>): Same =>
  (a, b) =>
    isOneWord(a, b) ||
    (type === 'person' &&
      (ends.has(a) || ends.has(b)) &&
      areNear(foldName(asSpelt(a)), foldName(asSpelt(b))));

/** By the list of variants, which stays the same object as long as an entity's names do. */
const alike = new WeakMap<readonly string[], boolean>();

/** Whether no two forms of a name spell a word in two ways, as in most articles; quicker than going through the mentions. */
function isSpeltAlike(entity: Entity): boolean {
  const { name, variants, type } = entity;
  const known = alike.get(variants);
  if (known !== undefined) return known;
  if (type === 'organization') {
    const is = areAllRight(entity);
    alike.set(variants, is);
    return is;
  }
  const forms = [name, ...variants].map(wordsOf);
  const is =
    areNotOneWord(
      flatMap(forms, (form) => LAST(form)?.text ?? []),
      sameEnd(entity, endsOf(entity)),
    ) &&
    areNotOneWord(
      flatMap(forms, (form) => FIRST(form)?.text ?? []),
      isOneWord,
    ) &&
    areSpacedAlike([name, ...variants]);
  alike.set(variants, is);
  return is;
}

/** More words than this are not compared with each other. */
const COMPARED = 12;

function areNotOneWord(words: readonly string[], isSame: Same): boolean {
  const different = [...new Set(words)];
  if (different.length > COMPARED) return false;
  return different.every((a, i) => different.slice(i + 1).every((b) => !isSame(a, b)));
}

/** One word of every mention that has it. */
const spellings = ({ mentions }: Entity, pick: Pick): readonly SpeltWord[] =>
  flatMap(mentions, (mention) => {
    const word = pick(wordsOf(mention.text));
    if (!word) return [];
    return [{ start: word.start + mention.start, end: word.end + mention.start, text: word.text, mention }];
  });

function othersAmong(words: readonly SpeltWord[], isSame: Same): readonly OtherSpelling[] {
  const bySpelling = new Map<string, SpeltWord[]>();
  const folded = new Set(flatMap(words, ({ text }) => (isShouted(text) ? [] : foldName(text))));
  for (const word of words) {
    // A headline in capitals drops accents and small letters: only other letters are another spelling.
    if (isShouted(word.text) && folded.has(foldName(word.text))) continue;
    const spelling = asSpelt(word.text);
    const known = bySpelling.get(spelling);
    if (known) known.push(word);
    else bySpelling.set(spelling, [word]);
  }
  if (bySpelling.size < 2) return [];
  const all = [...bySpelling.values()].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, COMPARED);
  return flatMap(all, (places, i) => {
    const usual = all.slice(0, i).find((more) => isSame(more[0]?.text ?? '', places[0]?.text ?? ''));
    return usual ? [{ places, usual }] : [];
  });
}

const isShouted = (word: string): boolean => word === word.toUpperCase();

/** Each place once, however much of the name is compared: words of one name begin or end together. */
function unlike(found: readonly OtherSpelling[]): readonly OtherSpelling[] {
  const seen = new Map<Mention, SpeltWord[]>();
  return flatMap(found, ({ places, usual }) => {
    const others = places.filter(
      (p) => !seen.get(p.mention)?.some((known) => known.start === p.start || known.end === p.end),
    );
    for (const p of others) seen.set(p.mention, [...(seen.get(p.mention) ?? []), p]);
    return others.length > 0 ? [{ places: others, usual }] : [];
  });
}

/** The writer's own words weigh more than a quotation's; of two alike, a place that everybody knows is spelled right. */
const weightOf = (words: readonly SpeltWord[]): number =>
  words.reduce((sum, { mention }) => sum + (mention.quoted ? 0.5 : 1), 0) +
  (PLACES.has(words[0]?.text.toLowerCase() ?? '') ? 0.25 : 0);

/** A sentence may begin with the word, and a mark be curly. */
const asSpelt = (word: string): string =>
  `${word.slice(0, 1).toLowerCase()}${word.slice(1).replaceAll('’', "'")}`;

/** Are two words, not the same, spellings of one? They differ in accents or capitals ("MacDonald") only, or sound and look alike. */
function isOneWord(a: string, b: string): boolean {
  const [x, y] = [foldName(asSpelt(a)), foldName(asSpelt(b))];
  if (x === y) return asSpelt(a) !== asSpelt(b);
  const isNoName = (word: string): boolean => TITLES.has(word) || isPeople(word);
  if (areTransliterations(x, y)) return true;
  return !isNoName(x) && !isNoName(y) && (areVariants(x, y) || areSpeltAlike(x, y));
}

/** "Lamotte" beside "La Motte", "Jean Luc" beside "Jean-Luc". */
function otherSpacings({ type, mentions }: Entity): readonly OtherSpelling[] {
  if (type !== 'person') return [];
  const byLetters = new Map<string, Map<string, SpeltWord[]>>();
  for (const mention of mentions)
    for (const { start, end, letters, spaced } of spacingsOf(mention.text)) {
      const spellings = byLetters.get(letters) ?? new Map<string, SpeltWord[]>();
      const word = {
        start: start + mention.start,
        end: end + mention.start,
        text: mention.text.slice(start, end),
        mention,
      };
      const known = spellings.get(spaced);
      if (known) known.push(word);
      else spellings.set(spaced, [word]);
      byLetters.set(letters, spellings);
    }
  return flatMap([...byLetters.values()], (spellings) => {
    const [usual = [], ...others] = [...spellings.values()].sort((a, b) => weightOf(b) - weightOf(a));
    return others.map((places) => ({ places, usual }));
  });
}

/** Whole names of bodies. */
function otherBodies(entity: Entity): readonly OtherSpelling[] {
  const byForm = new Map<string, SpeltWord[]>();
  for (const mention of entity.mentions) {
    const { start, end, text } = mention;
    const word = { start, end, text, mention };
    const known = byForm.get(text);
    if (known) known.push(word);
    else byForm.set(text, [word]);
  }
  const slips = slipsIn(entity, (form) => weightOf(byForm.get(form) ?? []));
  return flatMap([...slips], ([form, right]) => {
    const [places, usual] = [byForm.get(form), byForm.get(right)];
    return places && usual ? [{ places, usual }] : [];
  });
}
