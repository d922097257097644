import type { Token } from '../../../text/tokens';
import { PLACES } from '../names/gazetteer';

/** "Joan Hart, 45, of", unlike "the Stella Maris, 40 miles off" */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && !MEASURED.test(tokens[at + 1]?.lower ?? '');
const MEASURED =
  /^(?:%|percent|per|miles?|km|kilomet(?:er|re)s|met(?:er|re)s|nautical|feet|ft|minutes|hours|days|weeks|months|people|tons|tonnes)$/;

/** ", Niger" or ", in Burkina Faso" behind a name. */
export function isBesidePlace(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',') return false;
  const at = tokens[end + 1]?.lower === 'in' ? end + 2 : end + 1;
  const word = tokens[at]?.lower ?? '';
  return PLACES.has(word) || PLACES.has(`${word} ${tokens[at + 1]?.lower}`);
}
