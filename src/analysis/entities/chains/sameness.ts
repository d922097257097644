import { remember } from '../../../text/remember';
import { genderOf, isFirstName } from '../names/firstNames';
import type { Called } from './cluster';
import { compact, familyName, keyWithoutNickname, suffixOf, withoutSuffix } from './key';
import { areNear, areSwapped, areVariants } from './likeness';

/** Short forms of first names that news uses beside the long ones. */
const SHORT_FORMS =
  'alex:alexander,alexandra,alexandre|andy:andrew|angie:angela|becky:rebecca|ben:benjamin|bernie:bernard|beth:elizabeth|betty:elizabeth|bill:william|bob:robert|bobby:robert|cathy:catherine|chris:christopher,christine,christina|chuck:charles|charlie:charles|cindy:cynthia|dan:daniel|danny:daniel|dave:david|deb:deborah|debbie:deborah|dick:richard|don:donald|doug:douglas|ed:edward,edwin|eddie:edward|fred:frederick,alfred|gabe:gabriel|gene:eugene|gerry:gerald,gerard|greg:gregory|hank:henry|harry:henry,harold|jack:john|jake:jacob|jeff:jeffrey,geoffrey|jen:jennifer|jenny:jennifer|jerry:gerald,jerome|jim:james|jimmy:james|joe:joseph|joey:joseph|jon:jonathan|josh:joshua|kate:katherine,kathryn,catherine|kathy:katherine,kathleen|katie:katherine,kathryn|ken:kenneth|kim:kimberly|larry:lawrence|len:leonard|liz:elizabeth|maggie:margaret|marty:martin|matt:matthew|meg:margaret,megan|mel:melvin,melissa,melanie|mick:michael|mike:michael|mitch:mitchell|nate:nathan,nathaniel|ned:edward|nick:nicholas|pam:pamela|pat:patrick,patricia|patty:patricia|peggy:margaret|pete:peter|phil:philip,phillip|ray:raymond|rich:richard|rick:richard|rob:robert|robbie:robert|ron:ronald|rudy:rudolph|russ:russell|sam:samuel,samantha|sandy:sandra|stan:stanley|steve:steven,stephen|sue:susan|ted:edward,theodore|teddy:edward,theodore|terry:terence,theresa|tim:timothy|tom:thomas|tommy:thomas|tony:anthony,antonio|trish:patricia|val:valerie|vic:victor|vicky:victoria|vince:vincent|walt:walter|will:william|zach:zachary|bibi:benjamin,binyamin|volodya:volodymyr';

const LONG_FORMS = new Map(
  SHORT_FORMS.split('|').map((entry) => {
    const [short = '', long = ''] = entry.split(':');
    return [short, new Set(long.split(','))] as const;
  }),
);

/** "robert" of "bob"; nothing where it is short for none. */
export const longFormsOf = (short: string): ReadonlySet<string> => LONG_FORMS.get(short) ?? NONE;
const NONE: ReadonlySet<string> = new Set();

/** Two first names of one person: equal, an initial, a short form, another spelling. */
export function firstNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (LONG_FORMS.get(a)?.has(b) || LONG_FORMS.get(b)?.has(a)) return true;
  return areVariants(a, b) || isSpeltAlike(a, b);
}

/** "Sara" and "Sarah", "Mohammed" and "Muhammad": one first name in two spellings. Folded. */
export const isSpeltAlike = (a: string, b: string): boolean =>
  a.length > 2 && b.length > 2 && asSpelt(a) === asSpelt(b);

/** What "Sara" and "Sarah", "Erik" and "Eric", "Ann" and "Anne", "Saleem" and "Salim" have in common. */
const asSpelt = remember(4_000, (name) =>
  name
    .replace(/^m[ou]h?amm?[aei]d$/, 'mohammed')
    .replaceAll('ph', 'f')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replaceAll('h', '')
    .replace(/[cq]/g, 'k')
    .replaceAll('y', 'i')
    .replace(/e$/, '')
    .replace(/(.)\1/g, '$1'),
);

/** A person's full name. */
interface FullName {
  readonly words: readonly string[];
  readonly mentions: readonly { readonly text: string }[];
  readonly called: Called;
}

/** As `isSamePerson`, where a nickname is no middle name: Walter “Buzz” Halloran is Walter Stanley Halloran. */
export function areOnePerson(a: FullName, b: FullName): boolean {
  if (!mayBeOne(a.called, b.called)) return false;
  if (isSamePerson(a.words, b.words)) return true;
  const [plainA, plainB] = [keyWithoutNickname(textOf(a)), keyWithoutNickname(textOf(b))];
  if (!plainA && !plainB) return false;
  return isSamePerson(plainA?.split(' ') ?? a.words, plainB?.split(' ') ?? b.words);
}

/**
 * Nearly all names that are compared with one are somebody else's, which this tells many times faster: of what makes two
 * names one, each begins with one of these.
 */
const mayBeOne = (a: Called, b: Called): boolean =>
  a.sound === b.sound ||
  (a.words[0] === b.words[0] && areNear(a.family, b.family)) ||
  (a.words[1] === b.words[1] && a.words[0] === b.words[0]) ||
  (a.words[0] === b.words[1] && a.words[1] === b.words[0]) ||
  a.compact === b.compact ||
  a.isNicknamed ||
  b.isNicknamed;

