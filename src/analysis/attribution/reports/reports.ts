import type { Span } from '../../../text/span';
import { clauseEnd, hasVerb, isFronted, startsClause } from '../sentence/clauses';
import {
  clauseAround,
  following,
  itemSpan,
  opensSentence,
  owesClause,
  preceding,
  resumption,
  skipAdjuncts,
} from '../sentence/complements';
import { isParticiple, isRelativeThat, ownSubject } from '../sentence/cueSubject';
import { type Cue, cueAt, isHypothetical } from '../sentence/cues';
import { firstSubject } from '../sentence/firstSubject';
import type { Item, Segment } from '../sentence/items';
import { isSaidByMany } from '../sentence/nounUse';
import { objectOf } from '../sentence/objects';
import { isBreak, isComma, isNominal, isVerbal, type Phrase } from '../sentence/phrases';
import { subjectAfter } from '../sentence/subjects';
import { agentReport } from './passives';
import { phraseReport } from './phraseReports';
import type { Found, Report } from './report';

/** All reports of a sentence, in order of their cues. */
export function reportsIn({ items }: Segment): readonly Report[] {
  const all: Found[] = [];
  items.forEach((item, at) => {
    const verbal =
      item.cue && (agentReport(items, at) ?? verbReport(items, at, mainSubject(all, item.start)));
    const one = verbal ?? phraseReport(items, at);
    if (one) all.push(one);
  });
  return all.map((f) => f.report);
}

/** The subject of the last report that is not itself part of what another reports. */
function mainSubject(all: readonly Found[], before: number): Phrase | null {
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i];
    if (one && one.report.cue.end <= before && !one.isAside && !isNested(one, all)) return one.subject;
  }
  return null;
}

const isNested = (inner: Found, all: readonly Found[]): boolean =>
  all.some(
    (o) =>
      o !== inner &&
      o.report.content.some((c) => c.start <= inner.report.cue.start && inner.report.cue.end <= c.end),
  );

function verbReport(items: readonly Item[], at: number, previous: Phrase | null): Found | null {
  const cue = cueAt(items, at);
  return cue && (inverted(items, cue) ?? straight(items, cue, previous));
}

/** `“…,” said Smith` and `The plan is sound, said Smith.` */
function inverted(items: readonly Item[], cue: Cue): Found | null {
  const word = items[cue.at]?.cue;
  const before = items[cue.from - 1];
  const byMany = word?.form === 'base' && saidByMany(items, cue);
  if (
    !word ||
    word.particles?.includes('it') ||
    word.form === 'ing' ||
    cue.from < cue.at ||
    (word.form === 'base' && !byMany) ||
    (word.kind !== 'say' && word.kind !== 'tell')
  )
    return null;
  const afterQuote = !!before?.quoted || (isBreak(before) && !!items[cue.from - 2]?.quoted);
  if (!afterQuote && !byMany && word.kind === 'tell') return null;
  const subject = subjectAfter(items, cue.at);
  if (items[subject?.from ?? -1]?.lower === 'it') return null;
  const next = subject && items[subject.to];
  if (subject && opensWithTag(items, cue, subject))
    return found(items, cue, subject, resumption(items, subject.to));
  const parts = subject !== null && partsClause(items, cue, subject);
  if (!afterQuote && !parts && !(isComma(before) && isClause(items, cue.from - 1))) return null;
  if (!subject || (next && isVerbal(next) && next.wordClass === 'auxiliary')) return null;
  if (
    !afterQuote &&
    next &&
    !/^[,.;]$/.test(next.text) &&
    next.wordClass !== 'preposition' &&
    next.wordClass !== 'relative'
  )
    return null;
  if (!afterQuote && (isMatter(items, subject) || runsOn(items, subject.to))) return null;
  return found(items, cue, subject, [...preceding(items, cue.from), ...resumption(items, subject.to)]);
}

/** "Hart, who declined to talk, proposes similar wording": a noun with no article, which is nobody. */
const isMatter = (items: readonly Item[], { from, to }: Phrase): boolean =>
  items.slice(from, to).every((i) => i.wordClass === 'other' && !i.capital) &&
  !MANY.test(items[to - 1]?.lower ?? '');

