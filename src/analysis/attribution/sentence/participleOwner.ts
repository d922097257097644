import { ORGANIZATION_HEADS } from '../../entities/names/heads';
import { isSomebody } from '../../grammar/somebody';
import type { Item } from './item';
import { isComma, isDash, isNominal, isVerbal } from './itemKinds';
import { phraseAfter } from './phraseAfter';
import { coreBefore, type Phrase, phraseBefore } from './phrases';
import { subjectBefore } from './subjects';

/** Things that words are written on: what they say is theirs. */
const SIGN =
  /^(?:signs?|banners?|posters?|placards?|stickers?|t-shirts?|shirts?|hats?|badges?|buttons?|headlines?|captions?|notes?|leaflets?|flyers?|billboards?|messages?)$/;

/** What asks and demands by itself, whoever signs it: "petitions requesting that", "a motion urging him to". */
const PAPER = /^(?:petitions?|resolutions?|motions?|bills?|laws?)$/;

const WRITTEN =
  /^(?:posts?|letters?|e-?mails?|messages?|statements?|reports?|articles?|tweets?|memos?|videos?|notes?|complaints?|comments?)$/;
/** What one does with something others have written. */
const MEETS =
  /^(?:receiv|g[eo]t|read|s(?:ee|aw)|found|find|condemn|critici[sz]|denounc|reject|dismiss|cit(?:e|ing)|den(?:y|ied)|ignor|shar|quot|slam|brand)/;

/** "condemned a blog post calling them “dogs”": what others have written says it. */
function paperMet(items: readonly Item[], at: number): Phrase | null {
  if (!WRITTEN.test(items[at - 1]?.lower ?? '')) return null;
  const paper = coreBefore(items, at, 0);
  const verb = paper && items[paper.from - 1];
  return verb && verb.wordClass !== 'auxiliary' && MEETS.test(verb.lower) ? paper : null;
}

/** "The pier burned, the council later announcing that": behind a comma, somebody or a body of its own. */
function speaksApart(items: readonly Item[], { from, to }: Phrase, at: number): boolean {
  const head = items[to - 1];
  const cue = items.slice(at, at + 4).find((i) => i.wordClass !== 'adverb')?.cue;
  if (!head || cue?.form !== 'ing' || !(cue.kind === 'say' || cue.kind === 'tell')) return false;
  const isOne =
    items[from]?.wordClass === 'determiner' && (isSomebody(head.lower) || ORGANIZATION_HEADS.has(head.lower));
  return isOne || head.name?.type === 'person';
}

/** "carrying signs saying": what is done with them is no part of them. */
function signBefore(items: readonly Item[], at: number): Phrase | null {
  const core = coreBefore(items, at, 0);
  return core && items[core.from]?.tag === 'ing' && core.to - core.from > 1
    ? { from: core.from + 1, to: core.to }
    : core;
}

/**
 * "with the mayor calling it “bold”", "footage of Smith saying": who stands between is the one who speaks.
 * @param at the participle
 */
