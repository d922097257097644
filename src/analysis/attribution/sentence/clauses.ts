import { startsComment } from './comments';
import type { Cue } from './cues';
import { isFronted } from './fronted';
import type { Item } from './item';
import { endsInComma, isBreak, isComma, isNominal, isVerbal } from './itemKinds';
import type { CueClass } from './lexicon';
import { phraseAfter } from './phraseAfter';
import { verbEnd } from './verbGroups';

export const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(items[i])) return true;
  return false;
};

/** Where the clause that ends at `end` begins: the sentence's start, or behind a semicolon. */
export function clauseStart(items: readonly Item[], end: number): number {
  for (let i = end - 2; i >= 0; i--) if (items[i]?.text === ';') return i + 1;
  return 0;
}

/** "Some booed, and when Osei said it was late, a man yelled": a subordinate clause further into the sentence. */
function isInSubordinateClause(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.from - 1; i > 0; i--) {
    if (!endsInComma(items[i])) continue;
    const first = /^(?:and|but)$/.test(items[i + 1]?.lower ?? '') ? items[i + 2] : items[i + 1];
    return first?.wordClass === 'subordinator' && first.lower !== 'that';
  }
  return false;
}

/** "Osei, who ran the school and once told a governor to leave, died": whichever verb of the relative clause it is. */
function isInRelativeClause(items: readonly Item[], cue: Cue): boolean {
  if (items[cue.from - 1]?.wordClass === 'relative') return true;
  for (let i = cue.from - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.quoted || item.text === ';' || endsInComma(item)) return false;
    if (item.wordClass === 'relative' || item.lower === 'whose') return isComma(items[i - 1]);
  }
  return false;
}

/** What else ends a clause, by where its cue stands. */
type Extent = 'main' | 'fronted' | 'relative' | 'thought';

export function extentOf(items: readonly Item[], cue: Cue): Extent {
  if (isFronted(items, cue) || isInSubordinateClause(items, cue)) return 'fronted';
  if (isInRelativeClause(items, cue)) return 'relative';
  return items[cue.at]?.cue?.kind === 'think' ? 'thought' : 'main';
}

/** Where the clause at `from` ends: at the sentence's end, before a further report of the same sentence, or a semicolon. */
export function clauseEnd(items: readonly Item[], from: number, extent: Extent = 'main'): number {
  let end = items.length;
  while (end > from && /^[.?!…:]$/.test(items[end - 1]?.text ?? '')) end--;
  for (let i = from + 1; i < end; i++) {
    if (items[i]?.text === ';' || closesBracket(items, from, i)) return i;
    if (!isBreak(items[i])) {
      if (saysMore(items, i) || isAndAnother(items, i) || (extent === 'relative' && saysAfter(items, i)))
        return i;
      // "Hart’s sister thought it sounded “out of gear,” he said": a comma drawn into the marks
      if (items[i]?.quoted && endsInComma(items[i]) && isLastTag(items, i + 1)) return i + 1;
      if (
        (extent === 'fronted' || extent === 'relative') &&
        endsInComma(items[i]) &&
        endsByExtent(items, i + 1, extent)
      )
        return i + 1;
      if (endsInComma(items[i]) && CONTRASTS.test(items[i + 1]?.lower ?? '') && startsContrast(items, i + 2))
        return i + 1;
      continue;
    }
    if (startsReport(items, i + 1) || startsTelling(items, i + 1) || endsByExtent(items, i + 1, extent))
      return i;
    if (startsComment(items, from, i, end)) return i;
    if (!CONTRASTS.test(items[i + 1]?.lower ?? '') || goesOnBehind(items, i + 2)) continue;
    if (!items.slice(i, end).some((x) => x.quoted) || startsContrast(items, i + 2)) return i;
  }
  return end;
}

/** "but that …", "but not the town", "but only once": what is said goes on. */
const goesOnBehind = (items: readonly Item[], at: number): boolean =>
  !isThatOne(items, at) &&
  /^(?:that|not|also|rather|only|because|instead|merely)$/.test(items[at]?.lower ?? '');

/** "but that idea failed", unlike "but that ideas failed" */
const isThatOne = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'that' &&
  items[at + 1]?.tag === 'noun' &&
  !/s$/.test(items[at + 1]?.lower ?? '') &&
  items[at + 2]?.tag === 'finite';

/** "(pun intended)": what is reported in brackets ends with them. */
const closesBracket = (items: readonly Item[], from: number, at: number): boolean =>
  items[at]?.text === ')' && !items.slice(from, at).some((i) => i.text === '(');

/** Does what stands behind a comma belong to the writer again? */
function endsByExtent(items: readonly Item[], at: number, extent: Extent): boolean {
  switch (extent) {
    case 'fronted':
      return startsClause(items, at) || startsClause(items, behindAdjunct(items, at));
    case 'relative':
      return isVerbal(items[skipAdverbs(items, at)]) || items[skipAdverbs(items, at)]?.cue?.form === 'past';
    case 'thought':
      return items[at]?.lower === 'and' && startsClause(items, at + 1);
    case 'main':
      return false;
  }
}

