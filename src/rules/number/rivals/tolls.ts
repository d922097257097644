import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { eachClaim } from '../../paragraphs';
import { type Figure, hasValue, isFigure } from '../figure';
import { differ, type Setting, type Settings } from '../settings';
import { eventIn, GATHERING, isNewEvent, severalEvents } from './events';
import { isHeading, type Rival } from './rival';

/** What became of the people counted. */
export type Fate = 'killed' | 'hurt' | 'missing' | 'arrested' | 'homeless' | 'there';

const WERE =
  '(?: (?:have|had|has|were|was|are|is|been|be|got|being|confirmed|reported|also|left|found|feared))*';
const behind = (words: string): RegExp => new RegExp(`^${WERE} (?:${words})\\b`, 'i');

const BEFORE: readonly (readonly [Fate, RegExp])[] = [
  [
    'killed',
    /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)?(?: the lives of)?|(?:death )?toll (?:\w+ )?(?:at|is|was|of)) $/i,
  ],
  ['hurt', /\b(?:injur(?:e[sd]?|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?) $/i],
  ['arrested', /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?) $/i],
  [
    'there',
    /\b(?:crowds? (?:of|at)|attended by|attendance (?:of|at)|turnout (?:of|at)|drew|attracted|number of (?:marchers|protesters|demonstrators) at) $/i,
  ],
];
const AFTER: readonly (readonly [Fate, RegExp])[] = [
  ['killed', behind('killed|dead|die[sd]?|drowned|perished|lives')],
  ['hurt', behind('injured|wounded|hurt')],
  ['missing', behind('missing|unaccounted for')],
  ['arrested', behind('arrested|detained|taken into custody')],
  ['homeless', behind('homeless|displaced|evacuated')],
  [
    'there',
    behind(
      'marched|marching|attended|gathered|rallied|protested|demonstrated|turned out|took part|taken part|joined|took to the streets|filled',
    ),
  ],
];

/** Words for everybody; "three children" are some of them. */
const EVERYBODY =
  /^(?:people|protesters|protestors|demonstrators|marchers|persons?|lives|victims|civilians|human lives|arrests)$/i;
/** Told as it became known, or of some of them only. */
const PASSING =
  /\b(?:initially|at first|earlier|previous(?:ly)?|originally|first reported|later|rose|risen|rising to|climbed|grew|revised|updated|increased|so far|now|including|among|of them|of whom|another|more|others?|additional|also|each|day|daily|per(?! cent\b)|average|ago|last (?:year|month|week)|in (?:1[89]|20)\d\d|across the|throughout|nationwide|countrywide|overall|in all|altogether|elsewhere)\b/i;
/** A hedge, and nobody more. */
const MORE_THAN = /\bmore than (?=\d)/gi;
const isPassing = rememberEach(({ text }: Setting) => PASSING.test(text.replace(MORE_THAN, '')));
const THE_CROWD = /\bthe (?:crowd|turnout|attendance)\b/i;
const REACH = 60;

