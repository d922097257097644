import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** What an article names, without its people, as `type name count`. */
const namedIn = (text: string): readonly string[] =>
  analyze(text)
    .entities.filter((e) => e.type !== 'person')
    .map((e) => `${e.type} ${e.name} ${e.mentions.length}`);

const REPORT =
  'The striker scored from a free-kick before half-time, and the goalkeeper was sent off for a second yellow card. The referee blew the final whistle late.';

const CASES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    'a side that is several, and the club it is',
    `Swansea were level after an hour against Fulchester. Swansea City have won twice.\n\n${REPORT}`,
    ['organization Swansea City 2', 'organization Fulchester 1'],
  ],
  [
    'a side and its town',
    `Galway lost by a point to Limerick. He grew up in Galway, near the ground.\n\n${REPORT}`,
    ['organization Galway 1', 'organization Limerick 1', 'place Galway 1'],
  ],
  [
    'two sides of which one will be met',
    `They meet Dublin or Armagh in June.\n\n${REPORT}`,
    ['organization Dublin 1', 'organization Armagh 1'],
  ],
  [
    'a line with the score',
    `Swansea 2 Cardiff 1\n\nIt was cold. ${REPORT}`,
    ['organization Swansea 1', 'organization Cardiff 1'],
  ],
  [
    'countries, which stay countries',
    `Norway were level against Denmark.\n\n${REPORT}`,
    ['place Norway 1', 'place Denmark 1'],
  ],
  [
    'where a match is',
    `The final is in Cardiff. Fans from Swansea travel to Bristol.\n\n${REPORT}`,
    ['place Cardiff 1', 'place Swansea 1', 'place Bristol 1'],
  ],
  [
    'towns in an article of no match',
    'The council met on Monday. Cardiff and Swansea have more buses. Bristol lost two. Voters turned against London.',
    ['place Cardiff 1', 'place Swansea 1', 'place Bristol 1', 'place London 1'],
  ],
];

describe('sides that are called by their towns', () => {
  for (const [what, text, expected] of CASES) it(what, () => assert.deepEqual(namedIn(text), expected));
});
