import type { Article, Claim } from '../../../analysis/article';
import { betweenStops, textBefore } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { endWith, type Figure, headOf, isFigure, isSame } from '../figure';
import { figureAt, figuresNear, isNearMiss, ownFigures, STOP } from '../figuresNear';
import { show, slack } from '../rounding';
import { wrongResult, wrongSum } from '../wrong';

/** What one of two figures is ahead of the other by. */
const NAMED =
  /\b(?:majority|margin|lead|edge|advantage|cushion|gap|difference|shortfall)(?: (?:of|was|is|stands at|stood at|fell to|cut to|down to|slashed to|reduced to))?(?: just| only)? $/i;
const BEHIND =
  /^ (?:winning |losing |final )?(?:majority|margin|lead|advantage|gap|win|loss|victory|defeat|deficit|rout|thrashing|hammering|drubbing|cushion)\b/;
const AHEAD = /^ (?:clear|ahead|behind|adrift|in front|short)\b/;
const WON_BY =
  /\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|losing|defeated|prevailed|ahead|held|holds|kept|retained|retains|took|elected|re-elected|passed|carried)(?:,? [\p{L}’'.-]{1,20}){0,6},? by (?:just |only )?$/u;
/** Of another day, or of part of a game. */
const OTHER =
  /\b(?:half-?time|the half|halftime|quarter|(?:first|second|third|fourth) (?:half|period|set|leg)|interval|at one (?:point|stage)|last (?:year|time|season|month|week)|previous|previously|earlier|in (?:19|20)\d\d|early|led|trailed|neighbou?ring|another|next door|elsewhere|(?:days?|weeks?|months?|nights?|year) (?:after|before|ago))\b/i;
/** A lead at some time, or one that is thought of. */
const UNSURE =
  /\b(?:in the (?:polls|standings)|built|opened|erased|overcame|blew|needs?|needed|if|would|could|about|combined|record)\b/i;
const JOINED = /-(point|vote|run|goal|seat|game|length)$/;
/** "their second 13-point loss in a week" */
const ONE_OF = /\b(?:first|second|third|fourth|fifth|sixth|latest|last|other) $/i;
const REACH = 60;
/** More figures in front tell of more than two who compete. */
const MOST = 5;
const BACK = 4;
/** Fewer are told of other things, too. */
const FEWEST = 12;

interface Told {
  readonly i: number;
  /** "point", "vote"; null where the figure stands bare. */
  readonly noun: string | null;
  /** Of a match or a vote that is over. */
  readonly isResult: boolean;
}

const toldIn = inEachParagraph(function* (own): Iterable<Told> {
  const { text } = own;
  for (const [i, claim] of ownFigures(own).entries()) {
    if (
      !isFigure(claim) ||
      !(claim.kind === 'count' || claim.kind === 'money' || claim.unit === 'percentage point')
    )
      continue;
    const before = textBefore(text, claim.start, REACH);
    const behind = text.slice(endWith(claim), endWith(claim) + REACH / 2);
    const joined = JOINED.exec(claim.text)?.[1] ?? null;
    const behindJoined = text.slice(claim.end, claim.end + REACH / 2);
    const isTold = joined
      ? BEHIND.test(behindJoined)
      : NAMED.test(before) || WON_BY.test(before) || AHEAD.test(behind);
    if (
      !isTold ||
      ONE_OF.test(before) ||
      UNSURE.test(clauseAt(text, claim)) ||
      OTHER.test(sentenceAt(text, claim))
    )
      continue;
    const noun =
      joined ?? (claim.unit === 'percentage point' ? 'point' : (headOf(claim)?.replace(/s$/, '') ?? null));
    const isResult = joined
      ? /^ (?:win|loss|victory|defeat|rout|thrashing|hammering|drubbing|(?:winning|losing) margin)\b/.test(
          behindJoined,
        )
      : WON_BY.test(before);
    yield { i, noun, isResult };
  }
}, 'claims');

const sentenceAt = (text: string, { start, end }: Claim): string =>
  betweenStops(text, { start, end }, STOP, REACH * 2, REACH);

const clauseAt = (text: string, { start, end }: Claim): string =>
  betweenStops(text, { start, end }, /[,;:.!?—–]\s/, REACH);

/** A lead or a majority that is not the difference of the two figures told beside it. */
export function* leads(article: Article): Iterable<Report> {
  for (const { paragraph, found } of toldIn(article))
    for (const told of found) {
      const near = figuresNear(article, paragraph, told.i, { back: BACK, on: 2 });
      const margin = figureAt(article, paragraph, told.i);
      if (!margin) continue;
      const report = ofResult(article, margin, told, near) ?? ofFigures(article, margin, told, near);
      if (report) yield report;
    }
}

type Score = Figure & { readonly high: number };
const isScore = (c: Claim): c is Score =>
  (c.kind === 'score' || c.kind === 'vote') && c.value !== null && c.high !== null;

/** "beat them 118-99 … the 21-point loss" */
function ofResult(
  { text }: Article,
  margin: Figure,
  { isResult }: Told,
  near: readonly Claim[],
): Report | null {
  const scores = near.filter(isScore);
  const [only, other] = scores.filter((s) => isBeside(text, s, margin));
  // "60-38, a margin of 24 votes", "by 13 votes, 34 to 23"
  if (only && !other) {
    const isRight = [Math.abs(only.value - only.high), only.value, only.high].includes(margin.value);
    return isRight ? null : wrongLead(margin, only);
  }
  if (!isResult || scores.some((s) => Math.abs(s.value - s.high) === margin.value)) return null;
  const results = scores.filter(
    (s) => !isStanding(text, s) && !OTHER.test(clauseAt(text, s)) && RESULT.test(sentenceAt(text, s)),
  );
  const [result] = results;
  if (!result || results.some((s) => keyOf(s) !== keyOf(result))) return null;
  const [day, another] = [
    WEEKDAY.exec(sentenceAt(text, margin))?.[0],
    WEEKDAY.exec(sentenceAt(text, result))?.[0],
  ];
  if (day && another && day !== another) return null;
  const real = Math.abs(result.value - result.high);
  if (!isNearMiss(margin.value, real) && Math.abs(real - margin.value) > 3) return null;
  return wrongLead(margin, result);
}

/** With no other figure in between, and in one sentence. */
function isBeside(text: string, score: Score, margin: Figure): boolean {
  const isBehind = margin.start > score.end;
  const between = isBehind ? text.slice(score.end, margin.start) : text.slice(endWith(margin), score.start);
  return isBehind ? LED.test(between) : score.kind === 'vote' && between === ', ';
}
const LED =
  /^(?: (?:votes?|against|for|in favou?r of|to)(?: [\p{L}’'-]+){1,4})?,? (?:by |with |giving \p{L}+ )?an? (?:\w+ )?(?:margin|majority|lead|difference) of $/u;

function wrongLead(margin: Figure, { value, high, ...result }: Score): Report {
  const [more, less] = [Math.max(value, high), Math.min(value, high)];
  return wrongResult(margin, `${show(more)} − ${show(less)}`, show(more - less), [result]);
}
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const RESULT =
  /\b(?:beat|beats|beating|won|win|wins|winning|victory|lost|loss|defeat\w*|rout\w*|edg(?:ed|ing)|s[ae]w off|seen off|sank|overcame|thrash\w*|hammer\w*|top(?:ped|ping)|down(?:ed|ing)|over)\b/i;
/** "dropped them to 9-24": won and lost so far. */
const isStanding = (text: string, { start }: Claim): boolean =>
  /\b(?:to|at|is|are|now|went|were|record|of) $/.test(textBefore(text, start, 8));
const keyOf = (s: Score): string => `${Math.max(s.value, s.high)} ${Math.min(s.value, s.high)}`;

/** "on 87 points. Chelsea are on 71, and a lead of 14"; "5,210 votes … 4,870: a majority of 430" */
function ofFigures(article: Article, margin: Figure, { noun }: Told, near: readonly Claim[]): Report | null {
  const { text } = article;
  const figures = near.filter(
    (c): c is Figure => isFigure(c) && !isSame(c, margin) && isAlike(c, margin, noun),
  );
  const isDifference = (a: Figure, b: Figure): boolean =>
    Math.abs(Math.abs(a.value - b.value) - margin.value) <=
    [a, b, margin].reduce((all, figure) => all + looseOf(figure), 1e-9);
  if (figures.some((a, i) => figures.slice(i + 1).some((b) => isDifference(a, b)))) return null;
  const behind = noun === 'vote' ? firstTold(text, figures, margin) : [];
  const isVote = behind.length === 2 && !figures.some((c) => c.start < margin.start);
  if (!isVote && /\brecount/i.test(clauseAt(text, margin))) return null;
  const before = isVote ? behind : lastTold(figures, margin);
  // The first and the second: others trail.
  const [more, less] = [...before].sort((a, b) => b.value - a.value);
  if (!more || !less || before.length > MOST || margin.value >= more.value) return null;
  const between = text.slice(Math.min(more.start, less.start), Math.max(more.end, less.end));
  if (between.split(STOP).length > 3 || UNSURE.test(between) || OTHER.test(between)) return null;
  const real = more.value - less.value;
  return isNearMiss(margin.value, real) ? wrongSum(margin, [more, less], '−', real) : null;
}

/** Those of the first sentence behind the margin's that has any. */
function firstTold(text: string, figures: readonly Figure[], margin: Figure): readonly Figure[] {
  const [first, ...others] = figures.filter((c) => c.start > margin.end && c.value > FEWEST);
  if (!first) return [];
  return [
    first,
    ...others.filter((c) => !/[.!?]["”’)]?\s+(?=\p{Lu}\p{Ll}{3})/u.test(text.slice(first.end, c.start))),
  ];
}

/** Those of the last paragraph up to the margin's own that tells of two. */
function lastTold(figures: readonly Figure[], margin: Figure): readonly Figure[] {
  for (let paragraph = margin.paragraph; paragraph >= margin.paragraph - BACK; paragraph--) {
    const here = figures.filter(
      (c) => c.paragraph === paragraph && c.start < margin.start && c.value > FEWEST,
    );
    if (here.length > 1) return here;
  }
  return [];
}

function isAlike(c: Claim, margin: Figure, noun: string | null): boolean {
  if (margin.unit === 'percentage point' || (noun === 'point' && c.unit === '%'))
    return c.unit === '%' && c.kind === 'percentage';
  if (c.kind !== margin.kind || c.unit !== margin.unit) return false;
  const head = headOf(c)?.replace(/s$/, '') ?? null;
  return c.kind !== 'count' || head === null || head === noun || (noun === null && COMPETED.test(head));
}

/** Votes and points are counted, thousands and millions are rounded. */
const looseOf = (figure: Figure): number =>
  figure.value % 1000 === 0 || /\.\d|\p{L}/u.test(figure.text) ? slack(figure) : 0;

const COMPETED = /^(?:vote|point|goal|seat|run)$/;
