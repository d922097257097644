import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** `[the ministry|Ministry of Roads]` is a description that means an entity; every other one must mean nothing. */
function read(marked: string): { readonly text: string; readonly meant: readonly string[] } {
  const text = marked.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1');
  const meant = [...marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)].map((m) => `${m[1]} = ${m[2]}`);
  return { text, meant };
}

const ARTICLES: readonly (readonly [what: string, marked: string])[] = [
  [
    'a ministry by its head, wherever it stands',
    'The Ministry of Roads closed the pass on Monday.\n\nDrivers wrote to [the ministry|Ministry of Roads], and nobody at ' +
      '[the ministry|Ministry of Roads] answered.',
  ],
  [
    'the words in front of the noun stand in the name',
    'The Kelvale Housing Board met twice. Tenants had asked [the housing board|Kelvale Housing Board] for heating; the ' +
      'school board was not asked.',
  ],
  [
    'a body that is named in another paragraph, far above',
    'The Marlow Commission sat in June. The Marlow Commission heard nobody.\n\nIt rained.\n\nIt rained again.\n\nNobody came.\n\nThe roof leaked.\n\nThe rain ' +
      'went on.\n\nLetters to [the commission|Marlow Commission] went unread.',
  ],
  [
    'a body named once, far above, may be another one',
    'The Hale Radio Network sat in June.\n\nIt rained.\n\nIt rained again.\n\nNobody came.\n\nThe roof leaked.\n\nThe rain ' +
      'went on.\n\nLetters to the network went unread.',
  ],
  [
    'who holds an office, by the office',
    'Mayor Ada Lindqvist opened the bridge. Farmers had waited for [the mayor|Ada Lindqvist] since nine.',
  ],
  [
    'an office of something else is another one',
    'Mayor Ada Lindqvist of Kelvale opened the bridge. The mayor of Tarnmouth stayed at home.',
  ],
  ['another office is another one', 'Deputy Mayor Ada Lindqvist opened the bridge. It fell on the mayor.'],
  [
    'a firm that the article is about',
    'Orrin Tools Ltd cut 40 jobs on Friday. Orrin Tools makes hinges. Suppliers of [the company|Orrin Tools Ltd] have waited.',
  ],
  [
    'of two firms named alike often, none',
    'Orrin Tools Ltd and Brackwell Steel plc will merge. Brackwell Steel is the larger one, Orrin Tools the older. Workers at the ' +
      'company heard it on the radio.',
  ],
  [
    'a court is no company',
    'The Kelvale Court of Appeal met. The Court of Appeal freed both. The company went under.',
  ],
  [
    'nothing named behind it',
    'Nobody at the ministry picked up the phone. The Ministry of Roads closed for the summer.',
  ],
  [
    'the next, the other and a new one are others',
    'The Kelvale Council voted. The next council may think again, the other council never did, and a new council comes in May.',
  ],
  [
    'a noun in front of another noun tells which',
    'The Kelvale Council voted. The council house was full and the council tax was paid.',
  ],
  ['not what others say', 'Ada Lindqvist leads the Kelvale Council. “I love the council,” Lindqvist said.'],
  [
    'where it speaks, too',
    'The Ministry of Roads closed the pass. [The ministry|Ministry of Roads] said snow would last. Drivers of ' +
      '[the ministry|Ministry of Roads] agreed.',
  ],
];

describe('descriptions mean whoever is named', () => {
  for (const [what, marked] of ARTICLES)
    it(what, () => {
      const { text, meant } = read(marked);
      const article = analyze(text);
      const found = article.references.map((r) => {
        assert.equal(text.slice(r.start, r.end), r.text);
        return `${r.text} = ${article.entities.find((e) => e.id === r.entity)?.name}`;
      });
      assert.deepEqual(found, meant);
    });

  it('say whom else they could mean', () => {
    const { references } = analyze(
      'The Ministry of Roads and the Ministry of Health share a house.\n\nMen in vans came to the ministry on Friday.',
    );
    assert.deepEqual(
      references.map((r) => [r.entity, r.alternatives]),
      [['organization:ministry-of-health', ['organization:ministry-of-roads']]],
    );
  });

  it('stay linear in the descriptions of a text', () => {
    const text =
      'The Ministry of Roads met Mayor Ada Lindqvist. The ministry told the mayor and the company. '.repeat(
        4000,
      );
    assert.equal(analyze(text).references.length, 8000);
  });
});
