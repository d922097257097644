import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

type Case = readonly [what: string, text: string, expected: readonly string[]];

const CLUBS: readonly Case[] = [
  [
    'clubs by a score, by both halves of their names, and a manager behind one',
    'Brackley Rovers 3-1 Dunmere Town\n\nRovers scored twice in May. Brackley led at the break. Dunmere boss Tom Riddle said so.',
    [
      'organization Brackley Rovers, Rovers, Brackley',
      'organization Dunmere Town, Dunmere',
      'person Tom Riddle',
    ],
  ],
  [
    'a common noun that is a club’s name, where a club has it',
    'Brackley City beat Dunmere Town 2-0. City captain Ned Orr scored twice.',
    ['organization Brackley City, City', 'organization Dunmere Town', 'person Ned Orr'],
  ],
  [
    'no club: a town’s officials',
    'City officials in Dunmere were late. City Hall was closed.',
    ['place Dunmere', 'place City Hall'],
  ],
];

const BODIES: readonly Case[] = [
  [
    'the beginning of a body’s first word',
    'The Metropolitan Police made an arrest. A spokesman for the Met said so. The Met’s car was seen.',
    ['organization Metropolitan Police, Met, Met'],
  ],
  [
    'shares in a firm, which is nowhere',
    'Volkmar Group Plc fell. Shares in Volkmar lost 4 percent.',
    ['organization Volkmar Group Plc, Volkmar'],
  ],
  [
    'letters without the land at the end',
    'The Marine Research and Dredging Council of Norland met. MRDC was pleased.',
    ['organization Marine Research and Dredging Council of Norland, MRDC'],
  ],
  [
    'one force of two counties',
    'Detectives from Avonshire and Somerton Police came. Two men were held.',
    ['organization Avonshire and Somerton Police'],
  ],
  [
    'an executive behind a firm’s name',
    'Volkmar Chief Executive Officer Joan Ikeda said so.',
    ['organization Volkmar', 'person Joan Ikeda'],
  ],
  [
    'an “and” behind a comma begins another name',
    'She works with Yuki Sato of the University of Leiden, and Liselot Bos, a nurse.',
    ['person Yuki Sato', 'organization University of Leiden', 'person Liselot Bos'],
  ],
  [
    'a land and what is its own',
    '“Norway’s Wrenlow Group has won,” said one of them. “France’s Lund was second.”',
    ['place Norway', 'organization Wrenlow Group', 'place France', 'person Lund'],
  ],
];

const MORE_BODIES: readonly Case[] = [
  [
    'letters of its own tongue in brackets',
    'The Norland Farmers’ Institute (INAF) met. INAF said so.',
    ['organization Norland Farmers’ Institute, INAF, INAF'],
  ],
  [
    'a department by its letters, and an office by the beginnings of two words',
    'The Justice Department sued. DOJ lawyers came. Statistics Norway was late. StatNor said so.',
    ['organization Justice Department, DOJ', 'organization Statistics Norway, StatNor'],
  ],
  [
    'a small word inside a foreign body’s name',
    'She voted with Convergència per Vallmar. She won.',
    ['organization Convergència per Vallmar'],
  ],
  ['a bank of a land', 'He ran Bank Volmaria for a year.', ['organization Bank Volmaria']],
  ['an agency in a dateline', 'OSLO (NTB) -- The ferry sank on Monday.', ['place OSLO', 'organization NTB']],
  [
    'a governor’s county and a hospital there',
    'He saw Wamunyu Governor Alice Mbithi. He was held at Wamunyu Level Five Hospital.',
    ['place Wamunyu', 'person Alice Mbithi', 'organization Wamunyu Level Five Hospital'],
  ],
  [
    'a paper that keeps its article’s capital',
    'She told The Harbour-Mail so. He read The Evening Argus.',
    ['organization Harbour-Mail', 'organization Evening Argus'],
  ],
  [
    'a tanker, so many miles from somewhere',
    'Fire broke out on the tanker Vera Lund, 40 miles off Bergen. The Vera Lund sank.',
    ['other Vera Lund, Vera Lund', 'place Bergen'],
  ],
];

