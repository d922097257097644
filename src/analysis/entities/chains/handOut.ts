import { trimmed } from '../../../text/trimmed';
import { PLACES } from '../names/gazetteer';
import type { Cluster } from './cluster';
import { shareOut } from './holders';
import { type Introduction, isIntroduced } from './introduced';
import { familyName, isIncorporated } from './key';
import { areVariants } from './likeness';
import { inOrder, type NamedMention } from './mentions';
import { isMarriedTo, isOfOtherGender } from './monarchs';
import type { Person } from './person';

/** A short form's mentions by holder, and what is none of theirs: the place, the newspaper. */
interface Shares {
  readonly theirs: readonly (readonly NamedMention[])[];
  readonly left: Cluster | null;
  /** The full names of the holders, and what else bears the name. */
  readonly full: readonly (readonly Cluster[])[];
  readonly body: Introduction | undefined;
}

const known = new WeakMap<Cluster, Shares>();

/** Gives a short form's mentions to its holders and returns what is none of theirs. */
export function handOut(
  short: Cluster,
  holders: readonly Person[],
  body: Introduction | undefined,
): Cluster | null {
  const last = known.get(short);
  const { theirs, left } = last && areStill(last, holders, body) ? last : shares(short, holders, body);
  for (const [i, { short }] of holders.entries()) for (const m of theirs[i] ?? []) short.push(m);
  return left;
}

const areStill = (
  { full, body }: Shares,
  holders: readonly Person[],
  now: Introduction | undefined,
): boolean =>
  body?.by === now?.by &&
  body?.type === now?.type &&
  full.length === holders.length &&
  holders.every((holder, i) => isSameList(holder.full, full[i]));

const isSameList = (a: readonly unknown[], b: readonly unknown[] | undefined): boolean =>
  a.length === b?.length && a.every((part, i) => part === b[i]);

function shares(cluster: Cluster, holders: readonly Person[], body: Introduction | undefined): Shares {
  const theirs: NamedMention[] = [];
  const others: NamedMention[] = [];
  const somewhere = PLACES.has(cluster.key) && cluster.mentions.some(isSurePlace);
  // "Lund" between "Lund & Co." and Henrik Lund is the firm.
  const isBodys = (m: NamedMention): boolean =>
    body !== undefined && !m.personal && isIntroduced(body, m) && holders.every((h) => !isNamedBefore(h, m));
  const heard = !holders.some((h) => h.full.some((c) => c.words.includes(cluster.key)));
  // "Angel’s mother, Angella Smith": nobody has two first names in one sentence.
  const isOther =
    heard &&
    !holders.some((h) => h.full.some((c) => areVariants(familyName(c.words), cluster.key))) &&
    cluster.mentions.some((m) => holders.some((h) => sharesSentence(h, m)));
  const isTheirs = (m: NamedMention): boolean =>
    !(heard && isElsewhere(m)) &&
    !isOther &&
    !isBodys(m) &&
    isBearer(m, somewhere) &&
    !holders.every((h) => isMarriedTo(m, h)) &&
    !holders.every((h) => isOfOtherGender(m, h) || (isOfHousehold(m, holders) && !isNamedBefore(h, m)));
  for (const m of cluster.mentions) (isTheirs(m) ? theirs : others).push(m);
  const namesake = namesakeOf(cluster, others, holders);
  const bearers = namesake ? [...holders, namesake] : holders;
  const shared = bearers.length === 1 ? [theirs] : shareOut(theirs, bearers);
  if (namesake) others.push(...(shared.at(-1) ?? []));
  const type = others.some((m) => isFirm(m) || isBodys(m)) ? 'organization' : cluster.type;
  const made: Shares = {
    theirs: shared.map(trimmed),
    left: others.length > 0 ? cluster.of(others.sort(inOrder), type) : null,
    full: holders.map(({ full }) => trimmed(full)),
    body,
  };
  known.set(cluster, made);
  return made;
}

/** "Mr Holt" where only Ann Holt is named in full: who it is shares the bare mentions with her. */
function namesakeOf(
  cluster: Cluster,
  others: readonly NamedMention[],
  holders: readonly Person[],
): Person | null {
  const mentions = others.filter((m) => holders.every((h) => isOfOtherGender(m, h)));
  return mentions.length > 0 ? { full: [cluster.of(mentions)], short: [] } : null;
}

/** "Mr Holt" behind Ann Holt is of her house, and nobody who is named in full only later. */
const isOfHousehold = (m: NamedMention, holders: readonly Person[]): boolean =>
  holders.some((h) => isOfOtherGender(m, h) && isNamedBefore(h, m));

const sharesSentence = ({ full }: Person, m: NamedMention): boolean =>
  full.some((c) => c.mentions.some((n) => n.paragraph === m.paragraph && n.sentence === m.sentence));

/** "of Cheyenne" is not Cheney in another spelling. */
const isElsewhere = (m: NamedMention): boolean => (m.type === 'place' || m.cue === 'place') && !m.personal;

const isNamedBefore = ({ full }: Person, m: NamedMention): boolean =>
  full.some(({ mentions: [first] }) => first !== undefined && inOrder(first, m) < 0);

/** A guess from "from" or "in" alone is not enough to make a place of a family name. */
const SURE = 0.7;

const isSurePlace = (m: NamedMention): boolean => m.type === 'place' && m.confidence >= SURE;

/** "Rasmussen shares" behind Anna Rasmussen, its founder */
const isFirm = (m: NamedMention): boolean => (m.traded && m.title === null) || isIncorporated(m.text);

/** Does a mention of somebody's family name mean somebody? @param somewhere whether the article has a known place of that name */
function isBearer(m: NamedMention, somewhere: boolean): boolean {
  if (m.title !== null) return true;
  if (m.traded || isIncorporated(m.text)) return false;
  if (m.determined && !m.personal && m.type !== 'person') return false;
  if (somewhere) return (m.personal || m.cue === 'person') && !m.local;
  return m.type !== 'organization' || !/^[A-Z]{2,}$/.test(m.text);
}
