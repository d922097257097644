/** Names that are words as well: at the beginning of a sentence the capital proves nothing. */
const WORDS = new Set(
  (
    'young brown white black green gray grey long short rich wise strong price rose may hope park hall hill hills wood woods stone field fields marsh ' +
    'banks church bush rice fox wolf bird bell ball bond book cook baker butler carter cooper fisher hunter mason miller parker porter potter taylor ' +
    'turner walker weaver king knight bishop pope prince page day night summer winter snow frost rain storm north west east south best good goodman ' +
    'little small sharp swift noble grant chance sterling golden silver power powers waters rivers lake bridges street lane ford low love joy grace ' +
    'faith will bill mark frank drew rob sue pat art chase chuck guy jean jack lance max nick pierce ray rick rusty skip sunny wade warren woody case ' +
    'given law moody major minor mayor marshall sherman singer savage self sellers shields singh speaker wall walls ward waiter whale wren yard england ' +
    'france ireland holland paris london lincoln washington jackson madison justice first press post times close house rush dear early born branch'
  ).split(' '),
);

/** Is the word, folded, a family name and a word as well? */
export const isFamilyWord = (word: string): boolean => WORDS.has(word);
