import type { Span } from '../../../text/span';
import { isTime } from '../../grammar/words';
import { clauseEnd, startsClause } from '../sentence/clauses';
import {
  clauseAround,
  following,
  itemSpan,
  opensSentence,
  owesClause,
  resumption,
  skipAdjuncts,
} from '../sentence/complements';
import { isParticiple, ownSubject } from '../sentence/cueSubject';
import { type Cue, cueAt } from '../sentence/cues';
import type { Item, Segment } from '../sentence/item';
import { isComma } from '../sentence/itemKinds';
import { objectOf } from '../sentence/objects';
import { heardBefore } from '../sentence/participleOwner';
import type { Phrase } from '../sentence/phrases';
import { preceding } from '../sentence/preceding';
import { comingReport, heardReport } from './comings';
import { found } from './found';
import { inverted } from './inversions';
import { agentReport } from './passives';
import { phraseReport } from './phraseReports';
import { isReduced } from './reduced';
import type { Found, Report } from './report';
import { stanceReport } from './stances';
import { goingOnBehind, isTag } from './tags';
import { unsourcedReport } from './unsourced';
import { isUntold } from './untold';

/** All reports of a sentence, in order of their cues. */
export function reportsIn({ items }: Segment): readonly Report[] {
  const all: Found[] = [];
  items.forEach((item, at) => {
    const verbal =
      heardReport(items, at) ??
      (item.cue &&
        (agentReport(items, at) ??
          unsourcedReport(items, at) ??
          verbReport(items, at, mainSubject(all, item.start))));
    const one = verbal ?? phraseReport(items, at) ?? stanceReport(items, at) ?? comingReport(items, at);
    if (one) all.push(one);
  });
  return all.filter((f) => !all.some((o) => isToldBy(items, f, o))).map((f) => f.report);
}

/**
 * "wanted to know why", "challenged the board to explain": told already by the verb that the infinitive hangs on; by the
 * infinitive where somebody will not do it: "refused to endorse him".
 */
