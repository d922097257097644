import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** Whom an article’s reports and quotations are said by, in the order of the text; the words where no name is known. */
const sources = (...paragraphs: readonly string[]): readonly (string | null)[] => {
  const { quotations, attributions } = analyze(paragraphs.join('\n\n'));
  const told = [
    ...quotations.map(({ start, attribution }) => ({ start, speaker: attribution?.speaker ?? null })),
    ...attributions.map(({ content, speaker }) => ({ start: content.start, speaker })),
  ].sort((a, b) => a.start - b.start);
  return told.map(({ speaker }) => speaker && (speaker.name ?? speaker.text));
};

const CASES: readonly (readonly [what: string, text: readonly string[], sources: readonly string[]])[] = [
  [
    'who is contacted when, with no comma around it',
    ['Inspector Sagheer Kurd when contacted later in the day said the case was a blind one.'],
    ['Sagheer Kurd'],
  ],
  [
    'who is contacted of an evening and finds a word for it',
    ['Inspector Sagheer Kurd when reached by phone in the evening termed the matter a “blind case”.'],
    ['Sagheer Kurd', 'Sagheer Kurd'],
  ],
  [
    'who does something meanwhile, between commas',
    [
      'The Executive Secretary of the Water Board, Mrs Funke Adu, while addressing traders at a meeting, explained that licences would follow.',
    ],
    ['Funke Adu'],
  ],
  [
    'who did so some time before',
    ['Reynold Marsh had several weeks earlier accused the council of corruption.'],
    ['Reynold Marsh'],
  ],
  [
    'who made the ruling, and not who wanted one',
    [
      'Mr Mwinyi made the ruling after an application by party leader Ekuru Opande who wanted the court to stop it.',
      '“The law says nothing of the kind and never did,” he ruled.',
    ],
    ['Ekuru Opande', 'Mwinyi'],
  ],
  [
    'whom the candidate is named as, and not who spoke before',
    [
      'Mr Benade has told the Herald that the ward is mixed. The league is fielding Anthony Benade as its candidate.',
      'The union’s Ward 4 candidate, Cowen Bulelani Banda, is a community leader. “We have rich people and poor people,” he said.',
    ],
    ['Anthony Benade', 'Cowen Bulelani Banda'],
  ],
  [
    'whoever leads a body, behind it',
    ['The leader of Hale Council Alex Rudd has urged them to “have strength”.'],
    ['Alex Rudd', 'Alex Rudd'],
  ],
  [
    'whom somebody turns to is not who speaks',
    [
      'Councillor Peter Grant rose. Turning to Cllrs Alex Rudd and David Ross, he accused them of “protecting their own careers”.',
    ],
    ['Peter Grant', 'Peter Grant'],
  ],
  [
    'whose vigil it is, and not the day',
    ['The organiser of next Tuesday’s vigil said it was for people to “come together”.'],
    ['The organiser of next Tuesday’s vigil', 'The organiser of next Tuesday’s vigil'],
  ],
];

describe('sources as desks around the world write them', () => {
  for (const [what, text, expected] of CASES) it(what, () => deepEqual(sources(...text), expected));

  it('the office of who serves another', () => {
    const { entities } = analyze(
      'The Press Secretary to the Speaker, Rotimi Oyelade, urged voters to ignore it.',
    );
    deepEqual(
      entities.flatMap((e) => (e.type === 'person' ? [e.role] : [])),
      ['Press Secretary to the Speaker'],
    );
  });
});
