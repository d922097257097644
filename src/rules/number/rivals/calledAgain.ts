import type { Article, Claim } from '../../../analysis/article';
import { upToStop } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import { type Figure, hasValue } from '../figure';
import { isNearMiss } from '../figuresNear';
import { figureAt, isBody, isHeading, type Place, type Rival } from './rival';
import { slipOf } from './slips';

/** Words one and the same may be called by, the first further up, any of them later. */
const NOUNS: readonly string[] = [
  'animals creatures beasts dogs cats horses puppies kittens cows cattle sheep goats pigs donkeys ponies birds',
  'canvases paintings pictures works artworks pieces watercolours drawings portraits sculptures',
  'saplings trees oaks elms pines beeches birches',
  'singers choristers members voices',
  'players musicians members',
  'books volumes copies titles',
  'vessels boats ships trawlers ferries yachts craft',
  'vehicles cars trucks lorries vans buses',
  'houses homes dwellings properties flats apartments',
  'pupils students children youngsters boys girls teenagers schoolchildren',
  'workers staff employees people',
  'shops stores outlets branches bakeries restaurants cafes pubs',
  'schools academies',
  'soldiers troops men servicemen',
  'runners athletes competitors entrants',
  'visitors guests tourists',
  'passengers people',
  'climbers walkers hikers skiers mountaineers',
  'bids offers tenders',
  'votes ballots',
  'hostages captives',
];
const CLASSES = new Map<string, Set<string>>();
for (const [i, nouns] of NOUNS.entries())
  for (const noun of nouns.split(' ')) CLASSES.set(noun, (CLASSES.get(noun) ?? new Set()).add(`noun ${i}`));

/** What became of people, in front of the figure and behind it with what it counts; and how all of them are called later. */
const FATES: readonly (readonly [fate: string, before: RegExp, behind: RegExp, called: RegExp])[] = [
  [
    'dead',
    /\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing)?(?: the lives of)?|toll [^.;]{0,60}\b(?:at|is|was|of|to)|leav(?:es|ing)|left) $/i,
    /^(?: (?:of whom|have|has|had|were|was|are|been|confirmed))* (?:killed|dead|died|drowned|perished|lost their lives)\b/i,
    /^ (?:dead|victims|killed|bodies|coffins|fatalities|deaths|(?:people |men |women )?who (?:died|perished|drowned|(?:were|had been) killed|(?:had )?lost their lives))\b/i,
  ],
  [
    'hurt',
    /\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?) $/i,
    /^(?: (?:of whom|have|has|had|were|was|are|been))* (?:injured|wounded|hurt)\b/i,
    /^ (?:of the )?(?:injured|wounded|casualties|(?:people )?who were (?:hurt|injured|wounded))\b/i,
  ],
  [
    'held',
    /\b(?:arrest(?:s|ed|ing)|detain(?:s|ed|ing)|held|rounded up) $/i,
    /^(?: (?:of whom|have|has|had|were|was|are|been))* (?:arrested|detained|taken into custody|rounded up)\b/i,
    /^ (?:detainees|prisoners|arrested|suspects|people (?:arrested|detained|held)|(?:people )?who were (?:arrested|detained|held))\b/i,
  ],
  [
    'freed',
    /\b(?:freed|freeing|released|releasing) $/i,
    /^(?: (?:of whom|have|has|had|were|was|are|been))* (?:freed|released)\b/i,
    /^ (?:freed|released) \p{Ll}+/iu,
  ],
  [
    'rescued',
    /\b(?:rescued|rescuing|saved|saving) $/i,
    /^(?: (?:of whom|have|has|had|were|was|are|been))* (?:rescued|saved|pulled out)\b/i,
    /^ (?:survivors|rescued|people rescued|(?:people )?who were (?:rescued|saved))\b/i,
  ],
];
/** No words of "at least" that the first may be softened by leave room for another total of the same. */
const DEFINITE = /\b(?:the|all|these|those|all of the|each of the) $/i;
const LEAST = /^(?:at least)$/i;
/** Some of them, or somebody else. */
const SOME_BEHIND =
  /^ (?:others?|more|of (?:them|those|the (?!injured|wounded|dead))|(?:other|further|more) )/i;
const SOME_BEFORE =
  /\b(?:another|other|a further|including|among them|includes?|included|up to|each|every|first|last|next|remaining) (?:\p{L}+ )?$/iu;
/** What is told of is another day's or another's, or has changed. */
const OTHER =
  /\b(?:another|other|others|more(?! than\b)|further|second|third|earlier|previous\w*|ago|last (?:year|month|week)|in (?:1[89]|20)\d\d|rose|risen|climbed|revised|later(?! (?:identified|named)\b)|also|joined|separate|elsewhere|both|total|remaining|rest)\b/i;
