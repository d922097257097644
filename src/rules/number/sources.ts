import type { Article } from '../../analysis/article';

/** Words that say where a figure is from, though nobody is quoted. */
const SOURCE =
  /\b(?:according to|data|figures?|surveys?|polls?|polling|pollsters?|study|studies|reports?|reported|reporting|census|records?|documents?|filings?|statements?|analys[ie]s|estimates?|estimated|statistics|research\w*|audit\w*|court|indictment|testimony|calculat\w+|tall(?:y|ies)|results?|index|memos?|transcripts?|websites?|database|said|says|told|found|shows?|showed|shown|announced|tweeted|wrote|plans?|proposals?|budget|law|bill|ruling|list(?:s|ed)?|heard|per the|bylaws|charter|treaty|ordered|directed|projected|recommended)\b|https?:|www\.|\]\(/i;
/** Documents whose figures a following paragraph goes on with. */
const GOES_ON = /\b(?:surveys?|polls?|study|reports?|census|audit|budget)\b/i;

/** The paragraphs that name a source: a quotation, reported speech, a document or a link. */
export function sourcedParagraphs({
  paragraphs,
  quotations,
  attributions,
  text,
}: Article): ReadonlySet<number> {
  const sourced = new Set<number>();
  let at = 0;
  const speech = [...quotations.map((q) => q.start), ...attributions.map((a) => a.cue.start)].sort(
    (a, b) => a - b,
  );
  for (const offset of speech) {
    while ((paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
    sourced.add(at);
  }
  let goesOn = false;
  paragraphs.forEach(({ start, end }, i) => {
    const words = text.slice(start, end);
    if (goesOn || SOURCE.test(words)) sourced.add(i);
    goesOn = GOES_ON.test(words);
  });
  return sourced;
}
