import type { ArticleParagraph, Claim } from '../../../analysis/article';
import { flatMap } from '../../../text/flatMap';
import { rememberLast } from '../../../text/remember';
import { type Figure, hasValue, isFigure } from '../figure';
import type { Place } from './rival';
import { type Slip, slipKeys, slipOf } from './slips';

/** A figure that may be an earlier one with a slip of the hand. */
export interface Near {
  readonly later: Place;
  /** The likeliest first. */
  readonly earlier: readonly (Place & { readonly slip: Slip })[];
}

/** Earlier figures a later one is compared with. */
const COMPARED = 6;
const KINDS = new Set(['count', 'money', 'measure', 'rate', 'duration']);
/** Below this, figures are alike by chance too often. */
const LEAST = 12;

/** Those for which nothing else in the article tells that they are two. Most keys leave all figures as they are. */
export const nearIn = rememberLast(
  (paragraphs: readonly ArticleParagraph[]): readonly Near[] => {
    const tellings = tellingsIn(paragraphs);
    const isToldAgain = ({ figure }: Placed): boolean => (tellings.get(figureKey(figure))?.times ?? 0) > 1;
    const seen = new Map<string, Placed[]>();
    const near: Near[] = [];
    for (const later of figuresIn(paragraphs)) {
      const keys = slipKeys(later.figure);
      const earlier = new Set(flatMap(keys, (key) => seen.get(key) ?? []));
      // A figure told before is no slip of another.
      if (earlier.size > 0 && !isBefore(tellings.get(figureKey(later.figure))?.first, later)) {
        const isAgain = isToldAgain(later);
        const slips = flatMap([...earlier], (first) => {
          const slip = slipBetween(first.figure, later.figure);
          // Two figures that are both told again are two figures.
          return slip && !(isAgain && isToldAgain(first)) ? [{ ...placeOf(first), slip }] : [];
        });
        if (slips.length > 0) near.push({ later: placeOf(later), earlier: slips });
      }
      for (const key of keys) {
        const known = seen.get(key);
        if (!known) seen.set(key, [later]);
        else if (known.length < COMPARED) known.push(later);
      }
    }
    return near;
  },
  (a, b) => a.role === b.role && (a.facts === b.facts || areSameFigures(a.facts.claims, b.facts.claims)),
);

/** A softened figure may be any other with as many digits. */
function slipBetween(first: Figure, later: Figure): Slip | null {
  const slip = slipOf(first.value, later.value);
  return slip === 'tens' || (isFigure(first) && isFigure(later)) ? slip : null;
}

const areSameFigures = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.length === b.length &&
  a.every((c, i) => {
    const d = b[i];
    return (
      c.kind === d?.kind &&
      c.unit === d.unit &&
      c.value === d.value &&
      c.high === d.high &&
      c.hedge === d.hedge
    );
  });

interface Placed extends Place {
  readonly figure: Figure;
}

/** The figure itself may be at another offset after an edit. */
const placeOf = ({ paragraph, index }: Placed): Place => ({ paragraph, index });

function* figuresIn(paragraphs: readonly ArticleParagraph[]): Iterable<Placed> {
  for (const [paragraph, { role, facts }] of paragraphs.entries()) {
    if (role !== 'body' && role !== 'heading') continue;
    for (const [index, figure] of facts.claims.entries())
      if (hasValue(figure) && KINDS.has(figure.kind) && (figure.value >= LEAST || /\d\.\d/.test(figure.text)))
        yield { paragraph, figure, index };
  }
}

/** Where an article first tells a figure and how often, softened or as the end of a range too. */
interface Telling {
  readonly first: Place;
  times: number;
}

function tellingsIn(paragraphs: readonly ArticleParagraph[]): ReadonlyMap<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const [paragraph, { facts }] of paragraphs.entries())
    for (const [index, { kind, unit, value, high }] of facts.claims.entries())
      for (const told of value === high ? [value] : [value, high]) {
        if (told === null) continue;
        const key = figureKey({ kind, unit, value: told });
        const known = tellings.get(key);
        if (known) known.times++;
        else tellings.set(key, { first: { paragraph, index }, times: 1 });
      }
  return tellings;
}

const figureKey = ({ kind, unit, value }: Pick<Figure, 'kind' | 'unit' | 'value'>): string =>
  `${kind} ${unit} ${value}`;

const isBefore = (a: Place | undefined, b: Place): boolean =>
  a !== undefined && (a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.index < b.index));
