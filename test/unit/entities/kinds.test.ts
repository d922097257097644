import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type name count`. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.name} ${e.mentions.length}`);

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'a firm whose spokesman speaks, and a firm by its profits',
    'A spokesman for Western Grid declined to comment. Farvik’s profits fell. Western Grid employs 90 people.',
    ['organization Western Grid 2', 'organization Farvik 1'],
  ],
  [
    'a quarter behind a firm’s name',
    'Farvik, a software company, did well. Farvik Q3 results are due in May.',
    ['organization Farvik 2'],
  ],
  [
    'a film that bears a woman’s name',
    'The jury praised Rosalind, a film about a nurse. Rosalind opens in May.',
    ['other Rosalind 2'],
  ],
  [
    'a novel',
    'Her novel The House of Marek sold well. The House of Marek is out.',
    ['other House of Marek 2'],
  ],
  [
    'a publisher and a backer, each behind its noun',
    'The book was praised by its publisher, Halder. The firm’s largest backer, Oakhurst, agreed.',
    ['organization Halder 1', 'organization Oakhurst 1'],
  ],
  [
    'a department by two letters that are a state’s as well',
    'The Department of Veterans Affairs is hiring. The VA said so in May. “The VA will fix this,” it said.',
    ['organization Department of Veterans Affairs 3'],
  ],
  [
    'a river under a bridge',
    'The council backs a bridge over the Hulme. The Hulme divides the town.',
    ['place Hulme 2'],
  ],
  [
    'the second of two places behind one “in”',
    'The clinics open in Steinfeld and Wickler. Staff in Wickler are ready.',
    ['place Steinfeld 1', 'place Wickler 2'],
  ],
  [
    'an owner who stands apart elsewhere, and what is theirs',
    'Quillon Software bought it. The deal gives rivals access to Quillon’s Kestrel chips.',
    ['organization Quillon Software 2', 'other Kestrel 1'],
  ],
  [
    'a service whose head stands behind the “and”',
    'The fire drew crews from Westshire Fire and Rescue Service came.',
    ['organization Westshire Fire and Rescue Service 1'],
  ],
  [
    'a unit with its number',
    'He served with the 82nd Airborne Division in May.',
    ['organization 82nd Airborne Division 1'],
  ],
  [
    'a first name that is a title as well',
    'Dean Prowse, 34, was jailed. Prowse lit a match.',
    ['person Dean Prowse 2'],
  ],
  [
    'a club by the end of its name',
    'Aston Villa won on Saturday. Fans of Villa were lucky.',
    ['organization Aston Villa 2'],
  ],
  [
    'a family name first, at its first mention',
    'The party chose Mori Harukaze on Friday. “I will work,” Ms. Mori said. Mori flew home.',
    ['person Mori Harukaze 3'],
  ],
  [
    'a board by a word made of its letters',
    'The Gold Cocoa Board (Cocobod) met. Cocobod said prices rose.',
    ['organization Gold Cocoa Board 3'],
  ],
  [
    'an agency by its initials, written as a word',
    'The Island Space Research Organisation launched it. Isro said all was well.',
    ['organization Island Space Research Organisation 2'],
  ],
  ['somewhere by its mayor', 'The mayor of Callapi came. People left Callapi in May.', ['place Callapi 2']],
  ['a county', 'He was born in County Waterford.', ['place County Waterford 1']],
  ['a house whose name ends in a possessive', 'Hotheby’s had turned it down.', ['organization Hotheby’s 1']],
  [
    'two firms that are sponsors',
    'Rolex and Emirates are sponsors.',
    ['organization Rolex 1', 'organization Emirates 1'],
  ],
  ['an adjective', 'A former Olympic boxer left.', []],
  ['somebody by what they won', 'The music is by prize winner Zoltiv Oyelade.', ['person Zoltiv Oyelade 1']],
  ['a writer whose play it is', 'It is Shakespeare’s play, and the house is new.', ['person Shakespeare 1']],
  [
    'a body by the apposition behind it',
    'COGARD, the military body that oversees crossings, closed the gate.',
    ['organization COGARD 1'],
  ],
  [
    'somebody by the trade in front of the name, and no firm that buys',
    'The harbour master, Rangi Vasa, closed the port. The buyer, Hop Garden, paid in May.',
    ['person Rangi Vasa 1', 'organization Hop Garden 1'],
  ],
  [
    'a body by its head word, where it is the only one of its kind',
    'Ann Reed is with the Parks and Rivers Authority. The Authority will open the gate. The Hart Trust and the Lund Trust met. The Trust paid.',
    [
      'person Ann Reed 1',
      'organization Parks and Rivers Authority 2',
      'organization Hart Trust 1',
      'organization Lund Trust 1',
    ],
  ],
  [
    'roads and firms of other languages',
    'He lived on Rua das Pedras and sold to Banda Los Primos Ortez, Editorial Goyena and Haddad Frères.',
    [
      'place Rua das Pedras 1',
      'organization Banda Los Primos Ortez 1',
      'organization Editorial Goyena 1',
      'organization Haddad Frères 1',
    ],
  ],
  [
    'a shop by its owner’s name',
    'Ann Reed works at Lund’s Market. A driver at Njoroge Hardware on Odinga Street knew her.',
    [
      'person Ann Reed 1',
      'organization Lund’s Market 1',
      'organization Njoroge Hardware 1',
      'place Odinga Street 1',
    ],
  ],
  [
    'honorifics of other desks, which are given as names as well',
    'Sheikha Noura bint Saif met Joseph Nii Tetteh and Haji Osman bin Ibrahim.',
    ['person Noura bint Saif 1', 'person Joseph Nii Tetteh 1', 'person Osman bin Ibrahim 1'],
  ],
  [
    'what a firm makes',
    'Shares in Brite maker Harlan & Voss rose.',
    ['other Brite 1', 'organization Harlan & Voss 1'],
  ],
  [
    'no year of a school',
    'Faith Nkosi is in Form Two. Standard Eight pupils at Lund School met her.',
    ['person Faith Nkosi 1', 'organization Lund School 1'],
  ],
  [
    'a nickname behind a first name that opens the sentence, and one of two words',
    'Ann “Bo” Ashdown sang. So did Tony ‘The Ant’ Belloc.',
    ['person Ann “Bo” Ashdown 1', 'person Tony ‘The Ant’ Belloc 1'],
  ],
  [
    'particles of German and Welsh names',
    'Felix zur Linden met Rhys ap Gwilym. Zur Linden left first.',
    ['person Felix zur Linden 2', 'person Rhys ap Gwilym 1'],
  ],
  [
    'a known body of a land that is a first name as well',
    'The Kenya Red Crescent sent two boats.',
    ['organization Kenya Red Crescent 1'],
  ],
  [
    'an acronym that nobody spells out keeps its capitals',
    'NASUVT members vote in May.',
    ['organization NASUVT 1'],
  ],
  ['a dateline in capitals does not', 'OSLO — Ferries stopped. All of Oslo waited.', ['place Oslo 2']],
  [
    'a school and the town it is called after',
    'Brookfield Academy in Stockport closed. Inspectors rated Brookfield highly. Stockport Council said it was sorry.',
    ['organization Brookfield Academy 2', 'place Stockport 1', 'organization Stockport Council 1'],
  ],
  [
    'a body, a club, a street and a thing that begin with somebody’s first name',
    'Kelvin Council lost to Florence United. Ruth St was shut. The Ada Lund Space Telescope is late.',
    [
      'organization Kelvin Council 1',
      'organization Florence United 1',
      'place Ruth St 1',
      'other Ada Lund Space Telescope 1',
    ],
  ],
  [
    'amounts, ages, times and words in capitals are nobody',
    'A RECORD R15bn was lost. A TEENAGER and THE 17-YEAR-OLD girl left on Wednesday Night. A Section 21 notice cost R3bn.',
    [],
  ],
  [
    'a charity and a home whose names begin as somebody’s',
    'Shelter Cymru rang. She lives at Martha Reach Care Home.',
    ['organization Shelter Cymru 1', 'organization Martha Reach Care Home 1'],
  ],
  [
    'a side by its captain and its score',
    'Halvern captain Tom Amadi scored. Halvern beat Vellin 2-1, and Amadi limped off.',
    ['organization Halvern 2', 'person Tom Amadi 2', 'organization Vellin 1'],
  ],
  [
    'a ship by her name alone',
    'The frigate HMS Somerby hit the tanker Stella Maris in fog. Somerby was escorting her. The Stella Maris sank.',
    ['other HMS Somerby 2', 'other Stella Maris 2'],
  ],
  [
    'a firm between its whole name and its founder’s',
    'The bank agreed to buy Lund & Co. on Friday. It will pay for Lund in shares. Henrik Lund will leave. “It hurts,” Lund said.',
    ['organization Lund & Co. 2', 'person Henrik Lund 2'],
  ],
  ['a firm of two', 'Liquidators at Alvarez & Marsal are suing.', ['organization Alvarez & Marsal 1']],
  [
    'a people in front of a union, which its acronym leaves out',
    'The Danish Harbour Services Union (HSU) objected. HSU members walked out.',
    ['organization Danish Harbour Services Union 3'],
  ],
  [
    'a full name behind an office that is no title',
    'Apache County Recorder Larry Noble blamed the rain.',
    ['person Larry Noble 1'],
  ],
  [
    'somebody of somewhere unheard-of',
    'The ballots came late, said Chee Begay of Chinlo.',
    ['person Chee Begay 1', 'place Chinlo 1'],
  ],
  [
    'a firm by the noun behind its comma',
    'He lent money to Evergrane, the property developer he founded. Evergrane is bankrupt.',
    ['organization Evergrane 2'],
  ],
  [
    'a county and its sheriff’s department',
    'The Hale County Sheriff’s Department shut the road through Hale County.',
    ['organization Hale County Sheriff’s Department 1', 'place Hale County 1'],
  ],
  [
    'a court and the town it sits in',
    'The inquest at Preston Coroner’s Court was heard. Families met in Preston.',
    ['organization Preston Coroner’s Court 1', 'place Preston 1'],
  ],
  [
    'two who share a family name in one breath',
    'The hall was opened by Bill and Hilary Quint on Friday.',
    ['person Bill Quint 1', 'person Hilary Quint 1'],
  ],
  [
    'somebody who is played',
    'She will play Jannick Osei of Denmark in the final.',
    ['person Jannick Osei 1', 'place Denmark 1'],
  ],
  [
    'a centre that speaks',
    'The dam may burst, the State Flood Centre said. Boats are ready.',
    ['organization State Flood Centre 1'],
  ],
  [
    'a corporation for roads and bridges',
    'It was built by Halden Road and Bridge Corporation.',
    ['organization Halden Road and Bridge Corporation 1'],
  ],
  ['a town on a river', 'Trains to Usti nad Labem stopped.', ['place Usti nad Labem 1']],
  [
    'a firm whose first word is a rank',
    'General Atomics, which builds the aircraft, did not respond.',
    ['organization General Atomics 1'],
  ],
  [
    'a lady is neither the knight nor his son',
    'Sir Alan Whitcombe died on Monday. His son is Peter Whitcombe. Lady Whitcombe died in 2019.',
    ['person Alan Whitcombe 1', 'person Peter Whitcombe 1', 'person Whitcombe 1'],
  ],
  ['a family', 'Gemma Sewell wept. The Sewells have set up a fund.', ['person Gemma Sewell 1']],
  [
    'a first name at the beginning',
    'Anand Deshpande led the team. “Anand was quicker than any of us,” a colleague said.',
    ['person Anand Deshpande 2'],
  ],
  [
    'a union of many trades',
    'Drivers in the Rail, Tram and Bus Union walked out.',
    ['organization Rail, Tram and Bus Union 1'],
  ],
  [
    'a book of one word, once more at the beginning',
    'She wrote her first book, Salt, in prison. Salt was banned.',
    ['other Salt 2'],
  ],
  [
    'a club by its goalkeeper and its draw',
    'They were held to a 1-1 draw with Burslow Town on Saturday, when Burslow’s goalkeeper, Tom Heaney, saved a penalty.',
    ['organization Burslow Town 2', 'person Tom Heaney 1'],
  ],
  [
    'a district judge',
    'U.S. District Judge Carmen Delgado agreed.',
    ['place U.S. 1', 'person Carmen Delgado 1'],
  ],
  [
    'somewhere by the land behind its comma',
    'Many had fled to Doriba, in Burkina Faso, by then.',
    ['place Doriba 1', 'place Burkina Faso 1'],
  ],
  [
    'a federation of two trades',
    'The strike of the Denmark Garment and Industrial Workers Federation went on.',
    ['organization Denmark Garment and Industrial Workers Federation 1'],
  ],
  [
    'an acronym with an article',
    'Lifeboats of the RNLB were launched at dawn. Crews thanked the RNLB.',
    ['organization RNLB 2'],
  ],
  [
    'an executive that is a body',
    'The Health and Safety Executive (HSE) is investigating. The HSE gave evidence.',
    ['organization Health and Safety Executive 3'],
  ],
  ['a treaty', 'They signed the Halden Waters Treaty in May.', ['other Halden Waters Treaty 1']],
  ['peoples and faiths', 'The Tuareg and the Comorians pray. Islam spread there, as did Hinduism.', []],
  [
    'particles with a capital',
    'The composer Donal Ó Briain came. Ó Briain played.',
    ['person Donal Ó Briain 2'],
  ],
];

describe('what kind of thing a name names', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});

describe('a role told in front of a comma', () => {
  for (const [text, role] of [
    ['The mayor, Luke Carrow, said he was sure.', 'mayor'],
    [
      'Egypt’s foreign minister, Badr Abdel-Lotif, met Qatar’s Sheikh Hamad bin Abdulrahman in Cairo.',
      'Egypt’s foreign minister',
    ],
    [
      'He stood on Longford Road. The union’s regional secretary, Ida Quill, came.',
      'union’s regional secretary',
    ],
    ['They thanked Ida Quill, Tom Osei and the nurses.', null],
    [
      'Carl Voss and his son, Ivo, sat behind their lawyer. Ann Quill, faced each other in court, they said.',
      null,
    ],
    ['Ann Quill, a nurse who lives in Bern, came.', 'nurse'],
    ['They asked party leader Cllr Ann Quill.', 'leader'],
    ['They voted to fire Superintendent Ann Quill.', 'Superintendent'],
    ['Ann Quill, averaging 12 this winter, was out.', null],
  ] as const)
    it(text, () => assert.equal(analyze(text).entities.find((e) => e.type === 'person')?.role ?? null, role));
});
