import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

type Case = readonly [what: string, text: string, expected: readonly string[]];

const PEOPLE: readonly Case[] = [
  [
    'brothers by one name each',
    'Tom Marsh and his brothers Eoin, Liam and Colm have sold the farm.',
    ['person Tom Marsh', 'person Eoin', 'person Liam', 'person Colm'],
  ],
  [
    'siblings in an obituary, one with the name she has married into',
    'She leaves her siblings, Walter, Glen and Margaret (Vickersham).',
    ['person Walter', 'person Glen', 'person Margaret', 'person Vickersham'],
  ],
  [
    'what an office in the plural leads',
    'Constables Esther Obura, Winfred Kanza and Henry Temba were there.',
    ['person Esther Obura', 'person Winfred Kanza', 'person Henry Temba'],
  ],
  ['where somebody plays', 'Fullback Soane Anisi ran in a try.', ['person Soane Anisi']],
  [
    'first names as Bengal shortens them, and a family name of two faiths',
    'Md Rafiqul Islam met vice president Md Nasim Uddin and the director Khandoker Shafiq Islam.',
    ['person Md Rafiqul Islam', 'person Md Nasim Uddin', 'person Khandoker Shafiq Islam'],
  ],
  [
    'Robert, who is Bob from then on',
    'Robert George Ashdown, 91, died on May 3.\n\nBob finished school in 1941. Bob’s uncle raised him, and Bob farmed.',
    ['person Robert George Ashdown, Bob, Bob, Bob'],
  ],
  [
    'Bob, who may be one of two Roberts',
    'Robert Ashdown met Robert Hale.\n\nBob finished school. Bob’s uncle raised him, and Bob farmed.',
    ['person Robert Ashdown', 'person Robert Hale', 'person Bob, Bob, Bob'],
  ],
  [
    'ages in brackets',
    'He gave their names as Nojum Kasamo (32), Abram Abuba (39), Agro Aryo (18) and Awo Sikir (39).',
    ['person Nojum Kasamo', 'person Abram Abuba', 'person Agro Aryo', 'person Awo Sikir'],
  ],
  [
    'who leads a government, in front of a hyphen, and a chief minister by letters',
    'They have urged the Kumar Shendre-led BJP-Shiv Sena government to act. CM Shendre spoke.',
    ['person Kumar Shendre, Shendre', 'organization BJP-Shiv Sena'],
  ],
  [
    'a collector whose family name alone is known',
    'The District Collector Jalan Sharma tried to convince them.',
    ['person Jalan Sharma'],
  ],
  [
    'a governor, a regent and a mayor behind what they govern',
    'The Governor of Banga Litung Ridan Djamal, the Regent of West Banga Sukir and the Mayor of Makasa Ramdan Pomo came.',
    [
      'place Banga Litung',
      'person Ridan Djamal',
      'place West Banga',
      'person Sukir',
      'place Makasa',
      'person Ramdan Pomo',
    ],
  ],
  [
    'who speaks for a body all know, and an Arab name in two spellings',
    'The Secretary-General of the Arab League Ahmed Abo Zaid spoke. Abu Zaid added that it grew.',
    ['organization Arab League', 'person Ahmed Abo Zaid, Abu Zaid'],
  ],
  [
    'fields of ministers',
    'Faisal al-Mekdad, Minister of Foreign Affairs and Expatriates, met Maritime Affairs and Fisheries Minister Susi Pujasti and the Kingdom’s Ambassador to Egypt.',
    ['person Faisal al-Mekdad', 'person Susi Pujasti', 'place Egypt'],
  ],
  [
    'a senator with letters for a nickname, and a leader of the floor',
    'Senator Teofil "TG" Guingo III spoke. Majority Floor Leader Juan Miguel Zuberi agreed.',
    ['person Teofil "TG" Guingo III', 'person Juan Miguel Zuberi'],
  ],
  [
    'a long name without its first word',
    'Mohammed Shafiq Aslam Chowdhari won. Shafiq Aslam Chowdhari said he was glad.',
    ['person Mohammed Shafiq Aslam Chowdhari, Shafiq Aslam Chowdhari'],
  ],
  [
    'somebody behind a headline in capitals that runs into its text',
    'HALDEN MAN JAILED FOR FRAUD Tom Marsh, 44, was jailed on Monday. Marsh had pleaded guilty.',
    ['place HALDEN', 'person Tom Marsh, Marsh'],
  ],
  [
    'counsel by one name',
    'Kelly BL, for the plaintiff, argued. Ann Hart BL replied.',
    ['person Kelly', 'person Ann Hart'],
  ],
];

