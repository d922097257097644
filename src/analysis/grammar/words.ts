import { ofForm } from '../../text/forms';
import type { Token } from '../../text/tokens';

/** Closed classes of English words, enough to find where a noun phrase ends and a clause begins. */
type WordClass =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'auxiliary'
  | 'conjunction'
  | 'subordinator'
  | 'adverb'
  | 'verb'
  | 'other';

const CLASSES: Readonly<Record<Exclude<WordClass, 'other'>, string>> = {
  verb:
    'went came took made got gave kept held left lost brought bought caught stood ran rose fell grew led met paid put sat sent set spent won ' +
    'became broke built chose cut dealt drew drove ate fought flew forgot hit hurt laid let lay lit rode rang sank shook shot shut ' +
    'slept sold spoke stole stuck struck threw wore wound began drank hung hid heard sought became goes comes takes makes gets gives ' +
    'keeps holds leaves loses brings stands runs rises falls grows leads meets pays sits sends wins becomes spends needs tries helps ' +
    'signed sparked prompted appeared seemed needed wanted tried used helped',
  determiner:
    'the a an this these those some many several most all any each every both no another such his her its their our my your whose ' +
    'half more few fewer less either neither one',
  pronoun:
    'he she it they we i you him them us me someone somebody anyone everyone everybody nobody others himself herself themselves ' +
    'itself myself ourselves himself',
  relative: 'who which whom',
  preposition:
    'of in on at by for with from to about against during after before since between among amongst under over into through near outside ' +
    'inside despite without within across toward towards around upon like per via amid amidst following including than behind beyond ' +
    'off along beside besides except onto throughout until regarding concerning ahead because unlike alongside above below',
  auxiliary:
    'is are was were be been being am has have had having do does did done will would can could may might must shall should not ' +
    "cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ain't 's 'd 've 'll 're 'm",
  conjunction: 'and or but nor yet so & plus',
  subordinator:
    'that if whether although though while whilst when where why how what because unless whereas whenever as once',
  adverb:
    'also then later again still even just never often always ever now today yesterday tomorrow tonight earlier soon already once twice ' +
    'instead rather too very quite almost nearly perhaps maybe meanwhile however there here further furthermore moreover thus therefore ' +
    'only first last else back away together sometimes afterwards afterward elsewhere indeed nevertheless nonetheless otherwise' +
    ' monday tuesday wednesday thursday friday saturday sunday',
};

const byWord: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(CLASSES) as readonly [WordClass, string][]).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name] as const),
  ),
);

/** Adjectives and nouns in -ly. */
const NOT_ADVERB = new Set(
  (
    'family italy july daily weekly monthly early elderly friendly likely unlikely only ally assembly supply lovely deadly costly anomaly ' +
    'rally reply bully lonely ugly holy orderly kelly emily molly sally billy reilly connolly connelly donnelly beverly holly lily polly ' +
    'willy daly kimberly'
  ).split(' '),
);

/** The class of a word in lower case; `other` for open classes (nouns, adjectives, most verbs). */
export function classOf(lower: string): WordClass {
  const closed = byWord.get(lower);
  if (closed) return closed;
  return lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERB.has(lower) ? 'adverb' : 'other';
}

/** What a token is: a word's class, or the kind of what is no word. */
export type TokenClass = WordClass | 'symbol' | 'quotation' | 'number' | 'clitic';

/** The class of a token by itself. "US" and "WHO" are names, "us" and "who" are not. */
export const classOfToken = ({ kind, form }: Token): TokenClass =>
  kind === 'word' ? classOfWord(form) : kind;

const classOfWord = ofForm(({ text, lower }): WordClass => {
  const wordClass = classOf(lower);
  if (wordClass !== 'pronoun' && wordClass !== 'relative') return wordClass;
  return text.length > 1 && text === text.toUpperCase() ? 'other' : wordClass;
});

const TIME = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
    'december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tonight morning afternoon evening night week month year'
  ).split(' '),
);

export const isTime = (lower: string): boolean => TIME.has(lower);
