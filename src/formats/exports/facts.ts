import type { Claim, Entity, Quotation, Speaker } from '../../analysis/article';
import { voicesOf } from '../../analysis/voices';
import type { CheckedItem } from '../../ledger/ledger';
import { lineStartsOf, positionAt } from '../lines';
import type { HandOver } from './export';

/** A table to hand over; a cell is text or a number. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Everything to check, an item a row: line, kind, words, speaker or source, what was said of it. */
export function factSheet({ name, article, ledger }: HandOver): Table {
  const starts = lineStartsOf(article.text);
  return {
    title: `Fact sheet: ${name}`,
    columns: ['Line', 'Kind', 'Words', 'Speaker or type', 'Status', 'Note', 'Source', 'Checked by', 'When'],
    rows: ledger.items.map((checked) => {
      const { item, state, record } = checked;
      const words = oneLine(article.text.slice(item.start, item.end));
      const said = [record?.note ?? '', record?.source ?? '', record?.who ?? '', record?.when ?? ''];
      return [positionAt(starts, item.start).line, item.kind, words, whoseOf(checked), state, ...said];
    }),
  };
}

/** Who is quoted or named as a source: how often, for how many words, on which lines. */
export function sourceList({ name, article }: HandOver): Table {
  const starts = lineStartsOf(article.text);
  const roles = new Map(article.entities.map((e) => [e.id, e.role ?? '']));
  const rows = voicesOf(article)
    .filter((voice) => voice.key !== null)
    .map((voice) => {
      const lines = voice.quotations.map((q) => positionAt(starts, q.start).line);
      const words = voice.quotations.reduce((sum, q) => sum + q.text.split(/\s+/).filter(Boolean).length, 0);
      const numbers = article.claims.filter((c) => c.source && nameOf(c.source) === voice.name).length;
      const role = roles.get(voice.entity ?? '') ?? '';
      return [
        voice.name ?? '',
        role,
        voice.quotations.length,
        words,
        numbers,
        [...new Set(lines)].join(', '),
      ];
    });
  return {
    title: `Sources: ${name}`,
    columns: ['Source', 'Role', 'Quotations', 'Words quoted', 'Numbers', 'Lines'],
    rows,
  };
}

const nameOf = (speaker: Speaker): string => speaker.name ?? speaker.text;

/** Whose quotation or number it is; of a name, what it names. */
export function whoseOf({ item }: CheckedItem): string {
  const { of } = item;
  if (isQuotation(of)) return of.attribution?.speaker ? nameOf(of.attribution.speaker) : '';
  if (isClaim(of)) return of.source ? nameOf(of.source) : 'the article';
  return of.role ? `${of.type}, ${of.role}` : of.type;
}

const isQuotation = (of: Quotation | Claim | Entity): of is Quotation => 'closure' in of;
const isClaim = (of: Quotation | Claim | Entity): of is Claim => 'hedge' in of;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
