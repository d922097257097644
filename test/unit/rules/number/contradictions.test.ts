import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: a vote that nobody and somebody was against', () => {
  check('number/conflict', [
    [
      'The parish council voted unanimously to fell the elm. The vote was 7-2.',
      '7-2 → “7-2” contradicts “unanimously”.',
    ],
    [
      'The plan passed unanimously, 5 to 1, after a short debate.',
      '5 to 1 → “5 to 1” contradicts “unanimously”.',
    ],
    [
      'All nine trustees agreed to the sale of the field. Trustee Lou Vane voted against it.',
      'voted against → “voted against” contradicts “All nine trustees agreed”.',
    ],
    [
      'The verdict was unanimous. It came by 11 votes to one, a clerk said.',
      '11 votes to one → “11 votes to one” contradicts “unanimous”.',
    ],
    ['The parish council voted unanimously to fell the elm. The vote was 9-0.'],
    ['The parish council voted unanimously to fell the elm. An earlier vote was 5-4.'],
    ['The council voted unanimously against the plan. It had voted for it in May.'],
    ['The council failed to reach a unanimous verdict. The vote was 7-2.'],
    ['The verdict was not unanimous. It came by 11 votes to one.'],
    ['The council agreed unanimously to hold a vote. United won 3-1 that night.'],
  ]);
});

describe('number/conflict: ages of kin', () => {
  check('number/conflict', [
    [
      'Dora Lunn, 66, bakes the bread. Her younger brother Sid, 70, sells it.',
      'younger brother Sid, 70 → “younger brother Sid, 70” contradicts “66”.',
    ],
    [
      'Omar Diallo, 31, and his elder brother Musa, 27, share the boat.',
      'elder brother Musa, 27 → “elder brother Musa, 27” contradicts “31”.',
    ],
    [
      'Ana Ruiz was 20 when her first son was born. She is 61 and he is 33.',
      '20 → “20” contradicts “61, 33”.',
    ],
    [
      'She is nine years older than her husband. He is 50 and she is 62.',
      'nine years → “nine years” contradicts “50, 62”.',
    ],
    [
      'The youngest of the sisters, Eve, 44, spoke first. Ruth, 41, and Meg, 50, said nothing.',
      'youngest of the sisters, Eve, 44 → “youngest of the sisters, Eve, 44” contradicts “41”.',
    ],
    ['Dora Lunn, 66, bakes the bread. Her younger brother Sid, 60, sells it.'],
    ['Dora Lunn, 66, and Sid Lunn, 60, bake. Her younger brother Al, 62, sells the bread.'],
    ['Ana Ruiz was 20 when her first son was born. She is 61 and he is 41.'],
    ['Ana Ruiz was 20 when her first son was born. She is 61, he is 41 and his wife is 30.'],
    ['She is nine years older than her husband. He is 50 and she is 59.'],
    ['The youngest of the sisters, Eve, 41, spoke first. Ruth, 44, and Meg, 50, said nothing.'],
  ]);
});
