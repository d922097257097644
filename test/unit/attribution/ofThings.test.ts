import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Who reports what without quotation marks: "speaker: content". */
const reports = (text: string): readonly string[] =>
  analyze(text).attributions.map(
    ({ speaker, content }) => `${speaker?.text ?? '–'}: ${text.slice(content.start, content.end)}`,
  );

const speakers = (text: string): readonly (string | null)[] =>
  analyze(text).quotations.map((q) => q.attribution?.speaker?.text ?? null);

describe('verbs of saying and knowing that have to do with things', () => {
  const NONE = [
    // whom and what somebody knows
    'Osei knew him from the boatyard.',
    'Readers will recognise the tune.',
    'The rowers do not know the difference.',
    'The harbour board did not learn of it for eleven years.',
    'The ferryman thought about it.',
    // not what
    'He came ashore with a grin that said everything about the race.',
    'For a year the buoy said nothing.',
    'The inquiry would report by Easter.',
    // what is done to somebody
    'Brothers questioned after 40 boats sink',
    'Rowers were paid by the hour and thanked by the door.',
    'The mayor visited the crew and thanked them.',
    // with a particle
    'Vandals knocked over forty benches.',
    'The captain called a public meeting for Tuesday.',
    'Brandt defends her sculling title tonight.',
    'The cellist went on for a sick friend at two hours’ notice.',
    'Ellen Brandt: the rower who stayed',
    // what is found, seen and sung
    'Osei found old oars that had been lost for years.',
    'The crowd observed a parade of boats.',
    'I saw the harbour for the last time.',
    'It felt strange to row again.',
    'She sang into a brass horn.',
    'He said goodbye to the crew.',
    'Rowers learn how to mend a sail.',
    'My young brother called home from the pier.',
    // words that are no verb here
    'Harbour projects that have cost millions are late.',
    'The board is wary of contact regarding the boats.',
    'As Hale comes to terms with it, the boats stay ashore.',
    'They do good deeds, such as mending nets, volunteering, rowing for charity, or baking.',
    'The pioneers continued on the way.',
    'Bo Hart recognised as the father of the club lived here.',
    'Osei learned to row there in 1949.',
    'Osei has said little publicly.',
    'Asked how it felt to be back, the skipper raised a glass.',
    'She felt the need to row.',
    'The premier conceded at 10:45.',
    'She apologised in a voice that was hard to hear.',
    'Vail left last year and testified for the crown.',
    'Councillors were shouting across the chamber.',
    // how it was found, what is posted and held, what and against whom somebody runs
    'The warden found 22 gulls dead on Friday.',
    'The mayor posted a video from the race.',
    'Osei called the first meeting, in the boathouse.',
    'Bo Hart, who is seeking the nomination, left.',
    'Ann Osei is challenging Bo Hart for the seat.',
    'The club charged members for the boats.',
    'Kidnappers called the family on Sunday, and left.',
    'They called one of his siblings through the office.',
    'They called through his office.',
    'Oars of former champion found under bridge in Hale',
  ];
  for (const text of NONE)
    it(text, () => {
      deepEqual(reports(text), []);
    });

  const SOME: readonly (readonly [string, readonly string[]])[] = [
    ['Osei knew the pier was rotten.', ['Osei: the pier was rotten']],
    ['Osei found that the oars had been lost.', ['Osei: that the oars had been lost']],
    ['Osei found evidence that the oars had been lost.', ['Osei: evidence that the oars had been lost']],
    ['Outside Hale, 41 per cent said they were late.', ['41 per cent: they were late']],
    ['People briefed on the talks say that the pier will close.', ['People: that the pier will close']],
    ['She felt the pier was shut.', ['She: the pier was shut']],
    ['They found he felt safe.', ['They: he felt safe']],
    ['Ann Osei challenged Bo Hart to row.', ['Ann Osei: Bo Hart to row']],
    ['Osei called the first meeting a farce.', ['Osei: the first meeting a farce']],
    ['Osei learned that the pier was rotten.', ['Osei: that the pier was rotten']],
    ['Hart has argued for years that the pier is rotten.', ['Hart: that the pier is rotten']],
    ['Brandt advises leaving boats ashore until May.', ['Brandt: leaving boats ashore until May']],
    [
      'An internal memo puts the number of lost oars at 6,300.',
      ['An internal memo: the number of lost oars at 6,300'],
    ],
    ['A report filed at Hale on Friday says two boats had gone.', ['A report: two boats had gone']],
    [
      'In an afterword Ellen Brandt explains that she rowed there twice.',
      ['Ellen Brandt: that she rowed there twice'],
    ],
    [
      'The bill was dated three days before she assured the rowers that all was well.',
      ['she: that all was well'],
    ],
  ];
  for (const [text, expected] of SOME)
    it(text, () => {
      deepEqual(reports(text), expected);
    });

  const SAID: readonly (readonly [string, readonly (string | null)[]])[] = [
    [
      'The steward of the club, Bo Hart, rang her at Christmas. “It is the smallest boat we have.”',
      ['The steward of the club, Bo Hart'],
    ],
    [
      'The steward, Bo Hart, rang her at Christmas. “It is the smallest boat we have.”',
      ['The steward, Bo Hart'],
    ],
    [
      'Asked if they were afraid, the headmistress laughed. “No, they say the tide may come again.”',
      ['the headmistress'],
    ],
    ['Overall, Hart sounded hopeful: “The pier will stand.”', ['Hart']],
    ['“The pier will stand.” The firm said in a statement.', ['The firm']],
    ['“The pier will stand.” Mr Hart told reporters on Monday.', ['Mr Hart']],
    ['“The pier will stand.” Mr Hart said on Monday that the huts had not.', [null]],
    ['Ann Hart, speaking at a dinner for rowers said, “The pier will stand.”', ['Ann Hart']],
    ['A harbour source was less polite about it: “Who?”', ['A harbour source']],
    ['“The huts were damp all winter,” another great-granddaughter, Ellen Brandt, says.', ['Ellen Brandt']],
    [
      'Ellen Brandt rowed it alone in 1963, a race The Courier hailed as “a bonfire at sea”.',
      ['The Courier'],
    ],
  ];
  for (const [text, expected] of SAID)
    it(text, () => {
      deepEqual(speakers(text), expected);
    });
});
