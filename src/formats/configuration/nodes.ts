import type { Node } from 'jsonc-parser';
import type { Span } from '../../text/span';

/** Something wrong in the configuration, where it stands. */
export interface ConfigurationError extends Span {
  readonly message: string;
}

/** Takes down what is wrong with a piece of the configuration. */
export type Complain = (node: Node, message: string) => void;

/**
 * Reads the value of one key. What is wrong is said and left out, the rest of it holds. Each key of the
 * configuration has its reader in a file of its own.
 */
export type KeyReader<T> = (value: Node, complain: Complain) => T;

/** The properties of an object: their keys, which are always strings, and their values. */
export function* propertiesOf(node: Node): Iterable<readonly [key: Node, value: Node]> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [key, value];
  }
}

/** The strings of a list that pass a test; the others are said to be none of `expected`. */
export function stringsIn(
  list: Node,
  complain: Complain,
  expected: string,
  test: (text: string) => boolean = (text) => text.trim() !== '',
): readonly string[] {
  if (list.type !== 'array') {
    complain(list, `A list of ${expected} is expected here.`);
    return [];
  }
  return (list.children ?? []).flatMap((item) => {
    const value: unknown = item.value;
    if (typeof value === 'string' && test(value)) return [value];
    complain(item, `Not one of ${expected}.`);
    return [];
  });
}
