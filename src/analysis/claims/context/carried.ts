import type { Words } from '../../article';
import type { LocalClaim } from '../claim';
import { SOFTENERS } from './softeners';

const SOFT = `(?: (?:${SOFTENERS.replaceAll(' ', '|')}|mere|record|the|up|down))*`;
const EXTENT = '(?: (?:long|tall|high|wide|deep))?';
const DAY = '(?:\\p{Lu}\\p{L}+|\\d{4})(?: \\d{4})?';
const after = (words: string): RegExp => new RegExp(`^${EXTENT}${words}${SOFT} $`, 'u');

/** What leads from a figure to another of the same thing: "to 4.41%", ", up from 16.9%", ", or roughly $1.6 trillion", "to close at £14". */
const LEADS = after(
  `(?: (?:in|on) ${DAY})?,? (?:(?:(?:up|down|compared with|compared to) )?from|compared (?:with|to)|or|to|at|to (?:close|end|finish|stand|settle|trade) at)`,
);
/** "£900, nine times its estimate", "2.1 million, 8 per cent more than" */
const COMPARED = after(',');
const COMPARISON = /^ (?:(?:more|less|higher|lower|up|down|fewer|above|below)\b|(?:its|the|his|her|their)\b)/;
/** "187 metres long and cost €14m" */
const SAID_TOO = after(' and (?:costs?|weigh(?:s|ed)|measure[sd]|last(?:s|ed))');
/** "2.06 metres and 124kg", "13.7km long, 60 metres below the bed" */
const BESIDE = after('(?: and|,)');

/** A figure set right behind another tells of the same thing, where its own words name none. */
export function withCarriedTopics(claims: readonly LocalClaim[], text: string): readonly LocalClaim[] {
  const read: LocalClaim[] = [];
  for (const claim of claims) {
    const before = read.at(-1);
    const topic = before && !claim.subject && !claim.topic ? carried(before, claim, text) : null;
    read.push(topic ? { ...claim, topic } : claim);
  }
  return read;
}

function carried(before: LocalClaim, claim: LocalClaim, text: string): Words | null {
  const topic = before.topic ?? before.subject;
  if (!topic || topic.start > before.start) return null;
  const between = text.slice(before.end, claim.start);
  const isBeside = before.kind === 'measure' && claim.kind === 'measure' && BESIDE.test(between);
  const isComparison =
    claim.kind === 'change' &&
    COMPARED.test(between) &&
    COMPARISON.test(text.slice(claim.end, claim.end + 10));
  return isBeside || isComparison || LEADS.test(between) || SAID_TOO.test(between) ? topic : null;
}
