import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createAnalyzer } from '../../../src/analysis/analyze';
import type { Article, Quotation, Speaker } from '../../../src/analysis/article';
import { checkArticle } from '../../../src/rules';
import { type Deletion, deletionsOf } from './deletions';

/** What becomes of an article when one of its attributions is deleted. */
type Outcome =
  /** Exactly the quotations it spoke for are reported, and nobody else's words change hands. */
  | 'reported'
  /** The paragraph names the speaker a second time, by another tag or in the sentence before. */
  | 'still stated'
  | 'missed'
  | 'another speaker changed';

const folders = ['samples', 'test/fixtures/articles'];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.article'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
/** The same in straight marks, in which a quotation is harder to find the ends of. */
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

const analyzer = createAnalyzer();

function outcomeOf(before: Article, deletion: Deletion): Outcome {
  const after = analyzer.analyze(deletion.text);
  if (!keepsOtherSpeakers(before, after, deletion)) return 'another speaker changed';
  const findings = checkArticle(after);
  const fates = deletion.orphans.map((q) => {
    const now = counterpart(after, q, deletion);
    const rules = findings.filter((f) => f.start === now?.start).map((f) => f.rule);
    if (rules.includes('quote/unattributed') || rules.includes('quote/carried-over')) return 'reported';
    const basis = now?.attribution?.basis;
    return basis === 'same-paragraph' || basis === 'introduced' || basis === 'stated'
      ? 'still stated'
      : 'missed';
  });
  return fates.find((f) => f === 'missed') ?? fates.find((f) => f === 'still stated') ?? 'reported';
}

const counterpart = (after: Article, q: Quotation, { moved }: Deletion): Quotation | undefined =>
  after.quotations.find((o) => o.start === moved(q.start));

function keepsOtherSpeakers(before: Article, after: Article, deletion: Deletion): boolean {
  const others = before.quotations.filter((q) => !dependsOn(q, deletion));
  return others.every((q) => {
    const now = counterpart(after, q, deletion);
    return now !== undefined && areSame(q.attribution?.speaker, now.attribution?.speaker, deletion);
  });
}

/** A quotation whose speaker is the deleted words, carried over from them included. */
const dependsOn = (q: Quotation, { orphans, moved }: Deletion): boolean =>
  orphans.includes(q) || (!!q.attribution?.speaker && moved(q.attribution.speaker.start) === null);

const familyName = (s: Speaker): string | undefined => (s.name ?? s.text).split(' ').at(-1);

const areSame = (
  a: Speaker | null | undefined,
  b: Speaker | null | undefined,
  { moved }: Deletion,
): boolean => (a && b ? moved(a.start) === b.start && familyName(a) === familyName(b) : !a === !b);

describe('deleting one attribution', () => {
  const cases = texts.flatMap(({ name, text }) =>
    [text, straight(text)].flatMap((version) => {
      const article = analyzer.analyze(version);
      return deletionsOf(article).map((deletion) => {
        const outcome = outcomeOf(article, deletion);
        return { name, outcome, words: deletion.words };
      });
    }),
  );
  const count = (outcome: Outcome): number => cases.filter((c) => c.outcome === outcome).length;

  it('is tried on many', () => assert.ok(cases.length >= 300, String(cases.length)));

  it('leaves exactly that quotation without a speaker of its own, in 95 of 100 cases', () => {
    const told = cases.length - count('still stated');
    const rest = cases
      .filter((c) => c.outcome !== 'reported')
      .map((c) => `${c.outcome}: ${c.name} ${c.words}`);
    assert.ok(count('reported') >= 0.95 * told, `${count('reported')} of ${told}\n${rest.join('\n')}`);
  });
});
