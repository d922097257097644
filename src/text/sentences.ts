import { standsBeforeName } from './abbreviations';
import type { Span } from './span';
import { isCapitalized, type Token } from './tokens';

/** A sentence with the indices of its tokens (half open). */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINAL = new Set(['.', '?', '!', '…']);
const CLOSING = new Set(['”', '"', "'", '’', ')', ']', '»', '“']);
const OPENING = new Set(['“', '"', "'", '`', '‘', '(', '[', '«', '„']);

/**
 * Cuts a paragraph's tokens into sentences: at `.`, `?`, `!` or `…` (closing marks and brackets taken along)
 * where the next token can begin a sentence. Abbreviations keep their point inside the token; one that can end a
 * sentence ("in the U.S. He …") does so before a capitalized word that usually begins one.
 */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    const end = endOfMarks(tokens, at);
    if (endsSentence(text, tokens, at, end)) {
      push(sentences, tokens, first, end);
      first = end;
    }
    at = end;
  }
  push(sentences, tokens, first, tokens.length);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], firstToken: number, endToken: number): void {
  const a = tokens[firstToken];
  const z = tokens[endToken - 1];
  if (firstToken < endToken && a && z) sentences.push({ start: a.start, end: z.end, firstToken, endToken });
}

/** Index after a token and, where it may end a sentence, the marks that stick to it. */
function endOfMarks(tokens: readonly Token[], at: number): number {
  const has = (set: ReadonlySet<string>, index: number): boolean => set.has(tokens[index]?.text ?? '');
  let end = at + 1;
  if (tokens[at]?.kind === 'symbol' && has(TERMINAL, at))
    while (glued(tokens, end) && (has(CLOSING, end) || has(TERMINAL, end))) end++;
  return end;
}

/** Whether a sentence ends with the tokens from `at` up to `end`. */
function endsSentence(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const t = tokens[at];
  if (t?.kind === 'word') return t.text.endsWith('.') && endsAsAbbreviation(tokens, at);
  return t?.kind === 'symbol' && TERMINAL.has(t.text) && startsSentence(text, tokens, end);
}

const glued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

function startsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (OPENING.has(tokens[next]?.text ?? '') && !glued(tokens, at)) next++;
  const t = tokens[next];
  if (!t) return true;
  if (glued(tokens, at) && !/[”"]/.test(text.charAt(t.start - 1))) return false;
  return (
    isCapitalized(t) ||
    t.kind === 'number' ||
    (t.kind === 'symbol' && /[$€£•—–*]/.test(t.text)) ||
    isEmojiOrCaseless(t)
  );
}

const isEmojiOrCaseless = (t: Token): boolean =>
  /[\p{Lo}\p{Extended_Pictographic}]/u.test(t.text) && t.kind !== 'number';

/** Words that, capitalized after an abbreviation, far more often begin a sentence than go on with a name. */
const OPENERS = new Set(
  (
    'the a an he she it they we i you this that these those there his her its their our my in on at by for from with as but and or so ' +
    'if when while after before since although though however meanwhile what who why how where some many most all both no not now then ' +
    'earlier later also still yet despite under about'
  ).split(' '),
);

function endsAsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at];
  const next = tokens[at + 1];
  if (!t || !next || standsBeforeName(t.lower)) return false;
  if (!isCapitalized(next)) return false;
  return OPENERS.has(next.lower) || (FORM.test(t.lower) && PREDICATE.test(tokens[at + 2]?.lower ?? ''));
}

/** "… to Nordic Foods Corp. Lind said it …": what stands between a firm's form and a verb is another firm, or somebody. */
const FORM = /^(?:corp|inc|co|ltd|plc|bros)\.$/;
const PREDICATE =
  /^(?:said|says|also|will|would|has|had|is|was|declined|expects|told|reported|announced|plans|agreed)$/;
