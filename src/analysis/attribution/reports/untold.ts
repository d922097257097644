import { indexBetween } from '../../../text/indexBetween';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { isBreak, isVerbal } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import { isDeed } from './deeds';
import { isOfThings } from './things';

/** Does a verb that may report do something else here, or not tell what is said? */
export const isUntold = (items: readonly Item[], cue: Cue): boolean =>
  isThatThing(items, cue) ||
  addressesOnly(items, cue) ||
  addsThings(items, cue) ||
  leavesUntold(items, cue) ||
  isSpokenOf(items, cue) ||
  isOnlyWhere(items, cue) ||
  makesThings(items, cue) ||
  handlesThings(items, cue) ||
  isUsed(items, cue) ||
  furthers(items, cue) ||
  lasts(items, cue) ||
  isDeed(items, cue) ||
  isOfThings(items, cue);

/** "accepted that prize", unlike "accepted that prizes are won" */
const isThatThing = (items: readonly Item[], cue: Cue): boolean =>
  items[cue.at]?.cue?.particles?.includes('that') === true &&
  !items.slice(cue.to).some((i) => i.quoted || isVerbal(i));

/** "visited the crew and thanked them.": whom, and not what for. */
const addressesOnly = (items: readonly Item[], { to }: Cue): boolean =>
  /^(?:him|her|them|us|me)$/.test(items[to]?.lower ?? '') && (items[to + 1]?.text ?? '.') === '.';

/** "added 19 points", "has ruled twice on the project": verbs that report clauses and do other things to things. */
function addsThings(items: readonly Item[], cue: Cue): boolean {
  if (!/^(?:add|rule|continue|repeat|go|post|threaten)$/.test(items[cue.at]?.cue?.lemma ?? '')) return false;
  const next = items[cue.to];
  // "continued on the way"
  if (
    items[cue.at]?.cue?.lemma === 'continue' &&
    /^(?:on|with|in|into|as|for|against|until|despite|after|through|at|from)$/.test(next?.lower ?? '')
  )
    return !items.slice(cue.to).some((i) => i.quoted);
  // "went on for a sick colleague"
  if (items[cue.at]?.cue?.lemma === 'go' && /^(?:for|with|as|in|at|until)$/.test(next?.lower ?? ''))
    return !next?.quoted && !items.slice(cue.to).some((i) => i.text === ':' || i.lower === 'that');
  // "would continue lobbying"
  if (items[cue.at]?.cue?.lemma === 'continue' && next?.tag === 'ing') return true;
  if (items[cue.at]?.cue?.lemma === 'threaten')
    return next?.wordClass !== 'relative' && !/^(?:to|that)$/.test(next?.lower ?? '') && !next?.quoted;
  if (next?.lower === 'to') return true;
  // "posted a photo of the race"
  if (items[cue.at]?.cue?.lemma === 'post' && isPosted(items, cue.to)) return true;
  // "added her voice to theirs"
  if (items[cue.at]?.cue?.lemma === 'add' && /^(?:his|her|their|its|our|my|your)$/.test(next?.lower ?? ''))
    return true;
  if (items[cue.at]?.cue?.lemma === 'add' && (isThing(items, cue.to) || isScore(items, cue.to))) return true;
  const goesOn = next !== undefined && !/^(?:that|[:,.])$/.test(next.lower) && !isBreak(next);
  return goesOn && !items.slice(cue.to).some((i) => i.quoted || isVerbal(i) || i.lower === 'that');
}

/** "a video from the race" */
function isPosted(items: readonly Item[], from: number): boolean {
  if (items.slice(from).some((i) => i.quoted)) return false;
  const thing = items[from]?.wordClass === 'determiner' ? phraseAfter(items, from, items.length) : null;
  const of = thing ? indexBetween(items, thing.from, thing.to, (i) => i.wordClass === 'preposition') : -1;
  return thing !== null && POST.test(items[(of < 0 ? thing.to : of) - 1]?.lower ?? '');
}
const POST =
  /^(?:photos?|pictures?|images?|selfies?|videos?|clips?|messages?|comments?|notes?|links?|maps?|notices?)$/;

/** "added 88 with her captain" */
const isScore = (items: readonly Item[], at: number): boolean =>
  items[at]?.wordClass === 'number' &&
  /^(?:with|from|off|in|for)$/.test(items[at + 1]?.lower ?? '') &&
  !items.slice(at).some((i) => i.quoted || i.lower === 'that');

/** "added a pair of goals in the third": a thing, and no verb right behind it that would make a clause. */
function isThing(items: readonly Item[], at: number): boolean {
  if (!/^(?:an?|another|two|three|four|five|six)$/.test(items[at]?.lower ?? '')) return false;
  const thing = phraseAfter(items, at, items.length);
  const next = thing && items[thing.to];
  if (thing === null || isVerbal(next ?? undefined) || next?.wordClass === 'relative') return false;
  return !items.slice(thing.to).some((i) => i.quoted || i.text === ':');
}

