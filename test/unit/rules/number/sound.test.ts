import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { articleOf } from './cases';

/** Whole articles whose figures are right, however close they come to each other; ` ¶ ` between paragraphs. */
const SOUND: readonly (readonly [about: string, text: string])[] = [
  [
    'a budget',
    'The county board adopted a $48 million budget on Monday, up 4.3 percent from $46 million. ¶ It sets aside $21 million for schools and $9 million for roads; the rest goes to the hospital and to debt. “We cut $2 million and still hired 12 teachers,” said the chair, Greta Olin. ¶ The tax rate rises to 6.2 percent from 6 percent, an increase of 0.2 percentage points.',
  ],
  [
    'a budget in parts',
    'Parks will get $3 million under the plan: $1.8 million for paths and $1.2 million for trees. ¶ Libraries get $2.5 million, including $700,000 for books and $400,000 for repairs. Of the city’s 14 branches, nine are open on Sundays.',
  ],
  [
    'a poll',
    'In a survey of 1,014 adults, 46 percent backed the bridge, 41 percent opposed it and 13 percent were undecided. ¶ In May, 44 percent had backed it and 45 percent had been against. Support rose by 2 points. ¶ Sixty percent of men and 52 percent of women said they use the ferry; 30 percent said they never do. The margin of error was 3 percentage points.',
  ],
  [
    'an election',
    'Ida Brandt won the mayor’s race with 5,410 votes to 4,306 for Olof Dahl, a margin of 1,104. ¶ Turnout was 61 percent, against 58 percent in 2012. The council’s 21 seats will be split three ways: 10 for the Greens, seven for Labor and four for the Center party. ¶ Four years ago Ms. Brandt lost by 212 votes, 4,100 to 4,312.',
  ],
  [
    'a vote',
    'The 11-member board voted 6-4 on Tuesday to close the school; one member was absent. ¶ The board had rejected the plan, 7-3, in June. Of the 260 pupils, 140 would go to Halden and 120 to Moss. ¶ The state senate passed its own bill, 28-12, a month earlier.',
  ],
  [
    'an accident',
    'A bus slid off a mountain road on Friday, killing six people and injuring 31. ¶ The dead were four women, a man and a child. Eight of the injured were in serious condition, and 23 were treated and sent home. The bus, made for 52, carried 44 passengers. ¶ In 2013 a crash on the same road killed 11 people.',
  ],
  [
    'a toll that grows',
    'The death toll rose to 14 on Wednesday, up from 11 a day earlier. ¶ Three people were pulled dead from the school overnight, rescuers said. Officials had put the number at nine on Monday. Some 200 people were still missing, down from 340.',
  ],
  [
    'levels that change',
    'The population of Halden grew to 31,200 last year. ¶ A decade ago the population stood at 28,000. Turnout fell to 64 percent; in Moss, turnout stood at 58 percent. ¶ Unemployment fell to 5.1 percent in May, down 0.2 points, but unemployment rose to 7 percent in the north.',
  ],
  [
    'a fire told by two sources',
    'The police said 12 people died in the fire. The hospital counted 13, among them two firefighters. ¶ “At least 12, perhaps more,” said the chief, Anders Lie. About 90 people live in the building, which has 36 flats on six floors.',
  ],
  [
    'a football match',
    'Halden beat Moss, 3-1, before 8,412 spectators on Sunday. ¶ Lena Strand scored in the 12th and 40th minutes, and Ida Moe added a penalty in the 88th. It was the fifth win in seven games for Halden, which has 16 points. Moss, with 15, fell to third. ¶ The two met in March, when Moss won, 2-0.',
  ],
  [
    'a basketball game',
    'The Herons won, 98-91, behind 31 points and 12 rebounds from Joel Pratt. ¶ Pratt made 11 of 19 shots. The Herons led by 54 to 40 at the half, lost the third quarter by nine points and won the last by two. They are 21-9, and 14-2 at home.',
  ],
  [
    'the results of a company',
    'Revenue at Nordkap rose 12 percent in the third quarter to $5.6 billion from $5 billion a year earlier. ¶ Net income fell to $412 million, or 83 cents a share, from $440 million, or 88 cents. Analysts had expected 85 cents. ¶ Sales in Asia grew 31 percent; in Europe they fell 2 percent. The company will cut 1,200 of its 31,000 jobs, about 4 percent.',
  ],
  [
    'rounded results',
    'The group earned $1.4 billion in the year: $0.9 billion in shipping and $0.6 billion in ports. ¶ Debt fell by a third, to $2 billion from $3 billion. The dividend doubled to 40 cents from 20 cents. Shares fell 3 percent to $41.20.',
  ],
  [
    'a life',
    'Vera Lund, who wrote 14 novels and two plays, died on Sunday at her home in Bergen. She was 88. ¶ Born in 1928, the third of five children, she published her first book at 24 and her last at 81. She won the prize twice, in 1971 and 1990. ¶ She is survived by three sons, two daughters and nine grandchildren.',
  ],
  [
    'a list that is told whole',
    'The mayor gave three reasons: the cost, the noise and the smell. ¶ Two of the three were in the report of 2014; the third, she said, came up in 12 letters. The two sides meet again on March 3.',
  ],
  [
    'a sale of tickets',
    'The choir sold 420 tickets at $15 each, raising $6,300 for the roof. ¶ Another $1,100 came from a raffle. The roof costs $40,000, of which the parish has $22,000. Last year’s concert, at $12 a seat, brought in $4,800.',
  ],
  [
    'a school’s numbers',
    'Enrollment stood at 812 in September, up 3 percent from 788. ¶ The school has 52 teachers, 31 women and 21 men. Of the 96 seniors, 60 play a sport and 50 sing in the choir. Class size fell to 24 from 26.',
  ],
  [
    'a trial',
    'The jury of seven women and five men deliberated for nine hours over three days. ¶ It found Paul Orr guilty on four of seven counts. He faces up to 12 years on the first count and five on each of the others. Mr. Orr, 51, ran the bank from 2006 to 2013.',
  ],
  [
    'the weather',
    'Nine inches of snow fell in Dover and six in Kent, with 14 inches in the hills. ¶ The temperature dropped to 12 degrees from 35 within six hours. Some 18,000 homes lost power; 11,000 had it back by noon and 7,000 were still waiting. The storm of 1996 brought 22 inches.',
  ],
  [
    'prices',
    'A gallon of milk costs $3.60, up 20 percent from $3 in 2010. ¶ Eggs doubled from $1.20 to $2.40 a dozen. Bread, at $2.50, rose by a quarter from $2. Food takes 14 percent of what a family earns, against 17 percent in 1980 and 30 percent in 1950.',
  ],
  [
    'a war',
    'The army said it had lost 120 soldiers, 40 of them in the last week. The rebels put the number at 300. ¶ Of the town’s 50,000 people, some 30,000 have fled: 18,000 to the coast and 12,000 across the border. Two of its three bridges are gone.',
  ],
];

describe('articles whose figures and dates are right', () => {
  for (const [about, text] of SOUND)
    it(about, () =>
      assert.deepEqual(
        checkArticle(analyze(articleOf(text)))
          .filter((f) => /^(?:number|date)\//.test(f.rule) && f.rule !== 'number/unsourced')
          .map((f) => `${f.rule}: ${articleOf(text).slice(f.start, f.end)} → ${f.message}`),
        [],
      ),
    );
});
