import { annotations } from './annotations';
import type { Exporter } from './export';
import { factPage } from './factPage';
import { factSheet, sourceList } from './facts';
import { nitf } from './nitf';
import { schemaOrg } from './schemaOrg';
import { csvOf, htmlOf, markdownOf } from './tables';

export type { Exporter, HandOver } from './export';

/** Every way to hand an article over. */
export const exporters: readonly Exporter[] = [
  { id: 'facts-csv', extension: '.facts.csv', write: (h) => csvOf(factSheet(h)) },
  { id: 'facts-markdown', extension: '.facts.md', write: (h) => markdownOf(factSheet(h)) },
  factPage,
  { id: 'sources-csv', extension: '.sources.csv', write: (h) => csvOf(sourceList(h)) },
  { id: 'sources-markdown', extension: '.sources.md', write: (h) => markdownOf(sourceList(h)) },
  { id: 'sources-html', extension: '.sources.html', write: (h) => htmlOf(sourceList(h)) },
  nitf,
  annotations,
  schemaOrg,
];
