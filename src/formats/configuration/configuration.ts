import type { Dialect } from '../../analysis/dialect';
import type { EntityCorrection } from '../../analysis/entities/corrections';
import type { QuoteStyle } from '../../rules/desk';
import type { DeskName } from '../../rules/deskNames';
import type { Severities } from '../../rules/severity';
import type { FileIgnore } from './ignores';

export const CONFIGURATION_FILE = '.bluepencil.json';

/** The longest configuration that is read, in UTF-16 units: a desk's list of names fits a hundred times over. */
export const LONGEST = 1_000_000;

/** What a desk keeps in `.bluepencil.json`, shared by every editor and the command line. */
export interface Configuration {
  readonly rules: Severities;
  readonly ignores: readonly FileIgnore[];
  /** Reporting verbs beside the common ones. */
  readonly reportingVerbs: readonly string[];
  /** Words in quotation marks that are nobody's speech: a sign, a motto, the title of a series. */
  readonly notSpeech: readonly string[];
  /** How quotation marks are to look; null where each article keeps to its own habit. */
  readonly quoteStyle: QuoteStyle | null;
  /** Whose English the desk writes; null where it has not said. */
  readonly dialect: Dialect | null;
  /** Names as the desk writes them. */
  readonly names: readonly DeskName[];
  /** What editors have said of names: what each is, or whose it is. */
  readonly entities: readonly EntityCorrection[];
}

/** No desk has said anything. */
export const EMPTY: Configuration = {
  rules: {},
  ignores: [],
  reportingVerbs: [],
  notSpeech: [],
  quoteStyle: null,
  dialect: null,
  names: [],
  entities: [],
};
