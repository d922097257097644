import { flatMap } from '../../../text/flatMap';
import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { GENERIC } from '../names/commonWords';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import type { Name } from '../names/name';
import type { Run } from '../names/runs';
import { isSchool, isShop } from './lastWords';

/** Letters behind a name that are no part of it: counsel, members of parliaments, orders, degrees. */
const HONOUR =
  /^(?:[KQS]C|BL|SAN|MP|MEP|MSP|MLA|MPP|TD|[MOCKDG]BE|FRS|Ph\.?D\.?|M\.?D\.?|J\.?D\.?|CPA|Esq\.?|RN)$/;

/** "Helen Farrow QC": where the person’s name ends, as a token index. */
export function beforeHonours(tokens: readonly Token[], { from, to }: Run): number {
  let end = to;
  while (end - from > 2 && HONOUR.test(tokens[end - 1]?.text ?? '')) end--;
  // “Kelly BL, for the plaintiff”
  if (end - from === 2 && /^(?:BL|KC|QC|SC)$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** "Gordon Strang KC": two words and letters that only people have. */
export const isCounsel = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 3 && /^[KQ]C$/.test(tokens[to - 1]?.text ?? '');

const GENERATION = /,? (?:Jr|Sr|Jnr|Snr)(?![\p{L}-])\.?/uy;
/** What stands behind the name of a firm and is part of it. */
const OF_FIRM: readonly RegExp[] = [
  // "Drogheda, Co Louth" is a county.
  /,? (?:(?:Pty|Pte|Pvt)\.? )?(?:(?:Inc|Ltd|Corp|Co(?!\.? \p{Lu}))(?![\p{L}-])\.?|(?:LLC|LLP|PLC|PLLC|plc|GmbH)(?!\p{L}))/uy,
  // "Merrow (Holdings) Ltd"
  / \(\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20})?\) (?:(?:Pty|Pte|Pvt)\.? )?(?:Inc|Ltd|Limited|Corp|Co|PLC|Plc|plc|Bhd)(?![\p{L}-])\.?/uy,
  // "Teague and Co", "Brown & Sons Ltd"
  /,? (?:and|&) (?:Co|Company|Sons|Bros|Brothers|Partners|Associates)(?![\p{L}-])\.?(?:,? (?:Inc|Ltd|Corp|LLP|PLC|plc)(?![\p{L}-])\.?)?/uy,
];

const SHORT_OF_FORM = /(?<=\b(?:Nig|Intl|Ind|Bros|Mfg|Eng))\. (?:Ltd|Limited|Plc|PLC)(?![\p{L}-])\.?/uy;

/** "Acme Robotics, Inc." and "John Castle, Jr." are one name each, and "Inc." alone is none. */
export function withAffixes({ text }: Paragraph, names: readonly Name[]): readonly Name[] {
  let until = 0;
  return flatMap(names, (name) => {
    if (name.start < until) return [];
    const form = formEnd(text, name.end);
    until = form > 0 ? form : name.type === 'person' ? endOf(GENERATION, text, name.end) : 0;
    if (until === 0) return [name];
    return [{ ...name, end: until, type: form > 0 ? ('organization' as const) : name.type }];
  });
}

