import { opensSentence } from './sentence/complements';
import type { Item, Segment } from './sentence/item';
import { isComma, isNominal } from './sentence/itemKinds';
import { phraseAfter } from './sentence/phraseAfter';
import type { Phrase } from './sentence/phrases';
import { subjectBefore } from './sentence/subjects';

/** A question put to somebody, reported by the writer: the words of the next paragraph are likely the answer. */
export interface Question {
  /** Who is to answer; null where the writer asks and does not say whom ("I asked what it costs."). */
  readonly answerer: Phrase | null;
}

const ASKS = /^(?:asked|asks|ask|pressed|questioned)$/;
/** "asked the council to vote" is a request, "asked for water" a wish: only these open a question. */
const OPENS_QUESTION = /^(?:if|whether|what|how|why|when|where|who|whom|whose|which|about)$/;
const INTERVIEWER = /^(?:i|we|reporters?|journalists?|interviewers?)$/;

/** The question a sentence without quotations ends with; null where it asks nothing. */
export function questionIn({ items, hasQuotation }: Segment): Question | null {
  if (hasQuotation) return null;
  const verb = items.findLastIndex((i) => ASKS.test(i.lower));
  const reported =
    verb < 0
      ? null
      : (passive(items, verb) ?? fronted(items, verb) ?? apposed(items, verb) ?? active(items, verb));
  return reported ?? direct(items) ?? ofThem(items);
}

/** How many words may stand in front of the verb of a question: "And so what did". */
const OPENING = 4;

/** "And what did she tell him?", "Does he miss it?": what the writer asks of somebody is for them to answer. */
function ofThem(items: readonly Item[]): Question | null {
  if (items.at(-1)?.text !== '?') return null;
  const verb = items.slice(0, OPENING).findIndex((i) => ASKING.test(i.lower));
  const who = items[verb + 1];
  const leads = items.slice(0, Math.max(0, verb)).every((i) => LEADS.test(i.lower));
  return verb >= 0 && leads && /^s?he$/.test(who?.lower ?? '')
    ? { answerer: { from: verb + 1, to: verb + 2 } }
    : null;
}
const ASKING = /^(?:did|does|do|has|had|is|was|will|would|can|could|should)$/;
const LEADS = /^(?:and|but|so|what|how|why|when|where|which|who|whom|then)$/;

/** "Did you never want to paint water?": an interview whose questions stand in no marks and under no label. */
function direct(items: readonly Item[]): Question | null {
  const you = items.findIndex((i) => i.lower === 'you');
  return you >= 0 && items.at(-1)?.text === '?' ? { answerer: { from: you, to: you + 1 } } : null;
}

/** "Smith was asked whether …" */
function passive(items: readonly Item[], verb: number): Question | null {
  let from = verb;
  while (items[from - 1]?.wordClass === 'adverb' || items[from - 1]?.wordClass === 'auxiliary') from--;
  const isPassive = items.slice(from, verb).some((i) => /^(?:is|are|was|were|been|being)$/.test(i.lower));
  if (!isPassive || !asksSomething(items[verb + 1])) return null;
  const answerer = subjectBefore(items, from, 0);
  return answerer && { answerer };
}

/** "Asked about the road, Smith shrugged." */
function fronted(items: readonly Item[], verb: number): Question | null {
  const after = items[verb + 1];
  if (!opensSentence(items, verb) || !(asksSomething(after) || after?.lower === 'by')) return null;
  const comma = items.findIndex((i, at) => at > verb && isComma(i));
  const answerer = comma < 0 ? null : phraseAfter(items, comma + 1, items.length);
  return answerer && { answerer };
}

/** "Osei, asked whether she was worried, shook her head." */
function apposed(items: readonly Item[], verb: number): Question | null {
  if (!isComma(items[verb - 1]) || !isNominal(items[verb - 2]) || !asksSomething(items[verb + 1]))
    return null;
  const answerer = subjectBefore(items, verb - 1, 0);
  return answerer && { answerer };
}

/** "I asked Smith what …", "Reporters asked why …" */
function active(items: readonly Item[], verb: number): Question | null {
  if (asksSomething(items[verb + 1]))
    return INTERVIEWER.test(items[verb - 1]?.lower ?? '') ? { answerer: null } : null;
  const answerer = phraseAfter(items, verb + 1, items.length);
  return answerer && asksSomething(items[answerer.to]) ? { answerer } : null;
}

const asksSomething = (item: Item | undefined): boolean => OPENS_QUESTION.test(item?.lower ?? '');
