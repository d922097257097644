import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'an officer’s rank by its letters, with his station and without',
    'According to Gulmira Town SHO Farrukh Bhatti, two men fled. ASI Bilal Kurd was hurt. SHO Bhatti said so.',
    ['place Gulmira Town', 'person Farrukh Bhatti, Bhatti', 'person Bilal Kurd'],
  ],
  [
    'a rank of two words with a hyphen',
    'Police spokesperson Lieutenant-Colonel Sipho Dlomo said so. Major-General Thandeka Radebe agreed, and Dlomo left.',
    ['person Sipho Dlomo, Dlomo', 'person Thandeka Radebe'],
  ],
  [
    'two offices of a firm in front of whoever holds them',
    'The rise was expected, Kestrel Motors CEO and MD Gunther Balke said in a statement. Balke joined in May.',
    ['organization Kestrel Motors', 'person Gunther Balke, Balke'],
  ],
  [
    'whose prosecutions and whose opposition it is',
    'The Director of Public Prosecutions Zawadi Kiprono rose. Leader of the Opposition Tanvir Sodhi sat.',
    ['person Zawadi Kiprono', 'person Tanvir Sodhi'],
  ],
  [
    'a mayor and the town, with no comma',
    'Governor of Nairobi Mutua Kilonzi spoke. The Mayor of Tarrant Siobhan Geary listened, and Kilonzi thanked Geary.',
    ['place Nairobi', 'person Mutua Kilonzi, Kilonzi', 'place Tarrant', 'person Siobhan Geary, Geary'],
  ],
  [
    'a party of workers, and its letters',
    'Ms Sheng was a Workers’ Party (WP) member. She left WP in May.',
    ['person Sheng', 'organization Workers’ Party, WP, WP'],
  ],
  [
    'a party of two letters',
    'The SJ’s Pieter Visagie won. Its SJ councillor, Nomsa Tyali, lost. The SJ is glad.',
    ['organization SJ, SJ, SJ', 'person Pieter Visagie', 'person Nomsa Tyali'],
  ],
  ['what an assembly member is for', 'He is Assembly Member for Dwenase Asikam.', ['place Dwenase Asikam']],
  [
    'districts by their collectors and police',
    'Jharpur collector Sudhir Mishra met Bandol collector Anita Rao. Jharpur police are asking.',
    ['place Jharpur, Jharpur', 'person Sudhir Mishra', 'place Bandol', 'person Anita Rao'],
  ],
  ['a district that bears two names', 'Odda West District did not begin so.', ['place Odda West District']],
  ['a county', 'He was held in Taveri Kitale county.', ['place Taveri Kitale']],
  [
    'a dateline tells what the headline does not',
    'Rangeworth makes plans\n\nRANGEWORTH — The school board has met.',
    ['place Rangeworth, RANGEWORTH'],
  ],
  [
    'half of a family name of two, whichever',
    'Col. Ana Reyes-Magtibay spoke. “No,” Magtibay said.',
    ['person Ana Reyes-Magtibay, Magtibay'],
  ],
  [
    'a family name that stands first, where somebody has it last',
    'Mr Hock Loh runs it. Ms Loh Mei Lan left last year. Ms Loh had led the team.',
    ['person Hock Loh', 'person Loh Mei Lan, Loh'],
  ],
  [
    'an age behind a name nobody knows',
    'It followed the murder of Nobuntu Gladness Mashamba, a 31-year-old official. Mashamba had left.',
    ['person Nobuntu Gladness Mashamba, Mashamba'],
  ],
  [
    'an adverb that opens a sentence',
    'Separately, the body of a man was found. Ultimately, the firm failed.',
    [],
  ],
  [
    'shares of a firm that the lists have',
    'Shares of Tata Steel fell on Monday. Tata Steel said nothing.',
    ['organization Tata Steel, Tata Steel'],
  ],
  [
    'a firm by its set of numbers',
    'Velmo reported a solid set of numbers for May. Velmo rose.',
    ['organization Velmo, Velmo'],
  ],
  [
    'a market that bears somebody’s name, a state’s department',
    'It began behind Amy Sutter Gateway Market. She rang the Vermont DOT.',
    ['organization Amy Sutter Gateway Market', 'organization Vermont DOT'],
  ],
  ['what pesos come to', 'Drugs worth P408,000 were found.', []],
];

describe('names as desks around the world write them', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});
