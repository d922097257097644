import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** `words <- speaker | cue | basis` for each quotation. */
const quotations = (text: string, markdown = false): readonly string[] =>
  analyze(text, { markdown }).quotations.map((q) => {
    const a = q.attribution;
    return `${q.text.slice(0, 24)} <- ${a ? `${a.speaker?.text ?? '?'} | ${a.cue?.text ?? '-'} | ${a.basis}` : 'nobody'}`;
  });

describe('forms of attribution', () => {
  const cases: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    ['after', '“The road is shut,” Osei said.', 'The road is shut, <- Osei | said | stated'],
    [
      'a member’s party and state, and what they chair',
      'Rep. Elena Marsh, D-Calif., the incoming chairwoman of the roads panel, said the work was “nearly done.”',
      'nearly done. <- Rep. Elena Marsh | said | stated',
    ],
    [
      'the next sentence says how who saw it',
      '“It was bitter.” That is how Ann Osei, 47, a baker in Leeds, describes the winter.',
      'It was bitter. <- Ann Osei | describes | stated',
    ],
    [
      'the next sentence says whose words',
      '“Not in my time.” Those were the words of the mayor.',
      'Not in my time. <- the mayor | words | stated',
    ],
    [
      'so said',
      '“We will not pay a penny.” So said the mayor on Friday.',
      'We will not pay a penny. <- the mayor | said | stated',
    ],
    [
      'pointing back at no words',
      '“We lost the farm that year.” That was the winter of the great flood.',
      'We lost the farm that ye <- nobody',
    ],
    [
      'a headline: many say it',
      'Bats ‘count’ their prey, say researchers',
      'count <- researchers | say | stated',
    ],
    [
      'a headline: many claim it',
      'Mayor’s plan ‘a disgrace’, claim unions, as strikes loom',
      'a disgrace <- unions | claim | stated',
    ],
    [
      'a headline: many warn',
      'Pupils ‘taught in corridors’ of a full school, warn teachers',
      'taught in corridors <- teachers | warn | stated',
    ],
    [
      'a headline: who stands behind the colon',
      '‘We were lied to’: families of flood victims want answers',
      'We were lied to <- families | : | stated',
    ],
    [
      'a headline: somebody with an age',
      '‘I thought I would drown’: Surfer, 19, tells of rescue',
      'I thought I would drown <- Surfer | : | stated',
    ],
    ['a headline: the matter behind the colon', '‘Best day of my life’: how a village saved its pub'],
    ['a headline: somebody’s thing behind the colon', '‘A mess’: the mayor’s plan for the harbour'],
    ['who is described', 'It was a tart described as “bold”, which meant dropped.'],
    [
      'who describes somebody',
      'Ann Osei, described by Bo Hart as “a menace”, left.',
      'a menace <- Bo Hart | described | stated',
    ],
    [
      'from where somebody is',
      '09:40 – From our reporter Ann Osei in Leeds: “I can barely stand up.”',
      'I can barely stand up. <- our reporter Ann Osei | : | label',
    ],
    [
      'a beat right behind the comma, though somebody spoke before',
      '“It is late,” said Bo Hart. His boss, Ann Osei, was gloomier. “Things go up, things go down,” she shrugged.',
      'It is late, <- Bo Hart | said | stated',
      'Things go up, things go  <- she | shrugged | stated',
    ],
    [
      'a tag in front',
      'Continued Osei: “So I think it is real.”',
      'So I think it is real. <- Osei | Continued | stated',
    ],
    [
      'pressing',
      '“Is it late?” Osei pressed. “Maybe?”',
      'Is it late? <- Osei | pressed | stated',
      'Maybe? <- Osei | pressed | same-paragraph',
    ],
    [
      'a comma left out',
      '“This is a new ad about him,” Ann Osei, who is chair of the Harbour Fund said in a note.',
      'This is a new ad about h <- Ann Osei | said | stated',
    ],
    [
      'quick to add',
      'Osei was quick to add that it was late. “Not today,” she said.',
      'Not today, <- she | said | stated',
    ],
    [
      'an article of a law',
      'Article 33 affirms: “No state shall expel anybody.”',
      'No state shall expel any <- Article 33 | affirms | stated',
    ],
    [
      'remarks that go on',
      'Osei continued her scathing remarks.\n\n“Eight years ago he was nobody, and nobody he is.”',
      'Eight years ago he was n <- Osei | continued | introduced',
    ],
    [
      'the paper in brackets',
      'THE LENS “It is about those who had none.” [Courier]',
      'It is about those who ha <- Courier | [ | credit',
    ],
    [
      'a title and its writer',
      'NOW OPEN — “Show strives to confront gentrification,” by the Courier’s Eddie Small: “Curators want to confront fears.”',
      'Show strives to confront <- the Courier’s Eddie Small | by | credit',
      'Curators want to confron <- the Courier’s Eddie Small | by | same-paragraph',
    ],
    [
      'a line from somebody',
      '“I’d rather have a sister in jail.” That quote from Tom Krebs was on every front page.',
      'I’d rather have a sister <- Tom Krebs | quote | stated',
    ],
    ['a few words behind a colon', 'Osei was blunt: “We failed.”', 'We failed. <- Osei | was | stated'],
    [
      'a post in front of a name is no verb',
      'Rovers boss Ann Osei was in no doubt: “The lads were superb.”',
      'The lads were superb. <- Rovers boss Ann Osei | was | stated',
    ],
    [
      'behind a dateline with a colon',
      'NEW DELHI: The court lifted the stay, saying the road “cannot wait”.',
      'cannot wait <- The court | saying | stated',
    ],
    [
      'inverted',
      '“The road is shut,” said Ann Osei, the mayor.',
      'The road is shut, <- Ann Osei | said | stated',
    ],
    ['before', 'Osei said, “The road is shut.”', 'The road is shut. <- Osei | said | stated'],
    [
      'before with a colon',
      'Osei replied: “The road is shut.”',
      'The road is shut. <- Osei | replied | stated',
    ],
    [
      'auxiliary',
      '“The road is shut,” Osei has told reporters.',
      'The road is shut, <- Osei | has told | stated',
    ],
    [
      'a pronoun',
      'Osei came late. “The road is shut,” she said.',
      'The road is shut, <- she | said | stated',
    ],
    [
      'an apposition between',
      '“The road is shut,” Ann Osei, the mayor of Port Hale, said.',
      'The road is shut, <- Ann Osei | said | stated',
    ],
    [
      'two appositions between',
      '“The road is shut,” Ann Osei, 47, of Port Hale, said.',
      'The road is shut, <- Ann Osei | said | stated',
    ],
    [
      'a relative clause between',
      '“The road is shut,” Osei, who lives there, said.',
      'The road is shut, <- Osei | said | stated',
    ],
    ['after a question', '“Is the road shut?” Osei asked.', 'Is the road shut? <- Osei | asked | stated'],
    [
      'time behind the cue',
      '“The road is shut,” Osei said several hours after the storm.',
      'The road is shut, <- Osei | said | stated',
    ],
    [
      'a job title',
      '“The road is shut,” a spokesman for the ministry said.',
      'The road is shut, <- a spokesman for the ministry | said | stated',
    ],
    [
      'a document',
      '“The road is shut,” the report reads.',
      'The road is shut, <- the report | reads | stated',
    ],
    [
      'according to',
      '“The road is shut,” according to the police.',
      'The road is shut, <- the police | according to | stated',
    ],
    [
      'a participle in front of a title',
      '“The road is shut,” retired Army general Ann Osei said.',
      'The road is shut, <- retired Army general Ann Osei | said | stated',
    ],
    ['put it', '“The road is shut,” as Osei put it.', 'The road is shut, <- Osei | put it | stated'],
    [
      'a statement in front',
      'In a statement, the company said, “The road is shut.”',
      'The road is shut. <- the company | said | stated',
    ],
    [
      'a fragment',
      'Osei said the road was “shut for good” on Monday.',
      'shut for good <- Osei | said | stated',
    ],
    [
      'a fragment under a judgement',
      'Osei called the plan “a costly mess” on Monday.',
      'a costly mess <- Osei | called | stated',
    ],
    [
      'a participle',
      'Osei left the room, adding that it was “all too much” for her.',
      'all too much <- Osei | adding | stated',
    ],
    [
      'a reporting noun',
      'Osei’s claim that the road was “shut for good” was wrong.',
      'shut for good <- Osei | claim | stated',
    ],
    ['a transcript’s label', 'OSEI: “The road is shut.”', 'The road is shut. <- OSEI | : | label'],
    [
      'a credit behind a dash',
      '“The road is shut.” — Ann Osei',
      'The road is shut. <- Ann Osei | — | credit',
    ],
    [
      'an unlisted phrase',
      '“The road is shut,” Osei went on, unasked.',
      'The road is shut, <- Osei | went on | stated',
    ],
    [
      'US is no pronoun',
      'US officials said the road was “shut for good” now.',
      'shut for good <- US officials | said | stated',
    ],
    [
      'a verb of a series',
      'Osei praised the crew, called the road “a costly mess” and left.',
      'a costly mess <- Osei | called | stated',
    ],
    [
      'a clause between cue and words',
      'Osei said in May, when the wall broke, “The road is shut.”',
      'The road is shut. <- Osei | said | stated',
    ],
    [
      'a participle behind its own subject',
      'The hearing ended late, with Ann Osei calling the road “a costly mess” for all.',
      'a costly mess <- Ann Osei | calling | stated',
    ],
    [
      'a report inside a report',
      'Ann Osei said the mayor had called the road “a costly mess” for all.',
      'a costly mess <- Ann Osei | said | stated',
    ],
    [
      'somebody among many',
      '“The road is shut,” one driver wrote.',
      'The road is shut, <- one driver | wrote | stated',
    ],
    [
      'quoted as saying',
      '“The road is shut,” Osei is quoted as saying.',
      'The road is shut, <- Osei | is quoted as saying | stated',
    ],
    ['the tag first', 'Said Osei: “The road is shut.”', 'The road is shut. <- Osei | Said | stated'],
    [
      'a tag that goes on',
      '“Shut the road!” Osei, who lives there, shouted to the crew.',
      'Shut the road! <- Osei | shouted | stated',
    ],
    [
      'a dateline',
      'PORT HALE, May 3 (AP) — Osei said, “The road is shut.”',
      'The road is shut. <- Osei | said | stated',
    ],
  ];
  for (const [what, text, ...expected] of cases) it(what, () => assert.deepEqual(quotations(text), expected));

  it('takes a quotation that its tag interrupts as one', () => {
    const [q] = analyze('“The road,” Osei said, “is shut for good.”').quotations;
    assert.equal(q?.parts?.length, 2);
    assert.equal(q?.attribution?.speaker?.text, 'Osei');
  });

  it('gives the second quotation of a paragraph to the first one’s speaker', () => {
    assert.deepEqual(quotations('“The road is shut,” Osei said. “Nobody told us anything.”'), [
      'The road is shut, <- Osei | said | stated',
      'Nobody told us anything. <- Osei | said | same-paragraph',
    ]);
  });

  it('takes the speaker of the main clause for what follows', () => {
    assert.equal(
      quotations(
        '“The road is shut,” said Osei, who noted that it had “cracked” twice. “Nobody told us.”',
      ).at(-1),
      'Nobody told us. <- Osei | said | same-paragraph',
    );
  });

  it('takes a short sentence right beside a longer quotation for speech, and no other', () => {
    assert.deepEqual(quotations('The council met.\n\n“It broke.” “Nobody told us anything.”'), [
      'It broke. <- nobody',
      'Nobody told us anything. <- nobody',
    ]);
    assert.deepEqual(quotations('The council met.\n\nA sign hung there. “Mind the gap.” It was new.'), []);
  });

  it('carries a speaker over to a paragraph that is all quotation', () => {
    assert.deepEqual(quotations('“The road is shut,” Osei said.\n\n“Nobody told us anything.”'), [
      'The road is shut, <- Osei | said | stated',
      'Nobody told us anything. <- Osei | said | carried-over',
    ]);
  });

  it('stays with the speaker over a paragraph that is about him, and takes nobody for a speaker', () => {
    const before = '“I was afraid once,” Declan Osei said.\n\n';
    const after = '\n\n“It was the fog that did it.”';
    assert.equal(
      quotations(`${before}Nobody asks him to explain. He cuts the engine.${after}`)[1],
      'It was the fog that did  <- Declan Osei | said | carried-over',
    );
    assert.equal(
      quotations(`${before}Nobody asks the council.${after}`)[1],
      'It was the fog that did  <- nobody',
    );
    assert.equal(
      quotations(`The council met. It will report in May.${after}`)[0],
      'It was the fog that did  <- nobody',
    );
  });

  it('knows a quotation of several paragraphs', () => {
    const article = analyze('“The road is shut,” Osei said. “It broke.\n\n“Nobody told us anything.”');
    assert.deepEqual(
      article.quotations.map((q) => [q.closure, q.attribution?.basis]),
      [
        ['closed', 'stated'],
        ['continued', 'same-paragraph'],
        ['closed', 'continued'],
      ],
    );
  });

  it('lets an announcing sentence speak for the next paragraph', () => {
    assert.equal(
      quotations('Then Osei replied:\n\n“Nobody told us anything.”')[0],
      'Nobody told us anything. <- Osei | replied | introduced',
    );
  });

  it('lets the last paragraph of a long quotation speak for the first, whoever spoke before', () => {
    assert.deepEqual(
      quotations('“We left,” Osei said.\n\n“Nobody told us anything.\n\n“And nobody will,” Lena Hart said.'),
      [
        'We left, <- Osei | said | stated',
        'Nobody told us anything. <- Lena Hart | said | continued',
        'And nobody will, <- Lena Hart | said | stated',
      ],
    );
  });

  it('sees a short quotation that is a paragraph of its own', () => {
    assert.deepEqual(quotations('The road was closed at noon.\n\n“I’m sorry.”'), ['I’m sorry. <- nobody']);
  });

  it('takes the credit line under a quotation', () => {
    assert.equal(
      quotations('“Nobody told us anything.”\n\n— Ann Osei, driver')[0],
      'Nobody told us anything. <- Ann Osei | — | credit',
    );
  });

  it('takes a Markdown block quote with a credit line for a quotation', () => {
    const text =
      'Nobody slept.\n\n> The wind took the roof off.\n> We ran.\n>\n> — Carl Bates, farmer\n\n> No credit here.';
    assert.deepEqual(quotations(text, true), ['The wind took the roof o <- Carl Bates | — | credit']);
  });

  it('gives a quotation to whoever acts right behind it', () => {
    const asked = 'Ames asked Quint what had gone wrong.\n\n';
    assert.equal(
      quotations(`${asked}“I — we — didn’t…” Quint trailed off.`)[0],
      'I — we — didn’t… <- Quint | trailed off | stated',
    );
    assert.equal(
      quotations(`${asked}“Nobody told us.” She shook her head.`)[0],
      'Nobody told us. <- She | shook her | stated',
    );
    assert.equal(
      quotations('“The road is shut,” Osei said. “Nobody told us.” Ames nodded.')[1],
      'Nobody told us. <- Osei | said | same-paragraph',
    );
    assert.equal(quotations('“The road is shut.” The door fell silent.')[0], 'The road is shut. <- nobody');
  });

  it('takes the person the sentence before is about', () => {
    for (const [text, speaker] of [
      ['Ann Osei was furious. “Nobody told us anything.”', 'Ann Osei'],
      ['On “The Long Way Home,” Ann Osei looked tired. “Nobody told us anything.”', 'Ann Osei'],
      ['“We left,” Tom Hart said. Ann Osei needed no coaxing. “Nobody told us anything.”', 'Ann Osei'],
      [
        'Ann Osei did not say more. Her boss, Tom Hart, called it a mess. “Nobody told us anything.”',
        'Tom Hart',
      ],
    ] as const)
      assert.match(quotations(text).at(-1) ?? '', new RegExp(`<- ${speaker} .* introduced$`), text);
  });

  it('takes nobody’s reading for a reporting verb', () => {
    assert.equal(
      quotations('“I’d read about the wall,” Osei said.')[0],
      'I’d read about the wall, <- Osei | said | stated',
    );
    assert.equal(
      quotations('The letter reads: “The road is shut.”')[0],
      'The road is shut. <- The letter | reads | stated',
    );
    assert.deepEqual(analyze('It reads like a threat to the town.').attributions, []);
  });

  it('leaves a quotation alone that nobody said', () => {
    assert.deepEqual(quotations('The road was closed at noon.\n\n“Nobody told us anything.”'), [
      'Nobody told us anything. <- nobody',
    ]);
  });
});

