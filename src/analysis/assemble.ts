import type { Span } from '../text/span';
import type { Article, ArticleParagraph, Entity, ParagraphFacts } from './article';
import { carryOver, type PlacedQuotation } from './attribution/carry';
import type { SpeakerResolver } from './attribution/speakers';
import type { Dialect } from './dialect';
import { FactFinder, type Told } from './facts';
import type { Leaning } from './leaning';
import type { PlacedParagraph } from './parts';
import { Placer } from './placer';

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
  before: Article | null,
): Assembled {
  const carried = carryOver(parts);
  const speakers = speakersIn(parts, carried);
  const told: Told = { parts, speakers, referents: resolver.resolve(parts, speakers, entities) };
  const paragraphs = paragraphsOf(told, carried, before?.paragraphs ?? []);
  const article = { text, paragraphs, ...placed(paragraphs, before), entities, dialect };
  return { article, leaning: leaningIn(carried) };
}

export interface Assembled {
  readonly article: Article;
  /** In order. */
  readonly leaning: readonly Leaning[];
}

const leaningIn = (carried: readonly PlacedQuotation[]): readonly Leaning[] =>
  carried.flatMap(({ paragraph, attribution }) =>
    attribution && attribution.paragraph !== paragraph ? [{ paragraph, on: attribution.paragraph }] : [],
  );

function paragraphsOf(
  told: Told,
  carried: readonly PlacedQuotation[],
  before: readonly ArticleParagraph[],
): readonly ArticleParagraph[] {
  const by = before.length - told.parts.length;
  let next = 0;
  return told.parts.map((part, i) => {
    const { start, end, role, paragraph: content } = part;
    const first = next;
    while (carried[next]?.paragraph === i) next++;
    const was = before[i]?.content === content ? before[i] : before[i + by];
    const known = was?.content === content ? was.facts : null;
    const facts = known && isSilent(part) ? known : factsIn(told, i, carried.slice(first, next), known);
    return was?.facts === facts && was.start === start && was.end === end
      ? was
      : { start, end, role, content, facts };
  });
}

/** Nobody speaks in it, so that all it says is its own. */
const isSilent = ({ speech }: PlacedParagraph): boolean =>
  speech.quotations.length === 0 && speech.reports.length === 0;

function factsIn(
  told: Told,
  paragraph: number,
  quotations: readonly PlacedQuotation[],
  known: ParagraphFacts | null,
): ParagraphFacts {
  const finder = new FactFinder(told, paragraph);
  return known && finder.areStill(known, quotations) ? known : finder.facts(quotations);
}

/** Every span that names a speaker, once, by paragraph and in order; offsets count from the paragraph's start. */
function speakersIn(
  parts: readonly PlacedParagraph[],
  carried: readonly PlacedQuotation[],
): readonly (readonly Span[])[] {
  const speakers = new Array<Span[]>(parts.length).fill(NOBODY);
  const add = (speaker: Span | null, paragraph: number): void => {
    const there = speakers[paragraph];
    if (!speaker || !there) return;
    const known = there.findIndex((s) => s.start === speaker.start);
    if (known >= 0) there[known] = speaker;
    else if (there === NOBODY) speakers[paragraph] = [speaker];
    else there.push(speaker);
  };
  for (const { attribution } of carried) if (attribution) add(attribution.speaker, attribution.paragraph);
  for (let i = 0; i < parts.length; i++)
    for (const { speaker } of parts[i]?.speech.reports ?? NOBODY) add(speaker, i);
  for (const there of speakers) if (there.length > 1) there.sort((a, b) => a.start - b.start);
  return speakers;
}

const NOBODY: never[] = [];

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
