import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { show } from '../rounding';
import { mayBe } from './likely';
import { NOUN } from './links';
import { type Figure, isFigure, relative } from './movement';

/** From the figure before, over a stop, to what "it" is now. */
const NOW =
  /^[^.;:!?()“”"]{0,40}\. (?:(?:By|In|Now|This|Last) ?[^.,;]{0,14},? )?(?:[Ii]t|they|that|this) (?:is|are|was|were|has|have|had|now|since|rose|fell|grew|risen|fallen|grown|climbed|dropped|stands?|stood|will be| )*(?:to |at )?(?:now )?$/;
/** ", a rise of 30 percent", ", up 30 percent", ", a 30 percent drop" */
const CALLED =
  /^[^.;:!?()“”"\d]{0,24},? (?:an? (?:(?:rise|increase|jump|drop|fall|decline|decrease|gain|cut) of )?|or |up |down )(?:about |more than |nearly |almost )?$/;

/** "It was $40 last year. It is now $60, a rise of 30 percent": two figures in neighbouring sentences. */
export function* since({ claims: all, text }: Article): Iterable<Report> {
  const claims = all.filter(({ kind }) => kind !== 'duration');
  for (const [i, stated] of claims.entries()) {
    const [from, to] = [claims[i - 2], claims[i - 1]];
    if (!from || !to || stated.unit !== '%' || stated.value === null || stated.high !== null) continue;
    if (from.paragraph !== stated.paragraph || !isFigure(from) || !isFigure(to) || !isAlike(from, to))
      continue;
    if (!NOW.test(text.slice(endOf(from), to.start)) || !isCalled(text, to, stated)) continue;
    const movement = { from, to, stated: { ...stated, value: stated.value } };
    if (mayBe(movement)) continue;
    yield {
      start: stated.start,
      end: stated.end,
      args: [from.text, to.text, show(relative(movement)), stated.text],
      related: [from, to].map(({ start, end, text: words }) => ({ start, end, message: words })),
    };
  }
}

function isCalled(text: string, to: Claim, stated: Claim): boolean {
  const between = text.slice(endOf(to), stated.start);
  if (!CALLED.test(between)) return false;
  return (
    !/\ban? $/.test(between) ||
    NOUN.test(/^ ([a-z]+)/.exec(text.slice(stated.end, stated.end + 14))?.[1] ?? '')
  );
}

const isAlike = (from: Figure, to: Figure): boolean =>
  from.unit !== '%' &&
  from.kind === to.kind &&
  from.unit === to.unit &&
  from.value > 0 &&
  to.value > 0 &&
  from.value !== to.value &&
  (to.subject === null || to.subject.text === from.subject?.text);

const endOf = ({ end, subject }: Claim): number => (subject && subject.start >= end ? subject.end : end);
