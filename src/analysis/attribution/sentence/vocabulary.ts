import { type Form, ofForm } from '../../../text/forms';
import { wordsKey } from '../../../text/sameWords';
import type { Dialect } from '../../dialect';
import type { EntityCorrection } from '../../entities/corrections';
import type { KnownPronoun } from '../../entities/pronouns';
import { type CueWord, cueWord, desksCueWords } from './lexicon';

/** What words mean to the attribution: the common meaning, and what a desk has said beside it. */
export interface Vocabulary {
  /** The reporting verb a word may be a form of. */
  cueWord(word: Form): CueWord | null;
  /** Whether words in quotation marks have been said to be nobody's speech. */
  isNotSpeech(words: string): boolean;
}

/** What a desk may say about words. */
export interface DeskWords {
  /** "bleat", or "spin/spun" with the past forms that are not regular. */
  readonly reportingVerbs?: readonly string[] | undefined;
  /** Words in quotation marks that are nobody's speech, whatever their case. */
  readonly notSpeech?: readonly string[] | undefined;
  /** What names stand for. */
  readonly entities?: readonly EntityCorrection[] | undefined;
  /** Names as it writes them, and the pronouns that go with them. */
  readonly names?: readonly KnownPronoun[] | undefined;
  /** Whose English it writes. */
  readonly dialect?: Dialect | null | undefined;
}

const commonCue = ofForm(({ lower }) => cueWord(lower));

export const COMMON: Vocabulary = { cueWord: commonCue, isNotSpeech: () => false };

export function vocabularyOf({ reportingVerbs = [], notSpeech = [] }: DeskWords): Vocabulary {
  if (reportingVerbs.length === 0 && notSpeech.length === 0) return COMMON;
  const own = desksCueWords(reportingVerbs.filter(isReportingVerb).map((v) => v.toLowerCase().split('/')));
  const silent = new Set(notSpeech.map(wordsKey));
  return {
    cueWord: (word) => own.get(word.lower) ?? commonCue(word),
    isNotSpeech: (words) => silent.has(wordsKey(words)),
  };
}

/** One word, and its irregular past forms after slashes. */
export const isReportingVerb = (verb: string): boolean => /^\p{L}{2,20}(?:\/\p{L}{2,20})*$/u.test(verb);
