import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: rows, periods, parts and rounded headlines', () => {
  check('number/conflict', [
    // Rows of results and the notes to them.
    [
      'HALE INC 4TH QTR NET ¶ Shr 34 cts vs $1.19 ¶ Net 807,000 vs 2,858,000 ¶ Note: The year includes a gain of $132,000, or five cts a share.',
    ],
    [
      'HALE INC 4TH QTR NET ¶ Avg shares 14.8 million vs 13.1 million ¶ Year ¶ Avg shares 14.6 million vs 13.8 million',
    ],
    [
      'STOCKS OF WHEAT ¶ Start 498 498 371 371 Output 451 451 460 460 Use 382 340 340 312 ¶ Start 489 498 317 371 Output 541 451 460 406 Use 328 340 304 312',
    ],
    [
      'Note: Quarter results exclude a tax gain of $17.2 million, or $1.02 a share. ¶ Year results exclude a tax gain of $18.0 million, or $1.06 a share.',
    ],
    // A headline rounds.
    [
      'HART RAISES STAKE TO 11 PCT ¶ Hart Ltd raised its stake in Dorr to 816,000 shares, or 11.3 percent of it, from 453,000 shares, or 6.3 percent.',
    ],
    [
      'OUTPUT FALLS SEVEN MLN TONS ¶ Output fell to 30.1 mln tons in May from 37.2 mln tons in April, with a drop of 7.4 mln tons at Hale.',
    ],
    [
      'LEADING INDEX FELL 1.0 PCT ¶ The leading index fell a seasonally adjusted 1.0 percent in May. ¶ It was the biggest fall since 2014, when the index fell 1.7 percent.',
    ],
    [
      'DORR SELLS 35,000 TONS OF SUGAR ¶ Dorr sold 35,000 long tons of sugar, with an option for 25,000 tons more.',
    ],
    // Two crops, each beside its own figure of the year before.
    [
      'Growers planted 2.2 million hectares of sunflowers, down 30 percent from last year’s figure of 3.14 million hectares. ¶ Growers planted 3.8 million hectares of soya, up 14 percent from last year’s figure of 3.34 million hectares.',
    ],
    [
      'Halden had a surplus of $355 million in May last year. ¶ Its tourism brought a surplus of $655 million in May.',
    ],
    // A mother and the child who has her name.
    [
      'Mrs. Anna Reed, 42, was hurt in the fire. ¶ Her children are Vera, 14; Dean, 6; Anna, 2; and Bernard, 1.',
    ],
    // What must be found: the one figure of its unit in the headline, and the one in the lead.
    [
      'BANK GIVES MONEY MARKET 73 MLN STG HELP ¶ The Bank of Hale said it gave the money market 53 million sterling. That makes 90 million sterling so far.',
      '53 million sterling → 53 million sterling here, 73 MLN STG HELP further up.',
    ],
    [
      'MONEY MARKET SHORTAGE SEEN AT 530 MLN STG ¶ The Bank of Hale forecast a shortage of around 350 million sterling in the money market.',
      '350 million sterling → 350 million sterling here, 530 MLN STG further up: two digits swapped?',
    ],
    [
      'HALE CRUDE OUTPUT PUT AT 5.3 MLN BPD ¶ Crude oil output of Hale fell last month to 3.5 mln bpd.',
      '3.5 mln bpd → 3.5 mln bpd here, 5.3 MLN BPD further up: two digits swapped?',
    ],
    [
      'MONEY MARKET SHORTAGE SEEN AT 380 MLN STG ¶ The Bank of Hale forecast a shortage of around 350 million sterling in the money market.',
    ],
    [
      'BANK GIVES MONEY MARKET 73 MLN STG HELP ¶ The Bank of Hale gave the money market 53 million sterling. ¶ Earlier it gave 20 million sterling, or 73 million sterling in all.',
    ],
    [
      'BANK GIVES MONEY MARKET 73 MLN STG HELP ¶ The Bank of Hale gave the money market 53 million sterling and bought bills of 20 million sterling.',
    ],
    ['HALE PROFITS UP 73 MLN STG ¶ The weather in Dorr cost growers 53 million sterling.'],
    [
      'HART CUTS STAKE TO 18 PCT ¶ Hart Ltd cut its stake in Dorr to 21 percent on Monday.',
      '21 percent → 21 percent here, 18 PCT further up.',
    ],
  ]);
});

describe('number/magnitude: headlines of wires, and parts of a whole', () => {
  check('number/magnitude', [
    ['BANK GIVES MARKET 37 MLN STG ¶ The bank gave the market 37 million sterling.'],
    [
      'Four billion dollars of the increase is for defense. ¶ Four hundred million dollars of the increase is for space.',
    ],
    [
      'BANK GIVES MARKET 37 BLN STG ¶ The bank gave the money market 37 million sterling.',
      '37 million sterling → 37 million sterling here, 37 BLN STG further up: one is 1,000 times the other.',
    ],
  ]);
});

describe('number/conflict: rows with figures in words, headlines that leave off the rest', () => {
  check('number/conflict', [
    ['HALE CORP YEAR NET ¶ Shr profit one cent vs loss 37 cts ¶ Net profit 148,000 dlrs vs loss 1,686,000'],
    ['HALE BANK 2ND QTR NET ¶ Shr one dlr vs 76 cts ¶ Six mths ¶ Shr 1.92 dlrs vs 1.43 dlrs'],
    // Changes over several times: which of them the headline tells is not said.
    [
      'Boat prices rise another 4.8% in Hale ¶ Boat prices in Hale were 3 per cent higher in spring than in winter and up 9.7 per cent on the year, the Hale Boat Index said.',
    ],
    ['Hale sells gold unit for $76 million ¶ Hale Mining will sell its gold unit for $76.55 million.'],
    [
      'Hale sells gold unit for $75 million ¶ Hale Mining will sell its gold unit for $76.55 million.',
      '$76.55 million → $76.55 million here, $75 million further up.',
    ],
  ]);
});
