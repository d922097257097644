import { flatMap } from '../../../text/flatMap';
import { apart } from './apart';
import { type Frame, refersBack } from './frame';
import type { Phrase } from './phrases';
import type { Told } from './told';

/** Words for people that are counted alike. */
const PEOPLE = new Set(['peopl', 'person', 'live', 'victim', 'human']);
/** What a story has told of, by a word for its kind: "the plan will cost …". */
const TOPICS = new Set(
  (
    'plan project scheme propos deal work programm program bill total takeov merger build bail fine purchas sale cost it order contract ' +
    'award verdict settlement acquisit bid offer packag invest loan grant fund budget aid haul theft gift donat bailout fundrais'
  ).split(' '),
);
/** Verbs whose subject or object is what a sum is the price or the size of. */
const PRICES = new Set('cost is wa be were are total price fetch worth'.split(' '));
/** Verbs whose subject comes to a figure. */
const LEVELS = new Set(
  'rise fall climb reach grow shrink hit drop declin increas decreas narrow widen swell stood amount jump slip slid soar plung edg'.split(
    ' ',
  ),
);

/**
 * How sure it is that two figures, the first told before the later, count one and the same thing: 0 where something
 * tells them apart, 3 and more where an editor would ask.
 */
export function sameness(first: Told, later: Told): number {
  if (apart(first, later)) return 0;
  const things = thingsAlike(first, later);
  if (things === null) return 0;
  const [a, b] = [first.frame, later.frame];
  const signs = [
    refersBack(b) && !isBareReference(later),
    a.verb !== null && (a.verb === b.verb || a.verb === b.object?.head || b.verb === a.object?.head),
    areNamedBoth(first, later),
    first.isHeading,
    isVerbatim(a, b) && otherActor(first, later) === 0,
  ];
  return things + signs.filter(Boolean).length + Math.min(1, others(first, later) / 2);
}

/** How well what is counted or priced agrees, up to 2; null where it is another thing. */
function thingsAlike(first: Told, later: Told): number | null {
  const [a, b] = [first.frame, later.frame];
  const alike = (p: Phrase | null, q: Phrase | null): boolean =>
    p !== null && q !== null && isAlike(p, q, first);
  if (isBareReference(later)) return 3;
  // Whoever acts, "the 12,000 books" are those told of.
  const isKnown = isLedByThe(b) && b.own?.modifiers.length === 0;
  if (a.own && b.own) return alike(a.own, b.own) ? 2 - (isKnown ? 0 : otherActor(first, later)) : null;
  if (isKnownThing(b, first)) return 2;
  if (isUnlikeBehind(a, b) || (isUnlike(a.object, b.object) && !alike(a.object, b.own))) return null;
  if (later.figure.kind === 'count') {
    const [own, bare] = a.own ? [a.own, later] : [b.own, first];
    return own && bare.setting.stems.has(own.head) ? 1 - otherActor(first, later) : 0;
  }
  const [of, on] = [thingsOf(a), thingsOf(b)];
  const isDone = (q: Phrase): boolean => q === b.own && q.head === a.verb;
  const known = on.filter((q) => of.some((p) => alike(p, q)) || isDone(q));
  if (known.length > 0) {
    const isDefinite = !refersBack(b) && known.some((q) => q.definite);
    return 2 - 2 * otherActor(first, later) + (isDefinite ? 1 : 0);
  }
  if (b.own === null && b.object?.definite && first.setting.stems.has(b.object.head)) return 2;
  if (isTopic(b)) return 2;
  // Of "was fined £4,500" the subject is who a fine was told of.
  if (b.verb !== null && b.verb === a.object?.head) return areNamedBoth(first, later) ? 2 : 0;
  if (first.isHeading && b.own === null && b.subject?.definite && TOPICS.has(b.subject.head)) return 2;
  return 0 - otherActor(first, later);
}

/** "the $3.6 billion deal", "the settlement of $3.6 billion", whatever it was called further up. */
const isTopic = (frame: Frame): boolean => {
  const { own, object } = frame;
  if (own) return isLedByThe(frame) && own.modifiers.length === 0 && TOPICS.has(own.head);
  return object?.definite === true && object.modifiers.length === 0 && TOPICS.has(object.head);
};

