import type { Article, Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { isTabular } from '../../../analysis/claims/tables';
import { claimsOf, placedIn } from '../../../analysis/placer';
import { textBefore } from '../../../text/around';
import { type Figure, isFigure } from '../figure';
import { stepOf } from '../rounding';
import { headStem, type Settings, shared } from '../settings';
import { isBody, isHeading, mayAgree, type Rival } from './rival';
import { sameness } from './sameThing';
import { toldOf } from './told';
import { fatesIn } from './tolls';

const KINDS = new Set([
  'count',
  'money',
  'percentage',
  'change',
  'vote',
  'score',
  'measure',
  'rate',
  'duration',
  'age',
]);
/** A headline and what stands below it have no more figures than this. */
const MOST = 12;
/** Paragraphs of the body in which a headline's figure is told in full. */
const LEAD = 3;
/** Words and names besides what is counted that headline and sentence must share. */
const SHARED = 2;

/** A headline's figure that the body never has, where the lead has another for the same thing. */
export function* headlines(article: Article, settings: Settings): Iterable<Rival> {
  const first = article.paragraphs.findIndex((p) => p.role === 'body');
  const top = placedIn(article.paragraphs, claimsOf, 0, Math.max(0, first))
    .slice(0, MOST)
    .filter((c) => isHeading(article, c) && KINDS.has(c.kind));
  if (top.length === 0) return;
  const lead = leadOf(article, first + LEAD);
  for (const headline of top) {
    if (!isPlain(headline) && !isSoft(headline)) continue;
    if (isBackedIn(article, headline)) continue;
    const ofKind = lead.filter((c) => c.kind === headline.kind);
    // Changes in per cent are of different things, and never added up.
    if (headline.kind !== 'change' && isReckoned(headline, ofKind)) continue;
    const alike = ofKind.filter((c) => c.unit === headline.unit);
    const rival = isPlain(headline)
      ? (ofFate(article, headline, first) ??
        toldIn(article, settings, headline, alike) ??
        only(article, settings, top, headline))
      : only(article, settings, top, headline);
    if (rival && !mayAgree(headline, rival) && !isSomeOf(settings, headline, rival))
      yield { first: headline, later: rival };
  }
}

/** "14 hurt as bus overturns", "injuring 12 people": the only figure that the first paragraph has for those. */
function ofFate(article: Article, headline: Figure, first: number): Figure | null {
  const fate = FATES.find((one) => fatesIn(article, one).some((c) => c.start === headline.start));
  if (!fate) return null;
  const [only, other] = fatesIn(article, fate).filter((c) => c.paragraph === first);
  return only && !other ? only : null;
}
const FATES = ['killed', 'hurt', 'missing', 'arrested'] as const;

/** The figure of what stands below a headline that is of the same thing. */
function toldIn(
  article: Article,
  settings: Settings,
  headline: Figure,
  alike: readonly Claim[],
): Figure | null {
  const rival =
    headline.kind === 'age'
      ? onlyAge(article, alike)
      : alike.find(
          (c) =>
            areTold(article, headline, c) &&
            !isOneOfMany(c, alike) &&
            (isOneThing(settings, headline, c) ||
              isDoneAlike(article, settings, headline, c) ||
              isToldAlike(article, settings, headline, c)),
        );
  return rival && isPlain(rival) ? rival : null;
}

/** "3 per cent higher than in the last quarter and up 9.7 per cent on the year": over which time the headline's was, nobody knows. */
const isOneOfMany = (c: Claim, alike: readonly Claim[]): boolean =>
  c.kind === 'change' &&
  c.unit === '%' &&
  alike.some((other) => other !== c && other.paragraph === c.paragraph && other.value !== c.value);

/** The body's claims up to a paragraph. */
const leadOf = (article: Article, end: number): readonly Claim[] =>
  placedIn(article.paragraphs, claimsOf, 0, end).filter((c) => isBody(article, c));

const isBackedIn = ({ paragraphs }: Article, headline: Figure): boolean =>
  paragraphs.some(({ role, facts }) => role === 'body' && facts.claims.some((c) => isBacked(headline, c)));

/** Unsoftened; scores and votes have two figures. */
const isPlain = (c: Claim): c is Figure =>
  c.kind === 'vote' || c.kind === 'score' ? c.value !== null && c.hedge === null : isFigure(c);

/** Does the body have the headline's figure, be it of anything, or one that it may be rounded from? */
function isBacked(headline: Figure, c: Claim): boolean {
  if (c.value === null || c.unit !== headline.unit) return false;
  if (isSoft(headline) && isNear(headline, c)) return true;
  if (headline.high !== null) return c.value === headline.value && c.high === headline.high;
  return (
    isAbout(headline, c) ||
    isCut(headline, c.value, c) ||
    (isSoft(c)
      ? isNear(headline, c)
      : c.hedge !== null && headline.value < 2 * c.value && FEWER * headline.value > c.value) ||
    c.high !== null
  );
}

/** "$76 million" of $76.55 million: headlines leave off the rest, too. */
const isCut = (headline: Figure, value: number, c: Claim): boolean =>
  headline.value >= MILLION &&
  stepOf(c) < stepOf(headline) &&
  value >= headline.value &&
  value < headline.value + stepOf(headline);
const MILLION = 1e6;

/** "At least 2,500" of others backs no headline's 270. */
const FEWER = 4;

/** The same but for its rounding, and whichever way it went: "FELL 1 PCT", "fell a seasonally adjusted 1.0 percent". */
const isAbout = (headline: Figure, c: Claim): boolean =>
  c.value !== null &&
  c.high === null &&
  mayAgree({ ...headline, value: Math.abs(headline.value) }, { ...c, value: Math.abs(c.value) });

/** "fall seven million tons": by how much, and "to 30 million": to what; and headlines do not tell what was before. */
function areTold({ text }: Article, headline: Figure, c: Claim): boolean {
  const word = ({ start }: Claim): string =>
    /(?<!\p{L})(\p{L}{1,20})[^\p{L}\p{N}]{0,4}$/u.exec(textBefore(text, start, 14))?.[1] ?? '';
  const isStep = directionOf(word(headline).toLowerCase()) !== 0;
  return !(isStep && /^(?:to|at)$/.test(word(c))) && !BEFORE.test(textBefore(text, c.start, 24));
}
const BEFORE = /\b(?:from|than|against|vs\.?|versus|compared (?:with|to)) (?:\p{L}+ ){0,2}$/u;

/** "about 350 million": nobody's 530 million. */
const isSoft = (c: Claim): c is Figure => c.value !== null && c.high === null && SOFT.test(c.hedge ?? '');
const SOFT = /^(?:about|around|some|roughly|approximately|(?:an )?estimated|nearly|almost|close to)$/i;
const isNear = (headline: Figure, { value }: Claim): boolean =>
  value !== null && Math.abs(headline.value - value) <= NEAR * Math.abs(value);
const NEAR = 0.2;

function isOneThing(settings: Settings, headline: Figure, c: Claim): boolean {
  const [a, b] = [settings.of(headline), settings.of(c)];
  const head = headStem(headline);
  if (!a || !b || head !== headStem(c) || (head === null && headline.kind === 'count')) return false;
  const names = [...a.names].filter((id) => b.names.has(id));
  // "the death toll" of both
  const isNamed = /\s/.test(headline.subject?.text ?? '') && areNamedAlike(headline, c);
  return (
    [...shared(a, b)].filter((stem) => stem !== head).length + names.length + (isNamed ? 1 : 0) >= SHARED
  );
}

const areNamedAlike = (a: Claim, b: Claim): boolean =>
  a.subject?.text.toLowerCase() === b.subject?.text.toLowerCase();

/** "injures 247" and "injuring 247 people": how many it was done to. */
function isDoneAlike({ text }: Article, settings: Settings, headline: Figure, c: Claim): boolean {
  if (headline.kind !== 'count' || c.kind !== 'count') return false;
  const verb = ({ start, end }: Claim): string =>
    (DONE.exec(textBefore(text, start, DONE_REACH)) ??
      DONE_TO.exec(text.slice(end, end + 3 * DONE_REACH)))?.[1]?.toLowerCase() ?? '';
  const [a, b] = [settings.of(headline), settings.of(c)];
  return (
    verb(headline) !== '' &&
    verb(headline) === verb(c) &&
    a !== null &&
    b !== null &&
    shared(a, b).length > SHARED
  );
}
const DONE =
  /\b(family of|crowd of|crew of|kill|injur|wound|arrest|rescu|detain|evacuat|displac|hospitali[sz])(?:e?s|e?d|ing)? (?:at least |more than |about |nearly |some )?$/i;
/** "Two teenagers arrested", "Three boys aged 14 and 16 have been arrested" */
const DONE_TO =
  /^(?: [\p{L}-]+){1,2} (?:aged [^.;:!?]{1,24} )?(?:(?:have been|has been|were|was|are|is) )?(kill|injur|wound|arrest|rescu|detain|evacuat)ed\b/iu;
const DONE_REACH = 30;

/** "To cut 340 jobs" may be 300 here and 40 there, and "fall seven million tons" from 37.2 million to 30.1 million. */
const isReckoned = (headline: Figure, lead: readonly Claim[]): boolean =>
  lead.some(
    (a, i) =>
      a.value !== null &&
      lead.some((b, j) => {
        if (j <= i || b.value === null || a.value === null) return false;
        const [sum, difference] = [a.value + b.value, Math.abs(a.value - b.value)];
        return sum === headline.value || (difference > 0 && isAbout(headline, { ...b, value: difference }));
      }),
  );

/** The age that the lead tells, where the article tells no other. */
function onlyAge(article: Article, lead: readonly Claim[]): Claim | undefined {
  const [first] = lead;
  const isOther = (c: Claim): boolean => c.kind === 'age' && isBody(article, c) && c.value !== first?.value;
  return article.claims.some(isOther) ? undefined : first;
}

/** The one figure of its unit in the headline, and the one in the lead: "BANK GIVES MARKET 53 MLN", "gave it $35 million". */
function only(article: Article, settings: Settings, top: readonly Claim[], headline: Figure): Figure | null {
  const isOfUnit = (c: Claim): boolean => c.unit === headline.unit && sort(c) === sort(headline);
  const first = article.paragraphs.findIndex((p) => p.role === 'body');
  const start = article.paragraphs[first]?.start ?? 0;
  const sentence = article.paragraphs[first]?.content.sentences[0]?.end ?? 0;
  const [c, other] = placedIn(article.paragraphs, claimsOf, first, first + 1).filter(
    (claim) => isOfUnit(claim) && claim.start < start + sentence,
  );
  if (!c || other || !(isPlain(c) || isSoft(c)) || headline.unit === null || top.filter(isOfUnit).length > 1)
    return null;
  const [a, b] = [settings.of(headline), settings.of(c)];
  if (!a || !b || isTabular(b.tokens) || !areTold(article, headline, c)) return null;
  const names = [...a.names].filter((id) => b.names.has(id));
  // "fell" and "a fall" are one word for it.
  const isOneWay = headline.kind === 'change' && c.kind === 'change' && headline.value * c.value > 0;
  return shared(a, b).length + names.length + (isOneWay ? 1 : 0) >= SHARED ? c : null;
}

/** "Growth-stage startups led the week with $320 million": some of all. */
const isSomeOf = (settings: Settings, all: Figure, some: Figure): boolean =>
  some.value < all.value && LED.test(settings.of(some)?.text ?? '');
const LED = /\b(?:led|leads|leading|topped|topping|dominated|accounted for)\b/;

/** A rise "of 5 percent" and one that "rose 5 percent" are of one sort. */
const sort = ({ kind, unit }: Claim): string => (unit === '%' ? '%' : kind);

/** One thing by its clause: "Harrow to cut 340 jobs", "Harrow will cut 390 jobs". */
function isToldAlike(article: Article, settings: Settings, headline: Figure, c: Claim): boolean {
  const [first, later] = [
    toldOf(article, settings, headline),
    isFigure(c) ? toldOf(article, settings, c) : null,
  ];
  if (first === null || later === null || first.frame.own === null) return false;
  // The first paragraph tells what the headline tells.
  const isLead = c.paragraph === article.paragraphs.findIndex((p) => p.role === 'body');
  return sameness(first, later) >= (isLead ? SURE_OF_LEAD : SURE);
}
/** What is counted, headline, and two signs more; in the lead, none. */
const SURE = 5;
const SURE_OF_LEAD = 3;