/** "marble is used to emphasize": no habit of anybody's. */
const isUsed = (items: readonly Item[], cue: Cue): boolean =>
  items
    .slice(cue.from, cue.at)
    .some(
      (i, n, all) =>
        i.lower === 'used' && /^(?:is|are|was|were|be|been|being)$/.test(all[n - 1]?.lower ?? ''),
    );

/** Verbs of seeing and hitting that say something of a clause and of people only: "showed a strong arm", "slammed a homer". */
const HANDLES = /^(?:show|find|determine|see|observe|slam|knock|blast|rip|hit|learn)$/;

/** "found the formula", "continued his pinpoint pitching": what is done with a thing. */
function handlesThings(items: readonly Item[], cue: Cue): boolean {
  const lemma = items[cue.at]?.cue?.lemma ?? '';
  const next = items[cue.to];
  // "saw a box with a “lid”": the words are none of what is seen
  const reach = lemma === 'see' ? (phraseAfter(items, cue.to, items.length)?.to ?? cue.to) + 2 : items.length;
  const tells = items
    .slice(cue.to)
    .some(
      (i, n) =>
        (i.quoted && cue.to + n < reach) ||
        (i.lower === 'that' && !isOfFind(items, cue, cue.to + n)) ||
        i.lower === 'as',
    );
  if (!tells && isStudy(items, cue.from)) return false;
  if (!tells && lemma === 'find' && isInState(items, cue.to)) return true;
  if (!tells && KEEPS.test(lemma) && next?.wordClass !== 'determiner') return keepsThing(items, cue);
  if (tells || next?.wordClass !== 'determiner') return false;
  if (lemma === 'continue' || lemma === 'maintain') return true;
  if (!HANDLES.test(lemma) || !/^(?:an?|the|some|his|her|their|its)$/.test(next.lower)) return false;
  const thing = phraseAfter(items, cue.to, items.length);
  if (thing === null || isVerbal(items[thing.to]) || items[thing.to]?.tag === 'ing') return false;
  return !/^(?:slam|knock|blast|rip|hit)$/.test(lemma) || /^an?$/.test(next.lower);
}

/** "found 22 ewes dead by the stream", "found him asleep": how somebody or something was when found. */
function isInState(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + STATE_REACH; i++) {
    const item = items[i];
    if (!item || isBreak(item) || item.wordClass === 'auxiliary') return false;
    if (i > from && STATE.test(item.lower)) return true;
    // "22 ewes" may look like a verb.
    if (isVerbal(item) && !/^(?:number|determiner)$/.test(items[i - 1]?.wordClass ?? '')) return false;
  }
  return false;
}
/** How far behind "found" it may be told how something was, in items. */
const STATE_REACH = 9;
const STATE =
  /^(?:dead|alive|unconscious|unhurt|unharmed|injured|hurt|missing|hanging|lying|stuck|trapped|abandoned|asleep|intact|drunk|bleeding|hiding|floating|wandering|sleeping|safe)$/;

/** "found old tools that had been lost", unlike "found that", "found in May that" and "found evidence that": of what is found. */
const isOfFind = (items: readonly Item[], cue: Cue, at: number): boolean =>
  items[cue.at]?.cue?.lemma === 'find' &&
  at > cue.to &&
  isVerbal(items[at + 1]) &&
  phraseAfter(items, cue.to, items.length)?.from === cue.to;

/** Verbs that tell of a clause, and of a thing only that it was found or kept. */
const KEEPS = /^(?:find|maintain)$/;

/** "found ways to save it", "maintains a wide lead", unlike "found the roof leaks", "the survey found support for it". */
function keepsThing(items: readonly Item[], cue: Cue): boolean {
  const thing = phraseAfter(items, cue.to, items.length);
  if (thing === null) return false;
  const last = items[thing.to - 1];
  if (last?.tag === 'adjective' || isVerbal(items[thing.to]) || items[thing.to]?.tag === 'ing') return false;
  return !/^(?:adjective|participle)$/.test(items[thing.to]?.tag ?? '');
}

/** Is it a survey that shows or finds, and nobody? */
function isStudy(items: readonly Item[], end: number): boolean {
  for (let i = end - 1; i > Math.max(-1, end - SUBJECT); i--) {
    const item = items[i];
    if (!item || /^(?:symbol|relative|subordinator|conjunction)$/.test(item.wordClass)) return false;
    if (STUDY.test(item.lower)) return true;
  }
  return false;
}

/** Longest subject looked at, in items. */
const SUBJECT = 14;

const STUDY =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|research|researchers|reports?|analysis|audit|inquiry|review|data|figures?|numbers?|records?|documents?|papers?|e?-?mails?|videos?|footage|images?|photos?|ads?|tests?|results?|evidence|tally|estimates?|history|maps?|charts?|filings?|letters?|transcripts?)$/;

