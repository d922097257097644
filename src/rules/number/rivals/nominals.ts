import type { Article, Claim } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import { sinceStop, textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { type Figure, hasValue } from '../figure';
import { differ, type Settings } from '../settings';
import { isBody, isHeading, type Rival } from './rival';

/** What is done with a figure, behind which word if need be, and what that figure is called when it is told again. */
const DEEDS: readonly (readonly [done: string, called: string, lead?: RegExp])[] = [
  ['fined fines fining', 'fine penalty'],
  ['sentenced sentences sentencing jailed jails jailing imprisoned', 'sentence term'],
  ['donated donates donating gave gives giving', 'donation gift'],
  ['stole stolen steals stealing', 'haul theft'],
  ['borrowed borrows borrowing lent lends lending', 'loan'],
  ['awarded awards awarding', 'award payout'],
  ['settled settles settling', 'settlement', /\bfor $/],
  ['bought buys buying acquired acquires acquiring purchased', 'purchase acquisition', /\bfor $/],
  ['sold sells selling', 'sale', /\bfor $/],
  ['invested invests investing', 'investment'],
  ['pledged pledges pledging', 'pledge'],
  ['banned bans banning suspended suspends suspending', 'ban suspension'],
  ['bail', 'bail', /\bat $/],
];
const byWord = (list: (deed: (typeof DEEDS)[number]) => string): ReadonlyMap<string, number> =>
  new Map(
    DEEDS.flatMap((deed, i) =>
      list(deed)
        .split(' ')
        .map((word) => [word, i] as const),
    ),
  );
const DONE = byWord(([done]) => done);
const CALLED = byWord(([, called]) => called);
/** No figure of the deed's own stands between it and the one it is done with. In UTF-16 units. */
const REACH = 80;
const CLAUSE_END = /[.;:!?“”"]\s?|, (?:and|but|while|after|who|which)\b/;
/** What is paid for, or done without, is another sum. */
const TOLD_APART =
  /\b(?:another|other|also|further|additional|separate|first|second|third|initial|original|earlier|previous|maximum|minimum|average|typical|similar|possible|proposed|reduced|new|suspended|total)\b/i;
/** Between the two, the figure has become another, or somebody else's. */
const CHANGED =
  /\b(?:cut|reduc\w+|lower\w*|rais\w+|increas\w+|doubl\w+|halv\w+|appeal\w*|overturn\w*|amend\w*|instead|suspended|served|parole|remission|match\w+|added|plus|together|combined|originally|initially|later|another|others?|also|each|both|co-defendant|up to|maximum|could|would|may|might|if|seeking|sought|asked for|demand\w*|recommended|last (?:year|month|week)|ago|previous\w*|(?:19|20)\d\d)\b/i;
const REFERS = /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $/;
/** What the figure is called, and not "the $20 million fine against its rival". */
const NOUN =
  /^ (?:(?:prison|jail|custodial) )?(\p{Ll}+)\b(?! (?:for|against|to|on|of|by|from|handed|given|imposed)\b)/u;
/** How far apart, in paragraphs and UTF-16 units. */
const [PARAGRAPHS, FAR] = [3, 900];

type Mark = readonly [deed: number, isCalled: boolean];

const marks = eachClaim((claim, own): Mark | null => {
  if (!/^(?:money|duration)$/.test(claim.kind) || !hasValue(claim)) return null;
  if (!(isBody(own, claim) || isHeading(own, claim))) return null;
  const called = calledBy(own.text, claim);
  if (called !== undefined) return [called, true];
  const deed = deedIn(sinceStop(own.text, claim.start, REACH, CLAUSE_END));
  return deed === undefined ? null : [deed, false];
});

/** What a clause that leads to a figure does with it. */
function deedIn(before: string): number | undefined {
  // Of two figures in one clause the deed is done with one.
  if (/[\d$€£]/.test(before)) return undefined;
  const deeds = (before.toLowerCase().match(/\p{Ll}+/gu) ?? []).flatMap((word) => DONE.get(word) ?? []);
  const deed = deeds.at(-1);
  const lead = deed === undefined ? undefined : DEEDS[deed]?.[2];
  return lead && !lead.test(before) ? undefined : deed;
}

/** Which deed a figure that refers back is named after: "the $20 million fine", "his 12-year prison sentence". */
function calledBy(text: string, { start, end, hedge }: Claim): number | undefined {
  if (hedge !== null || !REFERS.test(textBefore(text, start, 8))) return undefined;
  const [, noun = ''] = NOUN.exec(text.slice(end, end + REACH)) ?? [];
  return CALLED.get(noun);
}

/** "fined the firm $2 million … the $20 million fine": what was done with one figure is named with another. */
export function* nominals(article: Article, settings: Settings): Iterable<Rival> {
  const told = new Map<number, Figure[]>();
  for (const [claim, [deed, isCalled]] of marks(article)) {
    if (!hasValue(claim)) continue;
    const before = told.get(deed) ?? [];
    const [first, other] = before;
    if (!isCalled) told.set(deed, [...before, claim]);
    else if (
      first &&
      !other &&
      isRetold(article, first, claim) &&
      !isAnothers(article, settings, first, claim)
    )
      yield { first, later: claim };
  }
}

function isRetold({ text, claims }: Article, first: Figure, later: Figure): boolean {
  if (first.hedge !== null || first.value === later.value) return false;
  if (first.kind !== later.kind || first.unit !== later.unit) return false;
  if (later.paragraph - first.paragraph > PARAGRAPHS || later.start - first.end > FAR) return false;
  const between = text.slice(first.end, later.start);
  const around = `${sinceStop(text, first.start, REACH, CLAUSE_END)}${text.slice(later.end, later.end + 24)}`;
  // "$10 million from the bank and $5 million from the state. The $15 million loan"
  const isAnother = (c: Claim): boolean =>
    c.unit === first.unit && c.kind === first.kind && c.start > first.start && c.start < later.start;
  if (isToldIn(between, later) || claims.some(isAnother)) return false;
  return /[.!?]["”’)]?\s/.test(between) && !CHANGED.test(between) && !TOLD_APART.test(around);
}

/** "Hart began his 12-year sentence", where Reed was sentenced. */
function isAnothers({ text }: Article, settings: Settings, first: Figure, later: Figure): boolean {
  if (!/\b(?:his|her|its|their) $/i.test(textBefore(text, later.start, 6))) return false;
  const [here, there] = [settings.of(later), settings.of(first)];
  return here !== null && there !== null && differ(here.names, there.names);
}

/** "and Hart to nine": the other figure has been told of somebody else. */
const isToldIn = (between: string, { value }: Figure): boolean =>
  (between.match(/[\p{Ll}-]+|\d[\d,]*/gu) ?? []).some(
    (word) => (readWord(word) ?? Number(word.replaceAll(',', ''))) === value,
  );
