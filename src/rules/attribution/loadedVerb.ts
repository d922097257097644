import type { Article } from '../../analysis/article';
import { cueWord } from '../../analysis/attribution/sentence/lexicon';
import { remember } from '../../text/remember';
import type { Rule } from '../rule';
import { CUES, type Statement, statementsOf } from './statements';

const MESSAGES = {
  doubt: { message: '“{0}” casts doubt on the words; “said” does not.' },
  guilt: { message: '“{0}” makes the words a confession; “said” does not.' },
  temper: { message: '“{0}” says how the words were meant; “said” leaves that to the reader.' },
  attack: { message: '“{0}” is a headline’s word; “criticized” says as much.' },
  refusal: { message: '“{0}” makes silence an act; “declined” does not.' },
} as const;

type Load = keyof typeof MESSAGES;

const VERBS: Readonly<Record<Load, string>> = {
  doubt: 'claim',
  guilt: 'admit confess concede',
  temper: 'boast brag gush fume thunder snap sneer scoff grumble bark growl retort vent',
  attack: 'slam blast bash lambast lambaste',
  refusal: 'refuse',
};

const LOADS: ReadonlyMap<string, Load> = new Map(
  (['doubt', 'guilt', 'temper', 'attack', 'refusal'] as const).flatMap((load) =>
    VERBS[load].split(' ').map((verb) => [verb, load] as const),
  ),
);

/** A reporting verb that judges what it reports. */
export const loadedVerb: Rule = {
  id: 'attribution/loaded-verb',
  summary: 'A reporting verb that judges: claimed, admitted, refused',
  severity: 'off',
  message: MESSAGES.temper.message,
  *check(article) {
    for (const statement of statementsOf(article)) {
      const { start, end, text } = statement.cue;
      const load = loadOf(text);
      if (load && reports(article, statement, load))
        yield { start, end, ...MESSAGES[load], args: [text], related: [] };
    }
  },
};

const loadOf = remember(
  CUES,
  (cue): Load | null =>
    cue
      .toLowerCase()
      .split(/\s+/)
      .map((word) => LOADS.get(cueWord(word)?.lemma ?? ''))
      .find((load) => load !== undefined) ?? null,
);

/** "refused to say"; what else is refused is a deed. */
const ANSWER =
  /^ to (?:say|comment|answer|speak|talk|discuss|disclose|elaborate|respond|reply|explain|confirm|name|identify|be (?:interviewed|drawn))\b/;
/** "slammed into the wall", "slammed shut". */
const COLLIDES = /^ (?:into|against|through|onto|shut|open|off)\b/;
/** "claimed responsibility", "claimed asylum": nothing is doubted. */
const PRIZE = /^ (?:responsibility|credit|victory|allegiance|asylum|benefits|damages)\b/;
/** A clause has a verb of its own before its first comma; "claimed the prize" and "admitted 40 students" have none. */
const CLAUSE =
  /^(?:that\b|[^,;]*?(?:\b(?:is|are|was|were|be|has|had|have|will|would|could|can|cannot|should|may|might|did|does|do|[a-z]+ed|went|came|took|made|knew|got|gave|saw)\b|\p{L}n[’']t\b|[’'](?:re|ve|d|ll|m)\b))/u;

/** Does the verb report speech here, and no deed? */
function reports({ text }: Article, { cue, content }: Statement, load: Load): boolean {
  const after = text.slice(cue.end, cue.end + 40);
  if (load === 'refusal') return ANSWER.test(after);
  if (load === 'attack') return !COLLIDES.test(after);
  if (load === 'doubt' && PRIZE.test(after)) return false;
  return content === null || CLAUSE.test(text.slice(content.start, content.end));
}
