import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import type { Claim } from '../../../src/analysis/article';

/** A sentence and what each of its claims must be read as, in order. */
export type Row = readonly [sentence: string, ...claims: string[]];

/** `$2.5 billion = money 2500000000 USD`, `5-4 = vote 5..4`, `dozens = count ?`. */
export function reading({ text, kind, value, high, unit }: Claim): string {
  const figure = value === null ? '?' : high === null ? String(value) : `${value}..${high}`;
  return `${text} = ${[kind, figure, unit].filter((part) => part !== null).join(' ')}`;
}

/** One test a row: the claims of its sentence, all of them and no others. */
export function readsAs(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, ...claims] of rows)
      it(sentence, () => {
        assert.deepEqual(analyze(sentence).claims.map(reading), claims);
      });
  });
}

/** One test a sentence: nothing in it is a claim. */
export function readsNothing(name: string, sentences: readonly string[]): void {
  readsAs(
    name,
    sentences.map((sentence): Row => [sentence]),
  );
}

/** The same of one property of the claims. */
export function tells(name: string, property: (claim: Claim) => string | null, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [sentence, ...expected] of rows)
      it(sentence, () => {
        assert.deepEqual(
          analyze(sentence).claims.map((c) => property(c) ?? '-'),
          expected,
        );
      });
  });
}
