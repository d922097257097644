import type { Article, Entity, Mention } from '../../analysis/article';
import { OPENERS } from '../../analysis/entities/names/commonWords';
import { isFirstName } from '../../analysis/entities/names/firstNames';
import { TITLES } from '../../analysis/entities/names/titles';
import { namingsOf } from '../../analysis/entities/namings';
import { roleAt } from '../../analysis/entities/roles';
import { placedMention } from '../../analysis/placer';
import { textBefore } from '../../text/around';
import { rememberEach } from '../../text/remember';
import { eachEntity, inEachParagraph, keptWhile, namedIn } from '../paragraphs';

/** Somebody who speaks under a family name before any full name has come. */
interface FamilyName {
  /** Anchored. */
  readonly entity: Entity;
  /** The family name where it comes first. */
  readonly first: Mention;
  /** The full name further down; null where there is none. */
  readonly full: Mention | null;
  /** In whole sentences that are said or told, which bodies do less often. */
  readonly spoken: boolean;
}

/** Everybody who is quoted under a family name that no full name comes before; of others a reader can bear to know less. */
export const quotedByFamilyName = rememberEach((article: Article): readonly FamilyName[] => {
  const { anchored, paragraphs } = article;
  const quoted = quotedFirst(article);
  return [...quoted.keys()].flatMap((index) => {
    const entity = anchored[index];
    const first = entity?.mentions[0];
    if (!entity || !first || !isInQuestion(article, entity, first)) return [];
    const full = entity.mentions.find(isFull) ?? null;
    if (full?.paragraph === first.paragraph) return [];
    return [
      {
        entity,
        first: placedMention(first, paragraphs),
        full: full && placedMention(full, paragraphs),
        spoken: quoted.get(index) ?? false,
      },
    ];
  });
});

const isFull = ({ text }: Mention): boolean => /\s/.test(text);

/** Everybody who has but a family name in the whole article, and speaks under it or does what only people do. */
export const knownByFamilyName = rememberEach((article: Article): readonly Mention[] => {
  const { paragraphs } = article;
  const quoted = quotedByFamilyName(article).flatMap(({ entity, full, spoken }) =>
    full || (entity.gender === null && !spoken) ? [] : [entity],
  );
  const acting = neverInFull(article).filter((e) => !quoted.includes(e) && actsByFamilyName(article, e));
  return [...quoted, ...acting].flatMap(({ mentions: [first] }) =>
    first && !isNamedInFull(article.text, first.text) ? placedMention(first, paragraphs) : [],
  );
});

/** A name in front of the family name, whatever it was taken for: "Colorado’s Ann Osei". */
const IN_FRONT = /(?<![\p{L}.’'-])(\p{Lu}[\p{L}’'-]*)(?: \p{Lu}\.)? $/u;
/** Longest look in front of it, in UTF-16 units. */
const BEFORE = 30;

function isNamedInFull(text: string, family: string): boolean {
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const word = IN_FRONT.exec(textBefore(text, at, BEFORE))?.[1]?.toLowerCase();
    const isWord = !/\p{L}/u.test(text.charAt(at + family.length));
    if (isWord && word !== undefined && !TITLES.has(word) && !OPENERS.has(word)) return true;
  }
  return false;
}

/** What people do who take part in a story, and neither bodies nor those of whom history tells. */
const ACTS =
  /^ (?:(?:had|has|was|were|is|also|later|then|still) ){0,2}(?:recalled|laughed|smiled|shrugged|joked|nodded|grinned|sobbed|pleaded|testified|limped|walked|came (?:up|home|back|out|forward)|woke|slept|retired|resigned|lives (?:in|with|on)|arrested|jailed|sentenced|convicted|acquitted|handcuffed|hospitali[sz]ed|sacked|treated for|taken to|airlifted)\b/u;
/** Longest look behind a name, in UTF-16 units. */
const REACH = 50;
/** Who has but one name is said to. */
const ONE_NAME = /\b(?:one|single|only (?:that|a|his|her|their)(?: first)?) name\b/;

/** People with nothing but a family name. */
const neverInFull = eachEntity((entity) => {
  const { type, name, variants, mentions } = entity;
  const [first] = mentions;
  const isPerson = type === 'person' && first !== undefined && !first.quoted && isFamilyName(first.text);
  return isPerson && ![name, ...variants].some((form) => /\s/.test(form)) ? entity : null;
});

function actsByFamilyName(article: Article, entity: Entity): boolean {
  const [first] = entity.mentions;
  const { text } = article.paragraphs[first?.paragraph ?? -1]?.content ?? {};
  if (!first || text === undefined) return false;
  if (!ACTS.test(text.slice(first.end, first.end + REACH)) || ONE_NAME.test(text)) return false;
  return isInQuestion(article, entity, first);
}

/** Somebody who is named in full only after a family name. */
interface LateName {
  readonly first: Mention;
  readonly full: Mention;
}

