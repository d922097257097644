import { ofForm } from '../../../text/forms';
import type { Paragraph } from '../../../text/paragraph';
import { isCapitalized, type Token } from '../../../text/tokens';
import { orNothing, trimmed } from '../../../text/trimmed';
import type { EntityType, Mention, ParagraphRole } from '../../article';
import { isClubEnd } from '../names/bodyNames';
import { GENERIC, NO_NAMES, OPENERS } from '../names/commonWords';
import { cueAround } from '../names/cues';
import { isEmployer } from '../names/employers';
import { actsAsFirm, isTheFirm, markFirm } from '../names/firmCues';
import { PLACES } from '../names/gazetteer';
import type { Name } from '../names/name';
import { isPeople } from '../names/peoples';
import { TITLES } from '../names/titles';
import { isAge, isBesidePlace } from './beside';
import { isFamilyWord } from './familyWords';
import { keyOf } from './key';
import { pairsIn } from './pairs';

/** A paragraph with its names. */
export interface NamedParagraph {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly names: readonly Name[];
}

/** What the words around a mention say of it. */
export interface Evidence {
  /** The title right in front, lower case without its point: "president", "mr"; null where none stands there. */
  readonly title: string | null;
  /** A reporting verb, an age, "who" or ", who" follows, or a title leads: somebody, not somewhere. */
  readonly personal: boolean;
  /** "in", "from", "near" leads, or a place follows the comma: somewhere. */
  readonly local: boolean;
  /** "in", "near", "outside" leads, which people seldom follow. */
  readonly within: boolean;
  /** "the" leads: "the Journal" is nobody's family name. */
  readonly determined: boolean;
  /** "shares", "stock" or the like follows: the firm and not its founder. */
  readonly traded: boolean;
  /** It does or has what firms do and have, and lone people seldom: "said it has agreed", "employs". */
  readonly corporate: boolean;
  /** The words around say that a full name is a firm's: "law firm Arthur Reed". */
  readonly employer: boolean;
  /** What the words around call it: "the film", "a software group"; null where they say nothing. */
  readonly cue: EntityType | null;
  /** It begins its sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

/** What a mention is taken for, and how surely (0–1). */
export interface Guess {
  readonly type: EntityType;
  readonly confidence: number;
}

/** A mention with what is needed to join it to others; its offsets count from the start of its paragraph. */
export interface NamedMention extends Mention, Evidence, Guess {
  /** Folded words, a generation's suffix included. */
  readonly words: readonly string[];
  readonly key: string;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** The land whose body it is, where the article has such bodies of several: "Russia". */
  readonly land?: string;
  /** The family name that who follows has, too: "Lindqvist" of Mary in "Mary and Tom Lindqvist". */
  readonly family?: string;
  /** Names a side by its town, which the article may name as well. */
  readonly asSide?: true;
}

/** A mention or a capitalized word of one paragraph, wherever that stands. */
export type LocalMention = Omit<NamedMention, 'paragraph'>;

interface LocalMentions {
  readonly names: readonly LocalMention[];
  /** Capitalized words that no name covers: the family name of somebody named elsewhere, perhaps. */
  readonly spare: readonly LocalMention[];
  /** Keys that brackets declare to be one: "the North Atlantic Treaty Organization (NATO)". */
  readonly pairs: readonly (readonly [string, string])[];
}

/** The mentions of a paragraph that is the one of some index. */
export interface PlacedMentions extends LocalMentions {
  readonly names: readonly NamedMention[];
  readonly paragraph: number;
}

/** By the array of names, which lives as long as its unchanged paragraph does: a keystroke costs one paragraph. */
const known = new WeakMap<readonly Name[], PlacedMentions>();

/** What the paragraph of that index says of its names; the same object as long as it is the one of that index. */
export function mentionsAt(part: NamedParagraph, paragraph: number): PlacedMentions {
  const last = known.get(part.names);
  if (last?.paragraph === paragraph) return last;
  const { names, spare, pairs } = last ?? findMentions(part);
  const made = { names: orNothing(names.map((m) => mentionAt(m, paragraph))), spare, pairs, paragraph };
  known.set(part.names, made);
  return made;
}

/** The same wherever the paragraph stands. */
export function mentionsIn(part: NamedParagraph): LocalMentions {
  const { names, spare, pairs } = known.get(part.names) ?? mentionsAt(part, 0);
  return { names: names.map((m) => mentionAt(m, 0)), spare, pairs };
}

/** The order of the text. */
export const inOrder = (a: NamedMention, b: NamedMention): number =>
  a.paragraph - b.paragraph || a.start - b.start;

function findMentions({ paragraph, names }: NamedParagraph): LocalMentions {
  const { tokens } = paragraph;
  const starts = new Set(paragraph.sentences.map((s) => s.firstToken));
  const found: LocalMention[] = [];
  const spare: LocalMention[] = [];
  let n = 0;
  let sentence = -1;
  let inSentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (paragraph.sentences[sentence + 1]?.firstToken === at) {
      sentence++;
      if (isTheFirm(tokens, at)) markFirm(found, inSentence);
      inSentence = found.length;
    }
    const token = tokens[at];
    if (!token) break;
    while ((names[n]?.end ?? Number.POSITIVE_INFINITY) <= token.start) n++;
    const name = names[n];
    const known = name !== undefined && (name.start <= token.start || beginsInside(name, token));
    if (known ? name.start < token.start : !isSpare(token, tokens, at)) continue;
    const led = leadOf(tokens, at, found.at(-1));
    const mention = mentionOf(paragraph, known ? name : spareName(token), starts, at, led, sentence);
    if (mention) (known ? found : spare).push(mention);
    // "US-Ukraine" is one token and two names.
    const second = known ? names[n + 1] : undefined;
    const joined =
      second && second.start < token.end ? mentionOf(paragraph, second, starts, at, led, sentence) : null;
    if (joined) found.push(joined);
  }
  return {
    names: trimmed(found),
    spare: trimmed(spare),
    pairs: trimmed(pairsIn(paragraph.text, found)),
  };
}

