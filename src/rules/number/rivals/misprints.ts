import type { Article } from '../../../analysis/article';
import { rememberEach } from '../../../text/remember';
import { eachClaim } from '../../paragraphs';
import type { Figure } from '../movement';
import { settingsOf } from '../settings';
import { isBody, isHeading, isPlain, type Rival } from './rival';
import { sameness } from './sameThing';
import { digitsOf, type Slip, slipKeys, slipOf } from './slips';
import { type Told, toldOf } from './told';

/** One thing counted twice, where one figure is the other with a slip of the hand. */
export interface Misprint extends Rival {
  readonly slip: Slip;
}

/** How sure it must be that two figures are of one thing. */
const SURE = 3;
/** The same where the slip itself says less: one digit, or a zero behind a round sum. */
const SURER = 4;
/** Earlier figures a later one is compared with. */
const COMPARED = 6;

export const misprintsOf = rememberEach((article: Article): readonly Misprint[] => [...misprints(article)]);

function* misprints(article: Article): Iterable<Misprint> {
  const settings = settingsOf(article);
  const seen = new Map<string, Figure[]>();
  // Most articles have no two figures that are near each other.
  let all: ReadonlyMap<string, Tellings> | undefined;
  const tellingOf = (figure: Figure): Tellings | undefined => {
    all ??= tellingsOf(article);
    return all.get(figureKey(figure));
  };
  const isToldAgain = (figure: Figure): boolean => (tellingOf(figure)?.times ?? 0) > 1;
  const known = new Map<Figure, Told | null>();
  const told = (figure: Figure): Told | null => {
    const before = known.get(figure);
    if (before !== undefined) return before;
    const made = toldOf(article, settings, figure);
    known.set(figure, made);
    return made;
  };
  for (const [claim, keys] of keyed(article)) {
    if (!isPlain(claim) || !(isBody(article, claim) || isHeading(article, claim))) continue;
    const rivals = new Set(keys.flatMap((key) => seen.get(key) ?? []));
    // A figure told before is no slip of another.
    if (rivals.size > 0 && (tellingOf(claim)?.first ?? claim.start) >= claim.start) {
      const first = [...rivals].find((a) => isMisprint(a, claim, isToldAgain, told));
      const slip = first && slipOf(first.value, claim.value);
      if (first && slip) yield { first, later: claim, slip };
    }
    for (const key of keys) {
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, [claim]);
      else if (earlier.length < COMPARED) earlier.push(claim);
    }
  }
}

const KINDS = new Set(['count', 'money', 'measure', 'rate']);
/** Below this, figures are alike by chance too often. */
const LEAST = 12;

const keyed = eachClaim((claim) =>
  isPlain(claim) && KINDS.has(claim.kind) && claim.value >= LEAST ? slipKeys(claim) : null,
);

interface Tellings {
  /** Offset. */
  readonly first: number;
  readonly times: number;
}

/** Where an article first tells a figure and how often, softened or as the end of a range too. */
function tellingsOf({ claims }: Article): ReadonlyMap<string, Tellings> {
  const tellings = new Map<string, Tellings>();
  for (const { kind, unit, value, high, start } of claims)
    for (const told of new Set([value, high])) {
      if (told === null) continue;
      const key = figureKey({ kind, unit, value: told });
      const { first, times } = tellings.get(key) ?? { first: start, times: 0 };
      tellings.set(key, { first, times: times + 1 });
    }
  return tellings;
}

const figureKey = ({ kind, unit, value }: Pick<Figure, 'kind' | 'unit' | 'value'>): string =>
  `${kind} ${unit} ${value}`;

function isMisprint(
  a: Figure,
  b: Figure,
  isToldAgain: (figure: Figure) => boolean,
  told: (figure: Figure) => Told | null,
): boolean {
  const slip = slipOf(a.value, b.value);
  if (!slip) return false;
  // Two figures that are both told again are two figures.
  if (isToldAgain(a) && isToldAgain(b)) return false;
  const [first, later] = [told(a), told(b)];
  if (!first || !later) return false;
  return sameness(first, later) >= (isTelling(slip, a) ? SURE : SURER);
}

/** Digits that do not meet by chance. */
const isTelling = (slip: Slip, { value, kind }: Figure): boolean =>
  slip === 'swap' ||
  (slip === 'digit' && digitsOf(value).length > 3) ||
  (slip === 'tens' && (kind === 'count' || !/^[1-9]0*$/.test(String(value))));
