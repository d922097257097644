import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { directionOf, isChanging } from '../lexicon/directions';
import { isCapital, lowerAt, type Reading } from '../reading';
import { antecedent, isSized, nameOrNounBefore, opensSentenceBefore } from './apposed';
import { nounsFrom } from './nounPhrases';
import { SOFTENERS } from './softeners';

/** What softens a figure or tells how it moved, between it and its verb or its preposition. */
export const SOFT = wordSet(
  `${SOFTENERS} approximately no fewer at least most as much many little high low up down off to by between the further another additional record mere barely well close still now from average of total combined staggering whopping modest again even`,
);
/** Longest stretch between figure and verb, in tokens. */
export const SOFT_REACH = 7;
/** What leads to where something goes, or to by how much. */
export const LINK = /^(?:by|to|at|from)$/;

/** Verbs that tell a level, a size or a price of their subject. */
export const VERBS = wordSet(
  'is are was were stands stood stand remains remained stays stayed averaged averages averaging hovers hovered costs cost weighs weighed measures measured lasts lasted fetches fetched commands commanded retails sells trades traded starts reached hits hit peaked peaks totals totalled totaled spans covers covered holds carries takes took amounts amounted touched',
);
/** Of these the figure is the subject's only in some kinds: "takes three days", "holds 500 litres". */
export const TAKES = wordSet('takes took holds carries covers covered hit hits');
/** Behind "is", up to the figure: "is put at 60 percent", "is expected to last eight weeks". */
const HOLDS = wordSet(
  'put valued priced estimated set charged levied quoted recorded measured left kept held pegged cut raised reduced increased lowered lifted steady flat unchanged doing selling trading carried passed adopted approved defeated rejected trimmed slashed capped fixed expected thought believed forecast projected worth last cost be reach weigh rise fall grow drop climb increase decrease come go total average weigh fetch cover measure span run stand',
);
const AUXILIARIES = wordSet(
  'is are was were been has have had will would could may might should can must also now have',
);

/** "Unemployment among graduates now stands at 12 pc", "Rents in Dublin climbed by 9 per cent": the clause's subject. */
export function ofClause(text: string, tokens: readonly Token[], reading: Reading): Words | null {
  const { from, to, kind, value } = reading;
  // "Deliveries doubled": the figure is the verb.
  const verb = IS_VERB.test(lowerAt(tokens, from)) ? from : verbBefore(tokens, reading);
  if (verb < 0 || (TAKES.has(lowerAt(tokens, verb)) && verb < from - 1)) return null;
  if (kind === 'count' && (value ?? 0) < FEWEST) return null;
  // "The group raised $42m"
  const isLed = tokens.slice(verb, from).some((t) => LINK.test(t.lower));
  if (isChanging(lowerAt(tokens, verb)) && !isLed && kind !== 'change' && kind !== 'percentage') return null;
  if (/^(?:ago|earlier|later|before|after)$/.test(lowerAt(tokens, to))) return null;
  return ofVerb(text, tokens, verb);
}

/** The subject of the verb at a token. */
export function ofVerb(text: string, tokens: readonly Token[], verb: number): Words | null {
  let end = verb;
  while (AUXILIARIES.has(lowerAt(tokens, end - 1)) || isSofter(tokens, end - 1)) end--;
  const before = lowerAt(tokens, end - 1);
  if (RELATIVE.test(before)) return isElsewhere(tokens, end - 1) ? null : antecedent(text, tokens, end - 1);
  if (before === ',') return beforeInsert(text, tokens, end - 1);
  const start = clauseStart(tokens, end);
  return start < 0 ? null : nounsFrom(text, tokens, start, end);
}

const RELATIVE = /^(?:who|which|that)$/;

/** "a firm in Halden, which is worth £5m": a name that only tells where. */
function isElsewhere(tokens: readonly Token[], relative: number): boolean {
  let at = lowerAt(tokens, relative - 1) === ',' ? relative - 2 : relative - 1;
  if (!isCapital(tokens[at])) return false;
  while (isCapital(tokens[at])) at--;
  return /^(?:at|from|in|near)$/.test(lowerAt(tokens, at));
}

/** Longest insertion between a subject and its verb, in tokens. */
const INSERT_REACH = 14;
const INSERTED =
  /^(?:who|whose|which|made|built|born|bought|found|known|set|held|in|on|at|from|with|\p{L}+(?:ed|ing))$/u;

/** "The violin, made in Cremona, went for £1.9m": what the sentence begins with. @param close the comma in front of the verb */
function beforeInsert(text: string, tokens: readonly Token[], close: number): Words | null {
  for (let open = close - 2; open > close - INSERT_REACH && open > 0; open--) {
    if (tokens[open]?.kind !== 'symbol') continue;
    const isInsert = lowerAt(tokens, open) === ',' && INSERTED.test(lowerAt(tokens, open + 1));
    return isInsert && opensSentenceBefore(tokens, open) ? nameOrNounBefore(text, tokens, open) : null;
  }
  return null;
}

