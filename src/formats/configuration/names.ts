import type { Node } from 'jsonc-parser';
import type { EntityType } from '../../analysis/article';
import type { EntityCorrection } from '../../analysis/entities/corrections';
import { PRONOUNS, type Pronoun } from '../../analysis/entities/pronouns';
import type { DeskName } from '../../rules/deskNames';
import { type Complain, type KeyReader, propertiesOf, stringsIn } from './nodes';

const isPronoun = (value: unknown): value is Pronoun => PRONOUNS.some((p) => p === value);

/** `"names": [{ "name": "Volodymyr Zelensky", "not": ["Zelenskyy"], "title": "President", "pronoun": "he" }]` */
export const readNames: KeyReader<readonly DeskName[]> = (value, complain) =>
  objectsIn(value, complain, '"names"').flatMap((item) => {
    const read = fieldsOf(item, complain, ['name', 'not', 'title', 'pronoun']);
    const name = textOf(read.get('name'));
    if (name === null) complain(item, 'A name needs "name", the spelling wanted.');
    const list = read.get('not');
    const not = list ? stringsIn(list, complain, 'spellings that are wrong') : [];
    const title = textOf(read.get('title'));
    const pronoun: unknown = read.get('pronoun')?.value;
    if (pronoun !== undefined && !isPronoun(pronoun)) complain(item, 'A pronoun is one of he, she, they.');
    if (name === null) return [];
    return [{ name, not, ...(title !== null && { title }), ...(isPronoun(pronoun) && { pronoun }) }];
  });

const TYPES: ReadonlySet<unknown> = new Set(['person', 'organization', 'place', 'other', 'none']);
const isType = (value: unknown): value is EntityType | 'none' => TYPES.has(value);

/** `"entities": [{ "name": "Mint", "type": "none" }, { "name": "Zelya", "same": "Volodymyr Zelensky" }]` */
export const readEntities: KeyReader<readonly EntityCorrection[]> = (value, complain) =>
  objectsIn(value, complain, '"entities"').flatMap((item): readonly EntityCorrection[] => {
    const read = fieldsOf(item, complain, ['name', 'type', 'same']);
    const name = textOf(read.get('name'));
    const same = textOf(read.get('same'));
    const type: unknown = read.get('type')?.value;
    if (name !== null && same !== null) return [{ name, same }];
    if (name !== null && isType(type)) return [{ name, type }];
    complain(
      item,
      'A correction needs "name" and either "same" or "type": person, organization, place, other, none.',
    );
    return [];
  });

function objectsIn(value: Node, complain: Complain, key: string): readonly Node[] {
  const items = value.type === 'array' ? (value.children ?? []) : null;
  if (!items) complain(value, `${key} must be a list.`);
  return (items ?? []).filter((item) => {
    if (item.type !== 'object') complain(item, `${key} holds objects.`);
    return item.type === 'object';
  });
}

function fieldsOf(item: Node, complain: Complain, known: readonly string[]): ReadonlyMap<string, Node> {
  const fields = new Map<string, Node>();
  for (const [key, value] of propertiesOf(item)) {
    const name: unknown = key.value;
    if (typeof name === 'string' && known.includes(name)) fields.set(name, value);
    else complain(key, `Unknown key "${key.value}". Known keys: ${known.join(', ')}.`);
  }
  return fields;
}

const textOf = (node: Node | undefined): string | null => {
  const value: unknown = node?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
