import type { Entity, Quotation, Speaker } from '../../analysis/article';
import { namingsOf } from '../../analysis/entities/namings';
import { flatMap } from '../../text/flatMap';
import { splitSentences } from '../../text/sentences';
import { shiftSpan } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { inEachParagraph, keptWhile, namedIn } from '../paragraphs';
import type { Rule } from '../rule';

/** So many words nobody should have to read in the wrong voice. */
const LONG = 25;
/** Less is over before anybody wonders, however many sentences it is. */
const SHORT = 12;
const PRONOUN = /^(?:he|she|they|it|who)$/i;

/** A paragraph opens with a new speaker's words, and says so late. */
export const lateChange: Rule = {
  id: 'attribution/late-change',
  summary: 'A new speaker who is named only after long words of theirs',
  severity: 'hint',
  message: 'Readers will hear {0} in this until {1} is named, {2} words on.',
  *check(article) {
    for (const paragraph of newVoices(article)) {
      const [before, here] = [article.paragraphs[paragraph - 1], article.paragraphs[paragraph]];
      const [former, q] = [before?.facts.quotations.at(-1), here?.facts.quotations[0]];
      const change = former && q && changeOf(former, q);
      if (!before || !here || !change) continue;
      const { was, is, until } = change;
      const words = wordsUpTo(here.content.text.slice(q.start, until));
      if (words === null) continue;
      yield {
        ...shiftSpan({ start: q.start, end: until }, here.start),
        args: [was.name ?? was.text, is.name ?? is.text, String(words)],
        related: [
          { ...shiftSpan(was, before.start), message: was.text },
          { ...shiftSpan(is, here.start), message: is.text },
        ],
      };
    }
  },
};

/** Named in a way that nobody takes for another's, or in another paragraph. */
const NOT_OWN = /^(?:label|carried-over|continued)$/;

/** Paragraphs that open with the words of somebody else than the last one of the paragraph before, who is not named there. */
const newVoices = keptWhile(
  (article) => [openings(article), closings(article), namedIn(article)],
  (article): readonly number[] => {
    const namings = namingsOf(article.anchored);
    const last = new Map(closings(article).map(({ paragraph, found }) => [paragraph, found[0]]));
    return flatMap(openings(article), ({ paragraph, found: [id = null] }) => {
      const [former, latter] = [namings.entity(last.get(paragraph - 1) ?? null), namings.entity(id)];
      if (former?.type !== 'person' || latter?.type !== 'person') return [];
      const isOne = familyName(former) === familyName(latter);
      return isOne || isMentioned(latter, paragraph - 1) ? [] : paragraph;
    });
  },
);

/** Paragraphs that open with a quotation which has an attribution of its own: the speaker's entity. */
const openings = inEachParagraph(
  ({ quotations: [first] }) =>
    first && isOpening(first) ? [first.attribution?.speaker?.entity ?? null] : [],
  'quotations',
);

/** The entity of the last speaker of each paragraph. */
const closings = inEachParagraph(({ quotations }) => {
  const id = quotations.at(-1)?.attribution?.speaker?.entity;
  return id == null ? [] : [id];
}, 'quotations');

const isOpening = ({ outer, attribution }: Quotation): boolean =>
  outer.start === 0 &&
  attribution?.speaker?.entity != null &&
  attribution.cue !== null &&
  !NOT_OWN.test(attribution.basis) &&
  !PRONOUN.test(attribution.speaker.text);

/** How many words readers take for another's; null where they are few. */
function wordsUpTo(text: string): number | null {
  const tokens = tokenize(text);
  const count = tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length;
  return count >= LONG || (count >= SHORT && splitSentences(text, tokens).length > 1) ? count : null;
}

/** Offsets count from the start of the paragraph of each. */
interface Change {
  readonly was: Speaker;
  readonly is: Speaker;
  /** Where the words end that stand before the attribution. */
  readonly until: number;
}

/** Null where the reader knows by then. */
function changeOf(before: Quotation, q: Quotation): Change | null {
  const [was, is, cue] = [before.attribution?.speaker, q.attribution?.speaker, q.attribution?.cue];
  if (!was || !is || !cue) return null;
  if (before.kind !== 'direct' || isQuestion(before) || PRONOUN.test(was.text) || PRONOUN.test(is.text))
    return null;
  const tag = Math.min(is.start, cue.start);
  const until = (q.parts ?? [q]).findLast((part) => part.end <= tag)?.end;
  if (until === undefined || !/\p{L}/u.test(cue.text)) return null;
  return { was, is, until };
}

/** An answer is expected to come from somebody else. */
const isQuestion = ({ text, attribution }: Quotation): boolean =>
  /\?[^\w?]*$/.test(text) || /\bask/.test(attribution?.cue?.text ?? '');

const familyName = ({ name }: Entity): string | undefined => name.split(' ').at(-1);

const isMentioned = ({ mentions }: Entity, paragraph: number): boolean =>
  mentions.some((m) => m.paragraph === paragraph && !m.quoted);
