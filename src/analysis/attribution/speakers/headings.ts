import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import { sliceOf } from '../../../text/span';
import type { ParagraphRole } from '../../article';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import type { LocalQuotation } from '../local';
import { described, type Known } from './described';
import { meaning, NOBODY, type Referent } from './referent';
import type { PlacedWords, SpeakersWords } from './who';

/** A paragraph with what is quoted in it. */
export interface Quoting {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly speech: { readonly quotations: readonly LocalQuotation[] };
}

interface Spoken {
  readonly speakers: readonly SpeakersWords[];
  readonly referents: readonly Referent[];
}

/** How many of an article's paragraphs may be its headline and what stands above and below it. */
const HEADLINES = 3;
/** A headline's words are found again in the body where they are at least so long, in letters. */
const SHORTEST = 12;

/**
 * Whom a headline's speakers mean who are named further down only: "‘I never touched it’: driver denies all" has the
 * driver's words again in the body, beside his name, and "Mayor vows to stay" means who is introduced as the mayor.
 */
export function namedBelow(
  parts: readonly Quoting[],
  walked: readonly (Spoken | undefined)[],
  known: Known,
): readonly { readonly paragraph: number; readonly referents: readonly Referent[] }[] {
  const found: { paragraph: number; referents: readonly Referent[] }[] = [];
  for (let i = 0; i < Math.min(HEADLINES, parts.length); i++) {
    const [part, here] = [parts[i], walked[i]];
    if (part?.role !== 'heading' || !here) continue;
    const referents = here.referents.map((referent, n) => {
      const words = here.speakers[n];
      if (!words || referent.name !== null) return referent;
      const { text } = part.paragraph;
      return (
        saysAgain(parts, walked, i, words) ?? titled({ ...words, text, paragraph: i }, known) ?? referent
      );
    });
    if (referents.some((r, n) => r !== here.referents[n])) found.push({ paragraph: i, referents });
  }
  return found;
}

/** Who says in the body what the headline quotes. */
function saysAgain(
  parts: readonly Quoting[],
  walked: readonly (Spoken | undefined)[],
  heading: number,
  { start }: SpeakersWords,
): Referent | null {
  const { paragraph, speech } = parts[heading] ?? {};
  const quotation = speech?.quotations.find((q) => q.attribution?.speaker?.start === start);
  if (!paragraph || !quotation) return null;
  const said = quotation.spans.map((span) => lettersOf(sliceOf(paragraph.text, span))).join('');
  if (said.length < SHORTEST) return null;
  for (let i = heading + 1; i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.speech.quotations.length === 0) continue;
    const at = quotedIn(part).findIndex((words) => words.includes(said));
    if (at < 0) continue;
    const speaker = part.speech.quotations[at]?.attribution?.speaker;
    const who = walked[i]?.speakers.findIndex((s) => s.start === speaker?.start) ?? -1;
    const referent = walked[i]?.referents[who];
    return referent && referent.entity !== null ? { ...referent, alternatives: NOBODY.alternatives } : null;
  }
  return null;
}

/** Is anything quoted where an article may have its headline? */
export const quotesInHeading = (parts: readonly Quoting[]): boolean =>
  parts.slice(0, HEADLINES).some((p) => p.role === 'heading' && p.speech.quotations.length > 0);

/** Are the same words quoted in both? */
export const isQuotedAlike = (a: Quoting, b: Quoting): boolean =>
  quotedIn(a).join(' ') === quotedIn(b).join(' ');

/** The letters of each quotation; remembered, as they are looked through with every key. */
const quotedIn = rememberEach(({ paragraph, speech }: Quoting): readonly string[] =>
  speech.quotations.map(({ spans }) => spans.map((s) => lettersOf(sliceOf(paragraph.text, s))).join('')),
);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "Mayor", "Hale police chief": headlines leave "the" out. */
function titled(words: PlacedWords, known: Known): Referent | null {
  const spoken = sliceOf(words.text, words).toLowerCase();
  const head = /[\p{L}-]{2,30}$/u.exec(spoken)?.[0] ?? '';
  if (!TITLES.has(head) && !isSomebody(head)) return null;
  const who = described(`the ${spoken}`, words, [], { known: () => known });
  return who?.type === 'person' ? meaning(who) : null;
}