const IS_VERB = /^(?:doubl|halv|tripl|trebl|quadrupl|quintupl)(?:ed|es)$/;

/** "more than doubled", "sharply", "barely": what may stand between a subject and its verb. */
const isSofter = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  return classOf(word) === 'adverb' || /^(?:more|than|less)$/.test(word);
};

/** The finite verb in front of a figure and of what softens it; -1 where another word comes first. */
function verbBefore(tokens: readonly Token[], { from, to, kind }: Reading): number {
  // Behind these only a verb that has them is looked for.
  let isPart = false;
  for (let at = from - 1; at >= 0 && at > from - SOFT_REACH; at--) {
    const word = lowerAt(tokens, at);
    if (isPhrasal(tokens, at)) return at;
    isPart ||= PARTICLES.test(word);
    if (isPart && !SOFT.has(word) && !PARTICLES.test(word)) return -1;
    if (isPart) continue;
    if (VERBS.has(word)) return at;
    if ((kind === 'rank' && PLACES.has(word)) || (LIES.test(word) && isSized(tokens, to))) return at;
    if (MODALS.test(word)) return HOLDS.has(lowerAt(tokens, at + 1)) ? at : -1;
    if (directionOf(word) !== 0 && !SOFT.has(word)) return isTelling(tokens, at) ? at : -1;
    if (!SOFT.has(word) && !HOLDS.has(word) && classOf(word) !== 'adverb') return -1;
  }
  return -1;
}

/** "came 11th", "sits third" */
const PLACES = wordSet('came comes come finished finishes ranks ranked placed sits sat lies lay');
/** "Snow lay 15 inches deep" */
const LIES = /^(?:lay|lies|runs|ran|stretches|stretched)$/;

/** "come to £90", "came in at 5 per cent", "went up 4 per cent", "runs for 42 km", "sold for £2m", "tipped the scales at 21 lb" */
const isPhrasal = (tokens: readonly Token[], at: number): boolean =>
  PHRASAL.test([0, 1, 2, 3, 4].map((i) => lowerAt(tokens, at + i)).join(' '));
const PHRASAL =
  /^(?:c[oa]mes? (?:to|in at)|(?:goes|went|gone|going) (?:up|down|for)|(?:r[au]ns?|stretch(?:ed|es)|extend(?:ed|s)) for|(?:rang(?:ed|es?)|vary|var(?:ied|ies)) from|add(?:s|ed) up|worke?[ds]? out|(?:sold|selling) for|tip(?:s|ped) the scales at) /;

const PARTICLES = /^(?:for|in|scales)$/;

const MODALS = /^(?:will|would|could|may|might|should|can|must)$/;

/** Verbs of moving that are nouns as well, without an ending that tells: behind "will" they are verbs. */
const isTelling = (tokens: readonly Token[], at: number): boolean =>
  PAST.test(lowerAt(tokens, at)) ||
  /^(?:will|would|could|may|might|should|can|must|has|have|had|was|were|is|are)$/.test(
    lowerAt(tokens, at - 1),
  );
const PAST =
  /^(?:rose|fell|grew|sank|shrank|slid|shed|rises|grows|climbs|jumps|soars|slips|plunges|tumbles|dips|[\p{L}]+ed)$/u;

/** Below, "is 6" may begin something else. */
const FEWEST = 10;
/** How far in front of its verb a subject may begin, in tokens. */
const CLAUSE_REACH = 12;
/** What opens a clause that tells a figure. */
const OPENS = wordSet(
  'and but while as that because when if although though whereas said says so after before until',
);

const SAYS = /[^e]ed$/;

/** Where the subject that ends before token `end` begins; -1 where something else stands in it. */
function clauseStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > end - CLAUSE_REACH; at--) {
    const token = tokens[at];
    if (!token) return at + 1;
    const { kind, lower: word } = token;
    if (kind === 'symbol') return /^[.,;:—–?!”"“(]$/.test(token.text) ? at + 1 : -1;
    if (kind === 'clitic' || kind === 'number') continue;
    if (word === 'as' && /^(?:far|long|well|soon)$/.test(lowerAt(tokens, at - 1))) return -1;
    if (OPENS.has(word)) return at + 1;
    // "Records indicated the load was": behind the verb, where "Workers employed by" goes on.
    if (SAYS.test(word) && classOf(lowerAt(tokens, at + 1)) === 'determiner') return at + 1;
    const wordClass = classOf(word);
    if (wordClass === 'auxiliary' || wordClass === 'relative' || wordClass === 'subordinator') return -1;
    // "Exports of cut flowers"
    if (wordClass === 'verb' && classOf(lowerAt(tokens, at - 1)) === 'preposition') continue;
    if (wordClass === 'verb' || VERBS.has(word)) return -1;
    if (at === 0) return 0;
  }
  return -1;
}
