import { flatMap } from '../../../text/flatMap';
import { trimmed } from '../../../text/trimmed';
import type { EntityType } from '../../article';
import { acronymsOf, isPaper, parted } from '../names/bodyNames';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS, PLACE_STARTS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import { isNobodysFirst } from '../tagger/shapes';
import { Cluster } from './cluster';
import { isIncorporated } from './key';
import { areVariants, soundOf } from './likeness';
import type { NamedMention } from './mentions';
import { withTeams } from './teams';

/** Groups mentions by their words and gives each group the type most of its mentions speak for. */
export function clustersOf(named: readonly (readonly NamedMention[])[]): readonly Cluster[] {
  const byKey = new Map<string, NamedMention[]>();
  for (const mentions of named)
    for (const mention of mentions) {
      const key = mention.asSide ? `${mention.key} (side)` : mention.key;
      const known = byKey.get(key);
      if (known) known.push(mention);
      else byKey.set(key, [mention]);
    }
  return withMisspelt(withNamesakes(withTeams(withFirms([...byKey.values()].map(clusterOf)))));
}

/** By its first mention: the same object as long as all its mentions are. */
const known = new WeakMap<NamedMention, Cluster>();

function clusterOf(mentions: readonly NamedMention[]): Cluster {
  const [first] = mentions;
  const key = first?.key ?? '';
  const last = first && known.get(first);
  if (last?.mentions.length === mentions.length && last.mentions.every((m, i) => m === mentions[i]))
    return last;
  const made = new Cluster(key, first?.words ?? [key], trimmed(mentions), typeOf(mentions));
  if (first) known.set(first, made);
  return made;
}

/** What tells a firm by the first word of its name: "shares in Harmattan". */
const isSurelyFirm = (m: NamedMention): boolean => m.cue === 'organization' || m.traded || m.corporate;

/**
 * "Harmattan Gold" is a firm where "shares in Harmattan" are, and what the article also calls by its letters
 * ("the Jamiat-e-Halden", "JeH") a body, however it looks.
 */
function withFirms(clusters: readonly Cluster[]): readonly Cluster[] {
  const firms = new Set<string>();
  const letters = new Set<string>();
  for (const { type, key, words, mentions } of clusters) {
    if (words.length > 1 || type === 'place') continue;
    if (/^[A-Z]{3,6}$/.test(mentions[0]?.text ?? '')) letters.add(key);
    else if (mentions.some(isSurelyFirm) && mentions.every((m) => m.title === null)) firms.add(key);
  }
  if (firms.size + letters.size === 0) return clusters;
  return clusters.map((c) => (isFirmsOwn(c, firms) || isSpelledBy(c, letters) ? c.as('organization') : c));
}

const isNobodys = ({ type, words, mentions }: Cluster): boolean =>
  (type === 'person' || type === 'other') &&
  !isFirstName(words[0] ?? '') &&
  mentions.every((m) => m.title === null && m.cue !== 'other');

const isFirmsOwn = (c: Cluster, firms: ReadonlySet<string>): boolean =>
  c.words.length === 2 &&
  firms.has(c.words[0] ?? '') &&
  (c.words[1] === 'games' || !OTHER_HEADS.has(c.words[1] ?? '')) &&
  isNobodys(c);

const isSpelledBy = (c: Cluster, letters: ReadonlySet<string>): boolean =>
  c.words.length > 1 &&
  letters.size > 0 &&
  isNobodys(c) &&
  !OTHER_HEADS.has(c.words.at(-1) ?? '') &&
  !/^(?:disease|disorder|level|number|rate|ratio|score)s?$/.test(c.words.at(-1) ?? '') &&
  acronymsOf(parted(c.words)).some((a) => a.length > 2 && letters.has(a));

/** Shorter names are too easily near another. In letters. */
const SHORTEST_MISSPELT = 7;

