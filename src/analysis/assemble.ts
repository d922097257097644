import type { Paragraph } from '../text/paragraph';
import type { Article, ArticleParagraph, Entity, ParagraphFacts, ParagraphRole } from './article';
import type { SpeakerResolver } from './attribution/speakers/speakers';
import { withNationalMoney } from './claims/nationalMoney';
import type { Dialect } from './dialect';
import { FactFinder, type Told } from './facts';
import type { Part } from './parts';
import { attributionsOf, claimsOf, datesOf, placedEntity, placedIn, quotationsOf } from './placer';
import { referencesIn } from './references/references';
import { tell } from './telling';

/**
 * Puts the paragraphs' results together: the light second pass, linear in the number of results. The facts of a paragraph
 * that are as they were in the article before stay the same object.
 */
export function assemble(
  text: string,
  { parts, starts }: Pick<Told, 'parts' | 'starts'>,
  entities: readonly Entity[],
  resolver: SpeakerResolver,
  dialect: Dialect | null,
  before: Assembled | null,
): Assembled {
  const { carried, speakers } = tell(parts, before?.told ?? null);
  const referents = resolver.resolve(parts, speakers, entities);
  const told: Told = { parts, starts, carried, speakers, referents };
  return { article: articleOf(text, paragraphsOf(told, before), entities, dialect), told };
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
    const { role, paragraph: content } = part;
    const start = told.starts[i] ?? 0;
    const at = old[i]?.content === content ? i : i + by;
    const was = old[at]?.content === content ? old[at] : undefined;
    const isKnown =
      was !== undefined && (isSilent(part) || (before && isToldAlike(told, i, before.told, at)));
    const facts = isKnown ? was.facts : factsIn(told, i, was?.facts ?? null);
    return was?.facts === facts && was.start === start ? was : articleParagraph(start, role, content, facts);
  });
}

export const articleParagraph = (
  start: number,
  role: ParagraphRole,
  content: Paragraph,
  facts: ParagraphFacts,
): ArticleParagraph => ({ start, end: start + content.text.length, role, content, facts });

/** Whether a paragraph that leans on no other was told the same. */
const isToldAlike = (now: Told, i: number, before: Told, was: number): boolean =>
  now.carried[i] === before.carried[was] &&
  now.referents[i] === before.referents[was] &&
  now.carried[i]?.every((q) => !q.attribution || q.attribution.paragraph === i) === true;

/** Nobody speaks in it, so that all it says is its own. */
const isSilent = ({ speech }: Part): boolean => speech.quotations.length === 0 && speech.reports.length === 0;

function factsIn(told: Told, paragraph: number, known: ParagraphFacts | null): ParagraphFacts {
  const finder = new FactFinder(told, paragraph);
  return known && finder.areStill(known) ? known : finder.facts();
}

/**
 * The article's own facts and entities are put where they stand in it when somebody first asks for them: most keys are
 * followed by another before anybody does, and rules go by the paragraphs' facts and by anchored entities.
 */
export function articleOf(
  text: string,
  paragraphs: readonly ArticleParagraph[],
  anchored: readonly Entity[],
  dialect: Dialect | null,
): Article {
  const quotations = once(() => placedIn(paragraphs, quotationsOf));
  const attributions = once(() => placedIn(paragraphs, attributionsOf));
  const claims = once(() => withNationalMoney(placedIn(paragraphs, claimsOf), paragraphs));
  const dates = once(() => placedIn(paragraphs, datesOf));
  const entities = once(() => anchored.map((entity) => placedEntity(entity, paragraphs)));
  const references = once(() => referencesIn(paragraphs, anchored));
  return {
    text,
    paragraphs,
    get quotations() {
      return quotations();
    },
    get attributions() {
      return attributions();
    },
    get claims() {
      return claims();
    },
    get dates() {
      return dates();
    },
    get entities() {
      return entities();
    },
    get references() {
      return references();
    },
    anchored,
    dialect,
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
