import type { Article, Claim } from '../../../analysis/article';
import { betweenStops, textBefore } from '../../../text/around';
import { flatMap } from '../../../text/flatMap';
import { claimAt, inEachParagraph } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { type Figure, isAtLeast, isFigure } from '../figure';
import { show } from '../rounding';
import { mayBe } from './likely';
import { readGap } from './links';
import { relative } from './movement';

/** What a firm's result is called. */
const RESULT =
  '(?:(net|operating|pre-?tax|gross|adjusted|core|underlying|after-tax|trading) )?(profits?|income|earnings|revenues?|sales|turnover)';
const TIME =
  '(?: (?:for|in|during) (?:the |its )?(?:[\\p{L}-]{1,16} ){0,3}(?:quarter|half|year|months?)(?: (?:to|ended|ending|through) [\\p{L}\\d. ]{3,14})?,?)?';
/** What may stand in front of it: of "phone sales" only phones would be told. */
const OWN =
  "(?:^|[.!?;] |\\b(?:its|their|the|said|that|with|as|and|group|company|quarterly|annual|full-year|half-year|(?:first|second|third|fourth|last)-(?:quarter|half)|quarter|[Tt]otal|[Oo]verall)[ ,]|['’]s )(?:(?:quarterly|annual|full-year|half-year|(?:first|second|third|fourth)-(?:quarter|half)) )?";
const HEDGE = '(?: (?:by|more than|almost|nearly|about|over|just))*';

/** "net income rose 42 percent" */
const MOVED = new RegExp(
  `${OWN}${RESULT}${TIME}(?: (?:rose|fell|rising|falling|jumped|jumping|climbed|dropped|grew|growing|surged|gained|declined|slid|soared|plunged|increased|decreased|has|had|was|were|up|down))*${HEDGE} $`,
  'iu',
);
/** "a 33 percent increase in quarterly profit" */
const CHANGE_IN = new RegExp(
  `^ (?:rise|increase|jump|growth|gain|surge|drop|fall|decline|decrease|slump) in (?:its |their |the )?(?:(?:quarterly|annual|full-year|half-year|(?:first|second|third|fourth)-(?:quarter|half)|group) )?${RESULT}(?=[.,;]| (?:on|to|for|after|as|thanks|despite|and)\\b)`,
  'iu',
);
/** "Net income came to", "It reported earnings of" */
const WAS = new RegExp(
  `(?:${OWN}|\\b(?:reported|posted|made|had|recorded) (?:an? )?(?:bottom-line )?)${RESULT}${TIME} (?:of|was|were|came to|came in at|totall?ed|reached|stood at|rose to|fell to|climbed to|jumped to|dropped to|grew to|hit) $`,
  'iu',
);
const EARNED = /\b(?:company|group|firm|it|bank|[A-Z]\p{L}{1,20}) earned $/u;
const REACH = 130;
/** Paragraphs further down in which the figures may follow. */
const NEAR = 2;
/** "tripled" is a round word. */
const LOOSE = 0.2;

interface Told {
  readonly i: number;
  readonly what: string;
}
/** A change in per cent or a multiple of a result, or its two figures. */
interface Found {
  readonly changes: readonly Told[];
  readonly steps: readonly (Told & { readonly from: number })[];
}

/** "Profit", "net income" and "earnings" are one thing; operating profit is another. */
function nameOf(kind: string | undefined, noun: string): string {
  const sort = /^(?:profits?|income|earnings)$/i.test(noun) ? 'profit' : noun.toLowerCase().replace(/s$/, '');
  const which = kind?.toLowerCase().replace('-', '') ?? '';
  return /^(?:net|aftertax)?$/.test(which) ? sort : `${which} ${sort}`;
}

const resultsIn = inEachParagraph(function* ({ claims, text }): Iterable<Found> {
  const changes = flatMap(claims, (claim, i): readonly Told[] => {
    if (claim.kind !== 'change' || claim.value === null || claim.high !== null) return [];
    const before = textBefore(text, claim.start, REACH);
    const [, kind, noun] =
      CHANGE_IN.exec(text.slice(claim.end, claim.end + REACH)) ?? MOVED.exec(before) ?? [];
    return noun ? [{ i, what: nameOf(kind, noun) }] : [];
  });
  const steps = flatMap(claims, (to, i): readonly (Told & { from: number })[] => {
    if (to.kind !== 'money' || !isFigure(to)) return [];
    const from = fromBehind(claims, i, text);
    if (from < 0) return [];
    const before = textBefore(text, to.start, REACH);
    if (EARNED.test(before)) return [{ i, from, what: 'profit' }];
    const [, kind, noun] = WAS.exec(before) ?? [];
    return noun ? [{ i, from, what: nameOf(kind, noun) }] : [];
  });
  if (changes.length > 0 || steps.length > 0) yield { changes, steps };
}, 'claims');

