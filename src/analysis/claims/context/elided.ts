import type { LocalClaim } from '../claim';

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
  if (!claims.some(isBare)) return claims;
  const read: LocalClaim[] = [];
  for (const claim of claims) {
    const of = isBare(claim) ? beside(read, claim, text) : null;
    read.push(of ? { ...claim, kind: of.kind, unit: of.unit } : claim);
  }
  return read;
}

const isBare = ({ kind, unit, subject, value, high }: LocalClaim): boolean =>
  kind === 'count' && unit === null && subject === null && value !== null && high === null;

/** "51.3 per cent to 48.7", "to 5.4 percent from 5.2": a share right beside a share, where a change tells of no level. */
const isLevel = ({ kind, unit }: LocalClaim): boolean => kind === 'percentage' && unit === '%';

/** The figure that a bare one is set beside; shares and stretches of time may stand in between. */
function beside(read: readonly LocalClaim[], bare: LocalClaim, text: string): LocalClaim | null {
  const last = read.at(-1);
  const before =
    last && isLevel(last) && isShareOf(bare)
      ? last
      : read.findLast(({ kind, unit }) => kind !== 'duration' && unit !== '%');
  if (
    !before ||
    !(MEASURED.has(before.kind) || (before === last && isLevel(before))) ||
    before.value === null ||
    bare.start - before.end > REACH
  )
    return null;
  const between = text.slice(before.end, bare.start);
  if (!BESIDE.test(between) || SENTENCE_END.test(between)) return null;
  return isOfOneSize(before, bare) ? before : null;
}

/** Shares are told in hundredths at most, and are fewer than a hundred of them. */
const isShareOf = ({ value, text }: LocalClaim): boolean =>
  value !== null && value <= 100 && !SCALED.test(text);

function isOfOneSize(before: LocalClaim, bare: LocalClaim): boolean {
  const [a, b] = [before.value ?? 0, bare.value ?? 0];
  if (SCALED.test(bare.text)) return a >= LARGE;
  return a > 0 && b > 0 && a < FAR * b && b < FAR * a;
}
