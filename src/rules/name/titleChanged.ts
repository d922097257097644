import type { Article, Entity, Mention } from '../../analysis/article';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import { wordsOfName } from '../deskNames';
import { inEachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { hasOffice, ruleOut } from './offices';
import { titlesOf } from './titlesOf';

/** Somebody is given one office in one place and another, which nobody holds beside it, in another. */
export const titleChanged: Rule = {
  id: 'name/title-changed',
  summary: 'Somebody with two titles that do not go together',
  severity: 'information',
  message: '{0} is “{1}” here and “{2}” elsewhere in this article.',
  *check(article) {
    const places = new Set(withOffice(article).map(({ paragraph }) => paragraph));
    for (const entity of article.entities) {
      if (entity.type !== 'person' || countIn(places, entity) < 2) continue;
      const titled = titlesOf(article, entity);
      if (!titled || titled.length < 2 || changesIn(article, entity)) continue;
      const [first] = titled;
      const other =
        first && titled.find((t) => ruleOut(first.office, t.office, areFull(first.mention, t.mention)));
      if (!first || !other) continue;
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

function countIn(paragraphs: ReadonlySet<number>, { mentions }: Entity): number {
  let count = 0;
  for (const m of mentions) if (paragraphs.has(m.paragraph)) count++;
  return count;
}

const areFull = (a: Mention, b: Mention): boolean => {
  const words = new Set(wordsOfName(a.text).map((w) => w.text));
  return wordsOfName(b.text).filter((w) => words.has(w.text)).length > 1;
};

/** Somebody rises, falls or is looked back upon. */
const CHANGE =
  /\b(?:(?:appoint|promot|demot|nominat|inaugurat|elect|re-elect|reshuffl|resign|succeed|replac|retir)(?:e?s|ed|ing|e)?|(?:appointment|promotion|demotion|nomination|inauguration|reshuffle|resignation|successor|predecessor|replacement)|named|sworn|became|becom(?:es|ing)|took over|takes over|takes? office|took office|step(?:ped|s|ping)? down|at the time|years ago|back then|previously|formerly|served as|(?:when|while) (?:he|she) (?:was|were)|rose to)\b/iu;

const tellsOfChange = rememberEach(({ text }: Paragraph) => CHANGE.test(text));

function changesIn({ paragraphs }: Article, { mentions }: Entity): boolean {
  return mentions.some((m) => {
    const paragraph = paragraphs[m.paragraph];
    return paragraph !== undefined && tellsOfChange(paragraph.content);
  });
}
