import { PHRASAL } from './phrasal';

/**
 * What a reporting verb does with its words.
 * - `say`: reports words or a clause, may stand behind or in front of a quotation, may be inverted ("said Smith")
 * - `tell`: the same with a hearer in between ("told reporters that …")
 * - `judge`: names or values something, whose name may be quoted ("called it “a mess”", "accused them of …")
 * - `think`: holds or shows something to be so; a clause follows, seldom a quotation
 */
export type CueClass = 'say' | 'tell' | 'judge' | 'think';

/** What one does with a thing, and tells of it where words of one's own stand in it: “promoted a ‘clean start’”, “cast him as ‘weak’”. */
const ABOUT_MARKS =
  'alert anoint apply attribute assess bait balk bewail bicker bludgeon bristle caricature cast categorise categorize champion ' +
  'cheer chronicle classify command congratulate construe contemplate contest contradict crown dare debunk define deploy ' +
  'despise detail detest diagnose dictate direct discount discourage disdain dislike dispute distrust document downplay ' +
  'embrace enumerate espouse eulogize eviscerate evoke examine explore fantasize fault float frame goad grade grill ' +
  'hammer heckle herald hype identify impugn insult interpret inveigh invite judge justify launch lionize list mandate ' +
  'minimise minimize mourn mull name needle pan parody peddle peg pester pitch plug ponder popularise popularize pound ' +
  'pray pummel quiz rank rationalise rationalize refute regret resent roast rue satirise satirize savage seethe ' +
  'sketch skewer smear spew spout stereotype style tag tar taunt toast trash treat troll typecast unveil weigh wield';

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
    'interrupt blare mouth snarl trumpet yelp chirp mumble purr rasp screech shriek stutter whimper object parry rejoin spit recite scrawl scribble smile grin laugh beam giggle wink shrug ' +
    'grouse carp bluster intimate insinuate conjecture hypothesize editorialize prophesy foretell fulminate',
  tell: 'tell assure inform remind notify advise persuade convince beg instruct urge encourage brief admonish counsel beseech entreat order coach',
  judge:
    'call describe refer label brand dub term characterize characterise portray paint depict accuse criticize criticise praise blast ' +
    'slam mock blame denounce condemn decry deride dismiss reject tout hail credit compare liken thank laud applaud ' +
    'attack rip bash lambaste lambast ridicule rail question challenge reference discuss nickname salute commend chastise rebuke scold ' +
    'welcome defend invoke endorse mention cite highlight underscore underline rate deem express voice assail knock outline articulate utter disavow ' +
    'repudiate extol berate castigate excoriate pillory malign disparage vilify denigrate belittle demonize demonise deplore lampoon reprimand equate ' +
    `mischaracterize misrepresent ${ABOUT_MARKS}`,
  think:
    'think believe feel hope want expect fear worry know learn find show indicate imply doubt suspect assume understand estimate reckon ' +
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

/** Verbs that report only with words of the speaker's in what they are about, or with a particle besides. */
export const ONLY_WITH_MARKS: ReadonlySet<string> = new Set(
  `${ABOUT_MARKS} nickname order coach fulminate tick spell lay set rattle single focus dwell seize harp trot roll`.split(
    ' ',
  ),
);

/** Forms that are not regular. */
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
  cast: 'cast',
};

/** Nouns and adjectives that only look like forms of a verb. */
const NEVER = new Set('sayings reading feeling painting writings finding seemingly according'.split(' '));

/** Reporting verbs of which no form is a noun. */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell inform remind assure write add argue insist deny admit acknowledge contend assert explain recall continue conclude describe accuse believe think know ' +
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

type Verb = Pick<CueWord, 'lemma' | 'kind'>;

/** "says", "cries", "discusses" */
const thirdPerson = (lemma: string): string => {
  if (/[^aeou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxzo]|[cs]h)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

const pastStem = (lemma: string): string => lemma.replace(/([^aeou])y$/, '$1i').replace(/e$/, '');

/** A verb's regular forms ("cries", "cried", "crying", "quipped"), or its own past ones. */
function addForms(forms: Map<string, CueWord>, { lemma, kind }: Verb, past: readonly string[] = []): void {
  const add = (form: CueWord['form'], words: readonly string[]): void => {
    for (const word of words) forms.set(word, { lemma, kind, form, particles: null });
  };
  const doubled = DOUBLES.test(lemma) ? [lemma + lemma.slice(-1)] : [];
  add('base', [lemma]);
  add('s', [thirdPerson(lemma)]);
  add(
    'ing',
    [lemma.replace(/([^e])e$/, '$1'), ...doubled].map((stem) => `${stem}ing`),
  );
  add('past', past.length > 0 ? past : [pastStem(lemma), ...doubled].map((stem) => `${stem}ed`));
}

/** Verbs whose last letter may be doubled: "quip", "admit"; of "enter" and the like nobody writes the form made so. */
const DOUBLES = /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/;
/** Of a form of two verbs the later kind holds. */
const FORMS: ReadonlyMap<string, CueWord> = allForms();

function allForms(): ReadonlyMap<string, CueWord> {
  const forms = new Map<string, CueWord>();
  for (const kind of ['think', 'judge', 'tell', 'say'] as const)
    for (const lemma of VERBS[kind].split(' ')) addForms(forms, { lemma, kind });
  for (const [form, lemma] of Object.entries(IRREGULAR)) {
    const verb = forms.get(lemma);
    if (verb) forms.set(form, { ...verb, form: 'past' });
  }
  for (const [form, phrasal] of PHRASAL)
    forms.set(form, { ...phrasal, kind: ONLY_WITH_MARKS.has(phrasal.lemma) ? 'judge' : 'say' });
  forms.set('read', { lemma: 'read', kind: 'say', form: 'past', particles: null });
  for (const form of NEVER) forms.delete(form);
  return forms;
}

/** The reporting verb a word (in lower case) may be a form of; whether it is one here, its neighbours decide. */
export const cueWord = (lower: string): CueWord | null => FORMS.get(lower) ?? null;

/** Every form of a desk's own verbs: the verb and its irregular past forms. They report as "say" does. */
export function desksCueWords(verbs: readonly (readonly string[])[]): ReadonlyMap<string, CueWord> {
  const forms = new Map<string, CueWord>();
  for (const [lemma, ...past] of verbs) if (lemma) addForms(forms, { lemma, kind: 'say' }, past);
  return forms;
}
