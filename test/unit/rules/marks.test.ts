import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { checkArticle } from '../../../src/rules';
import { applyEdits } from '../../../src/rules/fix';
import { settleAll } from '../../../src/rules/rewrites/criticMarkup';
import { stripEditorialMarks } from '../../../src/rules/rewrites/editorialMarks';
import { findCriticMarks } from '../../../src/text/criticMarkup';
import { findEditorialMarks } from '../../../src/text/editorialMarks';

const marksIn = (text: string): readonly string[] =>
  findEditorialMarks(text).map((m) => `${m.kind} ${text.slice(m.start, m.end)}`);

describe('editorial marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Smyth (CQ) came.', ['cq (CQ)']],
    ['Smyth [cq] came.', ['cq [cq]']],
    ['Smyth CQ came.', ['cq CQ']],
    ['Haddad (CQ: two Ds) came.', ['cq (CQ: two Ds)']],
    ['Gen. CQ Brown and CQ Roll Call', []],
    ['The bridge cost TK million.', ['placeholder TK']],
    ['Haddad, TKTK, came (TK: who?).', ['placeholder TKTK', 'placeholder (TK: who?)']],
    ['TKTKTK', ['placeholder TKTKTK']],
    ['the TKO in the third round', []],
    ['About XX people paid $XX million.', ['placeholder XX', 'placeholder XX']],
    ['an XX-year-old man, aged XX.', ['placeholder XX', 'placeholder XX']],
    ['Super Bowl XX was long. Pope John XX, too. The XX century. the XX winter games', []],
    ['a XXL shirt, Act XXI, MXX, XXX', ['placeholder XXX']],
    ['Mayor [name] of [place] said “[the name] is [his].”', ['placeholder [name]', 'placeholder [place]']],
    ['[link](https://example.org) and [sic], see [source][1]', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(marksIn(text), expected));
});

const placeholders = (text: string): readonly string[] =>
  checkArticle(analyze(text))
    .filter((f) => f.rule === 'mark/placeholder')
    .map((f) => text.slice(f.start, f.end));

describe('mark/placeholder', () => {
  it('points at each mark, and at none in a query', () => {
    const text = 'The wall cost TK million.\n\nMayor [name] said so.{>>TK: who is mayor?<<}\n';
    assert.deepEqual(placeholders(text), ['TK', '[name]']);
  });

  it('takes no mark for a name or a word of the article', () => {
    const { entities } = analyze('Ann Osei (CQ) met CQ and TK people in Port Hale, TKTK said.');
    assert.deepEqual(
      entities.map((e) => e.name).filter((n) => /CQ|TK/.test(n)),
      [],
    );
  });
});

describe('CQ', () => {
  const open = 'The gates stayed shut.\n\n“Nobody told us a word about it.”';
  const rulesIn = (text: string): readonly string[] => checkArticle(analyze(text)).map((f) => f.rule);

  it('makes rules silent on the quotation before it', () => {
    assert.deepEqual(rulesIn(`${open}\n`), ['quote/unattributed']);
    for (const mark of [' (CQ)', ' [CQ]', ' CQ']) assert.deepEqual(rulesIn(`${open}${mark}\n`), [], mark);
  });

  it('is about nothing else', () => {
    assert.deepEqual(rulesIn(`The gates (CQ) stayed shut.\n\n“Nobody told us a word about it.”\n`), [
      'quote/unattributed',
    ]);
  });
});

describe('CriticMarkup', () => {
  const TEXT =
    'The {~~old~>new~~} wall{++ of stone++} will{-- not--} fall.{>>Says who?<<} {==All of it==}{>>Really?<<} went.';

  it('is read', () => {
    assert.deepEqual(
      findCriticMarks(TEXT).map((m) => [m.kind, TEXT.slice(m.words.start, m.words.end)]),
      [
        ['substitution', 'old'],
        ['insertion', ' of stone'],
        ['deletion', ' not'],
        ['comment', 'Says who?'],
        ['highlight', 'All of it'],
        ['comment', 'Really?'],
      ],
    );
  });

  it('is no mark when it is left open, or a brace like any other', () => {
    for (const text of ['{++ never closed', '{~~no arrow~~}', '{a}', '{+', '{>>', `${'{++'.repeat(5000)}`])
      assert.deepEqual(findCriticMarks(text), [], text.slice(0, 20));
  });

  it('is accepted', () => {
    const edits = settleAll(TEXT, 'accept');
    assert.equal(
      applyEdits(TEXT, edits),
      'The new wall of stone will fall.{>>Says who?<<} {==All of it==}{>>Really?<<} went.',
    );
  });

  it('is rejected', () => {
    const edits = settleAll(TEXT, 'reject');
    assert.equal(
      applyEdits(TEXT, edits),
      'The old wall will not fall.{>>Says who?<<} {==All of it==}{>>Really?<<} went.',
    );
  });

  it('is no text: what it asks and takes out says nothing, what it puts in does', () => {
    const article = analyze(
      '“We paid {~~$4~>$5~~} million,” said Ann Osei.{>>“Who says?” asked Bob Tran, 14 times<<}\n',
    );
    assert.deepEqual(
      article.entities.map((e) => e.name),
      ['Ann Osei'],
    );
    assert.equal(article.quotations.length, 1);
    assert.equal(article.quotations[0]?.attribution?.speaker?.text, 'Ann Osei');
  });
});

describe('stripping editorial marks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Smyth (CQ) came.', 'Smyth came.'],
    ['It was Smyth (CQ).', 'It was Smyth.'],
    ['Smyth CQ, 14 [cq], came. {>>Who?<<}', 'Smyth, 14, came.'],
    ['{>>Check all<<} He came.', 'He came.'],
    ['{==All of it==}{>>Really?<<} went.', 'All of it went.'],
    ['It cost TK million{++ euros++}.', 'It cost TK million{++ euros++}.'],
    ['{>>Is Smyth (CQ) right?<<}He came.', 'He came.'],
    ['One (CQ)\r\nTwo (CQ)\r\n', 'One\r\nTwo\r\n'],
  ];
  for (const [text, expected] of cases)
    it(text, () => assert.equal(applyEdits(text, stripEditorialMarks(text)), expected));
});
