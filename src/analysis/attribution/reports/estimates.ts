import { indexBetween } from '../../../text/indexBetween';
import { clauseEnd } from '../sentence/clauses';
import { itemSpan } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { phraseAfter } from '../sentence/phraseAfter';
import { subjectBefore } from '../sentence/subjects';
import type { Found } from './report';

/** How far behind "at" its figure may stand, in items: "at about $", "at nearly a third". */
const FIGURE_REACH = 4;
const IN_WORDS =
  /^(?:half|third|quarter|fifth|tenth|zero|nil|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)$/;

/** "The memo puts the number of boats at 63": who puts a figure at so much says that it is. */
export function estimate(items: readonly Item[], at: number): Found | null {
  if (!/^put(?:s|ting)?$/.test(items[at]?.lower ?? '')) return null;
  const object = phraseAfter(items, at + 1, items.length);
  if (object?.from !== at + 1) return null;
  const link = indexBetween(items, object.from + 1, clauseEnd(items, at + 1), (i) => i.lower === 'at');
  if (link < 0 || !isFigure(items, link + 1)) return null;
  const from = groupStart(items, at);
  const subject = subjectBefore(items, from, 0);
  const speaker = subject && itemSpan(items, subject.from, subject.to);
  const cue = itemSpan(items, from, at + 1);
  const isAside = subject !== null && /^(?:whose|which|who)$/.test(items[subject.from]?.lower ?? '');
  const content = itemSpan(items, at + 1, clauseEnd(items, link, isAside ? 'relative' : 'main'));
  if (!subject || !speaker || !cue || !content) return null;
  return {
    subject,
    isAside,
    report: { speaker, cue, kind: 'say', basis: 'stated', content: [content], announces: false },
  };
}

const isFigure = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + FIGURE_REACH)
    .some((i) => i.wordClass === 'number' || /^[$€£¥]/.test(i.text) || IN_WORDS.test(i.lower));

/** With "has", "had", "would" in front of the verb. */
function groupStart(items: readonly Item[], at: number): number {
  let from = at;
  while (/^(?:auxiliary|adverb)$/.test(items[from - 1]?.wordClass ?? '')) from--;
  return from;
}
