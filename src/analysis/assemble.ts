import type { Article, ArticleParagraph, Entity, ParagraphFacts } from './article';
import type { SpeakerResolver } from './attribution/speakers/speakers';
import type { Dialect } from './dialect';
import { FactFinder, type Told } from './facts';
import type { PlacedParagraph } from './parts';
import { Placer } from './placer';
import { tell } from './telling';

/**
 * Puts the paragraphs' results together: the light second pass, linear in the number of results. What is as it was in
 * the article before stays the same object: the facts of a paragraph, and all that stands in front of an edit.
 */
export function assemble(
  text: string,
  parts: readonly PlacedParagraph[],
  entities: readonly Entity[],
  resolver: SpeakerResolver,
  dialect: Dialect | null,
  before: Assembled | null,
): Assembled {
  const { carried, speakers } = tell(parts, before?.told ?? null);
  const told: Told = { parts, carried, speakers, referents: resolver.resolve(parts, speakers, entities) };
  const paragraphs = paragraphsOf(told, before);
  const facts = placed(paragraphs, before?.article ?? null);
  return { article: { text, paragraphs, ...facts, entities, dialect }, told };
}

export interface Assembled {
  readonly article: Article;
  /** As last put together: an edit that changes no fact leaves it as it is. */
  readonly told: Told;
}

function paragraphsOf(told: Told, before: Assembled | null): readonly ArticleParagraph[] {
  const old = before?.article.paragraphs ?? [];
  const by = old.length - told.parts.length;
  return told.parts.map((part, i) => {
    const { start, end, role, paragraph: content } = part;
    const at = old[i]?.content === content ? i : i + by;
    const was = old[at]?.content === content ? old[at] : undefined;
    const isKnown =
      was !== undefined && (isSilent(part) || (before && isToldAlike(told, i, before.told, at)));
    const facts = isKnown ? was.facts : factsIn(told, i, was?.facts ?? null);
    return was?.facts === facts && was.start === start && was.end === end
      ? was
      : { start, end, role, content, facts };
  });
}

/** Whether a paragraph that leans on no other was told the same. */
const isToldAlike = (now: Told, i: number, before: Told, was: number): boolean =>
  now.carried[i] === before.carried[was] &&
  now.referents[i] === before.referents[was] &&
  now.carried[i]?.every((q) => !q.attribution || q.attribution.paragraph === i) === true;

/** Nobody speaks in it, so that all it says is its own. */
const isSilent = ({ speech }: PlacedParagraph): boolean =>
  speech.quotations.length === 0 && speech.reports.length === 0;

function factsIn(told: Told, paragraph: number, known: ParagraphFacts | null): ParagraphFacts {
  const finder = new FactFinder(told, paragraph);
  return known && finder.areStill(known) ? known : finder.facts();
}

/** All facts where they stand in the article; those in front of the first paragraph that is new are the ones before. */
export function placed(
  paragraphs: readonly ArticleParagraph[],
  before: Article | null,
): Pick<Article, keyof ParagraphFacts> {
  let same = 0;
  while (before && same < paragraphs.length && paragraphs[same] === before.paragraphs[same]) same++;
  const kept = paragraphs.slice(0, same);
  const keep = <K extends keyof ParagraphFacts>(kind: K): ParagraphFacts[K][number][] =>
    before?.[kind].slice(
      0,
      kept.reduce((sum, p) => sum + p.facts[kind].length, 0),
    ) ?? [];
  const [quotations, attributions] = [keep('quotations'), keep('attributions')];
  const [claims, dates] = [keep('claims'), keep('dates')];
  for (let i = same; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const { start, facts } = paragraph;
    const place = new Placer(start, i);
    for (const q of facts.quotations) quotations.push(place.quotation(q));
    for (const a of facts.attributions) attributions.push(place.report(a));
    for (const c of facts.claims) claims.push(place.claim(c));
    for (const d of facts.dates) dates.push(place.date(d));
  }
  return { quotations, attributions, claims, dates };
}
