import stemmer from 'natural/lib/natural/stemmers/porter_stemmer';
import { PHRASAL } from './phrasal';

/**
 * What a reporting verb does with its words.
 * - `say`: reports words or a clause, may stand behind or in front of a quotation, may be inverted ("said Smith")
 * - `tell`: the same with a hearer in between ("told reporters that …")
 * - `judge`: names or values something, whose name may be quoted ("called it “a mess”", "accused them of …")
 * - `think`: holds or shows something to be so; a clause follows, seldom a quotation
 */
export type CueClass = 'say' | 'tell' | 'judge' | 'think';

const VERBS: Readonly<Record<CueClass, string>> = {
  say:
    'say add write tweet announce argue claim explain note state insist admit acknowledge stress assert declare contend comment ' +
    'remark observe recall conclude continue joke quip shout yell scream whisper testify caution counter agree deny complain confirm ' +
    'report reveal suggest predict promise pledge vow boast brag plead retort reiterate repeat emphasize emphasise post reply ' +
    'respond answer exclaim proclaim concede lament allege interject bark mutter murmur chant cry opine muse intone deadpan crow fume ' +
    'sigh growl snap read elaborate clarify disclose recount theorize maintain marvel protest swear warn ask wonder retweet ' +
    'speculate reason surmise bellow email text signal hint attest propose recommend pen relate summarize summarise ' +
    'echo chide chuckle gush enthuse vent volunteer venture affirm posit postulate pronounce preach implore sing stipulate demand ' +
    'begin offer finish correct snap rage moan groan whine rant snort wail drawl croak boom coo hoot cackle sob chorus hear interrupt rule exhort type charge confess advocate inquire enquire query sniff scoff sneer grumble stammer hiss holler roar thunder tease apologize apologise bemoan react remember quote confide resist specify jeer press prod persist splutter demur fret gripe jibe josh kid reminisce message rebut aver avow ' +
    'blare mouth snarl trumpet yelp chirp mumble purr rasp screech shriek stutter whimper object parry rejoin spit recite scrawl scribble smile grin laugh beam giggle wink shrug',
  tell: 'tell assure inform remind notify advise persuade convince beg instruct urge brief',
  judge:
    'call describe refer label brand dub term characterize characterise portray paint depict accuse criticize criticise praise blast ' +
    'slam mock blame denounce condemn decry deride dismiss reject tout hail credit compare liken thank laud applaud ' +
    'attack rip bash lambaste lambast ridicule rail question challenge reference discuss nickname salute commend chastise rebuke scold ' +
    'welcome defend invoke endorse mention cite highlight underscore underline rate deem express voice assail knock outline articulate utter disavow ' +
    'repudiate extol',
  think:
    'think believe feel hope want expect fear worry know learn find show indicate imply seem doubt suspect assume understand estimate reckon ' +
    'see decide realize realise wish intend plan prefer calculate project forecast consider favor favour support oppose seek refuse decline ' +
    'view regard imagine recognize recognise foresee envision anticipate determine discover request threaten',
};

/** Verbs that report only right beside a quotation: “I commend this,” he began. */
export const ONLY_BESIDE: ReadonlySet<string> = new Set(
  (
    'begin offer finish correct rage moan groan whine rant snort wail drawl croak boom coo hoot cackle sob chorus press prod kid ' +
    'blare mouth snarl trumpet yelp chirp mumble purr rasp screech shriek stutter whimper object parry rejoin spit recite scrawl scribble smile grin laugh beam giggle wink shrug'
  ).split(' '),
);

/** Forms that stemming does not lead back to their verb. */
const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  found: 'find',
  shown: 'show',
  saw: 'see',
  seen: 'see',
  swore: 'swear',
  sworn: 'swear',
  sang: 'sing',
  understood: 'understand',
  sought: 'seek',
  foresaw: 'foresee',
  learnt: 'learn',
  heard: 'hear',
  began: 'begin',
  spat: 'spit',
};

/** Nouns and adjectives that only look like forms of a verb. */
const NEVER = new Set('sayings reading feeling painting writings finding seemingly according'.split(' '));

/** Reporting verbs of which no form is a noun. */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  (
    'say write add argue insist deny admit acknowledge contend assert explain recall continue conclude describe accuse believe think know ' +
    'suggest indicate imply agree warn announce confirm assume realize realise decide reveal oppose prefer seek maintain'
  ).split(' '),
);

export interface CueWord {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** The words of which some must follow at once to make it a reporting verb: "went on", "put it", "made it clear". */
  readonly particles: readonly string[] | null;
}

/** "added", "closed", "cried" */
const pastOf = (lemma: string): string => `${lemma.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')}ed`;

/** Porter's stem of a form is not always that of its verb (`add`, but `ad` for "added"), so each form brings its own. */
const byStem: ReadonlyMap<string, { readonly lemma: string; readonly kind: CueClass }> = new Map(
  (['think', 'judge', 'tell', 'say'] as const).flatMap((kind) =>
    VERBS[kind]
      .split(' ')
      .flatMap((lemma) =>
        [lemma, pastOf(lemma), `${lemma.replace(/e$/, '')}ing`].map(
          (form) => [stemmer.stem(form), { lemma, kind }] as const,
        ),
      ),
  ),
);

const known = new Map<string, CueWord | null>();
/** Bounds the memo: an article's vocabulary is far smaller, a hostile file's is not. */
const MEMO_LIMIT = 50_000;

/** The reporting verb a word (in lower case) may be a form of; whether it is one here, its neighbours decide. */
export function cueWord(lower: string): CueWord | null {
  const memo = known.get(lower);
  if (memo !== undefined) return memo;
  const found = lookUp(lower);
  if (known.size < MEMO_LIMIT) known.set(lower, found);
  return found;
}

function lookUp(lower: string): CueWord | null {
  if (lower.length < 3 || lower.length > 20 || NEVER.has(lower)) return null;
  const phrasal = PHRASAL.get(lower);
  if (phrasal) return { ...phrasal, kind: 'say' };
  const irregular = IRREGULAR[lower];
  const verb = byStem.get(stemmer.stem(irregular ?? lower));
  if (!verb) return null;
  const form = irregular ? 'past' : formOf(lower, verb.lemma);
  return form && { ...verb, form, particles: null };
}

function formOf(lower: string, lemma: string): CueWord['form'] | null {
  if (lower === 'read') return 'past';
  if (lower === lemma) return 'base';
  if (lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('ed')) return 'past';
  const third = lemma.endsWith('y') && !/[aeo]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  return lower === third || lower === `${lemma}es` ? 's' : null;
}

/** Every form of a desk's own verbs: the verb and its irregular past forms. They report as "say" does. */
export function desksCueWords(verbs: readonly (readonly string[])[]): ReadonlyMap<string, CueWord> {
  const forms = new Map<string, CueWord>();
  for (const [lemma, ...past] of verbs) {
    if (!lemma) continue;
    const add = (form: CueWord['form'], words: readonly string[]): void => {
      for (const word of words) forms.set(word, { lemma, kind: 'say', form, particles: null });
    };
    const stem = lemma.replace(/e$/, '');
    const short = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
    const y = lemma.replace(/([^aeo])y$/, '$1i');
    add('base', [lemma]);
    add('s', [`${lemma}s`, `${y}es`]);
    add('ing', [`${stem}ing`, `${short}ing`]);
    add('past', past.length > 0 ? past : [`${stem}ed`, `${short}ed`, `${y}ed`]);
  }
  return forms;
}
