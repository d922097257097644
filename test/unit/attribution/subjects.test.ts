import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** `speaker | cue` of everything reported, quotations first, each once. */
const reports = (text: string): readonly string[] => {
  const { quotations, attributions } = analyze(text);
  const all = [...quotations.map((q) => q.attribution), ...attributions];
  return [...new Set(all.map((a) => `${a?.speaker?.text ?? '?'} | ${a?.cue?.text ?? '-'}`))];
};

const check = (cases: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  for (const [text, ...expected] of cases)
    it(text, () => {
      assert.deepEqual(reports(text), expected);
    });
};

describe('the subject of a reporting verb', () => {
  check([
    ['Ann Osei is repeating the experiment in the fjord.'],
    ['(Jo Lund / Daily News) Leeds baker Ann Osei says the pier is shut.', 'Leeds baker Ann Osei | says'],
    ['The (retired) general says the pier is shut.', 'The (retired) general | says'],
    ['The 26-year-old right wing said he was fit.', 'The 26-year-old right wing | said'],
    ['The very old man said he was fit.', 'The very old man | said'],
    ['Ann Osei was adamant that the pier would open.', 'Ann Osei | was adamant'],
    ['Ann Osei is not so sure the pier will open.', 'Ann Osei | is not so sure'],
    [
      'The mayor praised the force despite residents of Hale blaming it for the fire.',
      'The mayor | praised',
      'residents of Hale | blaming',
    ],
    [
      'The fire was nothing compared with the trial, reckons Stan Barker, Bo Hart’s lawyer.',
      'Stan Barker | reckons',
    ],
    ['The row is part of a trend — people thinking that boats are for others.', 'people | thinking'],
    ['Chibu Iwu has denied the rumour making the rounds that it will shut.', 'Chibu Iwu | has denied'],
    ['Number 10 said ministers were keen on work and not on a “soap opera”.', 'Number 10 | said'],
    ['Bo Hart, Police and Crime Commissioner for Hale, said: “It rained.”', 'Bo Hart | said'],
    ['He said at the moment, the boat is “only a suspect.”', 'He | said'],
    ['The warden, according to a Hale Times report, was late.', 'a Hale Times report | according to'],
    [
      'Warden Bo Hart, who confirmed the fire said that it was out.',
      'who | confirmed',
      'Warden Bo Hart | said',
    ],
    ['The fair attracted a “steady stream” of rowers said organisers.', 'organisers | said'],
    [
      'Ann Osei said she was late, while Harbour Minister Bo Hart chipped in: “Up the oars.”',
      'Harbour Minister Bo Hart | chipped in',
      'Ann Osei | said',
    ],
    ['Members rowed in a video posted by Culture Minister Ada Lind from the pier.'],
    [
      'Prior to Mr Hart’s meeting on the quay, one of the rowers, from Hale, told the Bell that it was late.',
      'one of the rowers | told',
    ],
    ['Ann Osei, whose mother says the pier is dry, left.', 'whose mother | says'],
    [
      'Hart, whose final survey put the party at 22 per cent, said it was late.',
      'whose final survey | put',
      'Hart | said',
    ],
    [
      'Hale Ferries, in a letter signed by its head of trade, Ann Osei, denounced “a raid on the pier” and left.',
      'Hale Ferries | denounced',
    ],
    ['A spokesman in Hale offered a line by email: “We do not row at night.”', 'A spokesman | offered'],
    ['“You have left me out,” a drowned lacemaker complains on page 3.', 'a drowned lacemaker | complains'],
    ['Before she was the town’s most quoted rower, Ann Osei sold fish.'],
    ['‘Oars keep no promises,’ as the proverb has it, but Ann Osei does.'],
    [
      'Osei refused to blame a lake that former rower Bo Hart had described on air as “a duck pond”.',
      'former rower Bo Hart | had described',
      'Osei | refused to blame',
    ],
    ['Bo Hart, of the union, spoke of “rival plans” between the two.', 'Bo Hart | spoke of'],
    ['“It was dark,” said bank teller Ann Osei.', 'bank teller Ann Osei | said'],
    ['“It was dark,” said board member Bo Hart, who voted no.', 'board member Bo Hart | said'],
    [
      'Port warden Ann Osei, who is also the guard, the cook and, in winter, the keeper of the key, says it is shut.',
      'Port warden Ann Osei | says',
    ],
    ['The farmer who owns most of it, a former mayor, blames the rain.', 'The farmer | blames'],
    [
      'An engineer’s report tendered to the inquest found that the pier leaned.',
      'An engineer’s report | found',
    ],
    ['The bell rang, and Osei, wiping his hands, answered: “No.”', 'Osei | answered'],
    ['One of the rowers, who was named only as Bo, 19, denied any part in it.', 'One of the rowers | denied'],
    ['The meeting heard from a diver that the pier leaned.', 'a diver | heard from'],
    ['A baker told me afterwards, over a beer, the flour would have to be sold.', 'A baker | told'],
    ['Which pier, asked Ann Osei.', 'Ann Osei | asked'],
    ['Market traders reject move, say new stalls ‘a trap for fools’', 'Market traders | say'],
    ['Coroner hears of rower’s last call: ‘I am going down with her’', 'rower | call'],
    ['The minister directed that boats be burnt.', 'The minister | directed'],
    [
      'Ann Osei in a circular issued on Friday, May 3 said it was shut.',
      'Ann Osei in a circular issued | said',
    ],
    ['Judge orders ferries stopped, asks ‘Who is in charge of the lake?’', 'Judge | asks'],
    ['Mr Osei, of Osei and Company, King House, Mill Street, Leeds, denied it.', 'Mr Osei | denied'],
    ['Mr Osei of Ballyhart, Portree, has denied it.', 'Mr Osei of Ballyhart | has denied'],
    ['The vote left farmers seeking a review.', 'farmers | seeking'],
    [
      'Another guard, Bo, ran up but the accused was angry and struck Bo and said, “And you, you cheated.”',
      'the accused | said',
    ],
    [
      'His maker, Richard Bow, lecturer at the Centre for Sight, Speech and Signal Processing at the University of Hale, said it was “him”.',
      'Richard Bow | said',
    ],
    ['The protest saw residents voicing their anger.', 'residents | voicing'],
    [
      '“The firm is in a good place,” president & CEO Walt Nye said in prepared remarks.',
      'president & CEO Walt Nye | said',
    ],
    [
      'Two men had their note described by Judge Devin at Hale District Court last week as “mealy-mouthed, cowardly and weasel words”.',
      'Judge Devin at Hale District Court | described',
    ],
    [
      'Defending solicitor for Gilmartin and Mears said that his clients had left.',
      'Defending solicitor for Gilmartin and Mears | said',
    ],
    [
      'The fall made news, with one stall assistant even telling CNA that it is “worse”.',
      'one stall assistant | even telling',
    ],
    ['Ann Osei has gone without sleep, having learnt that her son was hurt.', 'Ann Osei | having learnt'],
    ['Worry about the dam has grown, with many saying it was “unsafe”.', 'many | saying'],
    [
      'Council spokesman Dan Reese on Friday evening said the plan was sound.',
      'Council spokesman Dan Reese | said',
    ],
    ['Member Ann Hart (D-Ore.) last week said the note was not “secret.”', 'Member Ann Hart (D-Ore.) | said'],
    [
      'One in four voters in a Mercury poll last year said the road was shut.',
      'One in four voters in a Mercury poll | said',
    ],
    ['He rose at 12.31pm, brushed his coat and told them he had “nothing to add”.', 'He | told'],
    [
      'Mumbai: The High Court came down on the council, asking why it should not pay.',
      'The High Court | asking',
    ],
    ['Ann Osei said 40 holes reported this year had been filled.', 'Ann Osei | said'],
    ['Crimes reported in May were up by a third.'],
    [
      'Three people familiar with the matter, speaking on condition of anonymity, said the deal was off.',
      'Three people familiar with the matter | said',
    ],
    [
      'The mailman, Gil Tran, holding up a bandaged hand: “She’s kidding, right?”',
      'The mailman, Gil Tran | :',
    ],
    [
      'Ann Osei said she was “ready”, prompting Bo Hart’s office to accuse her of “warmongering by tweet”.',
      'Ann Osei | said',
      'Bo Hart’s office | to accuse',
    ],
    ['Officials whose rules were struck down say the real change is in the courts.', 'Officials | say'],
    ['Critics like Hofman say it would help nobody.', 'Critics like Hofman | say'],
    ['The bridge will close, a source close to him said.', 'a source close to him | said'],
    ['Her staff, who, on a call in May, criticized the move as “rash,” are gone.', 'Her staff | criticized'],
    ['Osei left on Saturday, saying that the port was safe.', 'Osei | saying'],
    [
      'About 200 people gathered in the rain, holding signs and chanting “Open the pier.”',
      '200 people | chanting',
    ],
    [
      'At a dinner in Aspen, Colo., the graduate ended by quoting a poet: “Every wall yields.”',
      'the graduate | quoting',
    ],
    ['The leak forced the mayor to admit that the bridge was “tired.”', 'the mayor | to admit'],
    [
      'The runner has mocked a reporter, referred to rivals as “pests” and left.',
      'The runner | referred',
      'The runner | has mocked',
    ],
    ['Gareth Pell, 47, of Mill Lane, Whitby, denied theft.', 'Gareth Pell | denied'],
    ['The ad, titled “Unity,” concludes that Hart is too weak.', 'The ad | concludes'],
    [
      'Leeds (AP) — Ann Hart took a swipe at a rival, saying that “loose talk” does harm.',
      'Ann Hart | saying',
    ],
    [
      'Holding boards calling the ferry “Hull’s Sorriest Boat,” the dockers chanted “Shame.”',
      'the dockers | chanted',
      'the dockers | calling',
    ],
    [
      'The row began after Dai Morris, asked about the deaths on the pier, had said, “We do what we can.”',
      'Dai Morris | had said',
    ],
    ['As the crowd began to chant, Bo Hart was led in and joked, “You are kind.”', 'Bo Hart | joked'],
    [
      'The work stalled, and he has fought with the builders, at one point calling the clerk a “liar.”',
      'he | calling',
    ],
    [
      'Critic Tom Hart called the claim over her recovered emails “worrying and absurd.”',
      'Critic Tom Hart | called',
    ],
    ['Lena Osei held up a sign saying “Down with the toll.”', 'a sign | saying'],
    ['Lena Osei said the toll, which she called “a mess,” should go.', 'she | called', 'Lena Osei | said'],
    ['Osei talked about the ferry and the price of bread.', 'Osei | talked about'],
    ['Osei spoke out against the toll.', 'Osei | spoke out against'],
    ['Hart made it clear that the pier would stay.', 'Hart | made it clear'],
    ['Hart made it to the pier and pointed at the sea.'],
    ['The board voiced doubts about the price.', 'The board | voiced'],
    [
      'In a statement read to the court, the coxswain, Dai Morris, called it “a blow.”',
      'Dai Morris | called',
    ],
  ]);
});

