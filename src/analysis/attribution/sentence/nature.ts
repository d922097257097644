import { textBefore } from '../../../text/around';
import type { QuotedSpan } from '../../../text/marks';
import { type Span, sliceOf } from '../../../text/span';

/** A quoted span with its marks. */
export const outer = (q: QuotedSpan): Span => ({ start: q.open.start, end: q.close?.end ?? q.end });

/** Whole sentences begin with a capital and end with a mark of their own; anything else is a fragment in the writer's sentence. */
export function kindOf(text: string, q: QuotedSpan): 'direct' | 'partial' {
  const words = sliceOf(text, q);
  // “…how long are we to be here?”: of a sentence the beginning is left out.
  const begins = /^[\s[(…'‘"“.-]*[\p{Lu}\p{N}]|^\s*(?:…|\.\.\.)[\s\S]*[.?!]$/u.test(words);
  const ends =
    !q.close ||
    /[.,?!…:;—–-]["”’'\])]*$/.test(words) ||
    /^["”’']*\s*[.?!,]/.test(text.slice(q.close.end, q.close.end + 3));
  return begins && ends ? 'direct' : 'partial';
}

/** Words enough that somebody must have said them. */
export const LONG = 4;

export const wordCount = (text: string, q: QuotedSpan): number => sliceOf(text, q).split(/\s+/).length;

const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|vs\.?|de|la)$/i;

/** “The Apprentice”, “La Paloma”: what a title of two words opens with. */
const ARTICLE = /^(?:The|La|El|Los|Las|Le|Les|Der|Die|Das)$/;

/** “The Morning Show”: two words or more, each with a capital but the small ones; a sentence's own mark makes it speech. */
export function isTitle(words: string): boolean {
  if (words.length > 120 || /[.?!]$/.test(words)) return false;
  let large = 0;
  let hasLetter = false;
  // One word after another: nearly all that is quoted has a small one soon.
  for (const [word] of words.matchAll(/[^\s-]+/g)) {
    const opens = large === 0 && ARTICLE.test(word);
    if ((SMALL.test(word) && !opens) || !/[\p{L}\p{N}]/u.test(word)) continue;
    if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)) return false;
    large++;
    hasLetter ||= /\p{L}/u.test(word);
  }
  return large >= 2 && hasLetter;
}

/** A work or a programme is "on", "in" or somebody's: “on Channel 4’s “Dispatches.””, “his 1994 “Contract With Wales.”” */
const BEFORE_WORK =
  /(?:(?:^|[\s(—–-])(?:on|in|of|at|during|aboard|starring) (?:[^\s.,:;“"]+ ){0,4}(?:[^\s.,:;“"]+['’]s? )?|\p{Lu}\p{L}+['’]s? |\b\d{4} |\b(?:book|novel|memoir|album|song|single|film|movie|documentary|show|programme|program|series|sitcom|play|musical|opera|essay|poem|podcast|painting|exhibition|exhibit|game|newsletter|anthem|hit|initiative|forum),? )$/u;

/** Named without a subject of the naming: "a box labelled “…”", "a class called “…”", "known as “…”". */
const NAMED =
  /(?:(?:^|[^\s,]) |, (?=titled|entitled|called|dubbed|named))(?:called|dubbed|titled|entitled|labell?ed|named|nicknamed|christened|code-?named|(?:known|billed|marketed|listed|abbreviated|designated|marked|referred to) (?:(?:\p{L}+ly|here|there) )?as|so[- ]called|under the (?:name|pseudonym|alias|title|banner|label)(?: of)?) (?:the |an? )?$/u;
/** … but with one it is somebody's name for it: "what the mayor called “…”", "he dubbed “…”". */
const NAMER =
  /\b(?:what|which|that|who|he|she|they|it|we|i)(?: (?:has|have|had|also|once|later))? (?:\S+ ){0,6}$/iu;

/** “Trainwreck” behind what it is, “Avatar” in front of its star, “Peter Pan” of whoever wrote it. */
const WORK =
  /\b(?:book|novel|memoir|album|song|single|film|movie|documentary|sitcom|play|musical|opera|essay|poem|podcast|painting|hits including),? $/u;
const MADE =
  /\b(?:wrote|directed|produced|starr(?:ed|ing) in|sang|performed|recorded|staged|composed|painted|s[ae]w|see|seen|watch(?:ed|ing)?|screened|sing(?:s|ing)?|play(?:ed|s|ing)) $/u;
const OF_WORK =
  /^ (?:star|co-star|actor|actress|host|director|creator|author|writer|singer|anchor|franchise|series|movie|film|album|trilogy|pageant)\b/u;
/** “Second Oar Act”, “Hale Accord” */
const IS_LAW = /\b(?:Act|Bill|Law|Accord|Pact|Treaty|Amendment|Doctrine|Protocol|Initiative|Amendments)$/;
const BEFORE_LAW = /\b(?:the|an?|its|his|her|their|this|that) $/i;
/** A "buy" rating. */
const RATED = /^ (?:ratings?|recommendations?)\b/;
/** “Oars keep no promises,” as the proverb has it. */
const SAW =
  /^,? as the (?:\p{L}+ )?(?:proverb|saying|adage|maxim|saw|song|hymn) (?:has it|goes|says|runs|puts it)\b/u;
/** One word with a capital. */
const isWord = (bare: string): boolean => /^\p{Lu}[\p{L}’'-]*$/u.test(bare);

/** "is nicknamed", "what was called": nobody names it, unless "by" stands behind. */
const PASSIVE = /\b(?:is|are|was|were|been|being|get|gets|got) (?:\p{L}+ly )?$/u;

/** Words that only names stand behind. */
const NAME_NOUN =
  /\b(?:nickname|moniker|sobriquet|alias|pseudonym|codename|hashtag|acronym|title|theme|subject line|so-called)s?:? $|\b(?:inscription|epitaph|legend|dedication)s?[,:]? $|\b(?:slogan|motto|tagline|catchphrase|nickname|password|headline)s? (?:is|was|are|were) $/iu;

/** `“As President,” she said`: capitals, and somebody's speech all the same. */
const TAGGED =
  /^ (?:[\p{L}.’'-]{1,30} ){0,4}(?:said|says|told|wrote|added|asked|tweeted|repl(?:ied|ies)|answer(?:s|ed)|insist(?:s|ed)|recall(?:s|ed)|explain(?:s|ed)|adds|asks|beg[ai]ns?|continued|cried|shouted|yelled|declared|announced|muttered|called out)\b/u;

/** Is a quoted span no speech by what it is and where it stands, whoever is near? */
export function isNobodys(text: string, q: QuotedSpan): boolean {
  if (isName(text, q)) return true;
  const words = sliceOf(text, q);
  if (!isTitle(words)) return false;
  const end = outer(q).end;
  return !(/,$/.test(words) && TAGGED.test(text.slice(end, end + LOOK_BACK)));
}

/** How far in front of a quotation its kind is looked for, in UTF-16 units. */
const LOOK_BACK = 70;

/** Titles of works by where they stand, nicknames, labels and stage directions: nobody's speech, whoever is near. */
function isName(text: string, q: QuotedSpan): boolean {
  const words = sliceOf(text, q);
  if (isStageDirection(words.trim()) || /^https?:\/\/\S+$|^\p{L}+:$/u.test(words)) return true;
  if (words.length > 80) return false;
  const before = textBefore(text, q.open.start, LOOK_BACK);
  const bare = words.replace(/[.,]$/, '');
  const title = isTitle(bare);
  if (title && BEFORE_WORK.test(before)) return true;
  const after = text.slice(outer(q).end, outer(q).end + LOOK_BACK);
  if ((title || isWord(bare)) && (WORK.test(before) || OF_WORK.test(after))) return true;
  if (RATED.test(after) && wordCount(text, q) < LONG) return true;
  if (SAW.test(after)) return true;
  if ((title || isWord(bare)) && MADE.test(before)) return true;
  if (NAME_NOUN.test(before)) return true;
  if (isNickname(text, q, before, words)) return true;
  if (title && IS_LAW.test(bare) && BEFORE_LAW.test(before)) return true;
  // Whoever gives it, and to what: a title.
  if (/\b(?:en)?titled $/.test(before)) return true;
  const named = title || wordCount(text, q) < LONG ? NAMED.exec(before) : null;
  if (named && PASSIVE.test(before.slice(0, named.index + 2)) && !/^,? by\b/.test(after)) return true;
  return named !== null && !NAMER.test(before.slice(0, named.index + named[0].indexOf(' ') + 1));
}

/** “(Laughter.)” */
const isStageDirection = (words: string): boolean =>
  /^[([]/.test(words) && !/[)\]]./.test(words.replace(/\.$/, ''));

/** Robert C. “Bobby” Hart, “Skip” Hart */
function isNickname(text: string, q: QuotedSpan, before: string, words: string): boolean {
  if (!/^\p{Lu}[\p{L}.’'-]*(?: \p{L}+)?$/u.test(words)) return false;
  const after = text.slice(outer(q).end, outer(q).end + LOOK_BACK);
  if (!/^,? \p{Lu}\p{Ll}/u.test(after)) return false;
  const opens = /(?:^|[.?!]["”’)]* )$/.test(before);
  return opens ? isWord(words) && !TAGGED.test(after) : /(?:^|\s)\p{Lu}[\p{L}’'.-]*,? $/u.test(before);
}
