import * as vscode from 'vscode';
import { type Balance, balanceOf, type VoiceShare } from '../../analysis/balance';
import { asAccepted } from '../../text/criticMarkup';
import type { Span } from '../../text/span';
import type { Analysed } from '../articles';
import { revealing } from '../commands/reveal';
import { findingMessage } from '../labels';
import { shorten } from '../snippet';
import { type Content, type Html, html } from './html';
import { lanes } from './lanes';

const { t } = vscode.l10n;

/** Where the page's style sheet is and what it may load. */
interface PageFrame {
  readonly style: string;
  readonly cspSource: string;
}

/** The summary as one page without scripts: the balance of sources, what is open, whose the numbers are. */
export function summaryPage(analysed: Analysed, frame: PageFrame): string {
  const balance = balanceOf(analysed.article);
  const page = html`<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${frame.cspSource}">
<link rel="stylesheet" href="${frame.style}">
<title>${t('Article Summary')}</title>
</head>
<body>
<main>
<h1>${titleOf(analysed)}</h1>
${figures(analysed, balance)}
${sources(analysed, balance)}
${lanes(analysed, balance.shares)}
${open(analysed)}
${numbers(analysed, balance)}
</main>
</body>
</html>`;
  return page.text;
}

function titleOf({ article, document }: Analysed): string {
  const headings = article.paragraphs
    .filter((p) => p.role === 'heading')
    .map((p) => asAccepted(article.text.slice(p.start, p.end)).replace(/^\s*#+\s*/, ''));
  // A line in capitals above it is a kicker or an embargo.
  const title = headings.find((h) => /\p{Ll}/u.test(h)) ?? headings[0];
  if (title) return shorten(title, 140);
  return document.uri.path.split('/').at(-1) ?? '';
}

const format = (value: number): string => new Intl.NumberFormat(vscode.env.language).format(value);
const percent = (part: number, whole: number): string =>
  new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(whole > 0 ? part / whole : 0);

function figures({ article, findings }: Analysed, balance: Balance): Html {
  const speakers = balance.shares.filter((s) => s.voice.key !== null);
  const rows: readonly (readonly [string, Content])[] = [
    [t('Words'), format(balance.words)],
    [t('Quoted'), percent(balance.quotedWords, balance.words)],
    [t('Quotations'), format(article.quotations.length)],
    [t('Speakers'), format(speakers.length)],
    [t('Not named'), format(speakers.filter((s) => !s.named).length)],
    [t('Numbers'), format(article.claims.length)],
    [t('Findings'), format(findings.length)],
  ];
  return html`<dl class="figures">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function sources({ document }: Analysed, { shares, quotedWords }: Balance): Html {
  const heading = html`<h2 id="sources">${t('Balance of sources')}</h2>`;
  if (shares.length === 0)
    return html`<section>${heading}<p>${t('Nobody is quoted in this article.')}</p></section>`;
  const most = Math.max(1, ...shares.map((s) => s.words));
  const rows = shares.map((share) => sourceRow(document, share, most, quotedWords));
  return html`<section>${heading}
<table aria-labelledby="sources">
<thead><tr><th scope="col">${t('Speaker')}</th><th scope="col">${t('Words quoted')}</th><th scope="col" class="number">${t('Share')}</th><th scope="col" class="number">${t('Quotations')}</th><th scope="col" class="number">${t('Numbers')}</th></tr></thead>
<tbody>${rows}</tbody>
</table></section>`;
}

function sourceRow(
  document: vscode.TextDocument,
  { voice, words, named, claims }: VoiceShare,
  most: number,
  all: number,
): Html {
  const first = voice.quotations[0];
  const name = voice.name ?? t('Nobody Named');
  const note = voice.key !== null && !named ? html` <small>${t('not named')}</small>` : '';
  const who = first ? link(document, first, name) : name;
  const width = ((100 * words) / most).toFixed(1);
  const kind = voice.key === null ? 'bar open' : named ? 'bar' : 'bar unnamed';
  return html`<tr><th scope="row">${who}${note}</th>
<td><svg class="${kind}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg> ${format(words)}</td>
<td class="number">${percent(words, all)}</td><td class="number">${voice.quotations.length}</td><td class="number">${claims.length}</td></tr>`;
}

function open({ document, findings }: Analysed): Html {
  const list =
    findings.length === 0
      ? html`<p>${t('Nothing to look at')}</p>`
      : html`<ul>${findings.map(
          (f) =>
            html`<li>${link(document, f, t('Line {0}', document.positionAt(f.start).line + 1))}: ${findingMessage(f)} <q>${shorten(asAccepted(document.getText().slice(f.start, f.end)), 100)}</q></li>`,
        )}</ul>`;
  return html`<section><h2>${t('To look at')}</h2>${list}</section>`;
}

function numbers({ article, document }: Analysed, balance: Balance): Html {
  if (article.claims.length === 0)
    return html`<section><h2>${t('Numbers')}</h2><p>${t('No numbers are stated as fact in this article.')}</p></section>`;
  const attributed = new Map<string, Span[]>();
  for (const { source, ...claim } of article.claims)
    if (source) push(attributed, source.name ?? source.text, claim);
  const group = (label: string, claims: readonly Span[]): Html =>
    html`<li><strong>${label}</strong>: ${claims.map((c, i) => [i > 0 ? ', ' : '', link(document, c, article.text.slice(c.start, c.end))])}</li>`;
  const own = balance.ownClaims.length > 0 ? group(t('the article itself'), balance.ownClaims) : '';
  return html`<section><h2>${t('Numbers by source')}</h2><ul>${own}${[...attributed].map(([name, claims]) => group(name, claims))}</ul></section>`;
}

function push(map: Map<string, Span[]>, key: string, s: Span): void {
  const known = map.get(key);
  if (known) known.push(s);
  else map.set(key, [s]);
}

/** A link that shows the place in the article: one command of our own, which the page is allowed to run. */
function link(document: vscode.TextDocument, s: Span, label: string): Html {
  const { command, arguments: args } = revealing(document, s);
  return html`<a href="command:${command}?${encodeURIComponent(JSON.stringify(args))}">${label}</a>`;
}