/** "rejected the idea that … and said": a second verb that speaks, of the same subject. */
function saysMore(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower;
  if (lower !== 'and' && lower !== 'but') return false;
  // "asked for a photo and Osei said, “…”"
  if (startsQuoting(items, at + 1)) return true;
  const verbAt = skipAdverbs(items, at + 1);
  const [verb, next] = [items[verbAt], items[verbAt + 1]];
  // "vowed to hurry": the tagger may take it for a participle.
  const isActive = verb?.tag === 'finite' || (verb?.cue?.kind === 'say' && next?.lower === 'to');
  if (!verb || !isActive) return false;
  if (/^(?:said|says|told|tells|added|adds|wrote|writes)$/.test(verb.lower)) return true;
  if (verb.cue?.kind === 'say' && (next?.lower === 'that' || !!next?.quoted)) return true;
  // "said it was late and promised to hurry": a deed in words of whoever speaks
  return verb.cue?.form === 'past' && ACTS.has(verb.cue.kind);
}

/** "who confirmed the fire said that it was out": the verb of the main clause, and no comma ends the one with "who". */
const saysAfter = (items: readonly Item[], at: number): boolean =>
  /^(?:said|says|told|added)$/.test(items[at]?.lower ?? '') &&
  items[at + 1]?.lower === 'that' &&
  items[at - 1]?.tag === 'noun';

const ACTS: ReadonlySet<CueClass> = new Set(['say', 'tell', 'judge']);

/** A subject, a verb that speaks and a quotation. */
function startsQuoting(items: readonly Item[], at: number): boolean {
  const to = phraseAfter(items, at, items.length)?.to;
  const verb = to === undefined ? undefined : items[to];
  // "you said, and I quote, “…”"
  if (to === undefined || verb?.cue?.kind !== 'say' || verb.cue.lemma === 'quote' || verb.tag !== 'finite')
    return false;
  const next = isComma(items[to + 1]) || items[to + 1]?.text === ':' ? items[to + 2] : items[to + 1];
  return !!next?.quoted;
}

/** What the writer sets against what was said, unless words of the speaker's stand in it. */
const CONTRASTS = /^(?:but|though|although|while|whilst|whereas|however|compared|despite)$/;

/** Does a subject with a verb of its own stand here? */
export function startsClause(items: readonly Item[], at: number): boolean {
  const to = phraseAfter(items, at, items.length)?.to;
  if (to === undefined) return false;
  const verb = skipAdverbs(items, to);
  return isVerbal(items[verb]) || speaks(items, verb) || isVerbal(items[behindRelativeClause(items, to)]);
}

/** "a man yelled": a verb that speaks is one, though the tagger takes it for a participle; "a plan announced by" is none. */
const speaks = (items: readonly Item[], at: number): boolean => {
  const cue = items[at]?.cue;
  const next = items[at + 1];
  if (cue?.form !== 'past' || cue.kind === 'think') return false;
  // "called on the town to": the preposition is the verb's own
  return next?.wordClass !== 'preposition' || (cue.lemma === 'call' && /^(?:on|for)$/.test(next.lower));
};

/** "those who named a candidate said": where a relative clause without commas ends; `at` itself where none stands. */
function behindRelativeClause(items: readonly Item[], at: number): number {
  if (items[at]?.wordClass !== 'relative') return at;
  const verb = skipAdverbs(items, at + 1);
  if (!isVerbal(items[verb])) return at;
  for (let i = verb + 2; i < verb + RELATIVE; i++) {
    if (!items[i] || isBreak(items[i]) || items[i]?.wordClass === 'conjunction') return at;
    if (isVerbal(items[i]) && (isNominal(items[i - 1]) || items[i - 1]?.wordClass === 'pronoun')) return i;
  }
  return at;
}

/** Longest relative clause without commas, in items. */
const RELATIVE = 8;

/** "…, while Dahl found it “long”": words of somebody else's. */
function startsContrast(items: readonly Item[], at: number): boolean {
  const subject = phraseAfter(items, at, items.length);
  const verb = subject && items[skipAdverbs(items, behindCommas(items, subject.to))];
  return !!verb?.cue && verb.tag === 'finite' && items[at]?.wordClass !== 'pronoun';
}

const skipAdverbs = (items: readonly Item[], from: number): number => {
  let at = from;
  while (items[at]?.wordClass === 'adverb' || items[at]?.tag === 'adverb') at++;
  return at;
};

/** "…, on Tuesday night he said": behind a phrase that says when or where; `at` itself where none stands. */
function behindAdjunct(items: readonly Item[], at: number): number {
  if (items[at]?.wordClass !== 'preposition') return at;
  for (let i = at + 1; i < at + ADJUNCT; i++) {
    if (isComma(items[i])) return i + 1;
    if (/^(?:he|she|they|it|we)$/.test(items[i]?.lower ?? '')) return i;
  }
  return at;
}

