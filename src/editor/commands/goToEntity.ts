import * as vscode from 'vscode';
import type { Article, Entity, EntityType } from '../../analysis/article';
import type { Articles } from '../articles';
import { ENTITY_ICONS, groupLabel } from '../labels';
import { articleInEditor, explain } from './article';
import { type Place, pickPlace, separator } from './pick';

const ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** Go to Entity…: to the first mention of a person, an organization or a place. */
export function goToEntity(articles: Articles): void {
  const found = articleInEditor(articles);
  if (!found) return;
  const places = placesOf(found.analysed.article);
  if (places.length === 0)
    explain(vscode.l10n.t('No people, organizations or places are named in this article.'));
  else pickPlace(found, places, vscode.l10n.t('Go to the first mention of …'));
}

const placesOf = ({ entities }: Article): readonly Place[] =>
  ORDER.flatMap((type) => {
    const ofType = entities.filter((e) => e.type === type).flatMap(placeOf);
    return ofType.length > 0 ? [separator(groupLabel(type)), ...ofType] : [];
  });

function placeOf({ name, type, role, variants, mentions }: Entity): readonly Place[] {
  const target = mentions[0];
  if (!target) return [];
  return [
    {
      label: `$(${ENTITY_ICONS[type]}) ${name}`,
      description: [String(mentions.length), ...variants].join(' · '),
      ...(role ? { detail: role } : {}),
      target,
    },
  ];
}
