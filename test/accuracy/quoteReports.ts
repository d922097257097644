import { checkArticle } from '../../src/rules';
import type { Span } from '../../src/text/span';
import { excerpt, type Measured, percent } from './corpus';
import { explainedQuotes } from './predictions';
import { type JudgedMark, judgeIndirect, judgeMarks, judgeNames, meets } from './verdicts';

/** What `--errors` can list. */
export const QUOTE_ERRORS = [
  'missed',
  'wrong-speaker',
  'falsely-unattributed',
  'not-speech',
  'wrong-name',
  'missed-indirect',
  'outside',
] as const;
/** What it lists where no kind is named: what stands in an editor's face. */
const USUAL = QUOTE_ERRORS.slice(0, 4);

const lengthOf = ({ mark }: JudgedMark): 'long' | 'short' => (mark.words >= 4 ? 'long' : 'short');

/** Prints each disagreement with people under its kind. */
export function printQuoteErrors(measured: readonly Measured[], kinds: readonly string[]): void {
  const wanted = new Set<string>(kinds.length > 0 ? kinds : USUAL);
  const counts = new Map<string, number>();
  const report = (kind: string, { gold }: Measured, at: Span, note: string): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (wanted.has(kind))
      console.log(`\n${kind}  ${gold.id} @${at.start}\n  ${excerpt(gold.text, at)}\n  ${note}`);
  };
  for (const m of measured) {
    const { gold, article } = m;
    const words = (s: Span | null | undefined): string =>
      s ? `“${gold.text.slice(s.start, s.end)}”` : 'nobody';
    const predictions = explainedQuotes(article);
    for (const judged of judgeMarks(gold, predictions)) {
      const { verdict, mark, quote, prediction } = judged;
      if (verdict === 'right' || verdict === 'left-alone') continue;
      const ours = prediction
        ? `${words(prediction.speaker)}, cue ${words(prediction.cue)}, ${prediction.basis} ${prediction.confidence}`
        : 'not found';
      const theirs = `${words(quote?.speaker)}, cue ${words(quote?.cue)}`;
      report(verdict, m, mark, `${lengthOf(judged)}; people: ${theirs}; we: ${ours}`);
    }
    for (const { quote, given, right } of judgeNames(gold, predictions))
      if (!right)
        report(
          'wrong-name',
          m,
          quote,
          `people: ${quote.speakerRef} (${words(quote.speaker)}); we: ${given ?? 'nobody'}`,
        );
    const { missed, outside } = judgeIndirect(gold, predictions);
    for (const q of missed)
      report('missed-indirect', m, q, `people: ${words(q.speaker)}, cue ${words(q.cue)}`);
    for (const p of outside)
      report('outside', m, p, `we: ${words(p.speaker)}, cue ${words(p.cue)}, ${p.basis} ${p.confidence}`);
  }
  console.log('\ndisagreements by kind');
  for (const kind of QUOTE_ERRORS) console.log(`  ${kind}  ${counts.get(kind) ?? 0}`);
}

/** How often the rules raise `quote/unattributed` on a quotation that people gave a speaker. */
export function printFalseAlarms(measured: readonly Measured[]): void {
  let alarms = 0;
  let attributed = 0;
  for (const { gold, article } of measured) {
    const raised = checkArticle(article).filter((f) => f.rule === 'quote/unattributed');
    for (const mark of gold.marks ?? []) {
      const quote = (mark.quote ?? null) === null ? null : gold.quotes?.[mark.quote ?? -1];
      if (!quote?.speaker) continue;
      attributed++;
      if (raised.some((f) => meets(f, mark))) alarms++;
    }
  }
  const rate = percent(alarms, attributed);
  console.log(`quote/unattributed on quotations people gave a speaker: ${alarms} of ${attributed}, ${rate}`);
}

/** Of marked quotations that people and the product both gave a speaker: how many are right, by stated confidence and by basis. */
export function printCalibration(measured: readonly Measured[]): void {
  const judged = measured
    .flatMap(({ gold, article }) => judgeMarks(gold, explainedQuotes(article)))
    .filter(({ verdict }) => verdict === 'right' || verdict === 'wrong-speaker');
  const confidence = (j: JudgedMark): number => j.prediction?.confidence ?? 0;
  const decile = (j: JudgedMark): string => {
    const low = Math.min(9, Math.floor(confidence(j) * 10 + 1e-9)) / 10;
    return `${low.toFixed(1)}–${(low + 0.1).toFixed(1)}`;
  };
  printTable('confidence', judged, decile);
  printTable('confidence as stated', judged, (j) => confidence(j).toFixed(2));
  printTable('basis', judged, (j) => j.prediction?.basis ?? 'none');
}

function printTable(what: string, judged: readonly JudgedMark[], keyOf: (j: JudgedMark) => string): void {
  const rows = new Map<string, { all: number; right: number; stated: number }>();
  for (const j of judged) {
    const row = rows.get(keyOf(j)) ?? { all: 0, right: 0, stated: 0 };
    row.all++;
    row.right += j.verdict === 'right' ? 1 : 0;
    row.stated += j.prediction?.confidence ?? 0;
    rows.set(keyOf(j), row);
  }
  console.log(`\ncalibration by ${what}: stated on average, right of all`);
  for (const [key, { all, right, stated }] of [...rows].sort(([a], [b]) => (a < b ? 1 : -1)))
    console.log(
      `  ${key.padEnd(16)} ${percent(stated, all).padStart(8)}  ${right} of ${all}, ${percent(right, all)}`,
    );
}
