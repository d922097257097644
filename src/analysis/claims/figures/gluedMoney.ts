import type { Token } from '../../../text/tokens';
import { dollarPrefix, gluedCode } from '../lexicon/currencies';
import { factorOf, readFigure, shortFactorOf, tidy } from '../lexicon/numbers';
import { lowerAt, touches } from '../reading';

/** A figure with letters for its money written onto it: "$A90", "$US4.5bn", "Rs5,000", "R2.5bn". */
export interface GluedMoney {
  readonly code: string;
  readonly value: number;
  readonly factor: number;
  /** Token behind the figure. */
  readonly to: number;
}

const GLUED = /^(\p{L}{1,4})(\d+)(\p{L}{0,3})$/u;
/** Groups of digits behind commas, and decimals: "Rs5,00,000.50". */
const MOST_GROUPS = 6;

/** @param at the token of the dollar sign, or of the letters */
export function gluedMoney(tokens: readonly Token[], at: number): GluedMoney | null {
  const isDollars = tokens[at]?.text === '$';
  if (isDollars && !touches(tokens, at)) return null;
  const first = isDollars ? at + 1 : at;
  const [, name = '', digits = '', letters = ''] = GLUED.exec(tokens[first]?.lower ?? '') ?? [];
  // "SH10" is a state highway, "Sh10" are shillings.
  if (name === '' || tokens[first]?.text.startsWith('SH')) return null;
  const { text, to } =
    letters === '' ? goesOn(tokens, first, digits) : { text: digits + letters, to: first + 1 };
  // Roads and roots have no decimals, no thousands and no "per litre": "R30.23", "R5,000".
  const isLong = to > first + 1;
  const figure = readFigure(text);
  if (!figure) return null;
  const short = figure.ending === '' ? 1 : shortFactorOf(figure.ending);
  if (short === undefined) return null;
  const behind = lowerAt(tokens, to);
  const isScaled = short > 1 || factorOf(behind) !== undefined || behind === 'per';
  const code = isDollars ? dollarPrefix(name) : gluedCode(name, isScaled || isLong);
  return code ? { code, value: tidy(figure.value * short), factor: short, to } : null;
}

/** The digits that go on behind commas and a point: of "Rs5" "," "000" the whole. */
function goesOn(
  tokens: readonly Token[],
  first: number,
  digits: string,
): { readonly text: string; readonly to: number } {
  let text = digits;
  let to = first + 1;
  // "R12 450"
  const spaced = tokens[to];
  if (
    spaced &&
    /^\d{3}$/.test(spaced.text) &&
    spaced.start === (tokens[first]?.end ?? 0) + 1 &&
    digits.length < 4
  )
    return { text: digits + spaced.text, to: to + 1 };
  for (let group = 0; group < MOST_GROUPS; group++, to += 2) {
    const isGroup = /^[.,]$/.test(tokens[to]?.text ?? '') && touches(tokens, to - 1) && touches(tokens, to);
    const next = tokens[to + 1];
    if (!isGroup || next?.kind !== 'number') break;
    text += `${tokens[to]?.text}${next.lower}`;
  }
  return { text, to };
}
