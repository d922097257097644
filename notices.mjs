// What the bundles hold of other people's work, and under which licence. The build writes it to ThirdPartyNotices.txt.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their text and the authors' names to be passed on. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);

const MIT = readFileSync('LICENSE', 'utf8').replace(/^[\s\S]*?(?=Permission is hereby)/, '');

/** Files of data made from other people's, by path; `null` where they are this project's own work. */
const DATA = {
  'package.json': null,
  'models/grammar.bin': {
    name: 'Tagger of parts of speech',
    licence: 'CC BY-SA 4.0',
    text: readFileSync('models/grammar.md', 'utf8').replace(/^#.*\n+/, ''),
  },
  'models/names.bin': {
    name: 'Tagger of names',
    licence: 'CC BY-SA 4.0',
    text: readFileSync('models/names.md', 'utf8').replace(/^#.*\n+/, ''),
  },
  'src/analysis/entities/names/firstNames.json': {
    name: 'First names of @faker-js/faker',
    licence: 'MIT',
    text: `Copyright (c) 2022-2026 Faker\n\nThis software consists of voluntary contributions made by many individuals.\nFor exact contribution history, see the revision history\navailable at https://github.com/faker-js/faker\n\n${MIT}`,
  },
};

const FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** A licence that may not be passed on, or none at all. */
export class LicenceError extends Error {}

/** The packages and data in the bundles, by name. @throws LicenceError */
export function bundled(metafiles) {
  const inputs = new Set(metafiles.flatMap((m) => Object.keys(m.inputs)));
  const folders = new Set([...inputs].flatMap((file) => FOLDER.exec(file)?.[1] ?? []));
  const data = [...inputs].filter((file) => !FOLDER.test(file) && /\.(?:json|bin)$/.test(file));
  return [...[...folders].map(packageIn), ...data.flatMap(dataIn)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(license)) throw new LicenceError(`${folder}: licence ${license} is not one we may ship`);
  const file = readdirSync(folder).find((f) => /^(?:licen[cs]e|copying)/i.test(f));
  if (!file) throw new LicenceError(`${folder}: no licence text`);
  return { name: `${name} ${version}`, licence: license, text: readFileSync(join(folder, file), 'utf8') };
}

function dataIn(file) {
  const data = DATA[file];
  if (data === undefined) throw new LicenceError(`${file}: say in notices.mjs where this data comes from`);
  return data ?? [];
}

/** The text shipped with the extension. */
export const noticesOf = (metafiles) =>
  `Blue Pencil contains the following works of others.\n\n${bundled(metafiles)
    .map(({ name, licence, text }) => `${'='.repeat(78)}\n${name} (${licence})\n\n${text.trim()}\n`)
    .join('\n')}`.replaceAll('\r\n', '\n');
