// Runs test/host inside a real VS Code through @vscode/test-electron: the desktop where it can be had, the server elsewhere.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const OUT = resolve('out/host');

async function bundleSuites() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const suites = readdirSync('test/host').filter((f) => f.endsWith('.test.ts'));
  await build({
    entryPoints: ['test/host/index.ts', ...suites.map((f) => `test/host/${f}`)],
    outdir: OUT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    outExtension: { '.js': '.cjs' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** `BLUE_PENCIL_TEST_HOST=desktop|server` decides; else the desktop, where there is a screen and it can be downloaded. */
export async function hostKind() {
  const forced = process.env.BLUE_PENCIL_TEST_HOST;
  if (forced === 'desktop' || forced === 'server') return forced;
  if (process.platform === 'linux' && !process.env.DISPLAY) return 'server';
  try {
    await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(4000),
    });
    return 'desktop';
  } catch {
    return 'server';
  }
}

export async function runHost({ grep = '' } = {}) {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const kind = await hostKind();
  console.log(
    `\nHost suites in ${kind === 'desktop' ? 'a desktop VS Code' : 'VS Code’s server with a headless browser'}`,
  );
  await bundleSuites();
  const report = join(OUT, 'report.json');
  try {
    await runTests({
      ...(kind === 'server' && { vscodeExecutablePath: resolve('test/support/serverHost.mjs') }),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: join(OUT, 'index.cjs'),
      launchArgs: [resolve('samples'), '--disable-extensions'],
      extensionTestsEnv: { BLUE_PENCIL_REPORT: report, BLUE_PENCIL_GREP: grep },
    });
  } catch (error) {
    console.error(`host: ${error.message ?? error}`);
  }
  if (!existsSync(report)) {
    console.error('host: the run left no report, which counts as a failure');
    return { passed: 0, failed: 1 };
  }
  return JSON.parse(readFileSync(report, 'utf8'));
}
