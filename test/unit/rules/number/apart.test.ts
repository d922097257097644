import { describe } from 'mocha';
import { check } from './cases';

describe('number/arithmetic: a change told apart from its two levels', () => {
  check('number/arithmetic', [
    [
      'Car thefts in Dorra fell 10 percent last year, the police chief told the council. ¶ There were 4,200 thefts, down from 5,600 in 2021.',
      '10 percent → From 5,600 to 4,200 is a change of 25 %, not 10 percent.',
    ],
    [
      'Cases of measles tripled last year, doctors said. ¶ The clinic counted 540, against 300 a year earlier.',
      'tripled → From 300 to 540 is 1.8 times as much, not 3.',
    ],
    [
      'Fees at the nursery have gone up by £350. ¶ In 2018 parents paid £2,100; they now pay £2,900.',
      '£350 → 2,900 − 2,100 = 800, not £350.',
    ],
    ['The choir cut its debt by £40,000 last year. ¶ It owed £55,000 in May, down from £125,000.'],
    [
      'There were 640 crashes on the pass last year. Five years earlier there had been 512, so that crashes have risen by 40 per cent.',
      '40 per cent → From 512 to 640 is a change of 25 %, not 40 per cent.',
    ],
    [
      'Motorists will pay triple what they did on the ferry to Hale. ¶ A driver who was charged $40 in 2023 will have to find $55 from May.',
      'triple → From $40 to $55 is 1.4 times as much, not 3.',
    ],
    [
      'The paper is to print 36 pages on Mondays, against 48 now. ¶ The editor was dismayed. ¶ The plan amounts to a 40 percent cut.',
      '40 percent → From 48 to 36 is a change of 25 %, not 40 percent.',
    ],
    ['The price of a loaf has halved in two years. The baker charges £2.40, compared with £3.20 a year ago.'],
  ]);
});

describe('number/arithmetic: a lead, a majority and a defeat beside two figures or a result', () => {
  check('number/arithmetic', [
    [
      'Moss won 90-71 at home to Hale on Saturday. ¶ "We were asleep," the Hale coach said after a 17-point loss.',
      '17-point → 90 − 71 = 19, not 17-point.',
    ],
    [
      'Dorra went top with 74 points. Hale are on 59, and a lead of 17 points with four to play should do.',
      '17 → 74 − 59 = 15, not 17.',
    ],
    [
      'Ida Moss, a nurse, won 14,806 votes. Her rival Jan Brandt took 11,392 and the Green, Lou Ek, 3,100. ¶ The count lasted until dawn. ¶ Labour was left with a majority cut to 3,314 votes.',
      '3,314 → 14,806 − 11,392 = 3,414, not 3,314.',
    ],
    [
      'Dorra has said yes to the dam by 2,310 to 2,170. ¶ The mayor said a majority of 150 was enough.',
      '150 → 2,310 − 2,170 = 140, not 150.',
    ],
  ]);
});

describe('number/arithmetic: parts and what they come to, in sentences apart', () => {
  check('number/arithmetic', [
    [
      'The mill is to close plants in Hale, Troon and Dorra, with a total of 520 jobs at risk. ¶ It has made beds since 1902. ¶ The cuts will fall on weavers and drivers: 210 in Hale, 160 in Troon and 130 in Dorra. Talks begin on Monday.',
      '520 → 210 + 160 + 130 = 500, not 520.',
    ],
    [
      'A total of 8,400 homes had no water, the utility said: 5,100 in Hale, 2,300 in Troon and 600 in Dorra. It had 70 engineers out.',
      '8,400 → 5,100 + 2,300 + 600 = 8,000, not 8,400.',
    ],
    [
      'Three lakes with a combined 520 acres have been closed. ¶ Lake Hale, at 240 acres, is the largest. Lake Troon has 160 acres and a beach; Lake Dorra, which is new, covers 100.',
      '520 acres → 240 + 160 + 100 = 500, not 520 acres.',
    ],
    [
      'Windmills on three hills have a combined output of 955 kilowatts. The one at Hale yields 420, that at Troon 290 and that at Dorra 200.',
    ],
    [
      'The crew of 34 – 16 Danes, nine Poles and seven Greeks – were taken off.',
      '34 → 16 + 9 + 7 = 32, not 34.',
    ],
  ]);
});

describe('number/arithmetic: a sum, how many share it, and what falls to each', () => {
  check('number/arithmetic', [
    [
      'All 600 partners at the firm will share a £4.8 million bonus. ¶ Sales were good. ¶ The payout, an average of £8,500 for each of them, comes in May.',
      '£8,500 → £4.8 million ÷ 600 = 8,000, not £8,500.',
    ],
    [
      'The flood has cost Dorra $3.6 million, the mayor said. ¶ With 60,000 residents, the town has spent $75 per capita on sandbags.',
      '$75 → $3.6 million ÷ 60,000 = 60, not $75.',
    ],
  ]);
});

