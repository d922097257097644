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
    // of owners, whatever else the word may be
    [
      'Later, magistrates’ chairman Ann Hart said the fine was due.',
      ['magistrates’ chairman Ann Hart | said | the fine was due'],
    ],
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
    ['The party claimed two seats.', []],
    [
      'Osei claimed that 41 per cent of the vote was lost.',
      ['Osei | claimed | that 41 per cent of the vote was lost'],
    ],
    ['Ann Osei, writing for the Bell, was on the pier.', []],
  ];
  for (const [text, expected] of CASES)
    it(text, () => {
      deepEqual(reports(text), expected);
    });
});

describe('courts, bans and owners', () => {
  const said = (text: string): readonly (string | null)[] =>
    analyze(text).quotations.map((q) => q.attribution?.speaker?.text ?? null);

  it('a tag in the passive at the end is of all that stands in front', () => {
    const text =
      'The rope was cut, an inquest was told. The port says it found the rope, the inquest was told.';
    deepEqual(reports(text), [
      '– | was told | The rope was cut',
      'The port | says | it found the rope',
      '– | was told | The port says it found the rope',
    ]);
  });
  it('“inquest told” of a headline', () => {
    deepEqual(said('Rope was “cut with a knife”, inquest told\n\nThe rope was new.'), [null]);
  });
  it('where evidence could be read is no report', () => {
    deepEqual(reports('Evidence from the port, reported in the Halden Bell, said the rope was cut.'), [
      'Evidence from the port | said | the rope was cut',
    ]);
    deepEqual(reports('It uses notices - commonly referred to as ‘slips’ - to warn boats.'), []);
  });
  it('a body behind what it says it in', () => {
    deepEqual(reports('During proceedings Halden Council admitted that it was wrong.'), [
      'Halden Council | admitted | that it was wrong',
    ]);
  });
  it('“it’s estimated” is nobody’s', () => {
    deepEqual(reports('It’s estimated more than two boats were lost.'), []);
  });
  it('who decides in a clause on the side does not speak next', () => {
    const { quotations } = analyze(
      'Bo Hart was given two months’ notice, as the landlord had decided to sell.\n\nHe said: “My wife was upset.”',
    );
    deepEqual(quotations[0]?.attribution?.speaker?.name, 'Bo Hart');
  });
  it('whoever the sentence right before names speaks, rather than who denied something', () => {
    deepEqual(
      said(
        'Ann Osei has left. The landlord rejects that version. Now, Ms Osei is waiting. “I am half prepared for it.”',
      ),
      ['Ms Osei'],
    );
  });
  it('a ban says nothing', () => {
    deepEqual(said('The ban in Halden came into force in May “to protect public health in the town”.'), []);
  });
});

describe('tags and clauses on the side', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    [
      'The line will cut sailings by half, its chief executive said on Saturday, reports Halden Radio.',
      [
        'its chief executive | said | The line will cut sailings by half',
        'Halden Radio | reports | The line will cut sailings by half, its chief executive said on Saturday',
      ],
    ],
    [
      'Ann Hart said the rise is due to demand, as Bo Osei reports fewer boats.',
      [
        'Ann Hart | said | the rise is due to demand, as Bo Osei reports fewer boats',
        'Bo Osei | reports | fewer boats',
      ],
    ],
    [
      'Osei launched into a speech at the start criticizing Bo Hart for being late.',
      ['Osei | criticizing | Bo Hart for being late'],
    ],
    [
      'Osei suggested cutting the time to a minute, but that idea got no traction.',
      ['Osei | suggested | cutting the time to a minute'],
    ],
    [
      'Mrs Osei said she was so fed up with their “rules” she was planning to sell.',
      ['Mrs Osei | said | she was so fed up with their “rules” she was planning to sell'],
    ],
  ];
  for (const [text, expected] of CASES)
    it(text, () => {
      deepEqual(reports(text), expected);
    });

  it('whose husband somebody is', () => {
    const { quotations } = analyze(
      'Kiran Osei and her husband met Robin Hart and his wife at the pier. “We have to close,” she said.',
    );
    deepEqual(quotations[0]?.attribution?.speaker?.name, 'Kiran Osei');
  });
});

describe('posts and their fields', () => {
  const CASES: readonly (readonly [string, string])[] = [
    [
      'Halden Ferries chief executive Bo Hart has blamed the union.',
      'Halden Ferries chief executive Bo Hart',
    ],
    ['Town water services manager Bo Hart says it was late.', 'Town water services manager Bo Hart'],
    ['Halden estate agents have said it was late.', 'Halden estate agents'],
    ['Ann Osei, Halden’s MP said it was late.', 'Ann Osei'],
  ];
  for (const [text, speaker] of CASES)
    it(text, () => {
      deepEqual(
        analyze(text).attributions.map((a) => a.speaker?.text),
        [speaker],
      );
    });
  it('a verb in front of a post stays one', () => {
    deepEqual(reports('The club names coach Bo Hart as manager.'), []);
  });
});
