import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import jsonld from 'jsonld';
import { describe, it } from 'mocha';
import { parse } from 'papaparse';
import { validateXML } from 'xmllint-wasm';
import { analyze } from '../../../src/analysis/analyze';
import { exporters } from '../../../src/formats/exports';
import { fold } from '../../../src/ledger/fold';
import { readLedger } from '../../../src/ledger/ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { selectorFor } from '../../../src/ledger/selector';

const TEXT = `Council delays vote on harbor wall

PORT HALE — The wall would cost $4.2 million, engineers told the City Council.

“We can’t ask people to pay for a wall <they> haven’t seen drawn,” said Mayor Ada Lindqvist. “Come back with a drawing.”

“The old wall,” engineer Samuel Oyelaran told the council, “has 14 cracks.”
`;

/** What an attacker, a spreadsheet or a broken keyboard may put into an article. */
const HOSTILE = `=HYPERLINK("http://example.org","x") & <b>"Ann"</b>

“]]> <script>alert(1)</script> & 'so on',” said Ann O’Malley-Osei. <!-- “x” -->

“=1+1,” said +Bob Tran. @SUM(A1) paid −$5 | and \`*14*\` [people](x). \u0000\u0001\u000b\ud800 🎉 \ufffe
`;

const EXTRA: Partial<LedgerRecord> = { note: '=cmd|"x"!A1', source: '@evil', who: '<i>Ines</i>' };

function handOver(text: string) {
  const article = analyze(text);
  const folded = fold(text);
  const items = readLedger(article, []).items;
  const records = items.slice(0, 3).map(
    ({ item }, i): LedgerRecord => ({
      id: `00000000-0000-4000-8000-00000000000${i}`,
      kind: item.kind,
      status: 'checked',
      note: '',
      source: '',
      who: '',
      when: '2026-03-02T10:00:00.000Z',
      ...EXTRA,
      selector: selectorFor(folded, text, item),
    }),
  );
  return { name: 'harbor & wall <1>.article', article, ledger: readLedger(article, records) };
}

const written = (id: string, text: string): string => {
  const exporter = exporters.find((e) => e.id === id);
  assert.ok(exporter, id);
  return exporter.write(handOver(text));
};

const TEXTS: Readonly<Record<string, string>> = {
  'an article': TEXT,
  'a hostile text': HOSTILE,
  'a sample': readFileSync('samples/river-accord.article', 'utf8'),
  'a text with CRLF': TEXT.replaceAll('\n', '\r\n'),
  nothing: '',
};

/** What the schema has against a NITF document. */
async function faultsOf(xml: string): Promise<readonly string[]> {
  const schema = readFileSync('test/unit/exports/nitf-subset.xsd', 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents: xml }],
    schema: [{ fileName: 'nitf-subset.xsd', contents: schema }],
  });
  return errors.map((e) => e.message);
}