describe('number/arithmetic: a part, its whole and the share it is called', () => {
  check('number/arithmetic', [
    [
      'Officials said that 58 per cent of those on the roll had rejected the dam: 2,760 of the 6,000 on the list had ticked the second box.',
      '58 per cent → 2,760 of 6,000 is 46 %, not 58 per cent.',
    ],
    [
      'Two-thirds of the 1,500 members backed the strike in a ballot in which 840 voted for it.',
      'Two-thirds → 840 of 1,500 is 56 %, not Two-thirds.',
    ],
    [
      'Two-thirds of the 1,500 members backed the strike. ¶ The union counted 900 votes for it and 600 against.',
      'Two-thirds → 900 of 1,500 is 60 %, not Two-thirds.',
    ],
    [
      'The hall is to be saved by a grant of £6.6 million. ¶ The whole scheme is costed at £11 million. The grant, covering three-quarters of the bill, is the largest ever made in Hale.',
      'three-quarters → £6.6 million of £11 million is 60 %, not three-quarters.',
    ],
  ]);
});

describe('number/arithmetic: all that is left, in a sentence of its own', () => {
  check('number/arithmetic', [
    [
      'Schools take 58 per cent of the county’s £310 million budget, the treasurer said. Roads and parks account for 26 per cent. Everything else, from libraries to lamps, gets 24 per cent.',
      '24 per cent → 58 + 26 + 24 = 108: more than 100 %.',
    ],
  ]);
});

describe('number/percentage-point: levels in another sentence, and points of what is no share', () => {
  check('number/percentage-point', [
    [
      'Rents in Dorra will rise by four percentage points in May. ¶ A typical tenant will pay $1,040, up from $1,000.',
      'four percentage points → From $1,000 to $1,040 is 4 %, not percentage points.',
    ],
    [
      'Sales of honey went up by three percentage points, from £410,000 to £422,300.',
      'three percentage points → From £410,000 to £422,300 is 3 %, not percentage points.',
    ],
    [
      'The share of pupils who walk to school rose by 15 per cent from its low of 25 per cent. ¶ It is the best figure for years.',
    ],
    [
      'The proportion of pupils who walk to school is back at 40 per cent. ¶ The share rose by 15 per cent from its low of 25 per cent in 2015.',
      '15 per cent → From 25 per cent to 40 per cent is 15 percentage points, or 60 %.',
    ],
    [
      'Trains carry 44 per cent of travellers, up 12 per cent on 2012, when it was 32 per cent.',
      '12 per cent → From 32 per cent to 44 per cent is 12 percentage points, or 37.5 %.',
    ],
  ]);
});

describe('number/arithmetic: now and from April, soft shares, parts of what a sentence opens with', () => {
  check('number/arithmetic', [
    [
      'A lunch at the school is to go up by 30 cents in May. Families now pay $3.10 and will pay $3.70.',
      '30 cents → 3.7 − 3.1 = 0.6, not 30 cents.',
    ],
    [
      'The number of night trains has halved since the strike. In June there were 360; there are now 240.',
      'halved → From 360 to 240 is 0.67 times as much, not 0.5.',
    ],
    [
      'Water will rise by an average of £28. The typical household pays £310 now and will pay £352 from April.',
      '£28 → 352 − 310 = 42, not £28.',
    ],
    ['Nearly half of the 800 pupils, 260, walk to school.', 'half → 260 of 800 is 32.5 %, not half.'],
    [
      'One in five of the city’s 5,500 homes is empty: 1,600 of them, by its own count.',
      'One in five → 1,600 of 5,500 is 29.1 %, not One in five.',
    ],
    ['Of the 310 animals, 160 were dogs, 90 cats and 75 rabbits.', '310 → 160 + 90 + 75 = 325, not 310.'],
    ['Of the 310 animals, 160 were dogs, 90 cats and 60 rabbits.'],
  ]);
});

describe('number/arithmetic: changes, shares and leads in further forms', () => {
  check('number/arithmetic', [
    [
      'Thefts of bicycles have tripled since the spring, from 40 to 80, the police said.',
      'tripled → From 40 to 80 is 2 times as much, not 3.',
    ],
    ['Thefts of bicycles have doubled since the spring, from 40 to 80, the police said.'],
    [
      'The bypass has cut the trip by a third, from 90 minutes to 45 minutes.',
      'a third → From 90 minutes to 45 minutes is a change of 50 %, not a third.',
    ],
    ['The bypass has cut the trip by half, from 90 minutes to 45 minutes.'],
    [
      'Lind won with 51.8 percent of the vote to 48.2 percent for her rival, beating him by 3.1 percentage points.',
      '3.1 percentage points → 51.8 − 48.2 = 3.6, not 3.1 percentage points.',
    ],
    [
      'Lind won with 51.8 percent of the vote to 48.2 percent for her rival, beating him by 3.6 percentage points.',
    ],
    [
      'Some 430 of the 1,200 posts advertised outside the big towns, or nearly three-quarters, stood empty.',
      'three-quarters → 430 of 1,200 is 35.8 %, not three-quarters.',
    ],
    ['Some 430 of the 1,200 posts advertised outside the big towns, or nearly 40 percent, stood empty.'],
    [
      'The survey gives 41 percent to Labour, 36 percent to the Greens and 27 percent for the others.',
      '27 percent → 41 + 36 + 27 = 104: more than 100 %.',
    ],
    ['The survey gives 41 percent to Labour, 36 percent to the Greens and 23 percent for the others.'],
  ]);
});
