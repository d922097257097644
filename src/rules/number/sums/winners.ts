import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';

/** "The Lakers beat the Kings", "Leeds edged them": in front of a score. */
const BEAT =
  /\b(?:beat|beats|beating|defeated|defeats|defeating|downed|edged|topped|thrashed|routed|overcame|outlasted|upset|whipped|hammered|crushed|stunned|swept past|eased past) /g;
/** Whom, and no vote on "Reed's amendment". */
const WHOM = /^(?:\p{Lu}|them$|him$|her$|hosts$|visitors$)/u;
const MOST_WORDS = 6;
/** "a 3-2 win over" */
const WIN = /^ (?:\p{Ll}+ ){0,2}(?:win|victory|triumph) (?:over|against)\b/u;
/** One of several sets, or a score of both legs. */
const SEVERAL = /^,? (?:and )?\d|^ on aggregate\b|^ \(/;
const SEVERAL_BEFORE = /\d(?:, | and )$/;

/** Whoever won has the fewer points: "The Lakers beat the Kings 98-102". */
export const winners = eachParagraph(function* ({ claims, text }): Iterable<Report> {
  for (const claim of claims) {
    const { value, high, start, end } = claim;
    if (claim.kind !== 'score' || value === null || high === null || value >= high) continue;
    if (isWon(text, claim))
      yield {
        start,
        end,
        message: '{0}: the winner has fewer than the loser.',
        args: [claim.text],
        related: [],
      };
  }
}, 'claims');

function isWon(text: string, { start, end }: Claim): boolean {
  const [before, behind] = [textBefore(text, start, 90), text.slice(end, end + 40)];
  if (SEVERAL_BEFORE.test(before) || /["“”]/.test(before)) return false;
  return WIN.test(behind) || (beatsSomebody(before) && !SEVERAL.test(behind));
}

/** "beat the Kings " */
function beatsSomebody(before: string): boolean {
  const beat = [...before.matchAll(BEAT)].at(-1);
  if (!beat || !before.endsWith(' ')) return false;
  const words = before.slice(beat.index + beat[0].length, -1).split(' ');
  return words.length <= MOST_WORDS && !/[,.;:!?]/.test(words.join(' ')) && WHOM.test(words.at(-1) ?? '');
}
