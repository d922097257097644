import { remember } from '../text/remember';

/** The pieces between the places, and which argument each place is for, in turn. */
const piecesOf = remember(200, (template) => template.split(/\{(\d)\}/));

/** Puts arguments into the places `{0}`, `{1}` … of an English text, as the interface's translations do. */
export const fillIn = (template: string, args: readonly string[]): string =>
  piecesOf(template)
    .map((piece, i) => (i % 2 === 0 ? piece : (args[Number(piece)] ?? '')))
    .join('');
