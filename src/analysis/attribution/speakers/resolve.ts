import { contains, overlaps, type Span, sliceOf } from '../../../text/span';
import { orNothing } from '../../../text/trimmed';
import { isPossessive } from '../../entities/facts';
import { described, isBody, type Known, only, REACH } from './described';
import { authorOf, documentOf, documentsAround } from './documents';
import { agedOf, type Epithet, epithetOf, isCalling, isLeading } from './epithets';
import { interviewed, isAnswerLabel } from './interviews';
import { kinMeant } from './kinsfolk';
import { endsInOffice, holdersOf } from './offices';
import { isFronted, speaksTo, subjectOfOwn } from './others';
import { meaning, NOBODY, type Referent } from './referent';
import { antecedent, isRelative } from './relatives';
import { manyBefore, spokenOf } from './spokenOf';
import { mayMean, type Stranger } from './strangers';
import { onlyOneNamed, onlyPerson, onlySpeaker, ruler } from './theOne';
import { bodyBefore, paperBefore } from './topics';
import { genderOfPronoun, isBefore, type PlacedWords, type Sighting, type Who } from './who';

type Gender = Stranger['gender'];

/** Two candidates closer than this leave a pronoun in doubt. */
const DOUBT = 0.75;

/** What else may be looked at. */
export interface Surroundings {
  /** Asked for only where the words name nobody who is recent. */
  known(): Known;
  /** Those without a name spoken of in the paragraph of the words, or in the one before it. */
  strangersIn(paragraph: number): readonly Stranger[];
  /** Who is named in the paragraph of the words from there on. */
  namedFrom(at: number): readonly Sighting[];
  /** Who has been said to be so many years old; undefined for nobody. */
  aged(years: string): Who | undefined;
}

/**
 * The entity that a speaker's words mean: names the entity mentioned in them, pronouns the person last spoken of who
 * agrees in gender and number, "the mayor" whoever was introduced as one.
 * @param recent who was mentioned or has spoken of late, the last one last
 */
export function referentOf(words: PlacedWords, recent: readonly Sighting[], around: Surroundings): Referent {
  if (isAnswerLabel(words)) {
    const who = interviewed(words, recent);
    return who ? meaning(who) : NOBODY;
  }
  const own = named(words, recent);
  if (own) return meaning(own);
  const spoken = sliceOf(words.text, words).toLowerCase();
  const subject = /^s?he$/.test(spoken) ? subjectOfOwn(words, recent) : null;
  if (subject) {
    const meant = referentOf(subject, recent, around);
    return meant.entity === null ? { ...NOBODY, name: sliceOf(words.text, subject) } : meant;
  }
  if (/^(?:he|she|his|her|him)$/.test(spoken))
    return personMeant(genderOfPronoun(spoken), words, recent, around);
  const epithet = epithetOf(spoken);
  if (epithet) return personCalled(epithet, words, recent, around);
  const aged = agedOf(spoken);
  if (aged) return onlyOfThem(aged, words, recent, around);
  const author = authorOf(spoken);
  if (author !== null) return weigh(recent, words, personOf(genderOfPronoun(author)));
  if (spoken === 'it') return bodyMeant(words, recent, around);
  if (spoken === 'its') return weigh(recent, words, isBody);
  // "They" are seldom named: only somebody of whom the desk says so, or a body that has just spoken, is surely meant.
  if (/^(?:they|their)$/.test(spoken) && manyBefore(words)) return NOBODY;
  if (/^(?:they|their)$/.test(spoken))
    return weigh(
      recent.filter((p) => p.spoke || isNeutral(p.who)),
      words,
      (e) => isBody(e) || isNeutral(e),
    );
  if (isRelative(spoken)) return antecedent(words, recent);
  const relative = kinMeant(spoken, recent, (gender) => weigh(recent, words, personOf(gender)).entity);
  if (relative) return meaning(relative);
  const meant = issued(spoken, words, recent) ?? meaningOf(described(spoken, words, recent, around));
  if (meant.entity !== null) return meant;
  const person = isCalling(spoken)
    ? (onlyPerson(words, recent, spoken) ?? onlySpeaker(words, recent))
    : isLeading(spoken)
      ? (onlySpeaker(words, recent) ?? onlyOneNamed(words, recent))
      : ruler(spoken, words, recent);
  return meaningOf(person);
}

