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
    'firms by their trade behind somebody’s name',
    'The work went to Brennigan Quarries. Tolmach Salvage, Dietz Nurseries and Varga Seafoods had bid, said Ann Dietz.',
    [
      'organization Brennigan Quarries',
      'organization Tolmach Salvage',
      'organization Dietz Nurseries',
      'organization Varga Seafoods',
      'person Ann Dietz',
    ],
  ],
  [
    'an aunt, a councillor, a doña and a family name with “dela”',
    'Aunty Dot Marlow came with Cr Hemi Tolan. Doña Pilar Vestey rowed. “Wait,” said Rodrigo dela Vega. Then dela Vega left.',
    ['person Dot Marlow', 'person Hemi Tolan', 'person Pilar Vestey', 'person Rodrigo dela Vega, dela Vega'],
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
  ['what pesos and naira come to', 'Drugs worth P408,000 were found. The fraud of N3.2 billion was not.', []],
  [
    'firms of a list, of which one looks like somebody',
    'It led the rise, followed by Velmo Finance (1.68%), Kestrel Finance (1.3%), Ranuti Sadoki (1.26%), and Velmo Motors (1.22%).',
    [
      'organization Velmo Finance',
      'organization Kestrel Finance',
      'organization Ranuti Sadoki',
      'organization Velmo Motors',
    ],
  ],
  [
    'agencies of a land, by letters and by what they are for',
    'The agency IDA Ireland met him, and so did Enterprise Ireland. A spokesman for the IDA said so.',
    ['organization IDA Ireland, IDA', 'organization Enterprise Ireland'],
  ],
  [
    'the end of an office, a silk’s letters, a firm with an abbreviation',
    'The former Attorney General of the Federation, Mr Musa Adeko, sued Velk Nig. Ltd. Mr Tunde Akumo (SAN) rose.',
    ['person Musa Adeko', 'organization Velk Nig. Ltd.', 'person Tunde Akumo'],
  ],
  [
    'what a minister is for, and what he is of',
    'Provincial Minister for Revenue Nawab Mansoor Khan met Chief Minister Punjab Bilal Sharif and Secretary General PTU Asad Omer.',
    [
      'person Nawab Mansoor Khan',
      'place Punjab',
      'person Bilal Sharif',
      'organization PTU',
      'person Asad Omer',
    ],
  ],
  [
    'two men who share a first and a last name',
    'Minister Khawaja Saad Rafiqui spoke. Minister Khawaja Salman Rafiqui did not.',
    ['person Khawaja Saad Rafiqui', 'person Khawaja Salman Rafiqui'],
  ],
  [
    'a first name that is a people’s',
    'Fire Chief Roman Tarrant said so. Tarrant left.',
    ['person Roman Tarrant, Tarrant'],
  ],
  [
    'where a farmhand is from, and what a councillor is of',
    'An Ohapo farmhand was jailed. The councillor of Waimea left.',
    ['place Ohapo', 'place Waimea'],
  ],
  [
    'the first word of a headline, which the text has as a word',
    'Vigil for five killed\n\nA vigil will be held in Oslo.',
    ['place Oslo'],
  ],
  [
    'offices and wards, which are nobody’s names',
    'Mr Ofori, the Municipal Chief Executive, met the State’s Commissioner for Works. He saw the Additional Chief Secretary for Local Government. She won Ward 64.',
    ['person Ofori'],
  ],
  [
    'what a minister is in, an architect, somebody’s nephew',
    'Acting Minister in the Presidency Thembi Ntshaba came. So did Arc Salihu Idrees. “No,” says Kumar’s nephew Chinnaraj.',
    ['person Thembi Ntshaba', 'person Salihu Idrees', 'person Kumar', 'person Chinnaraj'],
  ],
  [
    'what a member is for, each of them',
    'It was won by Ann Reid, MP for Selburn, Roxley and Bray.',
    ['person Ann Reid', 'place Selburn', 'place Roxley', 'place Bray'],
  ],
  [
    'of what somebody is captain, where somebody is from, whose county it is',
    'The captains of Buwat, Parillo, Mabinay and Budlo met. Filimon Grieve, 74, of Oro Valley, and Halden County Sheriff-Coroner Todd Johns came.',
    [
      'place Buwat',
      'place Parillo',
      'place Mabinay',
      'place Budlo',
      'person Filimon Grieve',
      'place Oro Valley',
      'place Halden County',
      'person Todd Johns',
    ],
  ],
  [
    'whoever is so many years old, a member of an assembly, a road',
    'The wounded was named as 19-year-old Ehtesh Fazalu. TPP’s MPA Sadia Javedi came by Highway 16.',
    ['person Ehtesh Fazalu', 'organization TPP', 'person Sadia Javedi'],
  ],
  [
    'whoever is named beside somebody',
    'Susan Casey Magnan and Nilda Bonnella-French are running again. Bonnella-French said so.',
    ['person Susan Casey Magnan', 'person Nilda Bonnella-French, Bonnella-French'],
  ],
  [
    'three words of somebody’s name, whose last he is called by',
    'The party has suspended Omar Uzoma Kaluri (Abia North). Kaluri denied it.',
    ['person Omar Uzoma Kaluri, Kaluri', 'place Abia North'],
  ],
  [
    'a city in front of an office, a body in two parts, two letters behind “the”',
    'He met the late Antiporo City Rep. Romeo Acosta. GrainNZ chief executive Mike Hart left. The QJ swept to victory.',
    [
      'place Antiporo City',
      'person Romeo Acosta',
      'organization GrainNZ',
      'person Mike Hart',
      'organization QJ',
    ],
  ],
  [
    'councillors by their title in the plural',
    'Councillor Alex Rudd and Councillor Ann Reid met. He turned to Cllrs Rudd and Reid.',
    ['person Alex Rudd, Rudd', 'person Ann Reid, Reid'],
  ],
];

describe('names as desks around the world write them', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});
