import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import type { Figure } from '../figure';
import { differ, type Settings } from '../settings';
import type { Rival } from './rival';

/** "the 3-2 win", "their 218-210 vote": the result told of. */
const REFERS = /\b(?:the|their|its|this|that) $/i;
const RESULT = /^ (?:win|victory|defeat|loss|rout|triumph|vote|ruling|decision|verdict)\b/;
/** A result of another day, or half of one. */
const OTHER =
  /\b(?:last|previous|earlier|(?:first|second|third) (?:leg|half|game|match|set|meeting|vote|reading|round)|opening|half|halftime|lead|led|another|reverse|ago|season|series|in (?:1[89]|20)\d\d|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\b/;

/** A result that is told again with one of its figures changed: "won 3-1 … the 3-2 win". */
export function* results(article: Article, settings: Settings): Iterable<Rival> {
  const first = new Map<string, Figure>();
  const told = new Map<string, number>();
  const all = scores(article);
  for (const [claim] of all) told.set(keyOf(claim), (told.get(keyOf(claim)) ?? 0) + 1);
  for (const [claim, refers] of all) {
    if (!isResult(claim)) continue;
    const known = first.get(claim.kind);
    if (!known) first.set(claim.kind, claim);
    else if (refers && isSlip(known, claim) && told.get(keyOf(claim)) === 1) {
      const [here, there] = [settings.of(claim), settings.of(known)];
      const isOne =
        here &&
        there &&
        !OTHER.test(here.text) &&
        !differ(here.names, there.names) &&
        !differ(here.times, there.times);
      if (isOne) yield { first: known, later: claim };
    }
  }
}

const scores = eachClaim((claim, { text }) =>
  isResult(claim)
    ? REFERS.test(textBefore(text, claim.start, 8)) && RESULT.test(text.slice(claim.end, claim.end + 10))
    : null,
);

const isResult = (
  c: Pick<Figure, 'kind' | 'high' | 'hedge'> & { readonly value: number | null },
): c is Figure =>
  (c.kind === 'score' || c.kind === 'vote') && c.value !== null && c.high !== null && c.hedge === null;

/** The same result, whoever is named first. */
const keyOf = ({
  kind,
  value,
  high,
}: {
  readonly kind: string;
  readonly value: number | null;
  readonly high: number | null;
}): string => `${kind} ${Math.max(value ?? 0, high ?? 0)} ${Math.min(value ?? 0, high ?? 0)}`;

/** One of two figures is the same, the other is not. */
function isSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [new Set([a.value, a.high]), new Set([b.value, b.high])];
  return keyOf(a) !== keyOf(b) && [...x].some((n) => y.has(n));
}
