import { createAnalyzer } from '../../src/analysis/analyze';
import type { Article, Claim, DateMention } from '../../src/analysis/article';
import { checkArticle } from '../../src/rules';
import { dayName } from '../../src/rules/date/calendar';
import { listings } from '../../src/rules/number/listCount';
import type { Finding } from '../../src/rules/rule';
import { overlaps, type Span } from '../../src/text/span';
import { excerpt, type Measured, percent } from './corpus';

/** Rules that say that two things in an article cannot both be right. */
const COMPARES = /^(?:date\/|number\/(?!unsourced))/;

/** One figure of a sound article, and what makes it wrong. */
interface Slip extends Span {
  readonly kind: string;
  readonly by: string;
}

/** What the rules that compare figures say of the articles as they are, and of each with one figure made wrong. */
export function printReconciling(measured: readonly Measured[]): void {
  const table = new Map<string, { planted: number; found: number; elsewhere: number }>();
  for (const { gold, article } of measured) {
    for (const finding of findings(article))
      console.log(`${gold.id} ${finding.rule}: ${finding.message}\n  ${excerpt(gold.text, finding)}`);
    for (const slip of slips(article)) {
      const row = table.get(slip.kind) ?? { planted: 0, found: 0, elsewhere: 0 };
      const wrong = gold.text.slice(0, slip.start) + slip.by + gold.text.slice(slip.end);
      const all = findings(createAnalyzer().analyze(wrong));
      const place = { start: slip.start, end: slip.start + slip.by.length };
      const about = all.filter((f) => [f, ...f.related].some((s) => overlaps(s, place)));
      table.set(slip.kind, {
        planted: row.planted + 1,
        found: row.found + (about.length > 0 ? 1 : 0),
        elsewhere: row.elsewhere + all.length - about.length,
      });
    }
  }
  for (const [kind, { planted, found, elsewhere }] of table)
    console.log(
      `${kind}: ${found} of ${planted} slips found (${percent(found, planted)}), ${elsewhere} findings elsewhere`,
    );
}

const findings = (article: Article): readonly Finding[] =>
  checkArticle(article).filter(({ rule }) => COMPARES.test(rule));

export function* slips(article: Article): Iterable<Slip> {
  for (const { announced } of listings(article))
    yield { kind: 'one more announced than listed', ...span(announced), by: String(announced.value + 1) };
  for (const date of article.dates) yield* wrongDates(date);
  const told = new Set<string>();
  for (const claim of article.claims) {
    const key = `${claim.kind} ${claim.value} ${claim.unit}`;
    if (told.has(key)) yield* wrongFigures(claim);
    if (claim.high === null && claim.hedge === null) told.add(key);
  }
}

const span = ({ start, end }: Span): Span => ({ start, end });

function* wrongDates({ start, end, text, year, month, day, weekday }: DateMention): Iterable<Slip> {
  if (year === null || month === null || day === null || weekday === null) return;
  const name = dayName(weekday);
  if (text.startsWith(name))
    yield { kind: 'the next weekday', start, end: start + name.length, by: dayName((weekday + 1) % 7) };
  yield { kind: 'the 32nd of a month', start, end, by: text.replace(/\b\d{1,2}\b/, '32') };
}

/** Kinds of figures that are copied digit by digit. */
const SLIPPED = new Set(['count', 'money', 'measure']);

/** Of a figure told before: two digits swapped, a zero more, a million for a billion, a quarter more people or money, another age. */
function* wrongFigures(claim: Claim): Iterable<Slip> {
  const { text, kind, subject, high, hedge } = claim;
  if (high !== null || hedge !== null) return;
  const scale = /[mb]illion$/.exec(text)?.[0];
  if (scale)
    yield {
      kind: 'millions for billions, or the other way round',
      ...span(claim),
      by: text.replace(scale, scale === 'million' ? 'billion' : 'million'),
    };
  if (SLIPPED.has(kind)) {
    const swapped = text.replace(/(\d)([,.]?)(?!\1)(\d)/, '$3$2$1');
    if (swapped !== text && !/^\D*0/.test(swapped))
      yield { kind: `a figure told before, two digits swapped (${kind})`, ...span(claim), by: swapped };
    const tenfold = text.replace(/\d[\d,]*(?:\.\d+)?/, (digits) =>
      Number((Number(digits.replaceAll(',', '')) * 10).toPrecision(9)).toLocaleString('en'),
    );
    if (tenfold !== text)
      yield { kind: `a figure told before, a zero more (${kind})`, ...span(claim), by: tenfold };
  }
  const more = text.replace(/\d[\d,]*/, (digits) =>
    String(Math.round(Number(digits.replaceAll(',', '')) * 1.25) + 1),
  );
  if (more !== text && (kind === 'age' || (subject !== null && (kind === 'count' || kind === 'money'))))
    yield { kind: `a figure told before, a quarter larger (${kind})`, ...span(claim), by: more };
}
