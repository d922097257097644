import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Who reports what without quotation marks: "speaker: content". */
const reports = (text: string): readonly string[] =>
  analyze(text).attributions.map(
    ({ speaker, content }) => `${speaker?.text ?? '–'}: ${text.slice(content.start, content.end)}`,
  );

const speakers = (text: string): readonly (string | null)[] =>
  analyze(text).quotations.map((q) => q.attribution?.speaker?.text ?? null);

describe('words that look like a verb of saying', () => {
  const NONE = [
    // called by a name, or by phone
    'A rowing club called Gannet Crew took the cup home.',
    'The board hired something called Tidal Partners in May.',
    'Osei called Lindqvist shortly after the count.',
    'The captain called a meeting for Tuesday.',
    'She called off the race and called up two reserves.',
    'The wall calls to mind an older one.',
    'The firm’s directors joined a conference call late.',
    'Hart nicknamed Eel rowed off in the dark.',
    'Forty families sought refuge in the hall.',
    'The visitors claimed a late victory in Hale.',
    // verbs with a particle
    'Only nine of the forty rowers showed up in the rain.',
    'He wrote down his rules for the yard.',
    // things
    'The airline has 60 planes: Boeings and Airbuses.',
    'The file has 60 notes: most are blank.',
    'The firm ships to nine states, among them two on the coast.',
    'The smaller, drier states that have moved their votes gain most.',
    'Higher interest rates hurt the yard.',
    'Her approval rating stands at 53 per cent.',
    'There was one reason for the delay.',
    'The harbour attacks test the new mayor.',
    'A third-place showing in Hale kept the crew afloat.',
    // found and kept
    'The crew found ways to mend the sail.',
    'Lindqvist maintains a wide lead in the table.',
    'Anchors discovered a century ago have been cleaned.',
    'Papers by scientists convinced of it were read twice.',
    'The firm advises banks on their ships.',
    'All project managers were out of work.',
    'The newest Harbour Office estimates went up in May.',
    'Their rows were not shouting matches.',
    'The crews would report directly to the harbour master.',
    'He wrote songs for a choir.',
    'She continued talks with the crew.',
    'The most frequently cited papers are old.',
    'Declining membership has been a fact of life.',
    'The club lived through declining membership for ten years.',
    'They rang 442 suspected smokers.',
    'The firm would continue weekly sailings but add a fee.',
    'The chase went screaming out of the blocks.',
    'Hart is good at strategy, branding, and sums.',
    'He bought a box now called “Halden TV” in May.',
    // nobody has done it yet
    'That makes it very difficult for a rower to predict the tide.',
    'The party needs to endorse its candidates by May.',
    // what happens to it
    'The yard saw a decline in orders.',
    'The tax would see bills rise by a tenth.',
    'Hart claimed four wickets before tea.',
    'Osei claimed her best figures of the summer.',
    'Seats are shared out according to the size of the crew.',
    'Osei knew him.',
    // how things look
    'The harbour seemed to shrink in the fog.',
    // a headline about her
    'Ann Osei: queen of the quay',
  ];
  for (const text of NONE) it(`says nothing: ${text}`, () => deepEqual(reports(text), []));

  const SOME: readonly (readonly [string, readonly string[]])[] = [
    ['Hart claimed victory had been stolen.', ['Hart: victory had been stolen']],
    [
      'After a row with Ann Hart, visiting officials said the pier was shut.',
      ['visiting officials: the pier was shut'],
    ],
    ['The Hale, Alabama-based yard said it had closed.', ['The Hale, Alabama-based yard: it had closed']],
    ['Hart told analysts on an earnings call that sales fell.', ['Hart: that sales fell']],
    ['The mayor called the plan a mess.', ['The mayor: the plan a mess']],
    ['Critics called the plan reckless.', ['Critics: the plan reckless']],
    ['In what Osei called the Swamp, nothing grew.', ['Osei: the Swamp']],
    ['The rules state that the gate is shut at six.', ['The rules: that the gate is shut at six']],
    ['She reasons that the tide will turn.', ['She: that the tide will turn']],
    ['Divers found that the hull was sound.', ['Divers: that the hull was sound']],
    ['The survey found support for a ferry.', ['The survey: support for a ferry']],
    ['Analysts expected the firm to report a loss.', ['Analysts: the firm to report a loss']],
    ['Osei declined to row.', ['Osei: to row']],
    [
      'The boats sank, according to the number two at the yard.',
      ['the number two at the yard: The boats sank'],
    ],
    ['Hart maintains that the wall is safe.', ['Hart: that the wall is safe']],
  ];
  for (const [text, expected] of SOME) it(`reports: ${text}`, () => deepEqual(reports(text), expected));

  it('state and reason behind a quotation', () => {
    deepEqual(speakers('“The yard is first in ropes and sails,” the Danes state in the paper.'), [
      'the Danes',
    ]);
    deepEqual(speakers('“The board has failed all of us,” Lindqvist states.'), ['Lindqvist']);
  });
});

