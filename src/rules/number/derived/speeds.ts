import { textBefore } from '../../../text/around';
import { type Figure, hasValue, isFigure } from '../figure';
import { show, stepOf } from '../rounding';
import { secondsOf, sizeOf } from '../sizes';
import { wrongResult } from '../wrong';
import type { Around } from './around';
import { isReckonedWrong, mayShareVoice, type Relation } from './relation';

/** In kilometres, and in kilometres an hour. */
const KM: ReadonlyMap<string | null, number> = new Map([
  ['km', 1],
  ['mile', 1.609344],
  ['nautical mile', 1.852],
]);
const KM_AN_HOUR: ReadonlyMap<string | null, number> = new Map([
  ['km/h', 1],
  ['mph', 1.609344],
  ['knot', 1.852],
]);
const TOLD =
  /\b(?:average(?: speed)?|averag(?:ed|ing)|a (?:steady |mean |constant )?speed)\b[^.;!?\d]{0,24}$/;
/** Of another stretch, or of more than one. */
const UNSURE =
  /\b(?:top|maximum|up to|limit|peak|gust\w*|winds?|first|last|final|record|stopp\w+|rest\w*|normally|usually|would|could|expected|remaining)\b/i;
const CLOCK = /\b(\d{1,2})(?:[.:](\d\d))? ?([ap])\.?m\b|\b(?:12 )?(noon|midnight)\b/g;
const REACH = 260;
/** Speeds are told roughly. */
const LOOSE = 0.06;

/** How fast something went on the whole: how far, by how long, or by when it left and was there. */
export const speed: Relation = {
  isTold: (text, claim) =>
    isFigure(claim) && KM_AN_HOUR.has(claim.unit) && TOLD.test(textBefore(text, claim.start, 48)),
  isExplained: () => false,
  report(told, near, text) {
    const here = near.filter(({ sentences }) => Math.abs(sentences) <= 1);
    const [far, further] = figuresOf(here, (c) => KM.has(c.unit));
    const [time, ...times] = figuresOf(here, (c) => secondsOf(c) !== null && c.unit !== 'second');
    const clock = clockHours(text.slice(Math.max(0, told.start - REACH), told.end + REACH / 2));
    const hours = time ? sizeOf(time) / 3600 : clock;
    if (!far || further || times.length > 0 || hours === null || hours <= 0) return null;
    if (time && clock !== null && Math.abs(clock - hours) > LOOSE * hours) return null;
    const from = Math.min(far.start, told.start, time?.start ?? told.start);
    if (UNSURE.test(text.slice(Math.max(0, from - 24), told.end)) || !mayShareVoice(far, told)) return null;
    const real = (far.value * (KM.get(far.unit) ?? 1)) / hours / (KM_AN_HOUR.get(told.unit) ?? 1);
    const loose = LOOSE * real + stepOf(told) / 2;
    if (Math.abs(real - told.value) <= loose || !isReckonedWrong(told.value, real)) return null;
    const unit = told.unit === 'knot' ? 'knots' : (told.unit ?? '');
    return wrongResult(
      told,
      `${far.text} ÷ ${show(hours)} h`,
      `${show(real)} ${unit}`,
      time ? [far, time] : [far],
    );
  },
};

const figuresOf = (near: readonly Around[], isOne: (c: Figure) => boolean): readonly Figure[] =>
  near.map(({ claim }) => claim).filter((c): c is Figure => hasValue(c) && c.value > 0 && isOne(c));

/** Between the only two times of day that are told; null where others are. */
function clockHours(text: string): number | null {
  const [left, arrived, other] = [...text.matchAll(CLOCK)].map(hourOf);
  if (left === undefined || arrived === undefined || other !== undefined) return null;
  return arrived > left ? arrived - left : arrived + 24 - left;
}

function hourOf([, hour, minutes = '0', half, name]: RegExpMatchArray): number {
  if (name) return name === 'noon' ? 12 : 24;
  return (Number(hour) % 12) + Number(minutes) / 60 + (half === 'p' ? 12 : 0);
}
