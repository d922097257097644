import type { Article, ArticleParagraph, Claim, ParagraphFacts } from '../../../analysis/article';
import { isTabular } from '../../../analysis/claims/tables';
import { namedIn } from '../../paragraphs';
import { type Figure, hasValue } from '../figure';
import type { Setting, Settings } from '../settings';
import { type Frame, frameOf } from './frame';

import type { Place } from './rival';

/** A figure with its sentence and its clause. */
export interface Told {
  /** As its paragraph has it. */
  readonly figure: Figure;
  readonly setting: Setting;
  readonly frame: Frame;
  /** The sentence behind the figure. */
  readonly behind: string;
  readonly isHeading: boolean;
  /** What it is set against: of "up 30 percent from 3.1 million" the 30 percent. */
  readonly base: Pick<Claim, 'value' | 'high'> | null;
  /** Ids of those its clause names, its source left out. */
  readonly names: ReadonlySet<string>;
}

/** @param figure one of the article's own */
export function toldOf(article: Article, settings: Settings, figure: Figure): Told | null {
  const { paragraph } = figure;
  const { start = 0, facts } = article.paragraphs[paragraph] ?? {};
  const index = facts?.claims.findIndex(
    (c) => c.start === figure.start - start && c.end === figure.end - start,
  );
  return index === undefined ? null : toldAt(article, settings, { paragraph, index });
}

/** Of a paragraph of which the article says the same as before, and in which the same are named. */
interface Kept {
  readonly named: object;
  readonly told: (Told | null | undefined)[];
}

const kept = new WeakMap<ParagraphFacts, Kept>();

export function toldAt(article: Article, settings: Settings, place: Place): Told | null {
  const own = article.paragraphs[place.paragraph];
  if (!own) return null;
  const named = namedIn(article);
  let last = kept.get(own.facts);
  if (last?.named !== named) {
    last = { named, told: [] };
    kept.set(own.facts, last);
  }
  const known = last.told[place.index];
  if (known !== undefined) return known;
  const made = tellAt(own, settings, place);
  last.told[place.index] = made;
  return made;
}

function tellAt(
  { facts, role }: ArticleParagraph,
  settings: Settings,
  { paragraph, index }: Place,
): Told | null {
  const figure = facts.claims[index];
  if (!figure || !hasValue(figure)) return null;
  const setting = settings.at(paragraph, figure.start);
  if (!setting) return null;
  const last = known.get(figure);
  if (last?.setting === setting) return last;
  // The figures of a table are told apart by where they stand.
  if (isTabular(setting.tokens)) return null;
  const made = toldIn(setting, figure, role === 'heading', facts.claims[index - 1]);
  if (made) known.set(figure, made);
  return made;
}

/** By the figure as its paragraph has it: right as long as its setting is. */
const known = new WeakMap<Figure, Told>();

/** How the words go on from one figure to the one it is set against. */
const AGAINST =
  /\b(?:from|than|against|vs\.?|versus|over|(?:compared|compares) (?:with|to))\b[^.,;:()]{0,40}$/;

function baseOf({ text, start }: Setting, figure: Figure, before: Claim | undefined): Told['base'] {
  if (!before || before.start < start) return null;
  return AGAINST.test(text.slice(before.end - start, figure.start - start)) ? before : null;
}

function toldIn(
  setting: Setting,
  figure: Figure,
  isHeading: boolean,
  before: Claim | undefined,
): Told | null {
  const frame = frameOf(setting, figure);
  if (!frame) return null;
  const { source } = figure;
  const names = setting.named.filter(
    (n) =>
      n.start >= frame.start &&
      n.end <= frame.end &&
      (source === null || n.end <= source.start || n.start >= source.end),
  );
  return {
    figure,
    setting,
    frame,
    behind: setting.text.slice(figure.end - setting.start),
    isHeading,
    base: baseOf(setting, figure, before),
    names: new Set(names.map((n) => n.id)),
  };
}
