import { partsOfSpeech } from '../../../analysis/grammar';
import { contextOf, type Tag } from '../../../analysis/grammar/tags';
import { classOfToken, type TokenClass } from '../../../analysis/grammar/words';
import { isCapitalized } from '../../../text/tokens';
import { type Setting, stemOf } from '../settings';

/** Nouns with what stands in front of them: "the old town hall". */
export interface Phrase {
  /** Stem of the last noun. */
  readonly head: string;
  /** Stems of the other open-class words. */
  readonly modifiers: readonly string[];
  /** Led by "the", "its", "Lind's": something told of before. */
  readonly definite: boolean;
  readonly isName: boolean;
  /** Tokens, half open. */
  readonly from: number;
  readonly to: number;
}

/** A token as a clause is read; offsets count from the paragraph's start. */
export interface Step {
  readonly lower: string;
  readonly text: string;
  readonly wordClass: TokenClass;
  readonly tag: Tag | null;
  readonly isName: boolean;
  readonly start: number;
  readonly end: number;
}

export const DEFINITE = new Set('the this these those its their his her our my both all'.split(' '));
const SCALES = /^(?:(?:hundred|thousand|[mb]illion|trillion)s?|percent|cents?)$/;

export function stepsOf({ tokens, named }: Setting): readonly Step[] {
  const classes = tokens.map(classOfToken);
  const tags = partsOfSpeech(
    tokens.map((t, i) => ({
      form: t.form,
      capital: isCapitalized(t),
      context: contextOf(classes[i] ?? 'symbol'),
    })),
  );
  return tokens.map((t, i) => ({
    lower: t.lower,
    text: t.text,
    wordClass: classes[i] ?? 'symbol',
    tag: tags[i] ?? null,
    isName: named.some((n) => n.start <= t.start && t.end <= n.end),
    start: t.start,
    end: t.end,
  }));
}

const isNoun = (s: Step | undefined): boolean => s?.tag === 'noun' && !SCALES.test(s.lower);
/** "the 48,000 recalled" */
const isDone = (steps: readonly Step[], at: number): boolean =>
  /..ed$/.test(steps[at]?.lower ?? '') && steps[at - 1]?.wordClass === 'number';

/** Runs of determiners, adjectives, figures and nouns, each up to its last noun. */
export function phrases(steps: readonly Step[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let from = 0; from < steps.length; ) {
    let to = from;
    while (to < steps.length && isInPhrase(steps, to, from)) to++;
    const end = lastNoun(steps, from, to) + 1;
    if (end > from) found.push(phrase(steps, from, end));
    from = Math.max(to, from + 1);
  }
  return found;
}

function isInPhrase(steps: readonly Step[], at: number, from: number): boolean {
  const step = steps[at];
  if (!step || step.wordClass === 'verb' || isDoing(steps, at)) return false;
  if (step.wordClass === 'determiner') return at === from || steps[at - 1]?.wordClass === 'determiner';
  if (step.wordClass === 'number' || step.wordClass === 'clitic') return true;
  if (/^[$€£¥₹%]$/.test(step.text)) return true;
  if (step.tag === 'noun' || step.tag === 'adjective') return true;
  return (step.tag === 'participle' || step.tag === 'ing') && isNoun(steps[at + 1]);
}

/** "the $58 million museum starts in June", "the 63 buses cost $28 million": verbs that look like nouns. */
const isDoing = (steps: readonly Step[], at: number): boolean =>
  DOES.has(steps[at]?.lower ?? '') && isNoun(steps[at - 1]) && !isNoun(steps[at + 1]);
const DOES = new Set(
  'cost costs starts begins opens closes ends runs covers needs stands sits holds draws'.split(' '),
);

/** What ends a run is its noun, if a figure stands in front: of "in $3.5bn deal" the tagger is not sure. */
function lastNoun(steps: readonly Step[], from: number, to: number): number {
  const isCounted = steps.slice(from, to - 1).some((s) => s.wordClass === 'number');
  let at = to - 1;
  while (
    at >= from &&
    (!isNoun(steps[at]) || isDone(steps, at)) &&
    !(isCounted && steps[at]?.tag === 'adjective' && !SCALES.test(steps[at]?.lower ?? ''))
  )
    at--;
  return at;
}

function phrase(steps: readonly Step[], from: number, to: number): Phrase {
  const words = steps.slice(from, to - 1).filter((s) => s.tag !== null);
  return {
    head: stemOf(steps[to - 1]?.lower ?? ''),
    modifiers: words.map((s) => stemOf(s.lower)),
    definite: isDefinite(steps, from, to),
    isName: steps[to - 1]?.isName === true,
    from,
    to,
  };
}

export const isDefinite = (steps: readonly Step[], from: number, to: number): boolean =>
  DEFINITE.has(steps[from]?.lower ?? '') || steps.slice(from, to).some((s) => s.wordClass === 'clitic');

export const isVerb = ({ tag, wordClass }: Step): boolean =>
  wordClass === 'verb' || tag === 'finite' || tag === 'base' || tag === 'participle' || tag === 'ing';
