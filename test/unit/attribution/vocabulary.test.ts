import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze, createAnalyzer } from '../../../src/analysis/analyze';
import { isReportingVerb } from '../../../src/analysis/attribution/sentence/vocabulary';

const LEAD = 'The pier burned for two days.\n\n';
const speakerOf = (text: string, reportingVerbs: readonly string[]): string | undefined =>
  analyze(text, { reportingVerbs }).quotations[0]?.attribution?.speaker?.text;

describe('a desk’s own reporting verbs', () => {
  for (const [verb, text] of [
    ['bleat', `${LEAD}“We never had a chance at all,” bleated Ann Osei.`],
    ['bleat', `${LEAD}“We never had a chance at all,” Ann Osei bleats.`],
    ['quibble', `${LEAD}“We never had a chance at all,” quibbled Ann Osei.`],
    ['drone', `${LEAD}“We never had a chance at all,” Ann Osei droned.`],
    ['rap', `${LEAD}“We never had a chance at all,” rapped Ann Osei.`],
    ['parry', `${LEAD}“We never had a chance at all,” parried Ann Osei.`],
    ['spin/spun', `${LEAD}“We never had a chance at all,” Ann Osei spun.`],
    ['Bleat', `${LEAD}“We never had a chance at all,” bleated Ann Osei.`],
  ] as const) {
    it(`${verb}: ${text.slice(LEAD.length)}`, () => {
      assert.equal(
        analyze(text, { reportingVerbs: [verb] }).quotations[0]?.attribution?.cue?.text !== undefined,
        true,
      );
      assert.equal(speakerOf(text, [verb]), 'Ann Osei');
    });
  }

  it('are single words', () => {
    for (const verb of ['bleat', 'spin/spun', 'äußern']) assert.ok(isReportingVerb(verb), verb);
    for (const verb of ['go on', '', '/', 'a', 'spin/', '<b>', 'x'.repeat(40)])
      assert.ok(!isReportingVerb(verb), verb);
  });

  it('do no harm where they are none', () => {
    const text = `${LEAD}“We never had a chance,” said Ann Osei.`;
    assert.deepEqual(analyze(text, { reportingVerbs: ['', '/', 'go on', 'constructor'] }), analyze(text));
  });
});

describe('words that are nobody’s speech', () => {
  const SIGN = `${LEAD}“Please keep off the burning pier.”\n\n“We had to walk all the way home,” said Ann Osei.\n`;
  const words = (notSpeech: readonly string[]): readonly string[] =>
    analyze(SIGN, { notSpeech }).quotations.map((q) => q.text);

  it('are no quotation', () => {
    assert.equal(words([]).length, 2);
    assert.deepEqual(words(['Please keep off the burning pier']), ['We had to walk all the way home,']);
    assert.deepEqual(words(['please keep off\nthe burning pier.']), ['We had to walk all the way home,']);
  });

  it('are those words alone', () => assert.equal(words(['Please keep off the pier']).length, 2));

  it('are asked for at every analysis: the analyzer remembers no older answer', () => {
    const analyzer = createAnalyzer();
    for (const notSpeech of [[], ['Please keep off the burning pier'], []])
      assert.deepEqual(analyzer.analyze(SIGN, { notSpeech }), analyze(SIGN, { notSpeech }));
  });
});
