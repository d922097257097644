import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';
import type { EntityCorrection } from '../../analysis/entities/corrections';
import type { Severity } from '../../rules/severity';
import type { FileIgnore } from './ignores';

// What these make is text again: comments and layout stay, and an empty text makes a new configuration.

/** A configuration with one rule's severity set. @throws where the text is no JSON object */
export const withRule = (text: string, rule: string, severity: Severity | 'off'): string =>
  edited(text, () => ({ path: ['rules', rule], value: severity }));

/** A configuration that ignores something more. @throws where the text is no JSON object */
export const withIgnore = (text: string, { rule, file, words }: FileIgnore): string =>
  withItem(text, 'ignores', { ...(rule && { rule }), ...(file && { file }), ...(words && { words }) });

/** A configuration in which some words are nobody's speech. @throws where the text is no JSON object */
export const withNotSpeech = (text: string, words: string): string => withItem(text, 'notSpeech', words);

/** A configuration in which a name has been corrected. @throws where the text is no JSON object */
export const withEntity = (text: string, correction: EntityCorrection): string =>
  withItem(text, 'entities', correction);

/** Adds an item to the end of a list, unless it is there. @throws where the text is no JSON object */
function withItem(text: string, key: string, item: unknown): string {
  return edited(text, (parsed) => {
    const list: unknown = parsed[key];
    if (!Array.isArray(list)) return { path: [key], value: [item] };
    if (list.some((known) => JSON.stringify(known) === JSON.stringify(item))) return null;
    return { path: [key, list.length], value: item };
  });
}

interface Change {
  readonly path: JSONPath;
  readonly value: unknown;
}

function edited(text: string, change: (parsed: Readonly<Record<string, unknown>>) => Change | null): string {
  const before = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const parsed: unknown = parse(before, errors, { allowTrailingComma: true });
  // What a person is in the middle of writing is not ours to repair.
  if (errors.length > 0 || !isObject(parsed)) throw new Error('it is not valid JSON');
  const wanted = change(parsed);
  if (!wanted) return before;
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  return applyEdits(before, modify(before, wanted.path, wanted.value, { formattingOptions }));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
