import fc from 'fast-check';
import { newsOf } from '../bench/news';

/** Whole paragraphs of news, for what only real sentences set off. */
const PARAGRAPHS = newsOf(6000, 41).trim().split(/\n\n+/);

const MARKS = `“ ” " ' ‘ ’ '' \`\` « » „ ‹ › ( ) [ ] { } < > … ... — – - . , ; : ? !`.split(' ');
const WORDS = [
  ...['said', 'told', 'asked', 'according to', 'in a statement', 'claimed', 'tweeted', 'did not say'],
  ...[
    'Ann Osei',
    'Osei',
    'Mr. Keld',
    'Dr. Ruth Sato-Lund',
    'O’Neill',
    'the mayor',
    'she',
    'he',
    'they',
    'who',
  ],
  ...[
    'Port Hale',
    'the Port Union (PU)',
    'PU',
    'UNESCO',
    'von der Leyen',
    'Zelensky',
    'Zelenskyy',
    'al-Sisi',
  ],
  ...[
    '$2.5 billion',
    '€1.2bn',
    '14,000',
    '12 percent',
    '3.5%',
    'two-thirds',
    'one in five',
    '5-4',
    '41',
    '1/2',
  ],
  ...['more than', 'about', 'a dozen', '24/7', '9/11', 'Sept. 1', 'Feb. 30, 2023', 'Tuesday', '10:30 a.m.'],
  ...[
    'that',
    'and',
    'but',
    'the',
    'bridge',
    'of',
    '’s',
    'U.S.',
    'Inc.',
    'CQ',
    '(CQ)',
    'TK',
    'XX',
    '[name]',
    'Constructor',
  ],
];
const MARKUP = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '***',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '[a](b)',
    '![a](b "c")',
    '<b>',
    '|',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- blue-pencil-ignore -->',
    'https://example.org/a?b=“c”',
    '&amp;',
    '---\n',
    'Q: ',
    'OSEI: ',
  ],
  ...['{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{>>', '<<}', '{==', '==}'],
];
const BREAKS = [
  '\n\n',
  '\n\n',
  '\r\n\r\n',
  '\n',
  '\r\n',
  '\r',
  '\n \n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\v',
];
const ODDITIES = [
  ...['\u00a0', '\u202f', '\u200b', '\u00ad', '\ufeff', '\u0301', '\u200d', '\u202e', '\t', '   ', '\0'],
  ...[
    '🎉',
    '👩‍👩‍👧',
    '🇩🇪',
    '\ud800',
    '\udc00',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
    'Æsa',
    'Ñandú',
    '東京は',
    'Київ',
    'مدينة',
    'ไทย',
    '𝔸nn',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word} `) },
  { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Pieces of everything the analysis looks for, in no order that makes sense. */
export const jumble = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** News with jumble between its paragraphs and in the middle of them. */
const spoiltNews = fc
  .array(
    fc.record({
      paragraph: fc.constantFrom(...PARAGRAPHS),
      at: fc.nat(),
      jumble: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
      end: fc.constantFrom(...BREAKS),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .map(({ paragraph, at, jumble, end }) => {
        const from = at % (paragraph.length + 1);
        return paragraph.slice(0, from) + jumble + paragraph.slice(from) + end;
      })
      .join(''),
  );

/** Any article or what somebody takes for one. */
export const documents = fc.oneof(jumble, spoiltNews, fc.string({ unit: 'binary', maxLength: 200 }));

/** How long a repeated document is, in UTF-16 units: what costs the square of it cannot hide. */
const LONG = 20_000;

/** A few pieces over and over, with something before and behind them. */
export interface Repeated {
  readonly before: string;
  readonly over: string;
  readonly after: string;
}

const joined = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength, maxLength }).map((pieces) => pieces.join(''));

/** What somebody writes who wants to make a program hang. */
export const repeated: fc.Arbitrary<Repeated> = fc.record({
  before: joined(0, 3),
  over: joined(1, 4),
  after: joined(0, 3),
});

export const repetition = ({ before, over, after }: Repeated): string =>
  before + over.repeat(Math.ceil(LONG / Math.max(1, over.length))) + after;

/** An edit at a place in whatever the document is by then. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Keys, mostly; now and then a paste or a cut. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  removed: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(0, 0, 1, 2) },
    { weight: 1, arbitrary: fc.nat({ max: 300 }) },
  ),
  inserted: fc.oneof(
    { weight: 8, arbitrary: fc.oneof(piece, fc.constantFrom('', 'a', 'e', 'S', ' ', '1', '.')) },
    { weight: 1, arbitrary: jumble },
  ),
});

export function edited(text: string, { at, removed, inserted }: Edit): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + inserted + text.slice(from + removed);
}
