import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { type Figure, isFigure } from '../figure';
import { differ, type Settings } from '../settings';
import type { Rival } from './rival';

/** From a name to where the one named came: "Reed finished ", "Reed, who came ", "Reed, whose ", "Reed’s ". */
const CAME =
  /^(?:(?:, (?:who|which))? (?:finished|came(?: in| home)?|was|were|placed|took|claimed|ended) (?:in )?|, whose |['’]s |['’] )$/;
const PLACE = /^(?: place\b| (?:in|on|behind|after|at)\b|[.,;]|$)/;
/** A place in something else, or on another day. */
const OTHER =
  /\b(?:grid|qualif\w+|heats?|stage|standings|championship|overall|table|season|laps?|leg|last (?:week|month|year|time|season)|previous\w*|earlier|ago|in (?:1[89]|20)\d\d|semi-?finals?|practice|ranked|seeded|list|poll|attempt|row|straight|successive|consecutive)\b/i;
const REACH = 40;

/** Where somebody came in one race, told in two ways: "Reed finished fourth … Reed, whose third place". */
export function* placings(article: Article, settings: Settings): Iterable<Rival> {
  const firsts = new Map<string, Figure>();
  for (const [claim] of ranked(article)) {
    const setting = settings.of(claim);
    if (!isFigure(claim) || !setting || OTHER.test(setting.text)) continue;
    const at = claim.start - (article.paragraphs[claim.paragraph]?.start ?? 0);
    const name = settings
      .namesIn(claim.paragraph)
      .findLast((n) => n.end <= at && at - n.end < REACH && n.type !== 'place');
    const text = article.paragraphs[claim.paragraph]?.content.text ?? '';
    if (!name || !CAME.test(text.slice(name.end, at))) continue;
    const first = firsts.get(name.id);
    if (!first) firsts.set(name.id, claim);
    else if (
      first.value !== claim.value &&
      isOneRace(article, settings, first, claim) &&
      !differ(settings.of(first)?.times ?? NONE, setting.times)
    )
      yield { first, later: claim };
  }
}

/** "in the 400m": what the later one names the first must have named. */
const IN = /^[^.;]{0,16}? (?:in|at) the ([\p{L}\d-]+)/u;
function isOneRace({ text }: Article, settings: Settings, first: Figure, later: Figure): boolean {
  const race = IN.exec(text.slice(later.end, later.end + 40))?.[1];
  return race === undefined || (settings.of(first)?.text.includes(race) ?? false);
}

const NONE: ReadonlySet<string> = new Set();

const BESIDE = /(?:finished|came|in|home|was|were|placed|took|claimed|ended|whose|['’]s|['’]) $/;
const ranked = eachClaim((claim, { text }) =>
  claim.kind === 'rank' &&
  BESIDE.test(textBefore(text, claim.start, 10)) &&
  PLACE.test(text.slice(claim.end, claim.end + 8))
    ? true
    : null,
);
