import type { Entity } from '../../analysis/article';
import type { TextEdit } from '../fix';

/** An edit of a mention; inside a quotation the name is the speaker's own word. */
interface Renaming extends TextEdit {
  readonly quoted: boolean;
}

/**
 * Renames an entity from one of its forms: wherever a mention has it, alone or as a part ("Zelensky" in "Volodymyr
 * Zelensky"), and where only a part of it stands ("Delgado" of "Rosa Delgado"), that part.
 */
export function renameEntity(entity: Entity, form: string, wanted: string): readonly Renaming[] {
  const parts = partsOf(form, wanted);
  return entity.mentions.flatMap(({ start, text, quoted }) => {
    const at = indexOfForm(text, form);
    const edits = at >= 0 ? [{ start: at, end: at + form.length, text: wanted }] : renamedParts(text, parts);
    return edits.map((e) => ({ start: start + e.start, end: start + e.end, text: e.text, quoted }));
  });
}

const wordsOf = (name: string): readonly string[] => name.split(/\s+/);

/** Which word of a name becomes which: each its own where there are as many, else the first and the last. */
function partsOf(form: string, wanted: string): ReadonlyMap<string, string> {
  const [old, made] = [wordsOf(form), wordsOf(wanted)];
  if (old.length < 2 || made.length < 2) return new Map();
  const pairs =
    old.length === made.length
      ? old.map((word, i) => [word, made[i]] as const)
      : ([
          [old[0], made[0]],
          [old.at(-1), made.at(-1)],
        ] as const);
  return new Map(pairs.flatMap(([a, b]) => (a && b && a !== b ? [[a, b] as const] : [])));
}

const renamedParts = (mention: string, parts: ReadonlyMap<string, string>): readonly TextEdit[] =>
  [...parts].flatMap(([part, text]) => {
    const at = indexOfForm(mention, part);
    return at < 0 ? [] : [{ start: at, end: at + part.length, text }];
  });

/** Where a form stands in a mention as whole words; -1 where it doesn't. */
function indexOfForm(mention: string, form: string): number {
  for (let at = mention.indexOf(form); at >= 0; at = mention.indexOf(form, at + 1)) {
    const before = at === 0 || !isWordCharacter(mention.charAt(at - 1));
    const end = at + form.length;
    if (before && (end === mention.length || !isWordCharacter(mention.charAt(end)))) return at;
  }
  return -1;
}

const isWordCharacter = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
