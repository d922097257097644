import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import type { Dialect } from '../../../../src/analysis/dialect';
import { checkArticle } from '../../../../src/rules';
import { applyEdits } from '../../../../src/rules/fix';
import { fixAllOf, safeEdits } from '../../../../src/rules/fixes';

const found = (text: string, dialect: Dialect | null = 'american'): readonly string[] =>
  checkArticle(analyze(text, { dialect }))
    .filter((f) => f.rule === 'quote/style')
    .map((f) => `${text.slice(f.start, f.end)} ${f.message.split(',')[0]}`);

/** The text after every kind of fix has been made for all findings. */
function mended(text: string): string {
  const article = analyze(text, { dialect: 'american' });
  const findings = checkArticle(article);
  assert.deepEqual(safeEdits(article, findings), [], 'is a decision, and not made on saving');
  return applyEdits(
    text,
    fixAllOf(article, findings, 'quote/style').flatMap(({ edits }) => edits),
  );
}

describe('quote/style in American English', () => {
  it('finds single marks around speech, and makes them double', () => {
    const text = '‘The old “Swan” didn’t burn,’ said Ada Lindqvist. ‘It can’t.’\n';
    assert.deepEqual(found(text), ['‘ Single marks', '‘ Single marks']);
    assert.equal(mended(text), '“The old ‘Swan’ didn’t burn,” said Ada Lindqvist. “It can’t.”\n');
    assert.equal(
      mended("'We lost it all,' said Ada Lindqvist.\n"),
      '"We lost it all," said Ada Lindqvist.\n',
    );
  });

  it('finds points and commas behind the marks, and puts them inside', () => {
    const text = 'She called it “a disgrace”, and the mayor said it was “far too late”.\n';
    assert.deepEqual(found(text), [
      '”, A point or comma behind the closing mark',
      '”. A point or comma behind the closing mark',
    ]);
    assert.equal(mended(text), 'She called it “a disgrace,” and the mayor said it was “far too late.”\n');
  });

  for (const [name, text] of [
    ['a headline’s single marks', 'Mayor: ‘We lost it all’\n\nThe pier burned on Monday, the mayor said.\n'],
    ['what is double anyway', '“We lost it all,” said Ada Lindqvist. “All of it.”\n'],
    ['a question’s comma', '“Who pays?”, Ada Lindqvist asked.\n'],
    ['apostrophes', 'The ’90s were the workers’ years, said Ada Lindqvist.\n'],
    ['the end of an address', 'The mayor said the site is “pier”.com and no other.\n'],
    ['a quotation inside one', '“He told me ‘never again’ and left,” said Ada Lindqvist.\n'],
    ['a semicolon', 'Ada Lindqvist called it “a disgrace”; nobody else did.\n'],
  ] as const)
    it(`leaves alone: ${name}`, () => assert.deepEqual(found(text), []));

  it('is silent in any other', () => {
    const text = '‘We lost it all,’ said Ada Lindqvist. She called it ‘a disgrace’.\n';
    assert.deepEqual(found(text, 'british'), []);
    assert.deepEqual(found(text, null), []);
  });
});
