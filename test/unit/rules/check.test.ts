import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { fold } from '../../../src/ledger/fold';
import { readLedger } from '../../../src/ledger/ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { selectorFor } from '../../../src/ledger/selector';
import { checkArticle } from '../../../src/rules';
import { NO_DESK } from '../../../src/rules/desk';

const TEXT = '“We will never pay for it,” Mayor Ada Lindqvist said. The wall has 14 cracks.\n';
const QUOTE = 'We will never pay for it,';

const record = (words: string, more: Partial<LedgerRecord> = {}): LedgerRecord => {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind: 'quotation',
    status: 'checked',
    note: '',
    source: '',
    who: '',
    when: '2026-03-02T10:00:00.000Z',
    selector: selectorFor(fold(TEXT), TEXT, { start, end: start + words.length }),
    ...more,
  };
};

/** Findings of the checker's rules, as words and message. */
function findings(text: string, ...records: readonly LedgerRecord[]) {
  const article = analyze(text);
  const desk = {
    ...NO_DESK,
    rules: { 'check/open': 'warning' as const },
    ledger: readLedger(article, records),
  };
  return checkArticle(article, desk)
    .filter((f) => f.rule.startsWith('check/'))
    .map((f) => [f.rule, text.slice(f.start, f.end), f.message]);
}

describe('check/changed', () => {
  const changed = TEXT.replace('never', 'not');

  it('says what changed in ticked words', () => {
    assert.deepEqual(findings(changed, record(QUOTE))[0], [
      'check/changed',
      'We will not pay for it,',
      'Ticked off and changed since: never → not.',
    ]);
  });

  it('says who ticked them', () => {
    const [found] = findings(changed, record(QUOTE, { who: 'Ines Falk' }));
    assert.equal(found?.[2], 'Ticked off by Ines Falk and changed since: never → not.');
  });

  it('has nothing to say of words that are gone', () => {
    const rules = findings('The wall has 14 cracks.\n', record(QUOTE)).map(([rule]) => rule);
    assert.ok(!rules.includes('check/changed'));
  });
});

describe('check/open', () => {
  it('is silent without a ledger, and on what is checked', () => {
    const article = analyze(TEXT);
    const desk = { ...NO_DESK, rules: { 'check/open': 'warning' as const } };
    assert.deepEqual(checkArticle(article, desk), []);
    assert.deepEqual(
      findings(TEXT, record(QUOTE)).map(([, words]) => words),
      ['Ada Lindqvist', '14 cracks'],
    );
  });

  it('says the query', () => {
    const [found] = findings(TEXT, record(QUOTE, { status: 'query', note: 'On which day?' }));
    assert.equal(found?.[2], 'A query is open: On which day?');
  });

  it('is off by default', () => {
    const article = analyze(TEXT);
    assert.deepEqual(checkArticle(article, { ...NO_DESK, ledger: readLedger(article, []) }), []);
  });
});
