import { textBefore } from '../../../text/around';
import { contains, type Span, sliceOf } from '../../../text/span';
import { type Report, speaks } from './report';

/**
 * The outermost report whose cue speaks: what X says that Y said is X's to answer for, and so people mark it. Among
 * judgements a pronoun's ("condemned what he called a “breach”") gives way to the one that names him. Of several cues
 * with one speaker the nearest counts.
 */
export function reportOf(reports: readonly Report[], s: Span, text: string): Report | null {
  const all = reports.filter(
    (r) => r.content.some((c) => contains(c, s)) && !SEEMS.test(sliceOf(text, r.cue)),
  );
  // "They are said to have called it “bold”": a passive names nobody where another does.
  const named = all.filter((r) => r.speaker !== null);
  const around = named.length > 0 ? named : all;
  if (around.length <= 1) return around[0] ?? null;
  const size = (r: Report): number =>
    Math.min(...r.content.filter((c) => contains(c, s)).map((c) => c.end - c.start));
  const outward = [...around].sort((a, b) => size(a) - size(b));
  const namer = outward.find(
    (r) =>
      announces(r, s, text) ||
      namesInRelativeClause(r, text) ||
      isTagInFront(r, s, text, around) ||
      isAtAnotherTime(r, text),
  );
  if (namer) return namer;
  const outer =
    outward.findLast((r) => speaks(r) && !isRelativeClause(r, text)) ??
    outward.findLast(speaks) ??
    outward.findLast((r) => !isPronoun(r, text)) ??
    outward.at(-1);
  return (
    outward.find(
      (r) => r.speaker?.start === outer?.speaker?.start && (!outer || speaks(r) === speaks(outer)),
    ) ?? null
  );
}

/** "Osei vows to stay as Hart says: “Go”": a colon leads from the verb to its words. */
const announces = (r: Report, s: Span, text: string): boolean =>
  speaks(r) &&
  r.speaker !== null &&
  /^:\s*$/.test(text.slice(r.cue.end, s.start)) &&
  /\bas\s$/.test(textBefore(text, r.speaker.start, 4));

/** "Osei said the rule, which she called “a mess”, …": the words are those of who names it so. */
const namesInRelativeClause = (r: Report, text: string): boolean =>
  r.kind === 'judge' &&
  r.speaker !== null &&
  (/(?:which|who|whom)\s$/.test(textBefore(text, r.speaker.start, 6)) ||
    (/what\s$/.test(textBefore(text, r.speaker.start, 5)) && /^\p{Lu}/u.test(sliceOf(text, r.speaker))) ||
    // "a course that its warden Bo Hart had called “soup”", unlike "that Bo Hart had called it “soup”"
    (OF_THING.test(textBefore(text, r.speaker.start, OF_THING_REACH)) &&
      /\p{Lu}/u.test(sliceOf(text, r.speaker)) &&
      /^ (?:as|on|in|at)\b|^ ["“‘']/.test(text.slice(r.cue.end, r.cue.end + 4))));

/** "a course that", unlike "claimed that" */
const OF_THING = /\b(?:an?|the|its|his|her|their|this) (?:[\p{L}-]{1,20} )?[\p{L}-]{1,20} that $/u;
const OF_THING_REACH = 56;

/** "that it was, she said, “late”": a tag between commas right in front of the words. */
const isTagInFront = (r: Report, s: Span, text: string, around: readonly Report[]): boolean =>
  r.kind === 'say' &&
  r.speaker !== null &&
  !isRelativeClause(r, text) &&
  isBlank(text.slice(r.speaker.end, r.cue.start)) &&
  /^,\s*$/.test(text.slice(r.cue.end, s.start)) &&
  /,\s*$/.test(textBefore(text, r.speaker.start, 3)) &&
  around.every((o) => o === r || o.content.some((c) => c.start < (r.speaker?.start ?? 0) - 3));

/** "Osei said she was fine after Hart called her “weak”": what was said at another time. */
const isAtAnotherTime = (r: Report, text: string): boolean =>
  r.kind !== 'think' &&
  r.speaker !== null &&
  r.speaker.end <= r.cue.start &&
  /^(?:\p{Lu}|an? )/u.test(sliceOf(text, r.speaker)) &&
  /\b(?:after|before|when|while)\s$/.test(textBefore(text, r.speaker.start, 8));

const isBlank = (words: string): boolean => !/\S/.test(words);

/** How things look is nobody's words. */
const SEEMS = /\bseem(?:s|ed|ing)?$/;

/** "economists who testified said": who is not the subject of the sentence. */
const isRelativeClause = (r: Report, text: string): boolean =>
  r.speaker !== null && /^(?:who|which|that)$/i.test(sliceOf(text, r.speaker));

const isPronoun = (r: Report, text: string): boolean =>
  r.speaker !== null && /^(?:he|she|it|they|who|we)$/i.test(sliceOf(text, r.speaker));
