import type { Article, Quotation, Speaker } from '../../analysis/article';
import { splitSentences } from '../../text/sentences';
import { tokenize } from '../../text/tokens';
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
    for (const [i, q] of article.quotations.entries()) {
      const before = article.quotations[i - 1];
      const change = before && changeOf(article, before, q);
      if (!change) continue;
      const { was, is, until } = change;
      const words = tokenize(article.text.slice(q.start, until));
      const count = words.filter((t) => t.kind === 'word' || t.kind === 'number').length;
      if (count < SHORT) continue;
      if (count < LONG && splitSentences(article.text.slice(q.start, until), words).length < 2) continue;
      yield {
        start: q.start,
        end: until,
        args: [was.name ?? was.text, is.name ?? is.text, String(count)],
        related: [was, is].map(({ start, end, text }) => ({ start, end, message: text })),
      };
    }
  },
};

interface Change {
  readonly was: Speaker;
  readonly is: Speaker;
  /** Where the words end that stand before the attribution. */
  readonly until: number;
}

/** Null where the voice does not change, or the reader knows by then. */
function changeOf(article: Article, before: Quotation, q: Quotation): Change | null {
  const [was, is, cue] = [before.attribution?.speaker, q.attribution?.speaker, q.attribution?.cue];
  if (!was || !is || !cue || before.paragraph !== q.paragraph - 1) return null;
  if (article.paragraphs[q.paragraph]?.start !== q.outer.start || q.attribution?.basis === 'label')
    return null;
  // An answer is expected to come from somebody else.
  if (
    before.kind !== 'direct' ||
    /[?]\W*$/.test(before.text) ||
    /\bask/.test(before.attribution?.cue?.text ?? '')
  )
    return null;
  if (PRONOUN.test(was.text) || PRONOUN.test(is.text) || !areTwoPeople(article, was, is)) return null;
  const tag = Math.min(is.start, cue.start);
  const until = (q.parts ?? [q]).findLast((part) => part.end <= tag)?.end;
  if (until === undefined || !/\p{L}/u.test(cue.text) || isMentioned(article, is, q.paragraph - 1))
    return null;
  return { was, is, until };
}

function areTwoPeople({ entities }: Article, a: Speaker, b: Speaker): boolean {
  const isPerson = (s: Speaker): boolean => entities.some((e) => e.id === s.entity && e.type === 'person');
  return isPerson(a) && isPerson(b) && familyName(a) !== familyName(b);
}

const familyName = ({ name }: Speaker): string | undefined => name?.split(' ').at(-1);

const isMentioned = ({ entities }: Article, { entity }: Speaker, paragraph: number): boolean =>
  entities.some((e) => e.id === entity && e.mentions.some((m) => m.paragraph === paragraph && !m.quoted));
