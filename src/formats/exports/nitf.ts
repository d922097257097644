import XMLBuilder from 'fast-xml-builder';
import type { Claim, Entity } from '../../analysis/article';
import type { Exporter, HandOver } from './export';
import { legal } from './html';
import { type Inline, inlineOf } from './inline';

/** An element as the writer takes it: its name with its children in order, and its attributes under `:@`. */
type Xml = Readonly<Record<string, unknown>>;

const element = (
  name: string,
  children: readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml => ({
  [name]: children,
  ...(Object.keys(attributes).length > 0 && {
    ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`@_${key}`, legal(value)])),
  }),
});

const text = (words: string): Xml => ({ '#text': legal(words) });

/** The IPTC's News Industry Text Format 3.5: quotations with their source, people, organizations, locations, money, numbers. */
export const nitf: Exporter = {
  id: 'nitf',
  extension: '.nitf.xml',
  write(handOver) {
    const builder = new XMLBuilder({
      preserveOrder: true,
      ignoreAttributes: false,
      suppressEmptyNode: true,
      processEntities: true,
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([document(handOver)])}\n`;
  },
};

function document({ article, name }: HandOver): Xml {
  const paragraphs = inlineOf(article);
  const headline = article.paragraphs.findIndex((p) => p.role === 'heading');
  const isFirst = headline === 0;
  const title = isFirst ? article.text.slice(article.paragraphs[0]?.start, article.paragraphs[0]?.end) : name;
  const hedline = isFirst ? [element('hedline', [element('hl1', pieces(paragraphs[0] ?? []))])] : [];
  const blocks = article.paragraphs.flatMap((p, i) => {
    if (isFirst && i === 0) return [];
    return [element(p.role === 'heading' ? 'hl2' : 'p', pieces(paragraphs[i] ?? []))];
  });
  return element(
    'nitf',
    [
      element('head', [element('title', [text(title.replace(/^#+\s*/, ''))])]),
      element('body', [
        ...(hedline.length > 0 ? [element('body.head', hedline)] : []),
        element('body.content', blocks),
      ]),
    ],
    { xmlns: 'http://iptc.org/std/NITF/2006-10-18/', version: '-//IPTC//DTD NITF 3.5//EN' },
  );
}

const pieces = (inline: readonly Inline[]): readonly Xml[] => inline.map(piece);

function piece(inline: Inline): Xml {
  if (typeof inline === 'string') return text(inline);
  const { marked, children } = inline;
  if (marked.kind === 'quotation') {
    const speaker = marked.of.attribution?.speaker;
    return element('q', pieces(children), speaker ? { 'quote-source': speaker.name ?? speaker.text } : {});
  }
  const words = [text(children.filter((c) => typeof c === 'string').join(''))];
  return marked.kind === 'claim' ? number(marked.of, words) : named(marked.of, words);
}

function number(claim: Claim, words: readonly Xml[]): Xml {
  if (claim.kind === 'money') return element('money', words, claim.unit ? { unit: claim.unit } : {});
  return element('num', words, claim.unit ? { units: claim.unit } : {});
}

function named({ type, name, gender }: Entity, words: readonly Xml[]): Xml {
  if (type === 'person') return element('person', words, { value: name, ...(gender && { gender }) });
  if (type === 'organization') return element('org', words, { value: name });
  return type === 'place' ? element('location', words) : element('object.title', words);
}
