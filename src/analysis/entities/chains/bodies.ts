import type { EntityType } from '../../article';
import {
  acronymsOf,
  beginningOf,
  camelStems,
  clipped,
  founderOf,
  isClubEnd,
  isPaper,
  isTownsClub,
  parted,
  stemsOf,
  venueOf,
  withoutHeads,
} from '../names/bodyNames';
import { GENERIC } from '../names/commonWords';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import type { Body } from './body';
import { joinSpellings } from './bodySpellings';
import type { Cluster } from './cluster';
import { shipOf } from './introduced';
import { isIncorporated } from './key';
import { inOrder, type NamedMention } from './mentions';

/**
 * Joins what names one organization or place: acronyms that brackets declare or that the initials of a full name spell
 * ("NATO"), a firm by its first word ("Harvard" for "Harvard University"), two spellings of a place.
 */
export function joinBodies(
  clusters: readonly Cluster[],
  pairs: ReadonlyMap<string, string>,
): readonly Body[] {
  const bodies = new Map<string, Body>();
  const shorts: Cluster[] = [];
  for (const c of clusters) {
    if (c.words.length === 1 || isSaint(c) || pairs.has(c.key)) shorts.push(c);
    else bodies.set(bodies.has(c.key) ? `${c.key} (${c.type})` : c.key, { type: c.type, clusters: [c] });
  }
  joinEnds(bodies);
  const known = indexOf(bodies);
  for (const short of shorts) {
    const body = bodies.get(pairs.get(short.key) ?? '') ?? known.acronym(short) ?? known.stem(short);
    if (body) body.clusters.push(short);
    else
      bodies.set(bodies.has(short.key) ? `${short.key} (${short.type})` : short.key, {
        type: short.type,
        clusters: [short],
      });
  }
  return joinSpellings([...bodies.values()]);
}

const isSaint = ({ words }: Cluster): boolean => words.length === 2 && words[0] === 'saint';

/** Fewer words of a longer name may be another body's: "National Assembly", "School of Law". */
const END_WORDS = 3;

/**
 * "Risk Reduction Centre" is the end of "Northern Risk Reduction Centre" and "Merrow Paper" the beginning of "Merrow Paper
 * Products Inc", where only one longer name ends or begins so; "Supreme Court" is that of the land it is of.
 */
function joinEnds(bodies: Map<string, Body>): void {
  const longer = new Map<string, Body | null>();
  const file = (part: readonly string[], body: Body): void => {
    const key = part.join(' ');
    longer.set(key, longer.has(key) ? null : body);
  };
  for (const body of bodies.values()) {
    if (body.type !== 'organization') continue;
    const words = body.clusters[0]?.words ?? [];
    for (let i = 1; i <= words.length - 2; i++) file(words.slice(i), body);
    if (isFirm(body)) for (let i = 2; i < words.length; i++) file(words.slice(0, i), body);
    const own = withoutHeads(words);
    if (own) file(own, body);
    const [head = '', before = ''] = [words.at(-1), words.at(-2)];
    if (
      words.length > 2 &&
      own?.length !== words.length - 1 &&
      ORGANIZATION_HEADS.has(head) &&
      !ORGANIZATION_HEADS.has(before)
    )
      file(words.slice(0, -1), body);
    const of = words.lastIndexOf('of');
    if (of >= 2 && PLACES.has(words.slice(of + 1).join(' '))) file(words.slice(0, of), body);
  }
  for (const [key, body] of bodies) {
    const whole = body.type === 'organization' ? longer.get(key) : undefined;
    if (!whole || !isPartOf(body, whole)) continue;
    whole.clusters.push(...body.clusters);
    bodies.delete(key);
  }
}

const isFirm = ({ clusters }: Body): boolean =>
  clusters.some(({ mentions: [first] }) => first !== undefined && isIncorporated(first.text));

