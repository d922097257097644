import type { Article, Entity, Quotation, Speaker } from '../../analysis/article';
import { Placer } from '../../analysis/placer';
import { splitSentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';
import { entitiesById } from '../entitiesById';
import { eachQuotation } from '../paragraphs';
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
    for (const [q] of openings(article)) {
      const before = quotationBefore(article, q);
      const change = before && changeOf(article, before, q);
      if (!change) continue;
      const { was, is, until } = change;
      const words = wordsUpTo(article.text.slice(q.start, until));
      if (words === null) continue;
      yield {
        start: q.start,
        end: until,
        args: [was.name ?? was.text, is.name ?? is.text, String(words)],
        related: [was, is].map(({ start, end, text }) => ({ start, end, message: text })),
      };
    }
  },
};

/** The last one of the paragraph before. */
function quotationBefore({ paragraphs }: Article, { paragraph }: Quotation): Quotation | undefined {
  const at = paragraph - 1;
  const before = paragraphs[at];
  const last = before?.facts.quotations.at(-1);
  return before && last && new Placer(before.start, at).quotation(last);
}

/** Named in a way that nobody takes for another's, or in another paragraph. */
const NOT_OWN = /^(?:label|carried-over|continued)$/;

/** Quotations that open a paragraph and have an attribution of their own. */
const openings = eachQuotation(
  ({ outer, attribution }) =>
    (outer.start === 0 &&
      attribution?.speaker?.entity &&
      attribution.cue &&
      !NOT_OWN.test(attribution.basis) &&
      !PRONOUN.test(attribution.speaker.text)) ||
    null,
);

/** How many words readers take for another's; null where they are few. */
function wordsUpTo(text: string): number | null {
  const tokens = tokenize(text);
  const count = tokens.filter((t) => t.kind === 'word' || t.kind === 'number').length;
  return count >= LONG || (count >= SHORT && splitSentences(text, tokens).length > 1) ? count : null;
}

interface Change {
  readonly was: Speaker;
  readonly is: Speaker;
  /** Where the words end that stand before the attribution. */
  readonly until: number;
}

/** Null where the voice does not change, or the reader knows by then. */
function changeOf(article: Article, before: Quotation, q: Quotation): Change | null {
  const [was, is, cue] = [before.attribution?.speaker, q.attribution?.speaker, q.attribution?.cue];
  if (!was || !is || !cue) return null;
  if (before.kind !== 'direct' || isQuestion(before) || PRONOUN.test(was.text) || PRONOUN.test(is.text))
    return null;
  const [former, latter] = [was, is].map(({ entity }) => entitiesById(article).get(entity ?? ''));
  if (former?.type !== 'person' || latter?.type !== 'person') return null;
  if (familyName(former) === familyName(latter)) return null;
  const tag = Math.min(is.start, cue.start);
  const until = (q.parts ?? [q]).findLast((part) => part.end <= tag)?.end;
  if (until === undefined || !/\p{L}/u.test(cue.text) || isMentioned(latter, q.paragraph - 1)) return null;
  return { was, is, until };
}

/** An answer is expected to come from somebody else. */
const isQuestion = ({ text, attribution }: Quotation): boolean =>
  /\?[^\w?]*$/.test(text) || /\bask/.test(attribution?.cue?.text ?? '');

const familyName = ({ name }: Entity): string | undefined => name.split(' ').at(-1);

const isMentioned = ({ mentions }: Entity, paragraph: number): boolean =>
  mentions.some((m) => m.paragraph === paragraph && !m.quoted);
