import * as vscode from 'vscode';
import type { Exporter } from '../../formats/exports';
import type { Articles } from '../articles';
import { later } from '../later';
import { articleInEditor } from './article';

const { t } = vscode.l10n;

/** What somebody wants to hand over; each comes in one form or several. */
type HandOverKind = 'facts' | 'sources' | 'markedUp';

const KINDS: Readonly<Record<HandOverKind, readonly string[]>> = {
  facts: ['facts-csv', 'facts-markdown', 'facts-html'],
  sources: ['sources-csv', 'sources-markdown', 'sources-html'],
  markedUp: ['nitf', 'annotations', 'html'],
};

/** Asks for a form and a place, and writes the article there. With both given by a caller, asks nothing. */
export async function exportArticle(
  articles: Articles,
  kind: HandOverKind,
  args: readonly unknown[],
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, article, ledger } = found.analysed;
  const [form, place] = args;
  const exporter =
    typeof form === 'string' ? later().exporters.find((e) => e.id === form) : await pickForm(KINDS[kind]);
  if (!exporter) return;
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const target =
    typeof place === 'string' ? vscode.Uri.parse(place) : await pickPlace(document, name, exporter);
  if (!target) return;
  try {
    const written = exporter.write({ name, article, ledger });
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(written));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The export could not be written: {0}', reason));
    return;
  }
  if (typeof place !== 'string') await vscode.commands.executeCommand('vscode.open', target);
}

async function pickForm(ids: readonly string[]): Promise<Exporter | undefined> {
  const own = later().exporters.filter((e) => ids.includes(e.id));
  const items = own.map((exporter) => ({
    label: labelOf(exporter.id),
    description: exporter.extension,
    exporter,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('In which form') }))?.exporter;
}

function labelOf(id: string): string {
  if (id.endsWith('-csv')) return t('Table for a spreadsheet (CSV)');
  if (id.endsWith('-markdown')) return t('Table in Markdown');
  if (id === 'facts-html') return t('Page for print, with the article (HTML)');
  if (id === 'sources-html') return t('Page for print (HTML)');
  if (id === 'nitf') return t('NITF, the IPTC’s news format (XML)');
  return id === 'annotations'
    ? t('W3C Web Annotations (JSON-LD)')
    : t('Web page with schema.org’s Quotation (HTML)');
}

function pickPlace(
  { uri, isUntitled }: vscode.TextDocument,
  name: string,
  { extension }: Exporter,
): Thenable<vscode.Uri | undefined> {
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return vscode.window.showSaveDialog({
    title: t('Where to write it'),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name + extension) }),
  });
}
