import * as vscode from 'vscode';
import type { Article, Basis, Claim, ClaimKind, EntityType } from '../analysis/article';
import { isQuoted } from '../analysis/claims/ownClaims';
import type { Finding, Related } from '../rules/rule';

const { t } = vscode.l10n;

/** A finding's message in the interface's language: the rules give English with arguments. */
export const findingMessage = (finding: Finding): string => t(finding.template, ...finding.args);

/** Evidence is mostly the article's own words, which no language pack has. */
export const relatedMessage = (related: Related): string => t(related.message, ...(related.args ?? []));

export function groupLabel(type: EntityType): string {
  switch (type) {
    case 'person':
      return t('People');
    case 'organization':
      return t('Organizations');
    case 'place':
      return t('Places');
    case 'other':
      return t('Other Names');
  }
}

export function typeLabel(type: EntityType): string {
  switch (type) {
    case 'person':
      return t('Person');
    case 'organization':
      return t('Organization');
    case 'place':
      return t('Place');
    case 'other':
      return t('Name');
  }
}

export const ENTITY_ICONS: Readonly<Record<EntityType, string>> = {
  person: 'account',
  organization: 'organization',
  place: 'location',
  other: 'symbol-misc',
};

export function basisLabel(basis: Basis): string {
  switch (basis) {
    case 'stated':
      return t('stated beside the quotation');
    case 'same-paragraph':
      return t('continues the attributed quotation in this paragraph');
    case 'carried-over':
      return t('carried over from the paragraph before');
    case 'continued':
      return t('one quotation over several paragraphs');
    case 'introduced':
      return t('introduced by the sentence before');
    case 'label':
      return t('named by a transcript’s label');
    case 'credit':
      return t('named by the credit line');
  }
}

export function claimKindLabel(kind: ClaimKind): string {
  switch (kind) {
    case 'money':
      return t('Money');
    case 'percentage':
      return t('Percentage');
    case 'count':
      return t('Count');
    case 'measure':
      return t('Measure');
    case 'duration':
      return t('Duration');
    case 'age':
      return t('Age');
    case 'ratio':
      return t('Ratio');
    case 'rate':
      return t('Rate');
    case 'change':
      return t('Change');
    case 'rank':
      return t('Rank');
    case 'score':
      return t('Score');
    case 'vote':
      return t('Vote');
  }
}

/** Whose number it is. A headline repeats what the article says, and is told apart from it. */
export function claimSourceLabel(article: Article, claim: Claim): string {
  const { source } = claim;
  if (source) return source.name ?? source.text;
  if (isQuoted(article, claim)) return t('nobody named');
  const isHeadline = article.paragraphs[claim.paragraph]?.role === 'heading';
  return isHeadline ? t('in the headline') : t('the article itself');
}
