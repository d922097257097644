import type { Span } from '../../../text/span';

/** What a list of names comes to. */
export interface NameList extends Span {
  readonly items: readonly Span[];
  /** With what may be one more name, or tells of the one before it: "Ann Reed, a farmer". */
  readonly most: number;
  /** Each name has its age. */
  readonly isAged: boolean;
  /** A comma stands before the last "and" that belongs to no age or description. */
  readonly isOxford: boolean;
}

const WORD = String.raw`(?:\p{Lu}\.)+|(?:St|Dr|Mr|Mrs|Ms|Prof|Rev|Sgt|Jr|Sr)\.|\p{Lu}[\p{L}\d’'-]*`;
const PARTICLE =
  '(?:of the|de la|van der|van den|of|the|de|da|di|du|van|von|der|den|bin|bint|al|el|la|le|y) ';
const NAME = `(?:${WORD})(?: (?:${PARTICLE})?(?:${WORD})){0,5}`;
/** "goalkeeper Ann Reed", "the novelist Ann Reed", "its own Bo Hart" */
const ITEM = new RegExp(
  String.raw`((?:(?:the|an?|his|her|its|their) )?(?:\p{Ll}[\p{L}’'-]{1,24} ){0,3}?)(?:${NAME}|“[^”]{1,60}”|"[^"\n]{1,60}")`,
  'uy',
);
/** "two independents, " with as many names behind it */
const SOME_OF_THEM =
  /(two|three|four|five|six|\d) (?:\p{Ll}[\p{L}-]{1,24} ){0,2}\p{Ll}[\p{L}-]{1,24}(?:, |: )/uy;
const SMALL = 'two three four five six'.split(' ');
/** What is told of the one named: an age, a bracket, where from. */
const ATTRIBUTE = new RegExp(
  String.raw` \([^()\n]{1,60}\)|, (?:aged )?\d{1,3}(?=[,.; ])(?! \p{Lu})|,? (?:of|from) ${NAME}|’s \p{Ll}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}’'-]*){0,3}`,
  'uy',
);
/** ", a farmer": told of the one before it, or one more whose name is left out. */
const DESCRIBED = /, (?:an?|the|his|her|its|their) (?:\p{Ll}[\p{L}-]*(?: |(?=,))){1,7}(?=,)/uy;
const SEPARATOR = /(?:[,;] |,? & |[,;]? (?:and|or) )(?:(?:and|or) )?/y;
/** Words in front of a name that are no role of the one named. */
const NO_ROLE =
  /\b(?:and|or|but|of|in|on|at|by|for|from|to|with|as|than|then|when|while|where|who|which|that|if|said|says|was|were|is|are|had|has|have|not|both|all|only|also|including|like|between|among|other|others|after|before|since|near|later|formerly|previously|once|now|then|today|yesterday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|several|many|some)\b/;

const MOST_ITEMS = 30;

/** Names one behind the other from an offset on, the last behind its "and"; null where there is no such list. */
export function namesFrom(text: string, at: number): NameList | null {
  const items: Span[] = [];
  let [next, end, described, aged] = [at, at, 0, 0];
  let [isLast, isOxford] = [false, false];
  /** As many names as "two independents" come to, once these are begun. */
  let owed: number | null = null;
  while (items.length < MOST_ITEMS) {
    const some: RegExpExecArray | null =
      items.length > 0 && owed === null ? sticky(SOME_OF_THEM, text, next) : null;
    if (some) {
      owed = items.length + countOf(some[1]);
      next += some[0].length;
      isLast = false;
    }
    const item = sticky(ITEM, text, next);
    if (!item || NO_ROLE.test(item[1] ?? '')) return null;
    items.push({ start: next, end: next + item[0].length });
    const bare = next + item[0].length;
    end = afterAll(ATTRIBUTE, text, bare);
    if (/\d/.test(text.slice(bare, end))) aged++;
    if (isLast) break;
    const description = sticky(DESCRIBED, text, end);
    if (description) {
      described++;
      end += description[0].length;
    }
    const separator = sticky(SEPARATOR, text, end)?.[0];
    if (!separator) return null;
    isLast = /and|or|&/.test(separator);
    isOxford = isLast && separator.startsWith(',') && end === bare;
    next = end + separator.length;
  }
  return items.length >= 2 && (owed === null || owed === items.length)
    ? { start: at, end, items, most: items.length + described, isAged: aged === items.length, isOxford }
    : null;
}

function afterAll(pattern: RegExp, text: string, at: number): number {
  let end = at;
  for (let more = sticky(pattern, text, end); more; more = sticky(pattern, text, end)) end += more[0].length;
  return end;
}

const countOf = (word = ''): number => (/\d/.test(word) ? Number(word) : SMALL.indexOf(word) + 2);

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
