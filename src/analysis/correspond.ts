import { textBefore } from '../text/around';
import { rememberEach } from '../text/remember';
import type { Span } from '../text/span';
import { documentsAround } from './attribution/speakers/documents';
import { prominenceOf } from './attribution/speakers/prominence';
import { isRelative, RELATIVE_REACH } from './attribution/speakers/relatives';
import { strangersIn } from './attribution/speakers/strangers';
import { surroundingsOf } from './attribution/speakers/surroundings';
import { namingFacts } from './entities/facts';
import type { Part } from './parts';

/** Where offsets of a paragraph have gone, for every offset that its analysis speaks of. */
export type Moves = ReadonlyMap<number, number>;

/**
 * Whether a paragraph says after an edit what it said before: the same facts, each perhaps at another place. Null where
 * it doesn't. Speakers and cues must be the same words; the words of a quotation need not be.
 */
export const correspond = (before: Part, after: Part): Moves | null =>
  compare(before, after, (part) => [factsOf(part), namingOf(part)]);

/** Whether it says the same of names at least. */
export const namesCorrespond = (before: Part, after: Part): Moves | null =>
  compare(before, after, (part) => [part.role, namingOf(part)]);

function compare(before: Part, after: Part, said: (part: Part) => unknown): Moves | null {
  const same = new Comparison(before.paragraph.text, after.paragraph.text);
  return same.is(said(before), said(after)) && inOrder(same.moves) ? same.moves : null;
}

/** What stood before, around or beside something else still does. */
function inOrder(moves: Moves): boolean {
  const to = [...moves].sort(([a], [b]) => a - b).map(([, there]) => there);
  return to.every((there, i) => i === 0 || there > (to[i - 1] ?? 0));
}

/** Of a paragraph that was typed into, compared with what it was and then with what it becomes. */
const factsOf = rememberEach((part: Part) => {
  const { role, names, claims, dates, speech, continues } = part;
  const beside = [documentsIn(part), prominenceIn(part), strangersIn(part.paragraph), surroundingsIn(part)];
  return [role, names, claims, dates, speech, continues, beside];
});
const namingOf = rememberEach(namingFacts);

/** Of each speaker, the documents they speak in: "the statement" further down is one of them. */
const documentsIn = (part: Part): readonly (readonly string[])[] =>
  speakersIn(part).map((speaker) => (speaker ? documentsAround(part.paragraph.text, speaker) : []));

/** Of each speaker, what stands around them that tells whom the words mean. */
const surroundingsIn = (part: Part): readonly (readonly unknown[])[] =>
  speakersIn(part).map((speaker) => (speaker ? surroundingsOf(part.paragraph.text, speaker) : []));

function speakersIn({ speech }: Part): readonly (Span | null)[] {
  const { quotations, reports, lastSpeaker, announces, credit } = speech;
  const attributions = [...quotations.map((q) => q.attribution), ...reports, lastSpeaker, announces, credit];
  return attributions.map((a) => a?.speaker ?? null);
}

/** How prominent its names are: a point in front of one makes it the first of a sentence. */
const prominenceIn = ({ paragraph, names }: Part): readonly number[] =>
  names.map((name) => prominenceOf(paragraph.text, name));

/** Words that the second pass reads. */
const READ = new Set(['speaker', 'cue']);

/** Compares plain values; offsets must lead from one to the other, each always to the same place. */
class Comparison {
  readonly moves: Map<number, number>;

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {
    this.moves = new Map([
      [0, 0],
      [before.length, after.length],
    ]);
  }

  is(a: unknown, b: unknown): boolean {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((value, i) => this.is(value, b[i]));
    const [keys, values] = [Object.keys(a), b as Readonly<Record<string, unknown>>];
    if (keys.length !== Object.keys(b).length) return false;
    return Object.entries(a).every(([key, value]) => this.isProperty(key, value, values[key]));
  }

  private isProperty(key: string, a: unknown, b: unknown): boolean {
    if ((key === 'start' || key === 'end') && typeof a === 'number' && typeof b === 'number')
      return this.leads(a, b);
    return this.is(a, b) && (!READ.has(key) || this.words(a, this.before) === this.words(b, this.after));
  }

  private leads(a: number, b: number): boolean {
    const known = this.moves.get(a);
    if (known === undefined) this.moves.set(a, b);
    return known === undefined || known === b;
  }

  /** With what stands in front of "who", since the name it means is looked for there. */
  private words(value: unknown, text: string): string | null {
    if (typeof value !== 'object' || value === null) return null;
    const { start, end } = value as Span;
    const words = text.slice(start, end);
    return isRelative(words.toLowerCase()) ? textBefore(text, end, RELATIVE_REACH) : words;
  }
}
