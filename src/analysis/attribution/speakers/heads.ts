import type { Who } from './who';

/** Organizations by the noun that they may be called by for short: "ministry", "company". */
export type BodiesByHead = ReadonlyMap<string, readonly Who[]>;

/** Nouns for any firm, whatever its name. */
const FIRM = /^(?:company|firm|business|corporation)$/;
const FIRM_ENDS =
  /\b(?:inc|corp|corporation|co|ltd|limited|llc|plc|ag|gmbh|company|holdings|industries|airlines|airways|motors|pharmaceuticals|technologies|enterprises)\.?$/i;

/** All organizations by their heads: the last word of the name, or the one before "of", "for" or "on". */
export function bodiesByHead(entities: readonly Who[]): BodiesByHead {
  const bodies = new Map<string, Who[]>();
  const file = (head: string, entity: Who): void => {
    const known = bodies.get(head);
    if (known) known.push(entity);
    else bodies.set(head, [entity]);
  };
  for (const entity of entities) {
    if (entity.type !== 'organization') continue;
    if (FIRM_ENDS.test(entity.name)) file('company', entity);
    const [before = ''] = entity.name.toLowerCase().split(/\s(?:of|for|on)\s/);
    const words = before.split(/\s+/);
    if (words.length > 1 || before.length < entity.name.length) file(words.at(-1) ?? '', entity);
  }
  return bodies;
}

/** The organizations that a noun may stand for. */
export const bodiesCalled = (head: string, bodies: BodiesByHead): readonly Who[] =>
  bodies.get(FIRM.test(head) ? 'company' : head) ?? [];
