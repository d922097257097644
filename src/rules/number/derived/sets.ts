import type { Article, Claim } from '../../../analysis/article';
import { isSomebody } from '../../../analysis/grammar/somebody';
import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { endWith, type Figure, headOf, isFigure, sumOf } from '../figure';
import { ownFigures, STOP } from '../figuresNear';
import { unequal } from '../wrong';
import { mayShareVoice } from './relation';

interface Complete {
  /** What all of a whole is, each told once. */
  readonly parts: readonly RegExp[];
  readonly isWhole: (kind: string, claim: Claim) => boolean;
  /** What stands in front of parts that are all: others may be told of without being all there are. */
  readonly lead?: RegExp;
}

const named =
  (kinds: RegExp): Complete['isWhole'] =>
  (kind) =>
    kinds.test(kind);
/** "57 nurses", "a 12-member jury": no "57 cars". */
const isOfPeople: Complete['isWhole'] = (kind, { text }) =>
  BODY.test(text) || isSomebody(kind.replace(/s$/, '')) || PEOPLE.test(kind);
const BODY = /-(?:member|strong|person)$/;
const PEOPLE =
  /^(?:people|jurors|staff|employees|recruits|graduates|crew|dead|victims|survivors|passengers|hostages)$/;

/** Kinds of which a whole is made, and no others. */
const SETS: readonly Complete[] = [
  { parts: [/^golds?$/, /^silvers?$/, /^bronzes?$/], isWhole: named(/^medals?$/) },
  { parts: [/^passengers?$/, /^crew$/], isWhole: named(/^(?:people|persons|aboard|lives|souls)$/) },
  {
    parts: [/^boys?$/, /^girls?$/],
    isWhole: named(/^(?:children|pupils|students|babies|youngsters|teenagers)$/),
  },
  {
    parts: [/^wom[ae]n$/, /^m[ae]n$/],
    isWhole: isOfPeople,
    lead: /(?:\bof|\b[Tt]he|\bwere|\bcomprising|[:—–(]) ?$/,
  },
  {
    parts: [/^(?:ewes?|cows?|mares?)$/, /^(?:rams?|bulls?|stallions?)$/],
    isWhole: named(/^(?:sheep|cattle|horses)$/),
  },
];

/** Where a whole may be told of which the parts are. */
const REACH = 220;
const UNSURE =
  /\b(?:at least|more than|only|about|other|others|another|former|including|average|last (?:year|time)|previous|than|(?:in|of|since) (?:19|20)\d\d)\b/i;

/** "23 medals, nine of them gold. The team also took seven silver and five bronze." */
export const sets = eachParagraph(function* (own: Article): Iterable<Report> {
  const claims = ownFigures(own);
  if (claims.length < 3) return;
  const kinds = claims.map((claim) => kindOf(own.text, claim));
  for (const set of SETS)
    for (let i = 0; i + set.parts.length <= claims.length; i++) {
      const row = rowFrom(claims, kinds, i, set);
      if (row) yield* compared(own.text, row, set);
    }
}, 'claims');

/** "and three children" */
const GOES_ON =
  /^,?(?: [—–])? (?:and|plus|as well as|along with) (?:their|his|her|its|\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten)/;
const SOME = /^ (?:who|that|in|from|at|aged)\b/;

interface Row {
  readonly parts: readonly Figure[];
  readonly whole: Figure;
}

/** Each part once, in any order, and the whole right in front, between or behind. */
function rowFrom(
  claims: readonly Claim[],
  kinds: readonly string[],
  i: number,
  { parts, isWhole }: Complete,
): Row | null {
  const row = claims.slice(i, i + parts.length + 1);
  const own = kinds.slice(i, i + parts.length + 1);
  const at = own.findIndex((kind, k) => row[k] && !parts.some((p) => p.test(kind)) && isWhole(kind, row[k]));
  const total = row[at];
  if (!total || !isFigure(total) || row.length <= parts.length) return null;
  const some = row.filter((c) => c !== total).filter(isFigure);
  const areAll = parts.every((one) => own.filter((kind) => one.test(kind)).length === 1);
  if (!areAll || some.length < parts.length || !some.every((c) => mayShareVoice(c, total))) return null;
  return { parts: some, whole: total };
}

/** "gold" of "nine gold" and of "nine of them gold". */
function kindOf(text: string, claim: Claim): string {
  const head = headOf(claim) ?? '';
  return OF_THEM.test(head)
    ? (/^ (\p{Ll}+)/u.exec(text.slice(endWith(claim), endWith(claim) + 12))?.[1] ?? '')
    : head;
}
const OF_THEM = /^(?:them|these|those|which|whom)$/;

function* compared(text: string, { parts, whole }: Row, { lead }: Complete): Iterable<Report> {
  const places = [whole, ...parts];
  const from = Math.min(...places.map(({ start }) => start));
  const to = Math.max(...places.map(({ end }) => end));
  const isNext =
    whole.end === to && STOP.test(text.slice(Math.max(...parts.map(({ end }) => end)), whole.start));
  if (isNext || to - from > REACH || UNSURE.test(text.slice(Math.max(0, from - 24), to + 24))) return;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || (lead && !lead.test(textBefore(text, first.start, 12)))) return;
  const behind = text.slice(endWith(last), endWith(last) + 24);
  // "the 41 women and 26 men who voted" are some of them.
  if (GOES_ON.test(behind) || (SOME.test(behind) && sumOf(parts) < whole.value)) return;
  // "All 58 passengers and four crew got out, and seven people were treated"
  if (parts.every(({ value }) => value < whole.value)) yield* unequal(whole, parts);
}
