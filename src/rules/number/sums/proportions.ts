import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import type { Report } from '../../rule';
import { endWithSubject, type Figure } from '../figure';
import { OF_ALL } from '../figuresNear';
import { stepOf } from '../rounding';
import { wrongShare } from '../wrong';

const OF = /^ (?:out )?of (?:the |its |their |his |her |our |all |those )?(?:(?:\p{L}+ )?\p{L}+['’]s )?$/u;
/** "300 of its 1,200 jobs, or 25 percent" */
const OR = /^(?: [\p{L}-]+){0,9}(?:, or | ?[—–] ?(?:or )?| -- (?:or )?| \((?:or )?|, )$/u;
/** What is called a share stands by itself. */
const BEHIND =
  /^(?: of (?:them|it|the total|(?:the|its|their)(?: [\p{L}-]+){1,3}))?(?:[,.;:)—–]| ?[—–]| --|$)|^ (?!of\b)/u;
const UNSURE =
  /\b(?:at least|more than|about|nearly|almost|up to|each|every|another|if|would|than|from|rose|fell|up|down)\b/i;
/** Points a share in words ("a third", "one in five") may be off: they are said of anything near. */
const ROUGH = 4;
/** … and as a part of it: a tenth is not an eighth. */
const ROUGHLY = 0.25;
const SHARES = new Set(['percentage', 'ratio', 'change']);

/** A part, its whole and the share that it is called: "300 of its 1,200 jobs, or 25 percent". */
export function* proportions({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || !c || !isSingle(a) || !isSingle(b) || !isSingle(c)) continue;
    const found = [partFirst, shareFirst, wholeFirst, surveyed]
      .map((read) => read(text, a, b, c))
      .find((p) => p && areOfOneKind(p));
    if (!found || found.whole.hedge !== null) continue;
    if (UNSURE.test(text.slice(a.end, c.start).replace(HEDGED, ''))) continue;
    const { part, whole, share } = found;
    if (!mayBe(found) && (share.hedge === null || isFarOff(found))) yield wrongShare(part, whole, share);
  }
}

interface Proportion {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure;
}

/** "300 of its 1,200 jobs, or 25 percent" */
function partFirst(text: string, part: Figure, whole: Figure, share: Figure): Proportion | null {
  const isOf =
    OF.test(text.slice(endWithSubject(part), whole.start)) &&
    OR.test(text.slice(endWithSubject(whole), share.start).replace(HEDGED, ''));
  return isOf && BEHIND.test(text.slice(share.end, share.end + 40)) ? { part, whole, share } : null;
}

/** "one in four of the 240 leases, or 60, …", "a quarter of the 240 pupils, or 60" */
function shareFirst(text: string, share: Figure, whole: Figure, part: Figure): Proportion | null {
  if (!OF.test(text.slice(share.end, whole.start))) return null;
  return /^(?: [\p{L}-]+){0,4}(?:, or | ?[—–] ?(?:or )?| \((?:or )?)$/u.test(
    text.slice(endWithSubject(whole), part.start),
  )
    ? { part, whole, share }
    : null;
}

/** "50,000 residents, 60 percent of them, or 30,000, …" */
function wholeFirst(text: string, whole: Figure, share: Figure, part: Figure): Proportion | null {
  const again = text.slice(share.end, part.start).replace(HEDGED, '');
  const isOfAll = OF_ALL.test(textBefore(text, whole.start, 24)) && /^, (?:or|that is) $/.test(again);
  const isOf =
    /^(?:,? (?:and |with )?|, of whom )$/.test(
      text.slice(endWithSubject(whole), share.start).replace(HEDGED, ''),
    ) &&
    (isOfAll || /^ of (?:them|whom|these|those|which|it),? (?:or|that is) $/.test(again));
  return isOf ? { part, whole, share } : null;
}

/** "A survey of 2,000 adults found that 900, or 45 percent, …" */
function surveyed(text: string, whole: Figure, part: Figure, share: Figure): Proportion | null {
  const isOf =
    /\b(?:survey|poll|study|sample|review|analysis) of (?:the |its )?$/.test(
      textBefore(text, whole.start, 24),
    ) &&
    /^[^.;:!?“”"]{0,60}\b(?:found|finds|showed|shows|revealed|said|says)(?: that)? $/.test(
      text.slice(endWithSubject(whole), part.start),
    ) &&
    /^(?: [\p{L}-]+){0,6}, or $/u.test(text.slice(endWithSubject(part), share.start).replace(HEDGED, ''));
  return isOf ? { part, whole, share } : null;
}

/** "About 1,500 of the 6,000": softened parts have more room. */
const isSingle = (c: Claim): c is Figure =>
  c.value !== null &&
  c.high === null &&
  (c.hedge === null || /^(?:some|about|around|roughly|nearly|almost|approximately)$/i.test(c.hedge));
const SOFTENED = 0.08;

const areOfOneKind = ({ part, whole, share }: Proportion): boolean =>
  SHARES.has(share.kind) &&
  (share.unit === '%' || (share.kind === 'ratio' && share.unit === null)) &&
  part.kind === whole.kind &&
  part.unit === whole.unit &&
  (part.kind === 'count' || part.kind === 'money') &&
  part.value > 0 &&
  part.value < whole.value;

/** "or nearly three-quarters": softened, a share is wrong only where it is another by far. */
const HEDGED = /\b(?:about|nearly|almost|some|roughly|around) $/;
function isFarOff({ part, whole, share }: Proportion): boolean {
  const [real, stated] = [part.value / whole.value, share.kind === 'ratio' ? share.value : share.value / 100];
  return (
    (Math.max(real / stated, stated / real) > FAR ||
      (/\d/.test(share.text) && Math.abs(real - stated) * 100 > FAR_POINTS)) &&
    /^(?:about|nearly|almost|some|roughly|around)$/i.test(share.hedge ?? '')
  );
}
/** As one share to the other. */
const FAR = 1.5;
/** In points, where a softened share is told in figures: nobody says "about 60 percent" of 70. */
const FAR_POINTS = 7;

function mayBe({ part, whole, share }: Proportion): boolean {
  const real = (part.value / whole.value) * 100;
  const isRatio = share.kind === 'ratio' || !/\d|cent|pct/i.test(share.text);
  const stated = Math.abs(share.value) * (share.kind === 'ratio' ? 100 : 1);
  const step = isRatio ? Math.min(ROUGH, stated * ROUGHLY) : stepOf(share);
  const loose =
    (stepOf(part) / 2 / part.value + stepOf(whole) / 2 / whole.value + (part.hedge ? SOFTENED : 0)) * real;
  return Math.abs(real - stated) <= step + loose;
}
