import type { Token } from '../../../text/tokens';
import { isFirstName } from '../names/firstNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import type { Name } from '../names/name';

/** From here on the tagger knows a name whatever its letters may be. */
const SURE = 0.85;

/** Ranks whose letters are a body's, too. */
const RANK = /^(?:DC|DI|DS|DCI|DCS|PS|ACC)$/;
/** … and ranks whose letters nothing else has in front of a name. */
const SURE_RANK = /^(?:SHO|ASI|SSP|DSP|SDPO|DIG|IGP|DGP|DPO|MEC|MCE|DCE|MPA|MNA)$/;

/** "DCI Mark Bell", "DS Bell", "Mrs. Bell", but not "DC Comics" */
export function isRank(
  tokens: readonly Token[],
  first: number,
  to: number,
  { type, confidence }: Name,
): boolean {
  const [rank, next] = [tokens[first], tokens[first + 1]];
  if (first + 1 < to && /^(?:Mr|Mrs|Ms)\.?$/.test(rank?.text ?? '')) return true;
  if (first + 1 >= to || !next) return false;
  if (SURE_RANK.test(rank?.text ?? ''))
    return next.text !== next.lower && !ORGANIZATION_HEADS.has(tokens[to - 1]?.lower ?? '');
  if (!RANK.test(rank?.text ?? '')) return false;
  if (type === 'person' || isFirstName(next.lower)) return true;
  return /^D[CIS]+$/.test(rank?.text ?? '') && rank?.text !== 'DC' && to - first === 2 && confidence < SURE;
}
