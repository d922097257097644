import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { endWith, type Figure, hasValue, headOf, isFigure } from '../figure';
import { OF_ALL } from '../figuresNear';
import { wrongSum } from '../wrong';
import type { Around } from './around';
import { mayShareVoice, type Relation } from './relation';

const REACH = 32;
/** "The other 35", "leaving 29 to do" */
const BEFORE =
  /(?:\b[Tt]he (?:other|remaining|last|final) |\b[Tt]he (?:others|rest|remainder), |\b[Tt]he (?:rest|remainder|balance),? (?:of |is |was |amounting to )?|\bleaving (?:the |only |just )?(?:other |remaining )?|\b[Aa]nd the (?:other|remaining) )$/;
const BEHIND =
  /^ (?:remain(?:ed|s)? (?:underground|missing|unaccounted|unsold|closed|shut|to be|in (?:hospital|custody|detention))|(?:are|were) (?:still )?(?:missing|unaccounted|left over))\b/;
const UNSURE =
  /\b(?:at least|more than(?! an? )|about|up to|so far|another|also|later|including|each|per|average|other than|some)\b/i;
const MOST_PARTS = 4;
const TO_THE_CENT = 0.005;
const FEWEST = 4;

/** What is left of a whole when its parts are taken away. */
export const rest: Relation = {
  isTold: (text, claim) =>
    isFigure(claim) &&
    (claim.kind === 'count' || claim.kind === 'money') &&
    claim.value > 0 &&
    !text.startsWith(' (', claim.end) &&
    (BEFORE.test(textBefore(text, claim.start, REACH)) ||
      isAllOfThem(text, claim) ||
      BEHIND.test(text.slice(endWith(claim), endWith(claim) + REACH))),
  isExplained(figure, near, text) {
    const told = withoutName(figure, text);
    // "Of 90 miners, 60 were saved, 10 died and …": what stands in between is all told of them.
    if (near.some(({ claim, sentences }) => sentences === 0 && isWholeLed(text, claim, told))) return false;
    const figures = near
      .map(({ claim }) => claim)
      .filter((c): c is Figure => hasValue(c) && isAlike(c, told));
    return figures.some((whole) =>
      reaches(
        whole.value - told.value,
        figures.filter((c) => c !== whole && c.value < whole.value).map(({ value }) => value),
      ),
    );
  },
  report(figure, near, text) {
    const told = withoutName(figure, text);
    const here = near.filter((a) => a.sentences <= 0 && a.sentences >= -2 && a.claim.start < told.start);
    const figures = here
      .map(({ claim }) => claim)
      .filter((c): c is Figure => isFigure(c) && isAlike(c, told));
    if (figures.length < 2 || figures.length > MOST_PARTS || figures.length < countsIn(here)) return null;
    const whole = figures.reduce((a, b) => (b.value > a.value ? b : a));
    const parts = figures.filter((c) => c !== whole);
    if (!parts.every((c) => nounOf(c) === null || nounOf(c) === nounOf(whole) || isOne(c))) return null;
    const left = parts.reduce((all, { value }) => all - value, whole.value);
    const isRight = Math.abs(left - told.value) < TO_THE_CENT;
    if (left <= 0 || isRight || whole.value < FEWEST || told.value >= whole.value) return null;
    if (!figures.every((c) => mayShareVoice(c, told)) || Math.max(left / told.value, told.value / left) > 2)
      return null;
    const first = figures[0] ?? whole;
    // "19 of the 54", or the whole in front.
    if (
      first !== whole &&
      !/\bof (?:the |its |their |those |all )?(?:[\p{L}’'-]+ )?$/u.test(text.slice(first.end, whole.start))
    )
      return null;
    if (UNSURE.test(text.slice(Math.max(0, first.start - 12), told.start))) return null;
    return wrongSum(told, [whole, ...parts], '−', left);
  },
};

/** "The rest, 24 diesels": whatever they are called. */
const withoutName = (told: Figure, text: string): Figure =>
  told.subject && /\b[Tt]he (?:rest|others|remainder),? $/.test(textBefore(text, told.start, REACH))
    ? { ...told, subject: null }
    : told;

/** What is counted; "18 are electric and 22 hybrid" counts nothing else than the whole. */
function nounOf(claim: Claim): string | null {
  const head = headOf(claim);
  return head && /(?:s|men|people|children|dead|them)$/.test(head) ? head : null;
}

/** "the rest are diesels. All 24 of these" */
function isAllOfThem(text: string, { start, end }: Claim): boolean {
  if (
    !/\b[Aa]ll $/.test(textBefore(text, start, 4)) ||
    !/^ of (?:these|them)\b/.test(text.slice(end, end + 10))
  )
    return false;
  const [before = '', next] = textBefore(text, start - 4, 100)
    .split(/[.;] /)
    .slice(-2);
  return next === '' && /\bthe (?:rest|others|remainder)\b/.test(before);
}

const isWholeLed = (text: string, c: Claim, told: Figure): boolean =>
  c.end < told.start && isAlike(c, told) && OF_ALL.test(textBefore(text, c.start, REACH));

/** Those that may be parts, softened ones and words too. */
const countsIn = (near: readonly Around[]): number =>
  near.filter(({ claim }) => claim.kind === 'count' || claim.kind === 'money').length;

/** Do some of the values come to a sum? There are few. */
function reaches(sum: number, values: readonly number[]): boolean {
  if (Math.abs(sum) < TO_THE_CENT) return true;
  return values.slice(0, 8).some((value, i) => value <= sum && reaches(sum - value, values.slice(i + 1)));
}

function isAlike(c: Claim, told: Figure): boolean {
  if (c.unit !== told.unit || c.kind !== told.kind) return false;
  return (
    c.kind !== 'count' ||
    nounOf(c) === null ||
    nounOf(told) === null ||
    nounOf(c) === nounOf(told) ||
    isOne(c)
  );
}
/** "four bodies" are of the 54 miners, too. */
const isOne = (c: Claim): boolean =>
  /^(?:bod(?:y|ies)|people|men|women|others|dead|them|these|those)$/.test(nounOf(c) ?? '');
