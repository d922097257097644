import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { datelineEnd } from '../dateline';
import { isPeople } from '../gazetteer';
import { isTitleCase } from '../headline';
import { NO_NAMES } from '../lists';
import type { Name } from '../name';
import { nameLength } from '../runs';

/**
 * What no corpus taught the tagger. Headlines in title case and datelines are the rules' own: there capitals tell
 * nothing, or layout tells all. A hyphenated name is whole ("Lik-sam"); peoples are no names ("Costa Ricans").
 */
export function refine(
  paragraph: Paragraph,
  tagged: readonly Name[],
  ruled: readonly Name[],
): readonly Name[] {
  const { tokens } = paragraph;
  if (isTitleCase(tokens)) return ruled;
  const dash = tokens[datelineEnd(paragraph)]?.start ?? 0;
  const names = ruled.filter((n) => n.end <= dash);
  let at = 0;
  for (const name of tagged) {
    if (name.start < dash) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end++;
    const whole = wholeName(tokens, at, end, name);
    if (whole) names.push(whole);
  }
  return names;
}

/** The name over tokens `from` to `to` (exclusive), mended; null where they make none. */
function wholeName(tokens: readonly Token[], from: number, to: number, name: Name): Name | null {
  let first = from;
  while (first < to - 1 && tokens[first]?.kind === 'number') first++;
  const words = tokens.slice(first, to);
  const last = words.at(-1);
  const lower = words.map((t) => t.lower).join(' ');
  if (!last || NO_NAMES.has(lower) || isPeople(lower)) return null;
  const start = first > from ? (words[0]?.start ?? name.start) : name.start;
  return { ...name, start, end: Math.max(name.end, last.start + nameLength(last)) };
}