/** The body that the sentence before is about, or what is written that it tells of, else the body spoken of last. */
function bodyMeant(words: PlacedWords, recent: readonly Sighting[], around: Surroundings): Referent {
  const phrase = bodyBefore(words);
  if (phrase !== null) {
    const known = described(phrase.toLowerCase(), words, recent, around);
    return known ? meaning(known) : { ...NOBODY, name: phrase };
  }
  const here = recent.filter((p) => p.paragraph === words.paragraph && isBefore(p, words));
  const paper = paperBefore(
    words,
    here.some((p) => isBody(p.who)),
  );
  if (paper !== null) return { ...NOBODY, name: paper };
  // "Harbour Watch is asking everybody to leave. It says": what our lists do not know as a body, but speaks as one.
  const others = new Set(
    here.filter((p) => p.who.type === 'other' && (p.spoke || p.weight > 0)).map((p) => p.who),
  );
  return weigh(recent, words, (e) => isBody(e) || others.has(e));
}

const meaningOf = (who: Who | null): Referent => (who ? meaning(who) : NOBODY);

const isNeutral = (e: Who): boolean => e.gender === 'neutral';

/** How far in front of a name the office it stands for may begin, in UTF-16 units. */
const BEFORE_NAME = 160;

/** The entity a speaker's own words name: a person before the organization they speak for. */
function named(words: PlacedWords, recent: readonly Sighting[]): Who | null {
  const { text } = words;
  const inside = recent.filter(
    (p) =>
      !p.spoke &&
      p.paragraph === words.paragraph &&
      overlaps(p, words) &&
      !(
        p.end < words.end &&
        (isPossessive(text, p.end) || OF_JONES.test(text.slice(p.end - 1, p.end + 3)))
      ) &&
      !(p.start > words.start && COMES_FROM.test(text.slice(words.start, p.start))) &&
      (isBehindBody(p, recent) ||
        !endsInOffice(text.slice(Math.max(words.start, p.start - BEFORE_NAME), p.start))),
  );
  const person = lastOfFirstPhrase(
    text,
    inside.filter((p) => p.who.type === 'person' && !isAttribute(text, words, p)),
  );
  if (person) return person;
  const whole = inside.find(
    (p) =>
      words.end - p.end <= 1 &&
      contains(words, p) &&
      (p.start - words.start <= 4 ||
        (p.who.type === 'organization' && OWNER.test(text.slice(words.start, p.start)))),
  );
  return whole?.who ?? null;
}

