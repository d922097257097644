import type { Article, Claim } from '../../../analysis/article';
import { Placer } from '../../../analysis/placer';
import { textBefore } from '../../../text/around';
import { flatMap } from '../../../text/flatMap';
import { inEachParagraph, startOf } from '../../paragraphs';
import { peopleBetween } from '../../people';
import type { Report } from '../../rule';
import { type Figure, hasValue } from '../figure';
import { type Setting, settingsOf, stemOf } from '../settings';
import { reportOf, type Stretch, stretchesIn } from './stretches';

/** What is done for years, by the words it is told in. */
const DOINGS: readonly RegExp[] = [
  /\b(?:r[au]n|runs|running|led|leads?|leading|head(?:ed|s)?|chair(?:ed|s)?|managed?|command(?:ed|s)?|directed|governed|ruled?|coached|captained|presided|reign(?:ed)?|tenure|leadership|premiership|presidency|stint|helm|in (?:charge|office|power|the job|the post)|in (?:his|her) post)\b/i,
  /\b(?:worked|taught|served|played|employed)\b/i,
  /\b(?:missing|vanished|disappeared|disappearance|stolen|lost|hunt|search|searched|sought|absence|whereabouts)\b/i,
  /\b(?:closed|shut|closure|empty|derelict|vacant|disused|abandoned|idle)\b/i,
  /\b(?:st(?:ole|olen|ealing)|defraud\w*|embezzl\w*|siphon\w*|swindl\w*|fraud\w*|scam|thefts?|thieving|deception|cheques?|checks|invoices|skimm\w*|launder\w*|bribe\w*|spree|offending|offences|offenses|cheated|forg\w+|falsif\w+)\b/i,
  /\b(?:liv(?:ed|ing)|home|resident|stayed)\b/i,
  /\b(?:married|marriage)\b/i,
  /\b(?:own(?:ed|ership)?|bought|sold)\b/i,
];
/** "was mayor from 1998 to 2006", "in his eight years in office" */
const OFFICE =
  /\b(?:mayor|chief|chair(?:man|woman)?|director|president|minister|governor|senator|leader|head ?teacher|principal|manager|coach|editor|bishop|king|queen|chancellor|treasurer|commissioner|secretary|chief executive)\b/i;
const IN_OFFICE =
  /\b(?:in (?:office|post|the (?:post|job|role))|tenure|as (?:mayor|chief|chair\w*|director|president|minister|governor|leader|head|manager|coach|editor|bishop|chancellor|treasurer|secretary)|helm)\b/i;
/** "The mill ran from 1961 to 1998. In its 27 years …" */
const STOOD = /\b(?:ran|operated|existed|lasted|stood|traded|open|in business|published|produced)\b/i;
/** "for 14 years", "a five-year hunt", "14 years in charge", "spent 14 years" */
const LASTING =
  /\b(?:for|after|over|in (?:his|her|its|their)|spent|(?:his|her|its|their|the|an?|of)) (?:more than |almost |nearly )?$/i;
/** "a nine-year lease" */
const AGREED =
  /^ (?:[\p{Ll}-]+ )?(?:sentence|jail|prison|ban|contract|lease|plan|deal|warranty|bond|mortgage|average|term)\b/u;
/** What is not told of as past and done, or is laid upon somebody. */
const NOT_DONE =
  /\b(?:jail\w*|prison|sentenc\w+|banned|ban|suspended|disqualified|probation|career|lifetime|will|has|have|next|every|within|average|last|past|first|final)\b/i;
const SOMEBODY_ELSE =
  /\b(?:predecessor|successor|succeeded|father|mother|brother|sister|sons?|daughters?|wife|husband|uncle|aunt|rival|deputy|another|others?|previous\w*|formerly|earlier|before|then|later|again)\b/i;
const OLD = /^(?:-old| old| ago| later| earlier| before| after| younger| older| since)\b/;
/** How far apart the two may be told, in paragraphs. */
const NEAR = 4;
/** A story tells of no more of one doing. */
const MOST = 12;
/** What is near a length says what is done; in UTF-16 units. */
const BESIDE = 60;