function isToldBy(items: readonly Item[], { report: one }: Found, { report: other }: Found): boolean {
  if (one.cue.start !== other.cue.start || one.speaker?.start !== other.speaker?.start) return false;
  const [outer, inner] = one.cue.end < other.cue.end ? [one, other] : [other, one];
  const to = items.findIndex((i) => i.start >= outer.cue.end);
  const verb = items[to - 1]?.cue?.lemma ?? '';
  const isDirect = items[to]?.lower === 'to' || /^(?:challenge|urge|ask|tell)$/.test(verb);
  if (!isDirect || outer.cue.end === inner.cue.end) return false;
  return one === (/^(?:refuse|decline)$/.test(verb) && inner.kind === 'judge' ? outer : inner);
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

/** Subject in front of the verb, content behind it or in front of both. */
function straight(items: readonly Item[], cue: Cue, previous: Phrase | null): Found | null {
  const subject = ownSubject(items, cue, previous);
  if (!subject || isWished(items, cue, subject)) return null;
  // A participle's subject belongs to the verb before it, and so does what stands in front of that.
  // “…,” Osei is heard saying: its own subject's.
  const isAdded = isParticiple(items, cue) && !heardBefore(items, cue.at - 1);
  const edge = isAdded ? cue.from : Math.min(subject.from, cue.from);
  if (!isAdded && items[edge - 1]?.lower === 'as' && !isMeanwhile(items, cue))
    // "as far as I know"
    return items[edge - 2]?.lower === 'far' ? null : asClause(items, cue, subject, edge - 1);
  const isTagged = !isAdded && isTag(items, cue, edge);
  if (!isTagged && goesOnSpeaking(items, cue)) return found(items, cue, subject, []);
  if (!isTagged && (isUntold(items, cue) || isReduced(items, cue, subject))) return null;
  const right = isTagged
    ? []
    : beforeSubject(
        items,
        subject,
        cleft(items, cue, subject) ?? objectOf(items, cue) ?? following(items, cue),
      );
  if (right.length > 0 || announces(items, cue)) return found(items, cue, subject, right);
  const behind = skipAdjuncts(items, cue.to, cue);
  const rest =
    isTagged && isTale(items, behind)
      ? []
      : goingOnBehind(items, edge, behind, owesClause(items, edge, behind));
  // "…, who wrote about it": what stands in front of a relative clause is not its own to report.
  const isAside = items[subject.from]?.wordClass === 'relative';
  // "the mayor, protesting outside the hall, said it was late": nor is what stands around a participle its own.
  const isAround = isAdded && !items.slice(0, edge).some((i) => i.quoted);
  const left = isAside || isAround ? [] : preceding(items, edge, isComma(items[behind]) && rest.length > 0);
  return left.length > 0 ? found(items, cue, subject, [...left, ...rest]) : null;
}

/** "asked that Osei call again": what somebody is to do. */
const isWished = (items: readonly Item[], { from, at }: Cue, { from: first, to }: Phrase): boolean =>
  from === at &&
  items[at]?.cue?.form === 'base' &&
  items[first - 1]?.lower === 'that' &&
  (items[to - 1]?.name?.type === 'person' || /^(?:he|she|it)$/.test(items[to - 1]?.lower ?? ''));

/** "Saying that the pier was shut, the head of the yard (HY) and her men left": what is said ends where who says it begins. */
function beforeSubject(items: readonly Item[], { from }: Phrase, content: readonly Span[]): readonly Span[] {
  const start = items[from]?.start ?? 0;
  const comma = items[from - 1];
  return comma && isComma(comma)
    ? content.map((c) => (c.start < comma.start && start < c.end ? { start: c.start, end: comma.start } : c))
    : content;
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

/**
 * "…, as forecasters warned of more rain", "As the crowd began to chant, …", "as she accused her party of “sloth”": at the
 * same time, and not what stands in front or behind.
 */
function isMeanwhile(items: readonly Item[], cue: Cue): boolean {
  const kind = items[cue.at]?.cue?.kind;
  const next = items[cue.to];
  // "Osei stays put as Hart says: “Go”"
  const isWhole = items[cue.at]?.cue?.particles === null && items[0]?.lower !== 'as';
  if (isWhole && next?.text === ':' && items[cue.to + 1]?.quoted) return true;
  // "As Osei persisted, the judge thumped the table."
  if (isProgressive(items, cue)) return true;
  if (/^(?:persist|chant|protest|respond|resist)$/.test(items[cue.at]?.cue?.lemma ?? '')) return true;
  // "as the owner had decided to sell"
  if (kind === 'think') return next?.lower === 'to';
  if (kind === 'judge') return next?.wordClass === 'determiner' || next?.name?.type === 'person';
  // "as Hart reports fewer boats", unlike "as Hart reports on Monday"
  if (kind === 'say' && isObject(next)) return true;
  return (
    kind === 'say' &&
    (/^(?:of|about|that|how|why|what|whether|to)$/.test(next?.lower ?? '') ||
      items[cue.at - 1]?.lower === 'to' ||
      // "as she laments a “throwaway town”"
      (next?.wordClass === 'determiner' && items.slice(cue.to, cue.to + 4).some((i) => i.quoted)))
  );
}

/** A noun, or what describes one, that is no time. */
const isObject = (next: Item | undefined): boolean =>
  (/^(?:noun|adjective)$/.test(next?.tag ?? '') || /^(?:fewer|more|less|no|an?)$/.test(next?.lower ?? '')) &&
  !next?.capital &&
  !isTime(next?.lower ?? '');

/** "as the pupils were writing their papers" */
const isProgressive = (items: readonly Item[], { from, at }: Cue): boolean =>
  items[at]?.cue?.form === 'ing' && items.slice(from, at).some((i) => /^(?:was|were|is|are)$/.test(i.lower));

/** "As Smith put it, …" and "…, as Smith noted". */
function asClause(items: readonly Item[], cue: Cue, subject: Phrase, as: number): Found | null {
  const content = !opensSentence(items, as)
    ? [...preceding(items, as), ...resumption(items, skipAdjuncts(items, cue.to, cue))]
    : clauseAround(items, 0, { from: subject.from, to: cue.to });
  return content.length > 0 ? found(items, cue, subject, content) : null;
}

/** "He replied:", and a paragraph that ends in "He said," */
const announces = (items: readonly Item[], cue: Cue): boolean =>
  /^[:,]$/.test(items.at(-1)?.text ?? '') && skipAdjuncts(items, cue.to, cue) >= items.length - 1;
