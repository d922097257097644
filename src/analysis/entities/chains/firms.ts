import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import type { Cluster } from './cluster';

/** More words than these tell by themselves what they name. */
const WORDS = 2;

/**
 * A lone name that nobody in the article bears in full is a firm where it does or has what firms do and have
 * ("Pemberton said it has agreed", "Orbis reported a loss. The company …"), unless a title leads it.
 */
export function asFirm(c: Cluster): Cluster {
  const { type, words, mentions, key } = c;
  if (type !== 'person' && type !== 'other') return c;
  if (words.length > WORDS || PLACES.has(key)) return c;
  if (words.length > 1 && isFirstName(words[0] ?? '')) return c;
  return mentions.some((m) => m.corporate) && mentions.every((m) => m.title === null)
    ? c.as('organization')
    : c;
}
