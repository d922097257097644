import { rules } from '../../rules';
import type { Severities, Severity } from '../../rules/severity';
import { type KeyReader, propertiesOf } from './nodes';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);
const isSeverity = (value: unknown): value is Severity | 'off' =>
  typeof value === 'string' && SEVERITIES.has(value);

/** Whether there is a rule of this name. */
export const isRule = (id: unknown): id is string => rules.some((r) => r.id === id);

/** `"rules": { "quote/carried-over": "off" }` */
export const readRules: KeyReader<Severities> = (value, complain) => {
  if (value.type !== 'object') {
    complain(value, '"rules" must map rule ids to severities.');
    return {};
  }
  const severities: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of propertiesOf(value)) {
    if (!isRule(id.value)) complain(id, `There is no rule "${id.value}".`);
    else if (!isSeverity(severity.value))
      complain(severity, 'A severity is one of error, warning, information, hint, off.');
    else severities[id.value] = severity.value;
  }
  return severities;
};
