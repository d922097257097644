import { firstFrom } from '../../../text/firstFrom';
import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import type { Token } from '../../../text/tokens';
import { datelineEnd } from './dateline';

/** Marks that stand behind words, or between a figure and its unit: nothing begins after them. */
const MARK = /^[,;)\]%$€£&]$/;
const OPENING_MARK = /^[“‘„«]$/;
const STRAIGHT_MARK = /^(?:"|'|''|``)$/;

const dateline = rememberEach(datelineEnd);

/** Does a sentence begin there, or what follows a dateline? */
function isStart(paragraph: Paragraph, at: number): boolean {
  const { sentences } = paragraph;
  const next = firstFrom(sentences.length, (s) => (sentences[s]?.firstToken ?? 0) >= at);
  if (sentences[next]?.firstToken === at) return true;
  const dash = dateline(paragraph);
  return dash > 0 && at === dash + 1;
}

/**
 * Does the token begin a sentence, what follows a dateline, the words in quotation marks or what a colon introduces? Its capital says nothing
 * there.
 */
export function opensWords(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  let i = at;
  while (i > 0 && !isStart(paragraph, i)) {
    const before = tokens[i - 1];
    if (before?.kind !== 'symbol' || MARK.test(before.text)) return false;
    if (before.text === ':' || opensQuotation(tokens, i - 1)) return true;
    i--;
  }
  return true;
}

/** A mark that stands before words and not behind them. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  if (!mark) return false;
  return OPENING_MARK.test(mark.text) || (STRAIGHT_MARK.test(mark.text) && before?.end !== mark.start);
}
