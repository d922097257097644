import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { analyze, createAnalyzer } from '../../src/analysis/analyze';
import type { Article } from '../../src/analysis/article';
import { checkArticle, rules } from '../../src/rules';
import { NO_DESK } from '../../src/rules/desk';
import { applyEdits } from '../../src/rules/fix';
import { fixesFor, safeEdits } from '../../src/rules/fixes';
import type { Span } from '../../src/text/span';
import { cpuTime } from '../support/cpuTime';
import { type Edit, edited } from './documents';

/** Every rule, those too that are off by default. */
const EVERY_RULE = {
  ...NO_DESK,
  rules: Object.fromEntries(rules.map((rule) => [rule.id, 'warning'] as const)),
};

/** Everything in an article that has offsets and says what stands there. */
function* wordsOf(article: Article): Iterable<Span & { readonly text: string }> {
  for (const { attribution, ...quotation } of article.quotations) {
    yield quotation;
    if (attribution?.speaker) yield attribution.speaker;
    if (attribution?.cue) yield attribution.cue;
  }
  for (const { cue, speaker } of article.attributions) {
    yield cue;
    if (speaker) yield speaker;
  }
  for (const claim of article.claims) {
    yield claim;
    if (claim.subject) yield claim.subject;
    if (claim.source) yield claim.source;
  }
  yield* article.dates;
  for (const entity of article.entities) yield* entity.mentions;
  yield* article.references;
}

const assertInOrder = (spans: readonly Span[], what: string): void =>
  spans.forEach((s, i) => {
    assert.ok(s.start >= (spans[i - 1]?.start ?? 0), `${what} are in order`);
  });

/** What holds of every article, its findings and their fixes, whatever the text. */
export function assertSound(text: string, markdown: boolean): void {
  const article = analyze(text, { markdown });
  const within = ({ start, end }: Span, what: string): void =>
    assert.ok(0 <= start && start <= end && end <= text.length, `${what} ${start}–${end} is in the text`);
  for (const words of wordsOf(article)) assert.equal(text.slice(words.start, words.end), words.text);
  for (const { outer, parts } of article.quotations)
    for (const s of [outer, ...(parts ?? [])]) within(s, 'a quotation');
  for (const { content } of article.attributions) within(content, 'reported speech');
  article.paragraphs.forEach((p, i) => {
    within(p, 'a paragraph');
    assert.ok(p.start >= (article.paragraphs[i - 1]?.end ?? 0), 'paragraphs do not overlap');
  });
  assertInOrder(article.quotations, 'quotations');
  assertInOrder(article.references, 'references');
  const ids = new Set(article.entities.map((e) => e.id));
  for (const { entity } of article.references) assert.ok(ids.has(entity), `${entity} is an entity`);
  const findings = checkArticle(article, EVERY_RULE);
  assertInOrder(findings, 'findings');
  for (const finding of findings) {
    within(finding, finding.rule);
    assert.doesNotMatch(finding.message, /\{\d\}|undefined|NaN/, finding.rule);
    for (const related of finding.related) within(related, `evidence of ${finding.rule}`);
    for (const fix of fixesFor(article, finding)) for (const edit of fix.edits) within(edit, fix.title);
  }
  applyEdits(text, safeEdits(article, findings));
}

/**
 * An analyzer that has followed every edit says what one says that sees the text for the first time, and so do the
 * rules. All edits are followed first: rules go on from the article they were asked about last.
 */
export function assertSameFromScratch(start: string, edits: readonly Edit[], markdown: boolean): void {
  const texts = [start];
  for (const edit of edits) texts.push(edited(texts.at(-1) ?? '', edit));
  const analyzer = createAnalyzer();
  const followed = texts.map((text) => told(analyzer.analyze(text, { markdown })));
  texts.forEach((text, i) => {
    const fresh = told(analyze(text, { markdown }));
    // The assertion's own comparison takes many times as long as a look whether there is anything to report.
    if (!isDeepStrictEqual(followed[i], fresh)) assert.deepEqual(followed[i], fresh);
  });
}

const told = (article: Article) => ({ article, findings: checkArticle(article, EVERY_RULE) });

/** The longest an article may take to be read and checked: a start, and so much a UTF-16 unit; in milliseconds. */
const allowed = (text: string): number => 50 + text.length * 0.025;

/** Under load a collection of garbage may fall into any of them. */
const TRIES = 8;

/** How long a text takes the processor, in milliseconds; a slow one is measured again, since the first time is the slowest. */
function cost(text: string, markdown: boolean): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && best > allowed(text); run++) {
    const time = cpuTime(() => checkArticle(analyze(text, { markdown }), EVERY_RULE));
    best = Math.min(best, time);
  }
  return best;
}

/** Time grows as the text does. */
export function assertQuick(text: string, markdown: boolean): void {
  const time = cost(text, markdown);
  assert.ok(time <= allowed(text), `${text.length} units took ${time.toFixed(0)} ms`);
}
