import type { Article, Entity, Mention, Speaker } from '../../analysis/article';
import { namingsOf } from '../../analysis/entities/namings';
import { placedMention } from '../../analysis/placer';
import { flatMap } from '../../text/flatMap';
import { contains } from '../../text/span';
import { inEachParagraph, startOf } from '../paragraphs';
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
    const isLikely = unsure(article).some((place) => {
      const by = startOf(article, place);
      return place.found.some((s) => pairOf(article, { ...s, start: s.start + by }) !== null);
    });
    if (!isLikely) return;
    let before = 0;
    for (const { speaker } of statementsOf(article)) {
      const since = before;
      before = speaker?.end ?? before;
      const pair = speaker && PRONOUN.test(speaker.text) ? pairOf(article, speaker) : null;
      // Whoever of the two has spoken since is who readers will take it to be.
      if (!speaker || !pair || pair[0].start < since) continue;
      if (article.attributions.some((a) => contains(a.content, speaker))) continue;
      yield {
        start: speaker.start,
        end: speaker.end,
        args: [speaker.text, pair[0].name, pair[1].name],
        related: pair.map(({ start, end, name }) => ({ start, end, message: name })),
      };
    }
  },
};

type NamedMention = Mention & { readonly name: string };

/** The two who are named in one breath in front of a pronoun that may mean either; null where there are none. */
function pairOf(
  article: Article,
  { entity, alternatives, start }: Speaker,
): readonly [NamedMention, NamedMention] | null {
  const namings = namingsOf(article.anchored);
  const meant = namings.entity(entity);
  const other = alternatives.map((id) => namings.entity(id)).find((e) => e && areAlike(e, meant));
  if (!meant || !other) return null;
  const [one, two] = [lastMention(article, meant, start), lastMention(article, other, start)];
  // So it is with nearly all.
  if (!one || !two || one.paragraph !== two.paragraph) return null;
  const pair = [placed(article, one, meant), placed(article, two, other)] as const;
  const [first, second] = one.start < two.start ? pair : [pair[1], pair[0]];
  return areTheSubject(article, first, second) ? [first, second] : null;
}

const placed = ({ paragraphs }: Article, mention: Mention, { name }: Entity): NamedMention => ({
  ...placedMention(mention, paragraphs),
  name,
});

/** Most paragraphs have no such speaker. */
const unsure = inEachParagraph(({ quotations, attributions }) =>
  flatMap([...quotations.map((q) => q.attribution), ...attributions], (said) =>
    said?.speaker && isUnsure(said) ? [said.speaker] : [],
  ),
);
const isUnsure = (said: { readonly speaker: Speaker | null } | null): boolean =>
  said?.speaker != null && said.speaker.alternatives.length > 0 && PRONOUN.test(said.speaker.text);

const areAlike = (a: Entity, b: Entity | undefined): boolean =>
  a.type === 'person' && b?.type === 'person' && a.gender !== null && a.gender === b.gender;

/** The anchored mention. */
function lastMention({ paragraphs }: Article, { mentions }: Entity, before: number): Mention | undefined {
  const startOf = ({ paragraph }: Mention): number => paragraphs[paragraph]?.start ?? 0;
  return mentions.findLast((m) => startOf(m) + m.end <= before && !m.quoted);
}

function areTheSubject({ text, paragraphs }: Article, first: Mention, second: Mention): boolean {
  if (!JOINED.test(text.slice(first.end, second.start))) return false;
  return SUBJECT.test(text.slice(paragraphs[first.paragraph]?.start ?? 0, first.start));
}