/** The figure that one in front was "up from"; sums by the share and in other money may stand in between. */
function fromBehind(claims: readonly Claim[], i: number, text: string): number {
  const to = claims[i];
  for (let at = i + 1; to && at < claims.length && at <= i + 3; at++) {
    const claim = claims[at];
    if (!claim || claim.unit === '%') return -1;
    if (claim.kind !== 'money' || claim.unit !== to.unit || !isFigure(claim)) continue;
    const between = text
      .slice(to.end, claim.start)
      .replace(/, or [^,]{2,20} (?:a|per) share,?| \([^()]{2,24}\)/gu, '');
    const gap = readGap(between);
    return gap?.link === 'from' && gap.compares && gap.isPlain ? at : -1;
  }
  return -1;
}

/** "posted a 33 percent rise in profit. … It earned $643 million, up from $482.5 million": told in one sentence, reckoned by another. */
export function* retold(article: Article): Iterable<Report> {
  const places = resultsIn(article);
  for (const { paragraph, found } of places)
    for (const { changes } of found)
      for (const { i, what } of changes) {
        const stated = claimAt(article, paragraph, i);
        const step = stated && stepBehind(article, places, paragraph, i, what);
        if (!stated || !step || stated.value === null) continue;
        const movement = { ...step, stated: { ...stated, value: stated.value } };
        if (!isWrong(article, movement)) continue;
        yield reportOf(movement);
      }
}

interface Step {
  readonly from: Figure;
  readonly to: Figure;
}

function stepBehind(
  article: Article,
  places: ReturnType<typeof resultsIn>,
  paragraph: number,
  i: number,
  what: string,
): Step | null {
  for (const place of places) {
    if (place.paragraph < paragraph || place.paragraph > paragraph + NEAR) continue;
    for (const { changes, steps } of place.found) {
      const isHere = place.paragraph === paragraph;
      const step = steps.find((s) => s.what === what && (!isHere || s.i > i));
      const other = changes.find((c) => c.what === what && (!isHere || c.i > i));
      // A change told later is what the figures are of.
      if (other && (!step || other.i < step.from)) return null;
      if (!step) continue;
      const [to, from] = [
        claimAt(article, place.paragraph, step.i),
        claimAt(article, place.paragraph, step.from),
      ];
      return to && from && isFigure(to) && isFigure(from) ? { to, from } : null;
    }
  }
  return null;
}

interface Movement extends Step {
  readonly stated: Figure;
}

/** Another stretch of time, other accounts. */
const PERIOD = /\b(?:quarter|half|year|nine months|six months|month)\b/gi;
const OTHER =
  /\b(?:excluding|adjusted|constant|like-for-like|organic|comparable|same-store|except|before)\b/i;

function isWrong({ text }: Article, { from, to, stated }: Movement): boolean {
  if (from.value <= 0 || to.value <= 0) return false;
  // Both in one sentence are for others to judge.
  const between = text.slice(stated.end, to.start);
  if (!/[.!?]["”’)]?\s/.test(between)) return false;
  const first = sentenceOf(text, stated.start, stated.end);
  const second = sentenceOf(text, to.start, from.end);
  if (OTHER.test(first) || OTHER.test(second)) return false;
  const [one, other] = [periodsOf(first), periodsOf(second)];
  if (one.size > 0 && other.size > 0 && ![...one].some((period) => other.has(period))) return false;
  if (stated.unit === 'times') {
    const real = to.value / from.value;
    if (Math.abs(real - stated.value) <= LOOSE * stated.value) return false;
    return !isAtLeast(stated) || real < stated.value;
  }
  return Math.sign(to.value - from.value) === Math.sign(stated.value) && !mayBe({ from, to, stated });
}

const sentenceOf = (text: string, start: number, end: number): string =>
  betweenStops(text, { start, end }, STOP, REACH);
const STOP = /[.!?]["”’)]?\s+(?=\p{Lu})/u;

const periodsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(PERIOD)].map(([period]) => period.toLowerCase()));

const reportOf = (movement: Movement): Report => {
  const { from, to, stated } = movement;
  const isTimes = stated.unit === 'times';
  const isFall = isTimes && stated.value > 1 && to.value < from.value;
  return {
    start: stated.start,
    end: stated.end,
    args: [
      from.text,
      to.text,
      isTimes ? show(to.value / from.value) : show(relative(movement)),
      isTimes ? show(stated.value) : stated.text,
    ],
    related: cited([from, to]),
    ...(isTimes ? { message: 'From {0} to {1} is {2} times as much, not {3}.' } : {}),
    ...(isFall ? { message: 'From {0} to {1} is a fall, not a rise.' } : {}),
  };
};
