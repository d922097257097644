import * as vscode from 'vscode';
import type { VoiceShare } from '../../analysis/balance';
import type { Analysed } from '../articles';
import { type Html, html } from './html';

const { t } = vscode.l10n;

/** The article's length on a lane, in units of the picture. */
const LONG = 1000;
/** The narrowest block, in the same units: one word of a long article has to be seen too. */
const NARROW = 4;

/** Who speaks where: a lane for each speaker, the article running from left to right, a block for each quotation. */
export function lanes(analysed: Analysed, shares: readonly VoiceShare[]): Html | '' {
  if (shares.length === 0) return '';
  return html`<section><h2 id="where">${t('Who speaks where')}</h2>
<figure aria-labelledby="where"><table class="lanes"><tbody>${shares.map((share) => lane(analysed, share))}</tbody></table>
<figcaption>${t('The article from its first line on the left to its last on the right.')}</figcaption></figure></section>`;
}

function lane({ document, article }: Analysed, { voice, named }: VoiceShare): Html {
  const name = voice.name ?? t('Nobody Named');
  const scale = LONG / Math.max(1, article.text.length);
  const blocks = voice.quotations.map(({ outer: { start, end } }) => {
    const width = Math.max(NARROW, (end - start) * scale);
    const x = Math.min(start * scale, LONG - width);
    return html`<rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
  });
  const lines = new Set(voice.quotations.map((q) => document.positionAt(q.outer.start).line + 1));
  const kind = voice.key === null ? 'lane open' : named ? 'lane' : 'lane unnamed';
  return html`<tr><th scope="row">${name}</th><td><svg class="${kind}" viewBox="0 0 ${LONG} 10" preserveAspectRatio="none" role="img" aria-label="${t('Lines: {0}', [...lines].join(', '))}">${blocks}</svg></td></tr>`;
}
