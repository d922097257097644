import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build, transform } from 'esbuild';
import { describe, it } from 'mocha';
import { check, type Diagnostics } from 'recheck';

/** A regular expression as it stands in a file, or as it is put together when a module is loaded. */
interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Those the tool finds fault with or comes to no end of, and what keeps each from being slow. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [
    String.raw`/(?:(?:^|[\s(—–-])(?:on|in|of|at|during|aboard|starring) (?:[^\s.,:;“"]+ ){0,4}(?:[^\s.,:;“"]+['’]s? )?|\p{Lu}\p{L}+['’]s? |\b\d{4} |\b(?:book|novel|memoir|album|song|single|film|movie|documentary|show|programme|program|series|sitcom|play|musical|opera|essay|poem|podcast|painting|exhibition|exhibit|game|newsletter|anthem|hit|initiative|forum),? )$/u`,
    'reads the 70 units before a quotation',
  ],
  [
    String.raw`/[([]\s*(?:CQ|cq)(?:\s*[:;,–—-][^()[\]\n]{0,60})?\s*[)\]]|\bCQ\b(?!['’‑-]|\s+\p{Lu})/gu`,
    'a run of white space is passed over at most 62 times, once for each length of the note',
  ],
  [String.raw`/\p{Lu}[\p{L}.’'-]*\s+$/u`, 'reads the 40 units before a mark'],
  [
    String.raw`/^\s*(?:[([]?(?:(\d+):)?(\d{1,2}):(\d{2})[)\]]?\s*)?(?:(\p{Lu}[\p{L}\p{M}.’' -]{0,40}?)\s*:\s+)?/u`,
    'begins at one place, and a run of white space is passed over at most 42 times',
  ],
  [
    String.raw`/(?:^|(?:\p{L}{4}[.?!]|[”"’']) )(?:(?:\p{L}{1,4}\.|[\p{L}’'-]+) ){0,5}$/u`,
    'words of letters end at a space in one way, and no more than five are read from one beginning',
  ],
]);

const sources = (): readonly string[] =>
  readdirSync('src', { recursive: true })
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

async function literalsIn(file: string): Promise<readonly Found[]> {
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
  const found: Found[] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } };
    if (node.type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
  });
  return found;
}

/** Expressions made by `RegExp(…)` while the analysis and the rules are loaded: from lists of words in the source. */
async function made(): Promise<readonly Found[]> {
  const { outputFiles } = await build({
    stdin: { contents: "import './src/analysis/analyze'; import './src/rules';", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    define: { RegExp: 'Recorded' },
    loader: { '.bin': 'binary' },
  });
  const found: Found[] = [];
  const Recorded = new Proxy(RegExp, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ file: 'made when loaded', source: made.source, flags: made.flags });
      return made;
    },
  });
  new Function('Recorded', 'require', 'module', outputFiles[0]?.text ?? '')(Recorded, require, {});
  return found;
}

/** By all ways through the expression where the tool can, by attacking it where it can't (look-around, references). */
async function verdict({ source, flags }: Found): Promise<Diagnostics> {
  const proof = await check(source, flags, { checker: 'automaton', timeout: 300 });
  return proof.status === 'unknown'
    ? check(source, flags, {
        checker: 'fuzz',
        timeout: 30_000,
        maxIteration: 10,
        randomSeed: 1,
        // Longer than the tool's own, in which a busy machine called one expression cubic that an idle one never does.
        incubationTimeout: 5_000,
        attackTimeout: 20_000,
      })
    : proof;
}

/** What was found safe lately, so that only new expressions cost time: the tool's answer hangs on nothing else. */
const CACHE = 'node_modules/.cache/blue-pencil';
const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8')) as {
  version: string;
};
const SAFE = `${CACHE}/safe-expressions-${version}.json`;
const readSafe = (): ReadonlySet<string> =>
  new Set(existsSync(SAFE) ? (JSON.parse(readFileSync(SAFE, 'utf8')) as readonly string[]) : []);

function keepSafe(expressions: Iterable<string>): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(SAFE, JSON.stringify([...expressions]));
}

const howSlow = (d: Diagnostics): string => (d.status === 'vulnerable' ? d.complexity.summary : d.status);

describe('regular expressions', () => {
  it('take time that grows as the text does, whatever the text', async () => {
    const literals = (await Promise.all(sources().map(literalsIn))).flat();
    const all = [...literals, ...(await made())];
    assert.ok(literals.length > 300 && all.length > literals.length);
    const unlike = new Map(all.map((found) => [`/${found.source}/${found.flags}`, found]));
    const slow: string[] = [];
    const known = readSafe();
    const safe: string[] = [];
    for (const [text, found] of unlike) {
      if (BOUNDED.has(text)) continue;
      const diagnosis = known.has(text) ? null : await verdict(found);
      if (diagnosis && diagnosis.status !== 'safe')
        slow.push(`${found.file}: ${howSlow(diagnosis)}: ${text}`);
      else safe.push(text);
      // At once, so that a run which is broken off need not be made again.
      if (diagnosis) keepSafe(new Set([...known, ...safe]));
    }
    keepSafe(safe);
    assert.deepEqual(slow, []);
    assert.deepEqual(
      [...BOUNDED.keys()].filter((text) => !unlike.has(text)),
      [],
      'no longer there',
    );
    // A second or less for each of some thousand, where nothing is kept from a run before.
  }).timeout(1_200_000);

  it('that do not are found', async () => {
    const slow: readonly Found[] = [
      { file: '', source: '^(?:a+)+$', flags: '' },
      { file: '', source: '\\s+$', flags: '' },
      { file: '', source: '(?<!x)(?:#{1,6}|>)+(?=\\s)', flags: '' },
    ];
    for (const found of slow) assert.equal((await verdict(found)).status, 'vulnerable', found.source);
  });
});
