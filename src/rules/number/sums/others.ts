import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { report } from './breakdowns';
import { type Figure, isFigure } from './movement';

const OTHERS = /(?:^|[.;] |, (?:and|while) )[Tt]he (?:other|remaining) $/;
/** Behind the whole, up to the part that a sentence of its own begins with. */
const SENTENCE = /^[^.;:!?()“”"]{0,80}\. (?:Of (?:those|these|them), )?$/;
const PART = /^[^.;:!?()“”"]{0,80}(?:[.;] |, (?:and|while) )[Tt]he (?:other|remaining) $/;
/** Others than those told of before. */
const UNSURE = /\b(?:at least|more than|about|up to|so far|another|also|later|earlier|including|each|per)\b/i;

/** "Forty were arrested. Twenty-five are held in Hale. The other 20 …": a part and what is left, each in a sentence of its own. */
export function* others({ claims, text }: Article): Iterable<Report> {
  for (const [i, rest] of claims.entries()) {
    const [whole, part] = [claims[i - 2], claims[i - 1]];
    if (!whole || !part || !isCount(rest) || !isCount(whole) || !isCount(part)) continue;
    if (
      whole.paragraph !== rest.paragraph ||
      !OTHERS.test(text.slice(Math.max(0, rest.start - 24), rest.start))
    )
      continue;
    if (!SENTENCE.test(text.slice(endOf(whole), part.start)) || !PART.test(text.slice(part.end, rest.start)))
      continue;
    if (!isOf(whole, part) || !isOf(whole, rest) || UNSURE.test(text.slice(whole.start, rest.start)))
      continue;
    const left = whole.value - part.value;
    if (left > 0 && left !== rest.value) yield report(rest, [whole, part], '−', left);
  }
}

/** Of what the whole counts, and of nothing else. */
const isOf = (whole: Figure, part: Figure): boolean =>
  part.subject === null || part.subject.text === whole.subject?.text || part.subject.end <= part.start;

const isCount = (c: Claim): c is Figure => isFigure(c) && c.kind === 'count';
const endOf = ({ end, subject }: Claim): number => (subject && subject.start >= end ? subject.end : end);
