import type { Article, Entity, Quotation, Speaker } from '../../analysis/article';
import { namingsOf } from '../../analysis/entities/namings';
import { splitSentences } from '../../text/sentences';
import { shiftSpan } from '../../text/span';
import { tokenize } from '../../text/tokens';
import { inEachParagraph } from '../paragraphs';
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
    for (const { paragraph } of openings(article)) {
      const [before, here] = [article.paragraphs[paragraph - 1], article.paragraphs[paragraph]];
      const [former, q] = [before?.facts.quotations.at(-1), here?.facts.quotations[0]];
      const change = former && q && changeOf(article, former, q, paragraph);
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

/** Paragraphs that open with a quotation which has an attribution of its own. */
const openings = inEachParagraph(({ quotations: [first] }) => (first && isOpening(first) ? [true] : []));

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

/** Null where the voice does not change, or the reader knows by then. @param paragraph of the second one */
function changeOf(article: Article, before: Quotation, q: Quotation, paragraph: number): Change | null {
  const [was, is, cue] = [before.attribution?.speaker, q.attribution?.speaker, q.attribution?.cue];
  if (!was || !is || !cue) return null;
  if (before.kind !== 'direct' || isQuestion(before) || PRONOUN.test(was.text) || PRONOUN.test(is.text))
    return null;
  const [former, latter] = [was, is].map(({ entity }) => namingsOf(article.anchored).entity(entity));
  if (former?.type !== 'person' || latter?.type !== 'person') return null;
  if (familyName(former) === familyName(latter)) return null;
  const tag = Math.min(is.start, cue.start);
  const until = (q.parts ?? [q]).findLast((part) => part.end <= tag)?.end;
  if (until === undefined || !/\p{L}/u.test(cue.text) || isMentioned(latter, paragraph - 1)) return null;
  return { was, is, until };
}

/** An answer is expected to come from somebody else. */
const isQuestion = ({ text, attribution }: Quotation): boolean =>
  /\?[^\w?]*$/.test(text) || /\bask/.test(attribution?.cue?.text ?? '');

const familyName = ({ name }: Entity): string | undefined => name.split(' ').at(-1);

const isMentioned = ({ mentions }: Entity, paragraph: number): boolean =>
  mentions.some((m) => m.paragraph === paragraph && !m.quoted);
