import { textBefore } from '../../../text/around';
import { classOf } from '../../grammar/words';
import type { LocalClaim } from '../claim';
import { isPluralWord, isStop } from './subjects';

/** What sets a figure beside the one before it, so that its unit need not be told again. */
const BESIDE =
  /^ to $|(?:\b(?:from|vs\.?|versus|against|than)|\bcompared (?:with|to))(?: [\p{L}\d/’'-]+){0,6} $/u;
const SENTENCE_END = /[.!?;]["”’)]? (?=\p{Lu})|[;:()]/u;
/** How far behind the one before it such a figure may stand, in UTF-16 units. */
const REACH = 90;
const MEASURED = new Set(['money', 'measure', 'rate']);
/** Figures of one thing do not differ by more than this, where no "million" stands with them. */
const FAR = 5;
/** From here up a figure may stand beside one of "million". */
const LARGE = 1e5;
const SCALED = /(?:[mbr]illion|[mbr]ln|bn|\d[mbk])$/i;

/** "rose to 65.1 billion baht from 58.7 billion", "150.25 yen from 151.20": the bare figure is in baht, in yen. */
export function withElidedUnits(claims: readonly LocalClaim[], text: string): readonly LocalClaim[] {
  if (!claims.some(isBare) && !claims.some(isLevel)) return claims;
  const read: LocalClaim[] = [];
  for (const claim of claims) {
    const of = isBare(claim) ? beside(read, claim, text) : null;
    read.push(of ? { ...claim, kind: of.kind, unit: of.unit } : changedToo(read.at(-1), claim, text));
  }
  return read;
}

const isBare = ({ kind, unit, subject, value, high }: LocalClaim): boolean =>
  kind === 'count' && unit === null && subject === null && value !== null && high === null;

/** "51.3 per cent to 48.7", "to 5.4 percent from 5.2": a share right beside a share, where a change tells of no level. */
const isLevel = ({ kind, unit }: LocalClaim): boolean => kind === 'percentage' && unit === '%';

/** Who or what changed too, between two figures. */
const ALSO = /^,? (?:and |while |but )?(?:the )?([\p{L}.&’'-]{1,24}(?: [\p{L}.&’'-]{1,24}){0,3}) $/u;
const ALSO_REACH = 60;

/** A name, or things: "Apple", "the Bank of Hale", "net profits". */
function isThing(between: string): boolean {
  const words = (between.length <= ALSO_REACH ? (ALSO.exec(between)?.[1] ?? '') : '').split(' ');
  if (words.every((word) => /^\p{Lu}/u.test(word))) return true;
  const isPlain = words.every((word) => classOf(word) === 'other' && !isStop(word));
  return isPlain && words.length <= 2 && isPluralWord(words.at(-1) ?? '');
}

/** "Tesla fell 6%, Apple 1.2% and Nvidia 3.4%": the verb is not told again. */
function changedToo(before: LocalClaim | undefined, claim: LocalClaim, text: string): LocalClaim {
  if (before?.kind !== 'change' || before.unit !== '%' || !isLevel(claim) || claim.subject) return claim;
  if (before.value === null || claim.value === null || claim.high !== null) return claim;
  if (before.subject !== null && before.subject.start > before.start) return claim;
  return isThing(text.slice(before.end, claim.start))
    ? { ...claim, kind: 'change', value: Math.sign(before.value) * claim.value }
    : claim;
}

/** The figure that a bare one is set beside; shares and stretches of time may stand in between. */
function beside(read: readonly LocalClaim[], bare: LocalClaim, text: string): LocalClaim | null {
  const last = read.at(-1);
  const isNext = last !== undefined && ((isLevel(last) && isShareOf(bare)) || isFirstTime(last, bare, text));
  const before = isNext ? last : read.findLast(({ kind, unit }) => kind !== 'duration' && unit !== '%');
  if (
    !before ||
    !(isNext || MEASURED.has(before.kind)) ||
    before.value === null ||
    bare.start - before.end > REACH
  )
    return null;
  const between = text.slice(before.end, bare.start);
  if (!BESIDE.test(between) || SENTENCE_END.test(between)) return null;
  return isOfOneSize(before, bare) ? before : null;
}

/** "from one year to three" */
const isFirstTime = ({ kind, start, end }: LocalClaim, bare: LocalClaim, text: string): boolean =>
  kind === 'duration' && textBefore(text, start, 5) === 'from ' && text.slice(end, bare.start) === ' to ';

/** Shares are told in hundredths at most, and are fewer than a hundred of them. */
const isShareOf = ({ value, text }: LocalClaim): boolean =>
  value !== null && value <= 100 && !SCALED.test(text);

function isOfOneSize(before: LocalClaim, bare: LocalClaim): boolean {
  const [a, b] = [before.value ?? 0, bare.value ?? 0];
  if (SCALED.test(bare.text)) return a >= LARGE;
  return a > 0 && b > 0 && a < FAR * b && b < FAR * a;
}