describe('where a report begins and ends', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a whole quotation ends with its tag',
      '“Nobody asked us about it,” Osei said, as the crowd cheered.',
      [],
    ],
    [
      '… unless a verb is still to come',
      '“Only you,” she said, would have rowed in that.',
      ['she: “Only you,” she said, would have rowed in that'],
    ],
    [
      'a clause in front of the main one',
      'Noting that the pier was old, Osei said the town would pay.',
      ['Osei: that the pier was old', 'Osei: the town would pay'],
    ],
    [
      'a ban on boats, and not a ban',
      'The council announced a ban on boats.',
      ['The council: a ban on boats'],
    ],
    ['… and on Monday is when', 'The council announced a ban on Monday.', ['The council: a ban']],
    [
      'that, behind a phrase with a participle',
      'Hart said in a note marking the day that the law was old.',
      ['Hart: that the law was old'],
    ],
    [
      'that, behind a long hearer',
      'She once told a room full of the firm’s first marketing people that the slogan was old.',
      ['She: that the slogan was old'],
    ],
    [
      '… unless that only points',
      'Hart agreed with that part of the plan.',
      ['Hart: with that part of the plan'],
    ],
    [
      'what two people with names are accused of',
      'Osei has accused the chair, Bo Hart, and the clerk, Ann Lind, of blocking the plan.',
      ['Osei: the chair, Bo Hart, and the clerk, Ann Lind, of blocking the plan'],
    ],
    [
      'an inquiry of three adjectives',
      'The club demands an open, full, and fair inquiry into it.',
      ['The club: an open, full, and fair inquiry into it'],
    ],
    [
      'no day in front of what is judged',
      'Osei criticized Friday the council’s plan.',
      ['Osei: the council’s plan'],
    ],
    [
      'who speaks while doing something else',
      'Osei while speaking on the radio on Saturday, accused Hart of sleeping.',
      ['Osei: Hart of sleeping'],
    ],
    [
      'a tag behind a title in marks',
      'The economy grew by 3 percent in the “Great Slump,” Osei said.',
      ['Osei: The economy grew by 3 percent in the “Great Slump,”'],
    ],
  ];
  for (const [what, text, expected] of CASES) it(what, () => deepEqual(reports(text), expected));
});

describe('who reports', () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    [
      'The boats will be loaded in May, Danish and Swedish officials said Friday.',
      ['Danish and Swedish officials: The boats will be loaded in May'],
    ],
    ['The toll will vary, and experts said it is too early to tell.', ['experts: it is too early to tell']],
    [
      'Experts from the Ferry Office and the Port Board said half was lost.',
      ['Experts from the Ferry Office and the Port Board: half was lost'],
    ],
    [
      'The ferry struck the pier on Monday, her family said in a statement.',
      ['her family: The ferry struck the pier on Monday'],
    ],
    [
      'Members of the crew long ago soured on Hart, the Bell reported, citing a deckhand.',
      ['the Bell: Members of the crew long ago soured on Hart', 'the Bell: a deckhand'],
    ],
    [
      'Since Hart has more votes than Osei, delegates who back him would be glad, Lindqvist said.',
      ['Lindqvist: Since Hart has more votes than Osei, delegates who back him would be glad'],
    ],
    ['As reported by the Hale Bell, the pier was shut in May.', ['the Hale Bell: the pier was shut in May']],
    ['Records from the 2008 vote show he was on board.', ['Records from the 2008 vote: he was on board']],
    ['Osei has long opposed the tunnel.', ['Osei: the tunnel']],
    ['Osei encouraged her crew to row on.', ['Osei: to row on']],
    ['The prize encouraged better boats.', []],
    [
      'A study released late last month by Tidal Services said the pier was old.',
      ['A study: the pier was old'],
    ],
    ['In exchange for Hale’s support for the tunnel, the ferry stays.', ['Hale: the tunnel']],
    [
      'Osei complained about the tone of the debate but defended the chair.',
      ['Osei: about the tone of the debate', 'Osei: the chair'],
    ],
    ['Norway and its allies said the deal was dead.', ['Norway and its allies: the deal was dead']],
    ['Ann Osei and other coaches said the rule was bad.', ['Ann Osei and other coaches: the rule was bad']],
  ];
  for (const [text, expected] of CASES) it(text, () => deepEqual(reports(text), expected));

  it('a paragraph that ends in a comma announces', () =>
    deepEqual(
      speakers('Coach Ann Osei, at the press conference, said,\n\n“It was a hard match for the whole side.”'),
      ['Coach Ann Osei'],
    ));
});