/** Two words that end a name are the whole body's where it is named before them, and they have an article: "the Rules Committee". */
function isPartOf({ clusters: [part] }: Body, body: Body): boolean {
  const full = body.clusters[0]?.mentions[0];
  if (!part || !full) return false;
  if (part.words.length >= END_WORDS || full.words[0] === part.words[0]) return true;
  // "the Supreme Court" behind a state's is the land's.
  if (/^(?:central bank|national assembly|national guard|supreme court)$/.test(part.key) && !isOfUnion(full))
    return false;
  return ORGANIZATION_HEADS.has(part.words.at(-1) ?? '') && isNamedBefore(body, part);
}

/** "the U.S. Supreme Court" is the land's own. */
const isOfUnion = ({ text }: NamedMention): boolean =>
  /^(?:U\.?[SK]\.?|United (?:States|Kingdom)) /.test(text);

interface Index {
  acronym(short: Cluster): Body | undefined;
  stem(short: Cluster): Body | undefined;
}

function indexOf(bodies: ReadonlyMap<string, Body>): Index {
  const byInitials = new Map<string, Body>();
  const byStem = new Map<string, Body>();
  const byEnd = new Map<string, Body>();
  const byStems = new Map<string, Body>();
  const byVenue = new Map<string, Body>();
  const bySpot = new Map<string, Body>();
  const byHead = headsOf(bodies);
  for (const body of bodies.values()) {
    const words = body.clusters[0]?.words ?? [];
    const venue = body.type === 'place' ? venueOf(words) : null;
    if (venue) byVenue.set(venue, body);
    if (body.type === 'place' && words.length === 2 && SPOT.test(words[1] ?? ''))
      bySpot.set(words[0] ?? '', body);
    if (body.type === 'person' || body.type === 'place') continue;
    const ship = shipOf(words);
    if (ship) byEnd.set(ship, body);
    for (const letters of acronymsOf(parted(words))) {
      const known = byInitials.get(letters);
      if (!known || isLikelier(body, known)) byInitials.set(letters, body);
    }
    const stems = stemsOf(words);
    if (stems) byStems.set(stems, body);
    const end = endOf(words, body.type);
    if (end && !byEnd.has(end)) byEnd.set(end, body);
    const short = clipped(words);
    if (short) byStem.set(short, body);
    const founder = body.type === 'organization' ? founderOf(words) : null;
    if (founder && !byStem.has(founder)) byStem.set(founder, body);
    const beginning = beginningOf(words);
    const hasHead = words.length === 2 && ORGANIZATION_HEADS.has(words[1] ?? '');
    const isOwn = words.length === 2 || !CHAMBER.test(beginning ?? '');
    if (beginning && isOwn && (hasHead || body.type === 'organization') && !byStem.has(beginning))
      byStem.set(beginning, body);
  }
  return {
    acronym: (c) =>
      isAcronym(c)
        ? (byInitials.get(c.key) ?? byStems.get(camelStems(c.mentions[0]?.text ?? '')))
        : undefined,
    stem: (c) => {
      const venue = byVenue.get(c.key);
      if (venue && c.type !== 'person' && c.mentions.every((m) => m.determined)) return venue;
      const spot = c.type === 'other' && !PLACES.has(c.key) ? bySpot.get(c.key) : undefined;
      if (spot) return spot;
      const body = byStem.get(c.key);
      if (c.type === 'place')
        return PLACES.has(c.key) || c.mentions.some(isLocal) || (body && isApart(body, c)) ? undefined : body;
      if (c.type === 'person') return body;
      const headed = byHead.get(c.key);
      return body ?? byEnd.get(c.key) ?? (headed && isNamedBefore(headed, c) ? headed : undefined);
    },
  };
}

