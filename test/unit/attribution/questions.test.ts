import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Name, or else words, of who speaks each quotation, and the basis. */
const spoken = (article: string) =>
  analyze(article).quotations.map(({ attribution: a }) =>
    a ? `${a.speaker?.name ?? a.speaker?.text} ${a.basis}` : 'nobody',
  );

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'asked of somebody',
    'Ann Osei was asked if she would do it again.\n\n“In a heartbeat.”',
    ['Ann Osei introduced'],
  ],
  [
    'what the writer asks of her',
    'Ann Osei rows. Her son told her to stop, she says.\n\nAnd what did she tell him?\n\n“I said, mind the boat.”',
    ['Ann Osei introduced'],
  ],
  [
    'a participle in front',
    'Asked about the road, Ann Osei shrugged.\n\n“It is shut.”',
    ['Ann Osei introduced'],
  ],
  [
    'with a hearer',
    'Reporters asked Peter Lund whether he had seen it.\n\n“Never.”',
    ['Peter Lund introduced'],
  ],
  [
    'of nobody in particular by the writer: whoever spoke before',
    '“People think it is silent,” Arvid Lund said.\n\nI asked what it sounds like.\n\n“Like a train.”',
    ['Arvid Lund stated', 'Arvid Lund carried-over'],
  ],
  [
    'a request is no question',
    'Sunita Rao asked the council to wait.\n\n“Residents deserve better than this.”',
    ['Sunita Rao carried-over'],
  ],
  [
    'nor is a question put by a source and answered by nobody',
    'Sunita Rao asked why the plan was late.\n\n“Residents deserve better than this.”',
    ['Sunita Rao carried-over'],
  ],
  [
    'words to nobody between commas',
    'Ann Osei said, to nobody in particular, “I would.”',
    ['Ann Osei stated'],
  ],
];

describe('who answers a question', () => {
  for (const [name, article, expected] of CASES) it(name, () => deepEqual(spoken(article), expected));
});