describe('a verb that looks like a noun, and a noun that looks like a verb', () => {
  check([
    ['Nine out of 10 say they have no boat.', 'Nine out of 10 | say'],
    [
      'In several cases, tech executives say, they were asked to keep it.',
      'tech executives | say',
      '? | were asked',
    ],
    ['Polls in New Haven show the mayor is ahead.', 'Polls in New Haven | show'],
    ['The tower, which Mr. Osei called “a disgrace,” still stands.', 'Mr. Osei | called'],
    ['Osei named “Dallas” among her top shows.'],
    ['Five questions for the new conductor, by our critic.'],
    ['The hall burned down. In 2015 said nothing.'],
  ]);
});

describe('who speaks in a passive', () => {
  check([
    ['The plan was called a “disgrace to the city” by Ann Hart on Monday.', 'Ann Hart | was called'],
    ['The report was criticized by Monday.'],
    ['The house, built in May by Hart, was sold.'],
  ]);
});

describe('courts', () => {
  check([
    [
      'A man who took a boat ‘wanted to see the sea one last time’, a court has heard.',
      'a court | has heard',
    ],
    ['Osei heard that the road was shut.'],
  ]);
});

/** What is reported where nothing stands in quotation marks. */
const indirect = (text: string): readonly string[] =>
  analyze(text).attributions.map(
    ({ cue, content }) => `${cue?.text}: ${text.slice(content.start, content.end)}`,
  );