/** A stretch of years told once in an article by its first and last, and how long that was. */
export function* tenuresTold(article: Article): Iterable<Report> {
  const told = flatMap(stretchesOfYears(article), (place) =>
    place.found.map((stretch) => ({ stretch, paragraph: place.paragraph, by: startOf(article, place) })),
  );
  const [only, other] = told;
  if (!only || other) return;
  const { stretch, paragraph, by } = only;
  const lengths = lengthsNear(article, paragraph);
  if (lengths.some(({ value }) => isLong(stretch, value))) return;
  for (const claim of lengths)
    if (isNear(stretch, claim.value) && isOfOne(article, only, claim)) yield reportOf(stretch, claim, by);
}

const stretchesOfYears = inEachParagraph(
  ({ text, dates }) => stretchesIn(text, dates).filter(({ unit, isFrame }) => unit === 'year' && !isFrame),
  'dates',
);

function lengthsNear({ paragraphs }: Article, paragraph: number): readonly Figure[] {
  const lengths: Figure[] = [];
  for (let p = Math.max(0, paragraph - NEAR); p <= paragraph + NEAR && p < paragraphs.length; p++) {
    const { start = 0, facts } = paragraphs[p] ?? {};
    const placer = new Placer(start, p);
    for (const claim of facts?.claims ?? []) {
      const placed = claim.kind === 'duration' ? placer.claim(claim) : claim;
      if (isLength(placed)) lengths.push(placed);
    }
  }
  return lengths.slice(0, MOST);
}

const isLength = (c: Claim): c is Figure =>
  c.kind === 'duration' && c.unit === 'year' && hasValue(c) && c.value >= 2;

/** The first and the last year may both be counted, or neither. */
const isLong = ({ length }: Stretch, value: number): boolean => Math.abs(length - value) <= 1.01;

/** A slip leaves a length what it can be; more than twice or less than half of it is of something else. */
const isNear = ({ length }: Stretch, value: number): boolean => value < length * 2 && value > length / 2;

interface Placed {
  readonly stretch: Stretch;
  readonly paragraph: number;
  readonly by: number;
}

/** Are both told of one doing, and of nobody else's? */
function isOfOne(article: Article, { stretch, paragraph, by }: Placed, claim: Figure): boolean {
  const settings = settingsOf(article);
  const [a, b] = [settings.at(paragraph, stretch.start), settings.of(claim)];
  if (!a || !b || a === b || claim.hedge !== null) return false;
  const start = article.paragraphs[claim.paragraph]?.start ?? 0;
  const at = claim.start - start - b.start;
  const [before, after] = [textBefore(b.text, at, BESIDE), b.text.slice(at + claim.text.length)];
  if (!LASTING.test(before) || OLD.test(after) || NOT_DONE.test(before) || AGREED.test(after)) return false;
  if (SOMEBODY_ELSE.test(before + after.slice(0, BESIDE)) || SOMEBODY_ELSE.test(a.text)) return false;
  const from = stretch.start - a.start;
  const doing = a.text.slice(Math.max(0, from - 2 * BESIDE), stretch.end - a.start + BESIDE);
  const same = before + claim.text + after.slice(0, BESIDE);
  const isOne =
    DOINGS.some((words) => words.test(doing) && words.test(same)) ||
    (OFFICE.test(doing) && IN_OFFICE.test(same)) ||
    (STOOD.test(doing) && /\bin its $/i.test(before)) ||
    isNamedAlike(a, claim, after);
  return (
    isOne &&
    !article.quotations.some((q) => q.start <= claim.start && claim.end <= q.end) &&
    peopleBetween(
      article,
      { start: a.start + by, end: a.end + by, paragraph },
      { start: b.start + start, end: b.end + start, paragraph: claim.paragraph },
    ).size <= 1
  );
}

/** "The war lasted from … The six-year war": what was so long is told of in the sentence that tells from when to when. */
function isNamedAlike(a: Setting, claim: Claim, after: string): boolean {
  const noun = /-year$/.test(claim.text) && /^ (\p{Ll}{3,})/u.exec(after)?.[1];
  return noun ? a.stems.has(stemOf(noun)) : false;
}
