import type { Article } from '../../../analysis/article';
import { flatMap } from '../../../text/flatMap';
import type { Span } from '../../../text/span';
import { sentenceAt } from '../../number/settings';
import { clockTimes, type Moment } from './moments';

/** Words for what is done at a time. A doing may be told by words for another, too: "left" a job or a harbor. */
interface Doing {
  readonly words: string;
  /** Who or what it is told of, so many UTF-16 units in front at most, and in one clause. */
  readonly of?: readonly [things: string, within: number];
  /** "left of the road" is no doing. */
  readonly not?: string;
}

const EMERGENCY =
  'police|officer|officers|deputies|firefighter|firefighters|fire fighters|crew|crews|fire brigade|fire service|fire department|engine|engines|ambulance|ambulances|paramedics|emergency services|rescuers|coastguard|lifeboat|lifeboats|alarm|alarms|911|999|000|112|warning|warnings|call|calls';
const MISHAP =
  'fire|blaze|flames|inferno|explosion|blast|crash|collision|accident|rockfall|landslide|avalanche|earthquake|quake|tremor|shooting|shot|shots|attack|stabbing|robbery|incident|derailment|collapse';

const DOINGS = {
  happened: [
    {
      words: 'broke out|started|began|happened|occurred|struck|hit|erupted|heard|fired|rang out|took place',
      of: [MISHAP, 50],
    },
  ],
  called: [
    {
      words: 'called|alerted|summoned|scrambled|dispatched|logged|received|came in|sent|issued|sounded',
      of: [EMERGENCY, 70],
    },
    { words: 'raised the alarm' },
    // Whom somebody called stands behind the verb.
    { words: EMERGENCY, of: ['called|dialled|dialed|rang|alerted|phoned', 5] },
  ],
  attended: [{ words: 'arrived|reached|got there', of: [EMERGENCY, 50] }],
  departed: [{ words: 'left|sailed|departed|set off|set out|set sail|took off', not: 'of' }],
  arrived: [{ words: 'arrive|arrives|arrived|reaches|reached|docked|tied up|landed|touched down' }],
  entered: [{ words: 'entered|burst into|broke in|broke into|walked in|walked into|stormed' }],
  fled: [{ words: 'fled|escaped|made off|ran off|got away|drove off' }],
  seen: [{ words: 'last seen|last been seen' }],
  found: [{ words: 'found|discovered|recovered', of: ['body|bodies|remains', 30] }],
  founded: [{ words: 'founded|established|set up' }],
  built: [
    { words: 'started|began', of: ['construction|work|building', 6] },
    { words: 'laid', of: ['first stone|foundation stone', 20] },
  ],
  sold: [{ words: 'was sold|were sold' }],
  demolished: [{ words: 'demolished|pulled down|torn down|knocked down|razed|bulldozed' }],
  emptied: [{ words: 'left|moved out|was held|were held|was shown', of: ['last|final', 22] }],
  begun: [
    {
      words:
        'begin|begins|began|begun|start|starts|started|open|opens|opened|launched|got under way|kicked off|commenced|kick-off',
    },
  ],
  ended: [
    {
      words:
        'end|ends|ended|close|closes|closed|shut|shuts|finish|finishes|finished|completed|adjourned|abandoned|put out|called off|broke up|dissolved|disbanded|wound up|folded|ceased|concluded|ran|runs|lasted|continued|went on',
    },
  ],
  reopened: [{ words: 'reopened|bought' }],
  introduced: [{ words: 'introduced|tabled' }],
  passed: [{ words: 'passed|adopted|approved|signed into law' }],
  signed: [{ words: 'signed|agreed' }],
  announced: [{ words: 'announced|made public' }],
  arrested: [{ words: 'arrested|detained' }],
  charged: [{ words: 'charged|indicted' }],
  tried: [{ words: 'opened|began|started', of: ['trial', 12] }],
  convicted: [{ words: 'convicted|found guilty|sentenced|acquitted' }],
  jailed: [{ words: 'jailed|imprisoned|went to prison|sent to prison' }],
  freed: [{ words: 'released|freed|let out|paroled|walked free' }],
  met: [{ words: 'met|got engaged' }],
  married: [{ words: 'married|wed' }],
  widowed: [{ words: 'widow|widower|widowed' }, { words: 'died', of: ['husband|wife', 20] }],
  joined: [{ words: 'joined|took over|took up|took office|took the helm|took charge|elected|appointed|won' }],
  moved: [
    {
      words: ['moved', 'settled', 'came']
        .flatMap((verb) => [`${verb} to`, `${verb} into`, `${verb} in`])
        .join('|'),
    },
  ],
  became: [{ words: 'became its|became their' }],
  retired: [{ words: 'retired|resigned|stepped down|quit|gave up|put down|lost|left' }],
  died: [{ words: 'died|death|passed away' }],
} as const satisfies Readonly<Record<string, readonly Doing[]>>;
export type Role = keyof typeof DOINGS;

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const words of list.split('|').map((phrase) => phrase.split(' '))) {
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

interface Read {
  readonly role: Role;
  readonly words: Phrases;
  readonly of: { readonly things: Phrases; readonly within: number } | null;
  readonly not: string | null;
}

const READ: readonly Read[] = Object.entries<readonly Doing[]>(DOINGS).flatMap(([role, doings]) =>
  doings.map(({ words, of, not }) => ({
    role: role as Role,
    words: phrasesOf(words),
    of: of ? { things: phrasesOf(of[0]), within: of[1] } : null,
    not: not ?? null,
  })),
);
/** All words that any doing begins with: most words of a text begin none. */
const FIRST_WORDS: ReadonlyMap<string, readonly Read[]> = new Map(
  [...new Set(READ.flatMap(({ words }) => [...words.keys()]))].map((word) => [
    word,
    READ.filter(({ words }) => words.has(word)),
  ]),
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

interface Word extends Span {
  readonly lower: string;
}
const WORDS = /[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu;

function verbsIn(text: string): readonly Verb[] {
  const words: readonly Word[] = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));
  return words.flatMap(({ start, lower }, i) =>
    flatMap(FIRST_WORDS.get(lower) ?? [], ({ role, words: phrases, of, not }) => {
      const end = endOf(phrases, words, i);
      if (end === null || (not !== null && text.startsWith(` ${not} `, end))) return [];
      if (of === null) return { role, start, end };
      const thing = words.find(
        (w, k) =>
          k < i && start - w.end <= of.within + 1 && isOneClause(text, endOf(of.things, words, k), start),
      );
      return thing ? { role, start: thing.start, end } : [];
    }),
  );
}

const isOneClause = (text: string, from: number | null, to: number): boolean =>
  from !== null && from < to && !/[.;]/.test(text.slice(from, to));

/** Where a phrase ends that begins with a word; null where none does. */
function endOf(phrases: Phrases, words: readonly Word[], i: number): number | null {
  const phrase = phrases
    .get(words[i]?.lower ?? '')
    ?.find((parts) => parts.every((part, k) => words[i + k]?.lower === part && isNext(words, i + k, k)));
  return phrase ? (words[i + phrase.length - 1]?.end ?? null) : null;
}

const isNext = (words: readonly Word[], i: number, k: number): boolean =>
  k === 0 || words[i]?.start === (words[i - 1]?.end ?? 0) + 1;