/** Where the form of a firm that begins at `at` ends; 0 where none does. Most names have a small letter or a mark behind them. */
function formEnd(text: string, at: number): number {
  const mark = text.charAt(at);
  // "Slok Nig. Ltd"
  if (mark === '.') return endOf(SHORT_OF_FORM, text, at);
  if (mark !== ' ' && mark !== ',') return 0;
  if (!/^[A-Z&(ap]/.test(text.charAt(at + (mark === ',' ? 2 : 1)))) return 0;
  for (const form of OF_FIRM) {
    const end = endOf(form, text, at);
    if (end > 0) return end;
  }
  return 0;
}

/** Where the affix that begins at `at` ends; 0 where none does. */
function endOf(affix: RegExp, text: string, at: number): number {
  affix.lastIndex = at;
  return affix.test(text) ? affix.lastIndex : 0;
}

/** From here on a person is one, whatever is theirs. */
const SURE = 0.75;

/** "Lloyd’s Register" and "Vang’s Market" are bodies and nobody’s, unlike "Osei’s Party": the name with its head, or null. */
export function ownHouse(tokens: readonly Token[], { from, to }: Run, name: Name): Name | null {
  const head = tokens[to + 1];
  if (name.type !== 'person' || to - from !== 1 || tokens[to]?.kind !== 'clitic') return null;
  if (!head || head.text === head.lower) return null;
  const isHouse = name.confidence < SURE && ORGANIZATION_HEADS.has(head.lower) && !GENERIC.has(head.lower);
  if (!isHouse && !isShop(head.lower)) return null;
  return { ...name, type: 'organization', end: head.end };
}

/** "Sotheby’s had": what stands behind a possessive that owns nothing. */
const ACTS = /^(?:had|has|was|said|says|will|would|declined|also|put|sold|valued|offered|expects|withdrew)$/;

/** In front of a house where one is or goes; behind a word that compares, it is what somebody has. */
const GOES = /^(?:at|by|in|inside|outside|to)$/;
const LIKENS =
  /^(?:alike|close|closer|compared|equal|identical|inferior|next|opposite|preferable|related|similar|superior)$/;

/** "St Brannoc’s is" */
const SERVES =
  /^(?:against|ahead|and|are|as|at|behind|but|by|can|did|does|for|from|had|has|in|is|must|needs|on|or|remains|said|says|should|to|was|were|when|which|while|who|will|with|would)$/;

/** "Sotheby’s had turned it down" names the house by its whole name, and so does "close St Brannoc’s": the name with its "’s", or null. */
export function ownName(tokens: readonly Token[], { from, to }: Run, name: Name): Name | null {
  const [mark, next] = [tokens[to], tokens[to + 1]];
  if (mark?.lower !== "'s") return null;
  const saint = to - from > 1 && /^(?:st|saint)\.?$/.test(tokens[to - 2]?.lower ?? '');
  if (saint && next && isSchool(tokens.slice(to - 2, to + 2)))
    return { ...name, type: 'organization', end: next.end };
  if (saint && (!next || next.kind === 'number' || /^[.,;]$/.test(next.text) || SERVES.test(next.text)))
    return { ...name, type: 'organization', end: mark.end };
  // "took it to Sotheby’s.": what owns nothing is the whole name of a house where one goes or sells.
  if (
    to - from === 1 &&
    name.type === 'organization' &&
    (!next || /^[.,;:)]$/.test(next.text)) &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[from]?.text ?? '') &&
    !ORGANIZATIONS.has(tokens[from]?.lower ?? '') &&
    GOES.test(tokens[from - 1]?.lower ?? '') &&
    !LIKENS.test(tokens[from - 2]?.lower ?? '')
  )
    return { ...name, end: mark.end };
  if (name.type !== 'person') return null;
  if (!next || to - from !== 1 || isFirstName(tokens[from]?.lower ?? '') || !ACTS.test(next.text))
    return null;
  return { ...name, type: 'organization', end: mark.end };
}

/** "Rolex and Emirates are": two firms, where the verb says so. */
export function asPair(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const [first, and, second, ...more] = tokens.slice(from, to);
  if (name.type !== 'organization' || !first || !second || more.length > 0 || and?.lower !== 'and')
    return null;
  if (!/^(?:are|were|have|both|do)$/.test(tokens[to]?.lower ?? '')) return null;
  return [
    { ...name, end: first.end },
    { ...name, start: second.start },
  ];
}

/** Lands and towns that shops and firms are called after, too: "Victoria’s Secret". */
const HOUSES = /^(?:austin|boston|charlotte|florence|lincoln|phoenix|savannah|sydney|victoria)$/;

/** "America’s Clinton": index of what stands behind a land's possessive; null where none does. */
export function behindLand(tokens: readonly Token[], { from, to }: Run): number | null {
  if (to - from < 3) return null;
  const clitic = tokens.slice(from + 1, to - 1).findIndex((t) => t.kind === 'clitic') + from + 1;
  if (clitic === from) return null;
  const land = tokens
    .slice(from, clitic)
    .map((t) => t.lower)
    .join(' ');
  return PLACES.has(land) && !HOUSES.test(land) ? clitic + 1 : null;
}

/** "Labour’s Jane Whitby", "the Giants’ Willie Hart" is a body and a person; null where the words are no such pair. */
export function ownedPerson(
  tokens: readonly Token[],
  { from, to }: Run,
  name: Name,
  ruled: readonly Name[],
): readonly Name[] | null {
  const words = tokens.slice(from, to);
  const clitic = words.findIndex((t) => t.kind === 'clitic' || /^['’]$/.test(t.text));
  const [last, next] = [words[clitic - 1], words[clitic + 1]];
  // One word behind it is a shop or a cup: "Lloyd’s Register", "Macy’s Parade".
  if (!last || !next || words.length - clitic < 3) return null;
  const person = ruled.find((r) => r.type === 'person' && r.start === next.start && r.end === name.end);
  if (!person) return null;
  const owner = words.slice(0, clitic).map((t) => t.lower);
  const isBody =
    name.type === 'person' || words[clitic]?.kind === 'symbol' || ORGANIZATIONS.has(owner.join(' '));
  return [{ ...name, type: isBody ? 'organization' : name.type, end: last.end }, person];
}
