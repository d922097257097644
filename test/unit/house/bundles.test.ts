import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { transform } from 'esbuild';
import { describe, it } from 'mocha';
import { BUNDLES, NATURAL, PACKAGES } from '../../support/budgets';

/** Where the runner builds the bundles as they are shipped, before the unit tests. */
const BUILT = 'out/bundles';

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

const META: Readonly<Record<string, string>> = {
  'extension.js': 'extension',
  'extension.later.js': 'later',
  'extension.web.js': 'web',
  'cli.js': 'cli',
};
const metaOf = (bundle: string): Metafile =>
  JSON.parse(readFileSync(`${BUILT}/meta/${META[bundle]}.json`, 'utf8')) as Metafile;
const textOf = (bundle: string): string => readFileSync(`${BUILT}/${bundle}`, 'utf8');

/** `natural/lib/…` of `node_modules/natural/lib/…`, the innermost where packages are nested. */
const modulesOf = (bundle: string): readonly string[] =>
  Object.keys(metaOf(bundle).inputs).flatMap((file) => {
    const at = file.lastIndexOf('node_modules/');
    return at < 0 ? [] : [file.slice(at + 'node_modules/'.length)];
  });
const packageOf = (module: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? '';

/** Global names that lead to a network. A declared variable of such a name is none. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'navigator.sendBeacon',
  'globalThis.fetch',
  'self.fetch',
  'window.fetch',
];

/** The global names of a list that a script uses: esbuild puts a mark in their place and in no other. */
async function globalsIn(script: string, names: readonly string[]): Promise<readonly string[]> {
  const marks = names.map((_, i) => `__global${i}__`);
  const define = Object.fromEntries(names.map((name, i) => [name, marks[i] ?? '']));
  const { code } = await transform(script, { define });
  return names.filter((_, i) => code.includes(marks[i] ?? ''));
}

describe('the bundles', () => {
  for (const [bundle, budget] of Object.entries(BUNDLES))
    describe(bundle, () => {
      it('is no larger than its budget', () => {
        const { size } = statSync(`${BUILT}/${bundle}`);
        assert.ok(size <= budget.bytes, `${size} bytes, the budget is ${budget.bytes}`);
      });

      it('is in ASCII, so that V8 keeps its text with one byte for each character', () => {
        assert.doesNotMatch(textOf(bundle), /[^\0-\x7f]/);
      });

      it('holds only packages that are known', () => {
        const packages = new Set(modulesOf(bundle).map(packageOf));
        assert.deepEqual(
          [...packages].filter((name) => !PACKAGES.includes(name)),
          [],
        );
      });

      it('has natural by file, never its root', () => {
        const natural = modulesOf(bundle).filter((module) => packageOf(module) === 'natural');
        assert.deepEqual(
          natural.filter((module) => !NATURAL.test(module)),
          [],
        );
      });

      it('asks its host only for modules it may have', () => {
        const asked = Object.values(metaOf(bundle).outputs)
          .flatMap((o) => o.imports)
          .filter((i) => i.external)
          .map((i) => i.path.replace(/^node:/, ''));
        const inText = [...textOf(bundle).matchAll(/\brequire\((["'`])([^"'`]+)\1\)/g)].map((m) =>
          (m[2] ?? '').replace(/^node:/, ''),
        );
        const modules = new Set([...asked, ...inText]);
        assert.deepEqual(
          [...modules].filter((name) => !budget.modules.includes(name)),
          [],
        );
        // A module whose name is only known when it runs would escape both lists.
        assert.doesNotMatch(textOf(bundle), /\b(?:require|import)\((?!["'`])/);
      });

      it('reaches no network', async () => {
        assert.deepEqual(await globalsIn(textOf(bundle), NETWORK), []);
      });

      it('makes no code out of text', async () => {
        const evaluating = await globalsIn(textOf(bundle), ['eval', 'Function']);
        assert.deepEqual(evaluating, []);
      });
    });

  it('our own files name no network, so that the build takes nothing of ours away', async () => {
    const own = Object.keys(BUNDLES)
      .flatMap((bundle) => Object.keys(metaOf(bundle).inputs))
      .filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
    assert.ok(own.length > 50);
    const networked: string[] = [];
    for (const file of new Set(own)) {
      const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
      if ((await globalsIn(code, NETWORK)).length > 0) networked.push(file);
    }
    assert.deepEqual(networked, []);
  });

  it('these tests see a network where there is one', async () => {
    assert.deepEqual(await globalsIn('export const f = () => fetch("x");', NETWORK), ['fetch']);
    assert.deepEqual(await globalsIn('export const f = (fetch) => fetch("x");', NETWORK), []);
    assert.ok(builtinModules.includes('http') && !BUNDLES['cli.js']?.modules.includes('http'));
  });

  it('come with the licence of every package in them', () => {
    const notices = readFileSync(`${BUILT}/ThirdPartyNotices.txt`, 'utf8');
    for (const name of Object.keys(BUNDLES).flatMap(modulesOf).map(packageOf))
      assert.match(
        notices,
        new RegExp(`^${name} \\d[\\w.]* \\((?:MIT|ISC|BSD-[23]-Clause|Apache-2\\.0)\\)$`, 'm'),
      );
  });
});