const textOf = ({ mentions }: FullName): string => mentions[0]?.text ?? '';

/**
 * Do two full names mean one person? "Hillary Rodham Clinton" and "Hillary Clinton", "J. Smith" and "John Smith",
 * "Volodymyr Zelensky" and "Volodymyr Zelenskyy", "Abe Shinzo" and "Shinzo Abe"; not "George W. Bush" and
 * "George H.W. Bush", nor a father and his son of the same name.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const suffixA = suffixOf(a);
  const suffixB = suffixOf(b);
  if (suffixA !== suffixB && suffixA !== null && suffixB !== null) return false;
  const x = withoutSuffix(a);
  const y = withoutSuffix(b);
  if (
    isBeginning(x, y) ||
    isBeginning(y, x) ||
    isEnding(x, y) ||
    isEnding(y, x) ||
    isReversed(x, y) ||
    isRespaced(x, y)
  )
    return true;
  const lastX = familyName(x);
  const lastY = familyName(y);
  if (isSlip(x, y)) return middlesAgree(x.slice(1, -1), y.slice(1, -1));
  if (!areVariants(lastX, lastY)) return false;
  if (isCalledBy(x, y) || isCalledBy(y, x)) return true;
  const firstX = x[0] ?? '';
  const firstY = y[0] ?? '';
  if (!firstNamesAgree(firstX, firstY)) return false;
  // Two slips in one name are seldom: "Christina Hansson" and "Kristina Hansen" are two.
  if (lastX !== lastY && firstX !== firstY) return false;
  if (lastX !== lastY && (firstX.length < 3 || firstY.length < 3)) return false;
  return middlesAgree(x.slice(1, -1), y.slice(1, -1)) && gendersAgree(firstX, firstY);
}

/** Shorter words are no names to tell a slip by. In letters. */
const FIRST_NAME = 3;
/** Where family names stand first, those of brothers are as near. In letters. */
const GIVEN_NAME = 6;

/** "Ann Reid" and "Ann Reed": the same first name, and a letter's slip in the family name; "Li Jianguo" and "Li Jiangou". */
function isSlip(x: readonly string[], y: readonly string[]): boolean {
  const [first = '', lastX, lastY] = [x[0], familyName(x), familyName(y)];
  if (x.length < 2 || y.length < 2 || first !== y[0]) return false;
  return isFirstName(first) && first.length >= FIRST_NAME && !/-/.test(lastX)
    ? areNear(lastX, lastY)
    : first.length > 1 && lastX.length >= GIVEN_NAME && areSwapped(lastX, lastY);
}

/** "Mohammed bin Salman" begins "Mohammed bin Salman Al Saud". */
const isBeginning = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 &&
  short.length <= long.length &&
  short.every((w, i) => w === long[i]) &&
  (short[1]?.length ?? 0) > 1;

/** "Shafiq Islam Chowdhury" is "Mohammed Shafiq Islam Chowdhury": three names and more, without a first one that many have in front. */
const isEnding = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 3 &&
  long.length === short.length + 1 &&
  short.every((w, i) => w === long[i + 1]) &&
  short.every((w) => w.length > 2);

/** "Billie Ashworth" is "Wilhelmina “Billie” Ashworth", "Gordon Brown" is "James Gordon Brown". */
const isCalledBy = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === 2 &&
  full.length === 3 &&
  full[1] === short[0] &&
  full[2] === short[1] &&
  (short[0]?.length ?? 0) > 2;

/** "Kim Jong-un" is "Kim Jong Un". First and last letters are looked at first, which is quicker. */
const isRespaced = (a: readonly string[], b: readonly string[]): boolean =>
  a.length !== b.length &&
  a[0]?.[0] === b[0]?.[0] &&
  a.at(-1)?.at(-1) === b.at(-1)?.at(-1) &&
  compact(a) === compact(b);

const isReversed = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];

/** Middle names agree where one has none; initials where they are the same. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const initials = (words: readonly string[]): string =>
    words.map((w) => (w.length <= 3 ? w : w[0])).join('');
  if (a.some((w) => b.includes(w))) return true;
  // "Khalid Saad Rafiq" and "Khalid Salman Rafiq" are two.
  if (a.length === 1 && b.length === 1 && areTwo(a[0] ?? '', b[0] ?? '')) return false;
  const [x, y] = [initials(a), initials(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** Two names, of which none is short for the other nor another spelling of it. */
const areTwo = (a: string, b: string): boolean =>
  a.length > 3 &&
  b.length > 3 &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  !firstNamesAgree(a, b) &&
  !areNear(a, b);

function gendersAgree(a: string, b: string): boolean {
  const [x, y] = [genderOf(a), genderOf(b)];
  return x === null || y === null || x === y;
}

/** "Shanice" and "Shaniece", but not "Joni" and "Johnny", "Marine" and "Marion", who have names of their own. */
export const areOneFirstName = (a: string, b: string): boolean =>
  areVariants(a, b) && !(isFirstName(a) && isFirstName(b));