/** Longest phrase of time or place, in items. */
const ADJUNCT = 8;

/** "21 percent said “no” and 14 percent said “maybe”", "asked for the key but the tenant said no" */
const isAndAnother = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === 'but'
    ? !!items[at - 1]?.quoted || items[at + 1]?.wordClass !== 'pronoun'
    : items[at]?.lower === 'and' && !!items[at - 1]?.quoted) &&
  startsOwnReport(items, at + 1, items[at]?.lower === 'but');

/** ", with Osei calling it “bold”", ", with Osei taking to the air to call it “bold”" */
function startsWithClause(items: readonly Item[], at: number): boolean {
  const to = phraseAfter(items, at + 1, items.length)?.to;
  return to !== undefined && items[to]?.tag === 'ing';
}

/** "asked Osei of what he told the court, when he claimed it was “bold”": words told at another time. */
function startsTelling(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'when') return false;
  const to = phraseAfter(items, at + 1, items.length)?.to;
  const verb = to === undefined ? undefined : items[skipAdverbs(items, behindCommas(items, to))];
  return (
    (verb?.cue?.kind === 'say' || verb?.cue?.kind === 'judge') &&
    (verb.tag === 'finite' || verb.cue.form === 'past')
  );
}

/** "Ann Osei, who had lost, called": behind what is told of her between commas; `at` itself where nothing is. */
function behindCommas(items: readonly Item[], at: number): number {
  if (!isComma(items[at]) || items[at + 1]?.wordClass !== 'relative') return at;
  for (let i = at + 2; i < at + DETAIL; i++) if (isComma(items[i])) return i + 1;
  return at;
}

/** Longest relative clause between commas, in items. */
const DETAIL = 14;

/** ", to which Osei replied: “No.”" */
function startsReply(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'to' || items[at + 1]?.lower !== 'which') return false;
  const to = phraseAfter(items, at + 2, items.length)?.to;
  return to !== undefined && items[skipAdverbs(items, to)]?.cue?.kind === 'say';
}

const ASKED = /^(?:asked|pressed|questioned|told|challenged|reminded)$/;

function startsReport(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next?.lower === 'according') return true;
  if (isLastTag(items, at)) return true;
  // ", said Ann Osei, who runs it"
  if (/^(?:said|says)$/.test(next?.lower ?? '') && items[at + 1]?.name?.type === 'person') return true;
  if (next?.lower === 'with') return startsWithClause(items, at);
  // ", an honour Osei said she wanted"
  if (/^(?:an?|one)$/.test(next?.lower ?? '') && startsOwnReport(items, at, false)) return true;
  if (next?.lower === 'to') return startsReply(items, at);
  // ", saying that …", but not ", speaking for the firm, …"
  if (next?.cue?.form === 'ing' && next.cue.kind === 'say') return verbEnd(items, at, next.cue) !== null;
  // ", prompting Osei to accuse her"
  if (/^(?:prompting|leading|forcing|causing|spurring)$/.test(next?.lower ?? '')) return true;
  if (next?.lower !== 'and' && next?.lower !== 'but') return false;
  // ", and when asked about it, she said"
  if (/^(?:when|if)$/.test(items[at + 1]?.lower ?? '') && ASKED.test(items[at + 2]?.lower ?? '')) return true;
  return items[at + 1]?.cue?.form === 'past' || startsOwnReport(items, at + 1, next.lower === 'but');
}

/** "The port said it was shut, Osei says.", "…, the inquest was told.": the tag of all that stands in front. */
function isLastTag(items: readonly Item[], at: number): boolean {
  const to = phraseAfter(items, at, items.length)?.to ?? items.length;
  const verb = items[to]?.wordClass === 'auxiliary' ? to + 1 : to;
  const isLast = verb >= items.length - 2 && /^[.!?]?$/.test(items[verb + 1]?.text ?? '');
  const cue = items[verb]?.cue;
  if (!isLast || !cue || cue.particles !== null) return false;
  return verb > to || cue.lemma === 'hear' ? /^(?:tell|hear)$/.test(cue.lemma) : cue.kind === 'say';
}

/** ", but he said …": a subject of its own with a verb that speaks, and more behind it than a comma. */
function startsOwnReport(items: readonly Item[], at: number, isContrast: boolean): boolean {
  const to = phraseAfter(items, at, items.length)?.to;
  if (to === undefined) return false;
  const verbAt = skipAdverbs(items, to);
  const [verb, next, then] = items.slice(verbAt, verbAt + 3);
  const kind = verb?.cue?.kind;
  const reports = kind === 'say' || kind === 'tell' || (isContrast && kind === 'judge');
  // ", and I said, “…”"
  return reports && verb?.tag === 'finite' && (!isComma(next) || !!then?.quoted);
}