/** Two counts of the dead, hurt or missing of one event. */
export function* tolls(article: Article, settings: Settings): Iterable<Rival> {
  const seen = new Map<string, Toll>();
  const several = new Map<number, boolean>();
  const tellsOfSeveral = (event: number): boolean => {
    const known = several.get(event) ?? severalEvents(article, event);
    several.set(event, known);
    return known;
  };
  for (const [claim, fate] of fates(article)) {
    const setting = settings.of(claim);
    if (!setting || !isCounted(claim, fate) || isPassing(setting)) continue;
    const event =
      eventIn(setting) ??
      (fate === 'there' && THE_CROWD.test(setting.text) ? GATHERING : referred(article, claim, fate, seen));
    const key = `${fate} ${event ?? UNTOLD}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { claim, setting });
    else if (event === null) continue;
    // Without its name it may be another gathering, unless two sources speak of it.
    else if (fate === 'there' && eventIn(setting) === null && !areTwoSources(first.claim, claim)) continue;
    else if (isSame(article, first, { claim, setting }) && !tellsOfSeveral(event))
      yield { first: first.claim, later: claim };
  }
}

/** An event whose kind its sentence does not say. */
const UNTOLD = -1;

/** "The four dead were students", "put the toll at 18": of the only event told of that has a toll; in the lead, of its headline's. */
function referred(
  article: Article,
  claim: Figure,
  fate: Fate,
  seen: ReadonlyMap<string, Toll>,
): number | null {
  const keys = [...seen.keys()].filter((key) => key.startsWith(`${fate} `));
  const [only, other] = keys;
  if (only === undefined || other !== undefined) return null;
  const { text } = article;
  const refers =
    REFERS.test(textBefore(text, claim.start, REACH)) &&
    (TOLL.test(textBefore(text, claim.start, REACH)) ||
      ALL_OF_THEM.test(text.slice(claim.end, claim.end + REACH)));
  return refers ? Number(only.slice(fate.length + 1)) : null;
}
const REFERS = /(?:\b(?:the|all) |\b(?:put|puts) the (?:death )?toll at )$/i;
const TOLL = /\btoll at $/;
const ALL_OF_THEM =
  /^ (?:dead|victims|killed|people (?:(?:who )?(?:were|had been|have been) )?(?:killed|hurt|injured))\b/;

/** "Seven died at the scene": some of them, told by where. */
const SOMEWHERE =
  /^ [^.;,]{0,24}\b(?:at the (?:scene|site)|on the spot|instantly|outright|in (?:the |an? )?(?:\p{L}+ )?hospital|on the way to)\b/u;

const fates = eachClaim((claim, own) => {
  const isSome = SOMEWHERE.test(own.text.slice(claim.end, claim.end + REACH));
  const fate = isEverybody(claim) && !isSome ? fateOf(own, claim) : null;
  return fate && isCounted(claim, fate) ? fate : null;
});

/** Every plain figure an article gives for everybody of a fate. */
export const fatesIn = (article: Article, fate: Fate): readonly Figure[] =>
  flatMap(fates(article), ([claim, told]) => (told === fate && isFigure(claim) ? [claim] : []));

/** Crowds are never counted to the head: theirs may be softened. */
const isCounted = (claim: Claim, fate: Fate): claim is Figure =>
  isFigure(claim) || (fate === 'there' && hasValue(claim));

const areTwoSources = (a: Claim, b: Claim): boolean => a.source?.text !== b.source?.text;

interface Toll {
  readonly claim: Figure;
  readonly setting: Setting;
}

/** "all 37 victims of the cyclone": of the one told of, whenever they are spoken of. */
const isOfThem = ({ text }: Article, { start, subject }: Figure): boolean =>
  /\ball (?:the )?$/i.test(textBefore(text, start, 9)) &&
  /^(?:victims|dead)$/i.test(subject?.text ?? '') &&
  /^ of the\b/.test(text.slice(subject?.end, (subject?.end ?? 0) + 8));

const isSame = (article: Article, first: Toll, later: Toll): boolean =>
  first.claim.value !== later.claim.value &&
  (isFigure(first.claim) && isFigure(later.claim) ? true : isFar(first.claim, later.claim)) &&
  first.setting !== later.setting &&
  (isLead(article, first.claim, later.claim) || !isNewEvent(later.setting)) &&
  (isOfThem(article, later.claim) ||
    (!differ(first.setting.times, later.setting.times) &&
      // A headline says where, and what it tells of opens with where it was written.
      (isLead(article, first.claim, later.claim) || !differ(places(first.setting), places(later.setting)))));

/** The lead tells what its headline tells, with "a fire" once more. */
const isLead = (article: Article, first: Claim, later: Claim): boolean =>
  isHeading(article, first) && later.paragraph === article.paragraphs.findIndex((p) => p.role === 'body');

/** Softened figures differ where one is a multiple of the other, and "at least 20,000" leaves no room for it. */
const FAR = 1.5;
function isFar(a: Figure, b: Figure): boolean {
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  return (
    more.value >= FAR * less.value &&
    !/least|more|over|above|minim|or more/i.test(less.hedge ?? '') &&
    !/most|less|fewer|under|below|up to|maxim|many as/i.test(more.hedge ?? '')
  );
}

const places = ({ names }: Setting): ReadonlySet<string> =>
  new Set([...names].filter((id) => id.startsWith('place:')));

const isEverybody = ({ kind, start, subject }: Claim): boolean =>
  kind === 'count' && (subject === null || subject.end <= start || EVERYBODY.test(subject.text));

function fateOf({ text }: Article, { start, end, subject, hedge }: Claim): Fate | null {
  const written = textBefore(text, start, REACH);
  const before = hedge && written.endsWith(`${hedge} `) ? written.slice(0, -hedge.length - 1) : written;
  const behind = Math.max(end, subject?.end ?? 0);
  const after = text.slice(behind, behind + REACH);
  // "claimed 14 lives": the lives are what is counted.
  if (/^(?:human )?lives$/i.test(subject?.text ?? '')) return 'killed';
  if (/^arrests$/i.test(subject?.text ?? '')) return 'arrested';
  if (/^victims$/i.test(subject?.text ?? '') && REFERS.test(before)) return 'killed';
  const [fate] =
    AFTER.find(([, pattern]) => pattern.test(after)) ??
    BEFORE.find(([, pattern]) => pattern.test(before)) ??
    [];
  return fate ?? null;
}
