import type { Paragraph } from '../../../text/paragraph';
import { isCapitalized, type Token } from '../../../text/tokens';
import { isFirstName } from '../names/firstNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import type { Name } from '../names/name';
import { TITLES } from '../names/titles';

/** "Collector Jalan | Sharma": where the name begins whose end alone the tagger knows; null where no title tells. */
export function startBehindTitle({ tokens }: Paragraph, at: number, ruled: readonly Name[]): number | null {
  const [title, first, family] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!first || !family || !TITLES.has(title?.lower ?? '')) return null;
  const whole = ruled.find((r) => r.start === first.start && r.end === family.end);
  return whole?.type === 'person' && whole.confidence >= TITLED ? first.start : null;
}
/** How sure the rules are of somebody behind a title. */
const TITLED = 0.95;

/** From here on the tagger knows a name whatever its letters may be. */
const SURE = 0.85;

/** Ranks whose letters are a body's, too. */
const RANK = /^(?:DC|DI|DS|DCI|DCS|PS|ACC)$/;
/** … and ranks whose letters nothing else has in front of a name. */
const SURE_RANK = /^(?:CM|PM|DCM|VP|CJI|SHO|ASI|SSP|DSP|SDPO|DIG|IGP|DGP|DPO|MEC|MCE|DCE|MPA|MNA)$/;

/** Offices by letters that begin firms' names as well: "DP World", "IG Metall". */
const OFFICE = /^(?:AG|CG|DP|DPM|IG|SG|VC)$/;
const OF_FIRM = /^(?:Group|Index|Markets|Metall|Metals|World)$/;

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
  if (OFFICE.test(rank?.text ?? ''))
    return (
      /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
      !OF_FIRM.test(next.text) &&
      !ORGANIZATION_HEADS.has(tokens[to - 1]?.lower ?? '') &&
      (type === 'person' || isFirstName(next.lower) || (to - first === 2 && confidence < SURE))
    );
  if (!RANK.test(rank?.text ?? '')) return false;
  if (type === 'person' || isFirstName(next.lower)) return true;
  return /^D[CIS]+$/.test(rank?.text ?? '') && rank?.text !== 'DC' && to - first === 2 && confidence < SURE;
}

/** "Nordvik Chief Executive Officer", "Bloc Quillon Leader Ann Osei": what an office is of. */
export function holdsOffice(tokens: readonly Token[], first: number, end: number, to: number): boolean {
  const [title, next] = [tokens[end], tokens[end + 1]];
  if (!TITLES.has(title?.lower ?? '')) return false;
  return (
    end < to ||
    (end - first > 1 && !isFirstName(tokens[first]?.lower ?? '') && next !== undefined && isCapitalized(next))
  );
}

/** "the | Miss Denise": where the name of a vessel begins that has a lady's; null for ladies, who have no article. */
export function missAt(tokens: readonly Token[], first: number, words: readonly Token[]): number | null {
  const [the, miss] = [tokens[first - 2], tokens[first - 1]];
  return words.length < 3 && miss?.text === 'Miss' && the?.lower === 'the' ? miss.start : null;
}

/** "the Lady | Tigers": where the name of a school's girls begins; null where there is a lady, or none. */
export function ladiesAt(tokens: readonly Token[], first: number, words: readonly Token[]): number | null {
  const [the, lady] = [tokens[first - 2], tokens[first - 1]];
  const isTeam = words.length === 1 && /^\p{Lu}\p{Ll}+[^s\W]s$/u.test(words[0]?.text ?? '');
  return isTeam && lady?.text === 'Lady' && the?.lower === 'the' ? lady.start : null;
}

/** From here on the rules know a first name. */
const KNOWN = 0.95;

/** "captain Jordan Pike": somebody, although there is a land of that name. */
export const isTitled = (
  tokens: readonly Token[],
  first: number,
  words: readonly Token[],
  ruled: readonly Name[],
): boolean =>
  words.length > 1 &&
  tokens[first - 1]?.lower !== 'former' &&
  TITLES.has(tokens[first - 1]?.lower ?? '') &&
  ruled.some((r) => r.type === 'person' && r.start === words[0]?.start && r.confidence >= KNOWN);
