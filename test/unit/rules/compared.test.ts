import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { editedQuotations } from '../../../src/ledger/edited';
import { createComparer, quotedWords } from '../../../src/ledger/transcript/compare';
import { parseTranscript } from '../../../src/ledger/transcript/parse';
import { checkArticle } from '../../../src/rules';
import { NO_DESK } from '../../../src/rules/desk';

const TEXT = `The council met on Monday.

“We will never pay for a wall that nobody has drawn,” said Ann Osei. “It is too early.”

“The tide,” Bob Tran told the council, “comes in twice a day.”
`;

describe('quote/edited', () => {
  const findings = (to: string, from = TEXT) => {
    const article = analyze(to);
    const edited = editedQuotations(analyze(from), article);
    return checkArticle(article, { ...NO_DESK, edited })
      .filter((f) => f.rule === 'quote/edited')
      .map((f) => f.message);
  };

  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a word', 'never pay', 'not pay', ['Changed while editing: never → not.']],
    ['a word left out', 'a wall that', 'a wall', ['Changed while editing: − that.']],
    [
      'the second part of a split quotation',
      'twice a day',
      'once a day',
      ['Changed while editing: twice → once.'],
    ],
    ['words around', 'said Ann Osei', 'Ann Osei told reporters', []],
    ['a stop for a comma', 'drawn,” said Ann Osei.', 'drawn.”', []],
    ['its marks', '“It is too early.”', '"It is too early."', []],
    ['taken out', ' “It is too early.”', '', []],
    ['an attribution put into it', 'wall that', 'wall,” she said, “that', []],
  ];
  for (const [name, from, to, expected] of cases)
    it(name, () => {
      assert.ok(TEXT.includes(from));
      assert.deepEqual(findings(TEXT.replace(from, to)), expected);
    });

  it('a paragraph moved', () => {
    assert.deepEqual(findings(TEXT.split('\n\n').toReversed().join('\n\n')), []);
  });
});

describe('quote/altered and quote/not-in-transcript', () => {
  const TRANSCRIPT =
    'OSEI: We will not pay for a wall that nobody has drawn.\nTRAN: The tide, um, comes in twice a day.\n';
  const article = analyze(TEXT);
  const comparer = createComparer(parseTranscript(TRANSCRIPT));
  const compared = article.quotations.map((quotation) => {
    const comparison = comparer.compare(quotedWords(article, quotation));
    return { quotation, comparison, file: comparison.cue ? 'file:///notes.txt' : null };
  });
  const found = checkArticle(article, { ...NO_DESK, compared });

  it('say which words differ, and where they were said', () => {
    const altered = found.filter((f) => f.rule === 'quote/altered');
    assert.deepEqual(
      altered.map((f) => f.message),
      ['The transcript has it in other words: not → never.'],
    );
    assert.deepEqual(altered[0]?.related[0]?.elsewhere, { file: 'file:///notes.txt', line: 1 });
    assert.match(altered[0]?.related[0]?.message ?? '', /^OSEI: We will not pay/);
  });

  it('report what was not said, and no split quotation that was', () => {
    assert.deepEqual(
      found.filter((f) => f.rule === 'quote/not-in-transcript').map((f) => TEXT.slice(f.start, f.end)),
      ['It is too early.'],
    );
  });

  it('are silent where there is no transcript', () => {
    assert.deepEqual(
      checkArticle(article).filter((f) => /altered|transcript|edited/.test(f.rule)),
      [],
    );
  });
});
