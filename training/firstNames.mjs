// Writes src/analysis/entities/names/firstNames.json from the first names of @faker-js/faker (MIT): node training/firstNames.mjs <folder with node_modules>
// Kept: single words of Latin letters, folded to a–z. A name that several languages give to either sex is in `both`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { allLocales } = createRequire(resolve(process.argv[2] ?? 'training', 'index.js'))('@faker-js/faker');
/** Jocular or constructed names, and a locale that adds two thousand rare names to those of fr. */
const LEFT_OUT = new Set(['en_AU_ocker', 'eo', 'fr_BE']);
const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', ı: 'i', ə: 'a' };

const fold = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæıə]/g, (c) => LETTERS[c]);

const counts = new Map();
for (const [code, locale] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(code)) continue;
  for (const sex of ['female', 'male'])
    for (const name of new Set((locale.person?.first_name?.[sex] ?? []).map(fold))) {
      if (!/^[a-z]{2,}$/.test(name)) continue;
      const count = counts.get(name) ?? { female: 0, male: 0 };
      count[sex]++;
      counts.set(name, count);
    }
}

const lists = { female: [], male: [], both: [] };
for (const [name, { female, male }] of counts) {
  const open = Math.min(female, male) * 4 > Math.max(female, male);
  lists[open ? 'both' : female > male ? 'female' : 'male'].push(name);
}
const json = Object.fromEntries(Object.entries(lists).map(([sex, names]) => [sex, names.sort().join(' ')]));
writeFileSync('src/analysis/entities/names/firstNames.json', `${JSON.stringify(json, null, 2)}\n`);
