import type { Paragraph } from '../../../text/paragraph';
import type { Span } from '../../../text/span';
import { ORGANIZATION_HEADS, ROADS } from '../names/heads';
import type { Name } from '../names/name';
import { opensWords } from '../names/opening';
import { TITLES } from '../names/titles';

/** Words in quotation marks that may be a title: no stop but the last, as is seen before the letters are. */
const QUOTED =
  /[“‘"](?=[^“‘"”,.:;!?()—–]+[,.]?[”’"])(\p{Lu}[\p{L}\p{N}’'&-]*(?: [\p{L}\p{N}’'&-]+){2,8})[,.]?[”’"]/gu;
/** Words that titles write small. */
const SMALL = /^(?:an?|the|and|or|nor|but|of|in|on|at|to|for|by|as|from|with|into|de|la|le|el)$/;

/** "Mayor of Halden", unlike "God Made a Farmer" */
const isOfSomebody = (word: string, before: string | undefined): boolean =>
  ORGANIZATION_HEADS.has(word) || (TITLES.has(word) && !/^(?:an?|the)$/.test(before ?? ''));

/** "A Baton in My Knapsack", "Lost in Dunmere": every word that is no small one has a capital, and nobody's title is among them. */
function isTitle(words: readonly string[]): boolean {
  const great = words.filter((w) => !SMALL.test(w));
  return (
    great.length > 1 &&
    great.every((w) => /^[\p{Lu}\p{N}]/u.test(w) && (w.length === 1 || w !== w.toUpperCase())) &&
    !ROADS.has(words.at(-1)?.toLowerCase() ?? '') &&
    !words.some((w, i) => /^\p{Lu}/u.test(w) && isOfSomebody(w.toLowerCase(), words[i - 1]))
  );
}

/** The title of a work in quotation marks is one name, whatever names stand in it; one that is all name stays what it is. Linear. */
export function withWorks(text: string, names: readonly Name[]): readonly Name[] {
  if (names.length === 0 || !/[“‘"]/.test(text)) return names;
  const whole: Name[] = [];
  let at = 0;
  for (const { index, 1: title = '' } of text.matchAll(QUOTED)) {
    const [start, end] = [index + 1, index + 1 + title.length];
    for (let n = names[at]; n && n.end <= start; n = names[++at]) whole.push(n);
    let until = at;
    while ((names[until]?.start ?? end) < end) until++;
    const inside = names.slice(at, until);
    const [first] = inside;
    if (!first || !isWork(text, { start, end }, inside) || !isTitle(title.split(' '))) continue;
    whole.push({ start, end, type: 'other', confidence: first.confidence });
    at = until;
  }
  return whole.concat(names.slice(at));
}

/** Are the names that stand in quotation marks parts of what is quoted? */
function isWork(text: string, { start, end }: Span, inside: readonly Name[]): boolean {
  const [first] = inside;
  if (!first || inside.some((n) => n.start < start || n.end > end)) return false;
  if (inside.length === 1 && first.start === start && first.end === end) return false;
  // "“Tom Amadi of Halden,” he said": somebody and somewhere.
  return !(first.type === 'person' && first.start === start && text.startsWith(' of ', first.end));
}

/** "Our | Lady of Mercy": a church, a school or a hospital. */
export const isOurLady = ({ tokens }: Paragraph, at: number): boolean =>
  tokens[at]?.text === 'Lady' && tokens[at + 1]?.text === 'of' && tokens[at - 1]?.text === 'Our';

/** "her film | These Geese Walk": a small word with a capital where no sentence begins. */
export const beginsInFront = (paragraph: Paragraph, at: number): boolean =>
  /^(?:These|This|Those|All|Every|My|Our|His|Her|Your|What|When|Where|Why|How)$/.test(
    paragraph.tokens[at - 1]?.text ?? '',
  ) &&
  paragraph.tokens[at - 1]?.end === (paragraph.tokens[at]?.start ?? 0) - 1 &&
  !opensWords(paragraph, at - 1);
