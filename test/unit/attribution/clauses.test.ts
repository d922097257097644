import { equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** `speaker: what is reported` of everything said in so many words and no quotation marks. */
const reported = (text: string): string =>
  analyze(text)
    .attributions.filter((a) => a.confidence > 0.6)
    .map((a) => `${a.speaker?.text}: ${text.slice(a.content.start, a.content.end)}`)
    .join(' | ');

const CASES: readonly (readonly [sentence: string, expected: string])[] = [
  [
    'More than half said the ferry was late, and fewer than 3 in 10 said it was dear.',
    'half: the ferry was late | 3 in 10: it was dear',
  ],
  ['31% say the ferry is dear.', '31%: the ferry is dear'],
  [
    'While only 9 percent said the ferry was dear, 40 percent of those who use it said it was late.',
    '9 percent: the ferry was dear | 40 percent of those: it was late',
  ],
  ['Kelly Early said the ferry was late.', 'Kelly Early: the ferry was late'],
  [
    'In the long run, Ms Voss said, ferry crews almost always end up leaving.',
    'Ms Voss: In the long run, Ms Voss said, ferry crews almost always end up leaving',
  ],
  [
    'As winter nears, Ms Voss says, the number of ferries shrinks.',
    'Ms Voss: As winter nears, Ms Voss says, the number of ferries shrinks',
  ],
  [
    'The pier would be mended, Ms Voss said, by the council.',
    'Ms Voss: The pier would be mended, Ms Voss said, by the council',
  ],
  ['The pier is shut, Ms Voss said, a lawyer for the firm.', 'Ms Voss: The pier is shut'],
  [
    'Her deputy Bo Hart said — on the radio, as it happens — that the pier was shut.',
    'Her deputy Bo Hart: that the pier was shut',
  ],
  [
    'Ms Voss said that the pier was shut, but that the ferry would run.',
    'Ms Voss: that the pier was shut, but that the ferry would run',
  ],
  [
    'Ms Voss said the pier was shut and warned that it would rot.',
    'Ms Voss: the pier was shut | Ms Voss: that it would rot',
  ],
  ['When Ms Voss came in and said it was late, a man yelled.', 'Ms Voss: it was late'],
  ['The pier is costly, he and Ms Voss said.', 'he and Ms Voss: The pier is costly'],
  [
    'But Bo Hart, head of the yard, which owns the pier, said Voss’s answer to the town was late.',
    'Bo Hart: Voss’s answer to the town was late',
  ],
  ['Hart, himself once a sailor, said the pier was shut.', 'Hart: the pier was shut'],
  ['In June, Will said the pier was shut.', 'Will: the pier was shut'],
  ['Ms Voss has reported the goat, called Dora, to the council.', 'Ms Voss: the goat'],
  ['When the Bell called on Monday she was asleep.', ''],
  ['The late whistle denied her side a second win.', ''],
  [
    'The firm said it had made its previously announced move.',
    'The firm: it had made its previously announced move',
  ],
  ['Governor Bo Hart hit back within hours; she left.', ''],
  [
    'Ms Voss said outside court that there had been two suspected cases.',
    'Ms Voss: that there had been two suspected cases',
  ],
  ['Sales of ferry tickets beat forecasts in the spring.', ''],
  ['According to the letter, a copy of which was leaked, the pier is shut.', 'the letter: the pier is shut'],
  ['The first person she told was her brother, Bo.', ''],
  ['A clerk I have known for years was frank.', ''],
  ['The board, as far as I know, has said nothing half so useful.', 'The board: nothing half so useful'],
  ['Judge Hart told the jury of eight women and four men to go home.', 'Judge Hart: to go home'],
  [
    'A cook accused of making helpers stand on each other’s shoulders for nine hours told a court she was sorry.',
    'A cook: she was sorry',
  ],
  ['FULL TIME: Rovers 1, Hale 1', ''],
  ['Will the pier stay? Ms Voss said it would.', 'Ms Voss: it would'],
  ['The Leeds based think tank said the port would grow.', 'The Leeds based think tank: the port would grow'],
  ['A think-tank says the port will grow.', 'A think-tank: the port will grow'],
  ['Carla Nye, managing partner of Orme Vale said Mr Dunn was ill.', 'Carla Nye: Mr Dunn was ill'],
  [
    'Ann Osei, officials said on Monday, was late.',
    'officials: Ann Osei, officials said on Monday, was late',
  ],
  ['The pier is safe says harbour master Ann Osei', 'harbour master Ann Osei: The pier is safe'],
  ['She denied the growing claims that the pier was shut.', 'She: the growing claims that the pier was shut'],
  ['Bo Hart was honest enough to admit that he had lost.', 'Bo Hart: that he had lost'],
  ['The points that drivers should consider were as dull as the road.', ''],
  ['Last year FAB urged members not to vote.', 'FAB: not to vote'],
  ['It is normal for a captain to refrain from answering such questions.', ''],
  ['It was certain that the pier would open.', ''],
  ['The glass was full of water and the guests were happy with it.', ''],
  ['The list named 100 people opposed to the plan.', ''],
  ['The Bell ran an interview deemed to be in contempt of court.', ''],
  [
    'The party wondered what it owed a whip who it said no longer speaks for it.',
    'The party: what it owed a whip who it said no longer speaks for it | it: no longer speaks for it',
  ],
  ['Bo Hart, manager of current planning said staff would look at it.', 'Bo Hart: staff would look at it'],
  ['When questioned by Coun. Jo Knoll, town staff said it was late.', 'town staff: it was late'],
  [
    'Ms Hart said that the builders, speaking for the owner, had left the town.',
    'Ms Hart: that the builders, speaking for the owner, had left the town',
  ],
  ['The planned yard would see 40 boats built on the quay.', ''],
  ['Despite the rebuttal, questions about the quay were asked all evening.', ''],
  ['Bo Hart and the council said the road was shut.', 'Bo Hart and the council: the road was shut'],
  ['Hart and others said the road was shut.', 'Hart and others: the road was shut'],
  ['The council announced in May that bills would fall.', 'The council: that bills would fall'],
  ['It is a warning of what happens if changes proposed to the law go through.', ''],
  ['The verdict in the trial of murder accused Bo Hart is due in May.', ''],
  ['He faces a matter in which a man accused of theft is suing.', ''],
  ['The firm meets tougher financial reporting rules in May.', ''],
  [
    'Despite the gloom, there was still reason for farmers to be happy, Bo Hart said.',
    'Bo Hart: Despite the gloom, there was still reason for farmers to be happy',
  ],
  ['There are fears for the pier.', ''],
  ['The club will welcome one new councillor.', ''],
  ['The classification, called an overlay, would cover his farm.', ''],
  ['Bo Hart has been emailing councillors since May.', ''],
  [
    'Bo Hart said farmers would continue lobbying to have the board cut.',
    'Bo Hart: farmers would continue lobbying to have the board cut',
  ],
  ['The review was what they had asked for.', ''],
  ['The goalkeeper will not decide until two weeks before the race.', ''],
  ['The motion put forward by Cr Bo Hart was lost.', ''],
  ['The role played by Bo Hart was small, and the boats made by Osei were slow.', ''],
  ['Mr Hart, MP for Hale on Sea, Kent, said he would stay.', 'Mr Hart: he would stay'],
  [
    'Bo Hart said, while the pier had been kept, the vote was a good thing.',
    'Bo Hart: while the pier had been kept, the vote was a good thing',
  ],
  ['The list of skills expected of school leavers is long.', ''],
  ['The firm saw residents voicing their concerns that had grown since May.', ''],
  ['Wednesday’s statement said the ferry would be sold.', 'Wednesday’s statement: the ferry would be sold'],
  ['Some staff have been charged with writing false reports.', ''],
  ['If you don’t know art but know what you like, it helps.', ''],
  ['She makes a daily podcast called The Source, with these so called friends.', ''],
  ['Not everyone has the technical know how to listen.', ''],
  ['He put it up on the net and now many use it.', ''],
  ['She tried to write one herself, and wrote a song in May.', ''],
  ['He hosted illegal radio shows in the city.', ''],
  ['There was no convincing research that games do harm.', ''],
  ['The test, neither part of which he found helpful, was short.', ''],
  ['“It is late,” Bo Hart was quoted as saying by the Bell.', ''],
  ['Notices put up around the centre said it would be shut.', 'Notices: it would be shut'],
  ['A mother had called to the office in May.', ''],
  ['Dr Osei added her voice to theirs.', ''],
  ['As Mr Lyons persisted, Judge Windle thumped the table.', ''],
  ['He is a Romanian charged with theft and a breach of the law.', ''],
  ['It was advice of the nature outlined by the lawyer.', ''],
  ['Poor work frustrates both call centre workers and customers.', ''],
  ['When residents felt it was safe enough to venture outside, they went.', ''],
  [
    'Ann Osei spoke of the daily calls that had kept them going.',
    'Ann Osei: the daily calls that had kept them going',
  ],
];

describe('where a reported clause begins and ends, and who reports it', () => {
  for (const [sentence, expected] of CASES) it(sentence, () => equal(reported(sentence), expected));
});

describe('who said it', () => {
  const speaker = (text: string) => analyze(text).quotations[0]?.attribution?.speaker?.text;

  it('is the main clause’s subject, not that of how it was planned', () =>
    equal(
      speaker(
        'The surgeon told nobody how he hoped to win, saying only that he was “refining some methods and rules.”',
      ),
      'The surgeon',
    ));
  it('is who had this to say', () =>
    equal(
      speaker('The institute had this to say about the ferry: “It is far too small for this town.”'),
      'The institute',
    ));
  it('is what a letter that speaks says', () =>
    equal(speaker('They handed out cards that said, “The ferry is ours.”'), 'that'));
  it('is nobody inside brackets', () =>
    equal(
      speaker(
        'All that bakers do is stick to their rolls (pun intended) and chant, all day, “Bread for all.”',
      ),
      undefined,
    ));
  it('is whoever writes back, not whom the question was put to', () => {
    const { quotations } = analyze(
      'Hart replies to Osei with, “Who knew? Nobody here.” Osei then writes back, “You did.”',
    );
    equal(quotations.map((q) => q.attribution?.speaker?.text).join(), 'Hart,Osei');
  });
  it('is the paper whose front page blares', () =>
    equal(speaker('“Sunk!” blared the front page of The Hale Bell.'), 'the front page of The Hale Bell'));
  it('is she who smiles', () => equal(speaker('“No,” she smiled. “I never did.”'), 'she'));
  it('is who called for it when he had lost', () =>
    equal(
      speaker('Some feared a repeat of the rally, when Bo Osei, who had lost, called for a “war on wind.”'),
      'Bo Osei',
    ));
  it('is the one who calls, whatever was his first term', () =>
    equal(
      speaker('Bo Hart won a second term, and Osei fought him, at one point calling the clerk a “liar”.'),
      'Osei',
    ));
  it('is one of those in court, not what was read into the record', () =>
    equal(
      speaker(
        'In a statement read to the court, one girl, whose name is kept back, described feeling “like furniture”.',
      ),
      'one girl',
    ));
  it('is he who wrote notes, not the notes', () =>
    equal(
      speaker(
        'In his club notes last week, he wrote of the strain on referees: “You only see the one we miss.”',
      ),
      'he',
    ));
  it('is whom a witness remembers', () =>
    equal(speaker('My boss, Mr Hart, ran. I remember him saying “leave the winch and run.”'), 'him'));
  it('is she whose words something smells in', () =>
    equal(
      speaker('Ms Voss keeps goats in a shed that smells, in her words, of “old rope and Monday”.'),
      'her',
    ));
  it('is whom a question without a label is put to', () =>
    equal(speaker('Did you never want to paint the sea?\n\n“Never. It moves.”'), 'you'));
  it('is the analyst of whom a rating is told, and the rating is nobody’s', () => {
    const { quotations } = analyze(
      'Traders called it "solid rather than showy", while Hale’s Ann Hart, who has a "buy" rating on it, said it was "likely to sink".',
    );
    equal(quotations.map((q) => q.attribution?.speaker?.text).join(), 'Traders,Hale’s Ann Hart');
  });
  it('is a councillor, not the party in brackets behind her', () =>
    equal(
      analyze('Cllr Ann Hart (Lab, Mill Hill), the leader, told them: “We have cut to the bone.”')
        .quotations[0]?.attribution?.speaker?.name,
      'Ann Hart',
    ));
  it('is someone in a place, and whoever is made to speak', () => {
    equal(
      speaker('On the first night someone in the gallery whispered, “Oh, no.”'),
      'someone in the gallery',
    );
    equal(speaker('A song about rope made my friend mutter, “We get it.”'), 'my friend');
  });
  it('is who can be heard', () =>
    equal(
      speaker(
        'A clip shows the pier, on which a man who may be Bo Hart can be heard shouting, “Let me through, now.”',
      ),
      'a man',
    ));
  it('is who threw a wreath for those who drowned', () =>
    equal(
      speaker('Bishop Hart threw a wreath for those who have drowned there, and lamented “a sea of shrugs.”'),
      'Bishop Hart',
    ));
  it('is our man on the spot', () =>
    equal(speaker('What is it like? Our man in Bergen, Bo Hart: "Wet. I saw a bin swim by."'), 'Bo Hart'));
  it('is who says what a vote signals', () =>
    equal(
      speaker('The vote signals "the beginning of the end" for the club, said Bo Hart, a fan.'),
      'Bo Hart',
    ));
  it('is who accuses while something else goes on', () =>
    equal(
      speaker(
        'It came as the head of the rules committee accused her own club of a “grave breach of trust” in May.',
      ),
      'the head of the rules committee',
    ));
  it('is the editor of a paper, not the paper', () =>
    equal(
      speaker('Ann Hart, the editor of the town’s old newspaper, La Voce, said it was “both true and late.”'),
      'Ann Hart',
    ));
  it('is whoever the sentence is about behind a phrase with a comma', () =>
    equal(
      speaker(
        'Following a hasty, late-night meeting, the council issued a note calling it “a breach of the peace.”',
      ),
      'the council',
    ));
  it('is who laughed, not the mother who spoke of it first', () =>
    equal(
      speaker('Once, when my mother mentioned the sea to me in the car, I laughed and said, "I hate water."'),
      'I',
    ));
  it('is the rules, per which it is forbidden', () =>
    equal(
      speaker('No vote may be held “to fill a vacancy on the board,” per the club’s rules.'),
      'the club’s rules',
    ));
  it('is none whose tale goes on behind a tag', () => {
    const { quotations } = analyze(
      '“Winning?” she said, but Bo was asleep again, and as Hart went on about “how the club is rigged,” a bell rang.',
    );
    equal(quotations.map((q) => q.attribution?.speaker?.text).join(), 'she,Hart');
  });
  it('is the senator with a bracket behind her name', () =>
    equal(
      analyze(
        'Bo Osei spoke.\n\nOn Sunday, Sen. Ann Hart (Vt.), who lost the race, named fatigue as a reason. “The young are tired of this.”',
      ).quotations[0]?.attribution?.speaker?.name,
      'Ann Hart',
    ));
  it('is I as well as she, each with their own words', () => {
    const { quotations } = analyze(
      'Deacon Hart saw me and she said, “Pastor, you are late,” and I said, “Deacon, the bus was later.”',
    );
    equal(quotations.map((q) => q.attribution?.speaker?.text).join(), 'she,I');
  });
  it('is whoever will say what it is', () =>
    equal(
      speaker(
        'What Ann Hart will say, over a coffee, is that the pumps “have never been off, not once” in May.',
      ),
      'Ann Hart',
    ));
  it('is none who speaks nearby, for captions in a list', () => {
    const { quotations } = analyze(
      '"Now I tell you," the voice begins. The clip was seen under captions such as "Hale is done" and "Told you".',
    );
    equal(quotations.length, 1);
  });
  it('is whom something prompts to accuse', () =>
    equal(
      speaker(
        'Mayor Ann Hart blamed the crew for the fire, prompting Chief Bo Osei to accuse her of “arson by letter.”',
      ),
      'Chief Bo Osei',
    ));
  it('is whoever spoke outside court, and not the court', () =>
    equal(speaker('Outside court Mrs Hart, with her son, said only that she was “very tired.”'), 'Mrs Hart'));
  it('is the editorial that reads, the winner’s observer, whoever speaks last', () => {
    equal(
      speaker('“There are worms with more spine,” reads a Wednesday editorial in The Hale Bell.'),
      'a Wednesday editorial',
    );
    equal(
      speaker(
        'As Ann Hart of the Bell noted, the winner was not on stage, it was the stage itself:\n\n“It was wood.”',
      ),
      'Ann Hart of the Bell',
    );
    equal(speaker('A child asked for a photo and Osei said, “as long as we break no rule.”'), 'Osei');
    equal(
      speaker(
        'The size of the win was no surprise to Ann Hart: “Newcomers have often seen the largest rise.”',
      ),
      'Ann Hart',
    );
    equal(
      speaker(
        'In the hours after a man was hurt in Hale, a soft voice praised it on the air: “We have come to stay.”',
      ),
      'a soft voice',
    );
    equal(
      speaker(
        'In May, Bo asked Ann to be his witness, an honour Hart said she hoped would be “a good thing for him.”',
      ),
      'Hart',
    );
  });
  it('is what is carried, not the carrying; and the senator, not the warning', () => {
    equal(
      speaker(
        'Crowds stood there, calling for bread and carrying signs saying, “Bread today, cake tomorrow.”',
      ),
      'signs',
    );
    equal(
      speaker(
        'Sen. Ann Hart, who has made this her cause, tweeted a warning. “Hale: remember in May who voted.”',
      ),
      'Sen. Ann Hart',
    );
  });
  it('is who stands in front of a dash, in a list of those who agree', () =>
    equal(
      speaker(
        'Many have said so, among them the baker Ann Hart -- “It is wrong to refuse this now” -- and Bo Osei.',
      ),
      'the baker Ann Hart',
    ));
  it('is who goes on about it, not who says yes', () =>
    equal(
      speaker(
        'Bo slept, and as Hart went on about “how the club is rigged,” and “our own men,” Ann said yes, twice.',
      ),
      'Hart',
    ));
  it('is whoever promises, where only the end is in her words', () =>
    equal(
      speaker(
        'Ann Hart praised “the longest calm in our time” and took him on because, in her words, “he knows how.”',
      ),
      'Ann Hart',
    ));
  it('is a man with a sign, whom nobody has named', () => {
    const { quotations } = analyze(
      'Bo Osei spoke first.\n\nInside, a man holding a sign that read “No Pier” declined to talk. “Not my day,” he said.',
    );
    const { speaker: said } = quotations.at(-1)?.attribution ?? {};
    equal(`${said?.text} ${said?.name}`, 'he a man');
  });
  it('is none of the people whose claims are counted', () =>
    equal(
      speaker('The site rated 22% of British claims as “entirely true” against 11% of Irish claims.'),
      'The site',
    ));
});
