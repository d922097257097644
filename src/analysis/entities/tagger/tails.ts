import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import type { Name } from '../names/name';
import type { Run } from '../names/runs';
import { PORTFOLIOS, TITLES } from '../names/titles';
import { isSomebodyOfLead } from './noNames';

/** "the finest player I have known" */
const I_DO =
  /^(?:am|was|have|had|ever|will|would|can|could|do|did|know|knew|think|thought|saw|met|want|love|believe|remember|got)$/;

/** "HALE MAN", "Nordvik Q3 results", "U.S. District Judge …", "Nordvik Chief Executive Officer …": where the name ends, as a token index. */
export function beforeLoose(tokens: readonly Token[], from: number, to: number): number {
  const [last, next] = [tokens[to - 1], tokens[to]];
  const isField =
    !(to - from === 2 && /^(?:County|City)$/.test(last?.text ?? '')) &&
    PORTFOLIOS.has(last?.lower ?? '') &&
    TITLES.has(next?.lower ?? '') &&
    next?.text !== next?.lower;
  const isLooseEnd =
    isField ||
    /^(?:[QH][1-4]|FY\d*|M&A|R&D)$/.test(last?.text ?? '') ||
    // “Hale County Sheriff-Coroner”
    (last?.text.includes('-') === true && TITLES.has(last.lower)) ||
    // “Nordvik Motors CEO”, unlike “Group CEO”
    (to - from > 2 && /^C[EFOT]O$/.test(last?.text ?? ''));
  const speaks = last?.text === 'I' && I_DO.test(next?.text ?? '');
  if (isSomebodyOfLead(tokens, to - 1)) return to - 1;
  // “HALDEN MAN JAILED”, unlike “ISLE OF MAN”
  if (
    to - from === 2 &&
    /^(?:MAN|MEN|WOMAN|WOMEN|TEEN|BOY|GIRL)$/.test(last?.text ?? '') &&
    isShout(next) &&
    isShout(tokens[from])
  )
    return to - 1;
  return to - from > 1 && (isLooseEnd || speaks) ? beforeLoose(tokens, from, to - 1) : to;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** Days that have names, and a club: "Good Friday", "Sheffield Wednesday". */
const CALLED =
  /^(?:ash|big|black|bloody|casual|cyber|easter|fat|giving|good|holy|low|man|maundy|palm|red|remembrance|ruby|sheffield|shrove|super|whit)$/;

/** "told the Rotary Club Saturday": where a name ends that a day without its "on" runs into, as a token index. */
export function beforeDay(tokens: readonly Token[], { from, to }: Run, type: EntityType): number {
  // "Gloomy Sunday" is a song.
  const isDay = to - from > (type === 'other' ? 2 : 1) && DAY.test(tokens[to - 1]?.text ?? '');
  return isDay && !CALLED.test(tokens[to - 2]?.lower ?? '') ? to - 1 : to;
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

/** "Friday’s County Council", "on Saturday the Tigers", "the Aug. 4 White House dinner": where a name begins behind the day it is led by, as a token index. */
export function afterDay(tokens: readonly Token[], { from, to }: Run): number {
  // "On Saturday the Tigers" at the beginning of a sentence
  if (tokens[from]?.text === 'On' && from + 1 < to) return afterDay(tokens, { from: from + 1, to });
  const [day, next] = [tokens[from]?.text ?? '', tokens[from + 1]];
  const isDay =
    (DAY.test(day) && (next?.kind === 'clitic' || next?.text === 'the')) ||
    (MONTH.test(day) && /^\d{1,2}$/.test(next?.text ?? ''));
  return isDay && from + 2 < to ? from + 2 : from;
}

/** What headlines say of their subject, with a capital as everything has one there. */
const HEADLINE_VERB =
  /^(?:Accuses|Agrees|Announces|Approves|Arrested|Backs|Bans|Beats|Begins|Blocks|Buys|Calls|Charged|Closes|Could|Cuts|Denies|Dies|Drops|Ends|Expects|Faces|Falls|Gets|Hits|Is|Joins|Killed|Launches|Leads|Leaves|Loses|Makes|Names|Opens|Plans|Plunges|Posts|Quits|Raises|Reaches|Receives|Rejects|Reports|Returns|Reveals|Rises|Said|Says|Seeks|Sees|Sells|Slams|Soars|Starts|Sues|Takes|To|Unveils|Urges|Vows|Wants|Warns|Was|Wins)$/;

/** "Vandell Agrees To Buy Halden Stores" in a line of capitals: its subject. */
export function beforeVerb(tokens: readonly Token[], name: Name): Name {
  let last: Token | undefined;
  for (const t of tokens) {
    if (t.start >= name.end) break;
    if (t.start < name.start) continue;
    if (last && HEADLINE_VERB.test(t.text)) return { ...name, end: last.end };
    last = t;
  }
  return name;
}

/** "Said Osei: …" and "Snapped Osei: …" open a sentence with a reporting verb; elsewhere Said is a man's name. */
export const isTag = (tokens: readonly Token[], at: number): boolean =>
  /^(?:added|asked|cried|exclaimed|insisted|quipped|said|says|shouted|snapped|sighed)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
  (at === 0 || /^[.!?”"’]$/.test(tokens[at - 1]?.text ?? ''));

/** "JAILED FOR FRAUD Tom Marsh": where somebody's name begins behind a headline in capitals that runs into its text, as a token index. */
export function afterShout(tokens: readonly Token[], first: number, to: number): number {
  let at = first;
  while (at < to - 1 && at > 0 && isShout(tokens[at]) && isShout(tokens[at - 1])) at++;
  return tokens.slice(at, to).every((t) => t.text !== t.text.toUpperCase() || t.text.length < 3) ? at : first;
}
const isShout = (t: Token | undefined): boolean => /^\p{Lu}{3,}$/u.test(t?.text ?? '');
