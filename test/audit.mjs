// `npm run audit`: known faults of the packages that are in the bundles, after a build. They are devDependencies, which
// `npm audit --omit=dev` leaves out, although they ship.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

const bundled = new Set(
  ['extension', 'web', 'cli'].flatMap((name) => {
    const { inputs } = JSON.parse(readFileSync(`dist/meta/${name}.json`, 'utf8'));
    return Object.keys(inputs).flatMap((file) => PACKAGE.exec(file)?.[1] ?? []);
  }),
);

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 100_000_000 });
const { vulnerabilities, message } = JSON.parse(stdout);
if (!vulnerabilities) {
  console.error(`npm audit did not answer: ${message ?? stdout}`);
  process.exit(2);
}
const titlesOf = ({ via }) => via.flatMap((v) => (typeof v === 'string' ? [] : `${v.title} (${v.url})`));
const all = Object.values(vulnerabilities);
const shipped = all.filter(({ name }) => bundled.has(name));
for (const v of shipped) console.error(`${v.name} ${v.range}, ${v.severity}: ${titlesOf(v).join('; ')}`);
console.log(
  `${bundled.size} packages in the bundles, ${shipped.length} of them with known faults; ${all.length - shipped.length} others with some among the tools.`,
);
process.exitCode = shipped.length > 0 ? 1 : 0;
