import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type form, form`: each entity with the words of its mentions. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.mentions.map((m) => m.text).join(', ')}`);

type Case = readonly [what: string, text: string, expected: readonly string[]];

const CASES: readonly Case[] = [
  [
    'letters of their own tongue, however they are told',
    'The Anti-Graft Board, known as the KPX, met. She ran for the Party of Struggle, or PDP-S. The KPX and the PDP-S agreed.',
    ['organization Anti-Graft Board, KPX, KPX', 'organization Party of Struggle, PDP-S, PDP-S'],
  ],
  [
    'a party by its letters, whatever its name looks like',
    'Omar Rashid of the Halden Jamiat-e-Insaf asked why. The HJI walked out.',
    ['person Omar Rashid', 'organization Halden Jamiat-e-Insaf, HJI'],
  ],
  [
    'a land’s court without the land',
    'The Supreme Court of Canada will hear it. A judge of the Supreme Court said so.',
    ['organization Supreme Court of Canada, Supreme Court'],
  ],
  [
    'a team by its nickname, in a headline too',
    'Late goal lifts Kestrels past Boston\n\nThe Dallas Kestrels beat the Boston Terns 3-2. The Terns led at the half.',
    ['organization Kestrels, Dallas Kestrels', 'place Boston', 'organization Boston Terns, Terns'],
  ],
  [
    'a firm and whom it is called after',
    'The Walter Quimby Company must pay. Quimby shares fell. “Walter Quimby himself would have paid,” Ann Osei said.',
    ['organization Walter Quimby Company, Quimby', 'person Walter Quimby', 'person Ann Osei'],
  ],
  [
    'a firm by the first word of its name, inside a sentence',
    'Veldric New Energy recalled its packs. A tenth of Veldric is for sale.',
    ['organization Veldric New Energy, Veldric'],
  ],
  [
    'somebody’s firm, behind the name',
    'Her agent, Ann Osei, of Curtis Lund, thanked the judge.',
    ['person Ann Osei', 'organization Curtis Lund'],
  ],
  ['a county', 'A Co Louth man died on Friday.', ['place Co Louth']],
  [
    'a land that does something',
    'Sri Lanka, who lost, left for Zambia.',
    ['place Sri Lanka', 'place Zambia'],
  ],
  [
    'a nickname in single marks',
    'Air Commodore ‘Tubby’ Marsden sailed. Walter ‘Buzz’ Halloran did not. “No,” Halloran said.',
    ['person ‘Tubby’ Marsden', 'person Walter ‘Buzz’ Halloran, Halloran'],
  ],
  [
    'a body of two fields, a school of girls',
    'The Maritime and Coastguard Agency came. Pupils of Dunmere Girls’ College sang.',
    ['organization Maritime and Coastguard Agency', 'organization Dunmere Girls’ College'],
  ],
  [
    'a full name that looks like a way or a valley, and somebody by it',
    'It was cold, according to Uzi Arad, who came. Mr. Arad left.',
    ['person Uzi Arad, Arad'],
  ],
  [
    'a storm by its name',
    'Typhoon Ligaya struck the coast on Sunday. Ligaya will leave on Friday.',
    ['other Typhoon Ligaya, Ligaya'],
  ],
  [
    'a bank without its head, and its analyst',
    'Kinsho Mirai Bank fell. Shares in Kinsho Mirai lost 4 percent. Analyst Ann Osei of Quist Nordal said so.',
    ['organization Kinsho Mirai Bank, Kinsho Mirai', 'person Ann Osei', 'organization Quist Nordal'],
  ],
  [
    'the first half of a double name',
    'Health Secretary Rex Balcita-Uy came. Mr Balcita left.',
    ['person Rex Balcita-Uy, Balcita'],
  ],
  [
    'one body with an “and” in it, by its letters, and two towns',
    'Norland Parks and Wildlife let them go. NPW paid. It has sites at Dunmere and Treharne. Dunmere is in Norland.',
    [
      'organization Norland Parks and Wildlife, NPW',
      'place Dunmere, Dunmere',
      'place Treharne',
      'place Norland',
    ],
  ],
  [
    'a museum called after two, and one in one word',
    'It was sold to the Victoria and Albert Museum. The Oudmuseum wanted it.',
    ['organization Victoria and Albert Museum', 'organization Oudmuseum'],
  ],
  [
    'a dateline with a colon',
    'DUNMERE, NSW: Mayor Ann Osei spoke.',
    ['place DUNMERE', 'place NSW', 'person Ann Osei'],
  ],
];

describe('names told by letters, nicknames and their neighbours', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});
