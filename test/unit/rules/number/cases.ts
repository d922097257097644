import { strict as assert } from 'node:assert';
import { it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import type { Finding } from '../../../../src/rules/rule';

/** An article, ` ¶ ` between its paragraphs, and what a rule says of it: `words → message`. */
export type Case = readonly [text: string, ...expected: string[]];

export const articleOf = (text: string): string => text.replaceAll(' ¶ ', '\n\n');

export const findingsOf = (rule: string, text: string): readonly Finding[] =>
  checkArticle(analyze(articleOf(text))).filter((f) => f.rule === rule);

/** One test an article: all that a rule says of it. */
export function check(rule: string, cases: readonly Case[]): void {
  for (const [text, ...expected] of cases)
    it(text, () =>
      assert.deepEqual(
        findingsOf(rule, text).map((f) => `${articleOf(text).slice(f.start, f.end)} → ${f.message}`),
        expected,
      ),
    );
}

/** What the rules for numbers and dates say of an article, `number/unsourced` left out, which claims no error. */
export const doubted = (text: string): readonly Finding[] =>
  checkArticle(analyze(articleOf(text))).filter(
    ({ rule }) => /^(?:number|date)\//.test(rule) && rule !== 'number/unsourced',
  );

/** One test an article of which they say nothing. */
export function sound(texts: readonly string[]): void {
  for (const text of texts)
    it(text, () =>
      assert.deepEqual(
        doubted(text).map(({ message }) => message),
        [],
      ),
    );
}
