import { describe } from 'mocha';
import { check } from '../number/cases';

describe('date/order: what nobody does before birth or after death', () => {
  check('date/order', [
    [
      'The show, which opens on 12 May 2025 and runs until 3 March 2025, is free.',
      '3 March 2025 → 3 March 2025 comes before 12 May 2025.',
    ],
    [
      'The fair opened on 5 June and ran until 20 May of the same year.',
      '20 May → 20 May comes before 5 June.',
    ],
    [
      'The show began on 12 October 2014 and ended on 3 March of that year.',
      '3 March → 3 March comes before 12 October 2014.',
    ],
    [
      'Hart was born in 1870 in Oslo. He married in 1901 and moved to Hull in 1960. ¶ He retired in 1952. He died in 1944.',
      '1944 → 1944 comes before 1960.',
    ],
    ['She died in 1950. In 1953 she opened a school in Leeds.', '1950 → 1950 comes before 1953.'],
    [
      'Ann Reed was born in 1931 in York. She joined the mill in 1925 as a spinner.',
      '1925 → 1925 comes before 1931.',
    ],
    [
      'He founded the club in 1950. He died in 1939 in the house he had built.',
      '1939 → 1939 comes before 1950.',
    ],
    ['The show, which opens on 12 May 2025 and runs until 3 March 2026, is free.'],
    ['The fair opened on 2 May and ran until 19 June of the same year.'],
    ['The show opened on 2 October and ran until 19 April.'],
    ['Millions died in 1918. He retired in 1951 and wrote of it.'],
    ['Hart was born in 1870. His father died in 1880. He married in 1901 and moved to Hull in 1930.'],
    ['He died in 1949. His son took over the firm. He retired in 1951.'],
    ['She died in 1950. In 1953 she was honored with a plaque.'],
    ['She died in 1950. The school opened in 1953.'],
    ['He died in 1950. She married again in 1953.'],
    ['Ann Reed was born in 1931. Her mother joined the mill in 1925.'],
    ['Al Reed died in 1949. Bo Hart, his friend, retired in 1951.'],
    ['He died in 1949 at the works. He retired in 1941.'],
  ]);
});

describe('number/arithmetic: kin do not hide a life', () => {
  check('number/arithmetic', [
    [
      'The poet Ann Reed has died aged 61. ¶ She was born in Hull in 1940, the third child of a miner and his wife. ¶ She died on 3 May 2016 after a fall and leaves two sons.',
      '61 → From 1940 to 3 May 2016 is 75–76 years, not 61.',
    ],
    [
      'Al Reed, who won the cup twice, was killed on Sunday when his car hit a tree. He was aged 44. ¶ Reed, born in June 1980 in Leeds, rowed for his school. ¶ He died in May 2016, his club said.',
      '44 → From June 1980 to May 2016 is 35–36 years, not 44.',
    ],
    [
      'The poet Ann Reed has died aged 75. ¶ She was born in Hull in 1940, the third child of a miner. ¶ She died on 3 May 2016 and leaves two sons.',
    ],
    ['Her husband was killed in 1944. He was 34. ¶ She was born in 1915 and died in 2001.'],
    [
      'Ann Reed, who has died aged 75, was married to the poet Al Reed, who died in 1999. ¶ She was born in Hull in 1940.',
    ],
  ]);
});
