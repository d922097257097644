import { textBefore } from '../../text/around';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import { isCapitalized, type Token } from '../../text/tokens';
import type { Entity } from '../article';
import { genderOfNoun, isSomebody } from '../grammar/somebody';
import { classOfToken } from '../grammar/words';
import type { Group } from './chains/group';
import { genderOfTitle } from './chains/holders';
import { withoutSuffix } from './chains/key';
import { genderBeside } from './chains/kin';
import type { NamedParagraph } from './chains/mentions';
import { genderOf } from './names/firstNames';
import { TITLES } from './names/titles';
import type { Portrait } from './portraits';

export interface Pronouns {
  readonly female: number;
  readonly male: number;
}

const GENDERS: ReadonlyMap<string, keyof Pronouns> = new Map(
  Object.entries({
    she: 'female',
    her: 'female',
    herself: 'female',
    he: 'male',
    his: 'male',
    him: 'male',
    himself: 'male',
  }),
);

/** How often "she" and "he" stand outside quotation marks; remembered with the paragraph. */
export const pronounsIn = rememberEach((paragraph: Paragraph): Pronouns => {
  let female = 0;
  let male = 0;
  let q = 0;
  // Once "she" is another woman than whoever is named, so is every "she" of the paragraph.
  const others = new Set<string>();
  for (const [at, { lower, start, kind }] of paragraph.tokens.entries()) {
    if (kind !== 'word' || lower.length > 7) continue;
    for (const gender of metAt(paragraph.tokens, at)) others.add(gender);
    while ((paragraph.quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++;
    if ((paragraph.quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const gender = GENDERS.get(lower);
    if (!gender) continue;
    if (isAnother(paragraph.tokens, at)) others.add(gender);
    if (gender === 'female') female++;
    else male++;
  }
  return { female: others.has('female') ? 0 : female, male: others.has('male') ? 0 : male };
});

const BOTH = ['female', 'male'] as const;
/** Most words between the article and the noun. */
const ADJECTIVES = 2;

/** "The rancher who owns it blames lightning": of whoever opens a sentence without a name are the pronouns behind; which ones. */
function metAt(tokens: readonly Token[], at: number): readonly (keyof Pronouns)[] {
  if (!/^(?:the|an?|one|another)$/.test(tokens[at]?.lower ?? '')) return [];
  if (at > 0 && !/^[.?!”"’]$/.test(tokens[at - 1]?.text ?? '')) return [];
  for (let i = at + 1; i <= at + 1 + ADJECTIVES; i++) {
    const { lower = '', text } = tokens[i] ?? {};
    if (text !== lower || lower === '') return [];
    if (!isSomebody(lower)) continue;
    const behind = tokens[i + 1]?.text === ',' ? tokens[i + 2] : tokens[i + 1];
    if (behind && isCapitalized(behind)) return [];
    const gender = genderOfNoun(lower);
    return gender ? [gender] : BOTH;
  }
  return [];
}

/** "Osei accused her of it", "Osei, with whom he rowed": of somebody else than whoever is named right in front. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const pronoun = tokens[at]?.lower;
  if (before?.lower === 'whom' || before?.lower === 'who' || introducesTheirs(tokens, at)) return true;
  if (pronoun !== 'him' && !(pronoun === 'her' && isObject(tokens[at + 1]))) return false;
  if (before?.kind !== 'word' || classOfToken(before) !== 'other' || isCapitalized(before)) return false;
  const verb = /^(?:has|had|have|also|later|then)$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  const subject = tokens[verb - 1];
  return subject?.kind === 'word' && isCapitalized(subject) && classOfToken(subject) === 'other';
}

/** "Her press secretary, Bo Hart": of somebody else than who is named behind it. */
function introducesTheirs(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:her|his)$/.test(tokens[at]?.lower ?? '')) return false;
  let i = at + 1;
  while (i <= at + 1 + ADJECTIVES && tokens[i]?.kind === 'word' && tokens[i]?.text === tokens[i]?.lower) i++;
  const noun = tokens[i - 1]?.lower ?? '';
  const name = tokens[i]?.text === ',' ? tokens[i + 1] : tokens[i];
  return name !== undefined && isCapitalized(name) && (TITLES.has(noun) || isSomebody(noun));
}

/** "her of it", unlike "her boat": what stands behind is no noun. */
const isObject = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'symbol' || classOfToken(next) !== 'other';

/** So many pronouns of one kind, and none of the other, outweigh what a first name usually means. */
const DECISIVE = 3;

/**
 * The gender of a person: from "Mr." and the like; from "her husband" beside the name; from pronouns in paragraphs that name nobody else; from the first name.
 */
export function genderOfPerson(
  groups: readonly Group[],
  parts: readonly NamedParagraph[],
): (group: Group, portrait: Portrait) => Entity['gender'] {
  const alone = onlyPerson(groups, parts.length);
  return (group, portrait) => {
    const known = signs.get(portrait) ?? signsOf(group, parts);
    signs.set(portrait, known);
    const { shown, named } = known;
    if (shown) return shown;
    const said = pronounsFor(group, alone, parts);
    // Of none, or of another's as well.
    if (said.female > 0 === said.male > 0) return named ?? ownIn(group, parts);
    if (said.female >= DECISIVE || said.male >= DECISIVE || named === null)
      return said.female > 0 ? 'female' : said.male > 0 ? 'male' : named;
    return named;
  };
}

/** What a person's own mentions say of the gender. */
interface Signs {
  /** By a title, or by what somebody is to others; null where neither tells. */
  readonly shown: Entity['gender'];
  /** As the first name lets guess. */
  readonly named: Entity['gender'];
}

/** A portrait is of the same mentions as long as it is the same object. */
const signs = new WeakMap<Portrait, Signs>();

function signsOf(group: Group, parts: readonly NamedParagraph[]): Signs {
  const titles = new Set(group.mentions.map((m) => (m.title === null ? null : genderOfTitle(m.title))));
  titles.delete(null);
  const first = group.mentions.find((m) => withoutSuffix(m.words).length > 1) ?? group.mentions[0];
  return {
    shown: titles.size === 1 ? ([...titles][0] ?? null) : kinOf(group, parts),
    named: genderOf(first?.words[0] ?? ''),
  };
}

/** How many mentions are looked at: people are introduced early. */
const INTRODUCED = 3;

function kinOf(group: Group, parts: readonly NamedParagraph[]): Entity['gender'] {
  const said = new Set<Entity['gender']>();
  for (const { paragraph, start, end } of group.mentions.slice(0, INTRODUCED)) {
    const part = parts[paragraph];
    if (part) said.add(genderBeside(part.paragraph.text, start, end));
  }
  said.delete(null);
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** How far behind a name what is theirs may be told of, in UTF-16 units. */
const OWN_REACH = 60;
const OWN =
  /^(?:,? \p{Ll}[^.;:!?“”"\p{Lu}]*?)?\b(?:(her)|his) (?!(?:about|after|again|and|as|at|back|because|before|by|down|for|from|had|if|in|into|is|of|off|on|or|out|over|own|that|to|up|was|when|while|with)\b)\p{Ll}/u;

/** "Osei said she had made up her mind", where nobody else is "she" before. */
const SAYS_SO =
  /^ (?:has |had |also |later )?(?:added|admitted|said|says|insisted|stressed|thought|wrote)(?: that)? (?:(she)|he) /;
const PRONOUN = /(?<![\p{L}’'])(?:she|he|her|his|him)(?![\p{L}])/iu;

/** "The host, Ann Osei, began by asking her guest": what is theirs by whom its sentence begins with, where others are named as well. */
function ownIn(group: Group, parts: readonly NamedParagraph[]): Entity['gender'] {
  const said = new Set<Entity['gender']>();
  for (const { paragraph, start, end } of group.mentions.slice(0, INTRODUCED)) {
    const text = parts[paragraph]?.paragraph.text ?? '';
    const behind = text.slice(end, end + OWN_REACH);
    const own =
      (OPENED.test(textBefore(text, start, OWN_REACH)) ? OWN.exec(behind) : null) ??
      (PRONOUN.test(text.slice(0, start)) ? null : SAYS_SO.exec(behind));
    if (own) said.add(own[1] ? 'female' : 'male');
  }
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
const OPENED = /(?:^|[.?!]["”’]? )(?:(?:The|An?|Her|His) [\p{Ll}\s’-]{2,30},? )?$/u;

/** For each paragraph the only person named in it; null where several are. */
function onlyPerson(groups: readonly Group[], paragraphs: number): readonly (Group | null | undefined)[] {
  const only = new Array<Group | null | undefined>(paragraphs).fill(undefined);
  for (const group of groups) {
    if (group.type !== 'person') continue;
    for (const m of group.mentions) {
      const known = only[m.paragraph];
      only[m.paragraph] = known === undefined || known === group ? group : null;
    }
  }
  return only;
}

function pronounsFor(
  group: Group,
  alone: readonly (Group | null | undefined)[],
  parts: readonly NamedParagraph[],
): Pronouns {
  let female = 0;
  let male = 0;
  let last = -1;
  for (const { paragraph } of group.mentions) {
    const part = paragraph !== last && alone[paragraph] === group ? parts[paragraph] : undefined;
    last = paragraph;
    if (!part) continue;
    const said = pronounsIn(part.paragraph);
    female += said.female;
    male += said.male;
  }
  return { female, male };
}