/** Letters are a body's with a head rather than another's, and a body's rather than a thing's; the first one's of two alike. */
const isLikelier = (one: Body, other: Body): boolean => rankOf(one) > rankOf(other);
const rankOf = ({ type, clusters: [first] }: Body): number =>
  type !== 'organization' ? 0 : ORGANIZATION_HEADS.has(first?.words.at(-1) ?? '') ? 2 : 1;

/** Bodies by what they are: "the Authority"; null where several are one. */
function headsOf(bodies: ReadonlyMap<string, Body>): ReadonlyMap<string, Body | null> {
  const heads = new Map<string, Body | null>();
  for (const body of bodies.values()) {
    if (body.type !== 'organization') continue;
    const words = body.clusters[0]?.words ?? [];
    const of = words.indexOf('of');
    const head = words[(of < 0 ? words.length : of) - 1] ?? '';
    if (!ORGANIZATION_HEADS.has(head) || ORGANIZATIONS.has(head) || OFTEN_ALONE.test(head)) continue;
    heads.set(head, heads.has(head) ? null : body);
  }
  return heads;
}

/** What needs no other name, whichever else an article has: of the land, the faith, the side that is meant. */
const OFTEN_ALONE =
  /^(?:army|bank|cabinet|church|city|club|force|forces|house|league|navy|party|police|press|state|states|union|west)$/;

const isNamedBefore = ({ clusters: [whole] }: Body, { mentions }: Cluster): boolean => {
  const [full, first] = [whole?.mentions[0], mentions[0]];
  return (
    full !== undefined &&
    first !== undefined &&
    inOrder(full, first) < 0 &&
    mentions.every((m) => m.determined)
  );
};

/** "Norvik" of the Norvik Peninsula, where nothing tells what it is. */
const SPOT =
  /^(?:archipelago|atoll|city|fjord|forest|glacier|island|islands|lagoon|peninsula|plateau|reef|valley|volcano)$/;

/** "the Senate" is no "Senate Committee on Power". */
const CHAMBER = /^(?:assembly|cabinet|congress|council|court|house|parliament|police|senate)$/;

/** "Villa" of "Aston Villa", "Rovers" of "Kirkdale Rovers"; empty where the last word names no body by itself. */
function endOf(words: readonly string[], type: EntityType): string {
  const end = words.at(-1) ?? '';
  if (type !== 'organization' || words.length < 2) return '';
  if (isClubEnd(end) || isPaper(end)) return end;
  const isShort = words.length === 2 || isTownsClub(words);
  return isShort && !ORGANIZATION_HEADS.has(end) && !GENERIC.has(end) ? end : '';
}

/** From here on the tagger is sure of a place. */
const SURE = 0.8;

/** "Vellin School Board", "Vellin Community Trust": bodies of a town, which is still somewhere, unlike "Vellin" for a club of that name. */
function isApart({ clusters: [first] }: Body, { mentions }: Cluster): boolean {
  const end = first?.words.at(-1) ?? '';
  return (
    OF_TOWN.test(end) ||
    (!isClubEnd(end) && ORGANIZATION_HEADS.has(end) && mentions.some((m) => m.confidence >= SURE))
  );
}
const OF_TOWN =
  /^(?:authority|board|brigade|cathedral|cemetery|chapel|church|college|commission|committee|corporation|council|court|department|district|force|hospital|library|museum|office|police|school|schools|service|services|striders|wheelers)$/;

const isLocal = (m: NamedMention): boolean => m.within || m.cue === 'place';

/** Two letters fit too many names. */
const isAcronym = (c: Cluster): boolean =>
  /^[A-Z](?:[A-Z&.]{2,}|\p{Ll}{3,5}|[A-Za-z]{1,4}[A-Z]|\p{Ll}{2,4}\p{Lu}\p{Ll}{2,4})$/u.test(
    c.mentions[0]?.text ?? '',
  ) ||
  (/^[A-Z]{2}$/.test(c.mentions[0]?.text ?? '') &&
    c.type === 'organization' &&
    c.mentions.some((m) => m.determined));
