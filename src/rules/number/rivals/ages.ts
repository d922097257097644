import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { type Figure, isFigure } from '../figure';
import type { Named, Settings } from '../settings';
import type { Rival } from './rival';
import { slipOf } from './slips';

/** Between a name and the age of today: "Reed, 47", "Reed, aged 47", "Reed, a 47-year-old nurse", "Reed, who is 47". */
const APPOSED = /(?:, |, aged |, an? |, who is )$/;
/** "the 47-year-old Reed" */
const THE = /\b[Tt]he $/;
/** An age of another day than today's. */
const OTHER_DAY = /\b(?:then|when|at the time|years? (?:ago|earlier|later|before)|once|former)\b/;
const REACH = 80;
/** ", who is " */
const LONGEST = 9;

/** A person given two ages beside the name: "Ann Reed, 47, …", and further down "the 48-year-old Reed". */
export function* ages(article: Article, settings: Settings): Iterable<Rival> {
  const told = beside(article);
  if (told.length < 2) return;
  const isDated = ({ paragraph }: Claim): boolean =>
    article.paragraphs[paragraph]?.facts.dates.some((d) => d.year !== null) === true;
  const seen = new Map<string, Figure>();
  for (const [claim, apposed] of told) {
    if (!isAge(claim) || isListed(article.text, claim)) continue;
    // Other forms than "Reed, 47," tell of the past as easily.
    if (!apposed && (isDated(claim) || OTHER_DAY.test(around(article.text, claim)))) continue;
    const people = settings.namesIn(claim.paragraph).filter((name) => name.type === 'person');
    const by = article.paragraphs[claim.paragraph]?.start ?? 0;
    const person =
      personBefore(article.text, claim, people, by) ?? personBehind(article.text, claim, people, by);
    if (person === undefined) continue;
    const first = seen.get(person);
    if (!first) seen.set(person, claim);
    else if (first.value !== claim.value && isSlip(first.value, claim.value)) yield { first, later: claim };
  }
}

/** "The 37-year-old was sentenced" */
const BEFORE_COURT =
  /^ (?:[\p{Ll}-]+ ){0,2}?(?:(?:was|were|has been|had been|is to be|will be) (?:sentenced|jailed|charged|convicted|found guilty|cleared|fined|arrested|remanded|ordered|given|told|banned|released)|pleaded|admitted|denied|denies|appeared|will appear|is due|must|faces)\b/u;
/** Who is named in a report of a court and is not before it. */
const OFFICIAL =
  /\b(?:judge|justice|magistrate|recorder|sheriff|coroner|det|detective|sgt|sergeant|inspector|insp|supt|superintendent|constable|pc|dc|officer|prosecutor|barrister|attorney|lawyer|solicitor|counsel|qc|kc|spokes\w+|minister|chief|commissioner|mayor)\b/i;
