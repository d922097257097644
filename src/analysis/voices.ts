import { flatMap } from '../text/flatMap';
import type { Article, Quotation, Speaker } from './article';

/** Somebody who is quoted, with all that is quoted of them. */
export interface Voice {
  /** Equal for all quotations of one speaker; null for those that have none. */
  readonly key: string | null;
  /** The fullest name known, else the first words that describe the speaker; null where nobody is named. */
  readonly name: string | null;
  readonly entity: string | null;
  readonly quotations: readonly Quotation[];
}

/** What makes two speakers one: the entity where it is known, else the words, case and article aside. */
export function voiceKey(speaker: Speaker | null | undefined): string | null {
  if (!speaker) return null;
  return (
    speaker.entity ?? `words:${(speaker.name ?? speaker.text).toLowerCase().replace(/^(?:an?|the) /, '')}`
  );
}

/** Quotations by speaker: those of nobody first, then in the order in which the speakers come up. */
export function voicesOf(article: Article): readonly Voice[] {
  const byKey = new Map<string | null, Quotation[]>();
  for (const quotation of article.quotations) {
    const key = voiceKey(quotation.attribution?.speaker);
    const known = byKey.get(key);
    if (known) known.push(quotation);
    else byKey.set(key, [quotation]);
  }
  const voices = [...byKey].map(([key, quotations]) => voiceOf(key, quotations));
  return [...voices.filter((v) => v.key === null), ...voices.filter((v) => v.key !== null)];
}

function voiceOf(key: string | null, quotations: readonly Quotation[]): Voice {
  const speakers = flatMap(quotations, (q) => q.attribution?.speaker ?? []);
  const named = speakers.find((s) => s.name !== null);
  const first = speakers[0];
  return { key, name: named?.name ?? first?.text ?? null, entity: first?.entity ?? null, quotations };
}
