import type { Article } from '../../../analysis/article';
import { flatMap } from '../../../text/flatMap';
import type { Span } from '../../../text/span';
import { sentenceAt } from '../../number/settings';
import { clockTimes, type Moment } from './moments';

const EMERGENCY =
  '(?:police|officers?|deputies|fire ?fighters?|fire (?:crews?|brigade|service|department)|crews?|engines?|ambulances?|paramedics|emergency services|rescuers|coastguard|lifeboats?|alarms?|911|999|000|112|warnings?|calls?)';
const MISHAP =
  '(?:fire|blaze|flames|inferno|explosion|blast|crash|collision|accident|rockfall|landslide|avalanche|earthquake|quake|tremor|shooting|shots?|attack|stabbing|robbery|incident|derailment|collapse)';

/** What is done at a time, by words for it. A doing may be told by words for another, too: "left" a job or a harbor. */
const VERBS = {
  happened: `${MISHAP}\\b[^.;]{0,50} (?:broke out|started|began|happened|occurred|struck|hit|erupted|heard|fired|rang out|took place)`,
  called: `${EMERGENCY}\\b[^.;]{0,70} (?:called|alerted|summoned|scrambled|dispatched|logged|received|came in|sent|issued|sounded)|(?:called|dialled|dialed|rang|alerted|phoned) (?:the )?${EMERGENCY}|raised the alarm`,
  attended: `${EMERGENCY}\\b[^.;,]{0,50} (?:arrived|reached|got there)`,
  departed: '(?:left|sailed|departed|set off|set out|set sail|took off)(?! of\\b)',
  arrived: '(?:arrived?s?|reach(?:es|ed)?|docked|tied up|landed|touched down)',
  entered: '(?:entered|burst into|broke in(?:to)?|walked in(?:to)?|stormed)',
  fled: '(?:fled|escaped|made off|ran off|got away|drove off)',
  seen: 'last (?:been )?seen(?: alive)?',
  found: '(?:body|bodies|remains)\\b[^.;,]{0,30} (?:found|discovered|recovered)',
  founded: '(?:founded|established|set up)',
  built:
    '(?:construction|work|building)(?: work)? (?:started|began)|(?:first|foundation) stone\\b[^.;]{0,20} laid',
  sold: '(?:was|were) sold',
  demolished: '(?:demolished|pulled down|torn down|knocked down|razed|bulldozed)',
  emptied: '(?:last|final) \\p{Ll}{1,20} (?:left|moved out|was held|were held|was shown)',
  begun:
    '(?:begins?|began|begun|starts?|started|opens?|opened|launched|got under way|kicked off|commenced|kick-off)',
  ended:
    '(?:ends?|ended|closes?|closed|shuts?|finish(?:es|ed)?|completed|adjourned|abandoned|put out|called off|broke up|dissolved|disbanded|wound up|folded|ceased|concluded|(?:ran|runs|lasted|continued|went on))',
  reopened: '(?:reopened|bought)',
  introduced: '(?:introduced|tabled)',
  passed: '(?:passed|adopted|approved|signed into law)',
  signed: '(?:signed|agreed)',
  announced: '(?:announced|made public)',
  arrested: '(?:arrested|detained)',
  charged: '(?:charged|indicted)',
  tried: 'trial\\b[^.;]{0,12} (?:opened|began|started)',
  convicted: '(?:convicted|found guilty|sentenced|acquitted)',
  jailed: '(?:jailed|imprisoned|went to prison|sent to prison)',
  freed: '(?:released|freed|let out|paroled|walked free)',
  met: '(?:met|got engaged)',
  married: '(?:married|wed)',
  widowed: '(?:widower?|widowed|(?:husband|wife),?(?: \\p{Lu}\\p{Ll}+,?)? died)',
  joined: '(?:joined|took over|took up|took (?:office|the helm|charge)|elected|appointed|won)',
  moved: '(?:moved|settled|came) (?:to|into|in)',
  became: 'became (?:its|their)',
  retired: '(?:retired|resigned|stepped down|quit|gave up|put down|lost|left)',
  died: '(?:died|death|passed away)',
} as const;
export type Role = keyof typeof VERBS;
const PATTERNS = Object.entries(VERBS).map(
  ([role, words]) => [role as Role, new RegExp(`\\b(?:${words})\\b`, 'giu')] as const,
);

