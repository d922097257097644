import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze, createAnalyzer } from '../../../src/analysis/analyze';
import type { Pronoun } from '../../../src/analysis/entities/pronouns';

const speaker = (text: string, name: string, pronoun?: Pronoun): string | null =>
  analyze(text, { names: [{ name, ...(pronoun && { pronoun }) }] }).quotations[0]?.attribution?.speaker
    ?.name ?? null;

describe('the pronouns a desk gives', () => {
  const pair = 'John Tavendale met Mary Osei at the pier on Monday.\n\n';
  const cases: readonly (readonly [
    string,
    text: string,
    name: string,
    Pronoun | undefined,
    expected: string,
  ])[] = [
    ['a first name lets guess', `${pair}“It is late,” she said.`, 'Piet Lind', undefined, 'Mary Osei'],
    ['the desk knows better', `${pair}“It is late,” she said.`, 'Mary Osei', 'they', 'nobody'],
    ['he', `${pair}“It is late,” he said.`, 'John Tavendale', 'he', 'John Tavendale'],
    ['they', `${pair}“It is late,” they said.`, 'Mary Osei', 'they', 'Mary Osei'],
    ['in another spelling of the case', `${pair}“It is late,” they said.`, 'MARY OSEI', 'they', 'Mary Osei'],
  ];
  for (const [what, text, name, pronoun, expected] of cases)
    it(what, () => assert.equal(speaker(text, name, pronoun) ?? 'nobody', expected));

  it('hold at once for a text that is open', () => {
    const analyzer = createAnalyzer();
    const text = `${pair}“It is late,” they said.`;
    const name = (): string | null | undefined =>
      analyzer.analyze(text).quotations[0]?.attribution?.speaker?.name;
    assert.equal(name(), null);
    const names = [{ name: 'Mary Osei', pronoun: 'they' as const }];
    assert.equal(analyzer.analyze(text, { names }).quotations[0]?.attribution?.speaker?.name, 'Mary Osei');
    assert.equal(name(), null);
  });
});
