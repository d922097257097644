import { flatMap } from '../../../text/flatMap';
import type { Paragraph } from '../../../text/paragraph';
import { type Span, sliceOf } from '../../../text/span';
import type { Entity, Mention } from '../../article';
import { type Namings, namingsOf } from '../../entities/namings';
import { type Cast, castOf, knownFrom } from './cast';
import type { Known } from './described';
import { ageBeside } from './epithets';
import { explained } from './explained';
import { namedBelow, type Quoting } from './headings';
import { namedLater } from './leads';
import {
  isInAside,
  isPronoun,
  isStillNameless,
  jointSpeakers,
  type Nameless,
  oneOf,
  saidAgain,
  stillMeant,
} from './nameless';
import { prominenceOf } from './prominence';
import { meaning, NOBODY, type Referent } from './referent';
import { isRelative } from './relatives';
import { referentOf, type Surroundings } from './resolve';
import { spokenOfAgain } from './spokenOfAgain';
import { type Stranger, strangersIn } from './strangers';
import { genderOfPronoun, type PlacedWords, type Sighting, type SpeakersWords, type Who } from './who';

/** Of all that was mentioned, so much is remembered for those who speak next. */
const MEMORY = 16;

/** What a reader has in mind where a paragraph begins. */
interface Memory {
  /** The last one last. */
  readonly recent: readonly Sighting[];
  readonly nameless: Nameless | null;
  /** Who is how old, by the age as it is written. */
  readonly ages: ReadonlyMap<string, Who>;
}

const NOTHING: Memory = { recent: [], nameless: null, ages: new Map() };

/** What a paragraph needs to be read, and what came of it. */
interface Walked {
  readonly content: Paragraph;
  readonly speakers: readonly SpeakersWords[];
  readonly mentions: readonly Sighting[];
  /** Not null where it matters who else there is in the article. */
  readonly offices: Cast['offices'] | null;
  /** The paragraph in front of it; null where it does not matter. */
  readonly inFront: Paragraph | null;
  readonly entry: Memory;
  readonly exit: Memory;
  readonly referents: readonly Referent[];
}

/** A paragraph as far as speakers are looked for in it. */
type ToldParagraph = Quoting;

/** Whom the speakers of a paragraph mean by what stands behind it. */
interface Later {
  readonly paragraph: number;
  readonly referents: readonly Referent[];
}

interface Named {
  readonly who: Who;
  readonly mention: Mention;
}

/**
 * Resolves speakers to entities in one walk through the text. Paragraphs that are as they were, and are read with the
 * same in mind, are passed by: an edit costs its paragraph and those behind it until all is as it was.
 */
export class SpeakerResolver {
  private cast: Cast | null = null;
  private walked: readonly (Walked | undefined)[] = [];
  /** What the last walk was through. */
  private parts: readonly ToldParagraph[] = [];
  private speakers: readonly (readonly Span[])[] = [];
  private namings: Namings = namingsOf(NONE);
  /** Whom words mean that are named only behind them. */
  private later: readonly Later[] = NONE;

  /**
   * @param speakers the words that name them, by paragraph, in order; offsets count from the paragraph's start
   * @param entities anchored
   * @returns whom they mean, likewise
   */
  resolve(
    parts: readonly ToldParagraph[],
    speakers: readonly (readonly SpeakersWords[])[],
    entities: readonly Entity[],
  ): readonly (readonly Referent[])[] {
    const cast = castOf(entities, this.cast);
    const known = knownFrom(cast);
    const namings = namingsOf(entities);
    const walked: (Walked | undefined)[] = [];
    let memory = NOTHING;
    const isNamedAnew = namedAnew(this.namings, namings);
    const isRemembered = (before: Walked, i: number): boolean =>
      before.entry === memory &&
      (before.offices === null || before.offices === cast.offices) &&
      (before.inFront === null || before.inFront === parts[i - 1]?.paragraph);
    for (const [i, part] of parts.entries()) {
      const before = this.walked[i];
      // So it is with nearly all, which need not be looked at.
      const isUntouched = part === this.parts[i] && speakers[i] === this.speakers[i] && !isNamedAnew(i);
      if (isUntouched && (!before || isRemembered(before, i))) {
        walked.push(before);
        memory = before?.exit ?? memory;
        continue;
      }
      const from = namings.from(i);
      // Who wrote the article takes no part in it.
      const to = part.role === 'credit' ? from : namings.from(i + 1);
      const spoken = speakers[i] ?? NONE;
      if (spoken.length === 0 && !isAnybodyIn(namings, from, to)) {
        walked.push(undefined);
        continue;
      }
      const isSame =
        before?.content === part.paragraph &&
        isRemembered(before, i) &&
        areSameWords(before.speakers, spoken) &&
        areSameNames(before.mentions, namings, cast.whos, from, to);
      const now = isSame
        ? before
        : settled(read(parts, i, namedIn(namings, cast.whos, from, to), spoken, memory, known, cast), before);
      walked.push(now);
      memory = now?.exit ?? memory;
    }
    this.cast = cast;
    this.walked = walked;
    this.parts = parts;
    this.speakers = speakers;
    this.namings = namings;
    return this.withLater(
      walked.map((w) => w?.referents ?? NONE),
      [...namedBelow(parts, walked, known), ...namedLater(parts, walked)],
    );
  }

