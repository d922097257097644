import type { Article } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import type { Span } from '../../../text/span';
import type { Report } from '../../rule';
import { wrongResult } from '../wrong';

interface Told extends Span {
  readonly text: string;
  readonly value: number;
}

const ROUNDS =
  /\b(?:[Rr]ounds?(?: were)?|[Cc]ards?|[Ss]hot|[Cc]arded)(?: of)? (\d\d(?:(?:, and |, | and )\d\d){1,3})(?!\d|[.,]\d)/;
const TOTAL =
  /\b(?:total (?:was |is )?(?:of )?|aggregate of |finished on |stood at |left (?:him|her) on |on )(\d{3})\b/g;
const PAR = /\bpar(?:-| of |[ -]of-)(\d\d)\b/;
const UNDER = /(?<![\p{L}\d-])([\p{L}\d-]{1,16}) (under|over)(?: par|[,.;])/gu;
const HOLES = /\b72-hole|\bfour rounds\b/;
/** "a 65, six under" */
const ROUND = /(?<![\d.,-])([56789]\d) (?:was )?$|(?<![\d.,-])([56789]\d), $/;
/** A sentence about somebody else, as far as one can see. */
const ANOTHER = /[.!?] (?!(?:His|Her|He|She)\b)/;
const [LOWEST, HIGHEST] = [58, 88];

/** Rounds of golf, what they come to, and how far that is from the par. */
export function* golf({ text }: Article): Iterable<Report> {
  const par = valueAt(text, PAR);
  const list = ROUNDS.exec(text);
  if (!par && !list) return;
  const rounds = list?.[1] ? roundsIn(list[1], list.index + list[0].length - list[1].length) : [];
  const total = valueOfOnly(text, TOTAL);
  const sum = rounds.reduce((all, { value }) => all + value, 0);
  const isOfRounds =
    total !== null && total.value >= LOWEST * rounds.length && total.value <= HIGHEST * rounds.length;
  const [first] = rounds;
  // The sum is told, and the total is somebody else's.
  const isElse =
    total !== null &&
    first !== undefined &&
    ANOTHER.test(text.slice(Math.min(first.start, total.start), Math.max(first.end, total.end)));
  if (isElse || (rounds.length > 0 && text.includes(String(sum)) && sum !== total?.value)) return;
  if (
    total &&
    isOfRounds &&
    sum !== total.value &&
    rounds.every(({ value }) => value >= LOWEST && value <= HIGHEST)
  ) {
    yield wrongResult(total, rounds.map(({ text: round }) => round).join(' + '), String(sum), rounds);
    return;
  }
  if (par) yield* againstPar(text, par, rounds.length || (HOLES.test(text) ? 4 : 0), total);
}

function* againstPar(text: string, par: Told, played: number, total: Told | null): Iterable<Report> {
  const [match, other] = text.matchAll(UNDER);
  const [, word = '', way] = match ?? [];
  const said = readWord(word.toLowerCase()) ?? Number(word);
  if (!match || other || !(said > 0)) return;
  const told = { start: match.index, end: match.index + word.length, text: word, value: said };
  const alone = ROUND.exec(text.slice(0, told.start));
  const round = alone?.[1] ?? alone?.[2];
  const score =
    round && alone ? { start: alone.index, end: alone.index + 2, text: round, value: Number(round) } : total;
  const rounds = round ? 1 : played;
  if (!score || rounds === 0) return;
  const real = (par.value * rounds - score.value) * (way === 'over' ? -1 : 1);
  if (real === said || real <= 0 || real > 12 * rounds) return;
  const whole = rounds === 1 ? par.text : `${rounds} × ${par.text}`;
  const sum = way === 'over' ? `${score.text} − ${whole}` : `${whole} − ${score.text}`;
  yield wrongResult(told, sum, String(real), [par, score]);
}

/** Null where there are several. */
function valueOfOnly(text: string, form: RegExp): Told | null {
  const [only, other] = text.matchAll(form);
  return only && !other ? toldBy(only) : null;
}

const valueAt = (text: string, form: RegExp): Told | null => toldBy(form.exec(text));

function toldBy(match: RegExpExecArray | null): Told | null {
  const figure = match?.[1];
  if (!match || !figure) return null;
  const start = match.index + match[0].lastIndexOf(figure);
  return { start, end: start + figure.length, text: figure, value: Number(figure) };
}

const roundsIn = (list: string, at: number): readonly Told[] =>
  [...list.matchAll(/\d\d/g)].map(({ 0: text, index }) => ({
    start: at + index,
    end: at + index + 2,
    text,
    value: Number(text),
  }));
