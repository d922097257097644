import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Who reports what without quotation marks: "speaker (name) | cue | content". */
const reports = (text: string): readonly string[] =>
  analyze(text).attributions.map(
    ({ speaker, cue, content }) =>
      `${speaker?.text ?? '–'} | ${cue.text} | ${text.slice(content.start, content.end)}`,
  );

describe('what stands around a verb of saying', () => {
  const NONE = [
    // what sort of thing it is
    'The row over the East Vellin planning application went on.',
    'A High Court ruling allowing the sale was late.',
    'It is the most promising site yet.',
    'She coaches a run of promising young rowers.',
    'The crew made an odd but promising start.',
    // when and where, and nothing that is thought
    'They loved the fight her crew showed despite the cold.',
    'The plan was drawn up in May and discussed at the meeting.',
    'Hart also felt for traders further north.',
    'The keeper spoke to nobody after conceding early.',
    // a table
    'Osei: 2,310.',
    'Phone: 555 0101.',
    // to whom it is told
    'A boy was told by magistrates this week.',
  ];
  for (const text of NONE)
    it(text, () => {
      deepEqual(reports(text), []);
    });

  const SOME: readonly (readonly [string, readonly string[]])[] = [
    // once, though an infinitive hangs on the verb
    ['Osei wanted to know why the pier was shut.', ['Osei | wanted | to know why the pier was shut']],
    ['Osei refused to endorse the plan.', ['Osei | refused to endorse | the plan']],
    // up to where whoever says it stands
    [
      'Complaining that nobody had come, the crew of the ferry (MV Halden) and its owners left for home.',
      ['the crew of the ferry (MV Halden) | Complaining | that nobody had come'],
    ],
    [
      'While naming the four men they claimed to have seen, Ann Hart called on the town to wait.',
      ['they | claimed | to have seen', 'Ann Hart | called | on the town to wait'],
    ],
    [
      'As the chair, Ann Hart, asked the boy if he would row, he left in tears.',
      ['Ann Hart | asked | the boy if he would row'],
    ],
    // without the tag of all of it
    [
      'The port said the pier was open, Ann Hart says.',
      ['The port | said | the pier was open', 'Ann Hart | says | The port said the pier was open'],
    ],
    // and none of the main clause
    [
      'The mayor, Ann Hart, protesting outside the hall, said the plan was dead.',
      ['Ann Hart | said | the plan was dead'],
    ],
    [
      'The chair read the letter, and Bo Osei, who lives there, spoke against it, calling it a disgrace.',
      ['Bo Osei | calling | it a disgrace'],
    ],
    ['A boy was told by magistrates that he must pay.', ['magistrates | was told | that he must pay']],
    ['The tale was told by Ann Hart.', ['Ann Hart | was told | The tale']],
    ['A police officer warning that the ice is thin.', ['A police officer | warning | that the ice is thin']],
    ['Hart is promising new boats to the club.', ['Hart | is promising | new boats to the club']],
    ['Osei believes in new boats.', ['Osei | believes | in new boats']],
  ];
  for (const [text, expected] of SOME)
    it(text, () => {
      deepEqual(reports(text), expected);
    });

  it('a tag with a space in front of its mark, and an unknown verb behind an adverb', () => {
    const { quotations } = analyze('“We know that it is hard for the town, ” Ann Hart further escalated.');
    deepEqual(quotations[0]?.attribution?.speaker?.text, 'Ann Hart');
  });

  it('“which” stands for no person', () => {
    const { attributions } = analyze('Ann Hart said the report which called the pier a mess was wrong.');
    deepEqual(
      attributions.map((a) => a.speaker?.name ?? null),
      ['Ann Hart', 'the report'],
    );
  });
});

describe('whose verb it is', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    [
      'The mayor praised Bo Hart for saying that the pier was rotten.',
      [
        'The mayor | praised | Bo Hart for saying that the pier was rotten',
        'Bo Hart | saying | that the pier was rotten',
      ],
    ],
    ['Hart called for naming all boats.', ['Hart | called | for naming all boats']],
    ['Rowers have much the same views that sailors have.', []],
    ['A group that calls itself Halden TV filmed it.', []],
    ['Osei assumed his post in May.', []],
    ['The party claimed two seats.', []],
    [
      'Osei claimed that 41 per cent of the vote was lost.',
      ['Osei | claimed | that 41 per cent of the vote was lost'],
    ],
    ['The letters give telling insight into the town.', []],
    ['Ann Osei, writing for the Bell, was on the pier.', []],
  ];
  for (const [text, expected] of CASES)
    it(text, () => {
      deepEqual(reports(text), expected);
    });
});
