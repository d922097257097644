import { indexBetween } from '../../../text/indexBetween';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import { itemSpan } from '../sentence/complements';
import type { Item, Segment } from '../sentence/item';
import { endsInComma, isComma } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';
import { wayOfTelling } from './afterwords';
import type { Report } from './report';

/** What people do while they speak: fiction's and features' way to say whose words stand in front. */
const BEATS = new Set(
  (
    'smiled smiles laughed laughs nodded nods shrugged shrugs paused pauses grinned grins frowned frowns winced winces gestured gestures ' +
    'grimaced grimaces hesitated hesitates swallowed swallows blinked blinks wept weeps sobbed sobs gasped gasps coughed coughs choked chokes ' +
    'smirked smirks beamed beams scowled scowls blushed blushes squinted squints flinched flinches sniffled sniffles glanced glances'
  ).split(' '),
);

/** Verbs that are beats with the word behind them only: "trailed off", "shook his head", "fell silent". */
const WITH_COMPANION: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    trailed: /^(?:off|away)$/,
    trails: /^(?:off|away)$/,
    broke: /^(?:off|down)$/,
    breaks: /^(?:off|down)$/,
    fell: /^(?:silent|quiet)$/,
    falls: /^(?:silent|quiet)$/,
    shook: /^(?:his|her|their)$/,
    shakes: /^(?:his|her|their)$/,
    rolled: /^(?:his|her|their)$/,
    rolls: /^(?:his|her|their)$/,
    wiped: /^(?:his|her|their|away)$/,
    wipes: /^(?:his|her|their|away)$/,
    cleared: /^(?:his|her|their)$/,
    clears: /^(?:his|her|their)$/,
    raised: /^(?:his|her|their)$/,
    raises: /^(?:his|her|their)$/,
    drew: /^(?:a|breath)$/,
    draws: /^(?:a|breath)$/,
    stopped: /^(?:himself|herself|short)$/,
    stops: /^(?:himself|herself|short)$/,
  }),
);

/** `“I — we — didn’t …” Quint trailed off.` The person who acts right behind a quotation that nothing else attributes. */
export function beatAfter({ items }: Segment, from: number): Report | null {
  const subject = actorAt(items, from);
  if (!subject) return null;
  const { who, to } = withApposition(items, subject);
  const head = items[who.to - 1];
  if (!head || !(canAct(head) || /^(?:he|she)$/.test(head.lower) || isSomeone(items, who))) return null;
  let at = to;
  while (items[at]?.wordClass === 'adverb') at++;
  const end = beatEnd(items, at);
  const speaker = itemSpan(items, who.from, who.to);
  const cue = end === null ? null : itemSpan(items, at, end);
  return speaker && cue
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [], announces: false }
    : null;
}

/**
 * `“France will stay France,” an angry Hollande retaliated.` A comma that ends the quotation shows that who spoke it
 * follows, whatever the verb.
 */
export function tagAfter({ items }: Segment, at: number): Report | null {
  if (!endsInComma(items[at])) return null;
  const inverted = wayOfTelling(items, at + 1) ?? behindVerb(items, at + 1);
  if (inverted) return inverted;
  const who = phraseAfter(items, at + 1, items.length);
  const head = who && items[who.to - 1];
  const isBody = head?.name?.type === 'organization';
  if (!who || !head || !(isBody || canAct(head) || SPEAKER.test(head.lower) || isSomeone(items, who)))
    return null;
  let verb = who.to;
  while (items[verb]?.wordClass === 'adverb' || items[verb]?.lower === 'further') verb++;
  const speaker = itemSpan(items, who.from, who.to);
  const cue = itemSpan(items, verb, verb + 1);
  return speaker &&
    cue &&
    (items[verb]?.tag === 'finite' || isPastOf(items, verb)) &&
    ((!isBody && endsTag(items[verb + 1])) || isHearer(items, verb + 1))
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [], announces: false }
    : null;
}

/** "the nominee riffed on": taken for a participle, but for "defeated by". */
const isPastOf = (items: readonly Item[], verb: number): boolean =>
  items[verb]?.tag === 'participle' &&
  /ed$/.test(items[verb]?.lower ?? '') &&
  items[verb + 1]?.lower !== 'by';

