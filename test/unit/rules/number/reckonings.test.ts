import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { articleOf, doubted, sound } from './cases';

/** An article with `{what is told|what is right}`, and what is said of it where it is told. */
type Slip = readonly [text: string, expected: string];

const asTold = (text: string): string => text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
const asRight = (text: string): string => text.replace(/\{[^|}]*\|([^}]*)\}/g, '$1');

const found = (text: string): readonly string[] =>
  doubted(text).map(({ start, end, message }) => `${articleOf(text).slice(start, end)}: ${message}`);

/** Figures reckoned wrong, with all the words that may stand around them; each is sound where the figure is right. */
const SLIPS: Readonly<Record<string, readonly Slip[]>> = {
  'a majority, told in another sentence': [
    [
      'Maud Reeve took the ward for the Greens with 1,640 votes. Her nearest rival, Al Stone of Labour, had 1,318, a majority of {222|322}.',
      '222: 1,640 − 1,318 = 322, not 222.',
    ],
    [
      'The Liberals held the seat by {1,308|1,008} votes. Huw Price received 8,511 and his Conservative challenger 7,503.',
      '1,308: 8,511 − 7,503 = 1,008, not 1,308.',
    ],
    [
      'A majority of {170|160} saw Labour home in Mill Hill: Khan (Lab) 950, Reed (Con) 790, Stott (Grn) 215.',
      '170: 950 − 790 = 160, not 170.',
    ],
  ],
  'seconds between two times': [
    [
      'Ida Lund won the 30km race in 1hr 24min 10sec, {52|42} seconds ahead of Marit Vik of Norway, who finished in 1hr 24min 52sec.',
      '52 seconds: 1hr 24min 52sec − 1hr 24min 10sec = 42 seconds, not 52 seconds.',
    ],
    [
      'The winner’s time was 48min 20sec; the runner-up, in 49min 5sec, was {55|45} seconds adrift.',
      '55 seconds: 49min 5sec − 48min 20sec = 45 seconds, not 55 seconds.',
    ],
  ],
  'points of a rate': [
    [
      'The bank cut its main rate by half a percentage point on Friday, to {3.25|3} per cent from 3.5 per cent.',
      'half a percentage point: 3.5 − 3.25 = 0.25, not half a percentage point.',
    ],
    [
      'The governor raised rates by a quarter of a percentage point, from 4.25% to {4.75%|4.5%}.',
      'a quarter of a percentage point: 4.75 − 4.25 = 0.5, not a quarter of a percentage point.',
    ],
  ],
  'a gain or a loss': [
    [
      'He paid £460,000 for the mill in 2012 and sold it last spring for £650,000, making a profit of {£210,000|£190,000}.',
      '£210,000: 650,000 − 460,000 = 190,000, not £210,000.',
    ],
    [
      'The lodge was bought at auction for $320,000 and sold again within the year for {$270,000|$370,000}, a profit of $50,000 for the brothers.',
      '$270,000: From $320,000 to $270,000 is a fall, not a rise.',
    ],
    [
      'Income of £742,000 against spending of £820,000 left the theatre with a deficit of {£88,000|£78,000}.',
      '£88,000: 820,000 − 742,000 = 78,000, not £88,000.',
    ],
  ],
  'what came and went': [
    [
      'The herd shrank by {14|9} over the winter: 31 calves were born, 36 cows died and four were sold.',
      '14: 36 + 4 − 31 = 9, not 14.',
    ],
    [
      'The firm took on 130 people and lost 85, so that its workforce grew by {55|45}.',
      '55: 130 − 85 = 45, not 55.',
    ],
  ],
  'equal shares': [
    [
      'Twelve porters at a hospital in Hull have won £3.6 million between them. Each will get {£400,000|£300,000}.',
      '£400,000: £3.6 million ÷ 12 = 300,000, not £400,000.',
    ],
    [
      'The cash, $64,000, is to be divided equally between the 16 families, so every family stands to get {$5,000|$4,000}.',
      '$5,000: $64,000 ÷ 16 = 4,000, not $5,000.',
    ],
  ],
  'kinds that are all there are': [
    [
      'Malta went home with {21|18} medals, seven of them gold. Its divers also took five silver and six bronze.',
      '21: 7 + 5 + 6 = 18, not 21.',
    ],
    [
      'Twenty-four passengers and {five|three} crew were on board the trawler, which was carrying 27 people when it struck the rock.',
      '27: 24 + 5 = 29, not 27.',
    ],
  ],
  'answers over a hundred': [
    [
      'Asked about the mill, 47 per cent of those who sent back the council’s form said it should be kept, 37 per cent that it should be pulled down and {26|16} per cent that they had no view.',
      '26 per cent: 47 + 37 + 26 = 110: more than 100 %.',
    ],
    [
      'A quarter of visitors came by train, 58 per cent by car and {27|17} per cent on foot, the abbey found.',
      '27 per cent: 25 + 58 + 27 = 110: more than 100 %.',
    ],
    [
      'When the villagers were polled on the bypass, 61 percent were in favour. Another 24 percent were against and {25|15} percent undecided.',
      '25 percent: 61 + 24 + 25 = 110: more than 100 %.',
    ],
  ],
  'heights, weights and amounts in two units': [
    ['The suspect is 6ft 2in ({1.68m|1.88m}) tall and limps.', '1.68m: 6ft 2in = 1.88 m, not 1.68m.'],
    [
      'The woman stands 1.62m ({about 6ft 1in|about 5ft 4in}) tall.',
      '6ft 1in: 1.62m = 5.31 foot, not 6ft 1in.',
    ],
    [
      'The scheme cost savers Rs 35 crore ({Rs 35 million|Rs 350 million}), police said.',
      'Rs 35 million: Rs 35 crore = 350 million, not Rs 35 million.',
    ],
  ],
  'one price by two measures': [
    [
      'Truffles sell at €5 a gram, or {€500|€5,000} a kilogram, in the market.',
      '€500: €5 × 1,000 = 5,000, not €500.',
    ],
    [
      'Growers say a gram of the best now fetches 300 rupees at the gate, or {30,000|300,000} rupees a kilogram.',
      '30,000 rupees: 300 rupees × 1,000 = 300,000, not 30,000 rupees.',
    ],
    ['The oysters are €24 a dozen, {€3|€2} each.', '€3: €24 × 0.1 = 2, not €3.'],
  ],
  'speeds by when it left and was there': [
    [
      'The train left Hull at 7.30am and reached London at 9.30am, covering the 180 miles at an average of {120mph|90mph}.',
      '120mph: 180 miles ÷ 2 h = 90 mph, not 120mph.',
    ],
    [
      'She sailed the 360 nautical miles in 24 hours, averaging {18 knots|15 knots}.',
      '18 knots: 360 nautical miles ÷ 24 h = 15 knots, not 18 knots.',
    ],
  ],
  'rounds and par': [
    [
      'Rounds of 70, 69, 72 and 66 on the par-71 course left her on 277, {nine|seven} under par.',
      'nine: 4 × 71 − 277 = 7, not nine.',
    ],
    [
      'Ortiz shot 67, 70, 72 and 68 for a total of {279|277}, two strokes better than Bell.',
      '279: 67 + 70 + 72 + 68 = 277, not 279.',
    ],
    [
      'Her 65, {eight|seven} under par, was the best of the day on the par-72 links.',
      'eight: 72 − 65 = 7, not eight.',
    ],
  ],
  'years from one end to the other': [
    [
      'She became a widow in 1991 and was one for {41|31} years, until her death in 2022.',
      '41 years: From 1991 to 2022 is 31 years, not 41.',
    ],
    [
      'Mr Lund ran the bakery for {35|25} years. He took it over in 1988 and sold it in 2013.',
      '35 years: From 1988 to 2013 is 25 years, not 35.',
    ],
  ],
};