const HOUSES: readonly Case[] = [
  [
    'a hotel that begins as somebody does, in a town',
    'The group bought the 90-room Clayton Hotel in Ballyvale.',
    ['place Clayton Hotel', 'place Ballyvale'],
  ],
  ['trades in the plural', 'Davy Stockbrokers expects more.', ['organization Davy Stockbrokers']],
  [
    'a firm’s arm in a land',
    'Ann Hart, a director at Vellis Ireland, agreed. Vellis Ireland said so in May.',
    ['person Ann Hart', 'organization Vellis Ireland, Vellis Ireland'],
  ],
  ['a brand with a founder’s name', 'He drove a John Deere to town.', ['organization John Deere']],
  [
    'a firm in front of a hyphen',
    'The Alanis Capital-backed vehicle was sold.',
    ['organization Alanis Capital'],
  ],
  [
    'a unit for two things',
    'Experts from the Photographic Imaging and Acoustics Unit came.',
    ['organization Photographic Imaging and Acoustics Unit'],
  ],
  [
    'a firm with a word written as one of two',
    'Vasser-Busk InVel has begun the search.',
    ['organization Vasser-Busk InVel'],
  ],
  [
    'partners behind a comma',
    'It was sold by Farlie, Turnor & Co. in May.',
    ['organization Farlie, Turnor & Co.'],
  ],
  [
    'a firm that is called as somebody is, without its last word',
    'It bought the brewing arm of the Amos Wells Group and will supply the Amos Wells pubs.\n\nAmos Wells has a portfolio of 30 brands.',
    ['organization Amos Wells Group, Amos Wells, Amos Wells'],
  ],
  [
    'a founder with a firm of his name',
    'It bought the Amos Wells Group. Amos Wells, 71, said he was glad.',
    ['organization Amos Wells Group', 'person Amos Wells'],
  ],
  [
    'a Gaelic body, and the ground that bears its name',
    'They met at Bord na Coille Park. Bord na Coille paid.',
    ['place Bord na Coille Park', 'organization Bord na Coille'],
  ],
  [
    'a shop with a general in it',
    'It was seen at the Dollar General Store.',
    ['organization Dollar General Store'],
  ],
  ['a saint’s side', 'Only St Brannoc’s ahead of them has more.', ['organization St Brannoc’s']],
  [
    'firms that look like somebody, by what they are called and by who works there',
    'Law firm Squire Hatton Boggs grows. Squire Hatton Boggs hired Philip Reed partner Ann Hart, who left UK-firm William Lund.',
    [
      'organization Squire Hatton Boggs, Squire Hatton Boggs',
      'organization Philip Reed',
      'person Ann Hart',
      'place UK',
      'organization William Lund',
    ],
  ],
  [
    'a brand somebody has founded',
    'She runs the clothing brand Ann Osei founded in 2010.',
    ['person Ann Osei'],
  ],
  [
    'mergers, which are nobody',
    'The firm led a Dublin M&A practice in the M&A-focused office.',
    ['place Dublin'],
  ],
  [
    'an agency in a dateline',
    'Cairo (ANTARA News) - The minister will speak on Monday.',
    ['place Cairo', 'organization ANTARA News'],
  ],
  [
    'girls’ teams and high schools',
    'The Lady Bullfrogs won over Odessa High on Friday.',
    ['organization Lady Bullfrogs', 'organization Odessa High'],
  ],
  [
    'young firms by what they are',
    'Among them, platform Scalikit led, with the jewelry brand Lucirra and co-working space provider Smartwarks.',
    ['organization Scalikit', 'organization Lucirra', 'organization Smartwarks'],
  ],
  [
    'the museum that is named elsewhere',
    'Tom Hart works at the Museum and at the Vellin Academy of Sciences. The Halden History Museum is glad.',
    [
      'person Tom Hart',
      'organization Museum',
      'organization Vellin Academy of Sciences',
      'organization Halden History Museum',
    ],
  ],
  [
    'a market with its owner',
    'Ann Reed owns Reed’s Market in town. Customers love Reed’s Market. Reed said so.',
    ['person Ann Reed, Reed', 'organization Reed’s Market, Reed’s Market'],
  ],
  [
    'an agency behind the day of a dateline',
    'Lima, Sep 14 (Prensa Latina) The government will appeal.',
    ['place Lima', 'organization Prensa Latina'],
  ],
  ['a playhouse', 'At the Sam Wanamaker Playhouse it was on.', ['organization Sam Wanamaker Playhouse']],
];

