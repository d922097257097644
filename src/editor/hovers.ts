import * as vscode from 'vscode';
import type { Article, Attribution, Claim, Entity, Quotation } from '../analysis/article';
import { wordsQuoted } from '../analysis/balance';
import { type JoinedBy, joinedBy } from '../analysis/entities/joinedBy';
import { voiceKey } from '../analysis/voices';
import { candidatesFor } from '../rules/fixes/attribute';
import { overlaps } from '../text/span';
import type { Analysed, Articles } from './articles';
import { claimReading } from './claimReading';
import { QUOTATIONS_OF } from './commands/quotationsOf';
import { REVEAL, revealing } from './commands/reveal';
import { dateReading } from './dateLines';
import { basisLabel, claimKindLabel, claimSourceLabel, typeLabel } from './labels';
import {
  claimAt,
  dateAt,
  type EntityAt,
  entityAt,
  entityById,
  mentionsOf,
  quotationAt,
  quotationsOf,
} from './lookup';
import { rangeOf } from './ranges';
import { shorten } from './snippet';

const { t } = vscode.l10n;

/** What is known of the words under the pointer: a number, a name, a date, a quotation, the most particular first. */
export class Hovers implements vscode.HoverProvider {
  constructor(private readonly articles: Articles) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const analysed = await this.articles.read(document);
    if (!analysed) return undefined;
    const { article } = analysed;
    const offset = document.offsetAt(position);
    const claim = claimAt(article, offset);
    if (claim) return hover(document, claim, claimLines(article, claim));
    const named = entityAt(article, offset);
    if (named) return hover(document, named.words, entityLines(analysed, named));
    const date = dateAt(article, offset);
    const read = date && dateReading(date);
    if (date && read) return hover(document, date, [{ heading: t('Date'), text: read }]);
    const quotation = quotationAt(article, offset);
    if (quotation) return hover(document, quotation, quotationLines(analysed, quotation));
    return undefined;
  }
}

/** A line of a hover: its text is put in as text, its links are commands of our own. */
interface Line {
  readonly heading?: string;
  readonly text?: string;
  readonly link?: vscode.Command;
}

function hover(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
  lines: readonly Line[],
): vscode.Hover {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [REVEAL, QUOTATIONS_OF] };
  lines.forEach((line, i) => {
    if (i > 0) markdown.appendMarkdown('\n\n');
    if (line.heading) markdown.appendMarkdown('**').appendText(line.heading).appendMarkdown('** ');
    if (line.text) markdown.appendText(line.text);
    if (line.link) appendLink(markdown, line.link);
  });
  return new vscode.Hover(markdown, rangeOf(document, { start, end }));
}

/** `appendText` keeps the article's own characters from being read as Markdown, inside a link too. */
function appendLink(
  markdown: vscode.MarkdownString,
  { title, command, arguments: args }: vscode.Command,
): void {
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  markdown
    .appendMarkdown(' [')
    .appendText(title)
    .appendMarkdown(`](${target.replace(/[()]/g, encodeURIComponent)})`);
}

const percent = (part: number): string =>
  new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(part);

const linkTo = (
  document: vscode.TextDocument,
  title: string,
  s: { start: number; end: number },
): vscode.Command => ({
  ...revealing(document, s),
  title,
});

const allQuotations = (key: string | null): vscode.Command => ({
  command: QUOTATIONS_OF,
  title: t('All quotations'),
  arguments: [key],
});

function claimLines(article: Article, claim: Claim): readonly Line[] {
  return [
    { heading: claimKindLabel(claim.kind), text: claimReading(claim) },
    { text: t('Source: {0}', claimSourceLabel(article, claim)) },
  ];
}