  /** With those who are named further down only; the same objects as long as they mean the same. */
  private withLater(
    referents: (readonly Referent[])[],
    later: readonly Later[],
  ): readonly (readonly Referent[])[] {
    const before = this.later;
    this.later = later.map((now) => {
      const was = before.find((b) => b.paragraph === now.paragraph);
      return was && areSame(was.referents, now.referents) ? was : now;
    });
    for (const { paragraph, referents: meant } of this.later) referents[paragraph] = meant;
    return referents;
  }
}

const areSame = (a: readonly Referent[], b: readonly Referent[]): boolean =>
  a.length === b.length && a.every((r, i) => r.entity === b[i]?.entity && r.name === b[i]?.name);

const NONE: readonly never[] = [];

/** Is somebody named in a paragraph who was not before, or not there, or nobody any more who was? */
function namedAnew(before: Namings, after: Namings): (paragraph: number) => boolean {
  if (before.rows === after.rows) return () => false;
  const paragraphs = new Set<number>();
  const note = (those: readonly Entity[], others: ReadonlySet<Entity>): void => {
    for (const entity of those)
      if (!others.has(entity)) for (const { paragraph } of entity.mentions) paragraphs.add(paragraph);
  };
  note(before.entities, new Set(after.entities));
  note(after.entities, new Set(before.entities));
  return (paragraph) => paragraphs.has(paragraph);
}

/** Is anybody mentioned outside quotation marks? */
function isAnybodyIn(namings: Namings, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!namings.mention(i)?.quoted) return true;
  return false;
}

/** The mentions outside quotation marks, in the order of the text. */
function namedIn(namings: Namings, whos: readonly Who[], from: number, to: number): readonly Named[] {
  const named: Named[] = [];
  for (let i = from; i < to; i++) {
    const [who, mention] = [whos[namings.owner(i)], namings.mention(i)];
    if (who && mention && !mention.quoted) named.push({ who, mention });
  }
  return named;
}

/** Are the mentions outside quotation marks those there were? */
function areSameNames(
  before: readonly Sighting[],
  namings: Namings,
  whos: readonly Who[],
  from: number,
  to: number,
): boolean {
  let n = 0;
  for (let i = from; i < to; i++) {
    const mention = namings.mention(i);
    if (!mention || mention.quoted) continue;
    const was = before[n++];
    if (was?.who !== whos[namings.owner(i)]) return false;
    if (was?.start !== mention.start || was.end !== mention.end) return false;
  }
  return n === before.length;
}

