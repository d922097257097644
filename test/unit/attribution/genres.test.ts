import { equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** `words <- speaker's words [name]` for each quotation, `words <= speaker's words` for what is reported without marks. */
const told = (...paragraphs: readonly string[]): string => {
  const { quotations, attributions, text } = analyze(paragraphs.join('\n\n'));
  const quoted = quotations.map(({ text: words, attribution }) => {
    const speaker = attribution?.speaker;
    return `${words.slice(0, 20)} <- ${speaker ? `${speaker.text} [${speaker.name ?? ''}]` : 'nobody'}`;
  });
  const inside = (start: number, end: number): boolean =>
    quotations.some((q) => q.start <= end && q.end >= start);
  const reported = attributions
    .filter(({ content: { start, end } }) => !inside(start, end))
    .map((a) => `${text.slice(a.content.start, a.content.end).slice(0, 20)} <= ${a.speaker?.text}`);
  return [...quoted, ...reported].join(' | ');
};

const CASES: readonly (readonly [what: string, article: readonly string[], expected: string])[] = [
  [
    'a bench is both of its judges',
    [
      'A bench of Justices Meera Deshmukh and Anil Tandon said the city had been “sleeping over it” since May.',
    ],
    'sleeping over it <- A bench of Justices Meera Deshmukh and Anil Tandon [Meera Deshmukh]',
  ],
  [
    'counsel submits',
    ['Rakesh Bhalla, for the petitioner, submitted that three orders were “thrown into the dustbin”.'],
    'thrown into the dust <- Rakesh Bhalla [Rakesh Bhalla]',
  ],
  ['and files', ['Rakesh Bhalla submitted the plans to the city in May.'], ''],
  [
    'whom a paper quotes speaks',
    ['The agency quoted President Viktor Karpovich as saying the claims were “nonsense”.'],
    'nonsense <- President Viktor Karpovich [Viktor Karpovich]',
  ],
  [
    'whom a film shows speaks',
    ['The clip, filmed in Leeds, shows Ann Voss saying “Is that what you are wearing?” to a fan.'],
    'Is that what you are <- Ann Voss [Ann Voss]',
  ],
  [
    'a caption is of whoever sets it',
    ['Jess Oyelaran shared the post with the caption “Proud of you.”'],
    'Proud of you. <- Jess Oyelaran [Jess Oyelaran]',
  ],
  [
    'many say in the plain form, verb first',
    ['“Adapt or die,” thunder the consultants, most of whom sell nothing.'],
    'Adapt or die, <- the consultants []',
  ],
  ['they cry', ['The benches were loud. “More!” they cried.'], 'More! <- they []'],
  [
    'what is said first may be a title',
    ['“Madam Deputy Speaker,” Ann Osei began, “I commend this plan.”'],
    'Madam Deputy Speaker <- Ann Osei [Ann Osei]',
  ],
  ['beginning is no saying', ['The works began in May after the council met.'], ''],
  [
    'a line with nothing but a name and a colon',
    ['Rovers lost.', 'Rovers boss Graham Voss:', '“We were poor all night.”'],
    'We were poor all nig <- Rovers boss Graham Voss [Graham Voss]',
  ],
  [
    'a message is of those it is from',
    ['The message from voters in Hale was blunt: “Fix the buses.”'],
    'Fix the buses. <- voters []',
  ],
  ['advice is whose it is', ['Osei’s advice is simple: “Run.”'], 'Run. <- Osei [Osei]'],
  [
    'what somebody shouts from somewhere',
    ['“I spoke,” her mother calls from the kitchen. “Go,” the nurse shouts from the door.'],
    'I spoke, <- her mother [] | Go, <- the nurse []',
  ],
  ['a last wish is whose it was', ['It was a widow’s last wish: “No flowers.”'], 'No flowers. <- a widow []'],
  [
    'the second of two clauses has a speaker of its own',
    ['Pitt called it “a market price”; her son Mateo Ruiz went further: “a robbery with a letterhead.”'],
    'a market price <- Pitt [] | a robbery with a let <- her son Mateo Ruiz [Mateo Ruiz]',
  ],
  [
    'nouns behind words in marks',
    ['It sells meals under the “Lakeside,” “Nordic” and “Quick Cabin” brands.'],
    '',
  ],
  [
    'a relative clause with an apposition in it',
    ['Maria Trevino, whose husband, Luis, was among the dead, said she had known.'],
    'she had known <= Maria Trevino',
  ],
  [
    'a relative clause ends where the main clause goes on',
    ['Ann Osei, who taught many and once told a governor to get out, died on Sunday.'],
    'to get out <= who',
  ],
  [
    'a man by his age and state',
    ['The 68-year-old retired plumber, who keeps birds, added: “They would not hurt a fly.”'],
    'They would not hurt  <- The 68-year-old retired plumber []',
  ],
  [
    'somebody without a name shrugs',
    ['Tom Tighe was calm.', 'The captain of the lifeboat shrugged. “We have pulled out worse.”'],
    'We have pulled out w <- The captain of the lifeboat []',
  ],
  [
    'an engine does not',
    ['The engine coughed. “We have pulled out worse.”'],
    'We have pulled out w <- nobody',
  ],
  [
    'somebody named in an apposition does',
    ['The landlord, Greg Pitt, shrugs. “I am not a charity.”'],
    'I am not a charity. <- Greg Pitt [Greg Pitt]',
  ],
  [
    'shaking the head introduces the next paragraph',
    ['Ann Rempel shook her head.', '“Not one bit.”'],
    'Not one bit. <- Ann Rempel [Ann Rempel]',
  ],
  [
    'who is asked between commas answers',
    ['Rempel, asked whether he was worried about the money, left the room.', '“Not one bit.”'],
    'Not one bit. <- Rempel [Rempel]',
  ],
  [
    'a noun is who its apposition names',
    ['“It was a disaster,” said the wedding planner, Odette Marsh, of the day.'],
    'It was a disaster, <- the wedding planner [Odette Marsh]',
  ],
  [
    'the mayor of a town is not the firm called after it',
    [
      'Tarnbrook Buses cut the route.',
      'The mayor of Tarnbrook blamed the firm for “leaving the old in the rain”.',
    ],
    'leaving the old in t <- The mayor of Tarnbrook []',
  ],
  [
    'the age stands between a name and what it says of them',
    ['Harold Beech, 81, a widower, survived. “I had made my peace,” he said.'],
    'I had made my peace, <- he [Harold Beech]',
  ],
  [
    'an age is whose it was said to be',
    [
      'Harold Beech, 81, survived the crash near Hale.',
      'Nish Patel, a doctor, said more would come.',
      'The 81-year-old is unbowed. “I’m going home,” the 81-year-old said.',
    ],
    'I’m going home, <- the 81-year-old [Harold Beech] | more would come <= Nish Patel',
  ],
  [
    'an age nobody was said to have is that of whoever was named last',
    ['Daniel Okafor scored twice. “Nobody believed in me,” the 22-year-old said.'],
    'Nobody believed in m <- the 22-year-old [Daniel Okafor]',
  ],
  [
    'or of somebody without a name',
    ['Sergeant Amy Toll came at noon. A man was shouting. “I pay you,” the 34-year-old said.'],
    'I pay you, <- the 34-year-old []',
  ],
  [
    'a mother of two is a woman',
    [
      'Gemma Thorley and Derek Prynne live in Hale. Prynne keeps birds. The mum-of-two said they “wrecked” it.',
    ],
    'wrecked <- The mum-of-two [Gemma Thorley]',
  ],
  [
    'an office without a name is not somebody named before',
    [
      'Desmond Peel shouted.',
      'The Chancellor tried to look amused. “The lady,” he said, “has many talents.”',
    ],
    'The lady,” he said,  <- he []',
  ],
  [
    'but is, where somebody holds it',
    ['Chancellor Desmond Peel rose.', 'The chancellor tried to look amused. “The lady,” he said, “can add.”'],
    'The lady,” he said,  <- he [Desmond Peel]',
  ],
  [
    'a wife without a name is not somebody named before',
    [
      'Tess Okamoto came early.',
      '“Best in the county,” said Hector Ruiz. His wife nods. “In the state,” she says.',
    ],
    'Best in the county, <- Hector Ruiz [Hector Ruiz] | In the state, <- she []',
  ],
  [
    'who speaks to her is not she',
    [
      'Ruth Calder rang Kit Massey.',
      'Massey put it to her that she had “embroidered” it. “No, sir,” she replied.',
    ],
    'embroidered <- Massey [Kit Massey] | No, sir, <- she [Ruth Calder]',
  ],
  [
    'two who take turns with question and answer',
    [
      '“Did you sign it?” Ann Massey asked.',
      '“I did not,” said Bo Strode.',
      '“Did you read it?”',
      '“I don’t recall.”',
      '“You don’t recall, or you didn’t?”',
      '“I don’t recall.”',
    ],
    [
      'Did you sign it? <- Ann Massey [Ann Massey]',
      'I did not, <- Bo Strode [Bo Strode]',
      'Did you read it? <- Ann Massey [Ann Massey]',
      'I don’t recall. <- Bo Strode [Bo Strode]',
      'You don’t recall, or <- Ann Massey [Ann Massey]',
      'I don’t recall. <- Bo Strode [Bo Strode]',
    ].join(' | '),
  ],
  [
    'without questions the last speaker goes on',
    ['“It is shut,” Ann Massey said.', '“It is not,” said Bo Strode.', '“It never was.”'],
    'It is shut, <- Ann Massey [Ann Massey] | It is not, <- Bo Strode [Bo Strode] | It never was. <- Bo Strode [Bo Strode]',
  ],
  [
    'quoting somebody to their face',
    ['You said, and I quote, “I am at dinner.”'],
    'I am at dinner. <- You []',
  ],
  ['what a place is called', ['They deferred plans for a dog parlour called “Hounds of Love”.'], ''],
  [
    'an apology that is not told',
    ['Kayla Voss has apologised after a film of her mocking a fan went viral.'],
    '',
  ],
  [
    'whoever does something behind the comma of a quotation speaks it',
    ['Tom Hart was there.', '“The pier will stay the pier,” an angry Osei retaliated. “It never gives up.”'],
    'The pier will stay t <- an angry Osei [Osei] | It never gives up. <- an angry Osei [Osei]',
  ],
  ['but not behind a title', ['In “The Pier,” Ann Osei appeared as a nun.'], ''],
  [
    'what happens at the same time',
    ['“Quiet,” he demanded, as Bo Hart continued to interject.'],
    'Quiet, <- he []',
  ],
  [
    'who hears stands behind the verb',
    ['“I am for it and I do not believe in it,” Warren, who has not endorsed it, told reporters in Leeds.'],
    'I am for it and I do <- Warren [Warren]',
  ],
  [
    'a clause inside a relative one has its own subject',
    ['The latest is Joe Wilson, the man who gained attention when he yelled “You lie!” at a judge.'],
    'You lie! <- he [Joe Wilson]',
  ],
  [
    'joking with an accent',
    ['Tom Beck joked, again using a strong accent, “Amen, brother! Come on up.”'],
    'Amen, brother! Come  <- Tom Beck [Tom Beck]',
  ],
  [
    'both of them',
    ['Ann Bolton and Seb Gorka both denounced the “new” plan on Monday.'],
    'new <- Ann Bolton and Seb Gorka [Ann Bolton]',
  ],
  ['an aside is no credit', ['“It was late.”', '– a dark night –'], 'It was late. <- nobody'],
  [
    'dismissed as',
    ['Ann Osei dismissed as “nonsense” all that the paper wrote.'],
    'nonsense <- Ann Osei [Ann Osei]',
  ],
  [
    'on a day, behind an apposition',
    [
      'Paul Ryan, the town’s oldest member, on Tuesday called Bo Hart’s remarks about a judge “vile,” a rare charge.',
    ],
    'vile, <- Paul Ryan [Paul Ryan]',
  ],
  [
    'a clause in brackets',
    ['Polifact (which is not known as a paper) examined the charge and rated all of it “True.”'],
    'True. <- Polifact (which is not known as a paper) []',
  ],
  [
    'the editor of a paper that is named',
    [
      'Giovanni Rossi, the editor of the town’s newspaper, The Bell of Hale, said all was “both old and new.”',
    ],
    'both old and new. <- Giovanni Rossi [Giovanni Rossi]',
  ],
  [
    'an aside between dashes',
    [
      'Mayor Tom Hart – who had said he would “bomb” the fields seized by the crown - said at a rally that it was late.',
    ],
    'bomb <- who [Tom Hart] | that it was late <= Mayor Tom Hart',
  ],
  [
    'with somebody saying',
    ['The firm denied it, with Ann Osei telling reporters it was “all true”.'],
    'all true <- Ann Osei [Ann Osei] | it <= The firm',
  ],
  [
    'to which somebody replies',
    ['She said that experts had found her plans sound, to which O’Malley replied: “It’s not true.”'],
    'It’s not true. <- O’Malley [O’Malley] | that experts had fou <= She',
  ],
  [
    'a clause in front has a speaker of its own',
    ['While Ann Osei has said it will be “whole,” she has made clear it costs money.'],
    'whole, <- Ann Osei [Ann Osei] | it costs money <= she',
  ],
  [
    'and the main clause begins behind a day',
    ['Where he used to boast of it, on Tuesday night Bo Hart said it was “a threat”.'],
    'a threat <- Bo Hart [Bo Hart]',
  ],
  [
    'each of two has his words',
    ['Of them 21 teachers said “not too likely” and 14 nurses said “not at all.”'],
    'not too likely <- 21 teachers [] | not at all. <- 14 nurses []',
  ],
  [
    'what somebody calls it is theirs',
    ['Hale wanted to be rid of what Tom Gilbert called “a bad smell.”'],
    'a bad smell. <- Tom Gilbert [Tom Gilbert]',
  ],
  [
    'a colon gives the words to whom its sentence is about',
    [
      '“No,” Bo Hart said on Monday. In an interview later, Ann Osei went further: “Never, and not for money.”',
    ],
    'No, <- Bo Hart [Bo Hart] | Never, and not for m <- Ann Osei [Ann Osei]',
  ],
  [
    'here is somebody',
    ['Here is Ann Osei in May: “Our road must rest on an understanding.”'],
    'Our road must rest o <- Ann Osei [Ann Osei]',
  ],
  [
    'from the report',
    ['From the report: “Samples with more weights did better.”'],
    'Samples with more we <- the report []',
  ],
  [
    'what was told at another time',
    ['Hugh Hewitt asked Bo Hart about the night before, when he claimed she was “the founder” of it.'],
    'the founder <- he [Bo Hart] | Bo Hart about the ni <= Hugh Hewitt',
  ],
  [
    'a quotation goes on behind a detail',
    ['“Every time you say that,” Tom Tester said, pointing at the pier, “you give it to them.”'],
    'Every time you say t <- Tom Tester [Tom Tester] | you give it to them. <- Tom Tester [Tom Tester]',
  ],
  [
    'a name behind a quotation speaks it, though no comma ends what explains it',
    ['“The club needs a plan,” Nora Silver, the baker who founded the site wrote on Monday.'],
    'The club needs a pla <- Nora Silver [Nora Silver]',
  ],
  [
    'nor one a relative clause',
    ['“He says one thing and does another,” Katie Packer, who is head of the club said in May.'],
    'He says one thing an <- Katie Packer [Katie Packer]',
  ],
  [
    'in somebody’s view',
    ['“It is a failure all over town,” in Ann Bolton’s view.'],
    'It is a failure all  <- Ann Bolton [Ann Bolton]',
  ],
  [
    'a quote from somebody',
    ['“I would rather walk all the way.” That quote from Tom Krebs stood in the paper.'],
    'I would rather walk  <- Tom Krebs [Tom Krebs]',
  ],
  [
    'whoever gives a defence',
    ['Ann Osei has delivered a warm defence of “Hale values” at the fair.'],
    'Hale values <- Ann Osei [Ann Osei]',
  ],
  [
    'what many see as something',
    ['The fund is seen by its founders as a “lifeboat” for the town.'],
    'lifeboat <- its founders []',
  ],
  [
    'a comment on a day that',
    ['Bo Hart stood by his comment Monday that “the pier hates us”.'],
    'the pier hates us <- his [Bo Hart]',
  ],
  [
    'as an author puts it',
    ['As Ann Osei, author of “The Unwritten Law,” put it, “All of them should remember this.”'],
    'All of them should r <- Ann Osei [Ann Osei]',
  ],
  [
    'who is named in front of a tag',
    ['The site was branded “in homage to” Bo Hart, Ann Osei wrote.'],
    'in homage to <- Ann Osei [Ann Osei]',
  ],
  [
    'a source in brackets does not take the words of whoever is told to say them',
    ['The team cited “old pipes and wet floors all over.” [Hale Post]'],
    'old pipes and wet fl <- The team []',
  ],
  [
    'laughing, verb first',
    ['‘I thought it was a scratch on the ticket,’ laughed Barry Snell.'],
    'I thought it was a s <- Barry Snell [Barry Snell]',
  ],
  ['called by a name', ['Our man, a gravedigger called Otto Brandt, was there.'], ''],
  ['what threatens a thing', ['Wheat rust threatens the harvest in the south.'], ''],
  [
    'the group without a name that spoke last',
    [
      'Transport Canada built the line.',
      'The railway association said it “shares the grief”. In its brief the group argues that trains would “go back to the road”.',
    ],
    'shares the grief <- The railway association [] | go back to the road <- the group [The railway association]',
  ],
  ['a film of one word', ['She became known by her film, “Trainwreck,” and left.'], ''],
  ['the star of one', ['The “Avatar” star posted a lengthy message on Monday.'], ''],
  ['whoever is nicknamed', ['One dresses so badly she is nicknamed “Naked Girl.”'], ''],
  ['but not by somebody', ['It was called a “disgrace” by Bo Hart.'], 'disgrace <- Bo Hart [Bo Hart]'],
  ['on a programme', ['On Channel 4’s “60 Minutes,” Ann Osei said it was late.'], 'it was late <= Ann Osei'],
  ['a motto is nobody’s', ['Her motto was “Kick first, ask later”, and it served.'], ''],
  ['calls by telephone', ['The chief called me at eight and called police at nine.'], ''],
  ['shows of things', ['Bente Solheim shows me the boathouse.'], ''],
  ['questions put to somebody', ['Hale questions Moss over the late ferry.'], ''],
  ['postings of things', ['The firm posted a loss of $4 million.'], ''],
  ['what is not said', ['The paper stops short of claiming that octopuses dream.'], ''],
  ['Q. and A.', ['Q. Who built it?', 'A. We did.'], 'Who built it? <= Q | We did. <= A'],
  ['an initial is no answer', ['A. Smith said the pier was shut.'], 'the pier was shut <= A. Smith'],
  [
    'a shouted label with a post in brackets',
    ['CHIEF ODOM (Fire Service): She is right.'],
    'She is right. <= CHIEF ODOM (Fire Service)',
  ],
  ['a role as label', ['Reporter: Why now?'], 'Why now? <= Reporter'],
  [
    'a headline’s source',
    ['Police: Goose thief struck 11 times', 'A man took geese.'],
    'Goose thief struck 1 <= Police',
  ],
  [
    'a headline’s poll',
    ['Hale poll: Osei leads by six points', 'It is close.'],
    'Osei leads by six po <= Hale poll',
  ],
  ['a headline’s matter', ['Family: The things that matter', 'They are few.'], ''],
  [
    'who is heard, and how much later',
    ['“We are icing,” Capt. Bo Hart is heard saying. Eleven seconds later: “Tell Ann.”'],
    'We are icing, <- Capt. Bo Hart [Bo Hart] | Tell Ann. <- Capt. Bo Hart [Bo Hart]',
  ],
];

describe('attribution in articles of many kinds', () => {
  for (const [what, article, expected] of CASES) it(what, () => equal(told(...article), expected));
});

describe('who stands behind “A:”', () => {
  const names = (...paragraphs: readonly string[]) =>
    analyze(paragraphs.join('\n\n')).attributions.map((a) => a.speaker?.name ?? null);

  it('is whom the introduction names', () => {
    equal(
      names(
        'The novelist Iris Calloway lives in a mill.',
        'Q: Why so late?',
        'A: I was a nurse. Ask Tom Hale, my editor.',
        'Q: And then?',
        'A: I wrote.',
      ).join(),
      ',Iris Calloway,,Iris Calloway',
    );
  });
  it('is whom it is about, though a question speaks of another', () => {
    equal(
      names(
        'Before she rowed, Iris Calloway sold fish in Leeds. Her rivals on the board of the port call her loud, and so does Senator Tom Hale.',
        'Q: The senator says you are. Are you?',
        'A: I row.',
      ).join(),
      ',Tom Hale,Iris Calloway',
    );
  });
  it('is nobody known where it names two', () => {
    equal(names('Iris Calloway and Tom Hale met in May.', 'Q. Why?', 'A. We had to.').join(), ',');
  });
});
