import type { Article, Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { Placer } from '../../../analysis/placer';
import { textBefore } from '../../../text/around';
import { rememberEach } from '../../../text/remember';
import { inEachParagraph } from '../../paragraphs';
import { inEachPassage, type Passage } from '../../passages';
import { cited, type Report } from '../../rule';
import type { Found } from '../../survey';
import { type Figure, headOf, isAtLeast, isFigure, isSame } from '../figure';
import { figureAt, figuresNear, ownFigures } from '../figuresNear';
import { show, stepOf, written } from '../rounding';
import { wrongResult } from '../wrong';
import { levelsIn } from './levels';
import { mayBe } from './likely';
import { type Movement, relative } from './movement';

/** A change by the place of its figure among the claims of its paragraph, and the sign it has. */
interface Stated {
  readonly i: number;
  readonly by: 'percent' | 'times' | 'points' | 'amount';
  readonly sign: -1 | 1;
}
interface Pair {
  readonly from: number;
  readonly to: number;
}
interface Told {
  readonly stated: readonly Stated[];
  readonly pairs: readonly Pair[];
}

/** A change whose levels are told elsewhere, and what it is told in. */
export interface Swing extends Movement {
  readonly by: Stated['by'];
  /** The one change and the one pair of levels that an article tells. */
  readonly isOnly: boolean;
}

const REACH = 60;
const CHANGE_OF =
  /\b(rise|increase|cut|drop|fall|reduction|hike|decrease|jump|decline|gain|climb|growth) of (?:just |only |almost )?$/;
const BY = /\bby (?:just |only |a further |an average of )?$/;
const CHANGED_BY = /(?<!\p{L})((?:[\p{L}’'-]{2,14} ){1,5})by (?:just |only |a further |an average of )?$/u;
const POINTS_TURN =
  /\b(up|down|rose|fell|risen|fallen|climbed|dropped|increased|gained|lost)(?: by)?(?: just| only)? $/;

/** "twice as many" sets side by side what need not be one thing. */
export const MULTIPLIED = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)|fold$/i;

const foundIn = inEachParagraph(function* (own): Iterable<Told> {
  const { text } = own;
  const claims = ownFigures(own);
  const stated = claims.flatMap((claim, i): readonly Stated[] => {
    const found = statedBy(text, claim);
    return found ? [{ i, ...found }] : [];
  });
  const place = new Map(claims.map((claim, i) => [claim, i]));
  const pairs = [...levelsIn(own)].map(({ from, to }) => ({
    from: place.get(from) ?? 0,
    to: place.get(to) ?? 0,
  }));
  if (stated.length > 0 || pairs.length > 0) yield { stated, pairs };
}, 'claims');

/** "was not halved" */
const NEGATED = /\b(?:not|never|nor|hardly|n['’]t)(?: \p{L}+){0,2} $/u;

function statedBy(text: string, claim: Claim): Omit<Stated, 'i'> | null {
  const { kind, unit, value, high, start } = claim;
  if (value === null || high !== null || NEGATED.test(textBefore(text, start, 24))) return null;
  if (kind === 'change' && value !== 0) {
    if (unit === 'times')
      return MULTIPLIED.test(claim.text) ? { by: 'times', sign: value > 1 ? 1 : -1 } : null;
    if (unit === '%') return { by: 'percent', sign: value > 0 ? 1 : -1 };
    return unit === 'percentage point' && isFigure(claim) ? { by: 'points', sign: value > 0 ? 1 : -1 } : null;
  }
  if (!isFigure(claim)) return null;
  const before = textBefore(text, start, REACH);
  if (kind === 'count' && /^points?$/.test(headOf(claim) ?? '')) {
    const way = directionOf(POINTS_TURN.exec(before)?.[1] ?? '');
    return way === 0 ? null : { by: 'points', sign: way };
  }
  if (kind !== 'money' && kind !== 'count' && kind !== 'measure') return null;
  const way = wayOf(
    CHANGE_OF.exec(before)?.[1] ?? (BY.test(before) ? CHANGED_BY.exec(before)?.[1] : null) ?? '',
  );
  return way === 0 ? null : { by: 'amount', sign: way };
}

/** Of the last of the words that tells one. */
const wayOf = (words: string): -1 | 0 | 1 =>
  words
    .toLowerCase()
    .split(' ')
    .map(directionOf)
    .findLast((way) => way !== 0) ?? 0;

/** Paragraphs between a change and its levels. */
const NEAR = 3;
/** And between the two levels, where one is told alone. */
const FURTHEST = 4;

interface Placed {
  readonly paragraph: number;
  readonly at: number;
  readonly stated: Stated | null;
  readonly pair: Pair | null;
}

/** Changes with the levels told nearest to them, where neither is nearer to another. */
export const swings = rememberEach((article: Article): readonly Swing[] => {
  const isOnly = isOneTold(foundIn(article));
  return swingsIn(article).flatMap(({ seen, start, paragraph }) => {
    const place = (figure: Figure): Figure => ({
      ...new Placer(start, paragraph + figure.paragraph).claim(figure),
      value: figure.value,
    });
    return seen.map(({ from, to, stated, by }) => ({
      from: place(from),
      to: place(to),
      stated: place(stated),
      by,
      isOnly,
    }));
  });
});

/** Is there one change, and one pair of levels? */
function isOneTold(places: readonly Found<Told>[]): boolean {
  let [changes, pairs] = [0, 0];
  for (const { found } of places)
    for (const told of found) {
      changes += told.stated.filter(({ by }) => by !== 'amount').length;
      pairs += told.pairs.length;
    }
  return changes === 1 && pairs === 1;
}

const swingsIn = inEachPassage(foundIn, { back: FURTHEST, on: NEAR }, (passage, own, beside) => {
  const placed = [...beside, own].sort((a, b) => a.paragraph - b.paragraph).flatMap(placedIn);
  return placed.flatMap(({ stated, paragraph }, k) => {
    if (!stated || paragraph !== own.paragraph) return [];
    const near = [placed[k - 1], placed[k + 1]].flatMap((p) =>
      p?.pair && Math.abs(p.paragraph - paragraph) <= NEAR ? [p] : [],
    );
    return [...swing(passage, stated, paragraph, near)];
  });
});

/** Changes and pairs of levels in their order. */
const placedIn = ({ paragraph, found }: Found<Told>): readonly Placed[] =>
  found
    .flatMap(({ stated, pairs }): readonly Placed[] => [
      ...stated.map((s) => ({ paragraph, at: s.i, stated: s, pair: null })),
      ...pairs.map((p) => ({ paragraph, at: Math.min(p.from, p.to), stated: null, pair: p })),
    ])
    .sort((a, b) => a.at - b.at);

function* swing(
  passage: Passage,
  stated: Stated,
  paragraph: number,
  beside: readonly Placed[],
): Iterable<Omit<Swing, 'isOnly'>> {
  const near = figuresNear(passage, paragraph, stated.i, { back: FURTHEST, on: NEAR });
  // It may be softened: "more than 20 percent".
  const change = figureAt(passage, paragraph, stated.i, /./);
  if (!change) return;
  const told: Omit<Swing, 'isOnly'>[] = [];
  for (const { pair, paragraph: at } of beside) {
    const [from, to] = [figureAt(passage, at, pair?.from ?? -1), figureAt(passage, at, pair?.to ?? -1)];
    if (from && to) told.push({ from, to, stated: change, by: stated.by });
  }
  // What fits two figures that stand one behind the other is of those.
  const figures = near.filter(
    (c): c is Figure => c.value !== null && !isSame(c, change) && c.kind !== 'change',
  );
  const isFit = figures.some((a, i) => {
    const b = figures.slice(i + 1).find(({ kind, unit }) => kind === a.kind && unit === a.unit);
    return b && (isExactly(a, b, change, stated) || isExactly(b, a, change, stated));
  });
  if (isFit) return;
  for (const one of told) {
    if (Math.sign(one.to.value - one.from.value) !== stated.sign) continue;
    if (!fits(one.from, one.to, one.stated, stated)) yield one;
  }
}

/** How far "doubled" and "halved" may be off, as a share of it, and "nearly doubled". */
const [LOOSE, LOOSER] = [0.12, 0.25];

/** As written, without what rounding leaves open. */
function isExactly(from: Figure, to: Figure, change: Figure, { by, sign }: Stated): boolean {
  if (from.value <= 0 || to.value <= 0 || Math.sign(to.value - from.value) !== sign) return false;
  const [value, step] = [Math.abs(change.value), Math.abs(to.value - from.value)];
  if (by === 'percent') return Math.abs((step / from.value) * 100 - value) <= stepOf(change);
  if (by === 'times') return Math.abs(to.value / from.value - value) <= LOOSE * value;
  return (
    (by === 'points' ? to.unit === '%' : change.unit === to.unit) &&
    Math.abs(step - value) <= stepOf(change) / 2
  );
}

function fits(from: Figure, to: Figure, change: Figure, { by, sign }: Stated): boolean {
  if (from.value <= 0 || to.value <= 0 || Math.sign(to.value - from.value) !== sign) return false;
  const value = Math.abs(change.value);
  const loose = (stepOf(from) + stepOf(to) + stepOf(change)) * 0.6;
  if (by === 'percent') return mayBe({ from, to, stated: change });
  if (by === 'times') {
    const times = to.value / from.value;
    return (
      (isAtLeast(change) && times > value) ||
      Math.abs(times - value) <= (change.hedge ? LOOSER : LOOSE) * value
    );
  }
  if (by === 'points')
    return to.unit === '%' && Math.abs(Math.abs(to.value - from.value) - value) <= loose / 2;
  return change.unit === to.unit && Math.abs(Math.abs(to.value - from.value) - value) <= loose;
}

/** What contradicts a change; in percent with the message of `number/arithmetic`. */
export function ofSwing({ from, to, stated, by }: Swing): Report {
  const related = cited([from, to]);
  const { start, end } = stated;
  if (by === 'percent')
    return {
      start,
      end,
      args: [from.text, to.text, show(relative({ from, to, stated })), stated.text],
      related,
    };
  if (by === 'times')
    return {
      start,
      end,
      message: 'From {0} to {1} is {2} times as much, not {3}.',
      args: [from.text, to.text, String(Number((to.value / from.value).toPrecision(2))), show(stated.value)],
      related,
    };
  const [more, less] = to.value > from.value ? [to, from] : [from, to];
  return wrongResult(stated, ...written([more, less], '−', more.value - less.value), [from, to]);
}
