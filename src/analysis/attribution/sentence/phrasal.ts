/** What a verb that reports only with words of its own behind it is followed by, by the verb's form in the text. */
interface Phrasal {
  readonly lemma: string;
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** Each several words long at most, in lower case: "out", "it clear". */
  readonly particles: readonly string[];
}

/** Base form, third person, past, participle in -ing; then whatever may follow. */
const VERBS: readonly (readonly [forms: string, particles: readonly string[]])[] = [
  ['go goes went -', ['on']],
  ['- - shot -', ['back']],
  ['- - fired -', ['back']],
  ['- - hit -', ['back at', 'out at', 'back', 'out']],
  ['- - pushed -', ['back', 'for']],
  ['chime chimes chimed -', ['in']],
  ['chip chips chipped chipping', ['in']],
  ['butt butts butted butting', ['in']],
  ['- - weighed -', ['in']],
  ['- - lashed lashing', ['out at', 'out']],
  ['pay pays paid paying', ['tribute to']],
  ['heap heaps heaped heaping', ['praise on', 'scorn on']],
  ['- - poured pouring', ['scorn on', 'cold water on']],
  ['play plays played playing', ['down']],
  ['- appeals appealed appealing', ['for']],
  ['- - blurted -', ['out']],
  ['point points pointed pointing', ['out', 'to']],
  ['- puts put -', ['it', 'to him', 'to her', 'to them']],
  ['talk talks talked talking', ['about', 'of', 'up', 'down']],
  ['harp harps harped harping', ['on', 'about']],
  ['tear tears tore tearing', ['into']],
  ['light lights lit lighting', ['into']],
  ['lay lays laid laying', ['into', 'out']],
  ['spell spells spelled spelling', ['out']],
  ['set sets set setting', ['out']],
  ['tick ticks ticked ticking', ['off']],
  ['rattle rattles rattled rattling', ['off']],
  ['single singles singled singling', ['out']],
  ['focus focuses focused focusing', ['on']],
  ['dwell dwells dwelled dwelling', ['on']],
  ['seize seizes seized seizing', ['on', 'upon']],
  ['trot trots trotted trotting', ['out']],
  ['roll rolls rolled rolling', ['out']],
  ['push pushes - pushing', ['for', 'back', 'back against', 'back on']],
  ['expound expounds expounded expounding', ['on', 'upon']],
  ['riff riffs riffed riffing', ['on']],
  ['speak speaks spoke speaking', ['about', 'of', 'out for', 'out against', 'out about']],
  ['make makes made making', ['clear', 'it clear', 'plain', 'it plain', 'the case', 'the point']],
  ['take takes took taking', ['issue with', 'aim at']],
  ['submit submits submitted submitting', ['that']],
  ['accept accepts accepted accepting', ['that']],
  ['hold holds held holding', ['that']],
  ['side sides sided siding', ['with']],
  ['allude alludes alluded alluding', ['to']],
  ['vouch vouches vouched vouching', ['for']],
  ['brush brushes brushed brushing', ['off', 'aside']],
  ['shrug shrugs shrugged shrugging', ['off']],
  ['laugh laughs laughed laughing', ['off']],
  ['wave waves waved waving', ['off', 'aside']],
];

const FORMS = ['base', 's', 'past', 'ing'] as const;

/** Verbs that report only together with words behind them, by form. */
export const PHRASAL: ReadonlyMap<string, Phrasal> = new Map(
  VERBS.flatMap(([forms, particles]) => {
    const all = forms.split(' ');
    const lemma = all[0] === '-' ? (all[2] ?? '') : (all[0] ?? '');
    return FORMS.flatMap((form, i) => {
      const word = all[i] ?? '-';
      return word === '-' ? [] : [[word, { lemma, form, particles }] as const];
    });
  }),
);