describe('where the words reported end', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['Hart criticized the mayor during a debate in Leeds.', 'criticized: the mayor'],
    [
      'She rejected the idea that it was a threat and said that Hart was fine.',
      'rejected: the idea that it was a threat',
      'said: that Hart was fine',
    ],
    ['Osei, who suggested the port could be sold, is a wise choice.', 'suggested: the port could be sold'],
    [
      'The office said about half of the rise reflected lost fees.',
      'said: about half of the rise reflected lost fees',
    ],
    ['He believes, for example, that women should be paid more.', 'believes: that women should be paid more'],
    [
      'Forty people died, officials said Monday, as forecasters warned of more rain.',
      'said: Forty people died, officials said Monday, as forecasters warned of more rain',
      'warned: of more rain',
    ],
    // What the writer adds.
    ['She said it would close — a blow to the town.', 'said: it would close'],
    ['She said it would close — for a week — in May.', 'said: it would close — for a week — in May'],
    ['She said it would close, a move that would cost jobs.', 'said: it would close'],
    [
      'She said she would row to Dorr, a village of 40 people.',
      'said: she would row to Dorr, a village of 40 people',
    ],
    ['She said she would row to Dorr, which votes in March.', 'said: she would row to Dorr'],
    ['She said she would shut it, which would cost jobs.', 'said: she would shut it, which would cost jobs'],
    ['She said it was late and promised to hurry.', 'said: it was late', 'promised: to hurry'],
    // What goes on.
    ['She said it was late, but not too late.', 'said: it was late, but not too late'],
    [
      'She argued that it was not just late, but also cold.',
      'argued: that it was not just late, but also cold',
    ],
    // What hangs on the verb.
    ['She warned of job losses if the deal fails.', 'warned: of job losses if the deal fails'],
    ['She complained about the tone.', 'complained: about the tone'],
    ['She hinted at a deal.', 'hinted: at a deal'],
    // Who wants what is said to be wanted by somebody is no report of its own.
    ['She said that the mayor wants a bridge.', 'said: that the mayor wants a bridge'],
  ];
  for (const [text, ...expected] of cases)
    it(text, () => {
      assert.deepEqual(indirect(text), expected);
    });
});

