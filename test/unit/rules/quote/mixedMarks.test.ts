import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { NO_DESK, type QuoteStyle } from '../../../../src/rules/desk';
import { applyEdits } from '../../../../src/rules/fix';
import { fixAllOf, safeEdits } from '../../../../src/rules/fixes';

const findings = (text: string, quoteStyle: QuoteStyle | null = null) =>
  checkArticle(analyze(text), { ...NO_DESK, quoteStyle }).filter((f) =>
    /^quote\/(?:mixed-marks|style)$/.test(f.rule),
  );

/** The text after the safe fixes of all findings. */
function mended(text: string, quoteStyle: QuoteStyle | null = null): string {
  return applyEdits(text, safeEdits(analyze(text), findings(text, quoteStyle)));
}

describe('quote/mixed-marks', () => {
  const said = (open: string, close: string): string =>
    `${open}We lost it all,${close} said Ada Lindqvist.\n\n`;
  const cases: readonly (readonly [open: string, close: string, mended: string])[] = [
    ['“', '"', '“We lost it all,”'],
    ['"', '”', '"We lost it all,"'],
    ['“', '“', '“We lost it all,”'],
    ['”', '”', '“We lost it all,”'],
  ];
  for (const [open, close, expected] of cases)
    it(`${open}…${close}`, () => {
      const text = said(open, close);
      assert.deepEqual(
        findings(text).map((f) => [f.rule, f.message]),
        [['quote/mixed-marks', `Opened with ${open} and closed with ${close}.`]],
      );
      assert.equal(mended(text), `${expected} said Ada Lindqvist.\n\n`);
      assert.deepEqual(findings(mended(text)), []);
    });

  for (const [open, close] of ['“”', '""', '„“', '„”', '«»', '»«', '‘’'])
    it(`${open}…${close} belong together`, () =>
      assert.deepEqual(
        findings(said(open ?? '', close ?? '')).filter((f) => f.rule === 'quote/mixed-marks'),
        [],
      ));

  it('changes the mark that is not in the style of the article', () => {
    const text = said('“', '”').repeat(4) + said('"', '”');
    assert.deepEqual(
      findings(text).map((f) => [f.rule, f.start]),
      [['quote/mixed-marks', text.indexOf('"')]],
    );
    assert.equal(mended(text), said('“', '”').repeat(5));
  });

  it('changes the mark that is not in the style of the desk', () => {
    assert.equal(mended(said('“', '"'), 'straight'), said('"', '"'));
    assert.equal(mended(said('"', '”'), 'curly'), said('“', '”'));
  });

  it('looks at each piece of a quotation that its attribution interrupts', () => {
    const text = '“We lost it,” said Ada Lindqvist, “and nobody came".';
    assert.deepEqual(
      findings(text).map((f) => f.start),
      [text.indexOf('"')],
    );
  });

  it('asks nothing of a quotation that is never closed', () => {
    const text = '“We lost it all, said Ada Lindqvist.\n\nNobody came.\n';
    assert.deepEqual(findings(text), []);
  });

  it('is mended for all at once', () => {
    const text = said('“', '"') + said('“', '“');
    const article = analyze(text);
    const [fix] = fixAllOf(article, checkArticle(article), 'quote/mixed-marks');
    assert.equal(fix?.count, 2);
    assert.equal(applyEdits(text, fix?.edits ?? []), said('“', '”').repeat(2));
  });
});