const areSameWords = (a: readonly SpeakersWords[], b: readonly SpeakersWords[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(
      ({ start, end, isInner }, i) => start === b[i]?.start && end === b[i]?.end && isInner === b[i]?.isInner,
    ));

/** What is looked at beyond a paragraph while its speakers are resolved, and a note of it. */
class Lookout implements Surroundings {
  hasAsked = false;
  inFront: Paragraph | null = null;

  constructor(
    private readonly parts: readonly ToldParagraph[],
    private readonly paragraph: number,
    private readonly article: Known,
    private readonly ages: ReadonlyMap<string, Who>,
    private readonly mentions: readonly Sighting[],
  ) {}

  namedFrom(at: number): readonly Sighting[] {
    return this.mentions.filter((m) => m.start >= at);
  }

  aged(years: string): Who | undefined {
    return this.ages.get(years);
  }

  known(): Known {
    this.hasAsked = true;
    return this.article;
  }

  strangersIn(paragraph: number): readonly Stranger[] {
    const content = this.parts[paragraph]?.paragraph;
    if (!content) return NONE;
    if (paragraph !== this.paragraph) this.inFront = content;
    return strangersIn(content);
  }
}

/** What it is worth for a pronoun behind it that somebody “who said so” was spoken of. */
const ASIDE = 0.5;

function read(
  parts: readonly ToldParagraph[],
  paragraph: number,
  named: readonly Named[],
  speakers: readonly SpeakersWords[],
  entry: Memory,
  known: Known,
  cast: Cast,
): Walked | undefined {
  const part = parts[paragraph];
  if (!part) return undefined;
  const { paragraph: content } = part;
  const { text } = content;
  let before: Span | undefined;
  const mentions = named.map(({ who, mention }): Sighting => {
    const { start, end } = mention;
    const weight = prominenceOf(text, { start, end }, before);
    if (who.type === 'person') before = { start, end };
    return { who, start, end, paragraph, text, spoke: false, called: null, weight };
  });
  const past = [...entry.recent];
  let { nameless } = entry;
  const ages = withAges(entry.ages, mentions);
  const lookout = new Lookout(parts, paragraph, known, ages, mentions);
  const again =
    cast.offices.holders.size === 0 || part.role === 'heading'
      ? NONE
      : spokenOfAgain(content, paragraph, [...mentions, ...speakers], () => lookout.known());
  const seen = again.length === 0 ? mentions : [...mentions, ...again].sort((a, b) => a.start - b.start);
  let next = 0;
  const referents = speakers.map(({ start, end, isInner = false }) => {
    for (let m = seen[next]; m && m.start < end; m = seen[++next]) past.push(m);
    const words: PlacedWords = { start, end, paragraph, text };
    const spoken = sliceOf(text, words);
    const one = oneOf(spoken, words, nameless);
    const said = one ?? saidAgain(spoken, paragraph, nameless);
    const apposed = explained(spoken, words, seen[next]);
    const stays = isStillNameless(words, nameless, past);
    const referent = said
      ? { ...NOBODY, name: said.name }
      : apposed
        ? meaning(apposed)
        : stays && nameless
          ? { ...NOBODY, name: stillMeant(spoken, nameless) }
          : referentOf(words, past.slice(-MEMORY), lookout);
    const who = referent.entity === null ? undefined : cast.byId.get(referent.entity);
    if (who) {
      const spoke = !isInner && !isRelative(spoken);
      past.push({ who, ...words, spoke, called: genderOfPronoun(spoken), weight: ASIDE });
    }
    if (one) nameless = one;
    else if ((stays || said) && nameless) nameless = { ...nameless, paragraph, start };
    else if (who) nameless = jointSpeakers(words, mentions);
    else if (referent.name === null && !isPronoun(spoken) && !isInAside(words))
      nameless = { name: spoken, paragraph, start };
    return referent;
  });
  past.push(...seen.slice(next));
  return {
    content,
    speakers,
    mentions,
    offices: lookout.hasAsked ? cast.offices : null,
    inFront: lookout.inFront,
    entry,
    exit: { recent: past.slice(-MEMORY), nameless, ages },
    referents,
  };
}

/** The same map where nobody's age is told. */
function withAges(ages: ReadonlyMap<string, Who>, mentions: readonly Sighting[]): ReadonlyMap<string, Who> {
  const told = flatMap(mentions, ({ who, text, start, end }): [string, Who][] => {
    const age = who.type === 'person' ? ageBeside(text, start, end) : null;
    return age === null ? [] : [[age, who]];
  });
  return told.length === 0 ? ages : new Map([...ages, ...told]);
}

/** Where all is in mind again that was, what follows is read with the same in mind. */
const settled = (now: Walked | undefined, before: Walked | undefined): Walked | undefined =>
  now && before && isSameMemory(before.exit, now.exit) ? { ...now, exit: before.exit } : now;

const isSameMemory = (a: Memory, b: Memory): boolean =>
  a.nameless?.name === b.nameless?.name &&
  a.nameless?.paragraph === b.nameless?.paragraph &&
  a.nameless?.start === b.nameless?.start &&
  a.recent.length === b.recent.length &&
  areSameAges(a.ages, b.ages) &&
  a.recent.every((sighting, i) => isSameSighting(sighting, b.recent[i]));

const areSameAges = (a: Memory['ages'], b: Memory['ages']): boolean =>
  a === b || (a.size === b.size && [...a].every(([age, who]) => b.get(age) === who));

const isSameSighting = (a: Sighting, b: Sighting | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.who === b.who &&
    a.paragraph === b.paragraph &&
    a.start === b.start &&
    a.end === b.end &&
    a.text === b.text &&
    a.spoke === b.spoke &&
    a.called === b.called &&
    a.weight === b.weight);