describe('what is nobody’s speech', () => {
  const silent: readonly string[] = [
    'They watched “The Long Way Home” on Friday.',
    'The word “pencil” is old.',
    'A sign read nothing; the so-called “road” ended there.',
    'Marcia “Cia” Price won the seat.',
    'A man nicknamed “Lefty” ran.',
    'The House may take up the bill, which its friends call the “Second Oar Act.”',
  ];
  for (const text of silent) it(text, () => assert.deepEqual(quotations(text), []));
});

describe('indirect speech', () => {
  const reports = (text: string): readonly string[] =>
    analyze(text).attributions.map(
      (a) => `${a.speaker?.text} | ${a.cue.text} | ${text.slice(a.content.start, a.content.end)}`,
    );
  const cases: readonly (readonly [string, string])[] = [
    ['Police said that the bridge was closed.', 'Police | said | that the bridge was closed'],
    ['The bridge was closed, police said.', 'police | said | The bridge was closed'],
    ['The bridge was closed, said police.', 'police | said | The bridge was closed'],
    ['According to Osei, the bridge was closed.', 'Osei | According to | the bridge was closed'],
    ['The bridge was closed, according to Osei.', 'Osei | according to | The bridge was closed'],
    ['Osei told reporters on Monday that the bridge was closed.', 'Osei | told | that the bridge was closed'],
    ['The tax, he said, would rise.', 'he | said | The tax'],
    ['14:05 — The pier is shut, police say.', 'police | say | The pier is shut'],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.ok(
        reports(text).some((r) => r.startsWith(expected)),
        reports(text).join('\n'),
      ),
    );

  it('takes no noun for a verb', () => {
    assert.deepEqual(reports('The attacks from the north and the claims about them went on.'), []);
  });
});
