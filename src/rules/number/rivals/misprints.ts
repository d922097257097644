import type { Article } from '../../../analysis/article';
import { rememberEach } from '../../../text/remember';
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
  const settings = settingsOf(article);
  const told = (place: Place): Told | null => toldAt(article, settings, place);
  for (const { later, earlier } of nearIn(article.paragraphs)) {
    const there = told(later);
    const here = there && earlier[indexOfSame(earlier, earlier.map(told), there)];
    if (!here) continue;
    const [first, second] = [figureAt(article, here), figureAt(article, later)];
    if (first && second) yield { first, later: second, slip: here.slip };
  }
}

/** What a figure was last compared with, and which of them is of the same thing. */
interface Compared {
  readonly earlier: Near['earlier'];
  readonly told: readonly (Told | null)[];
  readonly index: number;
}

/** By the figure: most keys leave it, and those it is compared with, as they are. */
const compared = new WeakMap<Told, Compared>();

/** Which of the earlier figures counts the same thing; -1 where none does. */
function indexOfSame(earlier: Near['earlier'], told: readonly (Told | null)[], later: Told): number {
  const last = compared.get(later);
  if (last?.earlier === earlier && told.every((t, i) => t === last.told[i])) return last.index;
  const index = told.findIndex((first, i) => {
    const slip = earlier[i]?.slip;
    if (!first || !slip) return false;
    const isSure = isTelling(slip, first.figure) || (slip === 'tens' && isThatThing(first, later));
    return sameness(first, later) >= (isSure ? SURE : SURER);
  });
  compared.set(later, { earlier, told, index });
  return index;
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
