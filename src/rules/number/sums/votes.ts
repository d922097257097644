import type { Article, Claim } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import { claimsOf, placedIn } from '../../../analysis/placer';
import { textBefore, upToStop } from '../../../text/around';
import { rememberEach } from '../../../text/remember';
import { eachClaim } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { type Figure, isCount, sumOf } from '../figure';
import { namesFrom } from '../lists/names';
import { show } from '../rounding';
import { wrongResult } from '../wrong';

/** Votes that cannot be as many as they are said to be. */
export function* votes(article: Article): Iterable<Report> {
  yield* ballots(article);
  yield* everyVote(article);
  yield* moreThanVoters(article);
  yield* bothSides(article);
  yield* dissenters(article);
  yield* against(article);
}

const CAST = /^(?:votes|ballots)$/;
const WAY =
  /^(?: (?:votes?|were|was|went|voted|ballots?|in))* (?:(for|in favou?r|yes|backed|to \p{Ll}+)|(against|no|opposed|rejected)|(abst\w+|spoiled|invalid|blank|void|undecided|absent))\b/u;

/** "Of 433 votes cast, 218 were in favor, 210 against and seven abstained."; "a panel of 11: six were for it, …" */
function* ballots({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    const { subject } = total;
    if (!isCount(total) || !subject) continue;
    if (!/\bof (?:the |its |their )?$/i.test(textBefore(text, total.start, 10))) continue;
    const areCast = CAST.test(subject.text) && /^ cast\b/.test(text.slice(subject.end, subject.end + 6));
    const ways = waysAfter(claims.slice(i + 1, i + 6), total, text);
    const sum = sumOf(ways);
    // Not everybody votes, but nobody does in two ways.
    if (ways.length < 3 || (areCast ? sum === total.value : sum <= total.value)) continue;
    yield wrongResult(total, ways.map((w) => show(w.value)).join(' + '), show(sum), ways);
  }
}

/** For, against and what else, each once and in one sentence; empty where one of these is missing. */
function waysAfter(claims: readonly Claim[], total: Claim, text: string): readonly Figure[] {
  const ways: Figure[] = [];
  const seen = new Set<number>();
  for (const claim of claims) {
    if (/[.;]\s/.test(text.slice(total.end, claim.start))) break;
    const match = WAY.exec(text.slice(claim.end, claim.end + 40));
    if (!isCount(claim) || !match) return [];
    seen.add(match[1] ? 1 : match[2] ? 2 : 3);
    ways.push(claim);
  }
  return seen.size === 3 ? ways : [];
}

const ALL = /\b[Aa]ll (?:of )?(?:the |its |their )?$/;
const VOTERS =
  /\b(?:members|lawmakers|legislators|senators|representatives|deputies|delegates|councill?ors|judges|justices|jurors|commissioners|directors|trustees|mps)$/i;
const VOTED =
  /^(?: of (?:the|its) \p{L}+)?(?: (?:were )?(?:present|there))?(?: and)? (?:voted|voting|took part|taking part|cast)\b/u;
/** Members who are there and on neither side. */
const NEITHER = /\b(?:abst\w+|spoil\w+|invalid|blank|void|present|absent|except|but|save)\b/i;

/** How many figures further up the vote may stand. */
const FURTHEST = 4;

/** "by 218 to 210, with all 425 members voting". */
function* everyVote({ claims, text }: Article): Iterable<Report> {
  for (const [i, all] of claims.entries()) {
    if (!isCount(all) || !all.subject || !VOTERS.test(all.subject.text)) continue;
    if (!ALL.test(textBefore(text, all.start, 12))) continue;
    if (!VOTED.test(text.slice(all.subject.end, all.subject.end + 40))) continue;
    const near = [...claims.slice(Math.max(0, i - FURTHEST), i), claims[i + 1]];
    const [vote, other] = near.filter((c) => c !== undefined).filter(isVote);
    if (!vote || other) continue;
    const told = text.slice(Math.min(vote.start, all.start), Math.max(vote.end, all.end) + 60);
    const sum = vote.value + vote.high;
    if (sum === all.value || (sum < all.value && NEITHER.test(told))) continue;
    yield wrongResult(all, `${show(vote.value)} + ${show(vote.high)}`, show(sum), [vote]);
  }
}

