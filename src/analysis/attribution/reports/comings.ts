import { clauseEnd } from '../sentence/clauses';
import { itemSpan } from '../sentence/complements';
import type { Item } from '../sentence/item';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Found } from './report';

/** "The meeting heard from an engineer that the pier leaned": who is heard says it. */
export function heardReport(items: readonly Item[], at: number): Found | null {
  if (items[at]?.lower !== 'heard' || items[at + 1]?.lower !== 'from') return null;
  const subject = phraseAfter(items, at + 2, items.length);
  const that = subject?.to ?? -1;
  if (!subject || items[that]?.lower !== 'that') return null;
  const speaker = itemSpan(items, subject.from, subject.to);
  const [cue, content] = [itemSpan(items, at, at + 2), itemSpan(items, that, clauseEnd(items, that))];
  return speaker && cue && content
    ? {
        subject,
        report: { speaker, cue, kind: 'say', basis: 'stated', content: [content], announces: false },
      }
    : null;
}

const HEARD =
  /^(?:reply|answer|response|retort|cry|shout|call|voice|order|question|chant|roar|yell|whisper)$/;

/** “Shame!” came the cry from the benches: who is behind it, where it says from whom, and nobody else. */
export function comingReport(items: readonly Item[], at: number): Found | null {
  if (!items[at - 1]?.quoted || !/^(?:came|comes)$/.test(items[at]?.lower ?? '')) return null;
  const heard = items.findIndex((x, i) => i > at && i < at + 4 && HEARD.test(x.lower));
  if (heard < 0 || items[at + 1]?.wordClass !== 'determiner') return null;
  const whose = items[heard + 1]?.lower === 'from' ? phraseAfter(items, heard + 2, items.length) : null;
  const [cue, content] = [itemSpan(items, at, heard + 1), itemSpan(items, at - 1, at)];
  if (!cue || !content) return null;
  const speaker = whose && itemSpan(items, whose.from, whose.to);
  return {
    subject: whose ?? { from: at + 1, to: heard + 1 },
    isAside: true,
    report: { speaker, cue, kind: 'say', basis: 'stated', content: [content], announces: false },
  };
}
