import type { Article } from '../../analysis/article';

/** Words that say where a figure is from, though nobody is quoted. */
const SOURCE =
  /\b(?:according to|data|figures?|surveys?|polls?|polling|pollsters?|study|studies|reports?|reported|reporting|census|records?|documents?|filings?|statements?|analys[ie]s|estimates?|estimated|statistics|research\w*|audit\w*|court|indictment|testimony|calculat\w+|tall(?:y|ies)|results?|index|memos?|transcripts?|websites?|database|said|says|told|found|shows?|showed|shown|announced|tweeted|wrote|plans?|proposals?|budget|law|bill|ruling|list(?:s|ed)?|heard|per the|bylaws|charter|treaty|ordered|directed|projected|recommended)\b|https?:|www\.|\]\(/i;
/** Documents whose figures a following paragraph goes on with. */
const GOES_ON = /\b(?:surveys?|polls?|study|reports?|census|audit|budget)\b/i;

/** Tells whether a paragraph names a source: a quotation, reported speech, a document or a link. Looked at only when asked. */
export function sourcesIn({
  paragraphs,
  quotations,
  attributions,
  text,
}: Article): (paragraph: number) => boolean {
  const speech = [...quotations.map((q) => q.start), ...attributions.map((a) => a.cue.start)].sort(
    (a, b) => a - b,
  );
  const speaking = new Set<number>();
  let at = 0;
  for (const offset of speech) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
    speaking.add(at);
  }
  const words = (i: number): string => text.slice(paragraphs[i]?.start ?? 0, paragraphs[i]?.end ?? 0);
  const known = new Map<number, boolean>();
  return (i) => {
    const is = known.get(i) ?? (speaking.has(i) || SOURCE.test(words(i)) || GOES_ON.test(words(i - 1)));
    known.set(i, is);
    return is;
  };
}