/** Names inside a token are told less well than others. */
const SURE_INSIDE = 0.8;

/** "pro-Taliban", "R-Ohio" */
const beginsInside = ({ start, confidence }: Name, t: Token): boolean =>
  start < t.end && confidence >= SURE_INSIDE;

/** "Park said", but not "Park Road", "King Charles" nor "the Park". */
const isSpare = (t: Token, tokens: readonly Token[], at: number): boolean =>
  isCapitalized(t) &&
  t.text.length > 1 &&
  (isSparePlainly(t.form) ||
    (isFamilyWord(t.lower) &&
      tokens[at - 1]?.lower !== 'the' &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')));

const isSparePlainly = ofForm(
  ({ lower }) =>
    lower !== 'the' &&
    !OPENERS.has(lower) &&
    !NO_NAMES.has(lower) &&
    (!GENERIC.has(lower) || isClubEnd(lower)) &&
    !TITLES.has(lower) &&
    !isPeople(lower),
);

const spareName = ({ start, end }: Token): Name => ({ start, end, type: 'other', confidence: 0 });

/** Null where nothing of the name is left as a key. Written out field by field: copying them in turn costs six times as much. */
function mentionOf(
  paragraph: Paragraph,
  { start, end, type, confidence }: Name,
  starts: ReadonlySet<number>,
  at: number,
  led: string,
  sentence: number,
): LocalMention | null {
  const text = paragraph.text.slice(start, end);
  const key = keyOf(text);
  if (!key) return null;
  const quoted = isQuoted(paragraph, start);
  const { title, personal, local, within, determined, traded, corporate, employer, cue, opens } = evidenceAt(
    paragraph,
    end,
    starts,
    at,
    led,
  );
  return {
    start,
    end,
    text,
    type,
    confidence,
    key,
    words: key.split(' '),
    quoted,
    title,
    personal,
    local,
    within,
    determined,
    traded,
    corporate,
    employer,
    cue,
    opens,
    sentence,
  };
}

/** The mention in the paragraph of that index. Field by field, which costs a fraction of copying it. */
export function mentionAt(m: LocalMention, paragraph: number, as: Guess = m): NamedMention {
  return {
    start: m.start,
    end: m.end,
    text: m.text,
    type: as.type,
    confidence: as.confidence,
    key: m.key,
    words: m.words,
    quoted: m.quoted,
    title: m.title,
    personal: m.personal,
    local: m.local,
    within: m.within,
    determined: m.determined,
    traded: m.traded,
    corporate: m.corporate,
    employer: m.employer,
    cue: m.cue,
    opens: m.opens,
    sentence: m.sentence,
    paragraph,
  };
}

function isQuoted({ quoted }: Paragraph, at: number): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (quoted[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
}

const SAYS =
  /^(?:said|says|told|tells|added|adds|asked|explained|noted|wrote|tweeted|argued|warned|recalled|insisted|replied|admitted|believes|thinks|thought|declined|joked|continued|testified|posted|who|whose|himself|herself)$/;
/** "the Osei government" */
const REIGN = /^(?:government|administration|presidency|campaign|cabinet|camp|family|era)$/;
/** In front of a speaker: "said Osei." */
const SAID = /^(?:said|says|added|recalled|explained)$/;
const WITHIN = /^(?:in|near|off|outside|across|throughout|around|inside)$/;
/** "in Halder’s capital", unlike "in Osei’s cabinet" */
const OF_PLACE =
  /^(?:biggest|capital|cent(?:er|re|ral)|(?:south|north)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?|constitution|economy|general|largest|local|main|old|parliamentary|port|presidential|second|suburbs)$/;
/** "shares in Halder", which is nowhere. */
const HELD = /^(?:shares?|stakes?|stock|holdings?|interests?|investments?|investors?|shareholders?)$/;
const LEADS_TO_PLACE =
  /^(?:in|near|outside|across|throughout|around|inside|from|to|at|into|toward|towards|via|leaving|visited|visit)$/;

/** What firms have and people have not. */
const TRADED =
  /^(?:shares|stock|shareholders|subsidiary|subsidiaries|executives|dealerships?|stores|outlets|factory|factories|plants|vehicles|products|chair(?:man|woman)?|(?:co-)?founders?|ceo|cfo|leader|employees|customers)$/;
/** "She said Osei shares the view": a verb with its object. */
const OBJECT = /^(?:an?|the|this|that|his|her|their|its|my|our|some|many|with|what|how)$/;

/** The title of whoever is married to the head of a state. */
export const FIRST_LADY = 'first lady';

/** "First Lady Ann Osei", "Ann Osei, the first lady" */
function isFirstLady(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at - 1]?.lower === 'lady') return tokens[at - 2]?.lower === 'first';
  if (tokens[end]?.text !== ',') return false;
  const first = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return tokens[first]?.lower === 'first' && tokens[first + 1]?.lower === 'lady';
}

/** What leads a name behind somebody and "of": "Tom Amadi of Vellin" tells where he is from. */
const HOME = 'somebody of';
/** … and where an analyst works: "Analyst Tom Amadi of Vellin". */
const FIRM = 'analyst of';
const AT_FIRMS = /^(?:analyst|attorney|banker|broker|economist|lawyer|strategist|trader)$/;

/** The word that leads a name, or the first of two: "in Steinfeld and Winkel". */
function leadOf(tokens: readonly Token[], at: number, last: LocalMention | undefined): string {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'of' && last?.type === 'person' && last.end === tokens[at - 2]?.end)
    return AT_FIRMS.test(last.title ?? '') ? FIRM : HOME;
  if (before !== 'and' || !last || last.end !== tokens[at - 2]?.end) return before;
  let first = at - 2;
  while (first > 0 && (tokens[first]?.start ?? 0) > last.start) first--;
  return tokens[first - 1]?.lower ?? '';
}