/** What is told to have been done at a time. Places count from the start of its paragraph. */
export interface Step extends Span {
  readonly roles: readonly Role[];
  readonly moment: Moment;
  /** What stands in front of the verb in its clause. */
  readonly subject: string;
  readonly sentence: Span;
}

/** From a verb to its time, in UTF-16 units. */
const REACH = 70;
/** Behind these a time is of another kind: "since 1998", "by 1998", "due in 1998". */
const NO_TIME =
  /\b(?:since|by|before|after|than|due|from|between|of|late|early|class|season|game|match|final|edition|planned|scheduled|expected) (?:the )?$/i;
/** "In 1912 it was sold", "At 3am the fire" */
const FRONTED = /^(?:[Ii]n|[Oo]n|[Aa]t|[Tt]hen,? in|[Bb]ut in|[Aa]nd in) (?:about |around )?$/;
/** "was to have opened" did not. */
const PLANNED = /\b(?:(?:was|were) to|would|should|could|might|may|hoped|meant|supposed|never) [^,;.]{0,20}$/;
const CLAUSE = /[,;:()–—]|\b(?:and|but|when|where|which|who|that|while|after|before|until|as)\b/giu;

/** The steps that a paragraph tells, in the order of its text. */
export function stepsIn({ paragraphs: [own], dates, text }: Article): readonly Step[] {
  const times: readonly Moment[] = [
    ...flatMap(dates, (date) => (date.year === null && date.day === null ? [] : { ...spanOf(date), date })),
    ...clockTimes(text).map((clock) => ({ ...spanOf(clock), clock })),
  ].sort((a, b) => a.start - b.start);
  const steps: Step[] = [];
  for (const [i, moment] of times.entries()) {
    const sentence = own?.content.sentences[sentenceAt(own.content, moment.start)];
    if (!sentence || moment.end > sentence.end) continue;
    const from = Math.max(sentence.start, times[i - 1]?.end ?? 0);
    const to = Math.min(sentence.end, times[i + 1]?.start ?? text.length);
    const step = stepAt(text, moment, sentence, from, to);
    if (step) steps.push(step);
  }
  return steps;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function stepAt(text: string, moment: Moment, sentence: Span, from: number, to: number): Step | null {
  const before = text.slice(from, moment.start);
  if (NO_TIME.test(before)) return null;
  const isFronted = FRONTED.test(text.slice(sentence.start, moment.start));
  const found = isFronted ? verbsIn(text.slice(moment.end, to)) : verbsIn(before);
  const at = isFronted ? Math.min(...found.map((f) => f.end)) : Math.max(...found.map((f) => f.end));
  const here = found.filter((f) => f.end === at);
  const [first] = here;
  const away = isFronted ? at : before.length - at;
  if (!first || away > REACH) return null;
  const start = (isFronted ? moment.end : from) + Math.min(...here.map((f) => f.start));
  const clause = text.slice(isFronted ? moment.end : sentence.start, start).replace(/^, /, '');
  if (PLANNED.test(clause)) return null;
  const cut = [...clause.matchAll(CLAUSE)].at(-1);
  return {
    start,
    end: moment.end,
    roles: here.map((f) => f.role),
    moment,
    subject: clause.slice(cut ? cut.index + (/^\p{L}/u.test(cut[0]) ? 0 : cut[0].length) : 0).trim(),
    sentence: spanOf(sentence),
  };
}

interface Verb extends Span {
  readonly role: Role;
}

const verbsIn = (words: string): readonly Verb[] =>
  PATTERNS.flatMap(([role, pattern]) =>
    [...words.matchAll(pattern)].map((m) => ({ role, start: m.index, end: m.index + m[0].length })),
  );
