import type { Token } from '../../../text/tokens';
import { isNameWord } from './runs';

/** "buyers including", "firms such as": bodies by their plural. */
const KINDS =
  /^(?:backers|banks|brands|broadcasters|buyers|carriers|chains|charities|clients|clubs|companies|customers|firms|groups|investors|lenders|manufacturers|newspapers|producers|retailers|rivals|suppliers|traders|unions|universities)$/;

/** "three law firms — Osei Lund, Carrow Hale and": what is listed behind a dash or a colon. */
export function isListOfBodies(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  for (let back = 0; back < LIST_REACH && i > 0; back++, i--) {
    const { text = '' } = tokens[i] ?? {};
    if (/^[:—–-]$/.test(text)) return KINDS.test(tokens[i - 1]?.lower ?? '');
    if (text !== ',' && !isNameWord(tokens[i])) return false;
  }
  return false;
}
/** So far back a list is looked for its beginning, in tokens. */
const LIST_REACH = 16;

/** "buyers including Olam", "firms such as Olam" */
export const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'including'
    ? KINDS.test(tokens[at - 2]?.lower ?? '')
    : tokens[at - 1]?.lower === 'as' &&
      tokens[at - 2]?.lower === 'such' &&
      KINDS.test(tokens[at - 3]?.lower ?? '');