/**
 * @param nameEnd where the name that begins at token `at` ends
 * @param led the word that leads it
 */
function evidenceAt(
  { tokens }: Paragraph,
  nameEnd: number,
  starts: ReadonlySet<number>,
  at: number,
  led: string,
): Evidence {
  const before = tokens[at - 1]?.lower ?? '';
  let end = at;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < nameEnd) end++;
  const [after, then] = [tokens[end], tokens[end + 1]];
  const title = isFirstLady(tokens, at, end)
    ? FIRST_LADY
    : TITLES.has(before) && before !== 'former'
      ? before.replace(/\.$/, '')
      : null;
  const inverted = end - at === 1 && SAID.test(before) && (!after || /^[,.;]$/.test(after.text));
  const says =
    inverted ||
    SAYS.test(after?.lower ?? '') ||
    (SAID.test(before) && (!after || /^[,.;]$/.test(after.text)));
  const governs = before === 'the' && REIGN.test(after?.lower ?? '');
  const held = led === 'in' && HELD.test(tokens[at - 2]?.lower ?? '');
  const cue =
    cueAround(tokens, at, end) ??
    (inverted ? 'person' : led === HOME ? 'place' : led === FIRM ? 'organization' : null);
  const aged = after?.text === ',' && (/^whom?$|^whose$/.test(then?.text ?? '') || isAge(tokens, end + 1));
  return {
    title,
    personal: title !== null || (says && cue !== 'place') || aged || governs,
    local: (LEADS_TO_PLACE.test(led) && !held) || (after?.text === ',' && PLACES.has(then?.lower ?? '')),
    within:
      (WITHIN.test(led) && !held && (after?.kind !== 'clitic' || OF_PLACE.test(then?.lower ?? ''))) ||
      (LEADS_TO_PLACE.test(led) && isBesidePlace(tokens, end)),
    determined: before === 'the',
    traded:
      (TRADED.test(after?.lower ?? '') && !OBJECT.test(then?.lower ?? '')) ||
      (after?.kind === 'clitic' &&
        /^(?:(?:co-)?founders?|board|shareholders|profits?|shares)$/.test(then?.lower ?? '')),
    corporate: actsAsFirm(tokens, end),
    employer: isEmployer(tokens, at, end),
    cue,
    opens:
      starts.has(at) ||
      (tokens[at - 1]?.kind === 'symbol' && !/^[,;)\]&-]$/.test(tokens[at - 1]?.text ?? '')),
  };
}
