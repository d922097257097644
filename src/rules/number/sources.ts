import type { Article, ArticleParagraph } from '../../analysis/article';
import { isTabular } from '../../analysis/claims/tables';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import { inEachParagraph } from '../paragraphs';

/** Words that say where a figure is from, though nobody is quoted. */
const SOURCE =
  /\b(?:according to|data|figures?|surveys?|polls?|polling|pollsters?|study|studies|reports?|reported|reporting|census|records?|documents?|filings?|statements?|analys[ie]s|estimates?|estimated|statistics|research\w*|audit\w*|court|indictment|testimony|calculat\w+|tall(?:y|ies)|results?|index|memos?|transcripts?|websites?|database|said|says|told|found|shows?|showed|shown|announced|tweeted|wrote|plans?|proposals?|budget|law|bill|ruling|list(?:s|ed)?|heard|per the|bylaws|charter|treaty|ordered|directed|projected|recommended)\b|https?:|www\.|\]\(/i;
/** Documents whose figures a following paragraph goes on with. */
const GOES_ON = /\b(?:surveys?|polls?|study|reports?|census|audit|budget)\b/i;

/** "This is up from 40 million": of the figure before, and from where that is. */
const LEANS = /^(?:This|That|It) (?:is|was|compares|compared|represents|represented|means|marks|follows)\b/;

const namesSource = rememberEach(({ text }: Paragraph) => SOURCE.test(text));
const isLeaning = rememberEach(({ text }: Paragraph) => LEANS.test(text));
const isGoneOnWith = rememberEach(({ text }: Paragraph) => GOES_ON.test(text));

/**
 * Tells whether a paragraph names a source: a quotation, reported speech, a document or a link. The first paragraph may
 * leave it to the second, as news does. Looked at only when asked.
 */
export function sourcesIn(article: Article): (paragraph: number) => boolean {
  const { paragraphs } = article;
  const lead = leadOf(article);
  return (i) => {
    const [own, before, next] = [paragraphs[i], paragraphs[i - 1], paragraphs[i + 1]];
    if ((own && isSourced(own)) || isReleaseIn(article) || isBriefIn(article)) return true;
    if (before !== undefined && isGoneOnWith(before.content)) return true;
    if (own && before && isLeaning(own.content) && isSourced(before)) return true;
    return i === lead && next !== undefined && isSourced(next);
  };
}

/** All that decides which paragraphs name a source: the same things as long as the same ones do. */
export const sourcesOf = (article: Article): readonly unknown[] => [
  sourced(article),
  goneOnWith(article),
  leadOf(article),
  isSourcedAt(article, leadOf(article) + 1),
  isPollStory(article),
  isResultsStory(article),
  leaningOnSources(article),
  isReleaseIn(article),
  isBriefIn(article),
];

/** Asked only where somebody must have told a figure: most paragraphs have none, and the expression is long. */
const sourced = inEachParagraph(
  (own) => (own.claims.some(({ source }) => source === null) && isSourcedIn(own) ? [true] : []),
  'claims',
);
const goneOnWith = inEachParagraph(({ paragraphs: [own] }) =>
  own && isGoneOnWith(own.content) ? [true] : [],
);

const leaning = inEachParagraph(({ paragraphs: [own] }) => (own && isLeaning(own.content) ? [true] : []));

const leaningOnSources = (article: Article): string =>
  leaning(article)
    .flatMap(({ paragraph }) => (isSourcedAt(article, paragraph - 1) ? [paragraph] : []))
    .join();

const leadOf = ({ paragraphs }: Article): number => paragraphs.findIndex(({ role }) => role === 'body');

/** Paragraphs, headline included, in which the story of a poll or of statistics says that it is one. */
const TOP = 4;
const POLL =
  /\b(?:polls?|polling|surveys?|statistics|census|study|data|(?:official|new|latest|annual|crime) figures|caucus(?:es)?|primaries|(?:presidential|democratic|republican|gop) primary)\b/i;
const isOfPoll = rememberEach(({ text }: Paragraph) => POLL.test(text));

const RESULTS =
  /\b(?:reported|posted|recorded|announced|beat|topped|earned|said)\b[^.]{0,100}\b(?:profits?|net income|earnings|revenues?)\b|\b(?:quarterly|(?:first|second|third|fourth)-quarter|full-year|half-year|interim|third quarter|second quarter) (?:results|profits?|earnings|revenues?|sales)\b/i;
const isOfResults = rememberEach(({ text }: Paragraph) => RESULTS.test(text));

/** Is it the story of a firm's results, in which sums, changes and what falls to a share are from its report? */
export const isResultsStory = ({ paragraphs }: Article): boolean =>
  paragraphs.slice(0, RESULTS_TOP).some(({ content }) => isOfResults(content));
const RESULTS_TOP = 2;

/** Is the article about a poll, a vote or statistics, which its shares are all from? */
export const isPollStory = ({ paragraphs }: Article): boolean =>
  paragraphs.slice(0, TOP).some(({ content }) => isOfPoll(content));

function isSourcedAt({ paragraphs }: Article, index: number): boolean {
  const paragraph = paragraphs[index];
  return paragraph !== undefined && isSourced(paragraph);
}

/** Rows of results from which on an article is the release of whoever they are of. */
const ROWS = 2;
const rows = inEachParagraph(({ paragraphs: [own] }) =>
  own && mayBeRows(own) && isTabular(own.content.tokens) ? [true] : [],
);
/** Most paragraphs are told apart without a look at their words. */
const mayBeRows = ({ content, facts: { claims } }: ArticleParagraph): boolean =>
  claims.length >= 4 || (claims.length > 0 && content.text.includes(' vs'));
const isReleaseIn = (article: Article): boolean => rows(article).length >= ROWS;

/** A short item's paragraphs, and how far from the top its source is named. */
const [BRIEF, NAMED_BY] = [8, 2];
const ITSELF =
  /^(?:it|they|the (?:company|firm|group|bank|ministry|department|agency|bureau|office|board|council|fund|union)|(?:its|a|the) (?:[\p{L}-]+ )?(?:spokes(?:man|woman|person)|statement|release|report|figures|data))$/iu;

/** Is it a short item after one body's release: that body alone speaks, and from the top? All figures are its. */
function isBriefIn(article: Article): boolean {
  const { paragraphs } = article;
  if (paragraphs.length > 2 * BRIEF) return false;
  // Asked for late: both are laid out when they are first looked at.
  const { attributions, quotations } = article;
  const [first] = attributions;
  if (!first) return false;
  const body = paragraphs.filter(({ role }) => role === 'body');
  if (body.length > BRIEF || first.content.start >= (body[NAMED_BY]?.start ?? Number.POSITIVE_INFINITY))
    return false;
  const quoted = quotations.flatMap(({ attribution }) => attribution?.speaker ?? []);
  const speakers = [...attributions.flatMap(({ speaker }) => speaker ?? []), ...quoted];
  const bodies = new Set(speakers.flatMap(({ entity }) => entity ?? []));
  const [only, other] = bodies;
  return (
    only?.startsWith('organization:') === true &&
    other === undefined &&
    speakers.every(({ entity, text }) => entity !== null || ITSELF.test(text))
  );
}

/** Does the paragraph, as an article of its own, name one? */
export const isSourcedIn = ({ paragraphs: [own] }: Article): boolean => own !== undefined && isSourced(own);

const isSourced = ({ content, facts }: ArticleParagraph): boolean =>
  facts.quotations.length > 0 || facts.attributions.length > 0 || namesSource(content);
