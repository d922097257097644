import type { Claim } from '../../../analysis/article';
import { sinceStop, textBefore, upToStop } from '../../../text/around';
import { wordSet } from '../../../text/wordSet';
import { type Figure, hasValue, isFigure } from '../figure';
import { show } from '../rounding';
import { wrongResult } from '../wrong';
import type { Around } from './around';
import { isReckonedWrong, mayShareVoice, type Relation } from './relation';

/** By how much something grew or shrank. */
const TOLD =
  /\b(?:(?:grew|grown|rose|risen|up|increased|swelled|shrank|shrunk|fell|fallen|dropped|declined|went up|went down|gone up|gone down|decreased|dwindled)(?: again)? by|net (?:gain|loss|increase|decrease|growth|rise|fall) of|lost|gained|adding|added|(?:gain|increase|rise|growth|drop|fall|decline) of) (?:just |only |a net )?$/;
/** What comes in and what goes, by the words beside the figure. */
const COMES = wordSet(
  'births born arrived arrivals arrive joined hired recruited recruits hatched baptisms bought acquired opened newcomers incomers immigrants immigrated moved-in took-on admitted enrolled gained added newborns arriving joining',
);
const GOES = wordSet(
  'deaths died left leavers departed departures depart quit resigned retired sold lost funerals burials closed emigrated emigrants moved-away moved-out moved-off threw-out discarded discharged expelled sacked leaving drowned slaughtered culled dropped-out',
);
/** Who moves is left out where only these are told. */
const NATURAL = /^(?:births|born|baptisms|deaths|died|funerals|burials)$/;
const REACH = 32;
const FEWEST = 2;
const MOST = 6;
const UNSURE =
  /\b(?:at least|more than|about|some of|including|since (?:19|20)\d\d|would|could|expected|forecast|average|each|every|per|in (?:19|20)\d\d[^.]{1,60}in (?:19|20)\d\d)\b/i;

/** By how much something grew: what came and what went, each told by its own word. */
export const flow: Relation = {
  isTold: (text, claim) =>
    isFigure(claim) &&
    claim.kind === 'count' &&
    claim.value > 0 &&
    TOLD.test(textBefore(text, claim.start, REACH)),
  isExplained: () => false,
  report(told, near, text) {
    const all = near.filter(({ claim, sentences }) => Math.abs(sentences) <= 2 && isMoved(claim, text));
    for (const reach of [0, 1, 2]) {
      const here = all.filter(({ sentences }) => Math.abs(sentences) <= reach).map(({ claim }) => claim);
      const moves = here.filter(isFigure);
      const [came, went] = [1, -1].map((way) => moves.filter((c) => wayOf(c, text) === way));
      if (moves.length < FEWEST || moves.length > MOST || !came?.length || !went?.length) continue;
      return compared(told, moves, near, text);
    }
    return null;
  },
};

function compared(
  told: Figure,
  moves: readonly Figure[],
  near: readonly Around[],
  text: string,
): ReturnType<Relation['report']> {
  const net = moves.reduce((all, c) => all + c.value * wayOf(c, text), 0);
  const real = Math.abs(net);
  const from = Math.min(told.start, ...moves.map(({ start }) => start));
  const to = Math.max(told.end, ...moves.map(({ end }) => end));
  if (moves.every((c) => NATURAL.test(wordOf(c, text)))) return null;
  if (real === told.value || real === 0 || !isReckonedWrong(told.value, real)) return null;
  if (UNSURE.test(text.slice(from, to)) || !moves.every((c) => mayShareVoice(c, told))) return null;
  // Something else that came or went stands between them.
  const others = near.filter(
    ({ claim: c }) => c.start > from && c.end < to && c.kind === 'count' && hasValue(c),
  );
  if (others.some(({ claim }) => !moves.some((m) => m.start === claim.start))) return null;
  const ordered = [...moves].sort((a, b) => (wayOf(b, text) - wayOf(a, text)) * Math.sign(net));
  const sum = ordered.map(
    (c, i) => (i === 0 ? '' : wayOf(c, text) === Math.sign(net) ? ' + ' : ' − ') + show(c.value),
  );
  return wrongResult(told, sum.join(''), show(real), moves);
}

const isMoved = (claim: Claim, text: string): boolean => claim.kind === 'count' && wayOf(claim, text) !== 0;

/** 1 for what comes, -1 for what goes. */
const wayOf = (claim: Claim, text: string): -1 | 0 | 1 => sideOf(wordOf(claim, text));

/** The first word of either kind behind the figure in its clause, or the one right in front. */
function wordOf({ start, end }: Claim, text: string): string {
  const behind = upToStop(text, end, REACH, /[,;:.!?—–]|\d| and | but | while /);
  const before = sinceStop(text, start, REACH / 2, /[,;:.!?—–]/);
  return wordsOf(behind).find((word) => sideOf(word) !== 0) ?? wordsOf(before).at(-1) ?? '';
}

/** Two-word verbs as one: "moved in", "took on". */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\b(moved|took|threw|dropped) (in|on|away|out|off)\b/g, '$1-$2')
    .replace(/\bmoved (?:to|into)\b/g, 'moved-in')
    .match(/[\p{L}-]+/gu) ?? [];

const sideOf = (word: string): -1 | 0 | 1 => (COMES.has(word) ? 1 : GOES.has(word) ? -1 : 0);
