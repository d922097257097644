import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

type Case = readonly [what: string, text: string, expected: readonly string[]];

const ACTS: readonly Case[] = [
  [
    'results that are its own',
    'Pemberton said its profit rose 4 percent. Pemberton was founded in 1990.',
    ['organization Pemberton, Pemberton'],
  ],
  [
    'results that it reports',
    'In May, Vandellis reported net income of $4 million.',
    ['organization Vandellis'],
  ],
  ['what it has agreed to', 'Teverson said it has agreed to a deal.', ['organization Teverson']],
  [
    'whom it employs and what it shuts',
    'Halvorsen plans to close its plant. Halvorsen employs 400 people.',
    ['organization Halvorsen, Halvorsen'],
  ],
  [
    'what it makes',
    'He joined Brandvik in 2003. Brandvik, which makes pumps, is old.',
    ['organization Brandvik, Brandvik'],
  ],
  [
    'what the text goes on to call it',
    'Seaborne Lynx won the contract. The firm has no ships.',
    ['organization Seaborne Lynx'],
  ],
  [
    'somebody with a first name whose company comes next',
    'Joan Hartley won the contract. The firm has no ships. Hartley said it was glad.',
    ['person Joan Hartley, Hartley'],
  ],
  ['somebody with a title', 'Mr Teverson said it has agreed to a deal.', ['person Teverson']],
  [
    'somebody who says what others do',
    'Ann Orbison reported the theft. Orbison said it would rain.',
    ['person Ann Orbison, Orbison'],
  ],
  ['what merges', 'The merger of Brandvik with a rival failed.', ['organization Brandvik']],
  [
    'where somebody teaches',
    'Zhang Wei is a professor at Fudanor. Analysts at Pendlebury agreed.',
    ['person Zhang Wei', 'organization Fudanor', 'organization Pendlebury'],
  ],
  ['where people are from', 'Two men from Moeville were fined.', ['place Moeville']],
];

const SHARED: readonly Case[] = [
  [
    'a firm whose last word is somebody’s family name',
    'K Marten Corp rose. K Marten had a gain. Bill Marten said so. Marten left.',
    ['organization K Marten Corp, K Marten', 'person Bill Marten, Marten'],
  ],
  [
    'a founder and the firm by the same word',
    'Anna Rasmussen founded Rasmussen Inc in 1990. Rasmussen said she was glad. Rasmussen shares fell.',
    ['person Anna Rasmussen, Rasmussen', 'organization Rasmussen Inc, Rasmussen'],
  ],
  [
    'what it means to do and what it made in a year',
    'Vandell agreed to buy its rival. Brandt’s 1986 sales were $9 million.',
    ['organization Vandell', 'organization Brandt'],
  ],
];

const HEADLINES: readonly Case[] = [
  [
    'a subject and its verb',
    'Vandell Agrees To Buy Halden Stores\n\nVandell agreed to buy Halden Stores for $3 million.',
    ['organization Vandell, Vandell', 'organization Halden Stores'],
  ],
  ['a short one', 'Tom Amadi Quits\n\nThe mayor, Tom Amadi, quit.', ['person Tom Amadi, Tom Amadi']],
];

const FORMS: readonly Case[] = [
  [
    'a legal form, whoever the firm is called after',
    'Reichhart Chemical Inc said its profit fell. Reichhart said the year was bad.',
    ['organization Reichhart Chemical Inc, Reichhart'],
  ],
  [
    'brackets in front of the legal form',
    'Brandvik Equity (Pacific) Ltd said so.',
    ['organization Brandvik Equity (Pacific) Ltd'],
  ],
  [
    'partners and sons',
    'She joined Teague and Co in May. Brandvik & Sons Ltd is old.',
    ['organization Teague and Co', 'organization Brandvik & Sons Ltd'],
  ],
  [
    'trades on both sides of an “and”',
    'Goodwin Tire and Rubber Co said so.',
    ['organization Goodwin Tire and Rubber Co'],
  ],
  [
    'the beginning of a firm’s name',
    'Merrow Paper Products Inc fell. Merrow Paper said it would close a mill.',
    ['organization Merrow Paper Products Inc, Merrow Paper'],
  ],
  [
    'the end of a body’s name, with an article',
    'The House Rules Committee met. The Rules Committee voted.',
    ['organization House Rules Committee, Rules Committee'],
  ],
  [
    'the land’s court behind a state’s',
    'The Colorado Supreme Court ruled. The Supreme Court will hear it.',
    ['organization Colorado Supreme Court', 'organization Supreme Court'],
  ],
];

const LANDS: readonly Case[] = [
  [
    'one name of two lands',
    'Ukraine’s Defense Ministry said so. Russia’s Defense Ministry denied it. The Defense Ministry gave no details. The Ukrainian Defense Ministry said more.',
    [
      'place Ukraine',
      'organization Defense Ministry, Ukrainian Defense Ministry',
      'place Russia',
      'organization Defense Ministry, Defense Ministry',
    ],
  ],
  [
    'one land, by its name and by its people',
    'The French Foreign Ministry said so. France’s Foreign Ministry agreed.',
    ['organization French Foreign Ministry, Foreign Ministry', 'place France'],
  ],
  [
    'no land at all',
    'The Central Bank cut rates. The European Central Bank waited.',
    ['organization Central Bank', 'organization European Central Bank'],
  ],
];

