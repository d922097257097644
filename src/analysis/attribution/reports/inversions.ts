import { isSomebody } from '../../grammar/somebody';
import { clauseEnd, hasVerb, startsClause } from '../sentence/clauses';
import { itemSpan, opensSentence, resumption } from '../sentence/complements';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { isBreak, isComma, isVerbal } from '../sentence/itemKinds';
import type { CueWord } from '../sentence/lexicon';
import type { Phrase } from '../sentence/phrases';
import { isSaidByMany } from '../sentence/plurals';
import { preceding } from '../sentence/preceding';
import { subjectAfter } from '../sentence/subjects';
import { found } from './found';
import { namesWho } from './headlines';
import type { Found } from './report';
import { goingOnBehind } from './tags';

/** `“…,” said Smith` and `The plan is sound, said Smith.` */
export function inverted(items: readonly Item[], cue: Cue): Found | null {
  const word = items[cue.at]?.cue;
  const before = items[cue.from - 1];
  const byMany = word?.form === 'base' && saidByMany(items, cue);
  if (!word || cue.from < cue.at || !mayLead(items, cue, word, byMany)) return null;
  const isBehindQuote = !!before?.quoted || (isBreak(before) && !!items[cue.from - 2]?.quoted);
  if (!isBehindQuote && !byMany && word.kind === 'tell' && !isAskedShortly(items, cue.from - 1)) return null;
  const subject = subjectAfter(items, cue.at);
  if (!subject || items[subject.from]?.lower === 'it') return null;
  // "Ann Osei, the keeper, remembers living there"
  if (items[subject.from]?.tag === 'ing' && !items[subject.from]?.capital && !isBehindQuote) return null;
  if (opensWithTag(items, cue, subject)) return found(items, cue, subject, resumption(items, subject.to));
  const next = items[subject.to];
  if (next && isVerbal(next) && next.wordClass === 'auxiliary') return null;
  if (!isBehindQuote && !tagsClause(items, cue, word, subject)) return null;
  const isLine = !isComma(before) && endsHeadline(items, cue, subject);
  const front = isLine
    ? itemSpan(items, 0, cue.from)
    : !isBehindQuote && endsLine(items, cue, subject)
      ? itemSpan(items, 0, cue.from - 1)
      : null;
  const left = front ? [front] : preceding(items, cue.from);
  // "…, says Osei and the clause goes on"
  const goesOn =
    next?.wordClass === 'conjunction' ? itemSpan(items, subject.to, clauseEnd(items, subject.to)) : null;
  return found(items, cue, subject, [
    ...left,
    ...(goesOn ? [goesOn] : goingOnBehind(items, cue.from, subject.to)),
  ]);
}

/** May the verb stand in front of whoever speaks? */
const mayLead = (items: readonly Item[], cue: Cue, word: CueWord, byMany: boolean): boolean =>
  !word.particles?.includes('it') &&
  word.form !== 'ing' &&
  (word.form !== 'base' || byMany) &&
  (word.kind === 'say' || word.kind === 'tell' || isBelief(items, cue));

/** Is it the tag of a clause in the writer's own words, which ends or pauses with whoever speaks? */
function tagsClause(items: readonly Item[], cue: Cue, word: CueWord, subject: Phrase): boolean {
  const isSet =
    partsClause(items, cue, subject) ||
    endsHeadline(items, cue, subject) ||
    endsLine(items, cue, subject) ||
    (isComma(items[cue.from - 1]) && isClause(items, cue.from - 1));
  if (!isSet || !endsTag(items, subject.to) || runsOn(items, subject.to)) return false;
  const isSaid = /^(?:said|says)$/.test(items[cue.at]?.lower ?? '') || word.kind === 'think';
  return isSaid || !(isMatter(items, subject) || endsRelative(items, cue.from - 1));
}

/** Nothing stands behind the speaker but a break, a phrase or another clause. */
function endsTag(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    !next ||
    /^[,.;]$/.test(next.text) ||
    next.wordClass === 'preposition' ||
    next.wordClass === 'relative' ||
    (next.wordClass === 'conjunction' && startsClause(items, at + 1))
  );
}

/** "The trial cost more, reckons Ann Osei" */
const isBelief = (items: readonly Item[], cue: Cue): boolean =>
  /^(?:reckon|think|believe|feel|hope|fear|suspect|estimate)$/.test(items[cue.at]?.cue?.lemma ?? '') &&
  items[cue.at]?.cue?.form === 's' &&
  isComma(items[cue.from - 1]) &&
  items[(subjectAfter(items, cue.at)?.to ?? 0) - 1]?.name?.type === 'person';