export function ownerOfParticiple(items: readonly Item[], at: number): Phrase | null {
  const before = items[at - 1];
  const quoted = before?.lower === 'as' ? quotedBefore(items, at - 1) : null;
  if (quoted) return quoted;
  const isWritten = /^(?:saying|reading)$/.test(items[at]?.lower ?? '')
    ? SIGN.test(before?.lower ?? '')
    : PAPER.test(before?.lower ?? '') &&
      /^(?:requesting|asking|demanding|urging|ordering)$/.test(items[at]?.lower ?? '');
  if (isWritten) return signBefore(items, at);
  const paper = paperMet(items, at);
  if (paper) return paper;
  const heard = heardBefore(items, at - 1) ?? blamedBefore(items, at - 1);
  if (heard) return heard;
  // "I remember him saying"
  if (/^(?:him|her|them|me|us)$/.test(before?.lower ?? '')) return { from: at - 1, to: at };
  // "with many saying it was “unsafe”"
  const isSome = before?.wordClass === 'determiner' && items[at - 2]?.lower === 'with';
  if (isSome) return { from: at - 1, to: at };
  if (!before || !(before.name?.type === 'person' || before.capital || isNominal(before))) return null;
  const phrase = phraseBefore(items, at, 0);
  const link = phrase ? items[phrase.from - 1] : undefined;
  if (phrase && isComma(link) && speaksApart(items, phrase, at)) return phrase;
  // "got upset saying it was late": how the subject was, and nobody else
  if (LEAVES.test(link?.lower ?? '') && /^(?:adjective|participle)$/.test(before.tag ?? '')) return null;
  if (STANDS_APART.test(link?.lower ?? '') || SHOWS.test(link?.lower ?? '') || LEAVES.test(link?.lower ?? ''))
    return phrase;
  // "– Ryan saying he was “encouraged” and Hart calling it a “great meeting”"
  if (phrase && before.name?.type === 'person' && link?.lower === 'and') return phrase;
  if (phrase && (before.name?.type === 'person' || MANY.test(before.lower)) && isDash(link)) return phrase;
  // A preposition inside the phrase: its last part is a person of its own.
  for (let i = at - 1; i > 0 && at - i < 6; i--) {
    const item = items[i];
    if (item?.lower === 'with' || item?.lower === 'of')
      return before.name?.type === 'person' || item.lower === 'with' ? { from: i + 1, to: at } : null;
    if (!item || item.wordClass === 'symbol' || isVerbal(item)) return null;
  }
  return null;
}

/**
 * "The mayor praised Osei for saying so": whoever is praised or blamed says it. What stands in quotation marks the outer
 * speaker answers for, as people mark it.
 */
function blamedBefore(items: readonly Item[], at: number): Phrase | null {
  if (items[at]?.lower !== 'for' || items.slice(at).some((i) => i.quoted)) return null;
  const whom = /^(?:him|her|them|me|us)$/.test(items[at - 1]?.lower ?? '')
    ? { from: at - 1, to: at }
    : coreBefore(items, at, 0);
  const isSomebody =
    whom !== null &&
    (items[whom.to - 1]?.wordClass === 'pronoun' || !!items[whom.to - 1]?.name || isDetermined(items, whom));
  return isSomebody && items[whom.from - 1]?.cue?.kind === 'judge' && items[whom.from - 1]?.tag !== 'noun'
    ? whom
    : null;
}

const isDetermined = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items[from]?.wordClass === 'determiner' && to - from > 1;

/** "a man in a hat can be heard shouting" */
export function heardBefore(items: readonly Item[], at: number): Phrase | null {
  let from = at;
  while (/^(?:auxiliary|adverb)$/.test(items[from - 1]?.wordClass ?? '')) from--;
  return from < at && (SHOWS.test(items[at]?.lower ?? '') || items[at]?.lower === 'shown')
    ? subjectBefore(items, from, 0)
    : null;
}

/** "left farmers seeking a review": in what state somebody is left or found. */
const LEAVES = /^(?:leaves|left|leaving|finds|found|gets|got|keeps|kept)$/;

/** "— people thinking that …" */
const MANY = /(?:[^s]s|people|women|men|police|staff)$/;

/** "with the mayor calling it “bold”", "despite residents blaming the council": what leads to somebody who speaks for themselves. */
const STANDS_APART = /^(?:with|despite|amid)$/;

/** How far in front of "as saying" its "quoted" may stand, in items. */
const QUOTED_REACH = 14;

/** "The paper quoted Osei as saying" */
function quotedBefore(items: readonly Item[], as: number): Phrase | null {
  for (let i = as - 1; i > Math.max(0, as - QUOTED_REACH); i--)
    if (/^(?:quote|cite|report)$/.test(items[i]?.cue?.lemma ?? '')) return phraseAfter(items, i + 1, as);
  return null;
}

/** "a clip shows Osei saying": who is shown or heard speaks. */
const SHOWS =
  /^(?:shows?|showed|showing|hears?|heard|hearing|captures?|captured|films?|filmed|records?|recorded|catches|caught|sees?|saw|seen|depicts?|depicted)$/;
