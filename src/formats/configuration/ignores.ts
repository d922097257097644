import type { Node } from 'jsonc-parser';
import type { RememberedIgnore } from '../../rules/desk';
import { isBounded } from './globs';
import { type Complain, type KeyReader, propertiesOf } from './nodes';
import { isRule } from './rules';

/** An ignore of the desk's: of a rule, in some files, on some words; what is left out is not asked for. */
export interface FileIgnore extends RememberedIgnore {
  /** A glob, relative to the folder of the configuration; null for every article. */
  readonly file: string | null;
}

/** `"ignores": [{ "rule": "quote/unattributed", "file": "features/*.article", "words": "Mind the gap" }]` */
export const readIgnores: KeyReader<readonly FileIgnore[]> = (value, complain) => {
  if (value.type === 'array') return (value.children ?? []).flatMap((item) => readIgnore(item, complain));
  complain(value, '"ignores" must be a list.');
  return [];
};

function readIgnore(item: Node, complain: Complain): readonly FileIgnore[] {
  if (item.type !== 'object') {
    complain(item, 'An ignore is an object with "rule", "file" and "words".');
    return [];
  }
  const read: Record<string, string> = {};
  for (const [key, value] of propertiesOf(item)) {
    const text: unknown = value.value;
    if (key.value !== 'rule' && key.value !== 'file' && key.value !== 'words')
      complain(key, `Unknown key "${key.value}". Known keys: rule, file, words.`);
    else if (typeof text !== 'string' || text === '') complain(value, 'Text is expected here.');
    else if (key.value === 'rule' && !isRule(text)) complain(value, `There is no rule "${text}".`);
    else if (key.value === 'file' && !isBounded(text))
      complain(value, 'A glob may have four "*" or "**" at most.');
    else read[key.value] = text;
  }
  const written = item.children?.length ?? 0;
  // One that is wrong in a place would otherwise hold for more than was meant.
  if (written === 0) complain(item, 'This would ignore everything: say at least one of rule, file, words.');
  if (written === 0 || Object.keys(read).length < written) return [];
  return [{ rule: read.rule ?? null, file: read.file ?? null, words: read.words ?? null }];
}
