import { indexBetween } from '../../../text/indexBetween';
import { isTime } from '../../grammar/words';
import { isIdiom } from './idioms';
import type { Item } from './item';
import { isNominal, isVerbal } from './itemKinds';
import { phraseAfter } from './phraseAfter';

/** Is the word at `at` something else than the verb of saying it looks like: "showed up", "called his mother", "nine states"? */
export const hasOtherSense = (items: readonly Item[], at: number): boolean =>
  isPhrasal(items, at) ||
  isIdiom(items, at) ||
  namesOrRings(items, at) ||
  isThing(items, at) ||
  takesLives(items, at) ||
  isListed(items, at) ||
  isStillToCome(items, at) ||
  seesChange(items, at);

/** Words behind a verb that make another one of it, by lemma: "showed up", "wrote down", "called off". */
const PARTICLES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    show: /^(?:up|off|around)$/,
    call: /^(?:off|up|in|into|back|away|together)$/,
    write: /^(?:down|off)$/,
    see: /^(?:off|out|through)$/,
    charge: /^(?:up|into|through|ahead|forward|after|over|with|following)$/,
    scream: /^(?:out|past|down|along)$/,
    think: /^(?:back|twice)$/,
    know: /^better$/,
    feel: /^for$/,
    concede: /^(?:early|twice|possession|goals?)$/,
    find: /^(?:alive|dead|safe|unhurt|unconscious|guilty)$/,
    knock: /^(?:over|down|out|off|on|into)$/,
    slam: /^(?:into|on|shut)$/,
    blast: /^(?:off|through)$/,
    rip: /^(?:off|out|through|into|up|apart)$/,
    hail: /^from$/,
    press: /^(?:on|ahead|for)$/,
  }),
);

function isPhrasal(items: readonly Item[], at: number): boolean {
  const lemma = items[at]?.cue?.lemma ?? '';
  const next = items[at + 1];
  // "called into question"
  if (next?.lower === 'into' && /^(?:doubt|question)$/.test(items[at + 2]?.lower ?? '')) return false;
  if (PARTICLES.get(lemma)?.test(next?.lower ?? '') && !items[at + 2]?.quoted) return true;
  // "would report directly to her"
  if (lemma === 'report' && reportsToSomebody(items, at)) return true;
  // "shouting matches"
  if (lemma === 'shout' && /^match(?:es)?$/.test(next?.lower ?? '')) return true;
  // "called to mind"
  return lemma === 'call' && next?.lower === 'to' && /^(?:mind|order|arms)$/.test(items[at + 2]?.lower ?? '');
}

/** "reports to the chair", unlike "reported to police that the gate was open" */
function reportsToSomebody(items: readonly Item[], at: number): boolean {
  const to = items[at + 1]?.wordClass === 'adverb' ? at + 2 : at + 1;
  return (
    items[to]?.lower === 'to' &&
    !items.slice(to).some((i) => i.quoted || i.lower === 'that' || i.text === ':')
  );
}

/**
 * "a search engine called Gander", "Osei called Hart shortly after", "called a meeting": who or what is called by a name or
 * by phone, and nothing that somebody calls it.
 */
function namesOrRings(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.cue?.lemma !== 'call' || isFrontedObject(items, at)) return false;
  // "a group that calls itself Halden TV", "as they call each other"
  if (/^(?:home|itself|each)$/.test(items[at + 1]?.lower ?? ''))
    return !items.slice(at + 1).some((i) => i.quoted);
  // "a box now called “Halden TV”"
  if (RENAMED.test(items[at - 1]?.lower ?? '') && OPENS.test(items[at + 1]?.text ?? ''))
    return isPlain(items[at - 2]) && !SOMEBODY.test(items[at - 2]?.lower ?? '') && item.cue.form === 'past';
  if (OPENS.test(items[at + 1]?.text ?? '')) return false;
  if (callsTogether(items, at)) return true;
  const object = phraseAfter(items, at + 1, items.length);
  if (!object || object.from !== at + 1 || items.slice(at + 1).some((i) => i.quoted)) return false;
  const words = items.slice(object.from, object.to);
  const isName = words.every((i) => i.capital || i.name || /^(?:the|both|of)$/.test(i.lower));
  const [the, ...more] = words;
  // "a public meeting", unlike "the plan reckless"
  const isAny = /^an?$/.test(the?.lower ?? '');
  const [noun, link] = isAny ? more.slice(more.findIndex((i) => i.tag !== 'adjective')) : more;
  const isOne =
    the?.wordClass === 'determiner' &&
    /^(?:noun|ing)$/.test(noun?.tag ?? '') &&
    (!link || link.wordClass === 'preposition');
  return (isName || isOne) && endsObject(items[object.to]);
}

