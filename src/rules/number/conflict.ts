import type { Article } from '../../analysis/article';
import { cited, type Report, type Rule } from '../rule';
import { ages, agesInCourt } from './rivals/ages';
import { calledAgain } from './rivals/calledAgain';
import { headlines } from './rivals/headlines';
import { kin } from './rivals/kin';
import { margins } from './rivals/margins';
import { misprintsOf } from './rivals/misprints';
import { nominals } from './rivals/nominals';
import { placings } from './rivals/placings';
import { doers, references } from './rivals/references';
import { results } from './rivals/results';
import { isOfOneVoice, isScaledWrong, mayAgree, type Rival, shown } from './rivals/rival';
import { slipOf } from './rivals/slips';
import { things } from './rivals/things';
import { tolls } from './rivals/tolls';
import { unanimity } from './rivals/unanimity';
import { type Settings, settingsOf } from './settings';

/** The same thing counted in two ways. */
export const conflict: Rule = {
  id: 'number/conflict',
  summary: 'The same thing counted in two ways',
  severity: 'warning',
  message: '{0} here, {1} further up.',
  *check(article) {
    const settings = settingsOf(article);
    const seen = new Set<number>();
    for (const rival of rivals(article, settings)) {
      if (seen.has(rival.later.start)) continue;
      seen.add(rival.later.start);
      yield report(article, rival);
    }
    yield* unanimity(article);
    yield* kin(article);
  },
};

function* rivals(article: Article, settings: Settings): Iterable<Rival> {
  for (const rival of tolls(article, settings)) if (!mayAgree(rival.first, rival.later)) yield rival;
  yield* things(article);
  yield* ages(article, settings);
  yield* agesInCourt(article, settings);
  for (const rival of headlines(article, settings)) if (!isScaledWrong(rival)) yield rival;
  yield* references(article, settings);
  yield* doers(article);
  yield* calledAgain(article);
  for (const rival of nominals(article, settings)) if (!isScaledWrong(rival)) yield rival;
  yield* results(article, settings);
  yield* margins(article, settings);
  yield* placings(article, settings);
  // A power of ten is number/magnitude's.
  for (const misprint of misprintsOf(article)) if (misprint.slip !== 'tens') yield misprint;
}

function report(article: Article, rival: Rival): Report {
  const { first, later } = rival;
  const isSwap = slipOf(first.value, later.value) === 'swap';
  const isOne = isOfOneVoice(article, rival);
  // Two sources hardly differ by two digits in each other's place; whoever wrote down what one of them said may.
  const isSlip = isSwap && (isOne || first.source === null || later.source === null);
  return {
    start: later.start,
    end: later.end,
    args: [shown(later), shown(first)],
    related: cited([first]),
    ...(isSlip ? { message: '{0} here, {1} further up: two digits swapped?' } : {}),
    ...(isOne || isSlip
      ? {}
      : { message: '{0} here, {1} further up, from another source.', atMost: 'information' as const }),
  };
}
