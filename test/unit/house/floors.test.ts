import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'mocha';

/** From the ground up: a floor uses itself and what is below it; those of one line stand side by side. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['analysis'],
  ['ledger'],
  ['rules'],
  ['formats'],
  ['editor', 'cli'],
];
/** Rooms of a floor, likewise: none uses one that stands behind it. */
const ROOMS: readonly (readonly string[])[] = [
  ['entities/names', 'entities/tagger', 'entities/chains', 'attribution'],
  ['grammar', 'attribution/sentence', 'attribution/speakers', 'attribution/reports'],
].map((rooms) => rooms.map((room) => `analysis/${room}`));
/** These run unchanged in an extension host, a browser's worker, a terminal and a test. */
const PURE = FLOORS.slice(0, -1).flat();

const IMPORT = /(?:^|[\s;}])(?:from|import|require\(|import\()\s*(['"])([^'"]+)\1/g;

interface Import {
  readonly file: string;
  readonly what: string;
}

/** What the files of a floor import, types included. */
function importsOf(floor: string): readonly Import[] {
  const folder = join('src', floor);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((m) => ({ file, what: m[2] ?? '' })),
    );
}

/** The floor a relative import leads to: "analysis" of `src/analysis/article`. */
const floorOf = ({ file, what }: Import): string | undefined =>
  normalize(join(dirname(file), what)).split(/[\\/]/)[1];

/** The file a relative import leads to, if it is one of ours. */
function target({ file, what }: Import): string | undefined {
  const path = normalize(join(dirname(file), what));
  return [`${path}.ts`, join(path, 'index.ts')].find(existsSync);
}

/** Peels off every file that imports no other one left: what stays imports itself in a circle. */
function inCircles(imports: readonly Import[]): readonly string[] {
  let left = imports.flatMap((i) => {
    const to = target(i);
    return to === undefined ? [] : [{ from: i.file, to }];
  });
  for (;;) {
    const importing = new Set(left.map((arrow) => arrow.from));
    const kept = left.filter((arrow) => importing.has(arrow.to));
    if (kept.length === left.length) return [...importing];
    left = kept;
  }
}

const isBuiltIn = (what: string): boolean =>
  what.startsWith('node:') || builtinModules.includes(what.split('/')[0] ?? '');

describe('the house', () => {
  it('has no folder that is not one of its floors', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((f) => f.isDirectory());
    const unknown = folders.map((f) => f.name).filter((name) => !FLOORS.flat().includes(name));
    assert.deepEqual(unknown, []);
  });

  for (const [height, floors] of FLOORS.entries())
    for (const floor of floors)
      it(`${floor} uses nothing above it`, () => {
        const allowed = new Set([floor, ...FLOORS.slice(0, height).flat()]);
        const upward = importsOf(floor).filter(
          (i) => i.what.startsWith('.') && !allowed.has(floorOf(i) ?? ''),
        );
        // Data from outside the house: the manifest for the command line's version, a model for the analysis.
        const isData = (i: Import): boolean =>
          (floor === 'cli' && i.what.endsWith('/package.json')) ||
          (floor === 'analysis' && /\/models\/\w+\.bin$/.test(i.what));
        assert.deepEqual(
          upward.filter((i) => !isData(i)),
          [],
        );
      });

  for (const rooms of ROOMS)
    for (const [at, room] of rooms.entries())
      it(`${room} uses no room behind it`, () => {
        const behind = rooms.slice(at + 1).map((other) => join('src', other, '/'));
        const reaches = (i: Import): boolean => behind.some((other) => target(i)?.startsWith(other));
        assert.ok(importsOf(room).length > 0);
        assert.deepEqual(importsOf(room).filter(reaches), []);
      });

  for (const floor of PURE)
    it(`${floor} knows neither VS Code nor Node`, () => {
      assert.deepEqual(
        importsOf(floor).filter(({ what }) => what === 'vscode' || isBuiltIn(what)),
        [],
      );
    });

  it('the editor uses no built-in module, since it runs in a browser too', () => {
    assert.deepEqual(
      importsOf('editor').filter(({ what }) => isBuiltIn(what)),
      [],
    );
  });

  it('has no imports that run in a circle, not even of types', () => {
    assert.deepEqual(inCircles(FLOORS.flat().flatMap(importsOf)), []);
    const circle = importsOf('text').filter((i) => i.file === join('src', 'text', 'tokens.ts'));
    const back = { file: join('src', 'text', 'span.ts'), what: './tokens' };
    assert.ok(inCircles([...circle, back]).length > 0, 'a circle would be seen');
  });

  it('these tests see the imports there are', () => {
    assert.ok(importsOf('analysis').some((i) => floorOf(i) === 'text'));
    assert.ok(importsOf('editor').some((i) => i.what === 'vscode'));
    assert.ok(importsOf('cli').some((i) => isBuiltIn(i.what)));
  });
});