/** "called the first meeting in the hall": what is called by those who hold it. */
function callsTogether(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.wordClass !== 'determiner') return false;
  const held = indexBetween(items, at + 2, at + 5, (i) => CALLED.test(i.lower));
  return held > 0 && !items.slice(at).some((i) => i.quoted) && endsObject(items[held + 1]);
}
const CALLED =
  /^(?:meetings?|elections?|strikes?|referendum|summit|conference|session|ballot|vote|witness(?:es)?|ambulance|taxi|cab)$/;

const OPENS = /^["“‘']/;
const RENAMED = /^(?:now|also|sometimes|often|commonly|formerly|once|previously)$/;
/** Who calls something so: officials, critics, a spokesman. */
const SOMEBODY = /(?:[^s]s|men|man|woman|people|police|ist|er|or|ian)$/;

/** Nothing that could say what somebody is called follows. */
const endsObject = (next: Item | undefined): boolean =>
  !next ||
  isVerbal(next) ||
  isTime(next.lower) ||
  (/^(?:symbol|preposition|conjunction|subordinator|relative|adverb)$/.test(next.wordClass) &&
    next.text !== ':');

const FRONTS = /^(?:what|which|whom|who|that|as|one)$/;

/** "what Osei called the Swamp": what is called so stands in front. */
function isFrontedObject(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (/^(?:auxiliary|adverb|clitic)$/.test(items[before]?.wordClass ?? '')) before--;
  // "who called Hart": the relative is the subject
  if (FRONTS.test(items[before]?.lower ?? '')) return false;
  for (let i = before; i > Math.max(-1, before - 8) && items[i]?.wordClass !== 'symbol'; i--)
    if (FRONTS.test(items[i]?.lower ?? '')) return true;
  return false;
}

/** "nine states", "interest rates", "a strong showing", "the Paris attacks": things, in the form of a verb. */
function isThing(items: readonly Item[], at: number): boolean {
  const { cue } = items[at] ?? {};
  if (isBehindQuotation(items, at)) return false;
  const [before, next] = [items[at - 1], items[at + 1]];
  switch (cue?.lemma) {
    case 'state':
      return cue.form === 's'
        ? !opensWords(items, at) && !(items[at]?.tag === 'finite' && next?.wordClass === 'determiner')
        : cue.form === 'base' && !isHeldAsVerb(before) && !opensWords(items, at);
    case 'rate':
      return cue.form !== 'past' && !isHeldAsVerb(before) && !takesObject(next);
    case 'reason':
      return (
        (cue.form === 's' || cue.form === 'base') &&
        !opensWords(items, at) &&
        next !== undefined &&
        !/^[.,]$/.test(next.text)
      );
    case 'attack':
      return cue.form === 's' && !takesObject(next) && items[at + 2]?.lower !== "'s";
    case 'show':
      return cue.form === 'ing' && isShow(before, next);
    case 'relate':
      return cue.form === 'past' && items[at + 1]?.tag === 'noun';
    case 'estimate':
      return cue.form === 's' && /^(?:finite|base)$/.test(next?.tag ?? '');
    // "excavation projects at sea", "all project managers were told"
    case 'project':
      return cue.form === 's'
        ? next?.tag === 'finite' ||
            /^(?:preposition|relative|symbol|conjunction)$/.test(next?.wordClass ?? '') ||
            (next?.lower === 'that' && (isVerbal(items[at + 2]) || items[at + 2]?.lower === 'i'))
        : before?.wordClass === 'determiner' && next?.tag === 'noun' && isVerbal(items[at + 2]);
    // "similar views that rowers have": a view is no verb's clause
    case 'view':
      return cue.form === 's' && next?.lower === 'that';
    case 'point':
      return before?.lower === 'talking';
    // "comes to terms with it"
    case 'term':
      return cue.form === 's' && !takesObject(next);
    // "regarding the boats"
    case 'regard':
      return cue.form === 'ing' && before?.wordClass !== 'auxiliary';
    // "so welcoming there"
    case 'welcome':
      return cue.form === 'ing' && !takesObject(next) && !isPlain(next);
    // "red warning extended"
    case 'warn':
      return cue.form === 'ing' && (isVerbal(next) || next?.tag === 'participle');
    // "defends her title"
    case 'defend':
      return (
        /^(?:champions?|premiers|holders?|winners?)$/.test(next?.lower ?? '') ||
        (items.slice(at + 1, at + TAG).some((i) => PRIZE.test(i.lower)) && next?.wordClass === 'determiner')
      );
    // "declining enrollment": it is lower
    case 'decline':
      return cue.form === 'ing' && next?.lower !== 'to';
    // "442 suspected respondents", "the suspected gunman"
    case 'suspect':
      return cue.form === 'past' && /^(?:number|determiner)$/.test(before?.wordClass ?? '') && isPlain(next);
    // "continued talks", "would continue weekly collections"
    case 'continue':
      return (
        !items.slice(at, at + TAG).some((i) => i.quoted) &&
        (isPlain(next) || (cue.form !== 'past' && next?.wordClass === 'determiner'))
      );
    default:
      return false;
  }
}

const PRIZE = /^(?:titles?|crowns?|belts?|troph(?:y|ies)|championships?|medals?)$/;

/** A noun, or what describes one, that is no name. */
const isPlain = (item: Item | undefined): boolean =>
  /^(?:noun|adjective)$/.test(item?.tag ?? '') && !item?.capital && !item?.name && !item?.quoted;

/** "good at strategy, branding, and sums": one of a list. */
const isListed = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'ing' &&
  items[at - 1]?.text === ',' &&
  items[at + 1]?.text === ',' &&
  (/^(?:and|or)$/.test(items[at + 2]?.lower ?? '') || items[at + 2]?.tag === 'ing');

/** "The party needs to endorse its candidates", "expected the firm to report earnings", "hard for a reader to know": nobody has done it yet. */
function isStillToCome(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'to') return false;
  const before = items[at - 2];
  if (/^need(?:s|ed)?$/.test(before?.lower ?? '')) return true;
  if (!isNominal(before)) return false;
  for (let i = at - 3; i > Math.max(0, at - TAG); i--)
    if (
      /^(?:expect(?:s|ed|ing)?|difficult|easi?er|easy|harder|hard|impossible|tough)$/.test(
        items[i]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** "The division saw a revenue decline", "the tax rise would see bills go up": what happens to it, and nothing it says. */
function seesChange(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.lemma !== 'see') return false;
  const object = phraseAfter(items, at + 1, items.length);
  if (object?.from !== at + 1 || items[object.to]?.lower === 'as') return false;
  return items.slice(object.from, object.to + 1).some((i) => CHANGE.test(i.lower));
}

const CHANGE =
  /^(?:changes?|climbs?|cuts?|declines?|drops?|falls?|gains?|growth|increases?|jumps?|losse?s?|plunges?|profits?|rebounds?|rises?|slumps?|spikes?|surges?|upticks?)$/;

/** “…,” the doctors state: the end of a tag. */
function isBehindQuotation(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (
    before > at - TAG &&
    (isNominal(items[before]) || /^(?:determiner|adverb|pronoun)$/.test(items[before]?.wordClass ?? ''))
  )
    before--;
  return !!items[before]?.quoted;
}

/** Longest subject of a tag, in items. */
const TAG = 7;

/** "a third-place showing in Hale", "her strong showing" */
const isShow = (before: Item | undefined, next: Item | undefined): boolean =>
  (before?.wordClass === 'determiner' || before?.tag === 'adjective' || /^'s$|-/.test(before?.lower ?? '')) &&
  !takesObject(next) &&
  next?.lower !== 'that';

/** What shows that a word is the verb: "to state", "would rate". */
const isHeldAsVerb = (before: Item | undefined): boolean =>
  before?.lower === 'to' || /^(?:auxiliary|pronoun)$/.test(before?.wordClass ?? '');

const takesObject = (next: Item | undefined): boolean =>
  next !== undefined &&
  (/^(?:determiner|pronoun|quotation)$/.test(next.wordClass) ||
    next.quoted !== null ||
    next.capital ||
    next.name !== null);

/** A clause or a quotation, and not "states that have moved". */
function opensWords(items: readonly Item[], at: number): boolean {
  const [next, after] = items.slice(at + 1, at + 3);
  if (next?.quoted) return true;
  if (next?.lower === 'that') return !isVerbal(after);
  return /^[:,]$/.test(next?.text ?? '') && !!after?.quoted;
}

/** How far behind "claimed" its victims may stand, in items: "claimed more than 14,000 Ukrainian lives". */
const TOLL_REACH = 7;

/** "claimed his best figures of the summer", "claiming four wickets", "claimed 41 per cent of the vote" */
const SPOILS =
  /^(?:victor(?:y|ies)|wins?|wickets?|figures|titles?|troph(?:y|ies)|medals?|scalps?|votes?|seats?|delegates|gold|silver|bronze)$/;

/** "The quake claimed 127 lives", unlike "he claimed 127 lives were lost". */
function takesLives(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.lemma !== 'claim') return false;
  const spoils = phraseAfter(items, at + 1, items.length);
  if (
    spoils?.from === at + 1 &&
    !isVerbal(items[spoils.to]) &&
    items.slice(spoils.from, spoils.to).some((i) => SPOILS.test(i.lower))
  )
    return true;
  const ahead = items.slice(at + 1, at + TOLL_REACH);
  const lives = ahead.findIndex((i) => /^(?:lives|life|victims?)$/.test(i.lower));
  if (
    lives < 0 ||
    ahead
      .slice(0, lives)
      .some((i) => /^(?:[,.:;]|that|their|his|her)$/.test(i.lower) || i.tag === 'finite' || i.quoted)
  )
    return false;
  const next = items[at + 2 + lives];
  return next?.wordClass !== 'auxiliary' && next?.tag !== 'finite';
}
