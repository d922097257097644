import * as vscode from 'vscode';
import type { Article, Speaker } from '../analysis/article';
import { overlaps, type Span } from '../text/span';
import type { Analysed, Articles } from './articles';
import { rangeOf } from './ranges';
import { isMarkShown, type MarkKind } from './settings';

type Look = 'quotation' | 'speaker' | 'cue' | 'claim' | 'person' | 'organization' | 'place';

const KIND_OF: Readonly<Record<Look, MarkKind>> = {
  quotation: 'quotations',
  speaker: 'speakers',
  cue: 'cues',
  claim: 'claims',
  person: 'entities',
  organization: 'entities',
  place: 'entities',
};

const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`bluePencil.${id}`);
const underline = (id: string, borderStyle: 'solid' | 'dotted'): vscode.DecorationRenderOptions => ({
  borderColor: color(id),
  borderStyle,
  borderWidth: '0 0 1px 0',
});

const LOOKS: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  quotation: { backgroundColor: color('quotationBackground') },
  speaker: { color: color('speakerForeground'), fontWeight: 'bold' },
  cue: { color: color('cueForeground'), fontStyle: 'italic' },
  claim: underline('claimUnderline', 'dotted'),
  person: underline('personUnderline', 'solid'),
  organization: underline('organizationUnderline', 'solid'),
  place: underline('placeUnderline', 'solid'),
};

/** An article longer than this is marked only around what is in sight, in UTF-16 units. */
const LONG = 60_000;
/** How far beyond the edge of what is in sight, in lines, so that scrolling shows no bare text. */
const MARGIN = 60;
/** No kind is drawn more often than this: a line of megabytes is in sight all at once. */
const MOST = 4000;

/** Marks in the text; what they look like is the theme's affair. */
export class Marks implements vscode.Disposable {
  private readonly types = new Map<Look, vscode.TextEditorDecorationType>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private readonly drawnIn = new WeakMap<vscode.TextEditor, vscode.Range>();

  constructor(
    private readonly articles: Articles,
    private shown: boolean,
  ) {
    for (const look of Object.keys(LOOKS) as readonly Look[]) this.types.set(look, createType(LOOKS[look]));
    this.subscriptions = [
      articles.onDidChange((document) => this.drawAll((editor) => editor.document === document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.scrolled(textEditor)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('bluePencil.marks')) this.drawAll();
      }),
    ];
    this.drawAll();
  }

  get areShown(): boolean {
    return this.shown;
  }

  /** Shows or hides all marks; diagnostics stay. */
  show(shown: boolean): void {
    this.shown = shown;
    this.drawAll();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const type of this.types.values()) type.dispose();
  }

  private drawAll(which: (editor: vscode.TextEditor) => boolean = () => true): void {
    for (const editor of vscode.window.visibleTextEditors) if (which(editor)) this.draw(editor);
  }

  private scrolled(editor: vscode.TextEditor): void {
    const drawn = this.drawnIn.get(editor);
    if (drawn && editor.visibleRanges.every((r) => drawn.contains(r))) return;
    this.draw(editor);
  }

  private draw(editor: vscode.TextEditor): void {
    const analysed = this.articles.get(editor.document);
    // Marks move with the words by themselves; those of an older version are drawn anew when its analysis comes.
    if (analysed && analysed.version !== editor.document.version) return;
    const area = areaOf(editor);
    this.drawnIn.set(editor, area.range);
    const spans = analysed && this.shown ? spansOf(analysed, area.span) : undefined;
    for (const [look, type] of this.types) {
      const wanted = spans && isMarkShown(KIND_OF[look], editor.document) ? spans[look] : [];
      editor.setDecorations(
        type,
        wanted.map((s) => rangeOf(editor.document, s)),
      );
    }
  }
}

const createType = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    ...options,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

/** What to mark in an editor: everything in a short article, the neighbourhood of what is in sight in a long one. */
function areaOf({ document, visibleRanges }: vscode.TextEditor): {
  readonly range: vscode.Range;
  readonly span: Span;
} {
  const last = document.lineCount - 1;
  const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(last).range.end);
  const end = document.offsetAt(whole.end);
  if (end <= LONG || visibleRanges.length === 0) return { range: whole, span: { start: 0, end } };
  const first = Math.max(0, Math.min(...visibleRanges.map((r) => r.start.line)) - MARGIN);
  const final = Math.min(last, Math.max(...visibleRanges.map((r) => r.end.line)) + MARGIN);
  const range = new vscode.Range(new vscode.Position(first, 0), document.lineAt(final).range.end);
  return { range, span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } };
}

function spansOf({ article }: Analysed, area: Span): Readonly<Record<Look, readonly Span[]>> {
  const within = (spans: readonly Span[]): readonly Span[] =>
    spans.filter((s) => overlaps(s, area)).slice(0, MOST);
  const mentionsOf = (type: string): readonly Span[] =>
    within(article.entities.flatMap((e) => (e.type === type ? e.mentions : [])));
  return {
    quotation: within(article.quotations.flatMap((q) => q.parts ?? [q])),
    speaker: within(speakersOf(article)),
    cue: within(cuesOf(article)),
    claim: within(article.claims),
    person: mentionsOf('person'),
    organization: mentionsOf('organization'),
    place: mentionsOf('place'),
  };
}

/** Each speaker once, though several quotations may be theirs. */
function speakersOf({ quotations, attributions }: Article): readonly Span[] {
  const speakers = new Map<number, Speaker>();
  for (const { attribution } of quotations)
    if (attribution?.speaker) speakers.set(attribution.speaker.start, attribution.speaker);
  for (const { speaker } of attributions) if (speaker) speakers.set(speaker.start, speaker);
  return [...speakers.values()];
}

function cuesOf({ quotations, attributions }: Article): readonly Span[] {
  const cues = new Map<number, Span>();
  for (const { attribution } of quotations)
    if (attribution?.cue) cues.set(attribution.cue.start, attribution.cue);
  for (const { cue } of attributions) cues.set(cue.start, cue);
  return [...cues.values()];
}
