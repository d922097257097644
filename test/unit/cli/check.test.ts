import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { newsOf } from '../../bench/news';

/** The command line as it is shipped; the runner builds it before the tests. */
const CLI = 'out/bundles/cli.js';

const ORPHAN = 'The bridge is shut.\n\n“Nobody asked us about it, and nobody ever will.”\n';
const CLEAN = 'The bridge is shut. “Nobody asked us,” Ann Osei said.\n';

let folder = '';
const put = (name: string, words: string | Uint8Array): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, words);
  return file;
};

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function check(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  return { code: status, out: stdout, err: stderr };
}

interface JsonArticle {
  readonly file: string;
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}
const lines = (out: string): readonly JsonArticle[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JsonArticle);

describe('blue-pencil check', function () {
  this.timeout(60_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-cli-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with 0 where nothing is found, 1 where something is, 2 where something could not be read', () => {
    const [clean, orphan] = [put('clean.txt', CLEAN), put('orphan.txt', ORPHAN)];
    assert.equal(check([clean]).code, 0);
    assert.equal(check([clean, orphan]).code, 1);
    assert.equal(check([orphan, join(folder, 'none.txt')]).code, 2);
    assert.equal(check([]).code, 2);
    assert.equal(check(['--format', 'no-such', clean]).code, 2);
    assert.equal(check(['--workers', '0', clean]).code, 2);
  });

  it('goes on after bad files and says each once', () => {
    put('a/one.txt', ORPHAN);
    put('a/two.txt', new Uint8Array([0xff, 0xfe, 0, 1]));
    put('a/three.txt', new Uint8Array([0x66, 0xe9, 0x67]));
    put('a/zero.txt', 'a\0b');
    const { code, out, err } = check([join(folder, 'a'), '--format', 'ndjson']);
    assert.equal(code, 2);
    assert.equal(lines(out).length, 1);
    for (const name of ['two', 'three', 'zero']) assert.equal(err.split(`${name}.txt`).length, 2, err);
  });

  it('takes a bad configuration as far as it goes, and says what is wrong with it', () => {
    const file = put('b/one.txt', ORPHAN);
    put('b/.bluepencil.json', '{"rules": {"quote/unattributed": "off", "no/such": "error"}}');
    const { code, out, err } = check([file]);
    assert.equal(code, 2);
    assert.match(err, /\.bluepencil\.json:1:\d+: .*no\/such/);
    assert.doesNotMatch(out, /unattributed/);
  });

  it('reads dates in the English of the configuration', () => {
    // 3 April 2016 was a Sunday, March 4 a Friday.
    const file = put('e/one.txt', 'The pier opened on Sunday 3/4/2016, the mayor said.\n');
    const isWrong = (dialect: object): boolean => {
      put('e/.bluepencil.json', JSON.stringify(dialect));
      return check([file]).out.includes('date/weekday');
    };
    assert.deepEqual([{}, { dialect: 'british' }, { dialect: 'american' }].map(isWrong), [
      false,
      false,
      true,
    ]);
  });

  it('refuses a configuration of 10 MB, and one that is nested without end, without a hitch', () => {
    const file = put('c/one.txt', ORPHAN);
    for (const configuration of [' '.repeat(10_000_000), '['.repeat(500_000)]) {
      put('c/.bluepencil.json', configuration);
      const { code, err } = check([file]);
      assert.equal(code, 2);
      assert.match(err, /larger than|nested too deeply/);
    }
  });

  it('finds no article through a link that goes round in circles', () => {
    put('d/one.txt', CLEAN);
    symlinkSync(folder, join(folder, 'd/round'));
    assert.equal(check([join(folder, 'd'), '--format', 'ndjson']).code, 0);
  });

  it('gives the same in the same order with one thread and with several', () => {
    for (let i = 0; i < 60; i++) put(`e/${String(i).padStart(2, '0')}.txt`, newsOf(120 + i, i));
    for (const format of ['json', 'ndjson', 'csv', 'sarif', 'text']) {
      const [one, many] = ['1', '3'].map((n) =>
        check([`${folder}/e/**/*.txt`, '--format', format, '--workers', n]),
      );
      assert.equal(many?.out, one?.out, format);
      assert.equal(many?.code, one?.code);
    }
  });

  it('says how far it is where asked to', () => {
    for (let i = 0; i < 30; i++) put(`f/${i}.txt`, CLEAN);
    const { err } = check([join(folder, 'f'), '--progress']);
    assert.match(err, /^30 of 30 articles, [\d,]+ a second$/m);
    assert.equal(check([join(folder, 'f')]).err, '');
  });

  it('reads an article a line and gives one a line', () => {
    const input = [
      JSON.stringify({ file: 'x.txt', text: ORPHAN }),
      '',
      'no json',
      JSON.stringify({ file: 'y.txt', text: CLEAN }),
    ].join('\n');
    const { code, out, err } = check(['--input', 'ndjson', '--format', 'ndjson'], input);
    assert.deepEqual(
      lines(out).map((a) => [a.file, a.findings.length]),
      [
        ['x.txt', 1],
        ['y.txt', 0],
      ],
    );
    assert.equal(code, 2);
    assert.match(err, /line 3/);
  });

  it('gives offsets that slice to the words', () => {
    const text = `\ufeff🎉\r\n\r\n${ORPHAN}`;
    const [article] = lines(check(['--format', 'ndjson', put('g.txt', text)]).out);
    const [finding] = article?.findings ?? [];
    assert.equal(text.slice(finding?.start, finding?.end), 'Nobody asked us about it, and nobody ever will.');
  });

  it('writes safe fixes whole, keeps the permissions, and needs no second time', () => {
    const file = put(
      'h.txt',
      'The mayor said “yes.” "No," Ann Osei said. “We never ever wanted that,” she added.\n',
    );
    const carried = put(
      'i.txt',
      '“We never wanted it here,” Ann Osei said.\n\n“Nobody asked us about it, not once.”\n',
    );
    chmodSync(carried, 0o640);
    const before = readFileSync(carried, 'utf8');
    const first = check(['--fix', file, carried]);
    const after = readFileSync(carried, 'utf8');
    if (after !== before) assert.match(first.err, /edits made/);
    assert.equal(statSync(carried).mode & 0o777, 0o640);
    const settled = [file, carried].map((f) => readFileSync(f, 'utf8'));
    check(['--fix', file, carried]);
    assert.deepEqual(
      [file, carried].map((f) => readFileSync(f, 'utf8')),
      settled,
    );
    assert.equal(check(['--fix', '-'], ORPHAN).code, 2);
  });

  it('writes SARIF that a code-scanning page can place', () => {
    const file = put('j/or phan.txt', ORPHAN);
    const log = JSON.parse(check(['--format', 'sarif', file, join(folder, 'none')]).out) as {
      readonly version: string;
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
          readonly results: readonly {
            readonly ruleId: string;
            readonly ruleIndex: number;
            readonly locations: readonly [
              {
                readonly physicalLocation: {
                  readonly artifactLocation: { readonly uri: string };
                  readonly region: { readonly startLine: number; readonly startColumn: number };
                };
              },
            ];
          }[];
          readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
        },
      ];
    };
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run.invocations[0].executionSuccessful, false);
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id, result?.ruleId);
    const place = result?.locations[0].physicalLocation;
    assert.match(place?.artifactLocation.uri ?? '', /or%20phan\.txt$/);
    assert.deepEqual([place?.region.startLine, place?.region.startColumn], [3, 2]);
  });

  it('checks again what is saved while it watches', async () => {
    const file = put('k/one.txt', CLEAN);
    const child = spawn(process.execPath, [CLI, 'check', '--watch', join(folder, 'k')]);
    try {
      await says(child, 'stderr', /watching/);
      const seen = says(child, 'stdout', /quote\/unattributed/);
      writeFileSync(file, ORPHAN);
      await seen;
    } finally {
      child.kill();
    }
  });
});

/** Resolves when a stream has said something. */
const says = (child: ChildProcess, stream: 'stdout' | 'stderr', what: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    child[stream]?.on('data', (data: Buffer) => {
      said += data.toString();
      if (what.test(said)) resolve();
    });
    child.on('exit', () => reject(new Error(`it ended, having said ${said}`)));
  });
