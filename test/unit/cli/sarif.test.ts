import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { after, before, describe, it } from 'mocha';
import { newsOf } from '../../bench/news';

const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: Region;
            };
          },
        ];
      }[];
    },
  ];
}

describe('SARIF', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-sarif-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

  function check(...args: readonly string[]): Log {
    const { stdout } = spawnSync(
      process.execPath,
      ['out/bundles/cli.js', 'check', '--format', 'sarif', ...args],
      { encoding: 'utf8', maxBuffer: 100_000_000 },
    );
    const log: unknown = JSON.parse(stdout);
    assert.ok(isValid(log), JSON.stringify(isValid.errors?.slice(0, 3), null, 2));
    return log as Log;
  }

  const put = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  it('is valid against its schema where nothing, something and nothing readable is found', () => {
    assert.equal(check(put('clean.txt', 'The bridge is shut.\n')).runs[0].results.length, 0);
    put('a/none.txt', '');
    put('a/bad.txt', 'a\0b');
    put('a/.bluepencil.json', '{"rules": {"no/such": "error"}}');
    for (let i = 0; i < 8; i++) put(`a/news-${i}.article`, newsOf(900, i));
    for (const workers of ['1', '3']) {
      const log = check(join(folder, 'a'), join(folder, 'missing.txt'), '--workers', workers);
      assert.ok(log.runs[0].results.length > 3);
    }
  });

  it('has URIs of any name, and regions that are the words', () => {
    const text =
      '\ufeff🎉 The bridge is shut.\r\n\r\n“Nobody asked us about 𝔸 it, and nobody ever will.”\r\n';
    const names = ['a b.txt', 'ü#?%41.txt', '東京.md', "it's (2) [x]&c.txt", 'C:D.txt'];
    const files = names.map((name) => put(`odd/${name}`, text));
    const { results } = check(...files).runs[0];
    assert.equal(results.length, names.length);
    const lines = text.split('\r\n');
    results.forEach(({ locations: [{ physicalLocation }] }, i) => {
      const { artifactLocation, region } = physicalLocation;
      assert.equal(decodeURIComponent(new URL(artifactLocation.uri).pathname), files[i]);
      const words = text.slice(region.charOffset, region.charOffset + region.charLength);
      assert.match(words, /^Nobody asked.*will\.$/);
      const line = lines[region.startLine - 1] ?? '';
      assert.equal(region.startLine, region.endLine);
      assert.equal(line.slice(region.startColumn - 1, region.endColumn - 1), words);
    });
  });
});
