import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { applyEdits } from '../../../../src/rules/fix';
import { renameEntity } from '../../../../src/rules/rewrites/renameEntity';

const TEXT =
  'The ferry stops, said Rosa Delgado, who heads the board.\n\n“It is late,” Delgado said. “Ask Rosa.”\n\n“Rosa Delgado told us,” said Jonas Amsel.\n';

/** The text after a renaming, quotations left alone. */
function renamed(form: string, wanted: string, text = TEXT): string {
  const entity = analyze(text).entities.find((e) => e.mentions.some((m) => m.text === form));
  assert.ok(entity, `nobody is called ${form}`);
  return applyEdits(
    text,
    renameEntity(entity, form, wanted).filter((e) => !e.quoted),
  );
}

describe('renaming an entity', () => {
  for (const [name, form, wanted, ...after] of [
    [
      'a full name renames its family name',
      'Rosa Delgado',
      'Rosa Salgado',
      'said Rosa Salgado,',
      'late,” Salgado said',
    ],
    [
      'a family name, that of the full name',
      'Delgado',
      'Salgado',
      'said Rosa Salgado,',
      'late,” Salgado said',
    ],
    [
      'a first name leaves the family name',
      'Rosa Delgado',
      'Rose Delgado',
      'said Rose Delgado,',
      'late,” Delgado said',
    ],
    [
      'a longer name, by its ends',
      'Rosa Delgado',
      'Rosa María Salgado',
      'said Rosa María Salgado,',
      'late,” Salgado said',
    ],
    ['a shorter one tells of no part', 'Rosa Delgado', 'Madonna', 'said Madonna,', 'late,” Delgado said'],
  ] as const)
    it(name, () => {
      const text = renamed(form, wanted);
      for (const words of after) assert.ok(text.includes(words), text);
      assert.ok(text.includes('“Rosa Delgado told us,”'));
    });

  it('says which mentions are the speaker’s words', () => {
    const [delgado] = analyze(TEXT).entities.filter((e) => e.name === 'Rosa Delgado');
    assert.ok(delgado);
    const quoted = renameEntity(delgado, 'Rosa Delgado', 'Rosa Salgado').filter((e) => e.quoted);
    assert.deepEqual(
      quoted.map((e) => TEXT.slice(e.start, e.end)),
      ['Rosa Delgado'],
    );
  });

  it('leaves words alone that only contain the name', () => {
    const text = 'Ann Reed spoke. Reed said the Reedham bridge is shut.\n';
    assert.equal(renamed('Reed', 'Read', text), 'Ann Read spoke. Read said the Reedham bridge is shut.\n');
  });
});
