import type { DeskWords } from '../analysis/attribution/sentence/vocabulary';
import type { Desk } from '../rules/desk';

/** What has been agreed on for a document: what to report, and what words mean. */
export interface Agreed {
  readonly desk: Desk;
  readonly words: DeskWords;
}
