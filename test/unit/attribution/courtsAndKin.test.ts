import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Who reports what without quotation marks: "speaker: content". */
const reports = (text: string): readonly string[] =>
  analyze(text).attributions.map(
    ({ speaker, content }) => `${speaker?.text ?? '–'}: ${text.slice(content.start, content.end)}`,
  );

/** The names of those who speak in an article, in order; null for those the article does not name. */
const names = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n')).quotations.map((q) => q.attribution?.speaker?.name ?? null);

describe('who speaks in court and at home', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
    [
      'the barrister is who prosecutes',
      [
        'Bo Hart QC, prosecuting, told the jury the pier was lit at noon.',
        '“It was no prank,” the barrister said.',
      ],
      ['Bo Hart'],
    ],
    [
      'the prosecutor is not who defends',
      ['Bo Hart, defending, told the jury he was sorry.', '“It was no prank,” the prosecutor said.'],
      [null],
    ],
    [
      'his dad is whose name explained him, though a point stood behind it',
      ['“He rowed like an ox,” said Hart’s father, Michael Osei.', 'His dad said he had left “with a grin”.'],
      ['Michael Osei', 'Michael Osei'],
    ],
    ['whose mother may have two names', ['“He rowed,” said Mr Tom Hart’s mother, Ada Osei.'], ['Ada Osei']],
    [
      'who pays tribute, and not the death',
      ['Mr Hart’s mother, Ada Osei, in a tribute to her son after his death described him as “a joker”.'],
      ['Ada Osei'],
    ],
  ];
  for (const [name, paragraphs, expected] of CASES) it(name, () => deepEqual(names(...paragraphs), expected));
});

describe('whose words they are', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
    [
      'no commas part the tag from what it splits',
      ['“This comes at a great time for the crew and its boats” Osei says “and for rowing in Hale.”'],
      ['Osei'],
    ],
    [
      'how somebody feels',
      ['Ann Osei was “absolutely delighted” and “over the moon” at the turn.'],
      ['Ann Osei', 'Ann Osei'],
    ],
    ['what somebody is called is not', ['Bo Hart was “the king” of the quay.'], []],
    [
      'a tragedy says nothing',
      ['Ann Osei rows at Hale. A tragedy struck within a year, “My mother was drowned. It was dark.”'],
      ['Ann Osei'],
    ],
    [
      'he is the officer, though a boy was spoken of',
      [
        'Sgt Bo Hart, who confirmed it in a note, told reporters it was late, adding that the boy was freed.',
        'He said the boy had been “cold”.',
      ],
      ['Bo Hart'],
    ],
  ];
  for (const [name, paragraphs, expected] of CASES) it(name, () => deepEqual(names(...paragraphs), expected));

  it('is the woman, and not what she holds', () => {
    const [q] = analyze('“We asked for water,” said a woman wielding an empty pot.').quotations;
    deepEqual(q?.attribution?.speaker?.text, 'a woman');
  });
});

describe('what is done to somebody, and what is said of them', () => {
  const CASES: readonly (readonly [string, ...string[]])[] = [
    ['A gang of youths attacked riders who had moored near the bar.'],
    ['Friends of Mr Hart tried to attack Bo Osei with an oar.'],
    ['The senator attacked Mr Hart for his vote.', 'The senator: Mr Hart for his vote'],
    ['His son had called last week and told them the pier was shut.', 'His son: the pier was shut'],
    ['He had paint thrown at his door.'],
    ['Ann Hart had wanted to be a diver since she was four.'],
    ['Bo Hart, defending champion, said he was sorry.', 'Bo Hart: he was sorry'],
    [
      'Ann Osei in a letter to the port after the fire said the pier was shut.',
      'Ann Osei: the pier was shut',
    ],
    [
      'Police were called, the council later announcing that the pier was safe.',
      'the council: that the pier was safe',
    ],
    ['The rowers received a letter telling them that the pier was shut.', 'a letter: that the pier was shut'],
    ['Three rowers—Osei, Hart and Bo Lund—said the pier was shut.', 'Three rowers: the pier was shut'],
    ['Traders clashed with police over the port’s plan to move them.', 'the port: move them'],
    [
      'Hart asked for the key but the tenant said the lock was new.',
      'Hart: for the key',
      'the tenant: the lock was new',
    ],
    ['The song has a fame which surrounds rowing and Osei admits that it is old.', 'Osei: that it is old'],
    ['He told of a whale found only in the south.', 'He: of a whale found only in the south'],
    ['Ann Osei ordered a batch of the best.'],
    [
      'The thieves admitted to taking two boats: one, a punt and the other a skiff.',
      'The thieves: to taking two boats: one, a punt and the other a skiff',
    ],
    ['GILDEN: Over 200 farmers held a protest with pots at the gate of the port on Tuesday.'],
    ['Osei called Wednesday for a vote on the pier.', 'Osei: for a vote on the pier'],
    ['Disclosing this on Wednesday was the inspector, Kayode Osei.'],
    ['The landlord had called last orders at the inn.'],
    ['Bo Osei, 77, keeper at Hale, remembers living offshore.', 'Bo Osei: living offshore'],
    ['The pier is old, Hale’s port manager, Ann Osei, said on Friday.', 'Ann Osei: The pier is old'],
    [
      'Hart’s sister thought the boat sounded “out of gear,” he said.',
      'Hart’s sister: the boat sounded “out of gear,”',
      'he: Hart’s sister thought the boat sounded “out of gear,”',
    ],
    ['The study, cited in the paper as new, was old.'],
    ['Bo Hart would write home to say the pier was shut.', 'Bo Hart: the pier was shut'],
  ];
  for (const [text, ...expected] of CASES) it(text, () => deepEqual(reports(text), expected));

  it('is who a headline without a verb ends in', () => {
    deepEqual(reports('No need to shut the pier, says harbour chief\n\nBo Hart spoke.'), [
      'harbour chief: No need to shut the pier',
    ]);
  });
});
