import type { Article, Entity } from '../../analysis/article';
import { foldName } from '../../analysis/entities/chains/key';
import { areVariants } from '../../analysis/entities/chains/likeness';
import { isSamePerson } from '../../analysis/entities/chains/sameness';
import { type DeskName, wordsOfName } from '../deskNames';
import type { Report, Rule } from '../rule';
import { officeIn, ruleOut } from './offices';
import { titlesOf } from './titlesOf';

/** A name that the desk has agreed to spell in another way. */
export const deskSpelling: Rule = {
  id: 'name/desk-spelling',
  summary: 'A name that the desk spells in another way',
  severity: 'warning',
  message: 'The desk spells this “{0}”.',
  *check(article, { names = [] }) {
    if (names.length === 0) return;
    const wrong = new Map(names.flatMap((n) => n.not.map((spelling) => [spelling, n] as const)));
    yield* listed(article.text, wrong);
    for (const entity of article.entities) {
      if (entity.type !== 'person') continue;
      const name = names.find((n) => meansSame(entity.name, n));
      if (!name) continue;
      yield* otherTitles(article, entity, name);
      for (const { start, text } of entity.mentions)
        for (const word of wordsOfName(text)) {
          const wanted = wordsOfName(name.name).find((w) => differs(word.text, w.text));
          if (!wanted || wrong.has(word.text) || wrong.has(text)) continue;
          yield { start: start + word.start, end: start + word.end, args: [wanted.text], related: [] };
        }
    }
  },
};

/** Titles that nobody holds beside the one the desk has. */
function* otherTitles(article: Article, entity: Entity, { title }: DeskName): Iterable<Report> {
  const wanted = title === undefined ? null : officeIn(title);
  if (title === undefined || wanted === null) return;
  for (const { start, end, office } of titlesOf(article, entity) ?? [])
    if (ruleOut(wanted, office, true))
      yield { start, end, message: 'The desk has {1} as “{0}”.', args: [title, entity.name], related: [] };
}

/** Spellings the desk has ruled out, wherever they stand as whole words. */
function* listed(text: string, wrong: ReadonlyMap<string, DeskName>): Iterable<Report> {
  if (wrong.size === 0) return;
  const spellings = [...wrong.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const name = wrong.get(found);
    if (name) yield { start: index, end: index + found.length, args: [inPlaceOf(found, name)], related: [] };
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');

/** For a spelling of the family name alone, the family name; else the whole name. */
function inPlaceOf(spelling: string, { name }: DeskName): string {
  const wanted = wordsOfName(name);
  return wordsOfName(spelling).length === 1 && wanted.length > 1 ? (wanted.at(-1)?.text ?? name) : name;
}

const folded = (name: string): readonly string[] =>
  wordsOfName(name).map((w) => foldName(w.text).replaceAll('’', "'"));

/** Two full names of one person; a family name alone may be somebody else's. */
function meansSame(name: string, desk: DeskName): boolean {
  const [a, b] = [folded(name), folded(desk.name)];
  return a.length > 1 && b.length > 1 && isSamePerson(a, b);
}

/** Another spelling of the same word. */
function differs(word: string, wanted: string): boolean {
  if (word === wanted || word === word.toUpperCase()) return false;
  const [a, b] = [foldName(word), foldName(wanted)];
  return a === b ? word.toLowerCase() !== wanted.toLowerCase() : areVariants(a, b);
}
