import type { Article, Claim } from '../../analysis/article';
import { isMoneyUnit } from '../../analysis/claims/lexicon/currencies';
import { sinceStop } from '../../text/around';
import { flatMap } from '../../text/flatMap';
import { claimAt, inEachParagraph, keptWhile } from '../paragraphs';
import type { Rule } from '../rule';
import { isPollStory, isResultsStory, isSourcedIn, sourcesIn, sourcesOf } from './sources';

/** A figure in the article's own voice, in a paragraph that says nothing of where it is from. */
export const unsourced: Rule = {
  id: 'number/unsourced',
  summary: 'A figure in the article’s own voice with no source in its paragraph',
  severity: 'information',
  message: 'Who says so? No source for {0} in this paragraph.',
  *check(article) {
    for (const [paragraph, index] of toAskAbout(article)) {
      const claim = claimAt(article, paragraph, index);
      if (claim) yield { start: claim.start, end: claim.end, args: [claim.text], related: [] };
    }
  },
};

/** A claim by its paragraph, and by its own index there. */
type Place = readonly [paragraph: number, index: number];

/** Most keys leave all figures and all sources as they are. */
const toAskAbout = keptWhile(
  (article) => [checkable(article), figures(article), ...sourcesOf(article)],
  (article): readonly Place[] => {
    const isSourced = sourcesIn(article);
    const isOpen = (c: Claim, paragraph: number): boolean =>
      c.source === null && !isSourced(paragraph) && !isPolled(c);
    const isPolled = (c: Claim): boolean =>
      (SHARES.has(c.kind) && isPollStory(article)) || (OF_RESULTS.has(c.kind) && isResultsStory(article));
    const open = flatMap(checkable(article), ({ paragraph, found }) =>
      flatMap(found, (index) => {
        const claim = article.paragraphs[paragraph]?.facts.claims[index];
        return claim && isOpen(claim, paragraph) ? [{ claim, paragraph, index }] : [];
      }),
    );
    if (open.length === 0) return [];
    const values = new Set(open.map(({ claim }) => claim.value));
    const told = new Set<string>();
    for (const [i, { facts }] of article.paragraphs.entries())
      for (const c of facts.claims) if (values.has(c.value) && !isOpen(c, i)) told.add(figureOf(c));
    const asked = new Set<number>();
    return flatMap(open, ({ claim, paragraph, index }): readonly Place[] => {
      const figure = figureOf(claim);
      const isNew = !told.has(figure);
      told.add(figure);
      // A paragraph is asked once, whatever the number of its figures.
      if (!isNew || asked.has(paragraph)) return [];
      asked.add(paragraph);
      return [[paragraph, index]];
    });
  },
);

const SHARES = new Set(['percentage', 'change']);
const OF_RESULTS = new Set(['money', 'rate', 'percentage', 'change']);

/** By index. */
const checkable = inEachParagraph(
  (own) => flatMap(own.claims, (claim, i) => (isCheckable(own, claim) && !isSourcedIn(own) ? i : [])),
  'claims',
);

/** All that is asked here about any claim. */
const figures = inEachParagraph(
  ({ claims }) => claims.map((c) => [figureOf(c), SHARES.has(c.kind), c.source === null].join(' ')),
  'claims',
);

/** The same figure, wherever it stands. */
const figureOf = ({ value, high, unit }: Claim): string => `${value} ${high} ${unit}`;

/** Counts up to this are seen by whoever is there. */
const LARGE = 100;
/** What players and teams are said to have is the match's own record. */
const RECORD =
  /\b(?:goals?|points?|rebounds|assists|saves|yards|runs|wins|games|matches|shots|innings|seasons|titles|strokes|birdies|touchdowns|tackles|laps|victories|losses|steals|caps|tries|wickets|votes|ballots|delegates|superdelegates|seats|times)$/i;
/** "the two-thirds majority" is what the rules ask for. */
const RULE = /\bmajority$/i;
/** How many live somewhere is looked up, and not told by anybody. */
const POPULATION = /\b(?:residents|inhabitants|citizens)$/i;
/** What a vote came to and what was traded at is on record. */
const ON_RECORD_BEHIND =
  /^ (?:of the (?:popular |total )?vote\b|an? (?:ounce|barrel|bushel)\b)|^ ?(?:to|[-–—]) ?\d|^[^;]{0,30}\b(?:after-hours|midday|early|morning|afternoon) trading\b/;
const ON_RECORD_BEFORE =
  /\b(?:closed|settled?|ended|traded|trading|opened|quoted|hovering|changed hands)(?: \w+)? (?:at |up |down )?(?:around |about |nearly |some )?$/;
/** Rates and yields are quoted every day. */
const QUOTED_RATE =
  /\b(?:yield(?:s|ed|ing)?|federal funds|fed funds|(?:call|call money|overnight|prime|discount|repo|interbank|mortgage|lending|deposit)(?: \w{1,20})? rates?)\b/i;
/** Advice reckons with figures of its own. */
const ADVICE = /\b(?:you|your|you['’](?:ll|re|ve|d))\b/i;
const REACH = 40;

/** What stands near in front of a figure, from the last stop on. */
const clauseBefore = (text: string, start: number): string => sinceStop(text, start, 2 * REACH, /[.;]/);

/** A figure that somebody must have counted, measured or set: no ages, scores, ranks, lengths or stretches of time. */
function isCheckable(
  { paragraphs, text: words }: Article,
  { kind, value, unit, subject, paragraph, text, source, start, end }: Claim,
): boolean {
  if (source !== null || value === null || paragraphs[paragraph]?.role !== 'body') return false;
  if (subject && (RECORD.test(subject.text) || POPULATION.test(subject.text) || RULE.test(subject.text)))
    return false;
  if (unit === '%' && QUOTED_RATE.test(clauseBefore(words, start))) return false;
  if (ON_RECORD_BEHIND.test(words.slice(end, end + REACH))) return false;
  if (ON_RECORD_BEFORE.test(words.slice(Math.max(0, start - REACH), start)) || ADVICE.test(words))
    return false;
  switch (kind) {
    case 'money':
    case 'percentage':
      return true;
    case 'rate':
      return unit === null ? value > LARGE : unit === '%' || isMoneyUnit(unit);
    case 'change':
      return unit === '%';
    case 'ratio':
      return subject !== null;
    case 'count':
      return value > LARGE && subject !== null && !text.includes('-');
    default:
      return false;
  }
}
