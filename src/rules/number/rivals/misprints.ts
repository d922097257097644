import type { Article, ArticleParagraph } from '../../../analysis/article';
import { rememberEach } from '../../../text/remember';
import { trimmed } from '../../../text/trimmed';
import { namedIn } from '../../paragraphs';
import { since } from '../../since';
import type { Figure } from '../figure';
import { settingsOf } from '../settings';
import { type Near, nearIn } from './oneSlipApart';
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
  const nears = nearIn(article.paragraphs);
  for (const [i, index] of indicesIn(article, nears).entries()) {
    const near = nears[i];
    const here = near?.earlier[index];
    if (!near || !here) continue;
    const [first, second] = [figureAt(article, here), figureAt(article, near.later)];
    if (first && second) yield { first, later: second, slip: here.slip };
  }
}

/** Which of the earlier figures is of the same thing as the later one, for each that may be a slip; and what that hangs on. */
interface Compared {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly named: object;
  readonly nears: readonly Near[];
  readonly indices: readonly number[];
}

let last: Compared | null = null;

/** Most keys leave figures, and who is named beside them, as they are. */
function indicesIn(article: Article, nears: readonly Near[]): readonly number[] {
  const { paragraphs } = article;
  const named = namedIn(article);
  const before = last?.nears === nears && last.named === named ? last : null;
  const then = before && since(before.paragraphs, paragraphs);
  const isStill = ({ paragraph }: Place): boolean => then?.isAlike(paragraph, paragraph + 1) === true;
  const indices = nears.map((near, i) => {
    const known = before?.indices[i];
    return known !== undefined && isStill(near.later) && near.earlier.every(isStill)
      ? known
      : indexOfSame(article, near);
  });
  last = { paragraphs, named, nears, indices };
  return indices;
}

/** By what is told of the figures it hangs on, which stays the same while a name elsewhere changes. */
const answers = new WeakMap<Near, { readonly told: readonly (Told | null)[]; readonly index: number }>();

/** -1 where none counts the same thing. */
function indexOfSame(article: Article, near: Near): number {
  const settings = settingsOf(article);
  const places = [near.later, ...near.earlier];
  const known = answers.get(near);
  if (known?.told.every((t, i) => t === toldAt(article, settings, places[i] ?? near.later)))
    return known.index;
  const told: (Told | null)[] = [];
  const look = (place: Place): Told | null => {
    const made = toldAt(article, settings, place);
    told.push(made);
    return made;
  };
  const there = look(near.later);
  const isSame = (place: Near['earlier'][number]): boolean => {
    const here = look(place);
    if (!here || !there) return false;
    const isSure = isTelling(place.slip, here.figure) || (place.slip === 'tens' && isThatThing(here, there));
    return sameness(here, there) >= (isSure ? SURE : SURER);
  };
  const index = there ? near.earlier.findIndex(isSame) : -1;
  answers.set(near, { told: trimmed(told), index });
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
