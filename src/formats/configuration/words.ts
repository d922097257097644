import { isReportingVerb } from '../../analysis/attribution/sentence/vocabulary';
import { type KeyReader, stringsIn } from './nodes';

/** `"reportingVerbs": ["bleat", "spin/spun"]`: the desk's own, beside those that are known anyway. */
export const readReportingVerbs: KeyReader<readonly string[]> = (value, complain) =>
  stringsIn(
    value,
    complain,
    'verbs of one word, with irregular past forms as in "spin/spun"',
    isReportingVerb,
  );

/** `"notSpeech": ["Mind the gap"]`: words that stand in quotation marks and are nobody's. */
export const readNotSpeech: KeyReader<readonly string[]> = (value, complain) =>
  stringsIn(value, complain, 'words that stand in quotation marks');
