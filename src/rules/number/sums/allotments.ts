import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { endOfPart, type Figure, isPartOf, isSummable, sumOf } from '../figure';
import { show, slackOf } from '../rounding';

/** Shares of one whole that are given to different takers, and come to more than it: "Of the 40 seats, 20 went to …". */
export function* allotments({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    if (!isSummable(total)) continue;
    const parts = partsBehind(text, total, claims.slice(i + 1, i + 1 + MOST_PARTS));
    const sum = sumOf(parts);
    if (parts.length < 2 || sum <= total.value + looseness(total, parts)) continue;
    yield {
      start: total.start,
      end: total.end,
      message: '{0} = {1}, more than {2}.',
      args: [parts.map(inUnitsOf(total)).join(' + '), inUnitsOf(total)({ value: sum }), total.text],
      related: cited(parts),
    };
  }
}

const MOST_PARTS = 8;
const REACH = 60;

const OF_ALL = /(?:^|[.!?”"]\s+|[,;—–-] )(?:of|out of) (?:the |its |their |all |his |her )?$/i;
/** "… seats. Of those, 20 went to …": the whole is told in the sentence before. */
const OF_THOSE =
  /[.;] (?:Of|of|Out of) (?:those|these|them|that|this|it|the total)(?: (?:money|sum|amount|total))?, $/;
/** "The money goes …", "It gives …" */
const REFERS =
  /[.;] (?:(?:It|That|This) (?:gives?|gave|provides?|allots|allocates|earmarks|assigns|divides|splits|sets aside|will (?:give|provide|go))|The (?:money|sum|total|amount|fund|budget|package|grant)(?: [a-z]+){0,3}) $/;
/** What is there to be shared out; of "it" nothing else would tell that it is the sum. */
const TO_SHARE =
  /\b(?:budgets?|funds?|packages?|plans?|grants?|schemes?|program(?:me)?s?|bill|pot|set(?:s|ting)? aside|earmark\w*|allocat\w*|approv\w*)\b/i;
/** Sums of it that are no parts, or not all of one time. */
const UNSURE =
  /\b(?:at least|more than|up to|so far|both|also|each|every|per(?! cent\b)|or|again|including|if|would|could|another|additional|further|extra|already|then|later|previous(?:ly)?|last|first|second)\b/i;
/** Words by which one thing goes to one taker only, and what leads the taker. */
const GIVEN =
  /^(?: (?:\p{Ll}+ )?(?:went|go|goes|fell|will go|were (?:won|taken|held|filled|bought|sold|given|allotted|awarded)|are held|was (?:won|spent|paid|given)|came|come|are|were|is|was|voted|to))? ?(to|by|from|in|for|against) ((?:\p{L}[\p{L}'’.&-]*(?: |(?=[,.;])|$)){1,7})/u;

/** A part with who gets it, and the words up to the next figure. */
interface Given {
  readonly part: Figure;
  readonly lead: string;
  readonly taker: string;
  readonly joins: string;
}

/** The parts in one sentence behind their whole, the last joined by "and", each with a taker of its own; else none. */
function partsBehind(text: string, total: Figure, claims: readonly Claim[]): readonly Figure[] {
  const [first] = claims;
  if (!first || !isWhole(text, total, first)) return [];
  const all: Given[] = [];
  for (const [i, part] of claims.entries()) {
    const given = isPartOf(total, part) ? givenTo(text, part, total, claims[i + 1]) : null;
    if (!given) break;
    all.push(given);
    if (given.joins === '' || all.at(-2)?.joins === 'and') break;
  }
  const last = all.at(-1);
  if (!last || all.at(-2)?.joins !== 'and' || !areApart(all)) return [];
  const told = text.slice(first.start, last.part.end + REACH / 2).split(/[.!?] /)[0] ?? '';
  return UNSURE.test(told) || /[“”"]/.test(text.slice(total.end, last.part.end))
    ? []
    : all.map(({ part }) => part);
}

function givenTo(text: string, part: Figure, total: Figure, next: Claim | undefined): Given | null {
  const from = endOfPart(part, total);
  const stretch = text.slice(from, Math.min(next?.start ?? text.length, from + REACH));
  const [, lead, words] = GIVEN.exec(stretch) ?? [];
  if (!lead || !words) return null;
  const isOver = /[.!?] /.test(stretch);
  const joins = isOver ? '' : / and $/.test(stretch) ? 'and' : /[,;] $/.test(stretch) ? ',' : '';
  return { part, lead, taker: words.replace(/(?:,? and|[, ]{1,4}) ?$/, ''), joins };
}

/** Two that live in Oslo and in poverty, or come from Oslo and from clubs, may be one. */
const MIXED = /^(?:from|in|by)$/;
const VOTE = /^(?:for|against)$/;

/** Is no taker among the others, as far as their words tell? */
function areApart(all: readonly Given[]): boolean {
  const [first] = all;
  if (!first || new Set(all.map(({ taker }) => taker.toLowerCase())).size < all.length) return false;
  const isNamed = ({ taker }: Given): boolean => /\p{Lu}/u.test(taker);
  // "218 for, 210 against" are two ways of one vote.
  return all.every(
    (given) =>
      (given.lead === first.lead || (VOTE.test(given.lead) && VOTE.test(first.lead))) &&
      (!MIXED.test(given.lead) || isNamed(given) === isNamed(first)),
  );
}

function isWhole(text: string, total: Figure, first: Claim): boolean {
  const between = text.slice(endOfPart(total), first.start);
  const before = textBefore(text, total.start, REACH);
  if (OF_ALL.test(before)) return /^(?: [\p{L}’'-]+){0,6}, $/u.test(between);
  return (
    between.length < 2 * REACH &&
    (OF_THOSE.test(between) ||
      (total.kind === 'money' && REFERS.test(between) && TO_SHARE.test(before + between)))
  );
}

const looseness = (total: Figure, parts: readonly Figure[]): number => slackOf([total, ...parts]);

/** Of sums in millions, the millions. */
const inUnitsOf =
  (total: Figure) =>
  ({ value }: Pick<Figure, 'value'>): string =>
    total.value >= 1e6 ? `${show(value / 1e6)} million` : show(value);
