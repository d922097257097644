import type { Article, Entity, Mention } from '../../analysis/article';
import { OPENERS } from '../../analysis/entities/lists';
import { appositionAfter, titleBefore } from '../../analysis/entities/roles';
import { PORTFOLIOS } from '../../analysis/entities/titles';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { isOfficeWord, type Office, officeIn } from './offices';

/** A mention with the office beside it, both in its span. */
export interface Titled extends Span {
  readonly mention: Mention;
  readonly role: string;
  readonly office: Office;
}

/** How far in front of a name its title may begin, in UTF-16 units. */
const TITLE_REACH = 90;
const LONGEST_WORD = 24;

/** Every office beside a name in the writer's own words; null for somebody who is said to hold two. */
export function titlesOf({ text, paragraphs }: Article, { mentions }: Entity): readonly Titled[] | null {
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
const LAST_WORD = /(?<!\p{L})(\p{L}+)\.? $/u;

/** Offices that parties, firms and clubs have too. */
const OF_ANYBODY = /(?:^|\s)(?:president|chancellor|secretary)$/i;
const BODY =
  /^(?:party|company|firm|club|group|union|bank|university|college|association|federation|board|council|league|team|chapter|class|student|network|senate|assembly|committee)$/;

/** Does a body's name, or a noun for one, stand right in front of a title? */
function isOfABody(before: string): boolean {
  const word = /(?<![\p{L}’'-])([\p{L}’'-]+) $/u.exec(before)?.[1] ?? '';
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
  return isOfficeWord(last) || PORTFOLIOS.has(last);
}
