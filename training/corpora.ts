import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type GoldType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: GoldType;
}

/** A paragraph with its names marked. Offsets are relative to its own start. */
export interface GoldParagraph {
  readonly text: string;
  readonly names: readonly GoldName[];
}

export interface GoldDocument {
  readonly id: string;
  readonly source: Source;
  readonly paragraphs: readonly GoldParagraph[];
}

export interface Source {
  readonly file: string;
  /** Does the corpus mark other names (works, events, demonyms)? Where not, an unmarked word may be one. */
  readonly marksOther: boolean;
  /** How much a name counts in training: corpora with looser marking count less. */
  readonly weight: number;
}

export const SOURCES: readonly Source[] = [
  { file: 'train.wikigold.jsonl', marksOther: true, weight: 1 },
  { file: 'train.ewt.jsonl', marksOther: false, weight: 1 },
  { file: 'train.gum.jsonl', marksOther: false, weight: 1 },
  { file: 'train.redocred.jsonl', marksOther: true, weight: 1 },
  { file: 'train.crossner.jsonl', marksOther: true, weight: 0.6 },
];

interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

const TYPES = new Set(['PER', 'ORG', 'LOC', 'MISC']);

export function readCorpus(folder: string, source: Source): readonly GoldDocument[] {
  const lines = readFileSync(join(folder, 'entities', source.file), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const raw = JSON.parse(line) as RawDocument;
    return { id: raw.id, source, paragraphs: splitLines(raw) };
  });
}

function splitLines(raw: RawDocument): readonly GoldParagraph[] {
  const names = disjoint(raw.entities.filter((e) => TYPES.has(e.type)) as readonly GoldName[]);
  const paragraphs: GoldParagraph[] = [];
  let at = 0;
  for (const line of raw.text.split('\n')) {
    const end = at + line.length;
    const inside = names.filter((n) => n.start >= at && n.end <= end);
    if (line.trim())
      paragraphs.push(
        closeDashes({
          text: line,
          names: inside.map((n) => ({ ...n, start: n.start - at, end: n.end - at })),
        }),
      );
    at = end + 1;
  }
  return paragraphs;
}

/** Of names that overlap, the longest stays. */
function disjoint(names: readonly GoldName[]): readonly GoldName[] {
  const kept: GoldName[] = [];
  for (const n of [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every((k) => n.end <= k.start || n.start >= k.end)) kept.push(n);
  return kept.sort((a, b) => a.start - b.start);
}

/** Some texts come cut into words, "Heian - kyo" and "do n't": closes hyphens up again. */
function closeDashes(p: GoldParagraph): GoldParagraph {
  const cut = /(?<=[\p{L}\p{N}]) - (?=[\p{L}\p{N}])| (?=(?:n't|'s|'re|'ve|'ll|'m|'d)\b)/gu;
  let text = '';
  let at = 0;
  const cuts: number[] = [];
  for (const m of p.text.matchAll(cut)) {
    text += p.text.slice(at, m.index);
    cuts.push(m.index);
    if (m[0] === ' - ') {
      text += '-';
      cuts.push(m.index + 2);
    }
    at = m.index + m[0].length;
  }
  if (cuts.length === 0) return p;
  const shift = (offset: number): number => offset - cuts.filter((c) => c < offset).length;
  return {
    text: text + p.text.slice(at),
    names: p.names.map((n) => ({ ...n, start: shift(n.start), end: shift(n.end) })),
  };
}