function entityLines({ article, document }: Analysed, { entity, words, standIn }: EntityAt): readonly Line[] {
  const { name, role, type, variants } = entity;
  const mentions = mentionsOf(article, entity);
  const quotations = quotationsOf(article, entity);
  const lines: Line[] = [{ heading: name, text: role ?? typeLabel(type) }];
  if (standIn && standIn.text !== name)
    lines.push({ text: t('“{0}” is taken to mean {1}.', shorten(standIn.text, 60), name) });
  if (standIn) lines.push(...alternativesOf(article, standIn.alternatives));
  else lines.push(...why(article.text.slice(words.start, words.end), name));
  if (variants.length > 0) lines.push({ text: t('Also: {0}', variants.join(', ')) });
  const first = mentions[0];
  if (first)
    lines.push({
      text: mentions.length === 1 ? t('Mentioned once.') : t('Mentioned {0} times.', mentions.length),
      ...(!overlaps(first, words) && { link: linkTo(document, t('First mention'), first) }),
    });
  lines.push(...namesakes(article, entity));
  const quoted = quotations[0];
  if (quoted)
    lines.push({
      text: quotations.length === 1 ? t('Quoted once.') : t('Quoted {0} times.', quotations.length),
      link: quotations.length > 1 ? allQuotations(entity.id) : linkTo(document, t('First quotation'), quoted),
    });
  return lines;
}

/** How a mention that is not the full name comes to mean it. */
function why(words: string, name: string): readonly Line[] {
  const reasons: Readonly<Partial<Record<JoinedBy, string>>> = {
    'family-name': t('“{0}” is the family name of {1}.', words, name),
    'first-name': t('“{0}” is the first name of {1}.', words, name),
    initials: t('“{0}” is short for {1}.', words, name),
    part: t('“{0}” is part of the name {1}.', words, name),
    spelling: t('“{0}” is taken for another spelling of {1}.', words, name),
    other: t('“{0}” is taken to mean {1}.', words, name),
  };
  const text = reasons[joinedBy(words, name)];
  return text === undefined ? [] : [{ text }];
}

/** Others who share its family name or a word of its name: whom else a bare mention could mean. */
function namesakes({ entities }: Article, entity: Entity): readonly Line[] {
  const words = new Set(entity.mentions.flatMap((m) => (/\s/.test(m.text) ? [] : [m.text])));
  const others = entities.filter((e) => e !== entity && e.name.split(/\s+/).some((word) => words.has(word)));
  return others.length > 0
    ? [{ text: t('{0} could also be {1}.', [...words].join(', '), others.map((e) => e.name).join(', ')) }]
    : [];
}

function quotationLines(analysed: Analysed, quotation: Quotation): readonly Line[] {
  const { article, document } = analysed;
  const { attribution } = quotation;
  const speaker = attribution?.speaker;
  if (!attribution || !speaker) return [{ heading: t('Nobody Named') }, ...nobodyLines(analysed, quotation)];
  const entity = entityById(article, speaker.entity);
  const name = entity?.name ?? speaker.name ?? speaker.text;
  return [
    { heading: name, text: entity?.role ?? '' },
    { text: howSure(attribution), link: linkTo(document, t('Show speaker'), speaker) },
    ...alternativesOf(article, speaker.alternatives),
    {
      text: t('{0} words quoted from them so far.', wordsQuoted(article, voiceKey(speaker), quotation.start)),
      link: allQuotations(voiceKey(speaker)),
    },
  ];
}

/** Who could be meant; that nobody is named is said by the finding, whose words VS Code shows in the same hover. */
function nobodyLines({ article, findings }: Analysed, quotation: Quotation): readonly Line[] {
  const isFound = findings.some((f) => f.rule === 'quote/unattributed' && f.start === quotation.start);
  const near = candidatesFor(article, quotation);
  return [
    ...(isFound ? [] : [{ text: t('No speaker is named in the paragraph or right before it.') }]),
    ...(near.length > 0 ? [{ text: t('Named nearby: {0}.', near.join(', ')) }] : []),
  ];
}

function howSure({ basis, cue, confidence }: Attribution): string {
  const why = cue ? t('{0} (“{1}”)', basisLabel(basis), cue.text) : basisLabel(basis);
  return t('{0} sure: {1}.', percent(confidence), why);
}

function alternativesOf(article: Article, ids: readonly string[]): readonly Line[] {
  const names = ids.flatMap((id) => entityById(article, id)?.name ?? []);
  return names.length > 0 ? [{ text: t('Could also be {0}.', names.join(', ')) }] : [];
}
