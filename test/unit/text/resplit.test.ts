import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { cut, inCommon, recut } from '../../../src/text/resplit';

const piece = fc.constantFrom(
  'word',
  ' ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '---\n',
  '```',
  '```\n',
  '<!--',
  '<!-- x -->\n',
  '-->\n',
  '# ',
  '> ',
  '- ',
  '\ufeff',
  '\u00a0',
  'a line of some length that could be taken for one of hard-wrapped prose, perhaps\n',
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('recut', () => {
  it('gives what a cut from scratch gives, after any edit', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 20 }), insert: text });
    fc.assert(
      fc.property(
        text,
        fc.boolean(),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (start, markdown, edits) => {
          let known = cut(start, markdown);
          for (const { at, remove, insert } of edits) {
            const from = at % (known.text.length + 1);
            const now = known.text.slice(0, from) + insert + known.text.slice(from + remove);
            known = recut(known, now).cut;
            assert.deepEqual(known, cut(now, markdown));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps the sections around an edit, and cuts no more than the one edited', () => {
    const paragraphs = Array.from({ length: 100 }, (_, i) => `Paragraph ${i} says so.`);
    const before = cut(paragraphs.join('\n\n'), false);
    const {
      cut: after,
      front,
      back,
    } = recut(before, paragraphs.with(50, 'Paragraph 50 is gone.').join('\n\n'));
    for (let i = 0; i < 100; i++) assert.equal(after.sections[i] === before.sections[i], i !== 50);
    assert.deepEqual([after.sections.length, front, back], [100, 50, 49]);
  });
});

describe('inCommon', () => {
  const cases: readonly (readonly [a: string, b: string, prefix: number, suffix: number])[] = [
    ['', '', 0, 0],
    ['abc', 'abc', 3, 0],
    ['abc', 'abxc', 2, 1],
    ['aaa', 'aaaa', 3, 0],
    ['x'.repeat(9000), `${'x'.repeat(5000)}y${'x'.repeat(4000)}`, 5000, 4000],
    [`a${'x'.repeat(9000)}`, `b${'x'.repeat(9000)}`, 0, 9000],
  ];
  for (const [a, b, prefix, suffix] of cases)
    it(`of ${a.length} and ${b.length} units`, () => assert.deepEqual(inCommon(a, b), { prefix, suffix }));
});