const HOUSES: readonly Case[] = [
  ['a forest whose name a shop has', 'They cut trees in the Amazon.', ['place Amazon']],
  [
    'a paper by the last word of its name',
    'She edits the Ulvik Standard. The Standard sells 40,000 copies. He reads the Ulvik Times; the Times is dear.',
    ['organization Ulvik Standard, Standard', 'organization Ulvik Times, Times'],
  ],
  [
    'a dateline that begins with “new”',
    'NEW YORK (AP) — Millionaire investor Conrad Voss sued.',
    ['place NEW YORK', 'organization AP', 'person Conrad Voss'],
  ],
  [
    'a school called after a saint',
    'Parents want to save St Wendreda’s. “St Wendreda’s is ours,” they said.',
    ['organization St Wendreda’s, St Wendreda’s'],
  ],
  [
    'letters that only the full name explains',
    'The Baltic Reserve Bank held rates. BRB President Ann Lund spoke. The BRB meets in May.',
    ['organization Baltic Reserve Bank, BRB, BRB', 'person Ann Lund'],
  ],
  [
    'a theatre by its first word',
    'She sings at the Orlova Theatre. Seats at the Orlova cost £40.',
    ['place Orlova Theatre, Orlova'],
  ],
  [
    'a short name behind “or”',
    'The Pilotage Industry Authority, or Pinda, met. Pinda was late.',
    ['organization Pilotage Industry Authority, Pinda, Pinda'],
  ],
  [
    'a ship that bears a title',
    'The MV Princess Lorna left Leith at dawn.',
    ['other MV Princess Lorna', 'place Leith'],
  ],
  [
    'a town in its county',
    'They live in Ballyfarn, Co Louth, with a dog.',
    ['place Ballyfarn', 'place Co Louth'],
  ],
  [
    'a party in front of a deputy, and a bank that is none',
    'Fine Gael TD Orla Ní Bhriain left TD Hartwell for good.',
    ['organization Fine Gael', 'person Orla Ní Bhriain', 'organization TD Hartwell'],
  ],
];

const MORE_PEOPLE: readonly Case[] = [
  [
    'what somebody is called',
    'President Bayu Santoso, popularly known as Basan, spoke. Basan was calm.',
    ['person Bayu Santoso, Basan, Basan'],
  ],
  [
    'a duke by his duchy, which nobody is called',
    'Prince Aldo, the Duke of Wenlow, came to Wenlow.',
    ['person Aldo, Duke of Wenlow', 'place Wenlow'],
  ],
  [
    'ranks',
    'Cpl Dana Voss and Pte Kofi Boateng died, Lt Cdr Ian Frost said. Cpl Voss was 21.',
    ['person Dana Voss, Voss', 'person Kofi Boateng', 'person Ian Frost'],
  ],
  [
    'a first name that no list has, where it opens a sentence',
    'Rodelio Arcilla was lost. His wife waited. Rodelio never wrote.',
    ['person Rodelio Arcilla, Rodelio'],
  ],
  [
    'letters somebody is known by, behind the family name',
    'Prince Murad bin Tariq spoke. Bin Tariq, widely known as MBT, left. MBT is 30.',
    ['person Murad bin Tariq, Bin Tariq, MBT, MBT'],
  ],
  [
    'of two in the sentence before, the one it was about',
    'Conrad Voss and his daughter, Imogen Voss, met in court.\n\nVoss, 83, was calm. Ms. Voss was not.',
    ['person Conrad Voss, Voss', 'person Imogen Voss, Voss'],
  ],
  [
    'detectives by their letters',
    'DCI Dana Voss spoke. “We have no idea,” DS Voss said. DC Comics sued.',
    ['person Dana Voss, Voss', 'organization DC Comics'],
  ],
  [
    'athletes of a land, and a photographer',
    'Kenya’s Wambui Cheruto was second. Photograph: Ihor Vasko/EPA',
    ['place Kenya', 'person Wambui Cheruto', 'person Ihor Vasko', 'organization EPA'],
  ],
  [
    'who speaks behind a quotation and has no more names',
    '“It was time,” said Trevanick. She left.',
    ['person Trevanick'],
  ],
  ['a first name cut short', 'Björn Th. Arnason won. Björn is glad.', ['person Björn Th. Arnason, Björn']],
  ['the member for a town', 'Ms Quill, the MP for Ayle-Marsh, spoke.', ['person Quill', 'place Ayle-Marsh']],
  [
    'what the speaker says of somebody’s rank',
    '“She is the finest NCO I have known,” he said.',
    ['other NCO'],
  ],
];

