import type { Token } from '../../../text/tokens';
import { isNameWord } from './runs';

/** What calls a name a firm's right in front of it: "law firm Arthur Reed", "from UK-firm Arthur Reed". */
const FIRM =
  /(?:^|-)(?:agency|bookmaker|brand|brewer|brokerage|builder|carmaker|chain|consultancy|distiller|firm|firms|giant|insurer|label|lender|retailer|supermarket)$/;
/** "the brand Ann Osei founded" needs one; what has another word in front tells more. */
const ARTICLE = /^(?:an?|the|this|that|his|her|its|their|our|my|'s|family|own|which)$/;
/** "the clothing brand Ann Osei founded": what follows whoever has one. */
const HAS =
  /^(?:built|chairs|co-founded|co-owns|created|designed|established|formed|founded|had|has|headed|heads|helped|inherited|joined|launched|leads|led|left|made|managed|manages|owned|owns|ran|runs|set|sold|started|was|works?|worked|works)$/;
/** Who is so at a firm, with no "'s" between: "Arthur Reed partner Ann Osei". */
const POST = /^(?:analysts?|associates?|economists?|partners?|strategists?|CEO|CFO|COO)$/;
const FIRST_OF_TWO = /^(?:chief|co-chief|finance|managing|senior)$/;
const SECOND_OF_TWO = /^(?:analyst|associate|counsel|director|economist|executive|partner|strategist)$/;

/** Do the words around a full name say that it is a firm's, however much it looks like somebody's? Tokens `from` to `to` are the name. */
export function isEmployer(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  return isCalledFirm(tokens, from, to) || hasPost(tokens, to) || isWorkedAt(tokens, from, to);
}

/** "a partner at Arthur Reed", "of solicitors Arthur Reed", which nobody else follows. */
function isWorkedAt(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, noun] = [tokens[from - 2], tokens[from - 1]];
  if (noun?.lower === 'at') return COUNSEL.test(before?.lower ?? '');
  return (
    /^(?:accountants|architects|auctioneers|consultants|solicitors|stockbrokers)$/.test(noun?.text ?? '') &&
    /^(?:at|by|from|of|with)$/.test(before?.lower ?? '') &&
    tokens[to]?.lower !== 'and'
  );
}
const COUNSEL =
  /^(?:accountant|analyst|architect|associate|attorney|barrister|broker|counsel|economist|lawyer|partner|solicitor|strategist|surveyor|trader)s?$/;

function isCalledFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, noun] = [tokens[from - 2], tokens[from - 1]];
  if (!noun || !FIRM.test(noun.text) || HAS.test(tokens[to]?.lower ?? '')) return false;
  return noun.text.includes('-') || !before || !ARTICLE.test(before.lower);
}

function hasPost(tokens: readonly Token[], to: number): boolean {
  const [post, next, then] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (post?.kind !== 'word') return false;
  if (POST.test(post.text)) return isNameWord(next) && isNameWord(then);
  return FIRST_OF_TWO.test(post.text) && SECOND_OF_TWO.test(next?.text ?? '') && isNameWord(then);
}
