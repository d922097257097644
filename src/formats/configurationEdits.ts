import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import type { Severity } from '../rules/rule';

/**
 * A configuration with one rule's severity set; comments and layout stay. An empty text makes a new configuration.
 *
 * @throws where the text is no JSON object: what a person is in the middle of writing is not ours to repair
 */
export function withRule(text: string, rule: string, severity: Severity | 'off'): string {
  const before = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const parsed: unknown = parse(before, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('it is not valid JSON');
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(before, modify(before, ['rules', rule], severity, { formattingOptions }));
}
