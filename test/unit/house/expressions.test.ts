import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { describe, it } from 'mocha';
import { PART, withBarriers } from '../../../expressions/barriers.mjs';
import { withRanges } from '../../../expressions/letters.mjs';
import { BUNDLES } from '../../support/budgets';

const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
/** Latin, Greek and Cyrillic alphabets, letters of living languages that stand apart from theirs, and what is no letter. */
const CHARACTERS = [
  ...between(0, 0x17f),
  ...between(0x391, 0x3a1),
  ...between(0x3a3, 0x3ce),
  ...between(0x400, 0x45f),
  ...'ƏəƠơƯưȘșȚțễọắỹ東京김한글שלוםسلام‘’“”–—…•€™\u00a0\u2009\u2028\u{1f600}',
];

const matched = (characters: readonly string[], pattern: string): string =>
  characters.filter((character) => new RegExp(`^${pattern}$`, 'u').test(character)).join('');

describe('ranges for classes of letters', () => {
  for (const name of ['L', 'Lu', 'Ll'])
    it(`hold the same letters as \\p{${name}}`, () => {
      const { length } = matched(CHARACTERS, `\\p{${name}}`);
      assert.ok(length > 150, `${length} letters`);
      for (const pattern of [`\\p{${name}}`, `[\\p{${name}}]`, `[^\\p{${name}}]`])
        assert.equal(matched(CHARACTERS, withRanges(pattern)), matched(CHARACTERS, pattern), pattern);
    });

  it('stand in brackets, of the expression or of their own', () => {
    assert.equal(
      withRanges(String.raw`\[\p{M}[^\]\p{M}-]\p{Cs}`),
      String.raw`\[[\u0300-\u036f][^\]\u0300-\u036f-]\p{Cs}`,
    );
  });

  it('are refused where brackets open in another piece of the expression', () => {
    for (const piece of [String.raw`\p{L}’]+`, String.raw`[\p{L}`])
      assert.throws(() => withRanges(piece), /brackets/);
    assert.equal(withRanges('-]+'), '-]+');
  });

  for (const bundle of Object.keys(BUNDLES))
    it(`are all that is in ${bundle}`, () => {
      let expressions = 0;
      full(
        parse(readFileSync(`out/bundles/${bundle}`, 'utf8'), { ecmaVersion: 'latest', allowHashBang: true }),
        (node) => {
          const { regex } = node as { readonly regex?: { readonly pattern: string } };
          if (node.type !== 'Literal' || !regex) return;
          expressions++;
          assert.doesNotMatch(regex.pattern, /\\p\{(?:L[ul]?|[MN])\}/);
        },
      );
      assert.ok(expressions > 100, `${expressions} expressions`);
    });
});

describe('barriers in expressions', () => {
  const LIST = '(?:house|barn|shed|mill)';

  it('stand behind what may have been passed in several ways, where much follows', () => {
    assert.equal(withBarriers(`^(?:the )?(?:big )?${LIST}$`, ''), `^(?:the )?(?:big )?(?=)${LIST}$`);
    assert.equal(withBarriers(`^(?:old|new|tall|small) ${LIST}`, ''), `^(?:old|new|tall|small) (?=)${LIST}`);
    assert.equal(withBarriers('^(?:the )?mill$', ''), '^(?:the )?mill$');
    assert.equal(withBarriers(`^the ${LIST}$`, ''), `^the ${LIST}$`);
  });

  it('stand behind two characters, unless only one place is tried', () => {
    const text = `(?:a )?${LIST}`;
    assert.equal(withBarriers(text, ''), text);
    assert.equal(withBarriers(`^${text}`, 'm'), `^${text}`);
    assert.equal(withBarriers(`in ${text}`, ''), `in (?:a )?(?=)${LIST}`);
    assert.equal(withBarriers(text, 'y'), `(?:a )?(?=)${LIST}`);
  });

  it('leave what looks behind as it is, and classes', () => {
    for (const text of [`in(?<=(?:a )?${LIST})`, '^(?:a|b)[(?:|)]$', `^(?:the )?(?=${LIST})`])
      assert.equal(withBarriers(text, ''), text);
  });

  it('stand in front of parts that are put in later, too', () => {
    assert.equal(withBarriers(`^(?:the )?${PART}\\b`, ''), `^(?:the )?(?=)${PART}\\b`);
  });
});
