import type { Entity } from '../../analysis/article';
import { areWordsNear, differsAt } from '../../analysis/entities/chains/bodySpellings';
import { compact, keyOf } from '../../analysis/entities/chains/key';
import { areVariants } from '../../analysis/entities/chains/likeness';
import { remember } from '../../text/remember';

/** Two forms of a body's name, as written, that one of the two is a slip in. */
type AreSlips = (a: string, b: string) => boolean;

/** Forms that are compared with each other; bodies of more are letters and nicknames. */
const COMPARED = 12;
/** Shorter names are letters. */
const SHORTEST = 6;

const wordsOf = remember(2_000, (form): readonly string[] => keyOf(form).split(' '));

/** "Medi-Lux" beside Medilux: the same letters, spaced otherwise; "Halden & Pyke" beside Halden & Pike: a letter's slip in one word. */
const areSlips: AreSlips = (a, b) => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const letters = compact(x);
  if (x.join(' ') !== y.join(' ') && letters === compact(y)) return letters.length >= SHORTEST;
  if (x.length + y.length === 2) return x[0] !== y[0] && areVariants(x[0] ?? '', y[0] ?? '');
  const at = differsAt(x, y);
  return at >= 0 && areWordsNear(x[at] ?? '', y[at] ?? '');
};

/** Each form of a body's name that is a slip for a commoner one, with that. @param weigh how much a form counts */
export function slipsIn(
  { name, variants }: Entity,
  weigh: (form: string) => number,
): ReadonlyMap<string, string> {
  const forms = [...new Set([name, ...variants])].slice(0, COMPARED);
  const slips = new Map<string, string>();
  const byWeight = forms.sort((a, b) => weigh(b) - weigh(a));
  for (const [i, form] of byWeight.entries()) {
    const usual = byWeight.slice(0, i).find((more) => areSlips(form, more));
    if (usual !== undefined) slips.set(form, slips.get(usual) ?? usual);
  }
  return slips;
}

/** Is no form of a body's name a slip for another? */
export const areAllRight = (entity: Entity): boolean => slipsIn(entity, () => 0).size === 0;