/** "the $3.6 billion deal", and not "the rival's $3.6 billion deal". */
export const isLedByThe = ({ words, at: [from] }: Frame): boolean =>
  /^(?:the|this|that|these|those|all|both)$/.test(words[from] ?? '') &&
  /^(?:[$€£₹¥\d]|[a-z]{1,3}\$|rs\.?$)/.test(words[from + 1] ?? '');

/** Phrases that may name what a sum is the price or the size of. */
export const thingsOf = ({ own, object, behind, subject, verb }: Frame): readonly Phrase[] => {
  const isPrice =
    PRICES.has(verb ?? '') ||
    PRICES.has(object?.head ?? '') ||
    (LEVELS.has(verb ?? '') && object?.definite !== true);
  return [own, object, behind, isPrice ? subject : null].filter((p) => p !== null).filter((p) => !p.isName);
};

/** "He spent the £31,000", "the 240 kg had …": a sum or an amount told of before, and nothing that tells which. */
const isBareReference = ({ frame: { definite, own } }: Told): boolean =>
  definite && (own === null || (own.modifiers.length === 0 && SUMS.has(own.head)));

/** "the £31,000 sum" */
const SUMS = new Set(['figur', 'sum', 'total', 'amount', 'monei', 'price']);

const areNamedBoth = (first: Told, later: Told): boolean =>
  [...first.names].some((id) => later.names.has(id));

/** "the $340 million hospital", where the first figure's sentence speaks of a hospital. */
const isKnownThing = (frame: Frame, { setting }: Told): boolean =>
  isLedByThe(frame) &&
  frame.own !== null &&
  [frame.own.head, ...frame.own.modifiers].every((stem) => setting.stems.has(stem));

/** "for roads" and "for trams"; "by a judge" and "on top" are said of the same fine. */
const isUnlikeBehind = (a: Frame, b: Frame): boolean =>
  isUnlike(a.behind, b.behind) && a.words[a.at[1]] === b.words[b.at[1]];

const isUnlike = (p: Phrase | null, q: Phrase | null): boolean =>
  p !== null && q !== null && p.head !== q.head;

/** One head, and no word beside it that the first has not in its sentence: "the police budget" is not "the budget". */
function isAlike(p: Phrase, q: Phrase, first: Told): boolean {
  if (p.head !== q.head && !(PEOPLE.has(p.head) && PEOPLE.has(q.head))) return false;
  return first.isHeading || q.modifiers.every((m) => p.modifiers.includes(m) || first.setting.stems.has(m));
}

/** 1 where somebody or something else acts: "the army has 140,000 soldiers", "the enemy has 410,000 soldiers". */
function otherActor(first: Told, later: Told): 0 | 1 {
  const [p, q] = [first.frame.subject, later.frame.subject];
  if (!p || !q || !isUnlike(p, q) || first.isHeading) return 0;
  return later.setting.stems.has(p.head) || first.setting.stems.has(q.head) || TOPICS.has(q.head) ? 0 : 1;
}

/** How many other words the sentences share. */
function others(first: Told, later: Told): number {
  const used = flatMap([first.frame, later.frame], (f) => [f.own?.head, f.object?.head, f.verb]);
  return [...later.setting.stems].filter(
    (stem) => first.setting.stems.has(stem) && !used.includes(stem) && !SCALES.has(stem),
  ).length;
}

const SCALES = new Set('million billion trillion thousand hundr said sai year percent'.split(' '));

/** How many words around two figures are the same, one by one from the figure on. */
const VERBATIM = 4;

/** "It takes 2,383 to win", told twice in the same words. */
function isVerbatim(a: Frame, b: Frame): boolean {
  const alike = (i: number, j: number): boolean => a.words[i] !== undefined && a.words[i] === b.words[j];
  let [before, behind] = [0, 0];
  while (before < VERBATIM && alike(a.at[0] - 1 - before, b.at[0] - 1 - before)) before++;
  while (behind < VERBATIM && alike(a.at[1] + behind, b.at[1] + behind)) behind++;
  return before + behind >= VERBATIM;
}
