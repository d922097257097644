import type { Article, Entity, Mention } from '../../analysis/article';
import { OPENERS } from '../../analysis/entities/lists';
import { appositionAfter, titleBefore } from '../../analysis/entities/roles';
import { PORTFOLIOS, TITLES } from '../../analysis/entities/titles';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { wordsOfName } from '../deskNames';
import type { Rule } from '../rule';
import { type Office, officeIn, ruleOut } from './offices';

/** A mention with the office beside it, both in its span. */
interface Titled extends Span {
  readonly mention: Mention;
  readonly role: string;
  readonly office: Office;
}

/** Somebody is given one office in one place and another, which nobody holds beside it, in another. */
export const titleChanged: Rule = {
  id: 'name/title-changed',
  summary: 'Somebody with two titles that do not go together',
  severity: 'information',
  message: '{0} is “{1}” here and “{2}” elsewhere in this article.',
  *check(article) {
    for (const entity of article.entities) {
      if (entity.type !== 'person' || entity.mentions.length < 2) continue;
      const titled = officesOf(article, entity);
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

const areFull = (a: Mention, b: Mention): boolean => {
  const words = new Set(wordsOfName(a.text).map((w) => w.text));
  return wordsOfName(b.text).filter((w) => words.has(w.text)).length > 1;
};

/** How far in front of a name its title may begin, in UTF-16 units. */
const TITLE_REACH = 90;
const LONGEST_WORD = 24;

/** Every office beside a name in the writer's own words; null for somebody who is said to hold two. */
function officesOf({ text, paragraphs }: Article, { mentions }: Entity): readonly Titled[] | null {
  const titled: Titled[] = [];
  for (const mention of mentions) {
    if (mention.quoted) continue;
    const title = titleOf(text, paragraphs[mention.paragraph]?.start ?? 0, mention);
    const here = [
      ...holding(text, mention, title),
      ...holding(text, mention, appositionAfter(text, mention)),
    ];
    if (here.length > 1) return null;
    titled.push(...here);
  }
  return titled;
}

/** @param role words in front of the mention, or behind it; null for none */
function holding(text: string, mention: Mention, role: string | null): readonly Titled[] {
  const office = role === null ? null : officeIn(role);
  if (role === null || office === null) return [];
  const before = text.lastIndexOf(role, mention.start - role.length);
  const start = mention.start - before - role.length <= 2 ? before : mention.start;
  const end = start < mention.start ? mention.end : text.indexOf(role, mention.end) + role.length;
  return [{ start, end, mention, role, office }];
}

/** The last word in front of a name, without its point. */
const LAST_WORD = /(\p{L}+)\.? $/u;

/** Offices that parties, firms and clubs have too. */
const OF_ANYBODY = /(?:^|\s)(?:president|chancellor|secretary)$/i;
const BODY =
  /^(?:party|company|firm|club|group|union|bank|university|college|association|federation|board|council|league|team|chapter|class|student|network|senate|assembly|committee)$/;

/** Does a body's name, or a noun for one, stand right in front of a title? */
function isOfABody(before: string): boolean {
  const word = /([\p{L}’'-]+) $/u.exec(before)?.[1] ?? '';
  const lower = word.toLowerCase();
  return BODY.test(lower) || /['’]s?$/.test(word) || (/^\p{Lu}/u.test(word) && !OPENERS.has(lower));
}

/** The title in front of a name; null where it may be that of a body that is not known. */
function titleOf(text: string, paragraph: number, { start, end }: Mention): string | null {
  const from = Math.max(paragraph, start - TITLE_REACH);
  if (!mayEndTitle(text.slice(Math.max(0, start - LONGEST_WORD), start))) return null;
  const near = text.slice(from, end);
  const role = titleBefore({ text: near, tokens: tokenize(near) }, { start: start - from, end: end - from });
  if (role === null || !OF_ANYBODY.test(role)) return role;
  return isOfABody(near.slice(0, near.lastIndexOf(role))) ? null : role;
}

/** Quicker than cutting the words in front of every name into tokens. */
function mayEndTitle(before: string): boolean {
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  return TITLES.has(last) || PORTFOLIOS.has(last);
}

/** Somebody rises, falls or is looked back upon. */
const CHANGE =
  /\b(?:(?:appoint|promot|demot|nominat|inaugurat|elect|re-elect|reshuffl|resign|succeed|replac|retir)(?:e?s|ed|ing)|(?:appointment|promotion|demotion|nomination|inauguration|reshuffle|resignation|successor|predecessor|replacement)|named|sworn|became|becom(?:es|ing)|took over|takes over|takes? office|took office|step(?:ped|s|ping)? down|at the time|years ago|back then|previously|formerly|served as|(?:when|while) (?:he|she) (?:was|were)|rose to)\b/iu;

function changesIn({ text, paragraphs }: Article, { mentions }: Entity): boolean {
  return mentions.some((m) => {
    const paragraph = paragraphs[m.paragraph];
    return paragraph !== undefined && CHANGE.test(text.slice(paragraph.start, paragraph.end));
  });
}