/** "He was 70 and left a wife": an age without its unit. */
const WAS = /[.!?]["”’)]? (?:[Hh]e|[Ss]he) (?:is|was) (?:aged )?$/;
/** Paragraphs in which those before the court are named. */
const NEAR = 6;
/** A report of a court has no more such sentences. */
const MOST = 8;
/** Ages further apart than this are of two people. */
const SLIP = 10;

/** "The 43-year-old had been": a person, where the article has only one. */
const ACTS = /^ (?:was|has|had|is|will|died|said|told|suffered|leaves|left|went|took|\p{Ll}+ed)\b/u;

/** "The 36-year-old teacher had worked there" */
const WHO_ACTS =
  /^ (\p{Ll}{3,}) (?:was|has|had|is|will|died|said|told|suffered|leaves|left|went|took|\p{Ll}+ed)\b/u;

/** "The 37-year-old was sentenced", where everybody named who may be meant has another age. */
export function* agesInCourt(article: Article, settings: Settings): Iterable<Rival> {
  for (const [later] of ofDefendants(article).slice(0, MOST)) {
    if (!isAge(later)) continue;
    const isSuspect = SUSPECT.test(article.text.slice(later.end, later.end + REACH));
    if (isSuspect && KILLED.test(textBefore(article.text, later.start, ANTECEDENT))) continue;
    const isAnybody = !BEFORE_COURT.test(article.text.slice(later.end, later.end + REACH));
    const known = new Map<string, Figure[]>();
    for (let p = Math.max(0, later.paragraph - NEAR); p <= later.paragraph; p++)
      for (const { id, type, start } of settings.namesIn(p)) {
        const at = start + (article.paragraphs[p]?.start ?? 0);
        const isFrom = /\b(?:of|in|at|from) $/.test(textBefore(article.text, at, 5));
        if (type === 'person' && at < later.start && !isFrom && !known.has(id)) known.set(id, []);
      }
    for (const { id, role } of article.entities) if (role && OFFICIAL.test(role)) known.delete(id);
    for (const claim of article.claims) {
      if (claim.start >= later.start) break;
      const owner = ownerOf(article, settings, claim);
      if (owner !== undefined && isFigure(claim)) known.get(owner)?.push(claim);
    }
    const all = [...known.values()];
    const ages = all.flat();
    if (isAnybody && (known.size > 1 || isToldOfAnother(article, later) || isSomebodyElse(article, later)))
      continue;
    const [first] = ages
      .filter((a) => Math.abs(a.value - later.value) <= SLIP)
      .sort((a, b) => Math.abs(a.value - later.value) - Math.abs(b.value - later.value));
    if (first && all.every((own) => own.length > 0) && !ages.some((a) => a.value === later.value))
      yield { first, later };
  }
}

const ofDefendants = eachClaim((claim, { text }) =>
  isAge(claim) &&
  /(?:^|[.!?]["”’)]? )The $/.test(textBefore(text, claim.start, 7)) &&
  [BEFORE_COURT, ACTS, WHO_ACTS].some((acts) => acts.test(text.slice(claim.end, claim.end + REACH)))
    ? true
    : null,
);

/** "a 43-year-old driver", further up: somebody of that age without a name. */
const isToldOfAnother = ({ claims }: Article, later: Figure): boolean =>
  claims.some((c) => c.kind === 'age' && c.start !== later.start && c.value === later.value);

/** "A woman was hurt. … The 36-year-old woman was": not who was named. */
function isSomebodyElse({ text }: Article, { start, end }: Figure): boolean {
  const noun = WHO_ACTS.exec(text.slice(end, end + REACH))?.[1];
  if (noun === undefined) return false;
  const before = textBefore(text, start, ANTECEDENT);
  return WITHOUT_NAME.test(noun) || SOMEBODY.test(before) || before.includes(` a ${noun}`);
}
const WITHOUT_NAME = /^(?:victim|driver|passenger|pedestrian|cyclist)$/;
/** "Ann Reed, 34, was killed. … The 36-year-old suspect was arrested" */
const SUSPECT = /^ (?:suspect|gunman|shooter|attacker|assailant|killer)\b/;
const KILLED = /\b(?:killed|murdered|shot|stabbed|dead|attacked|assaulted|raped|robbed|victim)\b/;
const SOMEBODY =
  /\b(?:an?|another|one|two|three|his|her|their) (?:\p{Ll}+ ){0,2}(?:man|woman|boy|girl|teenager|child|driver|passenger|pedestrian|cyclist|victim|person|wife|husband|son|daughter|partner|friend)\b/iu;
/** How far up somebody without a name is looked for, in UTF-16 units. */
const ANTECEDENT = 1500;

function ownerOf(article: Article, settings: Settings, claim: Claim): string | undefined {
  const by = article.paragraphs[claim.paragraph]?.start ?? 0;
  const people = settings.namesIn(claim.paragraph).filter(({ type }) => type === 'person');
  if (claim.kind === 'age') return personBefore(article.text, claim, people, by);
  const isTold = WAS.test(textBefore(article.text, claim.start, 20));
  return claim.kind === 'count' && claim.unit === null && isTold
    ? people.findLast((n) => n.end + by <= claim.start)?.id
    : undefined;
}

/** Ages that stand where a name may be beside them; whether behind a comma. */
const beside = eachClaim((claim, { text }) => {
  const { start, end } = claim;
  if (!isAge(claim)) return null;
  const isBehind = APPOSED.test(textBefore(text, start, LONGEST));
  const isInFront = THE.test(textBefore(text, start, 5)) && text[end] === ' ';
  return isBehind || isInFront ? text.slice(start - 2, start) === ', ' : null;
});

/** Further apart they are a mother's and her daughter's. */
const isSlip = (a: number, b: number): boolean => Math.abs(a - b) <= YEARS || slipOf(a, b) === 'swap';
const YEARS = 10;

const isAge = (c: Claim): c is Figure => c.kind === 'age' && c.unit === 'year' && isFigure(c);

/** "Vera, 14; Dean, 6; Anna, 2": children of a family, one of whom has her mother's name. */
const isListed = (text: string, { start, end }: Claim): boolean =>
  (NEXT.test(text.slice(end, end + REACH)) || PREVIOUS.test(textBefore(text, start, REACH))) &&
  LONE.test(textBefore(text, start, REACH));
const NEXT = /^[;,] (?:and )?\p{Lu}[\p{L}-]+, \d/u;
const PREVIOUS = /, \d{1,3}[;,] (?:and )?\p{Lu}[\p{L}-]+, $/u;
const LONE = /(?:^|[^\p{L}.’'-] ?|\b(?:and|children|sons|daughters) )\p{Lu}[\p{L}-]+, $/u;

const around = (text: string, { start, end }: Claim): string =>
  text.slice(Math.max(0, start - REACH), end + REACH);

/** @param by where the paragraph begins, from which names count */
function personBefore(
  text: string,
  { start }: Claim,
  people: readonly Named[],
  by: number,
): string | undefined {
  const link = APPOSED.exec(textBefore(text, start, LONGEST));
  const end = start - (link?.[0].length ?? 0);
  return link ? people.findLast((name) => name.end + by === end)?.id : undefined;
}

function personBehind(
  text: string,
  { start, end }: Claim,
  people: readonly Named[],
  by: number,
): string | undefined {
  const leads = THE.test(textBefore(text, start, 5)) && text[end] === ' ';
  return leads ? people.findLast((name) => name.start + by === end + 1)?.id : undefined;
}
