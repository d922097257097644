import { equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

const CASES: readonly (readonly [string, number])[] = [
  ['Dante Okoro added 19 points and 12 rebounds.', 0],
  ['Judge Ann Osei has ruled twice before on the project.', 0],
  ['The firm added a second shift in May.', 0],
  ['Those who had filmed the crash were free to call the police.', 0],
  ['The law would let cities charge drivers for parking.', 0],
  ['The strike began in May and went on for four years.', 0],
  ['Dante Okoro added that 19 people had died.', 1],
  ['Judge Ann Osei ruled the permit was void.', 1],
  ['Dante Okoro added: “Nobody told us.”', 1],
];

describe('verbs that report words and do other things to things', () => {
  for (const [sentence, expected] of CASES)
    it(sentence, () => {
      const { quotations, attributions } = analyze(sentence);
      equal(quotations.filter((q) => q.attribution).length + attributions.length, expected);
    });
});

describe('who the subject is', () => {
  it('is not the participle of a verb in front of it', () => {
    const [report] = analyze(
      'The leader has resigned after a damning audit found that money was lost.',
    ).attributions;
    equal(report?.speaker?.text, 'a damning audit');
  });

  for (const [article, words] of [
    ['Two economists who testified said “the numbers do not add up.”', 'Two economists'],
    ['The council put off a vote on a new wall after engineers said it would fail.', 'engineers'],
    ['The fire, said Bo Hart, 47, killed nine people.', 'Bo Hart'],
  ] as const)
    it(`is ${words} in: ${article}`, () => {
      const { quotations, attributions } = analyze(article);
      equal((quotations[0]?.attribution ?? attributions[0])?.speaker?.text, words);
    });

  for (const [article, name] of [
    ['“They laugh at us,” said oil and gas worker Mike Osei.', 'Mike Osei'],
    ['Jim Lund, Port Hale MP, said he drove there.', 'Jim Lund'],
    ['“No comment,” Calder spokeswoman Ann Osei said. “None.”', 'Ann Osei'],
  ] as const)
    it(`is ${name} in: ${article}`, () => {
      const { quotations, attributions } = analyze(article);
      equal((quotations[0]?.attribution ?? attributions[0])?.speaker?.name, name);
    });
});

describe('what stands on signs', () => {
  it('is nobody’s, however long the last one is', () => {
    const { quotations } = analyze(
      'With signs reading “Province, please go,” “Build it” and “The council is a scam,” about 100 people rallied.',
    );
    equal(quotations.length, 0);
  });
});
