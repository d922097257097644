// Runs the suites and closes with one line that counts them all: `node test/run.mjs [unit|growth|host|web|ui] [--grep X]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expressions } from '../expressions/plugin.mjs';

const { resolve } = createRequire(import.meta.url);
const [wanted] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const grepAt = process.argv.indexOf('--grep');
const grep = grepAt > 0 ? ['--grep', process.argv[grepAt + 1] ?? ''] : [];
const wants = (name) => !wanted || wanted === name;
const total = { passed: 0, failed: 0, failing: [] };

function count(name, { passed, failed, failing = [] }) {
  const said = (what) => total.failing.push(`${name}: ${what}`);
  if (passed + failed === 0) {
    said('no test ran, which counts as a failure');
    total.failed++;
    return;
  }
  total.passed += passed;
  total.failed += failed;
  failing.forEach(said);
  if (failed > failing.length) said('the suites ended without a word on which tests failed');
}

/** Older packages, whose names Node does not see from an ES module, are bundled as they are for shipping. */
const older = {
  name: 'older packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(?:natural|papaparse)(?:\/|$)/ }, ({ path }) => ({ path: resolve(path) })),
};

/** Bundles `test/<name>/**` and runs it under mocha in a Node of its own. */
async function runMocha(name, folder, options = []) {
  const out = join('out', name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const entryPoints = readdirSync(folder, { recursive: true })
    .filter((f) => f.endsWith('.test.ts'))
    .map((f) => join(folder, f));
  if (entryPoints.length === 0) return { passed: 0, failed: 0 };
  await build({
    entryPoints,
    outdir: out,
    outbase: folder,
    bundle: true,
    platform: 'node',
    // What several suites use stands in chunks of its own, so that it is read, and the models with it, but once.
    format: 'esm',
    splitting: true,
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    target: 'es2022',
    plugins: [older, expressions],
    loader: { '.bin': 'binary' },
    outExtension: { '.js': '.mjs' },
  });
  const report = join(out, 'report.json');
  spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      'node_modules/mocha/bin/mocha.js',
      `${out}/**/*.test.mjs`,
      '--reporter',
      'test/support/reporter.cjs',
      '--reporter-option',
      `report=${report}`,
      '--timeout',
      '60000',
      // A browser or a server that a failed test left open must not keep the run alive.
      '--exit',
      ...options,
      ...grep,
    ],
    { stdio: 'inherit' },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** The bundles as they are shipped, for the tests that look at them or run the command line. */
const buildForShipping = () =>
  execFileSync(process.execPath, ['esbuild.mjs', '--production', '--outdir=out/bundles'], {
    stdio: 'inherit',
  });

if (wants('unit')) buildForShipping();
if (wants('unit'))
  count('unit', await runMocha('unit', 'test/unit', ['--require', './test/support/seed.mjs']));
if (wants('growth')) count('growth', await runMocha('growth', 'test/growth'));
if (wants('host')) count('host', await (await import('./runHost.mjs')).runHost({ grep: grep[1] }));
if (wants('web')) count('web', await (await import('./runWeb.mjs')).runWeb({ grep: grep[1] }));
if (wants('ui')) count('ui', await (await import('./runUi.mjs')).runUi(runMocha));

// Once more at the end: of a long log, often the end alone is kept.
for (const test of total.failing) console.error(`\nfailed in ${test}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
