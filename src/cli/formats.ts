import { csvFormat } from '../formats/csv';
import type { Format } from '../formats/format';
import { jsonFormat, ndjsonFormat } from '../formats/json';
import { sarifFormat } from '../formats/sarif';
import { ANSI, PLAIN, textFormat } from '../formats/text';
import { UsageError, VERSION } from './options';

/** Every format by the name it has on the command line. */
const formats: ReadonlyMap<string, (isTerminal: boolean) => Format> = new Map([
  ['text', (isTerminal: boolean) => textFormat(isTerminal && !process.env.NO_COLOR ? ANSI : PLAIN)],
  ['json', () => jsonFormat],
  ['ndjson', () => ndjsonFormat],
  ['csv', () => csvFormat],
  ['sarif', () => sarifFormat(VERSION)],
]);

/** @throws UsageError where there is no such format */
export function formatNamed(name: string, isTerminal: boolean): Format {
  const make = formats.get(name);
  if (!make) throw new UsageError(`unknown format "${name}"; known: ${[...formats.keys()].join(', ')}`);
  return make(isTerminal);
}
