import type { Span } from '../../../text/span';
import { clauseEnd, startsClause } from '../sentence/clauses';
import { itemSpan, skipAdjuncts } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { isContraction } from '../sentence/nounUse';
import { preceding } from '../sentence/preceding';
import { subjectBefore } from '../sentence/subjects';
import { isPassive } from '../sentence/verbGroups';
import type { Found } from './report';

/** "It is understood that the pier is shut." */
const IT =
  /^(?:understand|claim|allege|believe|report|say|announce|reveal|fear|suggest|confirm|hope|assume|disclose)$/;
/** "Jurors were told that the pier was shut." */
const TOLD = /^(?:tell|inform|assure|promise|warn|advise|notify|remind)$/;
/** "They were told to wait." */
const BIDDEN = /^(?:tell|ask|order|direct|instruct|urge|advise|warn)$/;
/** "Osei is said to have left", "She is expected to stay." */
const ALLEGED = /^(?:say|allege|report|claim|understand|expect)$/;

/** A report in the passive that does not name who speaks. */
export function unsourcedReport(items: readonly Item[], at: number): Found | null {
  const word = items[at]?.cue;
  if (word?.form !== 'past') return null;
  let from = at;
  while (isAuxiliary(items, from - 1)) from--;
  const isIt = items[from - 1]?.lower === 'it';
  // "It’s understood that"
  const isShort = isIt && items.slice(from, at).some((i) => i.lower === "'s");
  const isHeadline = from === at && HEARD.test(items[at - 1]?.lower ?? '');
  if (!isHeadline && (from === at || !(isShort || isPassive(items, at, from)))) return null;
  if (word.lemma === 'tell' && /^[.!?]?$/.test(items[at + 1]?.text ?? ''))
    return toldInFront(items, from, at);
  // The auxiliary stands for the verb: there is no hearer behind it.
  const behind = skipAdjuncts(items, at + 1, { from, to: at + 1, at: from });
  const isToDo = items[at + 1]?.lower === 'to' && TO_DO.has(items[at + 2]?.wordClass ?? '');
  // "The comet is near. It is expected to brighten."
  const isThing = isIt && !(isToDo && word.lemma === 'expect');
  const told = isThing ? IT : isToDo ? (ALLEGED.test(word.lemma) ? ALLEGED : BIDDEN) : TOLD;
  const opens = isToDo && !isThing ? at + 1 : behind;
  if (!told.test(word.lemma) || !(opens === at + 1 && isToDo ? !isThing : isClause(items, behind)))
    return null;
  const subject = isIt ? { from: from - 1, to: from } : subjectBefore(items, from, 0);
  const [cue, content] = [itemSpan(items, from, at + 1), itemSpan(items, opens, clauseEnd(items, opens))];
  if (!subject || !cue || !content) return null;
  const speaker = isIt ? null : writingIn(items, at + 1, behind);
  return {
    subject,
    isAside: true,
    report: { speaker, cue, kind: 'say', basis: 'stated', content: [content], announces: false },
  };
}

/** What hears a case: of a headline's "inquest told" it is not who tells. */
const HEARD = /^(?:court|jury|inquest|tribunal|inquiry|hearing|trial)$/;

/** "The rope was cut, an inquest was told.", "Rope was cut, inquest told" */
function toldInFront(items: readonly Item[], from: number, at: number): Found | null {
  const subject = subjectBefore(items, from, 0);
  const cue = itemSpan(items, from, at + 1);
  const content =
    subject && HEARD.test(items[subject.to - 1]?.lower ?? '') ? preceding(items, subject.from) : [];
  return subject && cue && content.length > 0
    ? {
        subject,
        isAside: true,
        report: { speaker: null, cue, kind: 'say', basis: 'stated', content, announces: false },
      }
    : null;
}

const TO_DO: ReadonlySet<string> = new Set(['verb', 'other', 'auxiliary']);

const isAuxiliary = (items: readonly Item[], at: number): boolean =>
  /^(?:auxiliary|adverb)$/.test(items[at]?.wordClass ?? '') || (at > 0 && isContraction(items, at));

const isClause = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'that' ? at + 1 < items.length : startsClause(items, at);

/** "were told in a letter that": what says it; null where nothing does. */
function writingIn(items: readonly Item[], from: number, to: number): Span | null {
  for (let i = from; i < to; i++) {
    if (!WRITING.test(items[i]?.lower ?? '')) continue;
    const first = items.findLastIndex((x, n) => n < i && n >= from && x.wordClass === 'determiner');
    return first > from && /^(?:in|by)$/.test(items[first - 1]?.lower ?? '')
      ? itemSpan(items, first, i + 1)
      : null;
  }
  return null;
}

const WRITING = /^(?:letter|e-?mail|statement|text|note|memo|message|notice|report|briefing)$/;
