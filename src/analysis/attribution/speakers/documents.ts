import { sinceStop, upToStop } from '../../../text/around';
import type { Span } from '../../../text/span';

const DOCUMENT =
  'statement|communiqu[eé]|declaration|letter|release|memo|e-?mail|message|post|report|filing|lawsuit|complaint|ruling|opinion';
const THE_DOCUMENT = new RegExp(`^(?:the|this|that)\\s+(?:[\\w-]+\\s+){0,2}?(${DOCUMENT})$`);
const OWN_DOCUMENT = new RegExp(`^(his|her)\\s+(?:[\\w-]+\\s+){0,2}?(?:${DOCUMENT})$`);
const IN_THE_DOCUMENT = new RegExp(
  `\\bin\\s+(?:an?|the|his|her|its|their)\\s+(?:[\\w’'-]+\\s+){0,3}?(${DOCUMENT})(?!\\p{L})`,
  'giu',
);
/** How far around a speaker's words the document they spoke in may be named, in UTF-16 units. */
const BEFORE = 80;
const AFTER = 160;

/** The document that words in lower case mean ("the joint statement"); null where they mean none. */
export const documentOf = (spoken: string): string | null => THE_DOCUMENT.exec(spoken)?.[1] ?? null;

/** Whose document words in lower case mean ("her statement": her); null where they do not say. */
export const authorOf = (spoken: string): string | null => OWN_DOCUMENT.exec(spoken)?.[1] ?? null;

/** The documents in which somebody speaks, named near their name in the same line. */
export function documentsAround(text: string, { start, end }: Span): readonly string[] {
  const before = sinceStop(text, start, BEFORE, '\n');
  const after = upToStop(text, end, AFTER, '\n');
  return [...before.matchAll(IN_THE_DOCUMENT), ...after.matchAll(IN_THE_DOCUMENT)].map((m) =>
    (m[1] ?? '').toLowerCase(),
  );
}
