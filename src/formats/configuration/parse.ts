import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Configuration, EMPTY, LONGEST } from './configuration';
import { readDialect } from './dialect';
import { readIgnores } from './ignores';
import { readEntities, readNames } from './names';
import { type ConfigurationError, type KeyReader, propertiesOf } from './nodes';
import { readQuoteStyle } from './quoteStyle';
import { readRules } from './rules';
import { readNotSpeech, readReportingVerbs } from './words';

/** A new key is its place in `Configuration` and `EMPTY`, its reader and one line here. */
const READERS: { readonly [K in keyof Configuration]: KeyReader<Configuration[K]> } = {
  rules: readRules,
  ignores: readIgnores,
  reportingVerbs: readReportingVerbs,
  notSpeech: readNotSpeech,
  quoteStyle: readQuoteStyle,
  dialect: readDialect,
  names: readNames,
  entities: readEntities,
};

const isKey = (key: unknown): key is keyof Configuration =>
  typeof key === 'string' && Object.hasOwn(READERS, key);

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
  if (text.length > LONGEST) {
    const message = `The configuration is larger than ${LONGEST.toLocaleString('en')} characters; it is not read.`;
    return { configuration: EMPTY, errors: [{ start: 0, end: 1, message }] };
  }
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
  const complain = ({ offset, length }: Node, message: string): void => {
    errors.push({ start: offset, end: offset + length, message });
  };
  if (tree && tree.type !== 'object') complain(tree, 'The configuration must be an object.');
  if (tree?.type !== 'object') return { configuration: EMPTY, errors };
  const read: Partial<Record<keyof Configuration, unknown>> = {};
  for (const [key, value] of propertiesOf(tree)) {
    if (key.value === '$schema') continue;
    if (isKey(key.value)) read[key.value] = READERS[key.value](value, complain);
    else complain(key, `Unknown key "${key.value}". Known keys: ${Object.keys(READERS).join(', ')}.`);
  }
  return { configuration: { ...EMPTY, ...(read as Partial<Configuration>) }, errors };
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
