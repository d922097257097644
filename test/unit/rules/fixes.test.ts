import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import type { Dialect } from '../../../src/analysis/dialect';
import { checkArticle } from '../../../src/rules';
import { applyEdits } from '../../../src/rules/fix';
import { fixesFor } from '../../../src/rules/fixes';

/** What the fix of a title makes of an article's first finding of a rule. */
function fixed(
  text: string,
  rule: string,
  title: string,
  dialect: Dialect | null = null,
): string | undefined {
  const article = analyze(text, { dialect });
  const finding = checkArticle(article).find((f) => f.rule === rule);
  assert.ok(finding, `no ${rule} in the article`);
  const fix = fixesFor(article, finding).find(
    (f) => f.title.replace(/\{(\d)\}/g, (_, n: string) => f.args[Number(n)] ?? '') === title,
  );
  return fix && applyEdits(text, fix.edits);
}

const LEAD = '“We will rebuild the pier by May,” Mayor Ada Lindqvist said on Monday.\n\n';
const SHARP = 'The pier burned for two days.\n\n';
const open = 'quote/unattributed';
const carried = 'quote/carried-over';

describe('attributing a quotation', () => {
  it('puts the comma where the dialect has it', () => {
    const open = `${LEAD}“It will cost us dearly, all of us”.\n`;
    const [american, british] = (['american', 'british'] as const).map((dialect) =>
      fixed(open, carried, 'Attribute to Lindqvist', dialect),
    );
    assert.equal(american, `${LEAD}“It will cost us dearly, all of us,” Lindqvist said.\n`);
    assert.equal(british, `${LEAD}“It will cost us dearly, all of us”, Lindqvist said.\n`);
  });

  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a point becomes a comma',
      '“It will cost us dearly, all of us.”',
      '“It will cost us dearly, all of us,” Lindqvist said.',
      'Lindqvist',
    ],
    [
      'a question mark stays',
      '“Who is going to pay for it?”',
      '“Who is going to pay for it?” Lindqvist asked.',
      'Lindqvist',
    ],
    [
      'at the first natural break',
      '“It will cost us. All of us.”',
      '“It will cost us,” Lindqvist said. “All of us.”',
      'Lindqvist',
    ],
    [
      'straight marks',
      '"It will cost us. All of us."',
      '"It will cost us," Lindqvist said. "All of us."',
      'Lindqvist',
    ],
    [
      'a point outside the marks',
      '“It will cost us dearly, all of us”.',
      '“It will cost us dearly, all of us”, Lindqvist said.',
      'Lindqvist',
    ],
  ];
  for (const [name, before, after, who] of cases)
    it(name, () => {
      assert.equal(fixed(`${LEAD}${before}\n`, carried, `Attribute to ${who}`), `${LEAD}${after}\n`);
    });

  it('leaves nothing to report', () => {
    const text = fixed(`${LEAD}“It will cost us. All of us.”\n`, carried, 'Attribute to Lindqvist');
    assert.deepEqual(checkArticle(analyze(text ?? '')), []);
  });

  it('puts the verb as the article does', () => {
    const lead = '“We will rebuild the pier by May,” said Ada Lindqvist.\n\n';
    assert.equal(
      fixed(`${lead}“It will cost us dearly, all of us.”\n`, carried, 'Attribute to Lindqvist'),
      `${lead}“It will cost us dearly, all of us,” said Lindqvist.\n`,
    );
  });

  it('keeps to the present tense of a feature', () => {
    const lead = '“We will rebuild the pier by May,” Ada Lindqvist says.\n\n';
    assert.equal(
      fixed(`${lead}“It will cost us dearly, all of us.”\n`, carried, 'Attribute to Lindqvist'),
      `${lead}“It will cost us dearly, all of us,” Lindqvist says.\n`,
    );
  });

  it('offers people who are named right before and say nothing', () => {
    const text = `Samuel Oyelaran owns the pier. It is old.\n\n“Nobody told us a thing about it.”\n`;
    assert.match(fixed(text, open, 'Attribute to Oyelaran') ?? '', /it,” Oyelaran said\.\n/);
  });

  it('gives the full name where it has not been given before', () => {
    const text = `${SHARP}“Nobody told us a thing about it.”\n\n“We did,” Samuel Oyelaran said on Friday.\n`;
    assert.match(fixed(text, open, 'Attribute to Samuel Oyelaran') ?? '', /it,” Samuel Oyelaran said\.\n/);
  });

  it('changes no word of any quotation', () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];
    const before = `${LEAD}“It will cost us. All of us.”\n`;
    const after = fixed(before, carried, 'Attribute to Lindqvist') ?? '';
    assert.deepEqual(words(after.replace(' Lindqvist said. ', ' ')), words(before));
  });
});

describe('other fixes', () => {
  it('join a paragraph to the quotation before', () => {
    const before =
      'Mayor Ada Lindqvist said on Monday: “We will rebuild the pier by May.”\n\n“It will cost us all.”\n';
    assert.equal(
      fixed(before, carried, 'Join to the quotation before'),
      'Mayor Ada Lindqvist said on Monday: “We will rebuild the pier by May.\n\n“It will cost us all.”\n',
    );
  });

  it('are not offered where nothing can be joined', () => {
    assert.equal(
      fixed(`${LEAD}“It will cost us all.”\n`, carried, 'Join to the quotation before'),
      undefined,
    );
  });

  it('ask who', () => {
    assert.equal(
      fixed(`${SHARP}“It will cost us all.”\n`, open, 'Insert “(TK: who?)”'),
      `${SHARP}“It will cost us all.” (TK: who?)\n`,
    );
  });

  it('close a quotation with its own mark', () => {
    assert.equal(
      fixed('“It will cost us all, she said.\n\nThe pier burned.\n', 'quote/unclosed', 'Close the quotation'),
      '“It will cost us all, she said.”\n\nThe pier burned.\n',
    );
  });
});
