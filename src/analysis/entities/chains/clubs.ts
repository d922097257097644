import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import type { Token } from '../../../text/tokens';
import { COUNTRIES } from '../names/countries';
import { isFirstName } from '../names/firstNames';
import { anew, eachAnew } from './anew';
import type { NamedMention, NamedParagraph } from './mentions';

/** Words that tell of a match, each by its stem. */
const OF_MATCH =
  /\b(?:goals?|striker|midfielder|goalkeeper|winger|defender|free-kick|penalty|equali[sz]er|header|stoppage time|half-time|halftime|hat-trick|kick-off|clean sheet|crossbar|touchdowns?|quarterback|rookie|playoffs?|innings|wickets?|bowled|batsm[ae]n|unbeaten|winless|relegation|substitutes?|second-half|first-half|loanee|offside|own goal|set-piece|shoot-?out|scrum|lineout|flanker|try|tries|inning|homered|rebounds|points|season|league|coach|manager|referee|second half|third quarter|last quarter|final whistle|yellow card|red card|semi-?final|quarter-?final)\b/g;

/** So many different ones make a match report. */
const ENOUGH = 4;

const matchWordsIn = rememberEach(({ text }: Paragraph): readonly string[] => text.match(OF_MATCH) ?? NONE);
const NONE: readonly never[] = [];

function isMatchReport(parts: readonly NamedParagraph[]): boolean {
  const words = new Set<string>();
  for (const { paragraph } of parts) {
    for (const word of matchWordsIn(paragraph)) words.add(word);
    if (words.size >= ENOUGH) return true;
  }
  return false;
}

/** In front of who is played against. */
const AGAINST =
  /^(?:against|beat|beats|beating|thrashed|edged|hosts?|hosted|hosting|meets?|faces?|facing|involving|featuring|v|vs)$/;
/** … and in front of whom somebody plays for, or wins over. */
const AT = /^(?:for|over|to|with|by)$/;
const PLAYS =
  /^(?:captain|defeat|draw|drew|goals?|lose|loses|loss|lost|play|played|plays|points?|ran|runs?|score|scored|signed|tries|try|victory|win|won)$/;
/** What several do, and one town never: "Halden were level". */
const SEVERAL = /^(?:are|were|have|go|meet|stay|play|host|face|travel|lead|trail|sit|remain)$/;
/** What sides do, whatever their number. */
const DOES =
  /^(?:beat|beats|lost|loses|won|wins|drew|draws|led|leads|trailed|trails|scored|scores|conceded|kicked)$/;

/** Who belongs to one: "the Halden manager". */
const POST =
  /^(?:manager|coach|captain|boss|goalkeeper|striker|midfielder|winger|defender|quarterback|skipper|bench|dressing)$/;

/** Does the name over tokens `from` to `to` stand as a side does? */
function standsAsSide(tokens: readonly Token[], from: number, to: number): boolean {
  const [noun, before, after] = [
    tokens[from - 2]?.lower ?? '',
    tokens[from - 1]?.lower ?? '',
    tokens[to]?.lower ?? '',
  ];
  if (before === 'the') return POST.test(after);
  if (AGAINST.test(before) || (AT.test(before) && PLAYS.test(noun))) return true;
  // "meet Halden or Vellin"; "Halden and Vellin are" may be towns.
  if (before === 'and' || before === 'or') return AGAINST.test(tokens[from - 3]?.lower ?? '');
  if (tokens[to]?.kind === 'number') return isScoreLine(tokens);
  // "Fans from Halden travel"
  if (/^(?:about|at|by|for|from|in|near|of|on|to|with)$/.test(before)) return false;
  return POST.test(after) || SEVERAL.test(after) || DOES.test(after);
}

/** "Halden 2 Vellin 1", "Halden 1-17 Vellin 2-13" */
const isScoreLine = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST_LINE &&
  tokens.every(
    ({ kind, text, lower }) =>
      kind === 'number' || /^[-–.,()]$/.test(text) || lower === 'd' || text !== lower,
  ) &&
  tokens.filter(({ kind }) => kind === 'number').length > 1;
/** Longest line of a result, in tokens. */
const LONGEST_LINE = 16;

/** In a match report: where its sides are named by their town, "Halden were level", "against Halden". */
const sideAt = (parts: readonly NamedParagraph[], m: NamedMention): boolean => {
  if (!mayBeSide(m)) return false;
  const tokens = parts[m.paragraph]?.paragraph.tokens ?? [];
  const from = tokenAt(tokens, m.start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < m.end) to++;
  return standsAsSide(tokens, from, to);
};

const mayBeSide = (m: NamedMention): boolean =>
  (m.type === 'place' || m.type === 'other') &&
  m.title === null &&
  !m.within &&
  m.cue !== 'place' &&
  m.text !== m.text.toUpperCase();

/** "Halden converted", taken for somebody: a side's name, which nobody has there. */
const isMistaken = (m: NamedMention): boolean =>
  m.type === 'person' &&
  m.words.length === 1 &&
  m.title === null &&
  !m.personal &&
  m.cue !== 'person' &&
  !isFirstName(m.key);

function tokenAt(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How sure a side is one. */
const SURE = 0.8;

/**
 * A match report calls its sides by their towns: whatever it names so, and is nowhere ("in Halden"), is a body and apart
 * from the town. Lands stay lands. Linear.
 */
export function withSides(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  if (!isMatchReport(parts)) return named;
  const sides = new Set<string>();
  for (const mentions of named)
    for (const m of mentions)
      if (!sides.has(m.key) && !COUNTRIES.has(m.key) && sideAt(parts, m)) sides.add(m.key);
  if (sides.size === 0) return named;
  return named.map((mentions) =>
    eachAnew(mentions, (m) =>
      sides.has(m.key) && (isMistaken(m) || (mayBeSide(m) && (!m.local || sideAt(parts, m))))
        ? anew(m, 'a side', () => [{ ...m, type: 'organization', confidence: SURE, asSide: true }])
        : null,
    ),
  );
}
