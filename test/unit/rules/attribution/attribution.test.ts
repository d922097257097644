import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { NO_DESK } from '../../../../src/rules/desk';
import type { Finding } from '../../../../src/rules/rule';

type Cases = readonly (readonly [text: string, expected: readonly string[]])[];

const findings = (text: string, rule: string): readonly Finding[] =>
  checkArticle(analyze(text), { ...NO_DESK, rules: { [rule]: 'warning' } }).filter((f) => f.rule === rule);

const check = (rule: string, cases: Cases): void => {
  for (const [text, expected] of cases)
    it(text.replace(/\n+/g, ' ¶ '), () =>
      assert.deepEqual(
        findings(text, rule).map((f) => text.slice(f.start, f.end)),
        expected,
      ),
    );
};

const related = (text: string, [finding]: readonly Finding[]): readonly string[] =>
  finding?.related.map((r) => text.slice(r.start, r.end)) ?? [];

describe('attribution/ambiguous', () => {
  check('attribution/ambiguous', [
    [
      'Mayor Thomas Berg and his deputy, Peter Lind, toured the dam on Monday. He said it would hold.',
      ['He'],
    ],
    ['Thomas Berg and Peter Lind met on Monday.\n\n“It will hold,” he said.', ['he']],
    ['Anna Berg and Susan Lind met on Monday. “It will hold,” she said.', ['she']],
    ['Thomas Berg, the mayor, and Sen. Peter Lind met on Monday. He said it would hold.', ['He']],
    ['Thomas Berg met Peter Lind on Monday. He said the dam would hold.', []],
    ['Thomas Berg and Peter Lind toured the dam. “It will hold,” Lind said. He said the gates were new.', []],
    ['Thomas Berg and Anna Lind toured the dam. He said it would hold.', []],
    ['Thomas Berg and Peter Lind toured the dam. They said it would hold.', []],
    ['Reporters met with Thomas Berg. Peter Lind stayed away. He said he was ill.', []],
    [
      'The prize went to a long list of people from the valley and the coast, to Thomas Berg and Peter Lind. He said it would help.',
      [],
    ],
    ['Thomas Berg and the Lind Foundation met on Monday. He said it would hold.', []],
  ]);

  it('names both and points at them', () => {
    const text = 'Thomas Berg and Peter Lind met on Monday. “It will hold,” he said.';
    const found = findings(text, 'attribution/ambiguous');
    assert.equal(found[0]?.message, 'Who is “he”: Thomas Berg or Peter Lind?');
    assert.deepEqual(related(text, found), ['Thomas Berg', 'Peter Lind']);
  });
});

describe('attribution/unintroduced', () => {
  const head = 'Ferry late again\n\nPassengers waited for hours at the pier on Monday.\n\n';
  const late = `${head}“It never comes,” Tavendale said. She left at noon.\n\nJoan Tavendale lives on the island.`;
  check('attribution/unintroduced', [
    [late, ['Tavendale']],
    [`${head}Joan Tavendale waited.\n\n“It never comes,” said Tavendale. She left.`, []],
    [`${head}“It never comes,” said Tavendale. She left at noon.`, []],
    [`${head}Tavendale waited. She left.\n\nJoan Tavendale lives on the island.`, []],
    [`${head}“It never comes,” Tavendale said.\n\nThe chef, Joan Tavendale, lives here.`, ['Tavendale']],
    [`${head}“It never comes,” chef Tavendale said.\n\nThe chef, Joan Tavendale, lives here.`, []],
    [
      `${head}Nobody beat Tavendale to it.\n\n“It never comes,” Tavendale said.\n\nJoan Tavendale lives on the island.`,
      [],
    ],
  ]);

  it('points at the introduction, and name/second-reference keeps silent', () => {
    const found = findings(late, 'attribution/unintroduced');
    assert.deepEqual(related(late, found), ['Joan Tavendale']);
    assert.deepEqual(findings(late, 'name/second-reference'), []);
  });
});