const PEOPLE: readonly Case[] = [
  [
    'a Korean name whose first word is a common noun',
    'They chose former prosecutor Park Jin-su on Monday. Park, 48, was glad.',
    ['person Park Jin-su, Park'],
  ],
  [
    'an article with and without its hyphen',
    'The poet Samir Al-Haddad came. Al Haddad read for an hour. “Thank you,” al-Haddad said.',
    ['person Samir Al-Haddad, Al Haddad, al-Haddad'],
  ],
  [
    'a particle written in one word',
    'Claire de La Motte won. “I am glad,” Lamotte said. La Motte is 31.',
    ['person Claire de La Motte, Lamotte, La Motte'],
  ],
  [
    'lords and kings of somewhere',
    'Lord Pryce of Wenlow spoke. King Aldo of Vestria listened, and Lord Pryce bowed.',
    ['person Pryce, Pryce', 'place Wenlow', 'person Aldo', 'place Vestria'],
  ],
  [
    'a first name that is a land’s, behind a title',
    'They met captain Jordan Sykes in May. Sykes was late.',
    ['person Jordan Sykes, Sykes'],
  ],
  [
    'a councillor’s short title is none of the name',
    'Coun Ruth Amory spoke. Coun Amory was cross.',
    ['person Ruth Amory, Amory'],
  ],
  [
    'what belongs to somebody named before',
    'Varga Péter spoke. Varga’s Hajnal party won.',
    ['person Varga Péter, Varga', 'organization Hajnal'],
  ],
];

const NOBODY: readonly Case[] = [
  ['a feast', 'He was hurt on Hogmanay. It rained at Passover.', []],
  ['sums of money', 'They lost Sh200m and Rs500 in May.', []],
  ['parents', 'Mum and Dad were there. “My Lords, this Bill is late,” he said.', []],
  ['whom a headline is about', 'Pensioner robbed twice\n\nA pensioner was robbed.', []],
  ['a number that is a name somewhere', 'Nine Days of Rain End in Relief for Farmers\n\nIt rained.', []],
  [
    'a capital that stands for a government',
    'Washington has sent nobody. Beijing agreed.',
    ['place Washington', 'place Beijing'],
  ],
  ['a sea by its people', 'It was found in the Canadian Arctic by a team.', ['place Canadian Arctic']],
  ['a fire chief’s field', 'They met Fire Chief Ann Hollis.', ['person Ann Hollis']],
  [
    'one who points at himself',
    '“Me too,” Ann Hollis said. “Believe Them,” a sign read.',
    ['person Ann Hollis'],
  ],
  ['judges as they are addressed', '“My Lords, it is late,” Ann Hollis said.', ['person Ann Hollis']],
  ['the letters behind counsel', 'Gordon Strangway KC spoke.', ['person Gordon Strangway']],
  [
    'a husband who is named in full by nobody',
    'Farah Holbrook wept. Mr Holbrook was late. Outside, Shazi Holbrook spoke.',
    ['person Farah Holbrook', 'person Holbrook', 'person Shazi Holbrook'],
  ],
];

for (const [kind, cases] of [
  ['clubs', CLUBS],
  ['bodies', BODIES],
  ['more bodies', MORE_BODIES],
  ['houses and ships', HOUSES],
  ['people', PEOPLE],
  ['more people', MORE_PEOPLE],
  ['words that are nobody', NOBODY],
] as const)
  describe(`names in articles of many kinds: ${kind}`, () => {
    for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(namedIn(text), expected));
  });
