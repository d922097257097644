import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { exporters } from '../../../src/formats/exports';
import { ledgerText, parseLedger } from '../../../src/formats/ledger/text';
import { anchorAll } from '../../../src/ledger/anchor';
import { fold, foldOffset, unfoldSpan } from '../../../src/ledger/fold';
import { readLedger } from '../../../src/ledger/ledger';
import { selectorFor } from '../../../src/ledger/selector';
import { createComparer } from '../../../src/ledger/transcript/compare';
import { parseTranscript } from '../../../src/ledger/transcript/parse';
import { checkArticle } from '../../../src/rules';
import { finalCheck } from '../../../src/rules/finalCheck';
import { applyEdits } from '../../../src/rules/fix';
import { settleAll } from '../../../src/rules/rewrites/criticMarkup';
import { stripEditorialMarks } from '../../../src/rules/rewrites/editorialMarks';
import { findCriticMarks } from '../../../src/text/criticMarkup';
import { findEditorialMarks } from '../../../src/text/editorialMarks';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{>>',
      '<<}',
      '{++',
      '++}',
      '{--',
      '--}',
      '{~~',
      '~>',
      '~~}',
      '{==',
      '==}',
      '(CQ)',
      ' CQ ',
      'TK',
      '[name]',
    ],
    ...[
      '“',
      '”',
      ' said Ann Osei. ',
      '14 cracks ',
      '\n\n',
      '\r\n',
      ' ',
      '🎉',
      '\ud800',
      '…',
      '00:01 --> 00:02\n',
      'Q: ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('what always holds of the checker’s parts', () => {
  it('folding and unfolding gives the words back', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (t, a, b) => {
        const folded = fold(t);
        const [start, end] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const span = unfoldSpan(folded, { start: start ?? 0, end: end ?? 0 });
        assert.ok(span.start <= span.end && span.end <= t.length);
        assert.equal(foldOffset(folded, span.start), start);
      }),
    );
  });

  it('words are found where they are in a text nobody has touched', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { items } = readLedger(analyze(t), []);
        const folded = fold(t);
        const selectors = items.map(({ item }) => selectorFor(folded, t, item));
        anchorAll(t, selectors).forEach((anchor, i) => {
          const found = anchor.span ? fold(t.slice(anchor.span.start, anchor.span.end)).text : null;
          assert.equal(found, fold(selectors[i]?.exact ?? '').text);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('marks slice to the text, in order and apart', () => {
    fc.assert(
      fc.property(text, (t) => {
        let at = 0;
        for (const m of findCriticMarks(t)) {
          assert.ok(m.start >= at && m.start < m.words.start && m.words.end <= m.end && m.end <= t.length);
          at = m.end;
        }
        for (const m of findEditorialMarks(t)) assert.ok(m.start < m.end && m.end <= t.length);
      }),
    );
  });

  it('stripping leaves no CQ and no query; settling leaves no change', () => {
    fc.assert(
      fc.property(text, (t) => {
        applyEdits(t, stripEditorialMarks(t));
        const settled = applyEdits(t, settleAll(t, 'accept'));
        assert.ok(settled.length <= t.length);
        const { items, lapsed } = readLedger(analyze(t), []);
        finalCheck(analyze(t), { items, lapsed, places: new Map() });
      }),
      { numRuns: 200 },
    );
  });

  it('any file is read as a ledger or a transcript, and any article is exported', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { records } = parseLedger(t);
        assert.deepEqual(parseLedger(ledgerText(records, 'x')).records, records);
        createComparer(parseTranscript(t)).compare(t);
        const article = analyze(t);
        for (const exporter of exporters)
          exporter.write({ name: t.slice(0, 20), article, ledger: readLedger(article, []) });
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile marks', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['queries left open', '{>>'.repeat(100_000)],
    ['changes left open', '{~~a~>'.repeat(100_000)],
    ['queries', '{>>TK<<}'.repeat(50_000)],
    ['CQ', 'Ann (CQ) '.repeat(50_000)],
    ['placeholders', 'TK [name] XX people '.repeat(30_000)],
    ['brackets before spaces', `${'('.repeat(50_000)}${' '.repeat(50_000)}CQ`],
  ];
  for (const [name, t] of hostile)
    it(name, () => {
      const article = analyze(t);
      checkArticle(article);
      finalCheck(article, readLedger(article, []));
      stripEditorialMarks(t);
    }).timeout(10_000);
});
