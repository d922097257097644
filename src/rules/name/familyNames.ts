import type { Article, Entity, Mention } from '../../analysis/article';
import { isFirstName } from '../../analysis/entities/names/firstNames';
import { namingsOf } from '../../analysis/entities/namings';
import { roleAt } from '../../analysis/entities/roles';
import { placedMention } from '../../analysis/placer';
import { rememberEach } from '../../text/remember';
import { inEachParagraph, keptWhile, namedIn } from '../paragraphs';

/** Somebody who speaks under a family name before any full name has come. */
export interface FamilyName {
  /** Anchored. */
  readonly entity: Entity;
  /** The family name where it comes first. */
  readonly first: Mention;
  /** The full name further down; null where there is none. */
  readonly full: Mention | null;
}

/** Everybody who is quoted under a family name that no full name comes before; of others a reader can bear to know less. */
export const quotedByFamilyName = rememberEach((article: Article): readonly FamilyName[] => {
  const { anchored, paragraphs } = article;
  return quotedFirst(article).flatMap((index) => {
    const entity = anchored[index];
    const first = entity?.mentions[0];
    if (!entity || !first || !isInQuestion(article, entity, first)) return [];
    const full = entity.mentions.find((m) => /\s/.test(m.text)) ?? null;
    if (full?.paragraph === first.paragraph) return [];
    return [
      { entity, first: placedMention(first, paragraphs), full: full && placedMention(full, paragraphs) },
    ];
  });
});

/** Entities, by index, whose first mention is the family name under which its paragraph quotes them. */
const quotedFirst = keptWhile((article) => [quotedByName(article), namedIn(article)], quotedFirstIn);

function quotedFirstIn(article: Article): readonly number[] {
  const { anchored } = article;
  const namings = namingsOf(anchored);
  const quoted = new Set<number>();
  for (const { paragraph, found } of quotedByName(article))
    for (const [entity, name] of found) {
      const index = namings.indexOf(entity);
      const first = anchored[index]?.mentions[0];
      if (first?.paragraph === paragraph && first.text === name) quoted.add(index);
    }
  return [...quoted].sort((a, b) => a - b);
}

/** Who speaks in a paragraph's quotations with the attribution beside it, and by which family name. */
const quotedByName = inEachParagraph(
  ({ quotations }) =>
    quotations.flatMap(({ attribution }): readonly QuotedPerson[] => {
      const speaker = attribution?.speaker;
      if (attribution?.basis !== 'stated' || !speaker?.entity || !isFamilyName(speaker.text)) return [];
      return [[speaker.entity, speaker.text]];
    }),
  'quotations',
);

/** The entity's id, and the name. */
type QuotedPerson = readonly [entity: string, name: string];

/** Headline and deck name people by family name alone; so does whoever introduces by title. */
function isInQuestion(article: Article, { type, role }: Entity, first: Mention): boolean {
  const paragraph = article.paragraphs[first.paragraph];
  return (
    type === 'person' &&
    paragraph?.role === 'body' &&
    !isDeck(article, first.paragraph) &&
    !(role && roleAt(paragraph.content, first)) &&
    !INTRODUCED.test(paragraph.content.text.slice(Math.max(0, first.start - 24), first.start))
  );
}

/** The paragraph an article begins with, and the one below a headline. */
const isDeck = ({ paragraphs }: Article, at: number): boolean =>
  at === 0 || (at === 1 && paragraphs[0]?.role === 'heading');

const FAMILY_NAME = /^(?=.+\p{Ll})\p{Lu}[\p{L}’'-]*$/u;
/** A title, an initial, a nickname in quotation marks or a small word of family right in front: the name is as full as it will get. */
const INTRODUCED =
  /(?:[“"‘']\p{L}+[”"’']|\p{Lu}\p{L}*\.?|\p{Lu}\.|\b(?:son|daughter|wife|husband|brother|sister|mother|father)) $/u;

const isFamilyName = (name: string): boolean => FAMILY_NAME.test(name) && !isFirstName(name.toLowerCase());
