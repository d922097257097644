import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import type { Token } from '../../../text/tokens';
import { datelineEnd } from './dateline';

/** Marks that stand behind words, or between a figure and its unit: nothing begins after them. */
const MARK = /^[,;)\]%$€£&]$/;
const OPENING_MARK = /^[“‘„«]$/;
const STRAIGHT_MARK = /^(?:"|'|''|``)$/;

const startsOf = rememberEach((paragraph: Paragraph): ReadonlySet<number> => {
  const starts = new Set(paragraph.sentences.map((s) => s.firstToken));
  const dash = datelineEnd(paragraph);
  return dash > 0 ? starts.add(dash + 1) : starts;
});

/**
 * Does the token begin a sentence, what follows a dateline, the words in quotation marks or what a colon introduces? Its capital says nothing
 * there.
 */
export function opensWords(paragraph: Paragraph, at: number): boolean {
  const { tokens } = paragraph;
  const starts = startsOf(paragraph);
  let i = at;
  while (i > 0 && !starts.has(i)) {
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
