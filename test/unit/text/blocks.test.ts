import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { splitBlocks } from '../../../src/text/blocks';
import { findMasks } from '../../../src/text/masks';

const blocks = (text: string, markdown = false): readonly string[] =>
  splitBlocks(text, markdown).map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);

describe('splitBlocks', () => {
  it('cuts at blank lines and line ends, CRLF and NBSP trimmed', () => {
    assert.deepEqual(blocks('One.\r\n\r\n\u00a0Two. \r\nThree.'), [
      'prose: One.',
      'prose: Two.',
      'prose: Three.',
    ]);
  });

  it('joins hard-wrapped lines', () => {
    const wrapped =
      'The council voted on Tuesday night to close the old harbour\nroad for good, ending a quarrel that had split the town for\nmore than ten years.\n\nNobody cheered.';
    assert.equal(blocks(wrapped).length, 2);
  });

  it('joins those of a wire, whose paragraphs begin with an indented line', () => {
    const wire = [
      'COUNCIL SHUTS HARBOUR ROAD The council voted on Tuesday night to close',
      'the old harbour road for good, ending a quarrel that had split',
      'the town for more than ten years, from 1990 to 2001, and cost',
      'it 2.4 mln dlrs.',
      '    Nobody cheered when the mayor read out the figures, by five',
      'votes to two.',
      ' Reuter',
    ].join('\n');
    assert.deepEqual(
      blocks(wire).map((b) => b.replaceAll('\n', '/').slice(-21).trim()),
      ['cost/it 2.4 mln dlrs.', 'by five/votes to two.', 'prose: Reuter'],
    );
  });

  it('joins a short paragraph of a wire to the headline it is written behind', () => {
    const two =
      'LARSEN SHIPYARD RAISES ITS DIVIDEND Larsen Shipyard said it would pay out\nsix crowns a share.';
    const three = `${two.slice(0, -1)}, up from four, and would take on\nninety more welders by June.`;
    for (const wire of [two, three])
      assert.equal(blocks(`${wire}\n    Analysts had hoped for seven.`).length, 2);
  });

  it('leaves short lines apart', () => {
    assert.equal(blocks('Ann Osei\nBen Ito\nCleo Park').length, 3);
    const headline = 'The harbour road is shut for good after ten years';
    assert.equal(
      blocks(`${headline}\neBay sellers say that they will go on sending parcels by the old road.`).length,
      2,
    );
    assert.equal(
      blocks(`${headline}.\nde Vries says that he will go on sending parcels by the old road.`).length,
      2,
    );
  });

  it('skips front matter, fences and comments', () => {
    const text =
      '---\ntitle: x\n---\n# Head\n\n```\n“code”\n```\n\n<!-- “note”\n\nmore -->\nText.\n\n> Said\n> twice.\n';
    assert.deepEqual(blocks(text, true), ['heading: # Head', 'prose: Text.', 'blockquote: > Said\n> twice.']);
  });

  it('cuts what is far too long for a paragraph, at the end of a sentence where there is one', () => {
    const sentence = 'The road was closed at noon, and “nobody told us.” ';
    const cut = splitBlocks(sentence.repeat(2000), false);
    assert.ok(cut.length > 5);
    for (const { start, end } of cut) {
      assert.ok(end - start <= 10_000);
      assert.match(sentence.repeat(2000).slice(start, end), /^The road.*told us\.”$/);
    }
    const words = splitBlocks('word '.repeat(10_000), false);
    assert.equal(
      words.map((b) => b.end - b.start + 1).reduce((a, b) => a + b),
      50_000,
    );
    const emoji = splitBlocks(`x${'🎉'.repeat(10_000)}`, false);
    assert.ok(emoji.length > 1 && emoji.every((b) => b.start % 2 === 1 || b.start === 0));
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(blocks(''), []);
    assert.deepEqual(blocks('\ufeff \n\t\n'), []);
  });
});

describe('findMasks', () => {
  const masked = (text: string): readonly string[] =>
    findMasks(text, true).map((m) => text.slice(m.start, m.end));

  it('hides code, link targets, comments and addresses', () => {
    assert.deepEqual(masked('Run `a "b"` see [x](http://y.z/q) <!-- no --> http://a.b/c end'), [
      '`a "b"`',
      '(http://y.z/q)',
      '<!-- no -->',
      'http://a.b/c',
    ]);
  });
});
