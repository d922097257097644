import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { type Figure, isFigure } from '../figure';
import { differ, type Setting, type Settings } from '../settings';
import type { Rival } from './rival';

/** "won by four wickets", "missing first place by 0.3 of a second" */
const BY =
  /\b(?:w[io]ns?|winning|los(?:e|es|t|ing)|beat(?:en|ing|s)?|defeat\w{0,3}|miss(?:ed|ing)|victor\w{1,5}|triumph\w{0,4}|thrash\w{0,3}|edg(?:ed|ing)|prevail\w{0,3}|ahead)\b[^.;:!?\n]{0,60} by (?:just |only )?$/i;
const UNIT =
  /^ (wickets?|runs?|goals?|points?|shots?|strokes?|lengths?|laps?|(?:of a )?seconds?|votes?|frames?|legs?|holes?|metres|meters|minutes)\b/;
/** The result told of, again: "Having won by", "who lost … by", "the four-wicket win". */
const AGAIN =
  /\b(?:having (?:won|lost|been beaten)|(?:who|which|that) (?:had )?(?:won|lost|beat|missed|was beaten|were beaten)|after (?:winning|losing)|in (?:winning|losing))\b[^.;:!?\n]{0,60} by (?:just |only )?$/i;
/** A result of another day, or of a part of one. */
const OTHER =
  /\b(?:last (?:week|month|year|season|time|meeting)|previous\w*|earlier|ago|(?:first|second|third|fourth|fifth|opening|final|other) (?:leg|half|game|match|set|meeting|round|Test|innings|T20|ODI|heat|stage|semi-?final)s?|semi-?finals?|heats?|series|reverse|season|in (?:1[89]|20)\d\d)\b/i;

/** The margin of one match or race told again as another: "won by four wickets … Having won by 6 wickets". */
export function* margins(article: Article, settings: Settings): Iterable<Rival> {
  const told = byMargins(article);
  const firsts = new Map<string, Figure>();
  // More than two margins are of more than one match.
  const count = new Map<string, number>();
  for (const [, { unit }] of told) count.set(unit, (count.get(unit) ?? 0) + 1);
  for (const [claim, { unit, isAgain }] of told) {
    if (!isFigure(claim)) continue;
    const first = firsts.get(unit);
    if (!first) firsts.set(unit, claim);
    else if (
      isAgain &&
      first.value !== claim.value &&
      count.get(unit) === 2 &&
      areOne(article, settings, first, claim)
    )
      yield { first, later: claim };
  }
}

interface Margin {
  readonly unit: string;
  readonly isAgain: boolean;
}

const byMargins = eachClaim((claim, { text }): Margin | null => {
  if (claim.value === null) return null;
  const before = textBefore(text, claim.start, 110);
  const unit = UNIT.exec(text.slice(claim.end, claim.end + 16))?.[1];
  if (unit === undefined || !BY.test(before)) return null;
  return { unit: unit.replace('of a ', '').replace(/s$/, ''), isAgain: AGAIN.test(before) };
});

function areOne(article: Article, settings: Settings, first: Figure, later: Figure): boolean {
  const { text } = article;
  const [a, b] = [settings.of(first), settings.of(later)];
  if (!a || !b || a === b) return false;
  // The first tells of which match it is.
  if (OTHER.test(b.text) || MORE.test(text.slice(first.end, later.start))) return false;
  return !differ(whoIn(article, a, first), whoIn(article, b, later));
}

/** Another match was told of in between. */
const MORE =
  /\b(?:last (?:week|month|year|season)|previous (?:match|game|meeting|race)|earlier in the|in the other)\b/i;

/** Who is named in front of a margin. */
function whoIn(
  { paragraphs }: Article,
  { named }: Setting,
  { paragraph, start }: Figure,
): ReadonlySet<string> {
  const at = start - (paragraphs[paragraph]?.start ?? 0);
  return new Set(named.filter((n) => n.type !== 'place' && n.end <= at).map(({ id }) => id));
}
