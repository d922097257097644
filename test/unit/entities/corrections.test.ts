import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createAnalyzer } from '../../../src/analysis/analyze';
import type { EntityCorrection } from '../../../src/analysis/entities/corrections';

const TEXT =
  'Ada Lindqvist runs the Harbour Office. “We open at nine,” Lindqvist said.\n\nLater Addie met reporters in Ostberg. Ostberg was cold.';

const entitiesWith = (...entities: EntityCorrection[]): readonly string[] =>
  createAnalyzer()
    .analyze(TEXT, { entities })
    .entities.map((e) => `${e.type} ${e.name} ${e.mentions.length}`);

describe('entity corrections', () => {
  it('takes a name for no entity', () =>
    assert.ok(!entitiesWith({ name: 'Harbour Office', type: 'none' }).join().includes('Harbour')));

  it('changes a type', () =>
    assert.ok(entitiesWith({ name: 'Ostberg', type: 'organization' }).includes('organization Ostberg 2')));

  it('joins two names', () => {
    const article = createAnalyzer().analyze(TEXT, {
      entities: [{ name: 'Addie', same: 'Ada Lindqvist' }],
    });
    const ada = article.entities.find((e) => e.name === 'Ada Lindqvist');
    assert.deepEqual(
      ada?.mentions.map((m) => m.text),
      ['Ada Lindqvist', 'Lindqvist', 'Addie'],
    );
    assert.deepEqual([...(ada?.variants ?? [])].sort(), ['Addie', 'Lindqvist']);
  });

  it('knows nothing of names that are not there, nor of circles', () => {
    const plain = entitiesWith();
    assert.deepEqual(entitiesWith({ name: 'Nobody', same: 'Ada Lindqvist' }), plain);
    assert.deepEqual(entitiesWith({ name: 'Ada Lindqvist', same: 'Lindqvist' }), plain);
  });

  it('holds after edits, and is gone when it is taken back', () => {
    const analyzer = createAnalyzer();
    const entities: readonly EntityCorrection[] = [{ name: 'Ostberg', type: 'none' }];
    analyzer.analyze(TEXT, { entities });
    const edited = analyzer.analyze(TEXT.replace('cold', 'colder'), { entities });
    assert.ok(!edited.entities.some((e) => e.name === 'Ostberg'));
    assert.ok(analyzer.analyze(TEXT).entities.some((e) => e.name === 'Ostberg'));
  });
});
