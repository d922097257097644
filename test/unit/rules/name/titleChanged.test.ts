import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { fixesFor } from '../../../../src/rules/fixes';

const findings = (text: string) => checkArticle(analyze(text)).filter((f) => f.rule === 'name/title-changed');

const first = 'met the harbor board in Aarhus on Monday. The talks took an hour.';
/** One person under two titles, a paragraph apart. */
const story = (one: string, two: string): string => `${one} ${first}\n\n${two} left in the evening.`;

describe('name/title-changed', () => {
  const cases: readonly (readonly [one: string, two: string, expected: readonly string[]])[] = [
    ['Foreign Minister Dana Osei', 'Foreign Secretary Dana Osei', ['Foreign Secretary Dana Osei']],
    ['Foreign Minister Dana Osei', 'Foreign Secretary Osei', ['Foreign Secretary Osei']],
    ['Finance Minister Dana Osei', 'Interior Minister Osei', ['Interior Minister Osei']],
    ['Dana Osei, the foreign minister of Norway,', 'Health Minister Osei', ['Health Minister Osei']],
    ['Foreign Minister Dana Osei', 'Dana Osei, the health minister,', ['Dana Osei, the health minister']],
    ['Prime Minister Dana Osei', 'President Dana Osei', ['President Dana Osei']],
    ['Sen. Dana Osei', 'Gov. Osei', ['Gov. Osei']],
    ['Senator Dana Osei', 'Rep. Osei', ['Rep. Osei']],
    ['Police Sgt. Piet Lind', 'Lt. Lind', ['Lt. Lind']],
    ['Col. Piet Lind', 'Maj. Piet Lind', ['Maj. Piet Lind']],
    ['Vice President Dana Osei', 'President Dana Osei', ['President Dana Osei']],
    ['Chairwoman Dana Osei', 'Chairman Osei', ['Chairman Osei']],
    ['Prof Dana Osei', 'Dr Osei', ['Dr Osei']],
    ['Dana Osei, prosecuting,', 'Dana Osei, defending,', ['Dana Osei, defending']],
    ['Prosecutor Dana Osei', 'defence lawyer Dana Osei', ['defence lawyer Dana Osei']],
    ['Fire Chief Dana Osei', 'Police Chief Osei', ['Police Chief Osei']],
    [
      'Dana Osei, the chief executive of Norvik,',
      'Dana Osei, the finance chief,',
      ['Dana Osei, the finance chief'],
    ],
    ['Attorney General Dana Osei', 'Solicitor General Osei', ['Solicitor General Osei']],
    ['Coroner Dana Osei', 'Judge Osei', ['Judge Osei']],
    ['Bishop Piet Lind', 'Archbishop Lind', ['Archbishop Lind']],
    ['Superintendent Dana Osei', 'Principal Osei', ['Principal Osei']],
    ['Captain Dana Osei', 'First Officer Osei', ['First Officer Osei']],
    ['The mines minister, Dana Osei,', 'Health Minister Osei', ['Health Minister Osei']],
    ['Const. Dana Osei', 'Insp. Osei', ['Insp. Osei']],
    // One office in other words.
    ['Dana Osei, a professor of law,', 'Dr Osei', []],
    ['Chief Executive Dana Osei', 'CEO Dana Osei', []],
    ['Chief Inspector Piet Lind', 'Inspector Lind', []],
    ['Gov. Dana Osei', 'Governor Osei', []],
    ['Congressman Piet Lind', 'Rep. Lind', []],
    ['Lt. Gen. Piet Lind', 'Gen. Lind', []],
    ['Norwegian Foreign Minister Dana Osei', 'Minister Osei', []],
    ['Chairwoman Dana Osei', 'Chairperson Osei', []],
    ['Foreign Minister Dana Osei', 'Dana Osei, the foreign minister,', []],
    // Two offices held, or one no longer, not yet, or on the way.
    ['Prime Minister Dana Osei', 'Defense Minister Osei', []],
    ['Foreign Minister Dana Osei', 'Sen. Osei', []],
    ['Sen. Dana Osei', 'former Gov. Osei', []],
    ['Sen. Dana Osei', 'Governor-elect Osei', []],
    ['Acting Foreign Minister Dana Osei', 'Foreign Secretary Osei', []],
    ['Attorney General Dana Osei', 'Col. Osei', []],
    ['Foreign Minister Dana Osei', 'party secretary Osei', []],
    ['Prime Minister Dana Osei', 'Congress President Dana Osei', []],
    ['Prime Minister Dana Osei', 'club president Dana Osei', []],
    ['Lawyer Dana Osei', 'Activist Dana Osei', []],
    // Two people.
    ['Sen. Dana Osei', 'Gov. Piet Osei', []],
  ];
  for (const [one, two, expected] of cases)
    it(`${one} · ${two}`, () => {
      const text = story(one, two);
      assert.deepEqual(
        findings(text).map((f) => text.slice(f.start, f.end)),
        expected,
      );
    });

  it('shows the other title, and leaves the choice to the writer', () => {
    const text = story('Foreign Minister Dana Osei', 'Foreign Secretary Osei');
    const [finding] = findings(text);
    assert.ok(finding);
    assert.equal(
      finding.message,
      'Dana Osei is “Foreign Secretary” here and “Foreign Minister” elsewhere in this article.',
    );
    assert.deepEqual(
      finding.related.map((r) => text.slice(r.start, r.end)),
      ['Foreign Minister Dana Osei'],
    );
    assert.deepEqual(fixesFor(analyze(text), finding), []);
  });

  const silent: readonly (readonly [what: string, text: string])[] = [
    ['a promotion', 'Police Sgt. Piet Lind was promoted on Friday.\n\nLt. Lind starts on Monday.'],
    ['an election', 'Sen. Dana Osei was elected on Sunday.\n\nGov. Osei takes office in May.'],
    ['a look back', 'Gov. Dana Osei spoke.\n\nWhen she was in the city hall, Mayor Osei cut costs.'],
    ['the words of others', 'Sen. Dana Osei spoke.\n\n“I like Gov. Osei a lot,” Piet Lind said.'],
    ['CQ', 'Sen. Dana Osei spoke.\n\nGov. Osei (CQ) left.'],
  ];
  for (const [what, text] of silent)
    it(`is silent about ${what}`, () => assert.deepEqual(findings(text), []));
});