describe('attribution/late-change', () => {
  const berg = '“The dam will hold,” said Mayor Thomas Berg.\n\n';
  const long =
    'It will not hold through another winter like the last one, and everybody in this room who has walked along the foot of the wall in March knows that';
  check('attribution/late-change', [
    [`${berg}“${long},” said Anna Lind, an engineer.`, [`${long},`]],
    [
      `${berg}“It will not hold. I have seen the cracks and shown them to everybody,” said Anna Lind.`,
      ['It will not hold. I have seen the cracks and shown them to everybody,'],
    ],
    [`${berg}“It will not,” said Anna Lind. “${long}.”`, []],
    [`${berg}“It will not. Ever,” said Anna Lind.`, []],
    [`${berg}Anna Lind, an engineer, said: “${long}.”`, []],
    [`${berg}“${long},” Berg said.`, []],
    [`${berg}“${long},” he said.`, []],
    [`“The dam will hold,” said Mayor Thomas Berg. Anna Lind shook her head.\n\n“${long},” Lind said.`, []],
    [`${berg}The meeting went on until ten.\n\n“${long},” said Anna Lind, an engineer.`, []],
    [`“Will the dam hold?” asked Thomas Berg.\n\n“${long},” said Anna Lind.`, []],
  ]);

  it('says who, until when', () => {
    const text = `${berg}“${long},” said Anna Lind, an engineer.`;
    const [found] = findings(text, 'attribution/late-change');
    assert.equal(
      found?.message,
      'Readers will hear Thomas Berg in this until Anna Lind is named, 29 words on.',
    );
  });
});

describe('attribution/loaded-verb', () => {
  check('attribution/loaded-verb', [
    ['Anna Lind claimed that the wall was cracked.', ['claimed']],
    ['Anna Lind claimed the wall was cracked.', ['claimed']],
    ['“It was late,” Anna Lind admitted.', ['admitted']],
    ['“Out of my way,” snapped Anna Lind.', ['snapped']],
    ['Anna Lind has conceded that the wall is old.', ['has conceded']],
    ['The council refused to comment on the wall.', ['refused']],
    ['Anna Lind slammed the council for its silence.', ['slammed']],
    ['Anna Lind said the wall was cracked.', []],
    ['Anna Lind claimed responsibility for the wall.', []],
    ['Anna Lind claimed the first prize.', []],
    ['The school admitted 40 pupils.', []],
    ['Anna Lind refused to leave the wall.', []],
    ['The council declined to comment.', []],
    ['The van slammed into the wall.', []],
    ['“They claimed the wall was sound,” Anna Lind said.', []],
  ]);

  it('says what is wrong with each', () => {
    const messages = ['claimed', 'confessed', 'boasted'].map(
      (verb) => findings(`“It is mine,” Anna Lind ${verb}.`, 'attribution/loaded-verb')[0]?.message,
    );
    assert.deepEqual(messages, [
      '“claimed” casts doubt on the words; “said” does not.',
      '“confessed” makes the words a confession; “said” does not.',
      '“boasted” says how the words were meant; “said” leaves that to the reader.',
    ]);
  });
});

describe('attribution/anonymous', () => {
  check('attribution/anonymous', [
    ['The deal is dead, sources said.', ['sources']],
    ['A person familiar with the talks said the deal was dead.', ['A person familiar with the talks']],
    ['“The deal is dead,” said a senior official.', ['a senior official']],
    ['Officials who asked not to be named said the deal was dead.', ['Officials']],
    ['The deal is dead, according to two officials who spoke on condition of anonymity.', ['two officials']],
    ['The deal is dead, said officials who asked not to be named.', ['officials']],
    ['One resident told the council to go home.', ['One resident']],
    ['Police said the deal was dead.', []],
    ['The ministry said the deal was dead.', []],
    ['A spokesman for the ministry said the deal was dead.', []],
    ['“The deal is dead,” said Ola Lind, a teacher.', []],
    ['A teacher, Ola Lind, said the deal was dead.', []],
    ['The mayor said the deal was dead.', []],
    ['Critics said the deal was dead.', []],
    ['Court sources said the deal was dead.', ['Court sources']],
    ['Open data sources said the deal was dead.', []],
    ['A bridge, a teacher and a boat were named after her, she said.', []],
  ]);
});

describe('the rules that desks turn on', () => {
  it('are silent by default', () => {
    const text = 'The deal is dead, sources said. “It was late,” Anna Lind admitted.';
    assert.deepEqual(checkArticle(analyze(text)), []);
  });
});
