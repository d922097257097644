import { isSomebody } from '../../../analysis/grammar/somebody';
import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { mayShareVoice } from '../derived/relation';
import { endWith, type Figure, headOf, isFigure } from '../figure';
import { wrongSum } from '../wrong';
import { ownFigures, STOP } from './near';

const GENDER = /^(?:(?:wo)?m[ae]n|boys?|girls?|females?|males?)$/;
const FEMALE = /^(?:wom[ae]n|girls?|females?)$/;
/** What tells that all of them are meant: "a jury of seven women", "the 41 women", "the dead were five women". */
const ALL = /(?:\bof|\b[Tt]he|\bwere|\bcomprising|[:—–(]) ?$/;
/** More, or not all, or of others. */
const UNSURE =
  /\b(?:others?|another|also|including|among|at least|about|some|more than|up to|children|so far|later|each|every|average|shortlist\w*|alternates?|reserves?)\b/i;
/** "and three children" */
const GOES_ON =
  /^,? (?:and|plus|as well as|along with) (?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten)/;
const SOME = /^ (?:who|that|in|from|at|aged)\b/;
/** How many sentences in front their number may stand. */
const BACK = 2;
/** What is further off is of others. */
const NEAR = 0.25;
const FEWEST = 5;
/** How many figures in front. */
const MOST = 6;

/** Women and men, and how many they are said to be together: "57 nurses … the 41 women and 26 men". */
export const womenAndMen = eachParagraph(function* (own): Iterable<Report> {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, first] of claims.entries()) {
    const second = claims[i + 1];
    if (!second || !isOfGender(first) || !isOfGender(second)) continue;
    if (FEMALE.test(headOf(first) ?? '') === FEMALE.test(headOf(second) ?? '')) continue;
    if (text.slice(endWith(first), second.start) !== ' and ') continue;
    if (!ALL.test(textBefore(text, first.start, 12))) continue;
    if (GOES_ON.test(text.slice(endWith(second), endWith(second) + 24))) continue;
    const whole = claims
      .slice(Math.max(0, i - MOST), i)
      .findLast((c) => c.kind === 'count' && (c.value ?? 0) > Math.max(first.value, second.value));
    if (!whole || !isFigure(whole) || whole.value < FEWEST || !isOfPeople(whole)) continue;
    const between = text.slice(whole.end, first.start);
    if (UNSURE.test(between) || between.split(STOP).length > BACK + 1) continue;
    const sum = first.value + second.value;
    // "the 41 women and 26 men who voted" are some of them.
    if (sum < whole.value && SOME.test(text.slice(endWith(second), endWith(second) + 8))) continue;
    const off = Math.abs(sum - whole.value);
    if (off === 0 || off > Math.max(1, NEAR * whole.value)) continue;
    if (mayShareVoice(whole, first) && mayShareVoice(whole, second))
      yield wrongSum(whole, [first, second], '+', sum);
  }
}, 'claims');

/** "57 nurses", "a 12-member jury": no "57 cars". */
const isOfPeople = (whole: Figure): boolean =>
  BODY.test(whole.text) ||
  isSomebody((headOf(whole) ?? '').replace(/s$/, '')) ||
  PEOPLE.test(headOf(whole) ?? '');
const BODY = /-(?:member|strong|person)$/;
const PEOPLE =
  /^(?:people|jurors|staff|employees|recruits|graduates|crew|dead|victims|survivors|passengers|hostages)$/;

const isOfGender = (c: { readonly kind: string } & Parameters<typeof headOf>[0]): c is Figure =>
  c.kind === 'count' && isFigure(c) && GENDER.test(headOf(c) ?? '');
