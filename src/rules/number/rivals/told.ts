import type { Article } from '../../../analysis/article';
import { shiftSpan } from '../../../text/span';
import type { Figure } from '../movement';
import type { Setting, Settings } from '../settings';
import { type Frame, frameOf } from './frame';
import { isHeading } from './rival';

/** A figure with its sentence and its clause. */
export interface Told {
  readonly figure: Figure;
  readonly setting: Setting;
  readonly frame: Frame;
  /** The sentence behind the figure. */
  readonly behind: string;
  readonly isHeading: boolean;
  /** Ids of those its clause names, its source left out. */
  readonly names: ReadonlySet<string>;
}

export function toldOf(article: Article, settings: Settings, figure: Figure): Told | null {
  const setting = settings.of(figure);
  const place = shiftSpan(figure, -(article.paragraphs[figure.paragraph]?.start ?? 0));
  const frame = setting && frameOf(setting, place);
  if (!setting || !frame) return null;
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
    behind: setting.text.slice(place.end - setting.start),
    isHeading: isHeading(article, figure),
    names: new Set(names.map((n) => n.id)),
  };
}