/** "…, said Osei's answer to Hart was late": what seemed whoever spoke is the subject of a clause. */
function runsOn(items: readonly Item[], from: number): boolean {
  if (items[from]?.wordClass !== 'preposition') return false;
  for (let i = from + 1; i < items.length; i++) {
    if (isBreak(items[i]) || items[i]?.quoted || items[i]?.wordClass === 'relative') return false;
    if (isVerbal(items[i])) return items[i]?.tag !== 'participle';
  }
  return false;
}

/** “Adapt or die,” say the experts. */
function saidByMany(items: readonly Item[], cue: Cue): boolean {
  if (!items[cue.from - 1]?.quoted) return isSaidByMany(items, cue.at);
  const subject = subjectAfter(items, cue.at);
  return subject !== null && MANY.test(items[subject.to - 1]?.lower ?? '');
}

const MANY = /(?:[^s']s|people|police|men|women|children|many|some|others)$/;

/** A verb may stand in the quotation: "Bats “count” insects, say researchers". */
const isClause = (items: readonly Item[], to: number): boolean =>
  hasVerb(items, 0, to) || items.slice(0, to).some((i) => i.quoted);

/** "The fire, said Bo Osei, 47, killed nine people": a tag between a subject and its verb. */
const partsClause = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  isComma(items[cue.from - 1]) &&
  /^(?:said|says)$/.test(items[cue.at]?.lower ?? '') &&
  items[subject.to - 1]?.name?.type === 'person' &&
  isComma(items[subject.to]) &&
  hasVerb(items, subject.to, items.length);

/** `Said Smith: “…”` and `But, said Smith, “…”` */
const opensWithTag = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  !!items[subject.to + 1]?.quoted &&
  (items[subject.to]?.text === ':'
    ? isComma(items[cue.from - 1]) || opensSentence(items, cue.from)
    : items[cue.at]?.lower === 'said' && isComma(items[subject.to]) && opensSentence(items, cue.from));

/** Subject in front of the verb, content behind it or in front of both. */
function straight(items: readonly Item[], cue: Cue, previous: Phrase | null): Found | null {
  const subject = ownSubject(items, cue, previous);
  if (!subject) return null;
  // A participle's subject belongs to the verb before it, and so does what stands in front of that.
  const isAdded = isParticiple(items, cue);
  const edge = isAdded ? cue.from : Math.min(subject.from, cue.from);
  if (!isAdded && items[edge - 1]?.lower === 'as' && !isMeanwhile(items, cue))
    // "as far as I know"
    return items[edge - 2]?.lower === 'far' ? null : asClause(items, cue, subject, edge - 1);
  const isTagged = !isAdded && isTag(items, cue, edge);
  if (!isTagged && goesOnSpeaking(items, cue)) return found(items, cue, subject, []);
  if (!isTagged && (addsThings(items, cue) || leavesUntold(items, cue))) return null;
  const right = isTagged ? [] : (cleft(items, cue, subject) ?? objectOf(items, cue) ?? following(items, cue));
  if (right.length > 0 || announces(items, cue)) return found(items, cue, subject, right);
  const behind = skipAdjuncts(items, cue.to, cue);
  const rest =
    isTagged && isTale(items, behind) ? [] : resumption(items, behind, owesClause(items, edge, behind));
  // "…, who wrote about it": what stands in front of a relative clause is not its own to report.
  const isAside = items[subject.from]?.wordClass === 'relative';
  const left = isAside ? [] : preceding(items, edge, isComma(items[behind]) && rest.length > 0);
  return left.length > 0 ? found(items, cue, subject, [...left, ...rest]) : null;
}

/** "What Osei will say, over a coffee, is that the pier is shut." Null where nothing of the kind stands there. */
function cleft(items: readonly Item[], cue: Cue, { from }: Phrase): readonly Span[] | null {
  if (items[from - 1]?.lower !== 'what') return null;
  const is = items.findIndex((x, i) => i >= cue.to && /^(?:is|was)$/.test(x.lower));
  const opens = items[is + 1];
  if (is < 0 || !(opens?.lower === 'that' || opens?.quoted || opens?.text === ':')) return null;
  const span = itemSpan(items, opens.text === ':' ? is + 2 : is + 1, clauseEnd(items, is + 1));
  return span && [span];
}

/** “Is it?” she said, but Osei was asleep, and “how it goes” …: behind the tag the writer tells on. */
const isTale = (items: readonly Item[], comma: number): boolean =>
  isComma(items[comma]) &&
  items[comma + 1]?.wordClass === 'conjunction' &&
  items[comma + 2]?.wordClass !== 'pronoun' &&
  startsClause(items, comma + 2);

/** "Osei continued her scathing remarks.": it is told that she speaks, and not what. */
const goesOnSpeaking = (items: readonly Item[], cue: Cue): boolean =>
  items[cue.at]?.cue?.lemma === 'continue' &&
  items[cue.to]?.wordClass === 'determiner' &&
  items.slice(cue.to + 1, cue.to + 4).some((i) => SPEECH.test(i.lower));

const SPEECH =
  /^(?:remarks?|speech|attacks?|tirade|criticism|comments?|address|argument|rant|testimony|sermon)$/;

/** "added 19 points", "has ruled twice on the project": verbs that report clauses and do other things to things. */
function addsThings(items: readonly Item[], cue: Cue): boolean {
  if (!/^(?:add|rule|continue|repeat|go|post|threaten)$/.test(items[cue.at]?.cue?.lemma ?? '')) return false;
  const next = items[cue.to];
  if (items[cue.at]?.cue?.lemma === 'threaten')
    return next?.wordClass !== 'relative' && !/^(?:to|that)$/.test(next?.lower ?? '') && !next?.quoted;
  if (next?.lower === 'to') return true;
  const goesOn = next !== undefined && !/^(?:that|[:,.])$/.test(next.lower) && !isBreak(next);
  return goesOn && !items.slice(cue.to).some((i) => i.quoted || isVerbal(i) || i.lower === 'that');
}

/** "apologised after a film of her went viral", "would not comment on it": what is said is not told. */
const leavesUntold = (items: readonly Item[], cue: Cue): boolean =>
  /^(?:apologi[sz]e|comment|elaborate|react)$/.test(items[cue.at]?.cue?.lemma ?? '') &&
  !items.slice(cue.to).some((i) => i.quoted || i.lower === 'that' || i.text === ':');

/**
 * "…, as forecasters warned of more rain", "As the crowd began to chant, …", "as she accused her party of “sloth”": at the
 * same time, and not what stands in front or behind.
 */
function isMeanwhile(items: readonly Item[], cue: Cue): boolean {
  const kind = items[cue.at]?.cue?.kind;
  const next = items[cue.to];
  if (kind === 'judge') return next?.wordClass === 'determiner' || next?.name?.type === 'person';
  return (
    kind === 'say' &&
    (/^(?:of|about|that|how|why|what|whether|to)$/.test(next?.lower ?? '') ||
      items[cue.at - 1]?.lower === 'to')
  );
}

/** "As Smith put it, …" and "…, as Smith noted". */
function asClause(items: readonly Item[], cue: Cue, subject: Phrase, as: number): Found | null {
  const content = !opensSentence(items, as)
    ? [...preceding(items, as), ...resumption(items, skipAdjuncts(items, cue.to, cue))]
    : clauseAround(items, 0, { from: subject.from, to: cue.to });
  return content.length > 0 ? found(items, cue, subject, content) : null;
}

/** `“…,” she said several months after`: what follows is time and place, unless it plainly is a clause or a quotation. */
function isTag(items: readonly Item[], cue: Cue, edge: number): boolean {
  const before = items[edge - 1];
  const quoted = before?.quoted
    ? edge - 1
    : isBreak(before) && items[edge - 2]?.quoted
      ? edge - 2
      : behindApposition(items, edge);
  if (quoted < 0 || !(opensClause(items, quoted) || hasVerb(items, 0, quoted) || isPredicate(items, quoted)))
    return false;
  const next = items[cue.to];
  return next?.lower !== 'that' && !next?.quoted && next?.text !== ':' && !isToldInFront(items, quoted);
}

/** "While Osei said it was “bold,” he has made clear …": the clause in front has a speaker of its own. */
const isToldInFront = (items: readonly Item[], quoted: number): boolean =>
  items[0]?.wordClass === 'subordinator' &&
  items
    .slice(1, quoted)
    .some(({ cue, tag }) => cue?.kind === 'say' && (tag === 'finite' || tag === 'participle'));

/** `“…,” a cousin, Tom Hart, recalled`: the quotation in front of what the name explains; -1 where there is none. */
function behindApposition(items: readonly Item[], edge: number): number {
  if (!isComma(items[edge - 1])) return -1;
  let at = edge - 2;
  while (
    edge - at < 10 &&
    (isNominal(items[at]) || /^(?:determiner|preposition)$/.test(items[at]?.wordClass ?? ''))
  )
    at--;
  return at < edge - 2 && items[at]?.quoted ? at : -1;
}

/** A quotation that is not the object of a phrase ("on the “Morning Show,” Smith said …"). */
const opensClause = (items: readonly Item[], at: number): boolean =>
  at === 0 ||
  items[at - 1]?.wordClass === 'conjunction' ||
  isBreak(items[at - 1]) ||
  items[at - 1]?.wordClass === 'symbol';

/** `Osei “has made it worse,” Hart said`: a quotation with its subject in front. */
function isPredicate(items: readonly Item[], quoted: number): boolean {
  const subject = firstSubject(items, 0, quoted);
  return subject?.to === quoted && /^.\p{Ll}/u.test(items[quoted]?.text ?? '');
}

function found(items: readonly Item[], cue: Cue, subject: Phrase, content: readonly Span[]): Found | null {
  const kind = items[cue.at]?.cue?.kind;
  const words = itemSpan(items, cue.from, cue.to);
  if (!kind || !words || isYear(items, subject) || isNobody(items, subject) || saysOnlySo(items, content))
    return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  const spoken = isHypothetical(items, cue) && kind !== 'say' ? 'think' : kind;
  return {
    subject,
    isAside: isInSubclause(items, subject) || isFronted(items, cue),
    report: { speaker, cue: words, kind: spoken, basis: 'stated', content, announces: content.length === 0 },
  };
}

/** "who said", "a letter that said", "how he planned": of a clause inside the main one. */
const isInSubclause = (items: readonly Item[], { from }: Phrase): boolean =>
  items[from]?.wordClass === 'relative' ||
  isRelativeThat(items, from) ||
  /^(?:how|why|what|whether|where)$/.test(items[from - 1]?.lower ?? '');

/** "Nobody would say who signed it.", "No one has claimed it." */
const isNobody = (items: readonly Item[], { from }: Phrase): boolean =>
  /^(?:nobody|none|neither)$/.test(items[from]?.lower ?? '') ||
  (items[from]?.lower === 'no' && items[from + 1]?.lower === 'one') ||
  (items[from]?.lower === 'one' && items[from - 1]?.lower === 'no');

/** "They said so.": nothing is told. */
const saysOnlySo = (items: readonly Item[], content: readonly Span[]): boolean =>
  content.length === 1 &&
  items.some(
    (i) =>
      i.start === content[0]?.start && i.end === content[0].end && /^(?:so|not|otherwise)$/.test(i.lower),
  );

/** A year says nothing, whatever verb stands behind it. */
const isYear = (items: readonly Item[], { from, to }: Phrase): boolean =>
  to - from === 1 && /^(?:1[89]|20)\d\d$/.test(items[from]?.text ?? '');

const announces = (items: readonly Item[], cue: Cue): boolean =>
  items.at(-1)?.text === ':' && skipAdjuncts(items, cue.to, cue) >= items.length - 1;