/** "encouraged borrowing", unlike "encouraged her to borrow": what is furthered, and nobody who is told to. */
const furthers = (items: readonly Item[], { at, to }: Cue): boolean =>
  /^(?:encourage|advise)$/.test(items[at]?.cue?.lemma ?? '') &&
  !items.slice(to).some((i) => i.quoted) &&
  items[to]?.lower !== 'that' &&
  // "advises leaving it until May"
  !(items[at]?.cue?.lemma === 'advise' && items[to]?.tag === 'ing') &&
  !isTold(items, phraseAfter(items, to, items.length)?.to ?? to);

/** "to row", "against it", "that it was late", unlike "practices that will end" */
const isTold = (items: readonly Item[], at: number): boolean =>
  /^(?:to|not|against)$/.test(items[at]?.lower ?? '') ||
  (items[at]?.lower === 'that' && !isVerbal(items[at + 1]));

/** "argued for fifteen minutes", unlike "argued for years that" */
const lasts = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'argue' &&
  items[to]?.lower === 'for' &&
  !items.slice(to, to + 6).some((i) => i.lower === 'that') &&
  items.slice(to + 1, to + 6).some((i) => /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(i.lower));

/** "apologised after a film of her went viral", "would not comment on it": what is said is not told. */
const leavesUntold = (items: readonly Item[], cue: Cue): boolean =>
  (/^(?:apologi[sz]e|comment|elaborate|react|email|text|message|crow|respond)$/.test(
    items[cue.at]?.cue?.lemma ?? '',
  ) ||
    AT_WHAT.get(items[cue.at]?.cue?.lemma ?? '')?.test(items[cue.to]?.lower ?? '') === true) &&
  !items.slice(cue.to).some((i, n) => i.quoted || isThatOf(items, cue, cue.to + n) || i.text === ':');

/** "testified for the crown", "shouted across the pier", "conceded at dawn": where, when and for whom, and not what. */
const AT_WHAT: ReadonlyMap<string, RegExp> = new Map([
  ['testify', /^(?:for|against|at|in|before|on|under|behind|by)$/],
  ['concede', /^(?:at|in|on|after|before|by|within)$/],
  ...['shout', 'yell', 'scream', 'cry', 'sing'].map(
    (lemma) => [lemma, /^(?:across|over|through|into|from|in|outside|along)$/] as const,
  ),
]);

/** The clause of what is said, unlike "reacted in a way that surprised her", "apologised in a voice that shook". */
const isThatOf = (items: readonly Item[], cue: Cue, at: number): boolean =>
  items[at]?.lower === 'that' &&
  !(
    items[at - 1]?.tag === 'noun' &&
    (items[cue.at]?.cue?.lemma === 'react' || (items[cue.to]?.lower === 'in' && isVerbal(items[at + 1])))
  );

/** "The points that drivers should consider were these.": what is considered stands in front. */
const isSpokenOf = (items: readonly Item[], cue: Cue): boolean =>
  (/^(?:consider|favou?r|support|oppose|seek|prefer|want|view|regard|plan|intend)$/.test(
    items[cue.at]?.cue?.lemma ?? '',
  ) &&
    items[cue.to]?.wordClass === 'auxiliary') ||
  // "will not decide until May"
  (items[cue.at]?.cue?.kind === 'think' && items[cue.to]?.lower === 'until');

/** "discussed at the meeting", "the fight the crew showed despite the cold": when and where, and nothing that is thought. */
function isOnlyWhere(items: readonly Item[], { at, to }: Cue): boolean {
  const { kind, lemma = '' } = items[at]?.cue ?? {};
  const where = items[to]?.lower ?? '';
  if (!(kind === 'think' || kind === 'judge') || !WHERE.test(where) || OF_VERB.has(`${lemma} ${where}`))
    return false;
  return !items.slice(to).some((i) => i.quoted || TELLS.test(i.lower));
}

const WHERE =
  /^(?:at|in|on|during|after|before|despite|since|from|over|with|until|under|near|beneath|inside|outside|along|behind|beside)$/;
/** Prepositions that lead to what is thought. */
const OF_VERB: ReadonlySet<string> = new Set(
  'believe in|plan on|decide on|estimate at|worry over|compare with|express in|call on'.split('|'),
);
const TELLS = /^(?:that|whether|if|how|why|what|to|as|:)$/;

/** "tried to write one herself", "wrote a children's book": what is made, and not what is said. */
function makesThings(items: readonly Item[], cue: Cue): boolean {
  const next = items[cue.to];
  const isMade = next?.wordClass === 'determiner' || (next?.tag === 'noun' && !next.capital && !next.name);
  if (items[cue.at]?.cue?.lemma !== 'write' || !isMade) return false;
  const end = indexBetween(items, cue.to, items.length, (i) => /^[,.;]$/.test(i.text));
  const thing = items.slice(cue.to, end < 0 ? items.length : end);
  return !thing.some((i) => i.quoted || isVerbal(i) || i.lower === 'that' || i.text === ':');
}
