import { contains, type Span, sliceOf } from '../../../text/span';
import type { CueClass } from '../sentence/lexicon';
import type { Phrase } from '../sentence/phrases';

/** A speaker, a cue and the words reported, in one sentence of the writer's. Offsets as in the items. */
export interface Report {
  readonly speaker: Span | null;
  readonly cue: Span;
  readonly kind: CueClass;
  /** A sentence states its speaker; a transcript's label and a credit line name him in their own ways. */
  readonly basis: 'stated' | 'label' | 'credit';
  /** Pieces of what is reported, in order; quotations among them. Empty where only the cue stands here ("Smith replied:"). */
  readonly content: readonly Span[];
  /** Does the cue end the sentence with a colon, so that the next paragraph speaks? */
  readonly announces: boolean;
}

/** Does its cue speak, rather than judge or believe? */
export const speaks = (r: Report): boolean => r.kind === 'say' || r.kind === 'tell';

/** Words that point back into their own sentence, or at nobody: what follows is not theirs. */
const NO_SPEAKER =
  /^(?:you|who|which|that|what|this|there|nobody|no[ -]one|none|neither|nothing|anyone|anybody|not \w+)$/i;

/** Can a quotation in a later sentence be taken for this speaker's? "It" must have spoken, and not be going to ("It will report in May"). */
export const canCarry = (r: Report, text: string): boolean => {
  const speaker = r.speaker && sliceOf(text, r.speaker);
  if (speaker === null || NO_SPEAKER.test(speaker)) return false;
  return !/^it$/i.test(speaker) || (speaks(r) && !/\b(?:will|'ll|’ll)\b/i.test(sliceOf(text, r.cue)));
};

/** The report a sentence is about: the first that speaks and is no part of another's words, nor of a relative clause. */
export function mainReport(reports: readonly Report[], text: string): Report | null {
  const spoken = reports.filter((r) => speaks(r) && canCarry(r, text));
  const isInner = (r: Report): boolean =>
    spoken.some((o) => o !== r && o.content.some((c) => contains(c, r.cue)));
  return spoken.find((r) => !isInner(r)) ?? null;
}

/** A report with the noun phrase that speaks, by the indices of its items. */
export interface Found {
  readonly report: Report;
  readonly subject: Phrase;
  /** In a relative clause or one in front of the main clause, whose subject is none of the main clause's. */
  readonly isAside?: boolean;
}
