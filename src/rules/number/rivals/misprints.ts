import type { Article, ParagraphFacts } from '../../../analysis/article';
import { rememberEach } from '../../../text/remember';
import { namedIn } from '../../paragraphs';
import { settingsOf } from '../settings';
import type { Figure } from '../sums/movement';
import { type Near, nearIn } from './near';
import { figureAt, type Place, type Rival } from './rival';
import { isLedByThe, sameness, thingsOf } from './sameThing';
import { digitsOf, type Slip } from './slips';
import { type Told, toldAt } from './told';

/** One thing counted twice, where one figure is the other with a slip of the hand. */
export interface Misprint extends Rival {
  readonly slip: Slip;
}

/** How sure it must be that two figures are of one thing. */
const SURE = 3;
/** The same where the slip itself says less: one digit, or a zero behind a round sum. */
const SURER = 4;

export const misprintsOf = rememberEach((article: Article): readonly Misprint[] => [...misprints(article)]);

function* misprints(article: Article): Iterable<Misprint> {
  for (const near of nearIn(article.paragraphs)) {
    const here = near.earlier[indexOfSame(article, near)];
    if (!here) continue;
    const [first, second] = [figureAt(article, here), figureAt(article, near.later)];
    if (first && second) yield { first, later: second, slip: here.slip };
  }
}

/** Which of the earlier figures is of the same thing as the later one, and all that this hangs on. */
interface Compared {
  /** Of the later figure's paragraph and of the earlier ones'. */
  readonly facts: readonly (ParagraphFacts | undefined)[];
  readonly named: object;
  readonly index: number;
}

/** Most keys leave figures, and who is named beside them, as they are. */
const compared = new WeakMap<Near, Compared>();

function indexOfSame(article: Article, near: Near): number {
  const named = namedIn(article);
  const last = compared.get(near);
  const isSame = (place: Place, i: number): boolean =>
    article.paragraphs[place.paragraph]?.facts === last?.facts[i];
  const { later, earlier } = near;
  if (last?.named === named && isSame(later, 0) && earlier.every((place, i) => isSame(place, i + 1)))
    return last.index;
  const facts = [later, ...earlier].map(({ paragraph }) => article.paragraphs[paragraph]?.facts);
  const index = findSame(article, near);
  compared.set(near, { facts, named, index });
  return index;
}

/** -1 where none counts the same thing. */
function findSame(article: Article, { later, earlier }: Near): number {
  const settings = settingsOf(article);
  const there = toldAt(article, settings, later);
  if (!there) return -1;
  return earlier.findIndex((place) => {
    const here = toldAt(article, settings, place);
    if (!here) return false;
    const { slip } = place;
    const isSure = isTelling(slip, here.figure) || (slip === 'tens' && isThatThing(here, there));
    return sameness(here, there) >= (isSure ? SURE : SURER);
  });
}

/** "$3 billion of international bonds … the $30 billion of bonds" */
const isThatThing = (first: Told, later: Told): boolean =>
  isLedByThe(later.frame) &&
  thingsOf(later.frame).some((q) => thingsOf(first.frame).some((p) => p.head === q.head));

/** Digits that do not meet by chance. */
const isTelling = (slip: Slip, { value, kind }: Figure): boolean =>
  slip === 'swap' ||
  (slip === 'digit' && digitsOf(value).length > 3) ||
  (slip === 'tens' && (kind === 'count' || !/^[1-9]0*$/.test(String(value))));