/** Everybody who does something under a family name, without being quoted, before the paragraph with the full name. */
export const namedInFullLater = rememberEach((article: Article): readonly LateName[] => {
  const { paragraphs } = article;
  const quoted = new Set(quotedByFamilyName(article).map(({ entity }) => entity));
  return inFullLater(article).flatMap(({ entity, first, full }) => {
    // What stands in a caption or above the article is read beside it: `isInQuestion`.
    const text = paragraphs[first.paragraph]?.content.text ?? '';
    if (quoted.has(entity) || !startsActing(text, first) || !isInQuestion(article, entity, first)) return [];
    return [{ first: placedMention(first, paragraphs), full: placedMention(full, paragraphs) }];
  });
});

const inFullLater = eachEntity((entity): (LateName & { readonly entity: Entity }) | null => {
  const { mentions, variants } = entity;
  const [first] = mentions;
  if (!first || first.quoted || variants.length === 0 || isFull(first) || !isFamilyName(first.text))
    return null;
  const full = mentions.find(isFull);
  if (!full || full.paragraph === first.paragraph || !full.text.endsWith(` ${first.text}`)) return null;
  return { entity, first, full };
});

/** What begins a sentence. */
const OPENS = /(?:^|[.!?][”"’']? )$/u;
/** What somebody does or is, as its subject; credit lines are another thing. */
const DOES =
  /^(?:, (?:\d{1,3}|who|whose)\b| (?!(?:contributed|reported)\b)(?:(?:had|has|was|is|also|later|then) ){0,2}(?:\p{Ll}{2,}ed|said|says|told|tells|began|brought|came|did|drove|fell|felt|found|gave|got|grew|held|kept|knew|led|left|lost|made|met|put|ran|saw|sent|spent|spoke|sued|took|went|wept|won|wrote)\b)/u;

const startsActing = (text: string, { start, end }: Mention): boolean =>
  OPENS.test(textBefore(text, start, 3)) && DOES.test(text.slice(end, end + REACH));

/** Entities, by index, whose first mention is the family name under which its paragraph quotes them; and whether it lets them speak. */
const quotedFirst = keptWhile((article) => [quotedByName(article), namedIn(article)], quotedFirstIn);

function quotedFirstIn(article: Article): ReadonlyMap<number, boolean> {
  const { anchored } = article;
  const namings = namingsOf(anchored);
  const quoted = new Map<number, boolean>();
  for (const { paragraph, found } of quotedByName(article))
    for (const [entity, name, spoken] of found) {
      const index = namings.indexOf(entity);
      const first = anchored[index]?.mentions[0];
      if (first?.paragraph === paragraph && first.text === name)
        quoted.set(index, spoken || quoted.get(index) === true);
    }
  return new Map([...quoted].sort(([a], [b]) => a - b));
}

/** Who speaks in a paragraph's quotations with the attribution beside it, and by which family name. */
const quotedByName = inEachParagraph(
  ({ quotations }) =>
    quotations.flatMap(({ attribution, kind }): readonly QuotedPerson[] => {
      const speaker = attribution?.speaker;
      const name = speaker?.text.replace(HONORIFIC, '') ?? '';
      if (attribution?.basis !== 'stated' || !speaker?.entity || !isFamilyName(name)) return [];
      return [[speaker.entity, name, kind === 'direct' && SPEAKS.test(attribution.cue?.text ?? '')]];
    }),
  'quotations',
);

/** The entity's id, the name, and whether it is told of speech. */
type QuotedPerson = readonly [entity: string, name: string, spoken: boolean];
const SPEAKS = /^(?:said|says|told|tells|added|adds|recalled|asked|explained|shouted|laughed|joked)\b/;

/** Headline and deck name people by family name alone; so does whoever introduces by title. */
function isInQuestion(article: Article, { type, role }: Entity, first: Mention): boolean {
  const paragraph = article.paragraphs[first.paragraph];
  return (
    type === 'person' &&
    paragraph?.role === 'body' &&
    !isDeck(article, first.paragraph) &&
    !(role && roleAt(paragraph.content, first)) &&
    !INTRODUCED.test(textBefore(paragraph.content.text, first.start, 24))
  );
}

/** The paragraph an article begins with, and the one below a headline. */
const isDeck = ({ paragraphs }: Article, at: number): boolean =>
  at === 0 || (at === 1 && paragraphs[0]?.role === 'heading');

/** These introduce nobody. */
const HONORIFIC = /^(?:Mr|Mrs|Ms)\.? /;

const FAMILY_NAME = /^(?=.+\p{Ll})\p{Lu}[\p{L}’'-]*$/u;
/** A title that tells what somebody is, an initial, a nickname in quotation marks or a small word of family right in front: the name is as full as it will get. */
const INTRODUCED =
  /(?:[“"‘']\p{L}{1,30}[”"’']|(?!M(?:r|rs|s)\b)\p{Lu}\p{L}{0,30}\.?|\p{Lu}\.|\b(?:named|called|son|daughter|wife|husband|brother|sister|mother|father)) $/u;

const isFamilyName = (name: string): boolean => FAMILY_NAME.test(name) && !isFirstName(name.toLowerCase());
