import type { Paragraph } from '../../../text/paragraph';
import { isNameWord } from './runs';

/** How far into a paragraph the dash of a dateline is looked for, in tokens. */
const REACH = 14;

/**
 * Index of the dash that ends a dateline ("WASHINGTON —", "KYIV, Ukraine (AP) --", "Durban, May 3 –"); 0 where the
 * paragraph has none. Before it stand only names, commas, brackets, points, slashes, days and figures.
 */
export function datelineEnd({ tokens, text }: Paragraph): number {
  if (!isNameWord(tokens[0])) return 0;
  for (let i = 1; i < Math.min(tokens.length, REACH); i++) {
    const t = tokens[i];
    if (!t) return 0;
    if (t.text === ':') return isTown(tokens) || (i === 1 && isTownOfNews(text, tokens)) ? i : 0;
    if (isDash(text, t.start)) return opensAside(tokens, i) ? 0 : i;
    const plain =
      isNameWord(t) ||
      t.kind === 'number' ||
      /^[,()./]$/.test(t.text) ||
      /^(?:de|del|la|el|al)$/.test(t.lower);
    if (!plain) return 0;
  }
  return 0;
}

/** "HALDEN, NSW: The mayor": a town in capitals with its state, unlike a speaker's label. */
const isTown = ([town, comma]: Paragraph['tokens']): boolean =>
  /^\p{Lu}{4,}$/u.test(town?.text ?? '') && comma?.text === ',';

/** "HALDEN: A bridge fell on Monday": a town in capitals and a sentence of news, which a speaker's label has not. */
const isTownOfNews = (text: string, [town, , next]: Paragraph['tokens']): boolean =>
  /^\p{Lu}{4,}$/u.test(town?.text ?? '') &&
  /^(?:A|An|At|Four|Five|In|More|One|Police|Six|The|Three|Two)$/.test(next?.text ?? '') &&
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text) &&
  !/\b(?:I|we|you)\b/i.test(text);

/** "Tom Hart – who had said so –": behind a dateline begins a sentence. */
function opensAside(tokens: Paragraph['tokens'], dash: number): boolean {
  const next = tokens.slice(dash + 1, dash + 3).find((t) => !/^[—–-]$/.test(t.text));
  return next?.kind === 'word' && next.text === next.lower;
}

/** A dash with a space in front, or two hyphens. */
const isDash = (text: string, at: number): boolean =>
  /^(?:[—–]|--|-\s)/.test(text.slice(at, at + 2)) && /[\s)]/.test(text.charAt(at - 1));
