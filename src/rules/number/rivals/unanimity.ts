import type { Article } from '../../../analysis/article';
import { firstFrom } from '../../../text/firstFrom';
import { type Span, sliceOf } from '../../../text/span';
import { eachParagraph } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { sentenceAt } from '../settings';

const BODY =
  '(?:members|councill?ors|commissioners|judges|justices|jurors|senators|trustees|directors|delegates|selectmen|aldermen|supervisors|votes)';
/** Nobody was against. */
const UNANIMOUS = new RegExp(
  `\\b(?:unanimous(?:ly)?|unanimity|without (?:a single vote against|(?:a single )?dissent(?:ing (?:voice|vote))?|opposition)|(?:no|not one|not a single) dissenting (?:voice|vote)|of one mind|[Aa]ll (?:the |of the )?(?:\\p{Ll}+ )?${BODY} (?:voted (?:for|in favou?r)|agreed))\\b`,
  'gu',
);
const NOT_SO =
  /\b(?:not|no|fails|failed|failing|unable|nearly|almost|near|virtually|all but|once|must|needs|need|requires?|required|if|until|unless|would|had|previous|previously|earlier|last (?:week|month|year))\b|-$/i;
/** … or it was long since. */
const AGO = /\b(?:last (?:week|month|year)|ago|in (?:19|20)\d\d)\b/i;
/** How far in front such a word may stand, in UTF-16 units. */
const REACH = 45;
/** Somebody was. */
const AGAINST = [
  /\b(?:voted (?:against|no)|dissented|(?:lone|sole) (?:dissenter|dissent|dissenting)|lone (?:no|vote against))\b/,
  /\b(?:votes|vote|ballots|percent|per cent)\b[^.;,]{0,20} (?:against|opposed)\b/,
  /\b[Oo]nly [^.;,]{3,50} (?:opposed|objected|dissented|against)\b/,
];
const NOBODY = /\b(?:nobody|no one|none|not one|no member|without|not a|zero|neither|nor)\b/i;
/** Another vote, or one of others. */
const OTHER =
  /\b(?:earlier|previous\w*|last|another|second|first|third|separate|amendments?|committee|later|ago|originally|initially|then|also|while|unlike|before|lower|other|if)\b/i;

/** "The vote on the sign was 6-1" is about something of its own. */
const ABOUT = /\bvotes? (?:on|for|over|about)\b/i;

/** How many sentences behind the one vote the other may be told of. */
const BEHIND = 2;

/** "voted unanimously … The vote was 6-1": one vote that somebody was against. */
export const unanimity = eachParagraph(function* (own): Iterable<Report> {
  const content = own.paragraphs[0]?.content;
  if (!content) return;
  const { sentences } = content;
  for (const match of own.text.matchAll(UNANIMOUS)) {
    const told = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const at = sentenceAt(content, told.start);
    const here = sentences[at];
    if (!here || AGO.test(sliceOf(own.text, here))) continue;
    if (NOT_SO.test(own.text.slice(Math.max(here.start, told.start - REACH), told.start))) continue;
    for (const sentence of sentences.slice(at, at + BEHIND + 1)) {
      const split = splitIn(own, sentence, sentence === here);
      if (!split) continue;
      yield {
        ...split,
        message: '“{0}” contradicts “{1}”.',
        args: [own.text.slice(split.start, split.end), told.text],
        related: cited([told]),
      };
      break;
    }
  }
});

/** @param isOwn of the sentence that calls the vote unanimous, the figures only: "unanimously voted against" */
function splitIn({ text, claims }: Article, sentence: Span, isOwn: boolean): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (OTHER.test(words) || ABOUT.test(words)) return null;
  const first = firstFrom(claims.length, (i) => (claims[i]?.start ?? 0) >= sentence.start);
  const last = firstFrom(claims.length, (i) => (claims[i]?.start ?? 0) >= sentence.end);
  const figures = claims
    .slice(first, last)
    .find(
      (c) =>
        (c.kind === 'vote' ||
          (c.kind === 'score' &&
            /\b(?:vote|motion|decision|tally|ruling|carried|passed|approved|voted)\b/i.test(words))) &&
        (c.value ?? 0) > 0 &&
        (c.high ?? 0) > 0,
    );
  if (figures) return { start: figures.start, end: figures.end };
  if (isOwn || NOBODY.test(words)) return null;
  const against = AGAINST.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!against) return null;
  const start = sentence.start + against.index;
  return { start, end: start + against[0].length };
}
