import type { Token } from '../../../text/tokens';
import { OTHER_HEADS } from './heads';

const BEATS = /^(?:beat|beats|thrashed|edged|defeated|hammered|stunned|crushed|drew)$/;
/** Longest way from who wins to the score, in tokens. */
const TO_SCORE = 8;

/** "Vellin beat Halden 2-1", "… beating Halden 2-1": sides, where nobody is known to bear the name. */
export function isBeaten(tokens: readonly Token[], to: number): boolean {
  // “St Brannoc’s 2-1”
  if (isScore(tokens, to) || (tokens[to]?.kind === 'clitic' && isScore(tokens, to + 1))) return true;
  // “Vellin Town won 2-0”
  if (/^(?:drew|lost|won)$/.test(tokens[to]?.lower ?? '') && isScore(tokens, to + 1)) return true;
  if (!BEATS.test(tokens[to]?.lower ?? '')) return false;
  for (let i = to + 1; i < to + TO_SCORE; i++) if (isScore(tokens, i)) return true;
  return false;
}

export const isScore = (tokens: readonly Token[], at: number): boolean =>
  isGoals(tokens[at]) && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && isGoals(tokens[at + 2]);
/** "a 24-10 Super Bowl win" */
export const isEvent = (t: Token | undefined): boolean => OTHER_HEADS.has(t?.lower ?? '');
const isGoals = (t: Token | undefined): boolean => t?.kind === 'number' && t.text.length <= 2;

/** "led the Flying Otters to", "coaches the Flying Otters": a team by its number. */
export const isLedTeam = (tokens: readonly Token[], at: number, to: number): boolean =>
  /[^s]s$/.test(tokens[to - 1]?.text ?? '') &&
  (/^(?:captained|captains|coached|coaches|coaching|managed|manages)$/.test(tokens[at - 2]?.lower ?? '') ||
    (/^(?:guided|led|steered)$/.test(tokens[at - 2]?.lower ?? '') && tokens[to]?.lower === 'to'));