const RULED =
  /^ (?:voted|ruled|split|divided|decided|sided|were split|were divided|upheld|rejected|approved|backed|overturned|dismissed)(?: [\p{L}’'-]+){0,5}(?:,? by)? $/u;

/** "The nine justices ruled 6-4." */
function* moreThanVoters({ claims, text }: Article): Iterable<Report> {
  for (const [i, size] of claims.entries()) {
    const vote = claims[i + 1];
    if (!vote || !isCount(size) || !isVote(vote) || !size.subject || !VOTERS.test(size.subject.text))
      continue;
    if (RULED.test(text.slice(size.subject.end, vote.start))) yield* moreThan(size, vote);
  }
}

/** "Four of the seven justices voted to uphold it and four voted to strike it down." */
function* bothSides({ claims, text }: Article): Iterable<Report> {
  for (const [i, some] of claims.entries()) {
    const all = claims[i + 1];
    if (!all || !isCount(some) || !isCount(all) || !all.subject || !VOTERS.test(all.subject.text)) continue;
    if (!/^ of (?:the|its) $/.test(text.slice(some.end, all.start))) continue;
    const rest = upToStop(text, all.subject.end, REACH, /[.;:!?“”]/);
    const [, other = ''] = VOTED_OTHERWISE.exec(rest) ?? [];
    const others = readWord(other) ?? Number(other);
    if (!(others > 0) || some.value + others <= all.value) continue;
    yield {
      start: some.start,
      end: some.end,
      message: '{0} = {1}: more than the {2} there are.',
      args: [`${show(some.value)} + ${show(others)}`, show(some.value + others), show(all.value)],
      related: cited([all]),
    };
  }
}
const REACH = 120;
const VOTED_OTHERWISE =
  /^ (?:voted|ruled|backed|supported|favou?red|sided|agreed|opposed)\b.* (?:and|while|but) (\p{Ll}+|\d{1,3}) (?:voted|ruled|were against|were opposed|backed|opposed|dissented|abstained|disagreed|sided)\b/u;

/** "The vote was 7-2, with Councilors Ames, Bell and Cole opposed." */
function* dissenters({ claims, text }: Article): Iterable<Report> {
  for (const vote of claims) {
    if (!isVote(vote)) continue;
    const lead = WITH.exec(text.slice(vote.end, vote.end + 40))?.[0];
    const names = lead === undefined ? null : namesFrom(text, vote.end + lead.length);
    if (!names || !AGAINST.test(text.slice(names.end, names.end + 24))) continue;
    const fewer = Math.min(vote.value, vote.high);
    if (names.items.length === fewer || names.most > names.items.length) continue;
    yield {
      start: vote.start,
      end: vote.end,
      message: '{0} against, {1} named.',
      args: [show(fewer), show(names.items.length)],
      related: names.items.map((item) => ({ ...item, message: text.slice(item.start, item.end) })),
    };
  }
}
/** "approved it 6-3. Four members voted against it." */
function* against({ claims, text }: Article): Iterable<Report> {
  for (const [i, vote] of claims.entries()) {
    const noes = claims[i + 1];
    if (!noes || !isVote(vote) || !isCount(noes) || noes.value === vote.value || noes.value === vote.high)
      continue;
    const between = text.slice(vote.end, noes.start);
    if (!/^[^.!?“”"]{0,40}[.;] (?:The )?$/.test(between) || EARLIER.test(between)) continue;
    const behind = upToStop(text, noes.end, REACH, /[.!?]/);
    if (!VOTED_NO.test(behind) || EARLIER.test(behind) || OF_ANOTHER.test(behind)) continue;
    yield {
      start: noes.start,
      end: noes.end,
      message: '{0} here, {1} further up.',
      args: [noes.text, vote.text],
      related: cited([vote]),
    };
  }
}
const OF_ANOTHER = /\b(?:another|version|amendments?|motion to|second|first|separate|also)\b/;
const VOTED_NO =
  /^(?: (?:council |board |committee )?(?:members|councill?ors|senators|lawmakers|trustees|commissioners|justices|directors))? (?:voted (?:against|no)|opposed|dissented)\b/;

const WITH = /^,? with (?:(?:\p{Lu}\p{Ll}+s|\p{Ll}+s) (?=\p{Lu}))?/u;
const AGAINST = /^ (?:opposed|opposing|dissenting|against|(?:voting|voted) (?:no|against)|in opposition)\b/;

const MEMBERS = /-(?:member|seat|judge|justice|person|strong)$/;
const BODY =
  /^ (?:\p{L}+ )?(council|board|panel|committee|senate|house|court|commission|assembly|parliament|legislature|cabinet|jury|tribunal|bench)\b/iu;
/** Paragraphs in which a body just described is the one that votes. */
const NEAR = 2;

/** "The council, which has nine members", "The board is made up of seven trustees" */
const BODY_HAS =
  /\b(council|board|panel|committee|senate|house|court|commission|assembly|parliament|legislature|cabinet|jury|tribunal|bench)(?:, which|,? (?:which|that))? (?:has|have|with|is made up of|consists of|comprises) (?:a total of |just |only )?$/i;

/** "nine members and a mayor" */
const JOINED = /^(?:,? and|,? plus|, besides) /;

/** How many members a body has. */
const sizes = eachClaim((claim, { text }) => {
  if (!isCount(claim)) return null;
  const body = MEMBERS.test(claim.text)
    ? BODY.exec(text.slice(claim.end, claim.end + 40))
    : VOTERS.test(claim.subject?.text ?? '') && !JOINED.test(text.slice(claim.subject?.end ?? 0))
      ? BODY_HAS.exec(textBefore(text, claim.start, 60))
      : null;
  return body?.[1]?.toLowerCase() ?? null;
});

/** "The 15-member council voted 9-7." */
export function* tooMany(article: Article): Iterable<Report> {
  const { text, paragraphs } = article;
  for (const [size, body] of sizes(article)) {
    if (!isCount(size)) continue;
    const { paragraph } = size;
    const near = placedIn(paragraphs, claimsOf, Math.max(0, paragraph - 1), paragraph + NEAR + 1);
    const at = near.findIndex(({ start }) => start === size.start);
    for (const vote of near.slice(Math.max(0, at - FURTHEST), at + 8)) {
      if (!isVote(vote)) continue;
      const isHere = vote.paragraph === size.paragraph;
      // "passed 60-45 in the 100-member Senate"
      if (isHere && /^ (?:in|by) the $/.test(text.slice(vote.end, size.start))) {
        yield* moreThan(size, vote);
        continue;
      }
      const isFollowing = isHere && vote.start > size.start;
      const from = isFollowing ? size.end : (paragraphs[vote.paragraph]?.start ?? 0);
      if ((lastBody(text.slice(from, vote.start)) ?? onlyBody(article)) !== body) continue;
      if (!isFollowing && EARLIER.test(text.slice(from, vote.end + 30))) continue;
      yield* moreThan(size, vote, text.slice(vote.end, vote.end + 240));
    }
  }
}

/** A vote of another day, when the body may have been larger. */
const EARLIER = /\b(?:1[89]|20)\d\d\b|\b(?:last|previous|earlier|then)\b/;

const BODIES =
  /\b(?:council|board|panel|committee|senate|house|court|commission|assembly|parliament|legislature|cabinet|jury|tribunal|bench|councill?ors|senators|justices|jurors|commissioners)\b/gi;

/** The body named last in front of a vote, by its own name or by its members'. */
function lastBody(text: string): string | undefined {
  const last = text.match(BODIES)?.at(-1)?.toLowerCase();
  return last && (BY_MEMBERS.get(last.replace('councillors', 'councilors')) ?? last);
}
/** The one body that an article tells of. */
const onlyBody = rememberEach(({ text }: Article): string | null => {
  const bodies = new Set((text.match(BODIES) ?? []).map((word) => lastBody(word)));
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
});
const BY_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['councilors', 'council'],
  ['senators', 'senate'],
  ['justices', 'court'],
  ['jurors', 'jury'],
  ['commissioners', 'commission'],
]);

/** "One member was absent; nobody abstained." */
const ABSENT =
  /^[^.!?]{0,80}[.!?]\s+(one|two|three|four|five|six|\d{1,2})(?: \p{Ll}+)?(?:, [^,.;]{2,40},| of (?:them|its members))? (?:was|were) absent\b/iu;
/** Whoever breaks it is mostly no member. */
const TIE = /^[^.!?]{0,80}\b(?:tie|tiebreak\w*|tie-break\w*)\b/;
const NOBODY = /\b(?:nobody|no one|none|no member) (?:p{Ll}+ )?abstained\b|\bno abstentions\b/i;

/** Of a vote in which more took part than there are, or fewer than are said to have. */
function* moreThan(size: Figure, vote: Vote, text = ''): Iterable<Report> {
  if (TIE.test(text)) return;
  const absent = NOBODY.test(text) ? ABSENT.exec(text)?.[1]?.toLowerCase() : undefined;
  const away = absent === undefined ? null : (readWord(absent) ?? Number(absent));
  const sum = vote.value + vote.high + (away ?? 0);
  if (away !== null && sum < size.value)
    yield {
      start: size.start,
      end: size.end,
      message: '{0} = {1}, not {2}.',
      args: [`${show(vote.value)} + ${show(vote.high)} + ${show(away)}`, show(sum), show(size.value)],
      related: cited([vote]),
    };
  if (sum <= size.value) return;
  yield {
    start: vote.start,
    end: vote.end,
    message: '{0} = {1}: more than the {2} there are.',
    args: [`${show(vote.value)} + ${show(vote.high)}`, show(sum), show(size.value)],
    related: cited([size]),
  };
}

type Vote = Figure & { readonly high: number };

const isVote = (c: Claim): c is Vote =>
  c.kind === 'vote' && c.value !== null && c.high !== null && c.hedge === null;
