import { isCapitalized, type Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { EntityType } from '../../article';
import { isFirstName } from './firstNames';

/** What firms report and have. */
const RESULTS = wordSet(
  'bookings brands customers dealers deliveries dividend dividends earnings factories factory franchisees income lenders loss losses margins numbers orders outlets ' +
    'plant plants profit profits restaurants results revenue revenues sales shareholders shares shipments stores subsidiaries subsidiary turnover workforce',
);
/** What is told of results between the verb and their noun: "reported a record quarterly profit". */
const QUALIFIES =
  /^(?:an?|the|its|net|pre-tax|pretax|operating|record|quarterly|annual|half-year|full-year|first-half|first-quarter|second-quarter|third-quarter|fourth-quarter|higher|lower|strong|weak|consolidated|better|worse|stronger|weaker|sharply|expected|solid|mixed|bumper|set|of)$/;
/** Longest way from the verb to what it tells of, in tokens. */
const REACH = 5;

/** What firms do with what is theirs: "has closed its". */
const ACTS_ON =
  /^(?:acquired?|boost(?:ed)?|clos(?:e|ed|ing)|complet(?:e|ed)|cut|cutting|doubled?|expand(?:ed|ing)?|halt(?:ed)?|increased?|launch(?:ed|ing)?|lift(?:ed)?|moved?|open(?:ed|ing)?|post(?:ed)?|rais(?:e|ed|ing)|reduc(?:e|ed|ing)|reported|resumed?|sell(?:ing)?|shut(?:ting)?|slashed|sold|trimmed|unveil(?:ed)?)$/;
/** What they say of themselves: "said it has agreed". */
const SAYS_IT =
  /^(?:acquired|agreed|bought|completed|expected|expects|filed|hopes|intends|plans|planned|received|signed|sold)$/;
/** What they do and nobody else: "employs 300 people". */
const DOES = /^(?:employs|employed|operates|manufactures|manufactured)$/;
const OWNS = /^(?:portfolio|workforce|turnover|fleet)$/;
/** "agreed to buy" */
const MEANS_TO = /^(?:agreed|intends|intended|offered|planned|plans|proposed)$/;
const DEALS = /^(?:acquire|buy|divest|merge|purchase|sell|spin)$/;
/** "Hartmann, which makes pumps" */
const WHICH_DOES =
  /^(?:acquired|bought|builds|built|distributes|employs|insures|licenses|made|makes|manufactures|markets|operates|owned|owns|produces|provides|publishes|runs|sells|sold|specialises|specializes|supplies)$/;

/** Do the words behind a name that ends before token `to` tell of it what firms do or have, and lone people seldom? */
export function actsAsFirm(tokens: readonly Token[], to: number): boolean {
  const [verb, next, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!verb || !next) return false;
  if (verb.text === ',') return next.lower === 'which' && WHICH_DOES.test(third?.lower ?? '');
  if (verb.kind !== 'word' || isCapitalized(verb)) return false;
  if (DOES.test(verb.lower)) return true;
  // “has a portfolio of 30 brands”
  if (/^(?:has|had)$/.test(verb.lower) && /^an?$/.test(next.lower) && OWNS.test(third?.lower ?? ''))
    return true;
  if (MEANS_TO.test(verb.lower) && next.lower === 'to' && DEALS.test(third?.lower ?? '')) return true;
  if (/^(?:reported|posted|expects|forecasts?)$/.test(verb.lower)) return tellsResults(tokens, to + 1);
  if (/^(?:said|says)$/.test(verb.lower)) return saysOfItself(tokens, to + 1);
  return actsOnOwn(tokens, to);
}

function tellsResults(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const word = tokens[i]?.lower ?? '';
    if (RESULTS.has(word)) return true;
    if (!QUALIFIES.test(word)) return false;
  }
  return false;
}

/** "said its profit", "said it has agreed" */
function saysOfItself(tokens: readonly Token[], from: number): boolean {
  const subject = tokens[from]?.lower;
  if (subject === 'its') return tellsResults(tokens, from + 1);
  if (subject !== 'it') return false;
  const [verb, then] = [tokens[from + 1]?.lower ?? '', tokens[from + 2]?.lower ?? ''];
  return SAYS_IT.test(/^(?:has|had|also|now)$/.test(verb) ? then : verb);
}

/** "plans to close its", "also raised its" */
function actsOnOwn(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const [word, next] = [tokens[i], tokens[i + 1]];
    if (word?.kind !== 'word' || isCapitalized(word)) return false;
    if (next?.lower === 'its') return ACTS_ON.test(word.lower);
    if (/^(?:an?|the|its|his|her|their|and|or|that|of|in|on|at|by|for|from|with|as|who)$/.test(word.lower))
      return false;
  }
  return false;
}

/** How a text goes on about a firm it has named. */
const FIRMS =
  /^(?:company|firm|airline|automaker|bank|brewer|broker|brokerage|builder|carmaker|carrier|chain|chipmaker|conglomerate|drugmaker|group|insurer|lender|manufacturer|miner|publisher|retailer|supermarket|utility)$/;

/** "The company" at the beginning of a sentence, token `at`. */
export const isTheFirm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'The' && FIRMS.test(tokens[at + 1]?.text ?? '');

/** What of a mention tells whether it may be a firm. */
interface Mentioned {
  readonly type: EntityType;
  readonly title: string | null;
  readonly words: readonly string[];
  readonly corporate: boolean;
}

/** What "The company" goes on about: the one name of the sentence in front, from `first` on, where that may be a firm. */
export function markFirm<M extends Mentioned>(found: M[], first: number): void {
  let at = -1;
  for (let i = first; i < found.length; i++) {
    if (found[i]?.type === 'place') continue;
    if (at >= 0) return;
    at = i;
  }
  const only = found[at];
  if (only && !only.title && !isFirstName(only.words[0] ?? '')) found[at] = { ...only, corporate: true };
}
