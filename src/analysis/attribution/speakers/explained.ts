import type { PlacedWords, Sighting, Who } from './who';

const DESCRIBED = /^(?:the|a|an|his|her|their|its|my|our|another|one)\s[\p{Ll}\s’'-]+$/iu;
/** "Angel’s 53-year-old mother", "Mr Tom Marsh’s mother" */
const KIN = /^(?:\p{Lu}[\p{L}.-]{0,30}\s){0,3}\p{Lu}[\p{L}-]{1,30}[’']s\s[\p{Ll}\d\s-]{3,60}$/u;

/** What may stand between words and the name that explains them: "her brother, the actor Denis Marsh", "their chair, retired head Ann Marsh", "the owner, the Dutch investor Piet Marsh". */
const LEADS_TO_NAME =
  /^, (?:(?:the|a|an|his|her|their) )?(?:(?!(?:to|of|for|with|from|at|by|in|on|who|whose|and|or|\p{Ll}+ing) )[\p{L}-]+ ){0,4}(?:(?:Mrs?|Ms|Dr|Prof|Rev|Sgt)\. )?$/u;
/** "One of the suspects, who was identified only as Lund, 19," "a caller, who gave her name as Ada": the name that is given for them. */
const CALLED =
  /^, (?:who (?:gave (?:his|her|their) name|(?:was|is|asked to be|wished to be|wanted to be) (?:identified|named|known|quoted))|identified|named|known)(?: only| just)? as (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/;

/** Longest of these, in UTF-16 units. */
const LEAD = 48;

/** "said the wedding planner, Odette Marsh": the person whose name explains the words; null where none does. */
export function explained(
  spoken: string,
  { end, text }: PlacedWords,
  next: Sighting | undefined,
): Who | null {
  if (!next || next.start > end + LEAD || next.who.type !== 'person') return null;
  if (!DESCRIBED.test(spoken) && !KIN.test(spoken)) return null;
  const between = text.slice(end, next.start);
  return (LEADS_TO_NAME.test(between) || CALLED.test(between)) &&
    /^(?:[,.;:]|$)/.test(text.slice(next.end, next.end + 1))
    ? next.who
    : null;
}