const DEMONYM = /(?:ans?|ene|ese|ians?|ic|ish|ite)$/;

/** "Bahkmut" is somewhere where Bakhmut is, however it looks. */
function withMisspelt(clusters: readonly Cluster[]): readonly Cluster[] {
  const places = new Map<string, string>();
  for (const { type, key } of clusters)
    if (type === 'place' && key.length >= SHORTEST_MISSPELT && PLACES.has(key)) places.set(soundOf(key), key);
  if (places.size === 0) return clusters;
  return clusters.map((c) => {
    if (c.type === 'place' || c.type === 'organization' || c.key.length < SHORTEST_MISSPELT) return c;
    if (!isLone(c.mentions) || DEMONYM.test(c.key)) return c;
    const place = places.get(soundOf(c.key));
    return place !== undefined && place !== c.key && areVariants(place, c.key) ? c.as('place') : c;
  });
}

/** "Renko Vasal" or "Vasal Renko" is somebody where "Mr. Vasal" and "Vasal said" are, though the full name alone tells nothing. */
function withNamesakes(clusters: readonly Cluster[]): readonly Cluster[] {
  const families = new Set<string>();
  const likely = new Set<string>();
  for (const c of clusters) {
    if (c.type !== 'person' || c.words.length > 1) continue;
    if (c.mentions.some((m) => m.personal)) families.add(c.key);
    if (c.mentions.some((m) => m.type === 'person' && m.confidence >= CERTAIN)) likely.add(c.key);
  }
  if (families.size + likely.size === 0) return clusters;
  const titled = new Set(
    flatMap(clusters, (c) => (families.has(c.key) && c.mentions.some((m) => m.title !== null) ? c.key : [])),
  );
  return clusters.map((c) =>
    (c.type === 'other' ||
      c.type === 'organization' ||
      (c.type === 'place' &&
        isUnknownPlace(c) &&
        (titled.has(c.words.at(-1) ?? '') || c.mentions.every(isLost)))) &&
    (families.has(c.words.at(-1) ?? '') ||
      isFamilyFirst(c, families) ||
      (likely.has(c.words.at(-1) ?? '') && c.mentions.every(isLost)) ||
      (likely.has(c.words.at(-1) ?? '') && c.words.length === 3 && c.mentions.every(isUnlikeBody))) &&
    c.mentions.every(isFullName)
      ? c.as('person')
      : c,
  );
}

/** "according to Renko Vasal" looks like a way. */
const isUnknownPlace = ({ key, words }: Cluster): boolean =>
  words.length === 2 &&
  !PLACES.has(key) &&
  !PLACE_HEADS.has(words[1] ?? '') &&
  !/^(?:building|hall|hotel|inn|towers?)$/.test(words[1] ?? '') &&
  !PLACE_STARTS.has(words[0] ?? '');

/** "Vasal Renko", but not "Vasal Cup" nor "Vasal Park". */
function isFamilyFirst(
  { words: [first = '', second = '', ...more] }: Cluster,
  families: ReadonlySet<string>,
): boolean {
  if (more.length > 0 || !families.has(first) || isFirstName(first)) return false;
  return !OTHER_HEADS.has(second) && !PLACE_HEADS.has(second);
}

/** A name of one word of which fewer mentions than this look like a person's is none, in weight for each mention. */
const PERSON_SHARE = 0.4;

/** Up to this the tagger can make nothing of a name. */
const LOST = 0.5;
/** From here on it takes a lone word for somebody. */
const CERTAIN = 0.6;

/** Below this a place that speaks is somebody. */
const UNSURE = 0.7;

