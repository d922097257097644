import type { Article, Claim } from '../../../analysis/article';
import { upToStop } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { endWithSubject, type Figure, isCount } from '../figure';
import { STOP } from '../figuresNear';
import { show } from '../rounding';

/** "Nine people were aboard" */
const ABOARD =
  /^(?: (?:were|was|had been))? (?:aboard|on board|inside|on the (?:boat|bus|plane|ship|ferry|train|flight))\b/;
/** What became of them, each of which rules out the other. */
const FATES: readonly RegExp[] = [
  /^(?: (?:people|others?|of them|passengers))?(?: (?:were|was|had been|have been))? (?:killed|died|drowned|dead|perished)\b/,
  /^(?: (?:people|others?|of them|passengers))?(?: (?:were|was|had been|have been))? (?:survived|rescued|saved|escaped|unhurt|swam ashore)\b/,
  /^(?: (?:people|others?|of them|passengers))?(?: (?:were|was|are|remain|had been))? missing\b/,
];
/** So far on is it told what became of all of them. In UTF-16 units. */
const REACH = 240;
const MORE =
  /\b(?:another (?:boat|bus|plane|ship|train|car)|on the ground|rescuers?|firefighters?|both|collided)\b/i;

/** "Nine people were aboard; six were killed and four survived": more than there were. */
export function* aboard({ claims, text }: Article): Iterable<Report> {
  for (const [i, all] of claims.entries()) {
    if (!isCount(all) || !all.subject || !ABOARD.test(text.slice(endWithSubject(all)))) continue;
    const rest = upToStop(text, all.end, REACH, /\n/);
    if (MORE.test(rest)) continue;
    const parts = partsOf(claims.slice(i + 1, i + 1 + FATES.length), text, all.end + rest.length);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (parts.length < 2 || sum <= all.value) continue;
    yield {
      start: all.start,
      end: all.end,
      message: '{0} = {1}: more than the {2} there are.',
      args: [parts.map(({ value }) => show(value)).join(' + '), show(sum), show(all.value)],
      related: cited(parts),
    };
  }
}

/** One count for each fate, in one sentence; none where one is told twice. */
function partsOf(claims: readonly Claim[], text: string, end: number): readonly Figure[] {
  const parts = new Map<number, Figure>();
  for (const claim of claims) {
    if (claim.end > end || !isCount(claim)) break;
    const fate = FATES.findIndex((is) => is.test(text.slice(claim.end, claim.end + REACH / 4)));
    if (fate < 0) continue;
    const [first] = parts.values();
    if (first && STOP.test(text.slice(first.end, claim.start))) break;
    if (parts.has(fate)) return [];
    parts.set(fate, claim);
  }
  return [...parts.values()];
}
