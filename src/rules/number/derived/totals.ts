import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { endWith, type Figure, hasValue, headOf, isFigure, isSummable, sumOf } from '../figure';
import { isNearMiss } from '../figuresNear';
import { slack, slackOf, stepOf } from '../rounding';
import { wrongSum } from '../wrong';
import type { Around } from './around';
import { mayShareVoice, type Relation } from './relation';

const REACH = 40;
const BEFORE =
  /\b(?:(?:a|the|combined|grand) total (?:of|to)|a combined|, for an? (?:total |combined )?\p{Ll}+ of|totall?ing|(?:two|three|four|five|six|seven|both|all) (?:[\p{L}-]+ ){0,3}(?:came|come|add(?:ed)? up|amount(?:ed)?|total(?:led|ed)?)(?: to)?|adding up to|bring(?:s|ing) (?:in|them|him|her|(?:the|its|their) [\p{L}-]+)|(?:bring(?:s|ing)?|tak(?:es?|ing)|took|brought) (?:the|his|her|its|their) (?:[\p{L}’'-]+ ){1,6}to|(?:the|their) (?:total|sum|tally) (?:is|was|comes to|came to)|out of) (?:just |only |exactly )?$/iu;
const BEHIND = /^,? (?:in all|in total|altogether|all told|between them|combined)\b/i;
const MOST = 8;
/** Others are left out, or counted elsewhere. */
const UNSURE =
  /\b(?:those|plus|including|among (?:them|these|others)|others?|remaining|rest|more than|up to|so far|previously|average|each|per|year to date)\b/i;

/** What the figures of a sentence come to. */
export const total: Relation = {
  isTold(text, claim) {
    if (!isFigure(claim) || !/^(?:money|count|measure)$/.test(claim.kind) || claim.value <= 0) return false;
    return (
      BEFORE.test(textBefore(text, claim.start, REACH)) ||
      BEHIND.test(text.slice(endWith(claim), endWith(claim) + REACH / 2))
    );
  },
  isExplained(told, near) {
    const figures = near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && isPart(c, told));
    return figures.some((_, from) => {
      let sum = 0;
      let loose = slack(told) + 1e-9;
      return figures.slice(from, from + MOST).some((figure) => {
        sum += figure.value;
        loose += slack(figure);
        return Math.abs(sum - told.value) <= loose * 1.2;
      });
    });
  },
  report(told, near, text) {
    const joined = joinedBefore(told, near, text);
    const parts = joined.length > 1 ? joined : partsOf(told, near);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || parts.length > MOST) return null;
    if (!parts.every(isFigure) || !parts.every((c) => mayShareVoice(c, told))) return null;
    if (parts === joined) {
      const isRight = Math.abs(sumOf(parts) - told.value) <= slackOf(parts, stepOf(told) / 2);
      return isRight ? null : wrongSum(told, parts, '+', sumOf(parts));
    }
    const span = text.slice(
      Math.max(0, Math.min(first.start, told.start) - REACH),
      Math.max(last.end, told.end) + REACH,
    );
    if (UNSURE.test(span) || parts.some(({ value }) => value >= told.value)) return null;
    const real = sumOf(parts);
    if (!isNearMiss(told.value, real)) return null;
    return wrongSum(told, parts, '+', real);
  },
};

/** "51 Democrats and 27 Republicans, for a total of 78": whatever they are, nothing else can be meant. */
function joinedBefore(told: Figure, near: readonly Around[], text: string): readonly Figure[] {
  if (!APPOSED.test(textBefore(text, told.start, REACH))) return [];
  const parts: Figure[] = [];
  for (const { claim, sentences } of [...near].reverse()) {
    if (claim.start > told.start) continue;
    const next = parts[0];
    if (sentences < 0 || !isSummable(claim) || claim.kind !== told.kind || claim.unit !== told.unit) break;
    const behind = text.slice(claim.end, next?.start ?? told.start);
    if (OTHERS.test(next ? behind : behind.replace(APPOSED, ''))) return [];
    if (next && !(parts.length === 1 ? AND : COMMA).test(behind)) break;
    parts.unshift(claim);
  }
  return parts;
}
const APPOSED =
  /(?:, |[—–] ?|-- |\()(?:(?:for|making|giving|which makes|coming to|or|with) (?:it to )?)?(?:a (?:grand )?total of |(?:a )?combined |totall?ing |in all |(?:an?|its|their) (?:total |combined )?(?:enrolm?l?ment|population|attendance|capacity|membership|workforce|staff|payroll|fleet|haul|bill|price|cost) of )(?:some )?$/;
const AND = /^[^.;:!?()“”",]{0,50},? (?:and|plus)(?: [\p{L}’'-]+){0,3} $/u;
const COMMA = /^[^.;:!?()“”",]{0,50}, (?:[\p{L}’'-]+ ){0,3}$/u;
/** Two figures that are not one beside the other. */
const OTHERS = /\b(?:of|each|every|per(?! cent\b)|from|than|at|or|over|includ\w+|another|between)\b/i;

/** All of its kind in its sentence or, where that has none, in the one in front. */
function partsOf(told: Figure, near: readonly Around[]): readonly Figure[] {
  for (const at of [0, -1]) {
    const here = near.filter(
      ({ claim, sentences }) => sentences === at && claim.value !== null && isPart(claim, told),
    );
    const figures = here.map(({ claim }) => claim).filter(hasValue);
    // "so that all three came to": how many there are, and none of them.
    const isCounted = figures.at(-1)?.value === figures.length - 1;
    if (figures.length > 1) return isCounted ? figures.slice(0, -1) : figures;
    if (here.length > 0) return [];
  }
  return [];
}

function isPart(c: Claim, told: Figure): boolean {
  if (c.unit !== told.unit || c.kind !== told.kind) return false;
  return c.kind !== 'count' || headOf(c) === null || headOf(told) === null || headOf(c) === headOf(told);
}