describe('names and terms that are nobody’s words', () => {
  for (const text of [
    'The Media Trust runs a blog, called the “Feed,” that ten people write.',
    'The second initiative, the so called “Harbour Initiative,” is dead.',
    'The clerks searched for terms such as “pier,” and the registrar said the list was short.',
    'Bo Hart said it was late. He has joined “The View,” a morning programme.',
    'The reluctance may seem little more than a snag in the vaunted “turn.”',
    'Many of the courses, derisively known as “rabbit patches,” have closed.',
    'He wrote under the pseudonym “Carlos.”',
  ])
    it(text, () => {
      assert.deepEqual(analyze(text).quotations, []);
    });
});

describe('what a noun reports', () => {
  check([
    ['Osei’s promise to be “fair and firm” has worn thin.', 'Osei | promise to'],
    ['Her repeated attacks on the harbour board drew no reply.', 'Her | attacks on'],
    ['The attacks on the harbour went on.'],
    ['It follows complaints from traders that the rents were too high.', 'traders | complaints'],
    ['Constable Osei gave evidence that the gate was locked.', 'Constable Osei | evidence'],
    ['There is evidence that bees sleep.'],
    ['By her own account, she rowed home alone.', 'her | account'],
    ['According to her, the gate was locked.', 'her | According to'],
    ['According to her plan, the gate will go.'],
  ]);
});

describe('what is reported, and where it ends', () => {
  const contents = (text: string): readonly string[] =>
    analyze(text).attributions.map((a) => text.slice(a.content.start, a.content.end));

  for (const [text, ...expected] of [
    ['Some booed, and when Osei said it was late, a man threw a shoe.', 'it was late'],
    ['Hart opposed the toll while she ran for mayor.', 'the toll'],
    ['Osei denied the claim, leaving by the back door.', 'the claim'],
    ['Hart attacked wages, rents and fares in a long speech.', 'wages, rents and fares in a long speech'],
    [
      'One Sunday in May, according to Osei, the pier burned.',
      'One Sunday in May, according to Osei, the pier burned',
    ],
    ['“We waited for years,” said Ines Okafor, chief executive of Norwell.'],
    ['HART: We had to. There was no road.', 'We had to. There was no road.'],
    ['His neighbour, who did not want to be named, left.'],
    ['Nobody would say who signed it.'],
    ['They said so.'],
  ] as const)
    it(text, () => {
      assert.deepEqual(contents(text), expected);
    });

  it('is where somebody else is set against it', () => {
    assert.deepEqual(
      reports('Ada Wells called it “a small wonder,” while Sven Dahl found it “overlong and dim.”').slice(
        0,
        2,
      ),
      ['Ada Wells | called', 'Sven Dahl | found'],
    );
  });

  it('is the person who smiles, not who spoke before', () => {
    const { quotations } = analyze(
      'Paul Gant shakes his head. “It’s a crime,” he says.\n\nRosa nods. “He owes me for last week.”',
    );
    assert.equal(quotations.at(-1)?.attribution?.speaker?.text, 'Rosa');
  });

  it('is who was told to be of some mind in the paragraph before', () => {
    const last = (before: string): string => {
      const quotation = analyze(`${before}\n\n“It was a long day. We could hardly stand.”`).quotations.at(-1);
      const { speaker, basis } = quotation?.attribution ?? {};
      return `${speaker?.name} ${basis}`;
    };
    assert.equal(last('Coach Ann Osei was full of praise for her crew.'), 'Ann Osei carried-over');
    assert.equal(last('Coach Ann Osei was critical of the pitch.'), 'Ann Osei carried-over');
    assert.equal(last('Coach Ann Osei hit out at the umpires.'), 'Ann Osei carried-over');
    assert.equal(last('Coach Ann Osei paid tribute to her crew.'), 'Ann Osei carried-over');
  });
});
