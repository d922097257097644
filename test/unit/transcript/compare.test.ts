import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { describeChanges } from '../../../src/ledger/changes';
import { createComparer } from '../../../src/ledger/transcript/compare';
import { parseTranscript, TranscriptError } from '../../../src/ledger/transcript/parse';
import { timeCode } from '../../../src/ledger/transcript/transcript';

const WEBVTT = `WEBVTT

NOTE made by hand

1
00:00:01.000 --> 00:00:04.000
<v Ann Osei>We will, um, never pay for a wall

00:04:07.500 --> 00:04:09.000 align:start
that nobody has drawn. Fourteen cracks, and I counted them.

01:00:00.000 --> 01:00:02.000
<v Bob Tran>It was a long winter, and the tide came in, you know, twice a day.
`;

const SUBRIP = WEBVTT.replace('WEBVTT\n\nNOTE made by hand\n\n', '')
  .replaceAll(/(\d\d)\.(\d{3})/g, '$1,$2')
  .replaceAll(/<v ([^>]+)>/g, '$1: ');

const WHISPER = JSON.stringify(
  {
    text: '…',
    segments: [
      { id: 0, start: 1, end: 4, text: ' We will, um, never pay for a wall', speaker: 'Ann Osei' },
      { id: 1, start: 247.5, end: 9, text: ' that nobody has drawn. Fourteen cracks, and I counted them.' },
      {
        id: 2,
        start: 3600,
        end: 2,
        text: ' It was a long winter, and the tide came in, you know, twice a day.',
      },
    ],
  },
  null,
  1,
);

const PLAIN = `[00:00:01] OSEI: We will, um, never pay for a wall that nobody has drawn. Fourteen cracks, and I counted them.

TRAN: It was a long winter, and the tide came in, you know, twice a day.
`;

const WHISPER_CPP = JSON.stringify(
  {
    result: { language: 'en' },
    transcription: [
      {
        timestamps: { from: '00:00:01,000', to: '00:00:04,000' },
        offsets: { from: 1000, to: 4000 },
        speaker: 'Ann Osei',
        text: ' We will, um, never pay for a wall that nobody has drawn.',
      },
    ],
  },
  null,
  1,
);

const FORMATS: Readonly<Record<string, string>> = {
  WebVTT: WEBVTT,
  SubRip: SUBRIP,
  'Whisper’s JSON': WHISPER,
  'whisper.cpp’s JSON': WHISPER_CPP,
  'plain text': PLAIN,
  'WebVTT with CRLF': WEBVTT.replaceAll('\n', '\r\n'),
};

const compare = (quoted: string, transcript = WEBVTT) =>
  createComparer(parseTranscript(transcript)).compare(quoted);

describe('reading a transcript', () => {
  for (const [name, text] of Object.entries(FORMATS))
    it(name, () => {
      const { cue, state } = compare('never pay for a wall that nobody has drawn', text);
      assert.equal(state, 'verbatim');
      assert.equal(cue?.time, 1);
      assert.match(cue?.speaker ?? '', /^(?:Ann )?osei$/i);
      assert.match(text.split(/\r?\n/)[(cue?.line ?? 0) - 1] ?? '', /never pay/);
    });

  it('has speakers and times later on too', () => {
    const { cue } = compare('The tide came in', WEBVTT);
    assert.deepEqual([cue?.speaker, timeCode(cue?.time ?? 0)], ['Bob Tran', '1:00:00']);
    assert.equal(compare('I counted them', WHISPER).cue?.time, 247.5);
  });

  it('takes any text for one, and says what JSON is none', () => {
    assert.deepEqual(parseTranscript('').cues, []);
    assert.equal(parseTranscript('{ not JSON').cues.length, 1);
    assert.throws(() => parseTranscript('{"a":1}'), TranscriptError);
  });
});

describe('comparing a quotation with a transcript', () => {
  it('shows the passage as the transcript has it', () => {
    assert.equal(
      compare('We will never pay for a wall that nobody has drawn').said,
      'We will, um, never pay for a wall that nobody has drawn',
    );
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['We will never pay for a wall that nobody has drawn.', 'verbatim', ''],
    ['we will NEVER pay; for a wall', 'verbatim', ''],
    ['14 cracks, and I counted them.', 'verbatim', ''],
    ['We will never pay … 14 cracks, and I counted them.', 'trimmed', ''],
    ['[The council] will never pay for a wall', 'trimmed or verbatim', ''],
    ['The tide came in ... twice a day', 'trimmed', ''],
    ['We will not pay for a wall that nobody has drawn.', 'altered', 'never → not'],
    ['We will never ever pay for a wall that nobody has drawn.', 'altered', '+ ever'],
    ['It was a long winter, and the tide came in twice a day.', 'altered', '− you know'],
    ['We will never pay for a fence', 'altered', 'wall → fence'],
    ['They will never pay for a wall', 'altered', 'We → They'],
    ['The ferry is late again this morning.', 'not-found', ''],
    ['a wall of water', 'not-found', ''],
    ['counted them', 'verbatim', ''],
    ['', 'not-found', ''],
    ['…', 'not-found', ''],
  ];
  for (const [quoted, state, changes] of cases)
    it(`${state}: ${quoted}`, () => {
      const found = compare(quoted);
      assert.ok(state.split(' or ').includes(found.state), `${found.state} ${JSON.stringify(found)}`);
      assert.equal(describeChanges(found.changes), changes);
    });
});

describe('a long transcript', () => {
  it('of 20,000 words against 40 quotations, half of them changed', () => {
    const words =
      'the a of and to we they pay wall tide river road school house money never always again'.split(' ');
    let state = 7;
    const next = (n: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % n;
    };
    const lines = Array.from(
      { length: 1000 },
      (_, i) =>
        `${Array.from({ length: 20 }, () =>
          next(4) === 0 ? `w${next(3000)}` : (words[next(words.length)] ?? ''),
        ).join(' ')} n${i}`,
    );
    const quoted = Array.from({ length: 40 }, (_, i) => {
      const at = lines[i * 25]?.split(' ') ?? [];
      return (i % 2 === 0 ? at : [...at.slice(0, 9), 'changed', ...at.slice(10)]).join(' ');
    });
    const statesIn = (most: number): readonly string[] => {
      const comparer = createComparer(parseTranscript(lines.slice(0, most).join('\n')));
      return quoted.map((q) => comparer.compare(q).state);
    };
    assert.deepEqual(
      statesIn(lines.length),
      quoted.map((_, i) => (i % 2 === 0 ? 'verbatim' : 'altered')),
    );
  });
});