/** The type the mentions speak for, each as loudly as its finder was sure. */
function typeOf(mentions: readonly NamedMention[]): EntityType {
  if (mentions[0]?.asSide || mentions.some((m) => isIncorporated(m.text))) return 'organization';
  const [{ text, key } = { text: '', key: '' }] = mentions;
  // "Sri Lanka, who lost", is nobody; the Emirates are an airline, too.
  if (text.includes(' ') && PLACES.has(key)) return 'place';
  const weights = { person: 0, organization: 0, place: 0, other: 0 };
  // A title says more than any list; "other" is what finders say when they do not know, and who speaks by two names
  // is somebody.
  for (const m of mentions) {
    weights[m.type] += (m.type === 'other' ? 0.3 : 1) * m.confidence;
    if (m.title && m.type === 'person') weights.person += 1;
    if (m.personal && (m.type === 'other' || isLost(m)) && isFullName(m)) weights.person += 1.5;
    if (
      m.personal &&
      m.words.length === 1 &&
      m.type === 'place' &&
      m.confidence < UNSURE &&
      !PLACES.has(m.key)
    )
      weights.person += 1;
  }
  let best: EntityType = mentions[0]?.type ?? 'other';
  for (const type of ['person', 'organization', 'place', 'other'] as const)
    if (weights[type] > weights[best]) best = type;
  const isThing =
    best === 'person' &&
    mentions[0]?.words.length === 1 &&
    !mentions.some((m) => m.personal) &&
    weights.person < PERSON_SHARE * mentions.length;
  if ((best === 'person' || (best === 'other' && !isField(mentions))) && isSomewhere(mentions))
    return isFirm(mentions) ? 'organization' : 'place';
  if (
    best === 'organization' &&
    isSomewhere(mentions) &&
    mentions.every((m) => m.within && m.confidence < UNSURE && isUnheard(m))
  )
    return 'place';
  if (best === 'person' && (isFirm(mentions) || areOfPaper(mentions) || isEmployersName(mentions)))
    return 'organization';
  if (best === 'other' && isAcronym(mentions)) return 'organization';
  if ((best === 'other' || best === 'place') && speaksAsBody(mentions)) return 'organization';
  return cued(best, mentions) ?? (isThing || (best === 'person' && isRiver(mentions)) ? 'other' : best);
}

/** Neither letters nor what the rules know for a body. */
const isUnheard = ({ text, cue, corporate }: NamedMention): boolean =>
  cue !== 'organization' &&
  !corporate &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !ORGANIZATIONS.has(text.toLowerCase());

/** "the Halden Citizen": nobody has an article in front of the name. */
const areOfPaper = (mentions: readonly NamedMention[]): boolean =>
  mentions.every((m) => m.determined && m.words.length > 1 && isPaper(m.words.at(-1) ?? ''));

/** "the RNLI", "CNRT said": what bears initials and an article, or speaks, is mostly a body. */
const isAcronym = (mentions: readonly NamedMention[]): boolean =>
  mentions.some(
    (m) =>
      ((m.determined || m.personal) && /^[A-Z]{3,6}$/.test(m.text)) ||
      (m.determined && /^[A-Z]{2}$/.test(m.text)),
  );

/** "The World Food Program said": a thing with a body's head that speaks. */
const speaksAsBody = (mentions: readonly NamedMention[]): boolean =>
  mentions.some((m) => m.personal && m.words.length > 1 && ORGANIZATION_HEADS.has(m.words.at(-1) ?? ''));

/** Below this a full name is somebody's only if nothing near it calls it something else. */
const SURELY_SOMEBODY = 0.75;

/** What the words around the mentions call it ("the film", "a software group"), where that counts for more than what it looks like. */
function cued(best: EntityType, mentions: readonly NamedMention[]): EntityType | null {
  const cues = flatMap(mentions, (m) => (m.cue !== null && m.title === null ? m.cue : []));
  // Where somebody is from may as well be a firm.
  const cue = cues.find((c) => c !== 'place') ?? cues[0] ?? null;
  const [first] = mentions;
  if (!first || cue === null || cue === best) return null;
  if (best === 'person') return mayBeNobody(mentions, cue) ? cue : null;
  if (best === 'other') return cue;
  if (best === 'place') return PLACES.has(first.key) ? null : cue;
  if (cue === 'person')
    return mentions.every((m) => m.confidence < SURELY_SOMEBODY && isFullName(m)) ? cue : null;
  if (cue === 'place')
    return mentions.every((m) => m.words.length <= 2 && m.confidence < UNSURE) ? cue : null;
  return cue === 'other' && first.words.length > 1 && ORGANIZATION_HEADS.has(first.words.at(-1) ?? '')
    ? null
    : cue;
}

