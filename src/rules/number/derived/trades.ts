import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited } from '../../rule';
import { type Figure, hasValue, isFigure } from '../figure';
import { slackOf } from '../rounding';
import { wrongSum } from '../wrong';
import { type Around, onlyTwo, type Reach } from './around';
import { anyPair, isReckonedWrong, mayShareVoice, type Relation } from './relation';

const GAIN = 'profit|gain|surplus';
const LOSS = 'loss|deficit|shortfall|overspend|overrun|overspending';
/** "a paper gain of $45,000", "lost £9,000", "so the fair made $2,500" */
const TOLD = new RegExp(
  `\\b(?:(${GAIN})|(${LOSS}))(?: was| of|:|, of)? (?:just |only |some |about |nearly |almost )?$|\\b(?:made|making|pocketed|pocketing|cleared|clearing|netted|netting|lost|losing)(?: (?:her|him|them|it|the [\\p{L}-]+))? (?:just |only |a (?:clear |cool )?)?$`,
  'iu',
);
const TOLD_NEXT =
  /^ (?:profit|gain|loss|surplus|deficit|shortfall|overspend|out of pocket|to the good|in profit)\b/;
/** What is paid, and what comes in for it. */
const PAID =
  /\b(?:bought|buys|buying|paid|paying|purchased?|acquired|cost|costing|gave|spent|spending|costs|expenses|expenditure|outlay|bill|outgoings|imports)\b/gi;
const GOT =
  /\b(?:sold|resold|sells?|selling|fetched|fetching|went for|go for|got|auctioned|income|takings|revenues?|receipts|raised|earned|budget|exports)\b/gi;
/** Of more than the one deal, or told of what may be. */
const UNSURE =
  /\b(?:each|per(?! cent)|every|after (?:tax|fees|costs|expenses|commission)|before tax|including|plus|another|also|repairs?|renovat\w+|restor\w+|commission|fees|shares? (?:of|in)|half|would|could|might|if|quarter|pre-?tax|net|operating|compared|against a|year earlier|previous|expected|forecast)\b/i;
const REACH = 72;
/** One of the two stands in the sentence itself. */
const REACHES: readonly Reach[] = [
  [0, 0],
  [-1, 0],
  [0, 1],
];

/** What somebody gains or loses between what is paid and what comes in. */
export const trade: Relation = {
  isTold: (text, claim) =>
    isFigure(claim) &&
    (claim.kind === 'money' || claim.kind === 'rate') &&
    claim.value > 0 &&
    (TOLD.test(textBefore(text, claim.start, REACH / 2)) ||
      TOLD_NEXT.test(text.slice(claim.end, claim.end + 24))),
  isExplained: () => false,
  report(told, near, text) {
    const two = onlyTwo(near, REACHES, (c) => hasValue(c) && c.kind === 'money' && c.unit === told.unit);
    if (!two?.every(isFigure) || !two.every((c) => mayShareVoice(c, told))) return null;
    const [a, b] = [...two].sort((x, y) => x.start - y.start);
    if (!a || !b || a.value === b.value || UNSURE.test(spanOf(text, [a, b, told]))) return null;
    const [paid, got] = sidesOf(text, a, b);
    if (!paid || !got) return null;
    const real = Math.abs(got.value - paid.value);
    const isRight = Math.abs(real - told.value) <= slackOf([told, a, b], 1e-6) * 1.2;
    const said = saidOf(text, told);
    if (isRight) return said !== 0 && said !== Math.sign(got.value - paid.value) ? turned(paid, got) : null;
    if (pairsFit(told, near) || !isReckonedWrong(told.value, real)) return null;
    const [more, less] = a.value > b.value ? [a, b] : [b, a];
    return wrongSum(told, [more, less], '−', real);
  },
};

/** "bought for $310,000 and sold for $265,000, a gain" */
const turned = (paid: Figure, got: Figure): ReturnType<Relation['report']> => ({
  start: got.start,
  end: got.end,
  message:
    got.value < paid.value
      ? 'From {0} to {1} is a fall, not a rise.'
      : 'From {0} to {1} is a rise, not a fall.',
  args: [paid.text, got.text],
  related: cited([paid]),
});

function saidOf(text: string, told: Figure): -1 | 0 | 1 {
  const [, gain, loss] = TOLD.exec(textBefore(text, told.start, REACH / 2)) ?? [];
  return gain ? 1 : loss ? -1 : 0;
}

/** Which of two is what was paid and which came in, by the words last in front of each, or right behind it. */
function sidesOf(text: string, a: Figure, b: Figure): readonly [paid: Figure | null, got: Figure | null] {
  if (isOfAnother(text, a, b)) return [null, null];
  const [first, second] = [
    sideOf(text.slice(Math.max(0, a.start - REACH), a.start)),
    sideOf(text.slice(a.end, b.start)),
  ];
  if (first === 'paid' && second === 'got') return [a, b];
  return first === 'got' && second === 'paid' ? [b, a] : [null, null];
}

/** "bought the flat for … and sold the boat for": the second thing was not named before. */
function isOfAnother(text: string, a: Figure, b: Figure): boolean {
  const thing = THING.exec(text.slice(a.end, b.start))?.[1];
  return thing !== undefined && !text.slice(0, a.start).includes(thing);
}
const THING = /\b(?:bought|sold|paid[^.,;]{1,12}for) (?:the|an?|his|her|its|their|another) (\p{L}+)/u;

function sideOf(text: string): 'paid' | 'got' | null {
  const paid = [...text.matchAll(PAID)].at(-1)?.index ?? -1;
  const got = [...text.matchAll(GOT)].at(-1)?.index ?? -1;
  return paid === got ? null : paid > got ? 'paid' : 'got';
}

const pairsFit = (told: Figure, near: readonly Around[]): boolean =>
  anyPair(
    near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && c.unit === told.unit),
    (a, b) => Math.abs(a.value - b.value - told.value) <= slackOf([a, b, told], 1e-6) * 1.2,
  );

function spanOf(text: string, claims: readonly Claim[]): string {
  const from = Math.min(...claims.map(({ start }) => start));
  return text.slice(Math.max(0, from - REACH), Math.max(...claims.map(({ end }) => end)) + 24);
}