/** A pronoun, or a word for one who does something: "the nominee", "the lecturer". */
const SPEAKER = /^(?:he|she|they)$|\p{Ll}{3}(?:er|or|ist|ee|ian|ant|date)$/u;

/** “Sit here,” Osei greeted Hart; “Well done,” she praised the keeper: whom one speaks to. */
function isHearer(items: readonly Item[], at: number): boolean {
  if (/^(?:him|her|them|me|us)$/.test(items[at]?.lower ?? '')) return true;
  const whom = phraseAfter(items, at, items.length);
  return whom !== null && (items[whom.to - 1]?.name?.type === 'person' || isSomeone(items, whom));
}

/** “Mine leak,” laughed Ann Osei; “We are back,” trumpets Ann Osei: of an unknown verb only a person is the subject. */
function behindVerb(items: readonly Item[], verb: number): Report | null {
  const isBeat = BEATS.has(items[verb]?.lower ?? '');
  const who = isBeat || mayBeVerb(items[verb]) ? phraseAfter(items, verb + 1, items.length) : null;
  const head = who && items[who.to - 1];
  if (!who || !head || !endsTag(items[who.to])) return null;
  const isWho = isBeat
    ? canAct(head) || isSomeone(items, who)
    : head.name?.type === 'person' || (GOES.test(items[verb]?.lower ?? '') && SAYING.test(head.lower));
  if (!isWho) return null;
  const speaker = itemSpan(items, who.from, who.to);
  const cue = itemSpan(items, verb, verb + 1);
  return speaker && cue
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [], announces: false }
    : null;
}

/** “Don’t deny it,” runs an old adage. */
const GOES = /^(?:runs|ran|goes|went|reads)$/;
const SAYING =
  /^(?:adage|saying|proverb|maxim|joke|song|refrain|chant|slogan|motto|rhyme|line|verse|theory|argument|story|wisdom)$/;

/** A third person or a past form by its ending, whatever it is taken for. */
const mayBeVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.capital &&
  (GOES.test(item.lower) || (item.wordClass === 'other' && /(?:[^s']s|ed)$/.test(item.lower)));

const endsTag = (next: Item | undefined): boolean =>
  !next || /^[.,:;]$/.test(next.text) || next.wordClass === 'preposition' || next.wordClass === 'adverb';

/** "the landlord, Greg Pitt, shrugs": the name that explains the noun, and where it ends. */
function withApposition(
  items: readonly Item[],
  subject: Phrase,
): { readonly who: Phrase; readonly to: number } {
  const name = isComma(items[subject.to]) ? phraseAfter(items, subject.to + 1, items.length) : null;
  if (!name || !isComma(items[name.to])) return { who: subject, to: subject.to };
  const isNamed = items[name.to - 1]?.name?.type === 'person';
  return { who: isNamed ? name : subject, to: name.to + 1 };
}

/** "the captain of the lifeboat", "his wife"; but not "the engine coughed". */
function isSomeone(items: readonly Item[], { from, to }: Phrase): boolean {
  const of = indexBetween(items, from + 1, to, (x) => x.wordClass === 'preposition');
  const head = items[of < 0 ? to - 1 : of - 1]?.lower ?? '';
  return isSomebody(head) || TITLES.has(head);
}

/** "Whitlock smiles": what may be a plural noun is a beat behind a name. */
function actorAt(items: readonly Item[], from: number): Phrase | null {
  const phrase = phraseAfter(items, from, items.length);
  const beat = phrase ? indexBetween(items, from + 1, phrase.to, (x) => BEATS.has(x.lower)) : -1;
  return beat < 0 ? phrase : { from, to: beat };
}

/** A person, or a name nobody knows the kind of: only people smile. */
const canAct = (head: Item): boolean =>
  head.name ? head.name.type === 'person' || head.name.type === 'other' : head.capital;

const TALKING =
  /^(?:talking|speaking|describing|recalling|remembering|referring|telling|explaining|reminiscing)$/;

function beatEnd(items: readonly Item[], at: number): number | null {
  const lower = items[at]?.lower ?? '';
  // “I was not going to stay.” Ann Osei is talking about her trip.
  if (/^(?:is|was)$/.test(lower) && TALKING.test(items[at + 1]?.lower ?? '')) return at + 2;
  if (BEATS.has(lower)) return at + 1;
  return WITH_COMPANION.get(lower)?.test(items[at + 1]?.lower ?? '') ? at + 2 : null;
}
