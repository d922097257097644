import type { Article, Claim } from '../../../analysis/article';
import { eachClaim } from '../../paragraphs';
import type { Figure } from '../movement';
import { differ, type Setting, type Settings } from '../settings';
import { eventIn, isNewEvent, severalEvents } from './events';
import { isHeading, isPlain, type Rival } from './rival';

/** What became of the people counted. */
type Fate = 'killed' | 'hurt' | 'missing' | 'arrested' | 'homeless';

const WERE =
  '(?: (?:have|had|has|were|was|are|is|been|be|got|being|confirmed|reported|also|left|found|feared))*';
const behind = (words: string): RegExp => new RegExp(`^${WERE} (?:${words})\\b`, 'i');

const BEFORE: readonly (readonly [Fate, RegExp])[] = [
  [
    'killed',
    /\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)?(?: the lives of)?|death toll (?:\w+ )?(?:at|is|was|of)) $/i,
  ],
  ['hurt', /\b(?:injur(?:e[sd]?|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?) $/i],
  ['arrested', /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?) $/i],
];
const AFTER: readonly (readonly [Fate, RegExp])[] = [
  ['killed', behind('killed|dead|die[sd]?|drowned|perished|lives')],
  ['hurt', behind('injured|wounded|hurt')],
  ['missing', behind('missing|unaccounted for')],
  ['arrested', behind('arrested|detained|taken into custody')],
  ['homeless', behind('homeless|displaced|evacuated')],
];

/** Words for everybody; "three children" are some of them. */
const EVERYBODY = /^(?:people|persons?|lives|victims|civilians|human lives)$/i;
/** Told as it became known, or of some of them only. */
const PASSING =
  /\b(?:initially|at first|earlier|previous(?:ly)?|originally|first reported|later|rose|risen|rising|climbed|grew|revised|updated|increased|so far|now|including|among|of them|of whom|another|more|others?|additional|also|each|day|daily|per(?! cent\b)|average|ago|last (?:year|month|week)|in (?:1[89]|20)\d\d)\b/i;
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
    if (!setting || !isPlain(claim) || PASSING.test(setting.text)) continue;
    const event = eventIn(setting);
    if (event === null) continue;
    const key = `${fate} ${event}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { claim, setting });
    else if (isSame(article, first, { claim, setting }) && !tellsOfSeveral(event))
      yield { first: first.claim, later: claim };
  }
}

const fates = eachClaim((claim, own) => (isPlain(claim) && isEverybody(claim) ? fateOf(own, claim) : null));

interface Toll {
  readonly claim: Figure;
  readonly setting: Setting;
}

const isSame = (article: Article, first: Toll, later: Toll): boolean =>
  first.claim.value !== later.claim.value &&
  first.setting !== later.setting &&
  (isLead(article, first.claim, later.claim) || !isNewEvent(later.setting)) &&
  !differ(first.setting.times, later.setting.times) &&
  !differ(places(first.setting), places(later.setting));

/** The lead tells what its headline tells, with "a fire" once more. */
const isLead = (article: Article, first: Claim, later: Claim): boolean =>
  isHeading(article, first) && later.paragraph === article.paragraphs.findIndex((p) => p.role === 'body');

const places = ({ names }: Setting): ReadonlySet<string> =>
  new Set([...names].filter((id) => id.startsWith('place:')));

const isEverybody = ({ kind, start, subject }: Claim): boolean =>
  kind === 'count' && (subject === null || subject.end <= start || EVERYBODY.test(subject.text));

function fateOf({ text }: Article, { start, end, subject }: Claim): Fate | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = Math.max(end, subject?.end ?? 0);
  const after = text.slice(behind, behind + REACH);
  // "claimed 14 lives": the lives are what is counted.
  if (/^(?:human )?lives$/i.test(subject?.text ?? '')) return 'killed';
  const [fate] =
    AFTER.find(([, pattern]) => pattern.test(after)) ??
    BEFORE.find(([, pattern]) => pattern.test(before)) ??
    [];
  return fate ?? null;
}