/** "The pier is safe says harbour master Ann Osei": a headline without its comma. */
const endsHeadline = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  hasVerb(items, 0, cue.from) &&
  ((/^says?$/.test(items[cue.at]?.lower ?? '') &&
    subject.to === items.length &&
    items[subject.to - 1]?.name?.type === 'person') ||
    // "The fair drew many visitors said organisers."
    (items[cue.at]?.lower === 'said' &&
      items[subject.to]?.text === '.' &&
      subject.to - subject.from === 1 &&
      SAYERS.test(items[subject.from]?.lower ?? '')));

const SAYERS =
  /^(?:organi[sz]ers|police|officials|officers|detectives|witnesses|prosecutors|authorities|experts|researchers|firefighters|campaigners|residents)$/;

/** "No need to shut the pier, says harbour chief": a headline whose clause may have no verb. */
const endsLine = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  /^says?$/.test(items[cue.at]?.lower ?? '') &&
  isComma(items[cue.from - 1]) &&
  subject.to === items.length &&
  namesWho(items, subject);

/** "Hart, who declined to talk, tweeted a warning", "… proposes similar wording": what is said, and nobody. */
const isMatter = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items
    .slice(from, to)
    .every(
      (i) =>
        !i.capital &&
        (i.wordClass === 'other' || /^(?:an?|any|no|all|every)$/.test(i.lower)) &&
        !isSomebody(i.lower),
    ) && !MANY.test(items[to - 1]?.lower ?? '');

/** "Osei, who sat with folded arms, denied any wrongdoing": the verb of whom the clause between the commas is about. */
function endsRelative(items: readonly Item[], comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && !isBreak(items[at])) at--;
  if (at <= 0) return false;
  // "the minister, Deng Osei, affirmed the need"
  const isName = at + 1 < comma && items.slice(at + 1, comma).every((i) => i.name?.type === 'person');
  return isName || /^(?:who|which|whose)$/.test(items[at + 1]?.lower ?? '');
}

/** "…, said Osei's answer to Hart was late": what seemed whoever spoke is the subject of a clause. */
function runsOn(items: readonly Item[], from: number): boolean {
  if (items[from]?.wordClass !== 'preposition') return false;
  for (let i = from + 1; i < items.length; i++) {
    if (isBreak(items[i]) || items[i]?.quoted || items[i]?.wordClass === 'relative') return false;
    if (isVerbal(items[i])) return items[i]?.tag !== 'participle';
  }
  return false;
}

/** “Adapt or die,” say the experts. */
function saidByMany(items: readonly Item[], cue: Cue): boolean {
  if (!items[cue.from - 1]?.quoted) return isSaidByMany(items, cue.at);
  const subject = subjectAfter(items, cue.at);
  return subject !== null && MANY.test(items[subject.to - 1]?.lower ?? '');
}

const MANY = /(?:[^s']s|people|police|men|women|children|many|some|others)$/;

/** A verb may stand in the quotation: "Bats “count” insects, say researchers". */
const isClause = (items: readonly Item[], to: number): boolean =>
  hasVerb(items, 0, to) || items.slice(0, to).some((i) => i.quoted) || isAskedShortly(items, to);

/** "Which pier, asked Ann Osei.", "Whose, asked Osei." */
const isAskedShortly = (items: readonly Item[], comma: number): boolean =>
  /^(?:who|whose|what|which|when|where|why|how)$/.test(items[0]?.lower ?? '') &&
  /^(?:asked|asks|wondered|wonders)$/.test(items[comma + 1]?.lower ?? '');

/** "The fire, said Bo Osei, 47, killed nine", "The reason, says the centre, is that …": a tag between a subject and its verb. */
const partsClause = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  isComma(items[cue.from - 1]) &&
  /^(?:said|says)$/.test(items[cue.at]?.lower ?? '') &&
  isComma(items[subject.to]) &&
  (isVerbal(items[subject.to + 1]) ||
    (items[subject.to - 1]?.name?.type === 'person' && hasVerb(items, subject.to, items.length)));

/** `Said Smith: “…”` and `But, said Smith, “…”` */
const opensWithTag = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  !!items[subject.to + 1]?.quoted &&
  (items[subject.to]?.text === ':'
    ? isComma(items[cue.from - 1]) || opensSentence(items, cue.from)
    : items[cue.at]?.lower === 'said' && isComma(items[subject.to]) && opensSentence(items, cue.from));