describe('exports', () => {
  it('have names and endings of their own', () => {
    for (const key of ['id', 'extension'] as const)
      assert.equal(new Set(exporters.map((e) => e[key])).size, exporters.length);
  });

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`CSV of ${name} is a table no cell of which is a formula`, () => {
      for (const id of ['facts-csv', 'sources-csv']) {
        const { data, errors } = parse<string[]>(written(id, text).replace(/^\ufeff/, ''), {
          skipEmptyLines: true,
        });
        assert.deepEqual(errors, []);
        const [head, ...rows] = data;
        for (const row of rows) assert.equal(row.length, head?.length);
        for (const value of data.flat()) assert.doesNotMatch(value, /^[=+\-@\t\r]/);
      }
    });

    it(`Markdown of ${name} is a table with as many cells in each row`, () => {
      for (const id of ['facts-markdown', 'sources-markdown']) {
        const lines = written(id, text).trim().split('\n').slice(2);
        const cells = lines.map((line) => line.replace(/\\./g, '').split('|').length);
        assert.equal(new Set(cells).size, 1);
        assert.doesNotMatch(written(id, text).replace(/\\./g, ''), /[<>`[\]]/);
      }
    });

    it(`HTML of ${name} is valid`, async () => {
      const validator = new HtmlValidate({
        extends: ['html-validate:standard'],
        // Plain style, not correctness: the article's own words may be long or have double spaces.
        rules: {
          'long-title': 'off',
          'no-trailing-whitespace': 'off',
          'no-inline-style': 'off',
          'require-sri': 'off',
          'no-raw-characters': 'error',
          'empty-heading': 'off',
          'prefer-tbody': 'off',
        },
      });
      for (const id of ['facts-html', 'sources-html', 'html']) {
        const html = written(id, text);
        const report = await validator.validateString(html);
        const messages = report.results.flatMap((r) =>
          r.messages.map((m) => `${id}: ${m.ruleId} ${m.message} ${m.line}`),
        );
        assert.deepEqual(messages, []);
        assert.doesNotMatch(html, /<script>|<b>|<i>/);
      }
    });

    it(`NITF of ${name} is valid`, async () => {
      assert.deepEqual(await faultsOf(written('nitf', text)), []);
    }).timeout(20_000);

    it(`Web Annotations of ${name} select their words`, () => {
      const { first } = JSON.parse(written('annotations', text)) as {
        first: { items: { target: { selector: { exact?: string; start?: number; end?: number }[] } }[] };
      };
      for (const { target } of first.items) {
        const [quote, place] = target.selector;
        assert.equal(text.slice(place?.start, place?.end), quote?.exact);
      }
    });
  }
});

describe('the schema that NITF is checked against', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a paragraph in a headline', '<hl1>', '<hl1><p/>'],
    ['an attribute that quotations don’t have', '<q quote-source', '<q speaker="x" quote-source'],
    ['an element that NITF doesn’t have', '<money', '<amount/><money'],
    ['a name in a sum of money', '</money>', '<person>x</person></money>'],
    ['text outside of paragraphs', '<body.content>', '<body.content>x'],
    ['the head after the body', '<body>', '<head/><body>'],
    ['another version', 'NITF 3.5//EN', 'NITF 4.0//EN'],
    ['another namespace', 'NITF/2006-10-18/', 'NITF/2099-01-01/'],
  ];
  for (const [what, from, to] of cases)
    it(`refuses ${what}`, async () => {
      const xml = written('nitf', TEXT);
      assert.ok(xml.includes(from), from);
      assert.notDeepEqual(await faultsOf(xml.replace(from, to)), []);
    }).timeout(20_000);
});

/** The terms of the two vocabularies that are used: no test of ours asks a network for them. */
const CONTEXTS: Readonly<Record<string, unknown>> = {
  'https://schema.org': { '@vocab': 'https://schema.org/' },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Person: 'http://xmlns.com/foaf/0.1/Person',
    assessing: 'oa:assessing',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    creator: { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' },
    modified: 'http://purl.org/dc/terms/modified',
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: 'as:totalItems',
    first: { '@type': '@id', '@id': 'as:first' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    startIndex: 'as:startIndex',
  },
};

const documentLoader = (url: string) =>
  Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXTS[url] } });

describe('linked data', () => {
  it('Web Annotations are JSON-LD all of whose terms are known', async () => {
    const nquads = String(
      await jsonld.toRDF(JSON.parse(written('annotations', TEXT)), {
        documentLoader,
        base: 'https://example.org/',
        format: 'application/n-quads',
      }),
    );
    assert.match(nquads, /oa#hasSelector/);
    assert.match(nquads, /oa#exact> "Come back with a drawing\."/);
    assert.match(nquads, /oa#motivatedBy> <http:\/\/www\.w3\.org\/ns\/oa#assessing>/);
  });

  it('schema.org’s Quotation has its words and its speaker', async () => {
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(written('html', TEXT))?.[1];
    const [expanded] = await jsonld.expand(JSON.parse(data ?? ''), { documentLoader });
    const parts = expanded?.['https://schema.org/hasPart'] ?? [];
    assert.equal(parts.length, 3);
    assert.match(JSON.stringify(parts[0]), /schema\.org\/Quotation.*Ada Lindqvist.*<they>/);
  });
});

describe('what exports say', () => {
  it('NITF has the speaker, the money and the person', () => {
    const xml = written('nitf', TEXT);
    assert.match(xml, /<q quote-source="Ada Lindqvist">Come back with a drawing\.<\/q>/);
    assert.match(xml, /<money unit="USD">\$4\.2 million<\/money>/);
    assert.match(xml, /<person value="Ada Lindqvist"[^>]*>Ada Lindqvist<\/person>/);
    assert.match(xml, /<hl1>Council delays vote on harbor wall<\/hl1>/);
    assert.equal(xml.match(/<q quote-source="Samuel Oyelaran">/g)?.length, 2);
  });

  it('NITF loses no word of the article', () => {
    const words = written('nitf', TEXT)
      .replace(/^[\s\S]*<body>/, '')
      .replace(/<[^>]*>/g, ' ');
    const plain = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'");
    assert.equal(plain.replace(/\s+/g, ''), TEXT.replace(/\s+/g, ''));
  });

  it('the fact sheet has the line, the speaker and the status', () => {
    const rows = parse<string[]>(written('facts-csv', TEXT).replace(/^\ufeff/, '')).data;
    const row = rows.find((r) => r[2] === 'Come back with a drawing.');
    assert.deepEqual(row?.slice(0, 5), [
      '5',
      'quotation',
      'Come back with a drawing.',
      'Ada Lindqvist',
      'open',
    ]);
    assert.ok(rows.some((r) => r[4] === 'checked'));
  });

  it('the source list has everybody once, with their lines', () => {
    const rows = parse<string[]>(written('sources-csv', TEXT).replace(/^\ufeff/, '')).data;
    const ada = rows.find((r) => r[0] === 'Ada Lindqvist');
    assert.deepEqual([ada?.[2], ada?.[5]], ['2', '5']);
  });

  it('the printed sheet has the notes under the numbers of the table', () => {
    const html = written('facts-html', TEXT);
    const notes = [...html.matchAll(/<sup>(\d+)<\/sup>/g)].map((m) => m[1]);
    const rows = [...html.matchAll(/<tr><td>(\d+)<\/td>/g)].map((m) => m[1]);
    assert.deepEqual([...notes].sort(), [...rows].sort());
  });
});
