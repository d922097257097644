import * as vscode from 'vscode';
import { ActiveArticle } from './activeArticle';
import { Articles } from './articles';
import { CodeActions } from './codeActions/provider';
import { commandsOf } from './commands/all';
import { announceMarks, marksWereShown } from './commands/toggleMarks';
import { Comparisons } from './compare/comparisons';
import { SideBySide } from './compare/sideBySide';
import { Decisions } from './decisions';
import { Diagnostics } from './diagnostics';
import { DocumentSymbols } from './documentSymbols';
import { FolderArticles } from './folder/folderArticles';
import { WorkspaceSymbols } from './folder/workspaceSymbols';
import { Folding } from './folding';
import { Hovers } from './hovers';
import { InlayHints } from './inlayHints';
import { LanguageStatus } from './languageStatus';
import { LedgerStore } from './ledgers/ledgerStore';
import { Ledgers } from './ledgers/ledgers';
import { closeLog } from './log';
import { Marks } from './marks';
import { Definitions, Highlights, References } from './navigation';
import { Providers, type Registration } from './providers';
import { Renames } from './rename';
import { agreedOn, SECTION } from './settings';
import { SummaryPanels } from './summary/summaryPanel';
import { EntitiesView } from './views/entitiesView';
import { NumbersView } from './views/numbersView';
import { QuotationsView } from './views/quotationsView';
import { WorkspaceConfiguration } from './workspaceConfiguration';

/** What other extensions may use, and the tests do: the trees as they stand. */
export interface BluePencilApi {
  readonly views: {
    readonly entities: vscode.TreeDataProvider<object>;
    readonly quotations: vscode.TreeDataProvider<object>;
    readonly numbers: vscode.TreeDataProvider<object>;
  };
}

/** Starts Blue Pencil, the same in every host. VS Code calls it when the first article is opened, not before. */
export function activate(context: vscode.ExtensionContext): BluePencilApi {
  const keep = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const desk = keep(new WorkspaceConfiguration());
  const decisions = new Decisions(desk, context.globalState);
  const ledgerStore = keep(new LedgerStore(context.globalStorageUri));
  const ledgers = keep(new Ledgers(ledgerStore, (document) => articles.current(document)?.article));
  const comparisons = keep(new Comparisons(context.workspaceState));
  const articles: Articles = keep(
    new Articles(
      (document) => agreedOn(document, desk.of(document), decisions.of(document)),
      (document, article) => ({
        ledger: ledgers.of(document, article),
        ...comparisons.of(document, article),
      }),
    ),
  );
  const active = keep(new ActiveArticle(articles));
  const beside = keep(new SideBySide(articles, comparisons));
  const marks = keep(new Marks(articles, marksWereShown(context.globalState)));
  const summaries = keep(new SummaryPanels(articles, context.extensionUri));
  const views = {
    entities: keep(new EntitiesView(active, context.workspaceState)),
    quotations: keep(new QuotationsView(active, context.workspaceState)),
    numbers: keep(new NumbersView(active, context.workspaceState)),
  };
  const folder = new FolderArticles(articles);
  keep(vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols(folder)));
  keep(new Diagnostics(articles));
  keep(new LanguageStatus(active));
  const providers = keep(new Providers(articles, providersOf(articles, keep(new InlayHints(articles)))));
  announceMarks(marks);

  const commands = commandsOf({
    articles,
    active,
    decisions,
    ledgers,
    comparisons,
    beside,
    folder,
    marks,
    summaries,
    views,
    state: context.globalState,
  });
  for (const [id, run] of Object.entries(commands)) keep(vscode.commands.registerCommand(id, run));

  const readAgain = (): void => {
    articles.refresh();
    providers.renew();
  };
  keep(desk.onDidChange(readAgain));
  keep(decisions.onDidChange(readAgain));
  keep(vscode.workspace.onDidCloseTextDocument((document) => decisions.forget(document)));
  keep(ledgers.onDidChange(() => articles.refresh()));
  keep(comparisons.onDidChange(() => articles.refresh()));
  keep(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SECTION)) readAgain();
    }),
  );
  articles.start();
  return { views };
}

/** What VS Code asks about an article, registered for where articles are. */
const providersOf = (articles: Articles, inlayHints: InlayHints): readonly Registration[] => [
  (where) => vscode.languages.registerDocumentSymbolProvider(where, new DocumentSymbols(articles), LABEL),
  (where) => vscode.languages.registerHoverProvider(where, new Hovers(articles)),
  (where) => vscode.languages.registerDefinitionProvider(where, new Definitions(articles)),
  (where) => vscode.languages.registerReferenceProvider(where, new References(articles)),
  (where) => vscode.languages.registerDocumentHighlightProvider(where, new Highlights(articles)),
  (where) => vscode.languages.registerRenameProvider(where, new Renames(articles)),
  (where) => vscode.languages.registerFoldingRangeProvider(where, new Folding(articles)),
  (where) =>
    vscode.languages.registerCodeActionsProvider(where, new CodeActions(articles), CodeActions.metadata),
  (where) => vscode.languages.registerInlayHintsProvider(where, inlayHints),
];

/** Everything goes with the context's subscriptions; the log was made on demand. */
export const deactivate = (): void => closeLog();

const LABEL: vscode.DocumentSymbolProviderMetadata = { label: 'Blue Pencil' };
