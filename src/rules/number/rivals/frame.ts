import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import type { Span } from '../../../text/span';
import { type Setting, stemOf } from '../settings';
import { DEFINITE, isDefinite, isVerb, type Phrase, phrases, type Step, stepsOf } from './phrases';

/** What a clause says of the figure in it. */
export interface Frame {
  /** What is counted, or what the figure is part of the description of: "340 jobs", "a £4.2m pool". */
  readonly own: Phrase | null;
  /** "the cost of £4.2m", "a debt at $3bn" */
  readonly object: Phrase | null;
  /** Stem of the nearest verb in front, be it an auxiliary: "cost" of "will cost £4.2m", "ha" of "has 340 jobs". */
  readonly verb: string | null;
  readonly subject: Phrase | null;
  /** Behind a preposition: "£4.2m for roads". */
  readonly behind: Phrase | null;
  /** Is the figure itself led by "the", "its", "Lind's"? */
  readonly definite: boolean;
  /** Is it what a label says: "Adults: $15"? */
  readonly labelled: boolean;
  /** The words of the clause, in lower case, and where they stand in the paragraph. */
  readonly words: readonly string[];
  /** Where among them the figure with what leads it stands, half open. */
  readonly at: readonly [from: number, to: number];
  readonly start: number;
  readonly end: number;
}

/** Stems of nouns that only tell when. */
const TIMES = new Set(
  'year month week quarter decad dai season hour dawn dusk noon midnight night morn even afternoon weekend'.split(
    ' ',
  ),
);
const SAYS = /^(?:said|says|say|saying|told|reported|announced|claimed|added|wrote|warned|showed|shows)$/;
const BOUNDARY = /^[;:()“”"«»—–[\]|]$/;

/** "the 340 jobs", "the profit of $84 million": told of before. */
export const refersBack = ({ own, object, definite }: Frame): boolean =>
  definite || (own === null && object?.definite === true);

/** Past tenses whose stem is another. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'left leave rose rise risen rise fell fall fallen fall took take taken take won win lost lose sold sell bought buy paid pay spent spend ' +
    'grew grow grown grow shrank shrink gave give given give made make built build told tell held hold drew draw drawn draw beaten beat ' +
    'sank sink struck strike stole steal stolen steal brought bring got get found find lent lend drove drive driven drive'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])),
);
/** "found", "held" */
export const isPastTense = (word: string): boolean => IRREGULAR.has(word);
const verbOf = (word: string): string => stemOf(IRREGULAR.get(word) ?? word);

/** By the figure's offset. */
const frames = rememberEach((_: Setting) => new Map<number, Frame | null>());

/** @param figure where it stands in its paragraph */
export function frameOf(setting: Setting, figure: Span): Frame | null {
  const inSentence = frames(setting);
  const known = inSentence.get(figure.start);
  if (known !== undefined) return known;
  const made = frameIn(setting, figure);
  inSentence.set(figure.start, made);
  return made;
}

function frameIn(setting: Setting, claim: Span): Frame | null {
  const steps = stepsOf(setting);
  const first = steps.findIndex((s) => s.end > claim.start);
  const last = steps.findIndex((s) => s.end >= claim.end);
  if (first < 0 || last < first) return null;
  const all = phrases(steps);
  const around = all.find((p) => p.from <= last && p.to > first);
  const own = around && around.to > last + 1 ? around : null;
  const led = DEFINITE.has(steps[first - 1]?.lower ?? '') ? first - 1 : first;
  const front = Math.min(around?.from ?? led, led);
  const start = boundaryBefore(steps, front);
  const end = boundaryBehind(steps, Math.max(last + 1, own?.to ?? 0));
  const before = all.filter((p) => p.to <= front);
  const said = steps.findLastIndex((s, i) => i >= start && i < front && SAYS.test(s.lower));
  const from = Math.max(start, said + 1);
  const verb = verbBefore(steps, front, from);
  const lead = steps[front - 1];
  const object =
    lead?.wordClass === 'preposition'
      ? (before.find((p) => p.to === front - 1 && !TIMES.has(p.head)) ?? null)
      : null;
  const subjects = before.filter((p) => p.to <= (verb ?? front) && p !== object);
  return {
    own: own && stripped(own, steps, first, last),
    object,
    verb: verb === null ? null : verbOf(steps[verb]?.lower ?? ''),
    subject:
      subjects.findLast((p) => p.from >= from) ?? (verb === null || said >= 0 ? null : (subjects[0] ?? null)),
    behind: phraseBehind(steps, all, own?.to ?? last + 1),
    definite: isDefinite(steps, front, first),
    labelled: lead?.text === ':',
    words: steps.slice(start, end).map(({ lower }) => lower),
    at: [front - start, Math.max(last + 1, own?.to ?? 0) - start],
    start: steps[start]?.start ?? claim.start,
    end: steps[end - 1]?.end ?? claim.end,
  };
}

/** Of "a 12-kilometre old wall" what is none of the figure. */
const stripped = (own: Phrase, steps: readonly Step[], first: number, last: number): Phrase => ({
  ...own,
  modifiers: flatMap(steps.slice(last + 1, own.to - 1), (s) => (s.tag === null ? [] : [stemOf(s.lower)])),
  definite: isDefinite(steps, own.from, first),
});

function boundaryBefore(steps: readonly Step[], at: number): number {
  let start = at;
  while (start > 0 && !BOUNDARY.test(steps[start - 1]?.text ?? '')) start--;
  return start;
}

function boundaryBehind(steps: readonly Step[], at: number): number {
  let end = at;
  while (end < steps.length && !BOUNDARY.test(steps[end]?.text ?? '') && steps[end]?.text !== ',') end++;
  return end;
}

function verbBefore(steps: readonly Step[], at: number, start: number): number | null {
  for (let i = at - 1; i >= start; i--) {
    const step = steps[i];
    if (step && (isVerb(step) || step.wordClass === 'auxiliary')) return i;
  }
  return null;
}

/** The nouns that a preposition behind the figure leads. */
function phraseBehind(steps: readonly Step[], all: readonly Phrase[], at: number): Phrase | null {
  if (steps[at]?.wordClass !== 'preposition' && steps[at]?.lower !== 'as') return null;
  return all.find((p) => p.from === at + 1 && !TIMES.has(p.head)) ?? null;
}
