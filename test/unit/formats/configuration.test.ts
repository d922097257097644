import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { EMPTY } from '../../../src/formats/configuration/configuration';
import { deskFor } from '../../../src/formats/configuration/desk';
import { withIgnore, withNotSpeech, withRule } from '../../../src/formats/configuration/edits';
import { parseConfiguration } from '../../../src/formats/configuration/parse';
import { cpuTime } from '../../support/cpuTime';

const read = (value: unknown) => parseConfiguration(JSON.stringify(value));
const errorsIn = (text: string): readonly string[] => parseConfiguration(text).errors.map((e) => e.message);

describe('a configuration', () => {
  it('holds what is right in it', () => {
    const { configuration, errors } = read({
      rules: { 'quote/carried-over': 'off' },
      ignores: [{ rule: 'quote/unattributed', file: 'a.article', words: 'Mind the gap' }, { file: 'old/**' }],
      reportingVerbs: ['bleat', 'spin/spun'],
      notSpeech: ['Mind the gap'],
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(configuration, {
      ...EMPTY,
      rules: { 'quote/carried-over': 'off' },
      ignores: [
        { rule: 'quote/unattributed', file: 'a.article', words: 'Mind the gap' },
        { rule: null, file: 'old/**', words: null },
      ],
      reportingVerbs: ['bleat', 'spin/spun'],
      notSpeech: ['Mind the gap'],
    });
  });

  it('holds names and what was said of them', () => {
    const names = [
      { name: 'Kyiv', not: ['Kiev'] },
      { name: 'Dana Osei', not: [], title: 'Mayor', pronoun: 'they' },
    ];
    const entities = [
      { name: 'Mint', type: 'none' },
      { name: 'Addie', same: 'Ada Lindqvist' },
    ];
    const { configuration, errors } = read({ names: [...names, { name: 'Odesa' }], entities });
    assert.deepEqual(errors, []);
    assert.deepEqual(configuration.names, [...names, { name: 'Odesa', not: [] }]);
    assert.deepEqual(configuration.entities, entities);
  });

  it('keeps a name whose pronoun is none', () => {
    const { configuration, errors } = read({ names: [{ name: 'Dana Osei', not: [], pronoun: 'it' }] });
    assert.deepEqual(
      errors.map((e) => e.message),
      ['A pronoun is one of he, she, they.'],
    );
    assert.deepEqual(configuration.names, [{ name: 'Dana Osei', not: [] }]);
  });

  it('may hold comments and commas at the end, or nothing', () => {
    const text = '{\n  // ours\n  "rules": { "quote/unclosed": "error", },\n}\n';
    assert.deepEqual(parseConfiguration(text), {
      configuration: { ...EMPTY, rules: { 'quote/unclosed': 'error' } },
      errors: [],
    });
    assert.deepEqual(parseConfiguration('{}'), { configuration: EMPTY, errors: [] });
  });

  for (const [text, message] of [
    ['[]', /must be an object/],
    ['{"rulez": {}}', /Unknown key "rulez"/],
    ['{"rules": []}', /must map/],
    ['{"rules": {"quote/none": "off"}}', /There is no rule "quote\/none"/],
    ['{"rules": {"quote/unclosed": "loud"}}', /A severity is one of/],
    ['{"ignores": {}}', /must be a list/],
    ['{"ignores": ["x"]}', /An ignore is an object/],
    ['{"ignores": [{}]}', /ignore everything/],
    ['{"ignores": [{"rule": "quote/none"}]}', /There is no rule/],
    ['{"ignores": [{"line": "3"}]}', /Unknown key "line"/],
    ['{"ignores": [{"words": 3}]}', /Text is expected/],
    ['{"reportingVerbs": ["go on"]}', /Not one of verbs of one word/],
    ['{"reportingVerbs": "bleat"}', /A list of verbs/],
    ['{"quoteStyle": "round"}', /is "curly" or "straight"/],
    ['{"dialect": "cockney"}', /is "british" or "american"/],
    ['{"notSpeech": [7]}', /Not one of words/],
    ['{"names": {}}', /"names" must be a list/],
    ['{"names": [{"not": ["Kiev"]}]}', /A name needs "name"/],
    ['{"names": [{"nane": "Kyiv"}]}', /Unknown key "nane"/],
    ['{"entities": ["Mint"]}', /holds objects/],
    ['{"entities": [{"name": "Mint", "type": "drink"}]}', /A correction needs/],
    ['{"rules": ', /value is expected/],
    ['['.repeat(100_000), /nested too deeply|must be an object/],
  ] as const) {
    it(`says what is wrong with ${text.slice(0, 50)}`, () => {
      assert.match(errorsIn(text).join('\n'), message);
      assert.deepEqual(parseConfiguration(text).configuration, EMPTY);
    });
  }

  it('points at what is wrong', () => {
    const text = '{"rules": {"quote/none": "off"}}';
    const [error] = parseConfiguration(text).errors;
    assert.equal(text.slice(error?.start, error?.end), '"quote/none"');
  });

  it('leaves out an ignore that is wrong in a place, which would hold for more than was meant', () => {
    const { configuration } = read({ ignores: [{ rule: 'quote/unattributed', words: 3 }, { words: 'x' }] });
    assert.deepEqual(configuration.ignores, [{ rule: null, file: null, words: 'x' }]);
  });
});

describe('a configuration on purpose too much', () => {
  it('is not read where it is longer than anybody’s list', () => {
    const text = `{"notSpeech": ["${'a'.repeat(10_000_000)}"]}`;
    const { configuration, errors } = parseConfiguration(text);
    assert.deepEqual(configuration, EMPTY);
    assert.match(errors[0]?.message ?? '', /larger than 1,000,000/);
  });

  it('has no glob that takes long to try, whatever the path', () => {
    const path = `${'a'.repeat(255)}/`.repeat(15) + 'a'.repeat(250);
    const globs = [
      `${'*a'.repeat(10)}b`,
      '*a*a*ab',
      '**/**/**/**/*b',
      '**/*a*a*b',
      '**/a*a*a*/**/a*a*a*/**/b',
      '+(+(a|aa))b',
      '(a+)+b',
      '**/a*a*/**/b',
      '{a,aa,aaa}{a,aa,aaa}{a,aa,aaa}*b',
      '[a-z]*[a-z]*[a-z]*b',
      '@(a|aa)*'.repeat(3),
    ];
    for (const file of globs) {
      const { configuration } = read({ ignores: [{ file }] });
      // Backtracking would take years, not seconds.
      const time = cpuTime(() => assert.deepEqual(deskFor(configuration, path).ignores, [], file));
      assert.ok(time < 5000, `${file}: ${time.toFixed(0)} ms`);
    }
    assert.match(errorsIn('{"ignores": [{"file": "*a*a*a*a*b"}]}').join(), /four "\*"/);
  });

  it('takes brackets for characters of a name', () => {
    const { configuration } = read({ ignores: [{ file: 'Draft (2)*.article' }] });
    assert.equal(deskFor(configuration, 'Draft (2) new.article').ignores.length, 1);
  });
});

describe('the ignores of one article', () => {
  const ignores = ['a.article', '*.md', 'features/**', './b.article', 'what [is] this?.article'].map(
    (file) => ({
      rule: null,
      words: null,
      file,
    }),
  );
  for (const [path, wanted] of [
    ['a.article', 1],
    ['deep/a.article', 1],
    ['notes/x.md', 1],
    ['features/2026/x.article', 1],
    ['b.article', 1],
    ['what [is] this?.article', 1],
    ['c.article', 0],
    [null, 0],
  ] as const) {
    it(`are ${wanted} for ${path}`, () =>
      assert.equal(deskFor({ ...EMPTY, ignores }, path).ignores.length, wanted));
  }

  it('hold everywhere where they name no file', () => {
    const everywhere = { rule: null, words: 'x', file: null };
    assert.deepEqual(deskFor({ ...EMPTY, ignores: [everywhere] }, null).ignores, [everywhere]);
  });
});

describe('an edit of the configuration', () => {
  const ignore = { rule: 'quote/unattributed', file: 'a.article', words: 'Mind the gap' };

  it('makes a new one', () => {
    assert.deepEqual(JSON.parse(withIgnore('', ignore)), { ignores: [ignore] });
    assert.deepEqual(JSON.parse(withNotSpeech('\n', 'A')), { notSpeech: ['A'] });
  });

  it('adds to the end, once, and leaves comments alone', () => {
    const before = '{\n  // by Ann\n  "notSpeech": [\n    "A"\n  ]\n}\n';
    const after = withNotSpeech(before, 'B');
    assert.match(after, /\/\/ by Ann/);
    assert.deepEqual(parseConfiguration(after).configuration.notSpeech, ['A', 'B']);
    assert.equal(withNotSpeech(after, 'B'), after);
  });

  it('reads back as it was meant', () => {
    const text = withRule(withIgnore('', ignore), 'quote/unclosed', 'hint');
    assert.deepEqual(parseConfiguration(text), {
      configuration: { ...EMPTY, ignores: [ignore], rules: { 'quote/unclosed': 'hint' } },
      errors: [],
    });
  });

  for (const text of ['{"rules": ', '[]', '3', 'null'])
    it(`does not touch ${text}`, () => assert.throws(() => withNotSpeech(text, 'A'), /not valid/));
});
