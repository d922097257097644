import { readFileSync, writeFileSync } from 'node:fs';
import type { EntityType } from '../src/analysis/article';
import type { Name, NameFinder } from '../src/analysis/entities/names/name';
import { makeParagraph } from '../src/text/paragraph';

const CODES: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** Finds the names of every document in a JSON-lines file and writes them as `{"id","entities":[…]}` lines. */
export function predict(find: NameFinder, input: string, output: string): void {
  const docs = readFileSync(input, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const lines = docs.map(({ id, text }) => {
    const entities: unknown[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const names: readonly Name[] = find(makeParagraph(line, 'prose', false, false));
      for (const n of names)
        entities.push({
          start: at + n.start,
          end: at + n.end,
          type: CODES[n.type],
          confidence: n.confidence,
        });
      at += line.length + 1;
    }
    return JSON.stringify({ id, entities });
  });
  writeFileSync(output, `${lines.join('\n')}\n`);
}
