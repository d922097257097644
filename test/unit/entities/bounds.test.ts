import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'what a street has for its own',
    'The swimmers of the Dobson Street Lido won. A roof for Dobson Street Lido is planned.',
    ['place Dobson Street Lido, Dobson Street Lido'],
  ],
  [
    'a firm and the land it is in, unlike a bank of a land',
    'It sold a plant to Daesong Motors of South Korea. The Central Bank of Brazil gained.',
    ['organization Daesong Motors', 'place South Korea', 'organization Central Bank of Brazil'],
  ],
  ['how many play', 'Nine-man Kovale United held on to win on Saturday.', ['organization Kovale United']],
  [
    'what somebody is, where a sentence begins',
    'Vet Malgorzata Wieczorek, who saw the sheep, said so.',
    ['person Malgorzata Wieczorek'],
  ],
  [
    'what a firm is, where a sentence begins',
    'Start-up Dhruva Labs on Monday launched a phone. A partner said Dhruva had the largest team. Chipmaker Solvane left.',
    ['organization Dhruva Labs, Dhruva', 'organization Solvane'],
  ],
  [
    'learned journals',
    'The study appeared in the Journal of Alpine Ecology and in Annals of Rural Medicine.',
    ['organization Journal of Alpine Ecology', 'organization Annals of Rural Medicine'],
  ],
  ['who is told something', 'She told The Merrow Review that she was done.', ['organization Merrow Review']],
  [
    'the state and its union',
    'She worked for the State. Then Union minister Rakesh Pal came.',
    ['person Rakesh Pal'],
  ],
  [
    'a school by its saint',
    "My son came home from St Osmund's Primary with a cold.",
    ["organization St Osmund's Primary"],
  ],
  [
    'settlements, camps and shores by what stands in front',
    'Soldiers came from Camp Baluyan. Sitio Malaya and Purok Uno were cut off, and so was Playa Honda.',
    ['place Camp Baluyan', 'place Sitio Malaya', 'place Purok Uno', 'place Playa Honda'],
  ],
  [
    'what nobody has for a first name',
    'Southern Gauge, whose last poll put the party at 20 per cent, was silent.',
    ['organization Southern Gauge'],
  ],
  [
    'a district of schools',
    'The Mesa Verde Unified School District and Odda West District met.',
    ['organization Mesa Verde Unified School District', 'place Odda West District'],
  ],
  [
    'a team by its number, and by whom it is led',
    'The Hobart Stallions collapsed. The Stallions had won the toss. He has led the Dancing Badgers to four titles.',
    ['organization Hobart Stallions, Stallions', 'organization Dancing Badgers'],
  ],
  ['where somebody is sent', 'She was transferred to Kapedo a month later.', ['place Kapedo']],
  [
    'Our Lady, whose church it is',
    'They met at a church, Our Lady of the Rocks, on Sunday.',
    ['organization Our Lady of the Rocks'],
  ],
  [
    'a word at the beginning of what is quoted, however sure the tagger is',
    "“Turnout was low,” said Ann Brook. ``Rain fell.''",
    ['person Ann Brook'],
  ],
  [
    'offices by their letters, unlike firms that begin so',
    'DP Mwangi spoke. IG Kipkoech, VC Okafor and SG Thando Nkosi listened. DP World and IG Metall did not.',
    [
      'person Mwangi',
      'person Kipkoech',
      'person Okafor',
      'person Thando Nkosi',
      'organization DP World',
      'organization IG Metall',
    ],
  ],
  [
    'lines, piers and gates by their numbers',
    'He was hit by a Line 4 tram. A Gate 4 queue formed. Pier 7 reopened.',
    [],
  ],
  [
    'law firms by whoever works there',
    'Tom Reed of solicitors Carrow Lund Hale said no, and so did a partner at Marlow Finch.',
    ['person Tom Reed', 'organization Carrow Lund Hale', 'organization Marlow Finch'],
  ],
  [
    'a body by the letters in its brackets, in its own tongue',
    'The Dewan Rakyat Baru (Derab) met. Derab adjourned.',
    ['other Dewan Rakyat Baru, Derab, Derab'],
  ],
  [
    'a father and his son of one name',
    'Donald Asare was shot on Monday. His son, Donald Asare Jr, 19, was hurt. Asare Jr said so. Asare was buried on Friday.',
    ['person Donald Asare, Asare', 'person Donald Asare Jr, Asare Jr'],
  ],
  [
    'one man whose suffix comes later',
    'Donald Asare was shot on Monday.\n\nThe mayor, Donald Asare Jr, is in hospital. Asare is 60.',
    ['person Donald Asare, Donald Asare Jr, Asare'],
  ],
  ['a side by its result', 'Dagenford Town won 2-0. The rain fell.', ['organization Dagenford Town']],
  [
    'how an office-holder fares, where a sentence begins',
    'Embattled Tarnok Governor Ann Osei spoke. Outgoing Mayor Tom Reed listened.',
    ['place Tarnok', 'person Ann Osei', 'person Tom Reed'],
  ],
  [
    'small words inside names of people of Kenya',
    'Samuel ole Kamwende was late. Kamwende left. Ngugi wa Mburu stayed.',
    ['person Samuel ole Kamwende, Kamwende', 'person Ngugi wa Mburu'],
  ],
  [
    'any of a list that ends in what they are',
    'Floods hit Tolmachal, Burgarum, Aswatar and Pinnaka mandals. Officers from the Tolwe Moru and Ntulo police stations.',
    [
      'place Tolmachal',
      'place Burgarum',
      'place Aswatar',
      'place Pinnaka',
      'place Tolwe Moru',
      'place Ntulo',
    ],
  ],
  [
    'letters of an office, and “a certain”',
    'He called the IG and our CEO. Police searched for a certain Merwin Abigwel. Abigwel fled.',
    ['person Merwin Abigwel, Abigwel'],
  ],
  [
    'what looks like a place until the family name speaks',
    'Marchel Esparra, also the Tolwe correspondent for Rapsun, left. Esparra said so.',
    ['person Marchel Esparra, Esparra', 'place Tolwe', 'organization Rapsun'],
  ],
  [
    'letters that two bodies could have',
    "The Tolwe City Police Office opened. The Tolwe City Prosecutor's Office closed. The TCPO chief said so.",
    ['organization Tolwe City Police Office, TCPO', "organization Tolwe City Prosecutor's Office"],
  ],
  [
    'firms behind a dash, by their form, and by who works there',
    'Two law firms — Stepford and Lund Carrow — won. Dykstra Gorman PLLC lost. Tolm Hart PLC sued an Evermore investment banker.',
    [
      'organization Stepford',
      'organization Lund Carrow',
      'organization Dykstra Gorman PLLC',
      'organization Tolm Hart PLC',
      'organization Evermore',
    ],
  ],
  [
    'fields of ministers, and a school at a match',
    'Minister for Law, S. Raghupal met Minister for Labour Welfare and Skill Development K.V. Ganapati. Halden St Enda’s 0-9.',
    ['person S. Raghupal', 'person K.V. Ganapati', 'organization Halden St Enda’s'],
  ],
  [
    'offices by letters in India, and its towns',
    'Revenue officer Tahsildar Nagesh Rao and MRO Kalawati came. The people of dry Halipuram thanked Tolmabad.',
    ['person Nagesh Rao', 'person Kalawati', 'place Halipuram', 'place Tolmabad'],
  ],
  [
    'a department by its fields, and a tribe',
    'The Roads and Buildings department paid the Gutta Koli tribals.',
    ['organization Roads and Buildings', 'other Gutta Koli'],
  ],
  [
    'a contest by whom it is for, and a state of India by its letters',
    'With ten All-Ireland final appearances since 2000, they knew. Votes are counted in UP today.',
    ['other All-Ireland', 'place UP'],
  ],
];

describe('names: where they begin and end, and what they are', () => {
  for (const [what, text, expected] of CASES)
    it(what, () => {
      assert.deepEqual(namedIn(text), expected);
    });

  it('“said she had” is of whoever says it, where no first name tells', () => {
    const text = 'Rovers coach Dez Marconi said she had made up her mind to play him. Later Ross Hale left.';
    const somebody = analyze(text).entities.find((e) => e.name.startsWith('Dez'));
    assert.deepEqual([somebody?.name, somebody?.gender], ['Dez Marconi', 'female']);
  });
});
