import type { Article, Claim } from '../../../analysis/article';
import { Placer } from '../../../analysis/placer';
import { textBefore } from '../../../text/around';
import { firstFrom } from '../../../text/firstFrom';
import { shiftSpan } from '../../../text/span';
import { inEachParagraph, startOf } from '../../paragraphs';
import { headStem, sentenceAt, stemOf } from '../settings';
import { type Announced, isAnnouncing, isClosed, type Listing } from './listing';
import { namesFrom } from './names';
import { ABSTRACT, type Parts, phrasesIn } from './phrases';

/** A list of those told of further up: "The men, Ann Reed and Bo Hart, …", "They are …". */
interface Referring extends Parts {
  readonly start: number;
  /** The stem of what they are called; null for "they" and "those". */
  readonly head: string | null;
  readonly how: 'they' | 'those' | 'called' | 'all' | 'aged';
}

const WORD = String.raw`\p{Ll}[\p{L}’'-]{0,30}`;
/** A word and a link behind it as plain letters show them: most are no more, and asking whether each is a letter of any kind is dear. */
const LIKELY =
  /\b(?:[Tt]he|[Tt]hose|[Tt]hese) (?=(?:[^ ,:—–(]{1,31} ){0,3}?[^ ,:—–(]{1,31}(?:, | ?[—–] ?| \(|: | (?:are|were|will be):? )(?:[^a-z]|(?:the|an?|that|to|whether|how) ))/g;
const DEFINITE = new RegExp(
  String.raw`([Tt]he|[Tt]hose|[Tt]hese) ((?:${WORD} ){0,3}?${WORD})(, | ?[—–] ?| \(|: | (?:are|were|will be):? )(?=\P{Ll}|(?:the|an?|that|to|whether|how) )`,
  'uy',
);
const THEY = /They (?<=(?:^|[.!?]["”’)]? )They )(?:are|were|will be):? /g;
const NAMED = new RegExp(
  String.raw`\b(?:([Tt]he|[Tt]hose|[Tt]hese) ((?:${WORD} ){0,3}?${WORD})|[Tt]hey) (?:were|was|have been|are|had been)(?: later| formally| all)? (?:named|identified)(?: (?:by|in|on|at)(?: [\p{L}-]{1,20}){1,5}?)? as |\b(?:named|identified) (?:([Tt]he|[Tt]hose) ((?:${WORD} ){0,2}${WORD})|them) as `,
  'gu',
);
/** What is only some of them, or another's. */
const SHARED_OUT = /\b(?:of|among|between|from|like|one|two|some|than) $/i;
const SENTENCE_END = /^(?:[.;]["”’]?(?:\s|$)|$)/;
const COMPLETE =
  /^(?:(?:Those|These|They|That) (?:are|were|was|is) (?:all|the only|the full|the whole|the complete)|No (?:one else|others?) )/;
/** "Ann Reed, 22, …": names with ages that open a sentence are those the sentence before told of. */
const AGE = /^\p{Lu}[\p{L}’' .-]{1,40}, \d\d,/u;
/** What was told of all of them: before a court, or dead. */
const OF_ALL =
  /^,? (?:(?:all|each) [^,.;]{1,40}, )?(?:appeared|will appear|(?:are|were) (?:charged|accused|due|named|killed|arrested|jailed|sentenced|remanded)|have been|face|pleaded|den(?:y|ied)|admitted|died)\b/;
/** Who "those" are, if they are all of them. */
const ALL_THOSE =
  /^(?:to \p{Ll}+|affected|concerned|involved|in question|chosen|selected|picked|named|listed|charged|accused|arrested|held|detained|killed|who died)$/u;
/** Where names may begin. */
const OPENS_NAMES = /\b(?:of|from|are|were|as|by|to|for|on|include) |: /g;

const referring = inEachParagraph(function* (own): Iterable<Referring> {
  yield* ofThem(own);
  yield* calledAgain(own);
  // Hardly any paragraph has one of the words, and the expression is dear.
  if (/\b(?:named|identified) /.test(own.text)) yield* named(own.text);
  yield* inSentences(own);
});

/** "They are Ann Reed and Bo Hart." */
function* ofThem(own: Article): Iterable<Referring> {
  for (const match of own.text.matchAll(THEY)) {
    const parts = toSentenceEnd(own, match.index + match[0].length, null);
    if (parts) yield { ...parts, start: match.index, head: null, how: 'they' };
  }
}

const isThoseWord = (word: string): boolean => /^those/i.test(word);
const MANY = /[^s]s$|(?:men|people|dead|accused|children)$/;

/** "The men, Ann Reed and Bo Hart, …", "Those affected: …" */
function* calledAgain(own: Article): Iterable<Referring> {
  const { text } = own;
  let from = 0;
  for (const { index } of text.matchAll(LIKELY)) {
    DEFINITE.lastIndex = index;
    const match = index < from ? null : DEFINITE.exec(text);
    if (!match) continue;
    from = DEFINITE.lastIndex;
    const [all, article = '', words = '', link = ''] = match;
    const isThose = isThoseWord(article);
    if (!(isThose ? ALL_THOSE : MANY).test(words)) continue;
    if (SHARED_OUT.test(textBefore(text, match.index, 10))) continue;
    const at = match.index + all.length;
    const parts = /[:r]e? $/.test(link) ? toSentenceEnd(own, at, words) : apposed(text, at, link);
    if (!parts) continue;
    const head = isThose ? null : headOf(words);
    yield { ...parts, start: match.index, head, how: isThose ? 'those' : 'called' };
  }
}

/** "The men were named as Ann Reed and Bo Hart." */
function* named(text: string): Iterable<Referring> {
  for (const match of text.matchAll(NAMED)) {
    const names = namesFrom(text, match.index + match[0].length);
    if (!names || !isClosed(text, names.end)) continue;
    const words = match[2] ?? match[4];
    const isThose = isThoseWord(match[1] ?? match[3] ?? '');
    const head = words === undefined || isThose ? null : headOf(words);
    const how = words === undefined ? 'they' : isThose ? 'those' : 'called';
    yield { items: names.items, most: names.most, start: match.index, head, how };
  }
}

/** Names with ages that open a sentence, and what the sentence behind says are all. */
function* inSentences({ text, paragraphs: [own] }: Article): Iterable<Referring> {
  const sentences = own?.content.sentences ?? [];
  for (const [i, { start, end }] of sentences.entries()) {
    const aged = AGE.test(text.slice(start, start + 60)) ? namesFrom(text, start) : null;
    if (aged?.isAged && OF_ALL.test(text.slice(aged.end, aged.end + 80)))
      yield { items: aged.items, most: aged.most, start, head: null, how: 'aged' };
    const before = sentences[i - 1];
    if (!before || !COMPLETE.test(text.slice(start, Math.min(end, start + 30)))) continue;
    const names = longestNames(text.slice(before.start, before.end));
    if (!names) continue;
    const items = names.items.map((item) => shiftSpan(item, before.start));
    yield { items, most: names.most, start: before.start, head: null, how: 'all' };
  }
}

const headOf = (words: string): string => stemOf(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());

function apposed(text: string, at: number, link: string): Parts | null {
  const names = namesFrom(text, at);
  if (!names) return null;
  const closing = text.slice(names.end, names.end + 2);
  if (link.includes('(')) return closing.startsWith(')') ? names : null;
  if (/[—–]/.test(link)) return /^(?: ?[—–]|\.)/.test(closing) ? names : null;
  return isClosed(text, names.end) && (names.isAged || !names.isOxford) ? names : null;
}

/** @param words what is listed is called; null for "they" */
function toSentenceEnd(own: Article, at: number, words: string | null): Parts | null {
  const { text } = own;
  const content = own.paragraphs[0]?.content;
  const end = content?.sentences[sentenceAt(content, at)]?.end ?? at;
  const names = namesFrom(text, at);
  if (names && SENTENCE_END.test(text.slice(names.end, names.end + 3))) return names;
  const stop = /[.;]?["”’]?$/.exec(text.slice(at, end))?.index ?? 0;
  // "They are old, tired and poor" lists nothing.
  return /^(?:that|to|whether|how|the|an?) /.test(text.slice(at, at + 8))
    ? phrasesIn(text, { start: at, end: at + stop }, words === null || ABSTRACT.test(words))
    : null;
}

function longestNames(sentence: string): ReturnType<typeof namesFrom> {
  let longest: ReturnType<typeof namesFrom> = null;
  for (const opening of sentence.matchAll(OPENS_NAMES)) {
    const at = opening.index + opening[0].length;
    if (longest && at < longest.end) continue;
    const names = namesFrom(sentence, at);
    if (names && names.items.length > (longest?.items.length ?? 2)) longest = names;
  }
  return longest;
}

/** Lists of those counted in the paragraphs before, by what they are called. */
export function* referringLists(article: Article): Iterable<Listing> {
  for (const place of referring(article)) {
    const by = startOf(article, place);
    for (const list of place.found) {
      const announced = announcedBefore(article, place.paragraph, list);
      if (!announced || !isWhole(article, announced, list, by)) continue;
      yield { announced, most: list.most, items: list.items.map((item) => shiftSpan(item, by)) };
    }
  }
}

/** Paragraphs further up in which those listed may have been counted. */
const NEAR = 3;
/** Figures of a paragraph, and UTF-16 units, behind which a count is too far up. */
const [FURTHEST, LONGEST] = [40, 3000];

function announcedBefore(article: Article, paragraph: number, list: Referring): Announced | null {
  if (list.how === 'they') return onlyOf(sentenceBefore(article, paragraph, list.start));
  if (list.how === 'aged') {
    const only = onlyOf(sentenceBefore(article, paragraph, list.start));
    return only && PEOPLE.has(headStem(only) ?? '') ? only : null;
  }
  const reach = list.how === 'called' ? NEAR : 2;
  for (let p = paragraph; p >= Math.max(0, paragraph - reach); p--) {
    const { start = 0, facts } = article.paragraphs[p] ?? {};
    const claims = facts?.claims ?? [];
    const end =
      p === paragraph
        ? firstFrom(claims.length, (i) => (claims[i]?.start ?? 0) >= list.start)
        : claims.length;
    for (let i = end - 1; i >= Math.max(0, end - FURTHEST); i--) {
      const claim = claims[i];
      if (!claim) break;
      if (claim.kind !== 'count' || !isOfList(article, p, claim, list)) continue;
      const placed = new Placer(start, p).claim(claim);
      return isAnnouncing(placed) && !isPartOfThem(article, placed) ? placed : null;
    }
  }
  return null;
}

const DEATHS = /\b(?:kill\w*|die[sd]?|dead|deaths?|drown\w*|murder\w*|shot)\b/i;
const CHARGES =
  /\b(?:charge[ds]?|arrest\w*|court|trial|accused|convict\w*|jailed|held|detained|sentenced)\b/i;
const VICTIMS = new Set(['victims', 'dead', 'deceased'].map(stemOf));
const ACCUSED = new Set(['accused', 'suspects', 'defendants', 'arrested'].map(stemOf));
const PEOPLE = new Set(
  ['people', 'men', 'women', 'persons', 'others', 'children', 'residents', 'workers'].map(stemOf),
);

function isOfList({ paragraphs }: Article, paragraph: number, claim: Claim, list: Referring): boolean {
  const head = headStem(claim);
  if (head === null) return false;
  if (list.head === null) return true;
  if (head === list.head) return true;
  if (!PEOPLE.has(head)) return false;
  const content = paragraphs[paragraph]?.content;
  const sentence = content?.sentences[sentenceAt(content, claim.start)];
  const words = sentence ? content.text.slice(sentence.start, sentence.end) : '';
  return (VICTIMS.has(list.head) && DEATHS.test(words)) || (ACCUSED.has(list.head) && CHARGES.test(words));
}

const PART = /\b(?:other|another|first|last|next|more|further|of the|of its|of their|of those) $/i;
const isPartOfThem = ({ text }: Article, { start }: Announced): boolean =>
  PART.test(textBefore(text, start, 12));

/** What the sentence in front of an offset counts. */
function sentenceBefore(article: Article, paragraph: number, at: number): readonly Claim[] {
  const content = article.paragraphs[paragraph]?.content;
  const i = content ? sentenceAt(content, at) : 0;
  const p = i > 0 ? paragraph : paragraph - 1;
  const { content: told, facts, start = 0 } = article.paragraphs[p] ?? {};
  const sentence = i > 0 ? told?.sentences[i - 1] : told?.sentences.at(-1);
  if (!sentence || !facts) return [];
  const placer = new Placer(start, p);
  const first = firstFrom(facts.claims.length, (c) => (facts.claims[c]?.start ?? 0) >= sentence.start);
  return facts.claims
    .slice(first, first + FURTHEST)
    .filter((c) => c.start < sentence.end)
    .map((c) => placer.claim(c));
}

/** The one count that announces something among counts of other things. */
function onlyOf(claims: readonly Claim[]): Announced | null {
  const [only, other] = claims.filter(isAnnouncing);
  return only && !other ? only : null;
}

/** One that came, went or was not named. */
const CHANGED =
  /\b(?:one|another|others?|released|rest|remaining|latter|former|also|more|additional|joined|quit|withdr\w+)\b/i;
const NOT_NAMED =
  /\b(?:others?|another|remaining|unnamed|unidentified|not (?:yet )?been (?:named|identified)|(?:cannot|could not|can ?not) be (?:named|identified)|last of (?:the|them))\b/i;
const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** How far behind a list the one left out may follow, in UTF-16 units. */
const BEHIND = 700;

/** Is nobody left out on purpose? */
function isWhole({ text }: Article, announced: Announced, list: Referring, by: number): boolean {
  if (list.start + by - announced.subject.end > LONGEST) return false;
  const between = text.slice(announced.subject.end, list.start + by);
  if (announced.value < list.items.length) return !CHANGED.test(between);
  const end = (list.items.at(-1)?.end ?? list.start) + by;
  const after = text.slice(end, end + BEHIND);
  const missing = ORDINALS.slice(Math.max(0, list.items.length - 2), announced.value - 2);
  return (
    !CHANGED.test(between) &&
    !NOT_NAMED.test(list.how === 'all' ? '' : after) &&
    !missing.some((ordinal) => new RegExp(`\\b(?:an?|the) ${ordinal}\\b`, 'i').test(between + after))
  );
}