/** "Jones’ father" */
const OF_JONES = /^s['’] \p{Ll}/u;

/** "the bowler from Hale" */
const COMES_FROM = /\b(?:from|near) $/;

/** "the leader of Hale Council Bo Hart": what somebody leads, and who does. */
const isBehindBody = (p: Sighting, recent: readonly Sighting[]): boolean =>
  p.who.type === 'person' &&
  recent.some((o) => o.paragraph === p.paragraph && o.end === p.start - 1 && o.who.type !== 'person');

/** "Ukraine’s Defense Ministry", "Hale’s Rotary Club": a body by its land or town. */
const OWNER = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}['’]s? $/u;

/** "Smith aides", "a Smith lawyer": the name only tells which. */
const isAttribute = (text: string, words: Span, p: Span): boolean => {
  const behind = text.slice(p.end, words.end);
  return /^(?:the|an?) $/i.test(text.slice(words.start, p.start))
    ? /^ [\p{Ll}-]+(?: [\p{Ll}-]+)?$/u.test(behind)
    : /^\s+\p{Ll}+s$/u.test(behind);
};

/** "Ash spokeswoman Ann Osei, sister of Peter Osei": the head of a phrase is its last name, and the first phrase counts. */
function lastOfFirstPhrase(text: string, people: readonly Sighting[]): Who | null {
  let head = people[0];
  for (const next of people.slice(1)) {
    if (
      !head ||
      !/^[\p{L}\s-]*$/u.test(text.slice(head.end, next.start)) ||
      LINKS.test(text.slice(head.end, next.start))
    )
      break;
    head = next;
  }
  return head?.who ?? null;
}

const LINKS = /\b(?:of|for|and|or|from|at|to|with|by|in|on|who|whose)\b/;

const personOf =
  (gender: Gender) =>
  (e: Who): boolean =>
    e.type === 'person' && (gender === null || e.gender === null || e.gender === gender);

/** "the 41-year-old": who is said to be that old, else whoever a pronoun would mean, unless they have another age. */
function personCalled(
  { gender, age }: Epithet,
  words: PlacedWords,
  recent: readonly Sighting[],
  around: Surroundings,
): Referent {
  const aged = age === null ? undefined : around.aged(age);
  return aged ? meaning(aged) : personMeant(gender, words, recent, around);
}

/** "The old woman": the one woman of whom has been told, where nobody without a name is told of beside her. */
function onlyOfThem(
  gender: 'female' | 'male',
  words: PlacedWords,
  recent: readonly Sighting[],
  around: Surroundings,
): Referent {
  const who = only(
    [...new Set(recent.map((p) => p.who))].filter((e) => e.type === 'person' && e.gender === gender),
  );
  const isStranger = [words.paragraph - 1, words.paragraph].some((p) =>
    around
      .strangersIn(p)
      .some((s) => s.gender === gender && !(p === words.paragraph && s.end >= words.start)),
  );
  return who && !isStranger ? meaning(who) : NOBODY;
}

/** Nobody we know where somebody without a name has been spoken of since the last name: "a minister sighed … he said". */
function personMeant(
  gender: Gender,
  words: PlacedWords,
  recent: readonly Sighting[],
  around: Surroundings,
): Referent {
  const others = new Set([
    ...recent
      .filter((p) => speaksTo(p, words, gender) || isFronted(p, words) || !mayMean(p.called, gender))
      .map((p) => p.who),
    ...(/^s?he$/i.test(sliceOf(words.text, words))
      ? spokenOf(words, recent, around.namedFrom(words.end))
      : []),
  ]);
  const fits = personOf(gender);
  const meant = weigh(recent, words, (e) => fits(e) && !others.has(e));
  const last = recent.findLast((p) => p.who.id === meant.entity && isBefore(p, words));
  if (!last) return meant;
  // From the paragraph before, only "the woman" and the like: a reviewer there need not come back, nor "her mother".
  const isBetween = (s: Stranger, paragraph: number): boolean =>
    (paragraph > last.paragraph || last.end <= s.start) &&
    (paragraph < words.paragraph
      ? s.gender !== null && s.office === null && !s.isOwned
      : s.end <= words.start) &&
    !recent.some((p) => p.who === last.who && isInSentenceOf(p, s, paragraph));
  const isStranger = [words.paragraph - 1, words.paragraph].some(
    (p) =>
      p >= last.paragraph &&
      around
        .strangersIn(p)
        .some((s) => isBetween(s, p) && mayMean(gender, s.gender) && !isHeld(s.office, around)),
  );
  return isStranger ? NOBODY : meant;
}

/** "Osei said a man had rung. He added": of whom somebody speaks is no new voice. */
const isInSentenceOf = (last: Sighting, s: Stranger, paragraph: number): boolean =>
  last.spoke &&
  paragraph === last.paragraph &&
  last.end <= s.start &&
  !/[.?!]/.test(last.text.slice(last.end, s.start));

/** Is somebody in the article known to hold the office? */
const isHeld = (office: string | null, around: Surroundings): boolean =>
  office !== null && holdersOf(office, around.known().holders).size > 0;

/** Weighs who was spoken of last: nearness, having spoken before, known gender. */
function weigh(recent: readonly Sighting[], words: PlacedWords, fits: (e: Who) => boolean): Referent {
  const scores = new Map<Who, number>();
  recent.forEach((p, i) => {
    if (!isBefore(p, words) || words.paragraph - p.paragraph > REACH || !fits(p.who)) return;
    const score =
      nearness(words.paragraph - p.paragraph) +
      (p.spoke ? 1 : p.weight) +
      (p.who.gender ? KNOWN_GENDER : 0) +
      i * 0.05;
    scores.set(p.who, Math.max(scores.get(p.who) ?? 0, score));
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, ...others] = ranked;
  if (!best) return NOBODY;
  const alternatives = orNothing(others.filter(([, score]) => best[1] - score < DOUBT).map(([e]) => e.id));
  return { entity: best[0].id, name: best[0].name, alternatives };
}

/** What it is worth that somebody is known to be a woman or a man. */
const KNOWN_GENDER = 0.5;

const nearness = (paragraphs: number): number =>
  paragraphs === 0 ? 3 : paragraphs === 1 ? 2.4 : 2.4 - 0.6 * (paragraphs - 1);

/** "the statement": whoever last spoke "in a statement"; null where the words name no document or nobody did. */
function issued(spoken: string, words: PlacedWords, recent: readonly Sighting[]): Referent | null {
  const document = documentOf(spoken);
  if (document === null) return null;
  const issuer = recent.findLast(
    (p) => p.spoke && words.paragraph - p.paragraph <= REACH && documentsAround(p.text, p).includes(document),
  );
  return issuer ? meaning(issuer.who) : null;
}
