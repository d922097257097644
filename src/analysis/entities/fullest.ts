import { familyName, foldName, keyOf } from './chains/key';
import type { NamedMention } from './chains/mentions';
import { PLACES, STATES } from './names/gazetteer';

/** A form in capitals counts as its plain spelling would. */
const isShouted = (form: string): boolean => form === form.toUpperCase() && /\p{L}{2}/u.test(form);

/** Longer forms in capitals are no acronyms. In UTF-16 units. */
const ACRONYM = 6;

/**
 * The fullest form of an entity's name: most words first, then the spelling of its last word that the article uses
 * most (the writer's own words before those in quotation marks), then the commonest form.
 */
export function fullestName(mentions: readonly NamedMention[]): string {
  const forms = new Map<string, number>();
  for (const m of mentions) {
    const form = m.family ? `${m.text} ${m.family}` : m.text;
    forms.set(form, (forms.get(form) ?? 0) + (m.quoted ? 0.5 : 1));
  }
  const lasts = new Map<string, number>();
  for (const [form, weight] of forms) lasts.set(lastOf(form), (lasts.get(lastOf(form)) ?? 0) + weight);
  const rank = (form: string): number =>
    Math.min(keyOf(form).split(' ').length, 9) * 1e6 +
    (isShouted(form) || STATES.has(form) ? 0 : 5e5) +
    Math.min(lasts.get(lastOf(form)) ?? 0, 400) * 1e3 +
    Math.min(forms.get(form) ?? 0, 900);
  let best = '';
  let most = -1;
  for (const form of forms.keys()) {
    const value = rank(form);
    if (value > most) [best, most] = [form, value];
  }
  // "KZN SAPS" is as much one as "SAPS".
  const isAcronym =
    best.split(/\s/).every((word, _, all) => all.length === 1 || word.length < ACRONYM - 1) &&
    mentions.some((m) => m.type === 'organization' || m.cue === 'organization');
  const isPlain =
    best.length >= ACRONYM ||
    /\s/.test(best) ||
    (best.length > 3 && (PLACES.has(best.toLowerCase()) || mentions.every(isDated)));
  return isShouted(best) && isPlain && !isAcronym ? capitalized(best) : best;
}

/** "BELÉM —": a dateline's. */
const isDated = ({ type, start, text }: NamedMention): boolean =>
  type === 'place' && (start === 0 || text.length > 4);

const lastOf = (form: string): string => familyName(foldName(form).split(/\s+/));

const capitalized = (form: string): string =>
  form
    .toLowerCase()
    .replace(/(?<=^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase())
    .replace(/(?<=\s)[IVX][ivx]+$/, (numeral) => numeral.toUpperCase());
