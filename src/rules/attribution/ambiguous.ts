import type { Article, Entity, Mention, Speaker } from '../../analysis/article';
import { contains } from '../../text/span';
import { inEachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { statementsOf } from './statements';

const PRONOUN = /^(?:he|she)$/i;
/** Nothing but "and" and a title between two names, perhaps an apposition: neither is the likelier one. */
const JOINED = /^(?:,? and |, [^.;:“”"]{2,60}, and )(?:(?:\p{L}{1,4}\.|[\p{L}’'-]+),? ){0,5}$/u;
/**
 * What stands in front of the first name where the two are what the sentence is about: its beginning, and a title. A
 * point behind fewer letters may be a title's own.
 */
const SUBJECT = /(?:^|(?:\p{L}{4}[.?!]|[”"’']) )(?:(?:\p{L}{1,4}\.|[\p{L}’'-]+) ){0,5}$/u;

/** "Berg and Lind met. He said …": a pronoun behind two people named in one breath. */
export const ambiguous: Rule = {
  id: 'attribution/ambiguous',
  summary: 'A “he said” or “she said” that could mean two people',
  severity: 'hint',
  message: 'Who is “{0}”: {1} or {2}?',
  *check(article) {
    if (unsure(article).length === 0) return;
    const byId = new Map(article.entities.map((e) => [e.id, e]));
    let before = 0;
    for (const { speaker } of statementsOf(article)) {
      const since = before;
      before = speaker?.end ?? before;
      if (!speaker?.entity || !PRONOUN.test(speaker.text)) continue;
      const meant = byId.get(speaker.entity);
      const other = speaker.alternatives.map((id) => byId.get(id)).find((e) => e && areAlike(e, meant));
      if (!meant || !other) continue;
      const pair = [meant, other].flatMap((e) => lastMention(e, speaker.start));
      const [first, second] = pair.sort((a, b) => a.start - b.start);
      // Whoever of the two has spoken since is who readers will take it to be.
      if (!first || !second || first.start < since || !areTheSubject(article, first, second)) continue;
      if (article.attributions.some((a) => contains(a.content, speaker))) continue;
      yield {
        start: speaker.start,
        end: speaker.end,
        args: [speaker.text, first.name, second.name],
        related: pair.map(({ start, end, name }) => ({ start, end, message: name })),
      };
    }
  },
};

/** Most paragraphs have no such speaker. */
const unsure = inEachParagraph(({ quotations, attributions }) =>
  [...quotations.map((q) => q.attribution), ...attributions].some(isUnsure) ? [true] : [],
);
const isUnsure = (said: { readonly speaker: Speaker | null } | null): boolean =>
  said?.speaker != null && said.speaker.alternatives.length > 0 && PRONOUN.test(said.speaker.text);

const areAlike = (a: Entity, b: Entity | undefined): boolean =>
  a.type === 'person' && b?.type === 'person' && a.gender !== null && a.gender === b.gender;

function lastMention({ mentions, name }: Entity, before: number): readonly (Mention & { name: string })[] {
  const last = mentions.findLast((m) => m.end <= before && !m.quoted);
  return last ? [{ ...last, name }] : [];
}

function areTheSubject({ text, paragraphs }: Article, first: Mention, second: Mention): boolean {
  if (first.paragraph !== second.paragraph || !JOINED.test(text.slice(first.end, second.start))) return false;
  return SUBJECT.test(text.slice(paragraphs[first.paragraph]?.start ?? 0, first.start));
}