const SPOTS: readonly Case[] = [
  [
    'a town that is called as a church is, by its state',
    'He moved to Union, Iowa, in 1970. The rite is at the Union Community Church.',
    ['place Union', 'place Iowa', 'organization Union Community Church'],
  ],
  [
    'a town in front of its part of a county',
    'Kasarenyi sub-county police commander Peter Kimani came.',
    ['place Kasarenyi', 'person Peter Kimani'],
  ],
  [
    'counties, by whoever is theirs',
    'He joins Kerry’s Jack O’Dara and Tyrone’s Michael Hartigan on the list.',
    ['place Kerry', 'person Jack O’Dara', 'place Tyrone', 'person Michael Hartigan'],
  ],
  ['a river that something lies south of', 'The centre is south of the Luffey.', ['place Luffey']],
  [
    'where a firm is at',
    'The bid of Decker Paving Inc., of Rogers, was taken.',
    ['organization Decker Paving Inc.', 'place Rogers'],
  ],
  [
    'where streets are',
    'Tom Jones, aged 38, of Romsey Court, St Dials, left his home in Harbour Way, Hakin, in May.',
    ['person Tom Jones', 'place Romsey Court', 'place St Dials', 'place Harbour Way', 'place Hakin'],
  ],
  [
    'a town by its school',
    'The trial of a Haverfordeast primary school teacher is over.',
    ['place Haverfordeast'],
  ],
  [
    'where something was, a city without its word, and a district by its number',
    'Mass was said in the Church of Mary, Rathmore, where he lived. The mayor of Makar City spoke of the Makar issues. Camarin Sur 2nd district Rep. Ann Hart came.',
    [
      'organization Church of Mary',
      'place Rathmore',
      'place Makar City, Makar',
      'place Camarin Sur',
      'person Ann Hart',
    ],
  ],
  [
    'rivers, and a road one is on',
    'She saw the Whangani and Ohara rivers rise on Trail Drive.',
    ['place Whangani', 'place Ohara', 'place Trail Drive'],
  ],
];

const THINGS: readonly Case[] = [
  [
    'a film that begins with a small word',
    'Her feature debut These Geese Walk opened in May.',
    ['other These Geese Walk'],
  ],
  [
    'a song with a trade behind its article',
    'It began with “God Made a Farmer” and ended.',
    ['other God Made a Farmer'],
  ],
  [
    'wards by their numbers',
    'Ann Hart (Ward-1) and Tom Reed (Ward-2) came.',
    ['person Ann Hart', 'person Tom Reed'],
  ],
  [
    'a month behind a town',
    'Nashik, Mar 10 (PTI) Around 15 farmers met.',
    ['place Nashik', 'organization PTI'],
  ],
  ['a rank alone', 'The Assistant Inspector General said so.', []],
  ['what one wears', 'He wore T-shirts with an X-ray of a hand.', []],
  [
    'vessels with a lady’s name',
    'The crew of the Miss Denise was saved. The Miss Denise sank in May. He was aboard the Mary Ellen.',
    ['other Miss Denise, Miss Denise', 'other Mary Ellen'],
  ],
  ['a car', 'He saw a Kia Optima at the gate.', ['other Kia Optima']],
  ['a shield', 'The Ranfurly Shield is back.', ['other Ranfurly Shield']],
  ['the line of a result', 'Waikato 30 Taranaki 6', ['place Waikato', 'place Taranaki']],
];

for (const [kind, cases] of Object.entries({ PEOPLE, HOUSES, SPOTS, THINGS }))
  describe(`names of articles from afar: ${kind.toLowerCase()}`, () => {
    for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(namedIn(text), expected));
  });
