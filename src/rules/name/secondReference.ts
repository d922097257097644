import type { Article, Entity, Mention } from '../../analysis/article';
import { isFirstName } from '../../analysis/entities/firstNames';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';

/** Somebody is quoted by family name alone, and no full name comes before. */
export const secondReference: Rule = {
  id: 'name/second-reference',
  summary: 'A family name with no full name before it',
  severity: 'information',
  message: 'No full name before: who is {0}?',
  *check(article) {
    const quoted = quotedPeople(article);
    for (const entity of article.entities) {
      const first = entity.mentions[0];
      if (!first || !isInQuestion(article, entity, first) || !quoted.get(entity.id)?.has(first.text))
        continue;
      const full = entity.mentions.find((m) => /\s/.test(m.text));
      if (full === undefined) {
        // A single mention without a "he" or "she" may as well be a newspaper's or a firm's.
        if (entity.gender !== null) yield { ...spanOf(first), args: [first.text], related: [] };
      } else if (full.paragraph > first.paragraph)
        yield {
          ...spanOf(first),
          message: '{0} is named in full only further down.',
          args: [first.text],
          related: [{ ...spanOf(full), message: full.text }],
        };
    }
  },
};

const spanOf = ({ start, end }: Mention): Span => ({ start, end });

/** Who speaks in a quotation with the attribution beside it, and by which words: of others a reader can bear to know less. */
function quotedPeople({ quotations }: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { attribution } of quotations) {
    const speaker = attribution?.speaker;
    if (attribution?.basis !== 'stated' || !speaker?.entity) continue;
    people.set(speaker.entity, (people.get(speaker.entity) ?? new Set()).add(speaker.text));
  }
  return people;
}

/** Headline and deck name people by family name alone; so does whoever introduces by title. In paragraphs. */
const HEAD = 2;

function isInQuestion(article: Article, { type, role }: Entity, first: Mention): boolean {
  return (
    type === 'person' &&
    role === null &&
    first.paragraph >= HEAD &&
    article.paragraphs[first.paragraph]?.role === 'body' &&
    isBareFamilyName(article, first.start, first.text)
  );
}

const FAMILY_NAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*$/u;
/** A title, an initial, a nickname in quotation marks or a small word of family right in front: the name is as full as it will get. */
const INTRODUCED =
  /(?:[“"‘']\p{L}+[”"’']|\p{Lu}\p{L}*\.?|\p{Lu}\.|\b(?:son|daughter|wife|husband|brother|sister|mother|father)) $/u;

function isBareFamilyName(article: Article, start: number, name: string): boolean {
  if (!FAMILY_NAME.test(name) || isFirstName(name.toLowerCase())) return false;
  return !INTRODUCED.test(article.text.slice(Math.max(0, start - 24), start));
}
