import type { Sentence } from '../../../text/sentences';
import type { Token } from '../../../text/tokens';

const OPENERS = new Set('since in during from by until through over last this next each every'.split(' '));
const TIMES = new Set(
  (
    'day days week weeks month months year years hour hours minute minutes decade decades century quarter season night summer winter spring fall autumn ' +
    'weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. aug. sept. oct. nov. dec. then today yesterday'
  ).split(' '),
);
const DETERMINERS = new Set('a an this last next each every'.split(' '));
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** How far behind the figure its period may begin, and how long it may be, in tokens. */
const REACH = 9;
const LENGTH = 6;

/** The words that say when, near the figure that ends before token `at`: "since 2014", "this year", "over the past decade". */
export function periodNear(
  text: string,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence | undefined,
): string | null {
  for (let from = at; from < Math.min(at + REACH, sentence?.endToken ?? at); from++) {
    const token = tokens[from];
    if (!token || /^[.,;:?!”"]$/.test(token.text) || token.kind === 'number') break;
    const to = periodEnd(tokens, from);
    if (to > 0) return text.slice(token.start, tokens[to - 1]?.end);
  }
  return openingPeriod(text, tokens, at, sentence);
}

/** "Since 2014, the state has spent $3 million": said once, in front. */
function openingPeriod(
  text: string,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence | undefined,
): string | null {
  if (!sentence) return null;
  const first = tokens[sentence.firstToken];
  const to = first ? periodEnd(tokens, sentence.firstToken) : 0;
  if (!first || to === 0 || to >= at || tokens[to]?.text !== ',') return null;
  return text.slice(first.start, tokens[to - 1]?.end);
}

/** Index after the period that begins at token `from`; 0 where none does. */
function periodEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? '';
  if (first === 'so' && tokens[from + 1]?.lower === 'far') return periodEnd(tokens, from + 2) || from + 2;
  if (first === 'annually' || first === 'yearly') return from + 1;
  if (!OPENERS.has(first)) return 0;
  const short = DETERMINERS.has(first);
  let end = 0;
  for (let at = from + 1; at < from + (short ? 3 : LENGTH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'symbol' || token.kind === 'clitic') break;
    const isTime = TIMES.has(token.lower) || YEAR.test(token.text);
    if (isTime) end = at + 1;
    else if (end > 0) break;
    else if (OPENERS.has(token.lower) && !DETERMINERS.has(token.lower)) break;
    else if (
      !/^(?:the|past|last|first|second|third|fourth|next|recent|previous|early|late|\d{1,2}|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|a|this|fiscal|same|mid|end|of|coming|final)$/.test(
        token.lower,
      )
    )
      break;
  }
  // "in the 1985/86 harvest", "in 2014-15"
  if (YEAR.test(tokens[end - 1]?.text ?? '') && isSecondYear(tokens, end)) end += 2;
  if (first === 'from' && tokens[end]?.lower === 'to' && YEAR.test(tokens[end + 1]?.text ?? '')) end += 2;
  return end;
}

/** What goes on a year: "/86", "-15". */
const isSecondYear = (tokens: readonly Token[], at: number): boolean =>
  /^[/–-]$/.test(tokens[at]?.text ?? '') &&
  /^\d\d(?:\d\d)?$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;
