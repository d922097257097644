import type { Paragraph } from '../../../text/paragraph';
import { sliceOf } from '../../../text/span';
import type { ParagraphRole } from '../../article';
import { TITLES } from '../../entities/names/titles';
import { genderOfNoun, isSomebody } from '../../grammar/somebody';
import { meaning, type Referent } from './referent';
import { mayMean } from './strangers';
import type { Sighting, SpeakersWords, Who } from './who';

/** A paragraph with those who speak in it. */
interface Spoken {
  readonly content: Paragraph;
  readonly speakers: readonly SpeakersWords[];
  readonly mentions: readonly Sighting[];
  readonly referents: readonly Referent[];
}

/** How many paragraphs an article's lead is looked for in. */
const LEAD_WITHIN = 4;

const ADDRESS =
  /^(?:(?:The |(?:Right |Very |Most )?(?:Rev|Reverend|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baron|Baroness|Prof|Professor|Cllr|Councillor))\.? ?)*$/;
const WELL_KNOWN =
  /^the (?:president|prime minister|premier|chancellor|taoiseach|pope|king|queen|prince|princess)$/;
/** What somebody is besides, which tells nothing of their office. */
const RANK = /^(?:baron|baroness|lord|lady|earl|countess|viscount|professor|doctor)$/;
const HEADS = /^(?:head|chief|boss|leader|chair|star)$/;
/** "The head of the school": what the description is of is none of its noun. */
const NOUN = /^(?:the|an?) (?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+)(?= (?:of|for|at|in|from|with|who|to|on)\b|$)/u;

/**
 * "The head of the water board has said … ¶ Ann Osei, who ran it since May, told": a lead describes who speaks, and the
 * next paragraph names them. What the lead's speakers mean then; nothing where it is not so.
 */
export function namedLater(
  roles: readonly { readonly role: ParagraphRole }[],
  walked: readonly (Spoken | undefined)[],
): readonly { readonly paragraph: number; readonly referents: readonly Referent[] }[] {
  const lead = nextBody(roles, 0);
  const here = lead < LEAD_WITHIN ? walked[lead] : undefined;
  if (!here || here.mentions.some((m) => m.who.type === 'person')) return [];
  const who = whoOpens(walked[nextBody(roles, lead + 1)]);
  if (!who || !here.referents.some((r) => r.name === null)) return [];
  let isFound = false;
  const referents = here.referents.map((referent, i) => {
    const words = here.speakers[i];
    if (!words || referent.name !== null || !describes(sliceOf(here.content.text, words), who))
      return referent;
    isFound = true;
    return meaning(who);
  });
  return isFound ? [{ paragraph: lead, referents }] : [];
}

const nextBody = (roles: readonly { readonly role: ParagraphRole }[], from: number): number => {
  let at = from;
  while (roles[at]?.role === 'heading') at++;
  return at;
};

/** The person who speaks where a paragraph begins, by name: "Ann Osei, who ran it", "Hale MP Ann Osei". */
function whoOpens(next: Spoken | undefined): Who | null {
  const [first] = next?.speakers ?? [];
  const named = next?.mentions.find((m) => m.who.type === 'person');
  if (!next || !first || !named || next.referents[0]?.entity !== named.who.id) return null;
  const isTitled = ADDRESS.test(named.text.slice(0, named.start)) && first.start <= named.start;
  return isTitled || (first.start === 0 && named.end <= first.end) ? named.who : null;
}

function describes(words: string, who: Who): boolean {
  const spoken = words.toLowerCase();
  const noun = NOUN.exec(spoken)?.[1] ?? '';
  if (WELL_KNOWN.test(spoken) || !(isSomebody(noun) || TITLES.has(noun) || HEADS.test(noun))) return false;
  if (!mayMean(genderOfNoun(noun), who.gender === 'neutral' ? null : who.gender)) return false;
  const role = who.role?.toLowerCase() ?? '';
  return role === '' || RANK.test(role) || role.includes(noun);
}
