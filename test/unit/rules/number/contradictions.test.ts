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
    ['The parish council voted unanimously to fell the elm. The vote on the pond was 7-2.'],
    ['The parish council voted unanimously last year. On Tuesday it split 6-1.'],
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

describe('number/conflict: all of them again, by another name', () => {
  check('number/conflict', [
    [
      'At least 31 villagers died when the dam burst on Monday, the army said. The 36 dead will be buried on Friday.',
      '36 → 36 here, 31 villagers further up, from another source.',
    ],
    [
      'Nine horses were taken from a field near Thame. The 11 animals were found in Wales.',
      '11 → 11 animals here, Nine horses further up.',
    ],
    [
      'A lorry hit a tram in Porto, killing six people. Flags flew at half mast for the seven who died.',
      'seven → seven here, six people further up.',
    ],
    [
      'Customs men seized 58 drawings at the border. The 85 pictures have gone to a museum.',
      '85 → 85 pictures here, 58 drawings further up: two digits swapped?',
    ],
    ['At least 31 villagers died when the dam burst on Monday. The 31 dead will be buried on Friday.'],
    ['Nine horses were taken from a field near Thame. Two more died. The 11 animals were insured.'],
    ['Nine horses were taken from a field near Thame. The five animals in the barn were left.'],
    ['Six people were killed in Porto on Monday. In an earlier crash the seven dead were all pilots.'],
    ['Forty passengers were rescued. The 42 people on board included two stewards.'],
    ['Customs men seized 58 drawings at the border. The 60 pictures of another collector were sent on.'],
  ]);
});

describe('number/arithmetic: how long something went on between two years', () => {
  check('number/arithmetic', [
    [
      'Her husband died in 1990. She was a widow for 37 years and died in 2017 in Bergen.',
      '37 years → From 1990 to 2017 is 27 years, not 37.',
    ],
    [
      'The pit closed in 1984. It lay flooded for 12 years before a circus bought it in 2006.',
      '12 years → From 1984 to 2006 is 22 years, not 12.',
    ],
    [
      'He took over the ferry in 1971. After 26 years he gave up the tiller in 2007.',
      '26 years → From 1971 to 2007 is 36 years, not 26.',
    ],
    ['Her husband died in 1990. She was a widow for 27 years and died in 2017 in Bergen.'],
    ['He took over the ferry in 1971. For the last 10 years he was ill. He gave up in 2007.'],
    ['He joined the bank in 1971 and was jailed for 12 years. He retired in 2007.'],
    ['He took over the ferry in 1971, bought a second in 1990 and gave up in 2007 after 17 years with both.'],
  ]);
});
