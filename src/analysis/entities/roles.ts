import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { genderOf } from './firstNames';
import { TITLES } from './titles';

/** Longest apposition taken for a role, in UTF-16 units. */
const APPOSITION = 90;

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/;

/** "US President" in front of a name, or ", the mayor of Kharkiv," behind it; null where it is not introduced. */
export function roleAt(paragraph: Paragraph, name: Span): string | null {
  return titleBefore(paragraph, name) ?? appositionAfter(paragraph.text, name);
}

function titleBefore({ text, tokens }: Paragraph, name: Span): string | null {
  const at = tokenAt(tokens, name.start);
  let from = at;
  while (
    from > 0 &&
    TITLES.has(tokens[from - 1]?.lower ?? '') &&
    !HONORIFIC.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  const first = tokens[from];
  if (from === at || !first) return null;
  const words = text.slice(first.start, name.start).trim();
  return words.length > 2 ? words : null;
}

function appositionAfter(text: string, name: Span): string | null {
  if (text[name.end] !== ',') return null;
  const after = text.slice(name.end + 1, name.end + 1 + APPOSITION);
  const found =
    /^ ?(?:\d{1,3}, )?((?:the|an?|his|her|its)\s[^,.;:“”"()]{3,80}?|(?:president|head|director|chief|chair|chairman|chairwoman|mayor|minister|secretary|spokes\w+|professor|founder|owner|leader|chief executive)\b[^,.;:“”"()]{0,80}?)(?=[,.;])/.exec(
      after,
    )?.[1];
  return found?.replace(/^(?:the|an?)\s+/, '') ?? null;
}

/** The gender a title or a first name shows. */
export function genderAt({ tokens }: Paragraph, name: Span): 'female' | 'male' | null {
  const at = tokenAt(tokens, name.start);
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:mr|sir|lord|king|prince)\.?$|^(?:spokesman|chairman|congressman|councilman)$/.test(before))
    return 'male';
  if (
    /^(?:mrs|ms|miss|dame|lady|queen|princess)\.?$|^(?:spokeswoman|chairwoman|congresswoman|councilwoman)$/.test(
      before,
    )
  )
    return 'female';
  const first = tokens[at];
  return first && first.end < name.end ? genderOf(first.lower) : null;
}

/** Binary search for the token that starts at `offset`. */
function tokenAt(tokens: Paragraph['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
