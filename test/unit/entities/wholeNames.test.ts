import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, as `type name count`. */
const namedIn = (text: string): readonly string[] =>
  analyze(text).entities.map((e) => `${e.type} ${e.name} ${e.mentions.length}`);

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'ranks and honours of other countries, which are no part of a name',
    'SP Ngozi Lawal said so on Monday. Fr Colm Harte agreed. Datuk Aziz Rahmat did not.',
    ['person Ngozi Lawal 1', 'person Colm Harte 1', 'person Aziz Rahmat 1'],
  ],
  [
    'nobody among the first words in capitals, and nothing of them but a name',
    'A PENSIONER has been hurt in Belford.\n\nAN EIGHT-YEAR-OLD GIRL helped.\n\nTHE NHS treated both.\n\nTHE COUNCIL was told.',
    ['place Belford 1', 'organization NHS 1'],
  ],
  [
    'a father with his generation behind his name',
    'Former Rep. Walter Lindqvist Sr., 84, watched the count.',
    ['person Walter Lindqvist Sr. 1'],
  ],
  [
    'a club behind the day of the week',
    'They tried it again. On Saturday the Otters beat nobody and the Otters went home.',
    ['organization Otters 2'],
  ],
  [
    'an association for women, whose name begins with them',
    'The Women’s Rowing Association has moved. The WRA will pay for it.',
    ['organization Women’s Rowing Association 2'],
  ],
  [
    'a force and a federation that have their land behind them',
    'The pipes are with Police Scotland. She wrote to Cricket Ireland from Scotland.',
    ['organization Police Scotland 1', 'organization Cricket Ireland 1', 'place Scotland 1'],
  ],
  [
    'a land’s own body, which is nobody, though it speaks',
    'New Zealand Hockey said the game was off. Yorkshire Water said pipes had burst.',
    ['organization New Zealand Hockey 1', 'organization Yorkshire Water 1'],
  ],
  [
    'a coast guard',
    'The Philippine Coast Guard said so. The Coast Guard flew out.',
    ['organization Philippine Coast Guard 2'],
  ],
  [
    'a town, and its school board and police service',
    'BELFORD, Wis. — The Belford School Board voted on Monday. Parents in Belford were glad.',
    ['place Belford 2', 'place Wis. 1', 'organization Belford School Board 1'],
  ],
  [
    'an auction house that owns nothing here',
    'The buyer took the print to Sotheby’s. Nobody bid.',
    ['organization Sotheby’s 1'],
  ],
  [
    'a parish that is called by its saint',
    'She told 300 people at St Brannoc’s in Dunmere that it was over.',
    ['organization St Brannoc’s 1', 'place Dunmere 1'],
  ],
  [
    'an officer and whom she serves',
    'Det Sgt Ailsa McKinnon of Westshire Police found the printer.',
    ['person Ailsa McKinnon 1', 'organization Westshire Police 1'],
  ],
  [
    'a line by its name without what it is',
    'The ferry, owned by Nordal Verro Shipping Lines, left at noon. Nordal Verro said it would pay.',
    ['organization Nordal Verro Shipping Lines 2'],
  ],
  [
    'a family name with its particles, and one of two words',
    'Joaquín Ruiz de Arteaga resigned in May. Ruiz de Arteaga teaches law. Hana Te Rito sued. Te Rito lost.',
    ['person Joaquín Ruiz de Arteaga 2', 'person Hana Te Rito 2'],
  ],
  [
    'a park and a peninsula, whatever is done there',
    'Nobody in Carrick Park will explain it. The swarm lies under the Norvik Peninsula.',
    ['place Carrick Park 1', 'place Norvik Peninsula 1'],
  ],
  [
    'a county in front of its sheriff, and a state in two forms',
    'HOLLIS, Ky. — A creek rose in Kentucky. Harlow County Sheriff Dale Whitmore left.',
    ['place Hollis 1', 'place Kentucky 2', 'place Harlow County 1', 'person Dale Whitmore 1'],
  ],
  [
    'a bar that is called after whoever keeps it',
    'It began at Cassidy’s Bar. The landlady, Nuala Cassidy, rang the guards.',
    ['organization Cassidy’s Bar 1', 'person Nuala Cassidy 1'],
  ],
  [
    'two fields of one hospital, and of one commission',
    'Patients left Odera Teaching and Referral Hospital. The Ethics and Anti-Corruption Commission knows.',
    [
      'organization Odera Teaching and Referral Hospital 1',
      'organization Ethics and Anti-Corruption Commission 1',
    ],
  ],
  [
    'a chamber and its committee',
    'The Senate met. The Senate Committee on Power questioned him. The Senate rose.',
    ['organization Senate 2', 'organization Senate Committee on Power 1'],
  ],
  [
    'a family name in another spelling, which is a first name as well',
    'The director, Sulaiman Abdulazeez, said it was old. Abdulaziz also disclosed that money was short.',
    ['person Sulaiman Abdulazeez 2'],
  ],
  [
    'an agency of a land by its letters',
    'The jobs are supported by IDA Ireland. IDA Ireland said so.',
    ['organization IDA Ireland 2'],
  ],
  [
    'a town in capitals with a colon, and news behind it',
    'GILDAR: A bridge fell on Saturday, officials said. It was old.',
    ['place Gildar 1'],
  ],
  [
    'a firm that opens its sentence and is told by what stands behind it',
    'Shares rose. Orbisco, which owns 12 stores, fell. Vellit, the union, agreed. Mercedes-Benz has vans.',
    ['organization Orbisco 1', 'organization Vellit 1', 'organization Mercedes-Benz 1'],
  ],
  [
    'a word that opens its sentence, and a list',
    'Prices rose. Housing, which costs more, fell. Cattle, the ministry said, are dear.',
    [],
  ],
  [
    'a nickname between two names that no list has',
    'On the wing Sionela ‘Brick’ Tauvela was tall. Tauvela ran.',
    ['person Sionela ‘Brick’ Tauvela 2'],
  ],
  [
    'a peninsula by its own word',
    'The swarm lies under the Reykvor Peninsula. Small quakes hint at magma under Reykvor.',
    ['place Reykvor Peninsula 2'],
  ],
  [
    'what a contraction opens',
    'It goes on. Here’s Clinton in December. “We’re Manchester people,” she said.',
    ['person Clinton 1', 'place Manchester 1'],
  ],
];

describe('whole names', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});