const WORKS: readonly Case[] = [
  [
    'a place in a title',
    'His song “Lost in Dunmere,” was a hit in London.',
    ['other Lost in Dunmere', 'place London'],
  ],
  ['a possessor in a title', 'She wrote “A Baton in My Knapsack” in 1990.', ['other A Baton in My Knapsack']],
  [
    'words that are said',
    '“Tom Amadi of Halden,” he said. “The Ministry of Health did it.”',
    ['person Tom Amadi', 'place Halden', 'organization Ministry of Health'],
  ],
  ['a road that is called so', 'It is the “Nelson Hartley Highway.”', ['place Nelson Hartley Highway']],
];

const EDGES: readonly Case[] = [
  [
    'a daughter, however much her name sounds like her mother’s',
    'Angel was shot. “Me too,” said Angel’s mother, Angella Smitt. Angel was nine.',
    ['person Angel, Angel, Angel', 'person Angella Smitt'],
  ],
  [
    'a firm’s form, with which a sentence ends',
    'The mill went to Colby Aluminium Corp. Mr Lind said it was cheap.',
    ['organization Colby Aluminium Corp.', 'person Lind'],
  ],
  [
    'a day without its “on”',
    'He told the Rotary Club Saturday that it was so.',
    ['organization Rotary Club'],
  ],
  [
    'a day whose it was',
    'Speeches flew at Friday’s County Council meeting. The Saturday Evening Post was there.',
    ['organization County Council', 'organization Saturday Evening Post'],
  ],
  ['a date in front', 'The Aug. 4 White House dinner was cold.', ['organization White House']],
  [
    'laws of two words and more',
    'The Crime and Disorder Act forbids it, the Health and Safety at Work Act does not.',
    ['other Crime and Disorder Act', 'other Health and Safety at Work Act'],
  ],
  ['towns by the sea', 'The Sutton on Sea library is to close.', ['place Sutton on Sea']],
  [
    'a paper that looks like somebody',
    'He rang the Nigel Citizen. It did not answer.',
    ['organization Nigel Citizen'],
  ],
  ['roads', 'He drove down the A56 to Liverpool.', ['place Liverpool']],
  [
    'papers',
    'The Marlow Citizen and Vellin Newspapers settled.',
    ['organization Marlow Citizen', 'organization Vellin Newspapers'],
  ],
  [
    'letters parted by a space',
    'The U. S. Senate met. The US Senate met again.',
    ['organization U. S. Senate, US Senate'],
  ],
  ['a day with a name', 'Shops opened late on Black Friday.', ['other Black Friday']],
  [
    'the field of an office',
    'Under Secretary of State for Economic Affairs Allen Wallace left.',
    ['person Allen Wallace'],
  ],
  ['an avenue', 'He lived on Woodland Ave. in London.', ['place Woodland Ave.', 'place London']],
  ['whoever governs', 'The Mayor declined to say so. The Governor left.', []],
  [
    'a reporting verb that opens its sentence',
    'Maureen Hart left. Snapped Maureen: “No.”',
    ['person Maureen Hart, Maureen'],
  ],
  [
    'a wife by her husband’s name',
    'Ann Hart and Mrs. Harcourt N. Trimble, Jr., were there.',
    ['person Ann Hart', 'person Harcourt N. Trimble, Jr.'],
  ],
  [
    'a nickname in place of a second name',
    'Walter “Buzz” Kowalczyk died. Walter Stanley Kowalczyk was 80.',
    ['person Walter “Buzz” Kowalczyk, Walter Stanley Kowalczyk'],
  ],
  [
    'one letter in two languages',
    'Dmytro Hordiyenko won. Gordiyenko was tired.',
    ['person Dmytro Hordiyenko, Gordiyenko'],
  ],
];

for (const [kind, cases] of [
  ['what firms do', ACTS],
  ['forms of firms', FORMS],
  ['a firm and somebody', SHARED],
  ['headlines', HEADLINES],
  ['bodies of lands', LANDS],
  ['titles of works', WORKS],
  ['where names begin and end', EDGES],
] as const)
  describe(`firms, works and edges of names: ${kind}`, () => {
    for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(namedIn(text), expected));
  });

describe('the name of a ministry that two lands have', () => {
  it('is known where the ministry speaks, by its name and by its head', () => {
    const { attributions, quotations } = analyze(
      'Ukraine’s Defense Ministry said 40 drones fell.\n\n“All of them were hit,” the ministry said.\n\nRussia’s Defense Ministry denied it. “Nothing was hit at all,” the ministry said.',
    );
    assert.deepEqual(
      [attributions[0]?.speaker?.entity, ...quotations.map((q) => q.attribution?.speaker?.entity)],
      [
        'organization:ukraine-s-defense-ministry',
        'organization:ukraine-s-defense-ministry',
        'organization:russia-s-defense-ministry',
      ],
    );
  });

  it('says whose it is', () => {
    const { entities } = analyze('Ukraine’s Defense Ministry said so. Russia’s Defense Ministry denied it.');
    assert.deepEqual(
      entities.filter((e) => e.type === 'organization').map((e) => e.name),
      ['Ukraine’s Defense Ministry', 'Russia’s Defense Ministry'],
    );
  });
});
