import type { Severity } from './rule';

/** Severities an editor has set, by rule id. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What a desk has agreed on, as far as the rules ask for it. */
export interface Desk {
  readonly rules: Severities;
}

/** A desk that has agreed on nothing. */
export const NO_DESK: Desk = { rules: {} };
