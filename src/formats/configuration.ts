import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { rules } from '../rules';
import { type Desk, NO_DESK } from '../rules/desk';
import type { Severity } from '../rules/rule';
import type { Span } from '../text/span';

/** What a desk keeps in `.bluepencil.json`, shared by every editor and the command line. */
export interface Configuration extends Desk {}

/** Something wrong in the configuration, where it stands. */
export interface ConfigurationError extends Span {
  readonly message: string;
}

export const CONFIGURATION_FILE = '.bluepencil.json';
export const EMPTY: Configuration = NO_DESK;

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);
const isSeverity = (value: unknown): value is Severity | 'off' =>
  typeof value === 'string' && SEVERITIES.has(value);

/** What the parser's codes mean to a person. */
const SYNTAX: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'The name of a setting in quotation marks is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here.',
  CommaExpected: 'A comma is expected here.',
  CloseBraceExpected: 'A closing brace is missing.',
  CloseBracketExpected: 'A closing bracket is missing.',
  EndOfFileExpected: 'Nothing may follow the configuration.',
  UnexpectedEndOfComment: 'This comment is never closed.',
  UnexpectedEndOfString: 'This string is never closed.',
};

/** Reads a configuration; what is wrong is reported and left out, the rest holds. Never throws. */
export function parseConfiguration(text: string): {
  readonly configuration: Configuration;
  readonly errors: readonly ConfigurationError[];
} {
  const syntax: ParseError[] = [];
  const tree = treeOf(text, syntax);
  if (tree === 'too deep') {
    const whole = { start: 0, end: text.length, message: 'The configuration is nested too deeply.' };
    return { configuration: EMPTY, errors: [whole] };
  }
  const errors: ConfigurationError[] = syntax.map((e) => ({
    start: e.offset,
    end: e.offset + Math.max(e.length, 1),
    message: SYNTAX[printParseErrorCode(e.error)] ?? 'This is not valid JSON.',
  }));
  if (!tree) return { configuration: EMPTY, errors };
  if (tree.type !== 'object')
    return { configuration: EMPTY, errors: [...errors, at(tree, 'The configuration must be an object.')] };
  const severities: Record<string, Severity | 'off'> = {};
  for (const [key, value] of propertiesOf(tree)) {
    if (key.value === '$schema') continue;
    if (key.value !== 'rules') errors.push(at(key, `Unknown key "${key.value}". Known keys: rules.`));
    else if (value.type !== 'object') errors.push(at(value, '"rules" must map rule ids to severities.'));
    else for (const [id, severity] of propertiesOf(value)) readRule(id, severity, severities, errors);
  }
  return { configuration: { rules: severities }, errors };
}

/** The parser calls itself for every level and gives up where the stack ends. */
function treeOf(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

function readRule(
  id: Node,
  severity: Node,
  into: Record<string, Severity | 'off'>,
  errors: ConfigurationError[],
): void {
  if (!rules.some((r) => r.id === id.value)) errors.push(at(id, `There is no rule "${id.value}".`));
  else if (!isSeverity(severity.value))
    errors.push(at(severity, 'A severity is one of error, warning, information, hint, off.'));
  else into[String(id.value)] = severity.value;
}

const at = (node: Node, message: string): ConfigurationError => ({
  start: node.offset,
  end: node.offset + node.length,
  message,
});

function* propertiesOf(node: Node): Iterable<readonly [Node, Node]> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [key, value];
  }
}
