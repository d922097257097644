import type { Article } from '../../../analysis/article';
import { eachClaim } from '../../paragraphs';
import { headStem, type Settings } from '../settings';
import type { Figure } from '../sums/movement';
import { apart } from './apart';
import { isBody, isHeading, isPlain, type Rival } from './rival';
import { toldOf } from './told';

/** "all six climbers", "the four gunmen": as many as were told of. */
const REFERS = /\b(all|the|these|those|each of the|all of the) $/i;
/** What narrows the noun, or goes on counting. */
const NARROWED =
  /^(?:[-–’']|,? (?:who|that|which|whose|of|in|from|at|with|for|on|to|other|others|more|and|or|left|remaining|it|they|he|she|we|\p{Lu}\p{L}+)\b|,[^.;]{0,25}\bwho(?:m|se)?\b)/u;
const NARROWED_AFTER_ALL = /^(?:[-–’']|,? (?:who|that|which|whose|and|or)\b)/;
/** One more came in between. */
const MORE =
  /\b(?:one|another|others?|more|additional|further|also|second|third|fourth|fifth|sixth|seventh|new|extra|later|joined|total|both|rose|grew|first|next|last|previous|original\w*)\b/i;
/** Paragraphs behind which a story has gone on to other things. */
const NEAR = 6;
/** The same in UTF-16 units. */
const FURTHEST = 3000;
const [FEWEST, MOST] = [2, 200];

/** Counts of one head, as long as they are all of one size. */
interface Known {
  readonly first: Figure;
  isOne: boolean;
}

/** A count that refers back and is larger than the only one told: "Five climbers died … all six climbers". */
export function* references(article: Article, settings: Settings): Iterable<Rival> {
  const seen = new Map<string, Known>();
  for (const [claim, refers] of counted(article)) {
    const head = headStem(claim);
    if (!isPlain(claim) || head === null || !(isBody(article, claim) || isHeading(article, claim))) continue;
    const known = seen.get(head);
    if (!known) {
      seen.set(head, { first: claim, isOne: true });
      continue;
    }
    const { first } = known;
    if (refers && known.isOne && isLarger(article, first, claim) && isSame(article, settings, first, claim))
      yield { first, later: claim };
    known.isOne &&= claim.value === first.value;
  }
}

function isSame(article: Article, settings: Settings, first: Figure, later: Figure): boolean {
  const [a, b] = [toldOf(article, settings, first), toldOf(article, settings, later)];
  if (!a || !b || apart(a, b)) return false;
  const isKnown = (b.frame.own?.modifiers ?? []).every((stem) => a.setting.stems.has(stem));
  return isKnown && [...b.names].every((id) => !id.startsWith('place:') || a.names.has(id));
}

const counted = eachClaim((claim, { text }) => {
  const { kind, subject, start, end } = claim;
  if (
    kind !== 'count' ||
    !isPlain(claim) ||
    !subject ||
    subject.start < end ||
    !Number.isInteger(claim.value)
  )
    return null;
  const lead = REFERS.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  const narrowed = /^all/i.test(lead ?? '') ? NARROWED_AFTER_ALL : NARROWED;
  return (
    lead !== undefined && claim.value >= FEWEST && !narrowed.test(text.slice(subject.end, subject.end + 36))
  );
});

/** More than were told of, and nobody told of in between who could be added. */
function isLarger(article: Article, first: Figure, later: Figure): boolean {
  if (later.value <= first.value || later.value > MOST) return false;
  if (later.paragraph - first.paragraph > NEAR || later.start - first.start > FURTHEST) return false;
  const between = article.text.slice(first.end, later.start);
  if (first.paragraph === later.paragraph && !/[.!?]["”’)]?\s/.test(between)) return false;
  if (MORE.test(article.text.slice(Math.max(0, first.start - 60), first.start)) || MORE.test(between))
    return false;
  const rest = later.value - first.value;
  const index = article.claims.findIndex(({ start }) => start === later.start);
  const others = article.claims
    .slice(Math.max(0, index - COMPARED), index + BEHIND)
    .filter((c) => c.kind === 'count' && c.start !== first.start && c.start !== later.start);
  return !others.some(({ value }) => value === rest || value === later.value || value === null);
}

/** Claims from the later one on: "the six candidates debated before two quit". */
const BEHIND = 3;
/** Claims in front of the later one that may be added to the first. */
const COMPARED = 40;