/** How far apart, in UTF-16 units and paragraphs. */
const [FAR, PARAGRAPHS] = [600, 3];
/** Counted things are miscounted by little. */
const NEARLY = 0.26;

type Mark = readonly [index: number, classes: readonly string[], isLater: boolean];

const counted = inEachParagraph(function* (own): Iterable<Mark> {
  for (const [index, claim] of own.claims.entries()) {
    if (claim.kind !== 'count' || !hasValue(claim) || !(isBody(own, claim) || isHeading(own, claim)))
      continue;
    const before = own.text.slice(Math.max(0, claim.start - 90), claim.start);
    const isPlain = claim.hedge === null;
    if (isPlain && DEFINITE.test(before)) {
      const classes = calledIn(own, claim);
      if (classes.length > 0) yield [index, classes, true];
    } else if ((isPlain || LEAST.test(claim.hedge ?? '')) && !SOME_BEFORE.test(before)) {
      const classes = toldIn(own, claim, before);
      if (classes.length > 0) yield [index, classes, false];
    }
  }
}, 'claims');

const nounOf = ({ subject, start }: Claim): string | null =>
  subject && subject.start >= start ? (subject.text.split(' ').at(-1)?.toLowerCase() ?? null) : null;

function calledIn({ text }: Article, claim: Figure): readonly string[] {
  const after = text.slice(claim.end, claim.end + 60);
  const fate = FATES.find(([, , , called]) => called.test(after))?.[0];
  return fate ? [fate] : [...(CLASSES.get(nounOf(claim) ?? '') ?? [])];
}

function toldIn({ text }: Article, claim: Figure, before: string): readonly string[] {
  const end = Math.max(claim.end, claim.subject?.end ?? 0);
  const after = text.slice(end, end + 60);
  if (SOME_BEHIND.test(text.slice(claim.end, claim.end + 16))) return [];
  const led = claim.hedge ? before.slice(0, -claim.hedge.length - 1) : before;
  const fates = FATES.filter(([, front, behind]) => front.test(led) || behind.test(after)).map(
    ([fate]) => fate,
  );
  return [...fates, ...(CLASSES.get(nounOf(claim) ?? '') ?? [])];
}

/** "Twelve dogs … the 14 animals", "At least 14 people were killed … The 17 dead": all of them again, by another name. */
export function* calledAgain(article: Article): Iterable<Rival> {
  const told = new Map<string, Place[]>();
  for (const { paragraph, found } of counted(article))
    for (const [index, classes, isLater] of found) {
      const place = { paragraph, index };
      if (isLater) {
        const rival = rivalOf(
          article,
          classes.map((c) => told.get(c) ?? []).find((p) => p.length > 0) ?? [],
          place,
        );
        if (rival) yield rival;
      }
      for (const c of classes) {
        const before = told.get(c) ?? [];
        // Whether there is one or more is all that is asked.
        if (before.length < 2) told.set(c, [...before, place]);
      }
    }
}

/** Great numbers are rounded and told of many things, unless one is the other with a slip of the hand. */
const isMiscount = (a: number, b: number): boolean =>
  Math.max(a, b) > MOST ? slipOf(a, b) === 'swap' : isNearMiss(a, b, NEARLY) || Math.abs(a - b) <= 2;
const MOST = 200;

function rivalOf(article: Article, [only, other]: readonly Place[], place: Place): Rival | null {
  if (!only || other || place.paragraph - only.paragraph > PARAGRAPHS) return null;
  const [first, later] = [figureAt(article, only), figureAt(article, place)];
  if (!first || !later || later.start - first.start > FAR || first.value === later.value) return null;
  if (!isMiscount(first.value, later.value)) return null;
  const { text } = article;
  const between = text.slice(first.end, later.start);
  if (
    !/[.!?]["”’)]?\s/.test(between) ||
    OTHER.test(between) ||
    OTHER.test(upToStop(text, later.end, BEHIND, /[.?!]/)) ||
    NARROWED.test(text.slice(later.end, later.end + 50))
  )
    return null;
  const rest = Math.abs(first.value - later.value);
  const isExplained = article.claims.some(
    (c) => c.value === rest && c.start < later.end + BEHIND && first.start - c.start < FAR,
  );
  return isExplained || ONE.test(between) ? null : { first, later };
}

/** How far behind the later figure its sentence is looked at, in UTF-16 units. */
const BEHIND = 120;

/** "the 17 dead from the village", "the 14 animals that" */
const NARROWED =
  /^(?: \p{Ll}+){1,2} (?!of the (?:accident|attack|blast|blaze|bombing|collapse|crash|disaster|earthquake|explosion|fire|floods?|massacre|shooting|sinking|storm|tragedy)\b)(?:that|whose|from|of|in|at|with|and|or|on)\b/u;
/** One who may be no longer of them, or come to them. */
const ONE = /\bone (?:was|of|had|has|died|escaped|more|man|woman|dog|person)\b/i;
