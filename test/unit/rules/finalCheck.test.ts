import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { fold } from '../../../src/ledger/fold';
import { readLedger } from '../../../src/ledger/ledger';
import type { ItemKind, LedgerRecord } from '../../../src/ledger/record';
import { selectorFor } from '../../../src/ledger/selector';
import { finalCheck } from '../../../src/rules/finalCheck';

const record = (text: string, words: string, kind: ItemKind, more: Partial<LedgerRecord>): LedgerRecord => ({
  id: words,
  kind,
  status: 'checked',
  note: '',
  source: '',
  who: '',
  when: '',
  selector: selectorFor(fold(text), text, {
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }),
  ...more,
});

const left = (text: string, ...records: readonly LedgerRecord[]) => {
  const article = analyze(text);
  return finalCheck(article, readLedger(article, records)).map((r) => [
    r.kind,
    text.slice(r.start, r.end),
    r.note,
  ]);
};

describe('the final check', () => {
  const TEXT =
    'Ann Osei (CQ) paid TK dollars.{>>TK: how much?<<}\n\nThe {~~old~>new~~} wall{++ here++} has 14 cracks, Bob Tran said.\n';

  it('lists what is left, the most pressing first', () => {
    const records = [
      record(TEXT.replace('14', '15'), '15 cracks', 'claim', {}),
      record(TEXT, 'Bob Tran', 'name', { status: 'query', note: 'Spelling?' }),
    ];
    assert.deepEqual(left(TEXT, ...records), [
      ['placeholder', 'TK', ''],
      ['changed', '14 cracks', '15 → 14'],
      ['query', '{>>TK: how much?<<}', 'TK: how much?'],
      ['query', 'Bob Tran', 'Spelling?'],
      ['change', '{~~old~>new~~}', 'old → new'],
      ['change', '{++ here++}', 'here'],
      ['open', 'Ann Osei', ''],
      ['cq', '(CQ)', ''],
    ]);
  });

  it('is done when everything is ticked off and no mark is left', () => {
    const text = '“We paid,” Ann Osei said.\n';
    assert.deepEqual(
      left(text, record(text, 'We paid,', 'quotation', {}), record(text, 'Ann Osei', 'name', {})),
      [],
    );
  });
});
