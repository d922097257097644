import { ORGANIZATION_HEADS } from '../names/heads';
import type { Name } from '../names/name';
import type { Decoded } from './decode';
import { OUTSIDE, Part, partOfTag, TAG_COUNT, TYPES, tagOf, typeOfTag } from './tags';
import type { Unit, Zone } from './units';

/** Words in front of a person's name that are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor president vice prime minister premier chancellor king queen prince princess ' +
    'pope sir lord lady dame sheikh shaikh sheikha haji hajji hajia hajah dona graf begum ayatollah gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm ' +
    'admiral sen senator rep representative congressman congresswoman gov governor mayor secretary ambassador judge justice rev ' +
    'reverend father imam bishop archbishop cardinal us u.s former chief foreign defense defence deputy spokesman spokeswoman coach ' +
    'chairman chairwoman ceo director commissioner attorney speaker officer inspector detective brigadier baroness baron madam ' +
    'constable constables sergeants inspectors corporal corporals lieutenants captains majors colonels generals officers detectives troopers deputies ' +
    'councillors councilors commissioners senators representatives professors doctors ministers secretaries judges justices bishops pastors presidents governors ' +
    'mayors ambassadors directors fullback full-back halfback half-back flanker hooker winger striker midfielder goalkeeper defender fly-half scrum-half ' +
    'five-eighth quarterback linebacker cornerback pitcher catcher shortstop batsman batter bowler seamer spinner wicketkeeper all-rounder sophomore freshman skipper captain'
  ).split(' '),
);

const isTitle = (text: string): boolean => TITLES.has(text.toLowerCase().replace(/\.$/, ''));

/** Names that the tags of a zone mark, in order. */
export function namesOfZone(units: readonly Unit[], zone: Zone, decoded: Decoded): readonly Name[] {
  const names: Name[] = [];
  let from = 0;
  for (let i = 0; i < zone.end - zone.start; i++) {
    const tag = decoded.tags[i] ?? OUTSIDE;
    if (tag === OUTSIDE) continue;
    const part = partOfTag(tag);
    if (part === Part.Begin || part === Part.Only) from = i;
    if (part !== Part.Last && part !== Part.Only) continue;
    const type = TYPES[typeOfTag(tag)];
    const span = trimmedUnits(units, zone.start + from, zone.start + i + 1, type === 'person');
    const start = units[span.start]?.start;
    const end = units[span.end - 1]?.end;
    if (!type || span.start === span.end || start === undefined || end === undefined) continue;
    names.push({ start, end, type, confidence: sureness(decoded, from, i + 1, typeOfTag(tag)) });
  }
  return names;
}

/** The least chance that any of the units is of the type. */
function sureness({ chances }: Decoded, from: number, to: number, type: number): number {
  let least = 1;
  for (let i = from; i < to; i++) {
    let sum = 0;
    for (let p = Part.Begin; p <= Part.Only; p++) sum += chances[i * TAG_COUNT + tagOf(type, p)] ?? 0;
    least = Math.min(least, sum);
  }
  // In tenths, so that a word more or less near a name does not make it another finding of fact.
  return Math.min(10, Math.round(10 * least)) / 10;
}

const LOOSE_START = /^(?:the|[-‑'’‘"“”„«».&])$/i;
const LOOSE_END = /^(?:['’]s?|[-‑&.]|the)$/i;

/** Cuts "the", titles ("General" is none in "General Motors"), possessives and loose marks off a span of units; `start === end` where nothing is left. */
export function trimmedUnits(units: readonly Unit[], first: number, stop: number, person: boolean): Zone {
  let start = first;
  let end = stop;
  const text = (i: number): string => units[i]?.text ?? '';
  while (start < end && LOOSE_START.test(text(start))) start++;
  while (end > start && LOOSE_END.test(text(end - 1))) end--;
  const isBody = ORGANIZATION_HEADS.has(text(end - 1).toLowerCase());
  while (person && !isBody && start < end - 1 && isTitle(text(start))) start++;
  return { start, end };
}
