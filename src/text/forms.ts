import { remember } from './remember';

/** A word as it is written, one object for all places it stands at, with what has been asked about it. */
export interface Form {
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
  /** `[question]` */
  readonly answers: unknown[];
}

/** Words remembered; news has some 10,000 in 50,000. */
const FORMS = 8_000;

let questions = 0;

/**
 * A question about a word by itself, whatever stands beside it: answered once for each word, since news repeats its words.
 * Looking at the answer is many times as fast as a look into a set of words.
 */
export function ofForm<T extends object | string | number | boolean | null>(
  answer: (form: Form) => T,
): (form: Form) => T {
  const question = questions++;
  return (form) => {
    const known = form.answers[question] as T | undefined;
    if (known !== undefined) return known;
    const made = answer(form);
    form.answers[question] = made;
    return made;
  };
}

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

export const formOf = remember(
  FORMS,
  (text): Form => ({ text, lower: fold(text), answers: new Array<unknown>(questions).fill(undefined) }),
);
