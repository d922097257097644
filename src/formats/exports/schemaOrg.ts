import type { Article, Quotation } from '../../analysis/article';
import type { Exporter } from './export';
import { oneLine } from './facts';
import { escapeHtml, htmlPage, legal } from './html';
import { type Inline, inlineOf } from './inline';

/** The article for a web page: quotations marked, and as schema.org Quotation with their speakers in JSON-LD. */
export const schemaOrg: Exporter = {
  id: 'html',
  extension: '.html',
  write({ name, article }) {
    const paragraphs = inlineOf(article);
    const [first] = article.paragraphs;
    const title = first?.role === 'heading' ? oneLine(article.text.slice(first.start, first.end)) : name;
    const body = article.paragraphs.map((p, i) => {
      const tag = p.role !== 'heading' ? 'p' : i === 0 ? 'h1' : 'h2';
      return `<${tag}>${(paragraphs[i] ?? []).map(markup).join('')}</${tag}>`;
    });
    const plain = title.replace(/^#+\s*/, '');
    const head = `<script type="application/ld+json">\n${dataOf(article, plain)}\n</script>\n`;
    return htmlPage(plain, ['<article>', ...body, '</article>'], head);
  },
};

function markup(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  const { marked, children } = inline;
  const inner = children.map(markup).join('');
  // The marks are in the text already, in the article's own style.
  return marked.kind === 'quotation' ? `<span class="quotation">${inner}</span>` : inner;
}

/** What stands in a script must not end it. */
const dataOf = (article: Article, headline: string): string =>
  JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: legal(headline),
      hasPart: article.quotations.map((q) => quotationOf(article, q)),
    },
    null,
    2,
  ).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

function quotationOf({ entities }: Article, { text, attribution }: Quotation) {
  const speaker = attribution?.speaker;
  const entity = entities.find((e) => e.id === speaker?.entity);
  const type = entity?.type === 'organization' ? 'Organization' : 'Person';
  return {
    '@type': 'Quotation',
    text: oneLine(legal(text)),
    ...(speaker && {
      spokenByCharacter: {
        '@type': type,
        name: legal(speaker.name ?? speaker.text),
        ...(entity?.role && type === 'Person' && { jobTitle: legal(entity.role) }),
      },
    }),
  };
}
