import { fold } from '../../ledger/fold';
import { selectorFor } from '../../ledger/selector';
import type { Exporter } from './export';
import { whoseOf } from './facts';
import { legal } from './html';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** W3C Web Annotations, one for each quotation, number and name, with what checkers have said of it. */
export const annotations: Exporter = {
  id: 'annotations',
  extension: '.annotations.jsonld',
  write({ name, article, ledger }) {
    const folded = fold(article.text);
    const items = ledger.items.map((checked, i) => {
      const { item, state, record } = checked;
      const { exact, prefix, suffix, start, end } = selectorFor(folded, article.text, item);
      const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
      const whose = whoseOf(checked);
      return {
        id: record ? `urn:uuid:${record.id}` : `#${i + 1}`,
        type: 'Annotation',
        motivation: 'assessing',
        body: [
          body('classifying', item.kind),
          body('assessing', state),
          ...(whose ? [body('identifying', whose)] : []),
          ...(record?.note ? [body('commenting', record.note)] : []),
          ...(record?.source ? [body('linking', record.source)] : []),
        ],
        ...(record?.who && { creator: { type: 'Person', name: record.who } }),
        ...(record && { modified: record.when }),
        target: {
          source: encodeURIComponent(legal(name)),
          selector: [
            { type: 'TextQuoteSelector', exact, prefix, suffix },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      };
    });
    const page = { type: 'AnnotationPage', startIndex: 0, items };
    const collection = {
      '@context': CONTEXT,
      type: 'AnnotationCollection',
      label: name,
      total: items.length,
      first: page,
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};
