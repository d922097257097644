import type { Span } from '../../text/span';
import { genderBeside } from './chains/kin';
import { mentionsIn, type NamedParagraph } from './chains/mentions';
import { type Pronouns, pronounsIn } from './gender';
import { roleAt } from './roles';

/** All that joining names asks of one paragraph: where these are the same, the entities are. */
export interface NamingFacts extends ReturnType<typeof mentionsIn> {
  readonly pronouns: Pronouns;
  /** What each name, and each spare word that may become one, is introduced as. */
  readonly roles: readonly (string | null)[];
  /** Whether each is a possessive, which keeps a speaker from being the name in front of it. */
  readonly possessive: readonly boolean[];
  /** The gender that what somebody is to others shows beside each. */
  readonly genders: readonly (string | null)[];
}

/** Does a possessive ending stand at an offset? */
export const isPossessive = (text: string, at: number): boolean => /^['’]s?\b/.test(text.slice(at, at + 2));

export function namingFacts(part: NamedParagraph): NamingFacts {
  const { names, spare, pairs } = mentionsIn(part);
  const all: readonly Span[] = [...names, ...spare];
  return {
    names,
    spare,
    pairs,
    pronouns: pronounsIn(part.paragraph),
    roles: all.map((m) => roleAt(part.paragraph, m)),
    possessive: all.map((m) => isPossessive(part.paragraph.text, m.end)),
    genders: all.map((m) => genderBeside(part.paragraph.text, m.start, m.end)),
  };
}
