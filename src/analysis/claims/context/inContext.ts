import type { Sentence } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { Words } from '../../article';
import type { LocalClaim } from '../claim';
import { MOVEMENTS } from '../lexicon/directions';
import type { Reading, Scene } from '../reading';
import { hedgeAfter, hedgeBefore } from './hedges';
import { periodNear } from './periods';
import { flowTime, rateEnd } from './rates';
import { subjectBefore } from './subjectBefore';
import { subjectAfter } from './subjects';
import { topicOf } from './topics';

/** A reading with what its sentence says of it: hedge, subject, period; and the token to go on at. */
export function inContext(
  { text, tokens }: Scene,
  reading: Reading,
  sentence: Sentence | undefined,
): { readonly claim: LocalClaim; readonly next: number } {
  const { from, to, value, high, unit } = reading;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const subject = subjectOf(text, tokens, reading);
  const behind = subject ? tokenAfter(tokens, to, subject.end) : to;
  const rate = rateOf(tokens, reading, behind);
  const counted = subject && (!rate || subject.end <= rate.start) ? subject : null;
  const kind = rate && RATED.has(reading.kind) ? 'rate' : reading.kind;
  const claim: LocalClaim = {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    high,
    unit,
    hedge:
      hedgeBefore(text, tokens, from, kind === 'duration') ?? reading.hedge ?? hedgeAfter(text, tokens, to),
    subject: counted,
    topic: counted && !MOVEMENTS.has(counted.text.toLowerCase()) ? null : topicOf(text, tokens, reading),
    period: rate ? text.slice(rate.start, rate.end) : periodNear(text, tokens, behind, sentence),
  };
  // The hundred thousand of "per 100,000 people" is no figure of its own.
  return { claim, next: rate ? rate.to : to };
}

/** Kinds that "a month" and "per head" make a rate of; of a change they tell the time. */
const RATED = new Set(['money', 'count', 'percentage', 'measure', 'duration']);
const LEVELLED = new Set(['count', 'percentage']);
const COUNTED = new Set(['count', 'ratio', 'percentage', 'change', 'money']);

function subjectOf(text: string, tokens: readonly Token[], r: Reading): Words | null {
  if (r.subject) return { ...r.subject, text: text.slice(r.subject.start, r.subject.end) };
  if (!COUNTED.has(r.kind)) return null;
  if ((r.kind === 'change' || r.kind === 'money') && tokens[r.to]?.lower === 'of') return null;
  return (
    subjectAfter(text, tokens, r.to) ?? (LEVELLED.has(r.kind) ? subjectBefore(text, tokens, r.from) : null)
  );
}

interface Rate extends Span {
  readonly to: number;
}

/** "a month", "per head" right behind the figure or what it counts. */
function rateOf(tokens: readonly Token[], { kind, to }: Reading, behind: number): Rate | null {
  const places = kind === 'measure' ? [to, flowTime(tokens, to)] : to === behind ? [to] : [to, behind];
  for (const at of places) {
    const end = rateEnd(tokens, at, kind === 'money');
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (end > 0 && first && last) return { start: first.start, end: last.end, to: end };
  }
  return null;
}

const tokenAfter = (tokens: readonly Token[], from: number, offset: number): number => {
  let at = from;
  while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
  return at;
};
