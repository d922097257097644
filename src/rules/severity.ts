export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities an editor has set, by rule id. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;
