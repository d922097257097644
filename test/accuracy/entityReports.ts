import type { Span } from '../../src/text/span';
import { excerpt, type GoldEntity, type Measured } from './corpus';
import { type PredictedEntity, predictedEntities } from './predictions';
import { meets } from './verdicts';

/** What `--errors` can list for a file of names. */
export const ENTITY_ERRORS = ['missed', 'wrong-type', 'wrong-bounds', 'not-a-name'] as const;
const TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);

/** Prints each disagreement with people under its kind. The scorer forgives titles and articles at the edges; these lists do not. */
export function printEntityErrors(measured: readonly Measured[], kinds: readonly string[]): void {
  const wanted = new Set<string>(kinds.length > 0 ? kinds : ENTITY_ERRORS);
  const counts = new Map<string, number>();
  for (const { gold, article } of measured) {
    const theirs = (gold.entities ?? []).filter((e) => TYPES.has(e.type));
    const ours = predictedEntities(article).filter((e) => TYPES.has(e.type));
    const report = (kind: string, at: Span, note: string): void => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (wanted.has(kind))
        console.log(`${kind}  ${gold.id} @${at.start}  ${note}\n  ${excerpt(gold.text, at, 60)}`);
    };
    const words = ({ start, end, type }: PredictedEntity): string => `${gold.text.slice(start, end)}/${type}`;
    for (const e of theirs) {
      const mine = bestFor(e, ours);
      const kind = kindOf(e, mine);
      if (kind) report(kind, e, `people: ${words(e)}; we: ${mine ? words(mine) : 'nothing'}`);
    }
    for (const p of ours) if (!theirs.some((e) => meets(e, p))) report('not-a-name', p, `we: ${words(p)}`);
  }
  console.log('\ndisagreements by kind');
  for (const kind of ENTITY_ERRORS) console.log(`  ${kind}  ${counts.get(kind) ?? 0}`);
}

const bestFor = (e: GoldEntity, ours: readonly PredictedEntity[]): PredictedEntity | null =>
  ours.find((p) => p.start === e.start && p.end === e.end) ?? ours.find((p) => meets(p, e)) ?? null;

function kindOf(e: GoldEntity, mine: PredictedEntity | null): (typeof ENTITY_ERRORS)[number] | null {
  if (!mine) return 'missed';
  if (mine.type !== e.type) return 'wrong-type';
  return mine.start === e.start && mine.end === e.end ? null : 'wrong-bounds';
}
