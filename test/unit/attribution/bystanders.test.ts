import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

const spoken = (text: string) => analyze(text).quotations.map((q) => q.attribution?.speaker?.text ?? null);
const reported = (text: string) =>
  analyze(text).attributions.map((a) => `${a.speaker?.text ?? '-'} | ${a.cue.text}`);

const SPEAKERS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'who heads a school, by name',
    'Professor Samir Hadid, Head of the School of Nursing, commented: “Students asked for it all year.”',
    ['Professor Samir Hadid'],
  ],
  [
    'a chief officer, by name',
    'Dr Nora Pell, Chief Technology Officer of Blue Marine, said: “The sea is loud at night.”',
    ['Dr Nora Pell'],
  ],
  ['a caller who tells', '“There’s a boat on its side,” a caller tells the coastguard.', ['a caller']],
  [
    'a council, and not last month',
    'Last month the Hale district council pinned a notice to the gate: “Move this before the end of May.”',
    ['the Hale district council'],
  ],
  ['a form that uses a word', 'It uses the word “customer” nine times.', []],
  ['she who uses a word', 'She used the word “customer” twice.', ['She']],
  ['any reader', 'You will say, of course, “Who pays for it in the end?”', [null]],
  [
    'whom a colon gives the words to',
    'Keane vows to stay as Moreno says: “I have sold his boots”',
    ['Moreno'],
  ],
  ['benches that cry', '“Shame on you!” came the cry from the benches.', ['the benches']],
  [
    'a voice that is nobody’s',
    'Bo Hart waited. “I can see the line from here,” came the voice over the speakers.',
    [null],
  ],
];

const REPORTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['plans to which something is done', 'Bold plans to build 40 flats on the green have been thrown out.', []],
  ['a council that plans', 'Hale plans to build 40 flats on the green.', ['Hale | plans']],
  ['a sailor who is accused', 'A SAILOR accused of stealing a lamp was seen on the quay.', []],
  ['a boy who is charged', 'Boy, 14, charged after fire that gutted two barns', []],
  ['whom witnesses should ring', 'Witnesses should call 101, quoting reference 51.', []],
  ['what they know it by', 'They know because it is on the wall.', []],
  ['what they know', 'They know where the key is.', ['They | know']],
  ['what they do not show', 'If the crowd are put out, they do not show it.', []],
  ['what somebody may discuss', 'One man, who was granted leave to discuss the talks, left.', []],
  [
    'the governor, and not what she denies',
    'The governor, who sat with folded arms, denied any wrongdoing.',
    ['The governor | denied'],
  ],
  [
    'a sister, and not the child she remembers',
    'Her sister Bea Farrow, who lives in town, remembers a child who sang.',
    ['Her sister Bea Farrow | remembers'],
  ],
  [
    'a mayor behind a relative clause',
    'He lives in Hale, which is small, said the mayor.',
    ['the mayor | said'],
  ],
  [
    'officials, and not a place nobody has heard of',
    'GILDEN: A bridge on the river fell on Monday, officials said.',
    ['officials | said'],
  ],
  ['a transcript', 'OSEI: The mayor said the pier was shut.', ['OSEI | :', 'The mayor | said']],
  ['what is accepted', 'Osei accepted that the cameras were not checked.', ['Osei | accepted that']],
  ['a thing that is accepted', 'Osei accepted that prize.', []],
  ['a prayer', 'The elder said a prayer and left.', []],
  ['a moment', 'He thought for a moment.', []],
  ['a voice in the choir', 'She sings bass in the choir.', []],
  ['runs', 'Rao added 88 with her captain, who fell late.', []],
  ['what somebody adds', 'Rao added that five of them were lost.', ['Rao | added']],
  ['a sailor who is found', 'Sailor found alive after five days', []],
  ['what a court finds', 'The court found that he was alive.', ['The court | found']],
  ['calls that seek comment', 'The director did not answer calls to his phone seeking comment.', []],
  ['what a group is for', 'She funds a group supporting sea life in the Arctic.', []],
  ['who backs a mayor', 'Osei said nothing, supporting the mayor.', ['Osei | supporting']],
  ['trials that continue', 'The trials continue against nine men from Hale.', []],
  ['what was written by whom', 'It was written by the late Yoshi Oe, one of the first divers.', []],
  ['a question to a guest', 'Could you tell us more about your boat?', []],
  ['the said place', 'Officials went to said place by boat.', []],
  ['what a skin reminds of', 'The skin of a shark reminds me of a game.', []],
  ['whom somebody reminds', 'She reminded him that it was late.', ['She | reminded']],
  [
    'a movement that is supported',
    'It fell to a movement led by the Front, supported by a great alliance of guilds.',
    [],
  ],
  ['a craft that responds', 'The rescue craft responded carrying diesel and pumps.', []],
  ['who responds with words', 'He responded that he would.', ['He | responded']],
  ['those who advocate', 'Biologists, divers, and advocates recognized it.', []],
  ['what is held inside of what is said', 'She said she wants the pier open.', ['She | said']],
  ['what is held by itself', 'She wants the pier open.', ['She | wants']],
  [
    'what another says inside',
    'Osei said the mayor told her it was shut.',
    ['Osei | said', 'the mayor | told'],
  ],
  ['what holds somebody up', 'Bo Hart stood there, supporting himself on a stick.', []],
  [
    'weeks, which show nothing',
    'Just weeks after the vote, the third part came out, showing that seas rise.',
    [],
  ],
  ['what somebody sees happen', 'When Osei saw the army coming, he fled.', []],
  ['how somebody sees it', 'Osei saw the plan as a trap.', ['Osei | saw']],
  ['what the vote found somebody in', 'The vote found me in tears.', []],
  ['an adjective', 'The match was long, physically demanding, and cold.', []],
  ['who demands', 'He stood up, demanding that it end.', ['He | demanding']],
  [
    'a deputy by his name',
    'The deputy minister, Deng Osei, affirmed the need for a pier.',
    ['Deng Osei | affirmed'],
  ],
  ['land that is to be sold', 'On a map, the land proposed to be sold is red.', []],
  ['drivers who are told to stay', 'Drivers told to stay at home as snow falls', []],
  ['rowers who are warned to stay away', 'Rowers warned to stay off the lake', []],
  ['a bridge that is declared safe', 'Bridge declared safe', []],
  ['a boat reported stolen', 'A boat reported stolen on Sunday was found in the pond.', []],
  ['a mask knocked off', 'He rowed on, twice in the last minute with his cap knocked sideways.', []],
  ['a bear that attacks', 'He left after he was attacked by a group of bears.', []],
  ['what somebody is to do', 'The guard asked that Bo Hart call again.', ['The guard | asked']],
  ['a number that is to grow', 'With this number expected to grow, Hale must build.', []],
  ['issues, which relate to it', 'It deals with all issues related to the pier.', []],
];

describe('who only stands beside the words', () => {
  for (const [name, text, expected] of SPEAKERS) it(name, () => deepEqual(spoken(text), expected));
});

describe('what only looks like a report', () => {
  for (const [name, text, expected] of REPORTS) it(name, () => deepEqual(reported(text), expected));
});
