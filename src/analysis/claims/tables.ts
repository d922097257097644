import { rememberEach } from '../../text/remember';
import type { Token } from '../../text/tokens';
import { classOf } from '../grammar/words';
import { readWord } from './lexicon/numbers';

/** A table has this many figures, and a word or two for each of them. */
const FEWEST = 6;
const PER_FIGURE = 1.6;
/** A longer row is a sentence, in tokens. */
const LONGEST = 40;

/**
 * Is it a row of results ("Net 807,000 vs 2,858,000"), or rows of a table run together? Every one of their figures is
 * of another thing, told by where it stands.
 */
export const isTabular = rememberEach((tokens: readonly Token[]): boolean => {
  let figures = 0;
  let words = 0;
  let isSetBeside = false;
  for (const [i, { kind, lower }] of tokens.entries()) {
    if (kind === 'number') figures++;
    if (kind !== 'word') continue;
    words++;
    if (lower === 'vs' || lower === 'vs.') isSetBeside ||= figures > 0 || isWritten(tokens, i);
  }
  if (figures >= FEWEST && words <= PER_FIGURE * figures) return true;
  return isSetBeside && tokens.length <= LONGEST && !tokens.some(isVerbal);
});

/** "Shr one dlr vs 76 cts": the figure in words stands right in front of its unit. */
const isWritten = (tokens: readonly Token[], at: number): boolean =>
  readWord(tokens[at - 2]?.lower ?? '') !== null;

/** "earned", "said": what a row has none of. */
const isVerbal = ({ kind, lower }: Token): boolean =>
  kind === 'word' && (classOf(lower) === 'verb' || classOf(lower) === 'auxiliary');
