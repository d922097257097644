import { withoutTitlePoints } from '../../../text/abbreviations';
import { sinceStop, textBefore } from '../../../text/around';
import type { PlacedWords, Sighting, Who } from './who';

/** How far around a pronoun its sentence is looked at, in UTF-16 units. */
const SENTENCE = 400;
const ENDS_SENTENCE = /[.?!]["”’)]*\s/;

/** "…, he claimed.", "…, she has also said, …": the pronoun stands in a tag behind what it reports. */
const IN_TAG = /^ (?:(?:\p{L}+ly|also|later|then|has|had|once) ){0,2}\p{L}{3,14}(?=[.]|$|, (?!["“‘]))/u;

/**
 * Whom somebody speaks of: nobody calls himself by his name, so that "he" is none of those named in what "he" reports
 * ("Hart has failed, he claimed", "He said Hart would go").
 * @param behind who is named behind the pronoun in its paragraph
 */
export function spokenOf(
  words: PlacedWords,
  recent: readonly Sighting[],
  behind: readonly Sighting[],
): ReadonlySet<Who> {
  const told = new Set<Who>();
  for (const p of behind) {
    if (p.start - words.end > SENTENCE || endsSentence(words.text.slice(words.end, p.start))) break;
    told.add(p.who);
  }
  if (!isInTag(words)) return told;
  const here = recent.filter(
    (p) =>
      p.paragraph === words.paragraph &&
      p.end <= words.start &&
      words.start - p.end < SENTENCE &&
      !endsSentence(words.text.slice(p.end, words.start)),
  );
  for (const { who, spoke } of here) if (!spoke) told.add(who);
  // "Hart said the pier was old and, he added, unsafe"
  for (const { who, spoke } of here) if (spoke) told.delete(who);
  return told;
}

/** "Analysts at Hale & Co. were gloomy. Stocks are high, they wrote": whom the sentence in front, or this one, is about. */
export function manyBefore({ text, start }: PlacedWords): boolean {
  const before = sinceStop(text, start, SENTENCE, '\n');
  return before
    .split(/(?<=[.?!]["”’)]?)\s+(?=["“‘]?\p{Lu})/u)
    .slice(-2)
    .some((sentence) => MANY.test(sentence));
}
const MANY =
  /^(?:\d\d[.:]\d\d )?((?:(?:The|Some|Many|Most|Other|Two|Three|Several|These|Those) )?(?:\p{L}[\p{L}-]+ ){0,2}(?:\p{L}{3,}[^\P{L}s]s|people|police|women|men|children|staff)) (?:at|of|in|from|for|with|on|who|were|are|have|had)\b/u;

/** "The traders on the hill are gloomy. One told us": those whom the sentence in front is about; null for nobody. */
export function manyIn({ text, start }: PlacedWords): string | null {
  const sentences = sinceStop(text, start, SENTENCE, '\n').split(/(?<=[.?!]["”’)]?)\s+(?=["“‘]?\p{Lu}|$)/u);
  return MANY.exec(sentences.at(-2) ?? '')?.[1] ?? null;
}

const endsSentence = (between: string): boolean => ENDS_SENTENCE.test(withoutTitlePoints(between));

const isInTag = ({ text, start, end }: PlacedWords): boolean => {
  const before = textBefore(text, start, 12);
  return /[^"”’'], $/.test(before) && !OPENS_REASON.test(before) && IN_TAG.test(text.slice(end, end + 48));
};

/** "Hart left because, he explained, the pier was closing": he may speak of what he did himself. */
const OPENS_REASON = /\b(?:because|since|as|that|which|when|while|although|though|if|where), $/;
