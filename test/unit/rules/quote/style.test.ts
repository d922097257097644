import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { NO_DESK, type QuoteStyle } from '../../../../src/rules/desk';
import { applyEdits } from '../../../../src/rules/fix';
import { fixAllOf, safeEdits } from '../../../../src/rules/fixes';

const curly = (n: number): string => `“We lost it all on day ${n},” said Ada Lindqvist.\n\n`.repeat(n);
const STRAIGHT = '"We didn\'t save a thing," said Ann Osei.\n\n';

function findings(text: string, quoteStyle: QuoteStyle | null = null): readonly string[] {
  const found = checkArticle(analyze(text), { ...NO_DESK, quoteStyle }).filter(
    (f) => f.rule === 'quote/style',
  );
  return found.map((f) => `${text.slice(f.start, f.end)} ${f.message}`);
}

describe('quote/style', () => {
  it('finds the marks that differ from nearly all others', () => {
    assert.deepEqual(findings(curly(4) + STRAIGHT), [
      '" Straight marks, where the article’s other quotations have curly ones.',
    ]);
    assert.deepEqual(findings(STRAIGHT.repeat(4) + curly(1)), [
      '“ Curly marks, where the article’s other quotations have straight ones.',
    ]);
  });

  it('has no opinion on an article without a habit', () => {
    assert.deepEqual(findings(curly(3) + STRAIGHT), []);
    assert.deepEqual(findings(curly(4)), []);
    assert.deepEqual(findings('The pier burned.\n'), []);
  });

  it('asks for the desk’s style', () => {
    assert.equal(findings(STRAIGHT.repeat(2), 'curly').length, 2);
    assert.deepEqual(findings(STRAIGHT, 'straight'), []);
    assert.match(findings(curly(1), 'straight')[0] ?? '', /^“ Curly marks, where the desk/);
  });

  it('leaves guillemets and low marks alone', () => {
    const text = `«We lost it all,» said Ann Osei.\n\n„We lost it all,“ said Ann Osei.\n`;
    assert.deepEqual(
      findings(text, 'curly').filter((f) => f.startsWith('«') || f.startsWith('„')),
      [],
    );
  });

  it('is fixed for all at once, and no letter changes', () => {
    const text = curly(9) + STRAIGHT + STRAIGHT;
    const article = analyze(text);
    const all = checkArticle(article);
    const [fix] = fixAllOf(article, all, 'quote/style');
    assert.equal(fix?.count, 2);
    const after = applyEdits(text, fix?.edits ?? []);
    assert.equal(after, curly(9) + '“We didn’t save a thing,” said Ann Osei.\n\n'.repeat(2));
    assert.equal(applyEdits(text, safeEdits(article, all)), after);
    assert.deepEqual(findings(after), []);
  });
});

describe('fixing all findings of a kind', () => {
  const open =
    'The pier burned.\n\n“Nobody told us about it.”\n\nThe bus stopped.\n\n“We had to walk home.”\n';

  it('is offered where it is one and the same thing to do', () => {
    const article = analyze(open);
    const [fix, ...others] = fixAllOf(article, checkArticle(article), 'quote/unattributed');
    assert.equal(others.length, 0);
    assert.equal(fix?.count, 2);
    assert.equal(applyEdits(open, fix?.edits ?? []).match(/” \(TK: who\?\)\n/g)?.length, 2);
  });

  it('is never done unasked where it puts words into a mouth', () => {
    for (const text of [
      open,
      '“We will rebuild,” Ada Lindqvist said.\n\n“It will cost us dearly, all of us.”\n',
    ]) {
      const article = analyze(text);
      assert.deepEqual(safeEdits(article, checkArticle(article)), []);
    }
  });

  it('makes edits that do not meet', () => {
    const text = '“We will rebuild,” Ada Lindqvist said.\n\n“It will cost us.”\n\n“It will cost us.”\n';
    const article = analyze(text);
    for (const { edits } of fixAllOf(article, checkArticle(article), 'quote/carried-over'))
      for (const [i, e] of edits.entries()) assert.ok(i === 0 || (edits[i - 1]?.end ?? 0) <= e.start);
  });
});
