import { eachParagraph } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { endWith, type Figure, isFigure } from '../figure';

const WHOSE = "(?:the|its|their|his|her|a|an|this|that|last year[’']s)";
const MARK =
  'record|goal|target|limit|mark|threshold|forecast|minimum|maximum|quota|budget|benchmark|capacity|estimate|projection|expectations?';
/** "12 inches, breaking the record of 10", "$50,000, exceeding its goal of $45,000" */
const OVER = new RegExp(
  String.raw`^[^.;:!?“”"]{0,60}?,? (?:and )?(?:which )?(?:well |far |just |easily |narrowly )?(?:surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|topp?(?:ed|s|ing)|eclips(?:ed|es|ing)|br(?:oke|eaks|eaking)|(?:well |just )?above|over) ${WHOSE} (?:[\p{L}’'-]+ ){0,3}?(?:${MARK}) of $`,
  'u',
);
/** "$40,000, short of its goal of $45,000" */
const UNDER = new RegExp(
  String.raw`^[^.;:!?“”"]{0,60}?,? (?:and )?(?:which )?(?:falling |fell |coming |came |still )?(?:well |far |just )?(?:short of|shy of|below|under|miss(?:ed|ing)) ${WHOSE} (?:[\p{L}’'-]+ ){0,3}?(?:${MARK}) of $`,
  'u',
);
const LEADS = new RegExp(`(?:${MARK}) of $`);
/** In UTF-16 units. */
const LONGEST = 140;
/** Where less is more, and what may be told of another. */
const OTHERWISE =
  /\b(?:low|lowest|least|fewest|coldest|coolest|slowest|fastest|quickest|shortest|not|never|without|nearly|almost|would|could|if|more|another|up to|each)\b/i;

/** What is told to pass a mark and does not, or to miss one and does not. */
export const exceeding = eachParagraph(function* ({ claims, text }): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isFigure(a) || !isFigure(b) || !areAlike(a, b)) continue;
    const between = text.slice(Math.min(endWith(a), b.start), b.start);
    // Between most figures stands no mark.
    if (between.length > LONGEST || !LEADS.test(between)) continue;
    const isOver = OVER.test(between);
    if (OTHERWISE.test(between) || !(isOver || UNDER.test(between))) continue;
    // Of a bare figure less may be the record.
    if (a.unit === null && RECORD.test(between)) continue;
    if (isOver ? a.value >= b.value : a.value <= b.value) continue;
    yield {
      start: a.start,
      end: a.end,
      ...(isOver ? { message: '{0} is less than {1}.' } : { message: '{0} is more than {1}.' }),
      args: [a.text, b.text],
      related: cited([b]),
    };
  }
}, 'claims');

const RECORD = /\brecord of $/;

const areAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && /^(?:money|count|measure|percentage)$/.test(a.kind);
