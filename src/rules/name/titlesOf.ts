import type { Article, Entity, Mention } from '../../analysis/article';
import { OPENERS } from '../../analysis/entities/names/commonWords';
import { PORTFOLIOS } from '../../analysis/entities/names/titles';
import { appositionAfter, appositionBefore, titleBefore } from '../../analysis/entities/roles';
import { textBefore } from '../../text/around';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { Span } from '../../text/span';
import { isOfAddress, isOfficeWord, type Office, officeIn, officeInCourt, officeOfAddress } from './offices';

/** A mention with the office beside it, both in its span. */
export interface Titled extends Span {
  readonly mention: Mention;
  readonly role: string;
  readonly office: Office;
}

const LONGEST_WORD = 24;

/** Every office beside a name in the writer's own words; null for somebody who is said to hold two. */
export function titlesOf({ paragraphs }: Article, { mentions }: Entity): readonly Titled[] | null {
  const titled: Titled[] = [];
  for (const mention of mentions) {
    const paragraph = paragraphs[mention.paragraph];
    if (mention.quoted || !paragraph) continue;
    const by = paragraph.start;
    const here = officesBeside(paragraph.content, mention.start - by, mention.end - by);
    if (here.filter(({ office }) => !isOfAddress(office)).length > 1) return null;
    for (const { start, end, role, office } of here)
      titled.push({ start: start + by, end: end + by, mention, role, office });
  }
  return titled;
}

/** An office with the name it stands beside, in its paragraph. */
type Held = Omit<Titled, 'mention'>;

/** By where a name begins. */
const known = rememberEach(
  (_: Paragraph) => new Map<number, { readonly end: number; readonly held: readonly Held[] }>(),
);

function officesBeside(paragraph: Paragraph, start: number, end: number): readonly Held[] {
  const names = known(paragraph);
  const found = names.get(start);
  if (found?.end === end) return found.held;
  const { text } = paragraph;
  const name = { start, end };
  const held = [
    ...[titleOf(paragraph, name), appositionAfter(text, name), appositionBefore(text, name)].flatMap((role) =>
      holding(text, name, role),
    ),
    ...addressed(text, name),
    ...inCourt(text, name),
  ];
  names.set(start, { end, held });
  return held;
}

const ADDRESS = /(?<![\p{L}])(Dr|Prof|Professor)(\.?) $/u;

/** "Prof" or "Dr" right in front of the name. */
function addressed(text: string, { start, end }: Span): readonly Held[] {
  const [, word = '', point = ''] = ADDRESS.exec(textBefore(text, start, LONGEST_WORD)) ?? [];
  const office = officeOfAddress(word);
  if (!office) return [];
  const role = word + point;
  return [{ start: start - role.length - 1, end, role, office }];
}

const IN_COURT = /^, ((?:prosecut|defend)ing),/u;

/** "Ann Osei, prosecuting, said" */
function inCourt(text: string, { start, end }: Span): readonly Held[] {
  const role = IN_COURT.exec(text.slice(end, end + LONGEST_WORD))?.[1];
  return role === undefined ? [] : [{ start, end: end + role.length + 2, role, office: officeInCourt(role) }];
}

/** @param role words in front of the name, or behind it; null for none */
function holding(text: string, name: Span, role: string | null): readonly Held[] {
  const office = role === null ? null : officeIn(role);
  if (role === null || office === null) return [];
  const before = text.lastIndexOf(role, name.start - role.length);
  const start = before >= 0 && name.start - before - role.length <= 2 ? before : name.start;
  const end = start < name.start ? name.end : text.indexOf(role, name.end) + role.length;
  return [{ start, end, role, office }];
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
function titleOf(paragraph: Paragraph, name: Span): string | null {
  const { text } = paragraph;
  if (!mayEndTitle(textBefore(text, name.start, LONGEST_WORD))) return null;
  const role = titleBefore(paragraph, name);
  if (role === null || !OF_ANYBODY.test(role)) return role;
  const before = text.lastIndexOf(role, name.start);
  return isOfABody(textBefore(text, before, LONGEST_WORD)) ? null : role;
}

/** Quicker than looking at the tokens in front of every name. */
function mayEndTitle(before: string): boolean {
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? '';
  return isOfficeWord(last) || PORTFOLIOS.has(last);
}
