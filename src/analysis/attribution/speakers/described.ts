import { sliceOf } from '../../../text/span';
import { TITLES } from '../../entities/names/titles';
import { FIRM_NOUNS } from '../../references/nouns';
import { type BodiesByHead, bodiesCalled } from './heads';
import { type Holders, holdersOf } from './offices';
import { filedAs, initialsIn } from './shortTitles';
import { isBefore, type PlacedWords, type Sighting, type Who } from './who';

/** What short words for somebody or something may stand for, in the whole article. */
export interface Known {
  readonly holders: Holders;
  readonly bodies: BodiesByHead;
  /** Whether somebody or something is mentioned, in quotation marks or out of them, before some words. */
  readonly isNamedBefore: (who: Who, words: PlacedWords) => boolean;
}

/** How far back a pronoun may reach, in paragraphs. */
export const REACH = 4;

export const isBody = (e: Who): boolean => e.type === 'organization';

/** "the mayor": whoever was introduced as one, the last mentioned first; "the ministry": the only one named so far. */
export function described(
  spoken: string,
  words: PlacedWords,
  recent: readonly Sighting[],
  around: { known(): Known },
): Who | null {
  const initials = initialsIn(sliceOf(words.text, words));
  if (initials !== null) return only([...calledByInitials(initials, around.known())]);
  const [, which = '', head = '', , of] = DESCRIPTION.exec(spoken) ?? [];
  if (filedAs(head).length < 4) return null;
  const { holders } = around.known();
  const all = closest(holdersOf(head, holders), which, head);
  const holding = of === undefined ? all : ofWhat(all, of);
  return (
    recent.findLast((p) => isBefore(p, words) && holding.has(p.who))?.who ??
    only([...holding].filter((e) => isStillOne(e, which))) ??
    (of === undefined ? bodyMeant(head, which, words, recent, around, OWN.test(spoken)) : null)
  );
}

/** "Their union" is nobody's who has been named without it. */
const OWN = /^(?:his|her|their) /;

/** "The CS", and "the MP" where that is the whole of it. */
const calledByInitials = (initials: string, { holders }: Known): ReadonlySet<Who> => {
  const called = holdersOf(initials, holders);
  const title = initials.toLowerCase();
  return called.size > 0 || !TITLES.has(title) ? called : holdersOf(title, holders);
};

const DESCRIPTION =
  /^(?:the|this|that|his|her|their|our)\s{1,3}((?:[\w-]{1,30}\s{1,3}){0,3}?)([\w-]{1,30})(\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?([\p{L}\s'’-]{1,80}))?$/u;

/** "The governor", before anybody is named, is no former one. */
const isStillOne = (e: Who, which: string): boolean =>
  /\b(?:former|ex)\b/.test(which) || !/^(?:former|ex-)/i.test(e.role ?? '');

/** Words that make another office of one. */
const OTHER_OFFICE =
  /^(?:prime|foreign|home|interior|finance|defen[cs]e|health|education|transport|justice|energy|trade|environment|agriculture|housing|culture|deputy|vice|assistant|shadow)$/;

/** "the chief justice": of all justices the chief one; "the prime minister": no foreign minister. */
function closest(holding: ReadonlySet<Who>, which: string, head: string): ReadonlySet<Who> {
  const words = which.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return holding;
  const exact = [...holding].filter((e) => e.role?.toLowerCase().includes(`${words.join(' ')} ${head}`));
  if (exact.length > 0) return new Set(exact);
  const needed = words.filter((word) => OTHER_OFFICE.test(word));
  return new Set([...holding].filter((e) => needed.every((word) => e.role?.toLowerCase().includes(word))));
}

/** Those who hold an office of something: "the mayor of Hale" is no other town's. */
const ofWhat = (holding: ReadonlySet<Who>, of: string): ReadonlySet<Who> =>
  new Set([...holding].filter((e) => e.role?.toLowerCase().includes(of)));

const bodyMeant = (
  head: string,
  which: string,
  words: PlacedWords,
  recent: readonly Sighting[],
  around: { known(): Known },
  isOwn: boolean,
): Who | null => {
  const { bodies, isNamedBefore } = around.known();
  return (
    only(bodiesCalled(head, bodies).filter((body) => isNamedBefore(body, words))) ??
    bodyCalled(head, which, words, recent, isOwn)
  );
};

/** Nouns for a body whose name need not hold them. */
const ANY_BODY =
  /^(?:agency|company|firm|group|organi[sz]ation|team|club|manufacturer|retailer|charity|union|party|airline|bank|lender|insurer|broadcaster|publisher|supplier|operator|developer|supermarket|brewer|miner|utility|startup|start-up|\p{L}+maker|\p{L}+builder)$/u;

/** "The environment agency", "the teachers union" are none but those of their field. */
const OF_A_FIELD = /^(?:agency|union|party|charity)$/;

/** What no company is called. */
const IS_NO_FIRM =
  /(?:^|\s)(?:assembly|council|court|parliament|congress|senate|ministry|department|committee|commission|police|university|school|college|hospital|government|commons|lords|party|army|nato|nhs|eu)$/i;

/** "the company": the one body mentioned of late; "the commission": the last one that has the word in its name. */
function bodyCalled(
  head: string,
  which: string,
  words: PlacedWords,
  recent: readonly Sighting[],
  isOwn: boolean,
): Who | null {
  const near = recent.filter(
    (p) => isBody(p.who) && isBefore(p, words) && words.paragraph - p.paragraph <= REACH,
  );
  const named = near.findLast((p) => p.who.name.toLowerCase().split(/\W+/).includes(head));
  if (named) return named.who;
  if (isOwn || !ANY_BODY.test(head) || (OF_A_FIELD.test(head) && which.trim() !== '')) return null;
  const may = FIRM_NOUNS.has(head) ? near.filter((p) => !IS_NO_FIRM.test(p.who.name)) : near;
  return only([...new Set(may.map((p) => p.who))]) ?? bodySpokenOf(may, words);
}

/** The body that the sentence before is about, where no other stands in its paragraph. */
function bodySpokenOf(near: readonly Sighting[], words: PlacedWords): Who | null {
  const last = near.at(-1);
  if (!last || words.paragraph - last.paragraph > 1) return null;
  const beside = new Set(near.filter((p) => p.paragraph === last.paragraph).map((p) => p.who));
  return beside.size === 1 && (last.spoke || last.weight > 0) ? last.who : null;
}

export const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);
