import type { Article } from '../../../analysis/article';
import { rememberEach } from '../../../text/remember';
import type { Span } from '../../../text/span';
import { inEachParagraph } from '../../paragraphs';
import { type Setting, stemOf } from '../settings';

/** Words for one and the same kind of event, verbs included. */
const KINDS: readonly string[] = [
  'fire blaze wildfire inferno burned',
  'explosion blast bombing bomb explode',
  'crash accident collision collide derailment derail wreck pileup',
  'shooting gunman gunmen massacre shooter',
  'attack raid ambush assault strike airstrike shelling',
  'earthquake quake tremor',
  'storm hurricane typhoon cyclone tornado',
  'flood flooding flash-flood',
  'landslide mudslide avalanche',
  'collapse collapsed',
  'stampede crush',
  'sinking sank capsize capsized shipwreck',
  'outbreak epidemic',
  'riot clash clashes',
  'siege hostage',
  'march marched rally rallied protest protested demonstration demonstrated vigil parade procession',
];
const BY_STEM: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((words, kind) => words.split(' ').map((word) => [stemOf(word), kind] as const)),
);

/** What people come to in numbers. */
export const GATHERING = KINDS.length - 1;

/** Nouns only: in "150,000 people had marched" no second march is told of. */
const NAMES: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((words, kind) =>
    words.split(' ').flatMap((word) => (word.endsWith('ed') ? [] : [[word, kind] as const])),
  ),
);
/** "a second fire", "an earlier blast", "last year's storm": another event. What follows is looked at, not passed over. */
const ANOTHER =
  /\b(?:an?|another|second|third|earlier|previous|other|separate|similar|last|deadliest|worst|each|every|two|three|four|several|\d{1,9})(?=((?: [\p{L}’'-]{1,30}){1,3}))/giu;
/** The same anywhere in an article that tells of more than one. */
const SEVERAL =
  /\b(?:another|second|third|earlier|previous|other|separate|similar|last|each|every|two|three|four|several|both)(?=((?: [\p{L}’'-]{1,30}){1,3}))/giu;

/** Of which kinds events are led by such words. */
function* kindsLed(text: string, leads: RegExp): Iterable<number> {
  for (const [, words = ''] of text.matchAll(leads))
    for (const word of words.trim().toLowerCase().split(' ')) {
      if (leads === ANOTHER && word === 'the') break;
      const [name = ''] = word.split(/[’']/);
      const kind =
        NAMES.get(name) ?? NAMES.get(name.replace(/s$/, '')) ?? NAMES.get(name.split('-')[0] ?? '');
      if (kind !== undefined) yield kind;
    }
}

/** Which kind of event a sentence tells of; null where none or more than one. A headline's "Mudslide" may pass for a name. */
export const eventIn = rememberEach(({ tokens, named, text }: Setting): number | null => {
  const isNamed = ({ start, end }: Span): boolean =>
    named.some((n) => n.type !== 'other' && n.start <= start && end <= n.end);
  const isMonth = !/\bmarch/.test(text);
  const kinds = new Set<number>();
  for (const token of tokens) {
    const kind = token.kind === 'word' ? BY_STEM.get(stemOf(token.lower)) : undefined;
    if (kind !== undefined && !isNamed(token) && !(isMonth && token.lower === 'march')) kinds.add(kind);
  }
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
});

/** Does the sentence bring up an event of its own, rather than the one already told of? */
export const isNewEvent = (setting: Setting): boolean => {
  const kind = eventIn(setting);
  return kind !== null && [...kindsLed(setting.text, ANOTHER)].includes(kind);
};

/** Does the article speak of more than one event of a kind? */
export const severalEvents = (article: Article, kind: number): boolean =>
  several(article).some(({ found }) => found.includes(kind));

const several = inEachParagraph(({ text }) => kindsLed(text, SEVERAL));