/** A film is nobody who says anything, a firm nobody with a first name. */
const mayBeNobody = (mentions: readonly NamedMention[], cue: EntityType): boolean =>
  mentions.every(
    (m) =>
      m.title === null &&
      (cue === 'organization' || !m.personal) &&
      (m.words.length === 1 ||
        (cue === 'other' && mentions[0]?.cue === 'other') ||
        (m.confidence < SURELY_SOMEBODY && !isFirstName(m.words[0] ?? ''))),
  );

const isLone = (mentions: readonly NamedMention[]): boolean =>
  mentions[0]?.words.length === 1 && !mentions.some((m) => m.personal);

/** "law firm Arthur Reed", where nobody of that name is titled or says anything. */
const isEmployersName = (mentions: readonly NamedMention[]): boolean =>
  mentions.some((m) => m.employer) &&
  mentions.every((m) => m.title === null && !(m.personal && isFirstName(m.words[0] ?? '')));

/** "the Vltava": people have no article. */
const isRiver = (mentions: readonly NamedMention[]): boolean =>
  isLone(mentions) && mentions.every((m) => m.determined);

/** "Telvex said", where "Telvex shares" or "the Telvex founder" are too. */
const isFirm = (mentions: readonly NamedMention[]): boolean =>
  mentions[0]?.words.length === 1 &&
  mentions.some((m) => m.traded) &&
  mentions.every((m) => m.title === null);

/** "in Panniq", "near Panniq" and nobody who does anything. */
const isSomewhere = (mentions: readonly NamedMention[]): boolean =>
  isLone(mentions) && 2 * mentions.filter((m) => m.within).length >= mentions.length;

/** "in Sociology", "in SARS-CoV-2" */
const isField = ([first]: readonly NamedMention[]): boolean =>
  /\d|(?:tions?|ments?|ics|ship|logy|ings?|isms?|ists?|ers|ors|sons|ies|ance|ence)$/.test(first?.key ?? '') ||
  /^[\p{Lu}\d]{2,3}$/u.test(first?.text ?? '');

/** "Vasal Renko", of which the tagger can make nothing; neither "DLS Works" nor "Vasal for Mayor" nor "Vasal Prefecture". */
const isLost = ({ confidence, text, words }: NamedMention): boolean =>
  confidence <= LOST &&
  text.split(' ').every((word) => /^\p{Lu}.*\p{Ll}/u.test(word)) &&
  ![PLACE_HEADS, OTHER_HEADS].some((heads) => heads.has(words.at(-1) ?? ''));

/** "Omar Uzoma Kaluri", where somebody is Kaluri: three words of which none is a body's, whatever the tagger makes of them. */
const isUnlikeBody = ({ confidence, cue, determined, text }: NamedMention): boolean =>
  confidence < SURELY_SOMEBODY &&
  cue === null &&
  !determined &&
  /^(?:\p{Lu}\p{Ll}+ ){2}\p{Lu}\p{Ll}+$/u.test(text);

const isFullName = ({ words, text }: NamedMention): boolean =>
  words.length > 1 &&
  !isIncorporated(text) &&
  words.length <= 3 &&
  !isNobodysFirst(words[0] ?? '') &&
  !ORGANIZATION_HEADS.has(words.at(-1) ?? '') &&
  !/[\d&]|^[\p{Lu}\s]+$/u.test(text);