describe('figures reckoned from others', () => {
  for (const [kind, slips] of Object.entries(SLIPS))
    describe(kind, () => {
      for (const [text, expected] of slips)
        it(asTold(text), () => assert.deepEqual(found(asTold(text)), [expected]));
    });

  describe('and right', () => {
    sound(Object.values(SLIPS).flatMap((slips) => slips.map(([text]) => asRight(text))));
  });

  describe('of others than these', () => {
    sound([
      'About 41 percent back the mayor, up four points from a survey in May. Her rival’s support fell by that margin to 47 percent.',
      'Port held off Glen by 10 points, 14.9 (93) to 12.11 (83). They had five more shots to quarter-time.',
      'All 48 passengers and four crew got out, and seven people were treated for bruises. Some 52 people were aboard.',
      'He bought the flat for £210,000 and sold the boat for £90,000. The firm made a profit of £140,000 last year.',
      'Profit was $1.2 billion ($1.1 billion) in the quarter, the bank said.',
      'The tank holds 100 gallons (455 litres). Another holds 100 gallons (379 litres).',
      'Ortiz had rounds of 67, 70, 72 and 68. Bell, a stroke better, finished on 276.',
      'He mended fences for 40 years and drove a 1979 pickup. He had died in the house that he bought in 1958.',
      'Milk fetches 40p a litre at the gate. In town it costs £2 a gallon.',
      'The ferry left at 9am and stopped at the pier from 10am to 11am. It did the 30 miles at an average of 20mph.',
      'The town grew by 300 last year. There were 120 births and 90 deaths, and a new estate was let.',
    ]);
  });
});
