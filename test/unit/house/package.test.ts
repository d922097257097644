import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { after, before, describe, it } from 'mocha';
import { PACKAGE_BYTES } from '../../support/budgets';

/** vsce's `PackageManager.None`, an enumeration that is no more when it runs: nothing but bundles is shipped. */
const NO_PACKAGE_MANAGER = 2;

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Goes to npm, where a terminal finds it, and not to the marketplaces. */
const CLI = 'dist/cli.js';

/** Everything that may be in the package; pictures, translations and models by pattern. */
const EXPECTED: readonly RegExp[] = [
  /^package\.json$/,
  /^package\.nls(?:\.[a-z]{2})?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^l10n\/bundle\.l10n\.[a-z]{2}\.json$/,
  /^dist\/extension(?:\.later|\.web)?\.js$/,
  /^dist\/(?:grammar|names)\.bin$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^media\/[\w./-]+\.(?:svg|png|css|json|js|md)$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

describe('the package', function () {
  this.timeout(120_000);
  let files: readonly string[] = [];
  let folder = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-package-'));
    run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', join(folder, 'a.vsix'));
    files = await listFiles({ cwd: '.', packageManager: NO_PACKAGE_MANAGER });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is no larger than its budget', () => {
    const { size } = statSync(join(folder, 'a.vsix'));
    assert.ok(size <= PACKAGE_BYTES, `${size} bytes, the budget is ${PACKAGE_BYTES}`);
  });

  it('holds what is needed and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds everything the manifest refers to', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = [...manifest.matchAll(/"\.?\/?((?:dist|media|syntaxes)\/[^"]+)"/g)]
      .map((m) => m[1] ?? '')
      .filter((file) => file !== CLI);
    assert.ok(named.length > 5);
    for (const file of [
      ...named,
      'dist/extension.later.js',
      'dist/names.bin',
      'dist/grammar.bin',
      'LICENSE',
      'CHANGELOG.md',
    ])
      assert.ok(files.includes(file), file);
  });

  it('has what a shelf shows', () => {
    const { icon, galleryBanner, categories, keywords, license, repository } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Readonly<Record<string, unknown>>;
    // PNG, 128 pixels or more: width and height stand in bytes 16 to 23.
    const picture = new DataView(new Uint8Array(readFileSync(String(icon))).buffer);
    assert.ok(picture.getUint32(16) >= 128 && picture.getUint32(16) === picture.getUint32(20));
    assert.ok(galleryBanner && license && repository);
    assert.ok(Array.isArray(categories) && categories.includes('Linters'));
    assert.ok(Array.isArray(keywords) && keywords.length > 3 && keywords.length <= 30);
  });

  it('of npm holds the command line and nothing else', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ readonly files: readonly { readonly path: string }[] }];
    assert.deepEqual(
      packed.files.map((file) => file.path).sort(),
      [
        'LICENSE',
        'README.md',
        'dist/ThirdPartyNotices.txt',
        CLI,
        'dist/grammar.bin',
        'dist/names.bin',
        'package.json',
      ].sort(),
    );
  });

  it('is built alike twice', () => {
    const hashes = ['one', 'two'].map((name) => {
      const outdir = join(folder, name);
      run('esbuild.mjs', '--production', `--outdir=${outdir}`);
      const hash = createHash('sha256');
      for (const file of readdirSync(outdir).filter((f) => /\.(?:js|txt|bin)$/.test(f)))
        hash.update(file).update(readFileSync(join(outdir, file)));
      return hash.digest('hex');
    });
    assert.equal(hashes[0], hashes[1]);
  });
});
