import type { Article, Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { textBefore } from '../../../text/around';
import { wordSet } from '../../../text/wordSet';
import { cited, type Report } from '../../rule';
import { endWithSubject, type Figure, isFigure } from '../figure';
import { stepOf } from '../rounding';
import { readGap } from './links';
import { opposed } from './movement';

/** A figure that went from one value to another, and which way its sentence says it went. */
interface Turn {
  readonly from: Figure;
  readonly to: Figure;
  readonly said: -1 | 1;
}

/** "rose to 56.1 billion from 58.7 billion", "were 8,000, up from 9,200", "cut its rate from 5 to 6 percent": the other way round. */
export function* turns(article: Article): Iterable<Report> {
  const { claims: all, text } = article;
  if (all.length < 2) return;
  for (const { from, to, stated } of opposed(article)) {
    const turn: Turn = { from, to, said: stated.value > 0 ? 1 : -1 };
    if (!isRight(turn) && !isSigned(text, from, to) && !isOfMoney(text, turn)) yield report(turn);
  }
  // "rose 3 percent to …", "four years ago": how much and when stand in between.
  const claims = all.filter(({ kind }) => kind !== 'duration');
  for (const [i, a] of claims.entries()) {
    if (!isFigure(a)) continue;
    const turn = besideNext(text, a, claims[i + 1]);
    if (!turn || isRight(turn) || isSigned(text, turn.from, turn.to) || isOfMoney(text, turn)) continue;
    yield report(turn);
  }
}

const report = ({ from, to, said }: Turn): Report => ({
  start: to.start,
  end: to.end,
  args: [from.text, to.text],
  related: cited([from]),
  ...(said > 0
    ? { message: 'From {0} to {1} is a fall, not a rise.' }
    : { message: 'From {0} to {1} is a rise, not a fall.' }),
});

/** "rose to A from B", "was A, up from B", "fell from A to B" */
function besideNext(text: string, a: Figure, b: Claim | undefined): Turn | null {
  if (!b || !areOfOneThing(a, b)) return null;
  const between = text.slice(endWithSubject(a), b.start);
  // Most figures that stand beside each other lead nowhere.
  if (between.length > REACH || !LINKS.test(between)) return null;
  const moved = MOVED_TO.exec(between)?.[1];
  if (moved !== undefined) return { from: a, to: b, said: directionOf(moved) === 1 ? 1 : -1 };
  const gap = readGap(between);
  if (gap?.link === 'from') {
    const said = directionOf(TURNED.exec(between)?.[1]?.toLowerCase() ?? '');
    if (said !== 0) return { from: b, to: a, said };
    const led = gap.isPlain ? leadOf(text, a, /^(?:to|at)$/) : 0;
    return led === 0 ? null : { from: b, to: a, said: led };
  }
  // "from 210 in 2014 to 255"
  if (gap?.link !== 'to' || !gap.isPlain || !gap.rest.every((word) => IN_YEAR.test(word))) return null;
  const led = leadOf(text, a, /^from$/);
  return led === 0 ? null : { from: a, to: b, said: led };
}
/** "was 54 in 2014 increased to 68" */
const MOVED_TO =
  /^(?: in \d{4}(?:[/–-]\d{2,4})?)?,? (?:and )?(?:has |had |have )?(increased|rose|grew|climbed|fell|decreased|dropped|declined) to $/;
const IN_YEAR = /^(?:in|\d{4}(?:[/–-]\d\d(?:\d\d)?)?)$/;
const LINKS = /\b(?:from|against|vs|versus|than|compared|to|on|over)\b/;

/** "…, up from", "…, a drop from", in front of the second figure. */
const TURNED =
  /,? (?:which (?:is|was) )?(?:an? )?(up|down|rise|increase|drop|fall|decline)(?: slightly| sharply| a little| marginally| only)? from (?:an? |its |the )?(?:[\p{L}-]+['’]s )?$/u;
/** Words that may stand between "rose" and "to 56 billion". */
const BETWEEN = wordSet(
  'by a an half quarter about some nearly almost just only further another sharply slightly steadily again percent pct cent per percentage points point basis cents cent cts dollars dollar dlrs yen pence euros pounds million billion mln bln tonnes tons barrels bushels in january february march april may june july august september october november december year-on-year , to',
);
const REACH = 90;
const MOST = 12;
/** "widened to $5 billion from $4 billion" */
const GAPS = new Map<string, -1 | 1>([
  ...['widened', 'widens', 'widening', 'swelled', 'doubled', 'tripled'].map((word) => [word, 1] as const),
  ...['narrowed', 'narrows', 'narrowing', 'halved'].map((word) => [word, -1] as const),
]);
/** Nouns and the like that tell of a movement only with more words: "growth to", "a loss to", "lower to". */
const NO_VERB = wordSet(
  'growth loss losses more less above below over under higher lower bigger smaller gain gains lead up down',
);

/** "to", "from a record": right in front. */
const LEADS = /\b(?:to|at|from)(?: (?:an?|its|just|only))?(?: record)? $/;
const NEAR = 20;

/** The way a verb in front of a figure goes, where nothing but how much, when and "to" stands in between; 0 for none. */
function leadOf(text: string, { start }: Figure, link: RegExp): -1 | 0 | 1 {
  if (!LEADS.test(textBefore(text, start, NEAR))) return 0;
  const words = textBefore(text, start, REACH).match(/[\p{L}][\p{L}-]*|\d[\d.,/]*|[^\s\p{L}\d]/gu) ?? [];
  let at = words.length - 1;
  while (/^(?:an?|record|its|just|only)$/.test(words[at] ?? '')) at--;
  if (!link.test(words[at] ?? '')) return 0;
  for (let i = at - 1; i >= Math.max(0, at - MOST); i--) {
    const word = words[i]?.toLowerCase() ?? '';
    const way = GAPS.get(word) ?? (NO_VERB.has(word) ? 0 : directionOf(word));
    if (way !== 0) return way;
    if (!BETWEEN.has(word) && !/^[\d$€£]/.test(word)) break;
  }
  const did = DID.exec(textBefore(text, start, REACH));
  return did && link.test(did[2] ?? '') ? directionOf(did[1]?.toLowerCase() ?? '') : 0;
}

/** "raised its quarterly dividend by four cents to" */
const DID =
  /\b(raise[sd]?|raising|hike[sd]|increase[sd]|increasing|boost(?:s|ed)|cut|cuts|cutting|lower(?:s|ed|ing)|reduce[sd]|reducing|trimmed|slashed|eased) (?:its|the|their) (?:[\p{L}-]+ ){1,4}(?:by (?:[\p{L}\d.,/$-]+ ){1,5})?(to|from) (?:an? )?$/iu;

const KINDS = new Set(['money', 'count', 'percentage', 'measure', 'rate']);

/** Both of one unit and unsoftened. */
function areOfOneThing(a: Figure, b: Claim): b is Figure {
  const isAlike = a.kind === b.kind && a.unit === b.unit && KINDS.has(a.kind);
  if (!isAlike || !isFigure(b) || a.value <= 0 || b.value <= 0) return false;
  return !(a.subject && b.subject && a.subject.text !== b.subject.text);
}

/** Does something turn a profit into a loss? */
const isSigned = (text: string, a: Claim, b: Claim): boolean =>
  SIGNED.test(text.slice(Math.max(0, Math.min(a.start, b.start) - REACH / 2), Math.max(a.end, b.end)));
const SIGNED =
  /\b(?:loss|losses|profit of|deficit of|surplus of|negative|minus|rank|ranked|place|seed|par)\b/i;

/** The same but for rounding is no turn that can be told. */
const isRight = ({ from, to, said }: Turn): boolean => {
  const by = to.value - from.value;
  return by === 0 || Math.sign(by) === said || Math.abs(by) < (stepOf(from) + stepOf(to)) / 2;
};

/** Money that falls is more of it to the dollar. */
const isOfMoney = (text: string, { from, to }: Turn): boolean => {
  if (Math.max(from.value, to.value) >= LARGE) return false;
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
  const around = text.slice(Math.max(0, start - REACH), end + REACH / 2);
  return CHANGED.test(around);
};
/** No money is changed at more than this. */
const LARGE = 1e5;
const CHANGED =
  /\b(?:(?:to|against|per|versus) (?:the |a |one |each )?(?:U\.?S\.? )?(?:dollar|pound|euro|sterling|greenback)|currency|exchange rate|rupee|yen|rouble|ruble|lira|naira|yuan|won|rand|peso|franc|mark|baht|ringgit)\b/i;
