import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';

const HEAD = 'The wall\n\nThe council met on Monday.\n\n';
const findings = (text: string) => checkArticle(analyze(text)).filter((f) => f.rule === 'quote/repeated');

describe('quote/repeated', () => {
  const wall = '“We were never asked about the wall,” Ada Okafor said.\n\n';
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'a quotation pasted twice',
      `${wall}The meeting went on.\n\n${wall}`,
      ['We were never asked about the wall'],
    ],
    [
      'in other marks and case',
      `${wall}Later she wrote: "we were never asked about the wall."`,
      ['we were never asked about the wall'],
    ],
    [
      'most of the shorter one',
      `${wall}“We were never asked about the wall, and nobody told us what it would cost,” she said.`,
      ['We were never asked about the wall'],
    ],
    [
      'many words of two long ones',
      '“I have lived here all my life and I have never seen the river so high in June,” Ada Okafor said. “It came over the wall, over the road and into the church, and it took the bench.”\n\n' +
        '“My mother would not have believed it. She used to say that I have lived here all my life and I have never seen the river so high, and she meant a puddle in the lane,” said Ann Osei.',
      ['I have lived here all my life and I have never seen the river so high'],
    ],
    ['few words', '“We want the wall,” Ada Okafor said.\n\n“We want the wall,” Ann Osei said.', []],
    [
      'a turn of phrase',
      '“It is one of those things that nobody in this town likes to talk about, least of all my brother,” Ada Okafor said.\n\n' +
        '“One of those things that nobody ever learns is patience, and my father had none to teach,” Ann Osei said.',
      [],
    ],
    [
      'rhetoric',
      '“We will not give up on this wall,” Ada Okafor said. “We will not give up on this town.”',
      [],
    ],
    ['a block quote', `${wall}> “We were never asked about the wall”\n`, []],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      const whole = HEAD + text;
      assert.deepEqual(
        findings(whole).map((f) => whole.slice(f.start, f.end)),
        expected,
      );
    });

  it('leaves headlines alone', () => {
    const text = `“We were never asked about the wall”\n\n${HEAD}${wall}`;
    assert.deepEqual(findings(text), []);
  });

  it('points at the earlier place', () => {
    const text = `${HEAD}${wall}They met again.\n\n${wall}`;
    const [found] = findings(text);
    assert.equal(found?.related[0]?.start, text.indexOf('We were never'));
    assert.equal(found?.start, text.lastIndexOf('We were never'));
  });
});
