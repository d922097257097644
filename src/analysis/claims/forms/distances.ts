import { countsBehind } from '../context/subjects';
import type { Part } from '../figures/parts';
import { tidy } from '../lexicon/numbers';
import { lowerAt, type Reading, type Scene } from '../reading';

/** What stands behind "50m" where metres are meant and no million. */
const OF_METERS =
  /^(?:hurdles|relay|freestyle|butterfly|backstroke|breaststroke|medley|sprint|dash|steeplechase|race|final|finals|heats?|event|title|pool|high|long|tall|wide|deep|away|above|below|apart|further|farther|runner|champion)$/;
/** And in front: "the women’s 100m". */
const OF_RACES =
  /^(?:the|women|men|girls|boys|women's|men's|girls'|boys'|'s|['’]|olympic|indoor|outdoor|individual|world)$/;
/** "1,085m (3,560ft)", "1.79m (about 5ft 10in)", "5ft 10in, or 1.79m", "5 feet 10 inches (1.79m)" */
function isConverted(tokens: Scene['tokens'], { from, to }: Part): boolean {
  if (tokens[to]?.text === '(') {
    const at = ABOUT.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
    if (IS_FEET.test(lowerAt(tokens, at)) || FEET.test(lowerAt(tokens, at + 1))) return true;
  }
  const [second, first] = [lowerAt(tokens, from - 2), lowerAt(tokens, from - 1)];
  if (first !== '(' && first !== 'or') return false;
  const last = second === ',' ? lowerAt(tokens, from - 3) : second;
  return IS_FEET.test(last) || FEET.test(last);
}
const ABOUT = /^(?:about|some|around|nearly|almost|just|roughly)$/;
const FEET = /^(?:feet|foot|ft|yards?|inch|inches)$/;
const IS_FEET = /^[\d.,]+(?:ft|yds?|in)$/;

/** "4m x 5m", "25m by 10m" */
const isSide = (tokens: Scene['tokens'], { from, to }: Part): boolean =>
  (BY.test(lowerAt(tokens, to)) && IS_METERS.test(lowerAt(tokens, to + 1))) ||
  (BY.test(lowerAt(tokens, from - 1)) && IS_METERS.test(lowerAt(tokens, from - 2)));
const BY = /^(?:x|×|by)$/;
const IS_METERS = /^[\d.]+m$/;

/** What is done over metres: "cleared 6.30m", "stands 1.79m". */
const LEAPT =
  /^(?:stands|stood|standing|measures|measured|measuring|cleared|clear|clearing|jumped|jumps|jumping|leapt|leaped|vaulted|threw|throws|thrown|throwing|dived|swam|swum|climbed|ran|runs|run|running|sprinted)$/;
/** "a throw of 61.40m", "a depth of 40m" */
const HOW_FAR = /^(?:throw|put|jump|leap|vault|clearance|height|depth|length|width|distance|altitude)$/;
const isHowFar = (tokens: Scene['tokens'], { from }: Part): boolean =>
  LEAPT.test(lowerAt(tokens, from - 1)) ||
  (lowerAt(tokens, from - 1) === 'of' && HOW_FAR.test(lowerAt(tokens, from - 2)));
const FARTHEST = 1000;
const RACES = new Set([50, 60, 100, 110, 200, 300, 400, 800, 1000, 1500, 3000, 5000, 10000]);

function isDistance({ tokens }: Scene, part: Part): boolean {
  if (part.ending !== 'm' || part.currency || part.value === null || part.factor === 1) return false;
  if (OF_METERS.test(lowerAt(tokens, part.to))) return true;
  if (isConverted(tokens, part) || isSide(tokens, part)) return true;
  if (part.value / part.factor < FARTHEST && isHowFar(tokens, part) && !countsBehind(tokens, part.to))
    return true;
  return (
    RACES.has(part.value / part.factor) &&
    OF_RACES.test(lowerAt(tokens, part.from - 1)) &&
    !countsBehind(tokens, part.to)
  );
}

/** "won the 100m", "the 400m hurdles", "a 50m pool": an m that is no million. */
export function distanceOf(scene: Scene, part: Part): Reading | null {
  const { from, to, value, factor } = part;
  if (value === null || !isDistance(scene, part)) return null;
  return { kind: 'measure', from, to, value: tidy(value / factor), high: null, unit: 'm' };
}
