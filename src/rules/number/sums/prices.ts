import type { Article, Claim } from '../../../analysis/article';
import { sinceStop } from '../../../text/around';
import type { Report } from '../../rule';
import { endWith, type Figure, isFigure } from '../figure';
import { show } from '../rounding';
import { wrongResult } from '../wrong';

/** How much of what: grams, millilitres or pieces. */
interface Quantity {
  readonly of: 'g' | 'ml' | 'piece';
  readonly many: number;
}

const QUANTITIES: readonly (readonly [name: RegExp, Quantity])[] = [
  [/^(?:gram|gramme|g)s?$/, { of: 'g', many: 1 }],
  [/^(?:kilo|kilogram|kilogramme|kg)s?$/, { of: 'g', many: 1000 }],
  [/^tonnes?$/, { of: 'g', many: 1e6 }],
  [/^(?:ounce|oz)s?$/, { of: 'g', many: 28.35 }],
  [/^lbs?$/, { of: 'g', many: 453.6 }],
  [/^(?:litre|liter)s?$/, { of: 'ml', many: 1000 }],
  [/^(?:millilitre|milliliter|ml)s?$/, { of: 'ml', many: 1 }],
  [/^(?:centilitre|centiliter|cl)s?$/, { of: 'ml', many: 10 }],
  [/^(?:dozen)$/, { of: 'piece', many: 12 }],
  [/^(?:piece|egg|oyster|bottle|apple|lemon|rose|roll|bun)s?$/, { of: 'piece', many: 1 }],
];
/** "a kilogram", "per 10 grams" */
const PERIOD = /^(?:an?|per|the|for an?|for every) (?:(\d+|ten|hundred) )?(\p{L}+)$/u;
const BEHIND = /^ (?:for (?:an?|each|every) |an? |per )(?:(\d+|ten) )?(\p{L}+)\b/u;
/** "a gram of the best now fetches" */
const OF_ONE = /^(?:.{0,40}\b)?(?:an?|one) (\p{L}{1,12})\b/iu;
const COSTS = /\b(?:fetch(?:es|ed)?|costs?|sells? (?:at|for)|is|was|brings?|goes for|now) $/;
/** What says that both are one price. */
const BESIDE =
  /^[^.;:!?“”\d]{0,32}(?:, or|works? out at|comes? to|,? which is|, that is|,|:| —|\()(?: or)?(?: about| some| nearly| roughly| almost)? $/;
const COMPARES =
  /\b(?:and|but|while|against|compared|than|from|last|year|wholesale|retail|for (?:the|those|a))\b/;
/** Who buys much pays less. */
const BULK = /\b(?:bulk|wholesale|for two|in (?:sacks|crates|boxes|trays)|multipack)\b/;
const LOOSE = 0.06;
const DISCOUNT = 1.34;
/** What is further off, and by no power of ten, is another price. */
const FAR = 2.5;

/** One price told by two measures: "£4 a gram, or £400 a kilogram". */
export function* prices({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isPrice(a) || !isPrice(b) || a.unit !== b.unit) continue;
    const between = text.slice(endWith(a), b.start);
    if (!BESIDE.test(between) || COMPARES.test(between)) continue;
    const [of, by] = [quantityOf(text, a), quantityOf(text, b)];
    if (BULK.test(text.slice(b.start, b.end + 40))) continue;
    if (!of || !by || of.of !== by.of || of.many === by.many) continue;
    const real = (a.value / of.many) * by.many;
    const ratio = Math.max(real / b.value, b.value / real);
    // A dozen costs less than twelve, but not half as much.
    if (of.of === 'piece' && b.value < real === by.many > of.many && ratio < DISCOUNT) continue;
    const zeros = Math.log10(ratio);
    const isTens = zeros > 0.9 && Math.abs(zeros - Math.round(zeros)) < 0.02;
    if (ratio <= 1 + LOOSE || !(isTens || ratio < FAR)) continue;
    yield wrongResult(b, `${a.text} × ${show(by.many / of.many)}`, show(real), [a]);
  }
}

const isPrice = (c: Claim): c is Figure =>
  isFigure(c) && c.value > 0 && /^(?:money|rate)$/.test(c.kind) && c.unit !== null;

function quantityOf(text: string, { kind, period, start, end }: Figure): Quantity | null {
  if (kind === 'rate' && /^(?:each|apiece)$/.test(period ?? '')) return { of: 'piece', many: 1 };
  const rate = kind === 'rate' ? PERIOD.exec(period ?? '') : BEHIND.exec(text.slice(end, end + 32));
  if (rate) return named(rate[2] ?? '', rate[1]);
  if (/^ (?:each|apiece)\b/.test(text.slice(end, end + 8))) return { of: 'piece', many: 1 };
  const led = sinceStop(text, start, 72, /[.;:!?,\d]/);
  return COSTS.test(led) ? named(OF_ONE.exec(led)?.[1] ?? '') : null;
}

function named(name: string, many = '1'): Quantity | null {
  const found = QUANTITIES.find(([form]) => form.test(name))?.[1];
  const times = many === 'ten' ? 10 : many === 'hundred' ? 100 : Number(many);
  return found ? { ...found, many: found.many * times } : null;
}
