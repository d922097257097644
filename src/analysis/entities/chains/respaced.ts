import { wordSet } from '../../../text/wordSet';
import { PARTICLES_BETWEEN } from '../names/particles';

/** In Irish, Scots and Maori names particles have capitals. */
const CAPITAL = wordSet('mac ni nic o te ui');

/** Does the folded word stand in front of a family name as part of it? */
export const isParticle = (word: string): boolean => PARTICLES_BETWEEN.has(word) || CAPITAL.has(word);

const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L}{2})/u;

/** Other ways to write a family name and its particle: "al rashid" and "rashid" for "al-rashid", "lafontaine" for "la fontaine". */
export function respaced(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  if (ARTICLE.test(last)) return [last.replace('-', ' '), last.replace(ARTICLE, '')];
  const before = words.at(-2) ?? '';
  return words.length > 2 && isParticle(before) ? [before + last, `${before}-${last}`] : [];
}
