import type { QuotedSpan } from '../../text/marks';
import type { LocalAttribution } from './local';

const LABEL_INSIDE = /^(?:\p{Lu}[\p{Lu}.’' -]{1,40}|[QA])(?=:\s)/u;

/** `“SMITH: We had to.”`: a transcript whose every line stands in quotation marks. */
export function labelInside(text: string, { start, end }: QuotedSpan): LocalAttribution | null {
  const label = LABEL_INSIDE.exec(text.slice(start, Math.min(end, start + 60)))?.[0];
  if (!label) return null;
  const colon = start + label.length;
  return {
    speaker: { start, end: colon },
    cue: { start: colon, end: colon + 1 },
    basis: 'label',
    confidence: 0.97,
  };
}

/** How far in front of its end the tag of an unclosed quotation may begin, in UTF-16 units. */
const TAG_REACH = 60;
const TAG_INSIDE =
  /[,?!] ((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}|he|she|they) (said|says|added|adds|told \p{L}+|recalled|explained|replied|asked)(?: \p{L}+day)?\.?$/u;

/** `“The faculty is proud of it, Pohl said.`: the mark that is missing stood in front of the tag. */
export function tagInside(text: string, { end, start, closure }: QuotedSpan): LocalAttribution | null {
  if (closure !== 'unclosed') return null;
  const from = Math.max(start, end - TAG_REACH);
  const tag = TAG_INSIDE.exec(text.slice(from, end));
  const [, who, verb] = tag ?? [];
  if (!tag || !who || !verb) return null;
  const at = from + tag.index + 2;
  const cue = at + who.length + 1;
  return {
    speaker: { start: at, end: at + who.length },
    cue: { start: cue, end: cue + verb.length },
    basis: 'stated',
    confidence: 0.8,
  };
}
