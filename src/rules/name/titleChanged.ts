import type { Article, Entity, Mention } from '../../analysis/article';
import { namingsOf } from '../../analysis/entities/namings';
import { placedEntity } from '../../analysis/placer';
import { flatMap } from '../../text/flatMap';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import { wordsOfName } from '../deskNames';
import { inEachParagraph, keptWhile, namedIn } from '../paragraphs';
import type { Rule } from '../rule';
import { hasOffice, ruleOut } from './offices';
import { type Titled, titlesOf } from './titlesOf';

/** Somebody is given one office in one place and another, which nobody holds beside it, in another. */
export const titleChanged: Rule = {
  id: 'name/title-changed',
  summary: 'Somebody with two titles that do not go together',
  severity: 'information',
  message: '{0} is “{1}” here and “{2}” elsewhere in this article.',
  *check(article) {
    for (const index of namedBesideOffices(article)) {
      const entity = article.anchored[index];
      const titles = entity && !blameless.has(entity) ? titlesThatClash(article, entity) : null;
      if (entity && !titles) blameless.add(entity);
      if (!entity || !titles) continue;
      const { first, other } = titles;
      yield {
        start: other.start,
        end: other.end,
        args: [entity.name, other.role, first.role],
        related: [
          { start: first.start, end: first.end, message: article.text.slice(first.start, first.end) },
        ],
      };
    }
  },
};

/** Most paragraphs speak of no office. */
const withOffice = inEachParagraph(({ text }) => (hasOffice(text) ? [true] : []));

/** People with at least two mentions in such paragraphs, by their index. */
const namedBesideOffices = keptWhile(
  (article) => [withOffice(article), namedIn(article)],
  (article): readonly number[] => {
    const { anchored } = article;
    const namings = namingsOf(anchored);
    const counts = new Map<number, number>();
    for (const { paragraph } of withOffice(article))
      for (let i = namings.from(paragraph); i < namings.from(paragraph + 1); i++)
        counts.set(namings.owner(i), (counts.get(namings.owner(i)) ?? 0) + 1);
    return flatMap([...counts], ([owner, count]) =>
      count < 2 || anchored[owner]?.type !== 'person' ? [] : owner,
    ).sort((a, b) => a - b);
  },
);

/** Anchored entities without two such titles: another object takes the place of one that an edited paragraph names. */
const blameless = new WeakSet<Entity>();

function titlesThatClash(
  article: Article,
  anchored: Entity,
): { readonly first: Titled; readonly other: Titled } | null {
  const entity = placedEntity(anchored, article.paragraphs);
  const titled = titlesOf(article, entity);
  if (!titled || titled.length < 2 || changesIn(article, entity)) return null;
  const [first] = titled;
  const other =
    first && titled.find((t) => ruleOut(first.office, t.office, areFull(first.mention, t.mention)));
  return first && other ? { first, other } : null;
}

const areFull = (a: Mention, b: Mention): boolean => {
  const words = new Set(wordsOfName(a.text).map((w) => w.text));
  return wordsOfName(b.text).filter((w) => words.has(w.text)).length > 1;
};

/** Somebody rises, falls or is looked back upon. */
const CHANGE =
  /\b(?:(?:appoint|promot|demot|nominat|inaugurat|elect|re-elect|reshuffl|resign|succeed|replac|retir)(?:e?s|ed|ing|e)?|(?:appointment|promotion|demotion|nomination|inauguration|reshuffle|resignation|successor|predecessor|replacement)|(?<!\bbe )named|sworn|became|becom(?:es|ing)|took over|takes over|takes? office|took office|step(?:ped|s|ping)? down|at the time|years ago|back then|previously|formerly|served as|(?:when|while) (?:he|she) (?:was|were)|rose to)\b/iu;

const tellsOfChange = rememberEach(({ text }: Paragraph) => CHANGE.test(text));

function changesIn({ paragraphs }: Article, { mentions }: Entity): boolean {
  return mentions.some((m) => {
    const paragraph = paragraphs[m.paragraph];
    return paragraph !== undefined && tellsOfChange(paragraph.content);
  });
}
