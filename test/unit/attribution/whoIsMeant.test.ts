import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** The names of those who speak in an article, in order; null for those the article does not name. */
const names = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n')).quotations.map((q) => q.attribution?.speaker?.name ?? null);

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  [
    'whom somebody accuses is another',
    ['Kelly Brandt accused her of rowing “by the book”.', '“She knew the tide,” he said.'],
    ['Kelly Brandt', 'Kelly Brandt'],
  ],
  [
    'with whom he rowed is another',
    [
      'His niece, Ellen Brandt, lives in Hale.',
      'The cellist Odwalla Lind, with whom he played, said that he once broke a string.',
      '“And he laughed,” she added.',
    ],
    ['Odwalla Lind'],
  ],
  [
    'the Dutchwoman',
    ['Ellen Brandt led at the turn.', '“She pulls like an ox,” the Dutchwoman said.'],
    ['Ellen Brandt'],
  ],
  [
    'the county boss and she',
    [
      'Governor Ellen Brandt has told off the rowers.',
      'In Hale, the county boss said she would not be moved by “boys with oars”. “Let them row,” she said.',
    ],
    ['Ellen Brandt', 'Ellen Brandt'],
  ],
  [
    'he gives a reason for what he did himself',
    ['Ellen Brandt won. Her coach, Peter Holm, left the pier because, he explained, he was “making noises.”'],
    ['Peter Holm'],
  ],
  [
    'so many boats a driver are no driver',
    [
      'Ellen Brandt did the sum. It came to 40 boats a driver, she replied, “which is more than they can steer.”',
    ],
    ['Ellen Brandt'],
  ],
  [
    'they are the two who have spoken',
    [
      'In a letter, Ellen Brandt and Peter Holm told the board that they could not row on. “We are tired,” they wrote.',
    ],
    ['Ellen Brandt and Peter Holm'],
  ],
  [
    'the woman at the till is not who was named before',
    [
      'Ellen Brandt held that a sail should be dried.',
      'The woman at the till, when I asked her, thought about it. “Salt,” she said.',
    ],
    [null],
  ],
  [
    'a former husband has the family name',
    [
      'Ellen Brandt and Peter Brandt want the same seat.',
      '“I know his lines,” Ms Brandt said. Her former husband said he would be “running on the tides”. “She has the dog,” he said.',
    ],
    ['Ellen Brandt', 'Peter Brandt', 'Peter Brandt'],
  ],
  [
    'the manager of one side, of several named the only one who has spoken',
    [
      'Carl Eaves said the pitch was a bog after Hale lost a man.',
      'Jim Orme went for a lunge on Ben Stott. “A joke,” said the Hale manager.',
    ],
    ['Carl Eaves'],
  ],
  [
    'the manager where two have spoken',
    [
      'Carl Eaves said the pitch was a bog. Ben Stott said it was dry.',
      '“It was a joke of a call and he knows it,” said the Hale manager.',
    ],
    [null],
  ],
  [
    'the chief justice of several, and no other minister for the prime minister',
    [
      'Chief Justice Meera Nair and Justice Paul Rao sat on Monday, with Foreign Minister Lena Moss behind them.',
      '“Who signed this?” the chief justice asked.',
      '“Nobody here did that, and nobody will,” the prime minister said.',
    ],
    ['Meera Nair', null],
  ],
  [
    'her aunt, of whom she tells',
    ['Tessa Rowe is late.', 'Her aunt, she tells me, was a diver. “I am not,” she says.'],
    ['Tessa Rowe'],
  ],
  [
    'the department that the sentence before is about, and not the firm beside it',
    [
      'Dana Lind of Lind Homes said the site was sound.',
      'The town’s planning department has refused three plans by Lind Homes since May. It said in a letter that it “does not discuss” them.',
    ],
    ['The town’s planning department'],
  ],
  [
    'the company, and not the report nor the court',
    [
      'The report, read in the High Court on Friday, says nobody rang.',
      'The company said in a filing that it “regrets” the delay.',
    ],
    [null],
  ],
  [
    'an insider, said again',
    [
      '“She packed at night,” a source close to the family told us.',
      'The insider added: “He was asleep and heard nothing of it.”',
    ],
    [null, 'a source close to the family'],
  ],
  [
    'the owner, whose name and land follow',
    ['The owner, the Dutch investor Piet Marsh, had argued that it was “late by a year”.'],
    ['Piet Marsh'],
  ],
  [
    'the company, and not the council that spoke before it',
    ['The council said it was “late”.', 'The company said it was “early”.'],
    [null, null],
  ],
  [
    'the minister, whose office stands in front of the name',
    ['Minister for Housing Ann Hanley opened the pier.', 'The Minister said it was “late”.'],
    ['Ann Hanley'],
  ],
  [
    'the minister, whose office stands in front of a comma',
    ['The Minister for Housing, Ann Hanley, opened the pier.', 'The Minister said it was “late”.'],
    ['Ann Hanley'],
  ],
  [
    'the head of a lead, whom the next paragraph names',
    [
      'The former head of the water board has accused her successor of “doing the mayor’s homework”.',
      'Baroness Lind, who ran it until 2021, told councillors that it was late.',
    ],
    ['Lind'],
  ],
  [
    'a man of a lead, and not the woman behind him',
    ['A man has told how he “ran for the boat”.', 'Ann Osei told the court that he had not.'],
    [null],
  ],
  [
    'a teacher of a lead, and not the mayor',
    ['A teacher has said that the school is “unsafe”.', 'Ann Osei, the mayor of Hale, said it was not.'],
    [null],
  ],
  [
    'the prime minister of a lead, whom everybody knows',
    ['The prime minister said it was “late”.', 'Bo Hart said it was not.'],
    [null],
  ],
  [
    'a rep for somebody',
    ['Last night a rep for Dora Lynn insisted that the two were “still good friends”.'],
    [null],
  ],
  [
    'one parent, who goes on',
    [
      'Lori Bell saw it from her porch. One parent, at the gate, said she had seen nothing. “Mine were asleep in the car,” she said.',
    ],
    ['One parent'],
  ],
  ['he is not the woman who spoke', ['A woman said it was late. “It is early by a day,” he said.'], [null]],
  [
    'a report that warns',
    ['The pier costs a fortune, according to an engineers’ report, which warns that it is “beyond repair”.'],
    ['an engineers’ report'],
  ],
  [
    'he whom a phrase with “at” behind its noun tells',
    ['The oars are too long, wrote a buyer at the Vellin bank. “They are for giants,” he said.'],
    ['a buyer at the Vellin bank'],
  ],
  [
    'it that a report of somebody is',
    ['A survey by the county museum says the pier “leans”. The pier, it adds, is “not alone”.'],
    [null, 'A survey by the county museum'],
  ],
  [
    'her sister need not come back',
    ['A diver who saw it admitted to having warned her sister. “She can’t swim,” she explained.'],
    ['A diver'],
  ],
  [
    'who is told by whose mother she is does not come back in the next paragraph',
    [
      'Ellen Brandt rows at four, she says.',
      'Her aunt, who taught her, never did.',
      'A boat that leaks is sold. “Or sunk,” she says.',
    ],
    ['Ellen Brandt'],
  ],
  [
    'the paragraph that opens with him goes on about a stranger',
    [
      'The minister, Peter Holm, said the lake was clean.',
      'A carpenter who lives there said he had moved his boat.',
      'He shrugged. “It smells,” he said.',
    ],
    ['A carpenter'],
  ],
  [
    'the captain whom they call the skipper',
    [
      'Hale captain Kurt Lind rowed with Peter Holm, the oldest of the crew.',
      '“He slept,” the skipper said.',
    ],
    ['Kurt Lind'],
  ],
  [
    'the sergeant, of Sgt',
    ['Sgt Kurt Lind gave evidence after Peter Holm.', '“In the boathouse,” the sergeant replied.'],
    ['Kurt Lind'],
  ],
  [
    'an office by its initials, with a form of address in front of the name',
    [
      'Water Permanent Secretary Dr Ellen Brandt has closed the pier, after Peter Holm fell.',
      'It would stay so “until it floats”, the PS said.',
    ],
    ['Ellen Brandt'],
  ],
  [
    'the widow is whose wife has been told of',
    [
      'Peter Holm, who has died, rowed daily. “He sang,” said Ellen Holm, his wife of 50 years.',
      'The widow says the boat “goes to the museum”.',
    ],
    ['Ellen Holm', 'Ellen Holm'],
  ],
  [
    'my landlady, Mrs. Brandt',
    ['“You eat too little,” said my landlady, Mrs. Brandt, on Monday.', 'The landlady called it “a shame”.'],
    ['Brandt', 'Brandt'],
  ],
  [
    'who it was that came',
    [
      'Peter Holm, the prosecutor, said a man had stood on the pier.',
      'That was Kurt Lind. “I was cold,” he testified.',
    ],
    ['Kurt Lind'],
  ],
  [
    'a headline’s words that stand again in the body',
    [
      '‘I thought it was a duck’: Man explains boat crash',
      'A rower hit the pier on Monday.',
      '“I thought it was a duck,” Kurt Lind told the court. “It was dark.”',
    ],
    ['Kurt Lind', 'Kurt Lind', 'Kurt Lind'],
  ],
  [
    'an office in a headline',
    [
      'Pier ‘a danger to ducks’, says mayor',
      'The boats must go, the mayor, Ellen Brandt, has said, and nobody laughed in the hall.',
    ],
    ['Ellen Brandt'],
  ],
  [
    'one of those who have spoken',
    ['Two rowers who know the board said it was divided. “They shout,” said one.'],
    ['Two rowers'],
  ],
  [
    'one of those whom the sentence before is about',
    ['01.40 The traders on the quay are gloomy. One said afterwards: “It rains.” “And blows,” he added.'],
    ['The traders', 'The traders'],
  ],
  ['a note that they found', ['The boat was found on Sunday with a note. It read: “She leaks.”'], ['a note']],
  [
    'a circular that the sentence before is about',
    [
      'A circular of March had asked all clubs for a list. Those without members, it stated, should “row alone”.',
    ],
    ['A circular'],
  ],
  [
    'a body that no list knows, but acts as one',
    [
      'Ellen Brandt works for Hale County Council.',
      'Tide Alert is asking rowers to stay at home. The wind, it says, is “no friend”.',
    ],
    ['Tide Alert'],
  ],
  [
    'the rower from somewhere is not where he is from',
    ['“I was late,” the tall rower from Osei said.'],
    [null],
  ],
  [
    'a name that is in no list',
    ['Lo Wing-yan, a planner, argues that piers sink. “They do,” she says.'],
    ['Lo Wing-yan'],
  ],
  [
    'their union is no firm named before',
    [
      '“It floats,” said Ellen Brandt of Trundle Inc.',
      'The rowers are angry. Their union calls it “a raft”.',
    ],
    ['Ellen Brandt', null],
  ],
  [
    'the old woman of the one who was told of',
    [
      '“We sang,” says Ellen Brandt, now in her nineties.',
      'Peter Holm found the key.',
      '“I hid it,” the old woman says.',
    ],
    ['Ellen Brandt', 'Ellen Brandt'],
  ],
  [
    'the captain, of the one whom all has been about',
    ['Holm’s boat wins at last', 'It was Peter Holm’s day from the start. “I slept,” the Hale captain said.'],
    ['Peter Holm'],
  ],
  [
    'the striker is no manager',
    [
      'Hale boss Peter Holm said his side was “lucky”. He said that Kurt Lind had been ill.',
      '“I was sick,” the striker said.',
    ],
    ['Peter Holm', 'Kurt Lind'],
  ],
  [
    'a dentist in a novel is nobody whom she could be',
    ['“It is out,” says Ellen Brandt. The novel is about a dentist. She calls it “a comedy”.'],
    ['Ellen Brandt', 'Ellen Brandt'],
  ],
  [
    'whose father he is, though the name ends in s',
    ['Peter Holmes rowed. Mr Holmes’ father Kurt Holmes told the court: “He was quick.”'],
    ['Kurt Holmes'],
  ],
  [
    'an office in capitals in front of a form of address',
    ['Harbour Minister, Prof. Kurt Lind, has closed the pier.', 'The minister called it “old wood”.'],
    ['Kurt Lind'],
  ],
  [
    'what else a friend is',
    ['Baker Kurt Lind and friend of the family said: “She rose at five.”'],
    ['Kurt Lind'],
  ],
  [
    'all of a list of names',
    ['Councillors Ellen Brandt, Peter Holm and Kurt Lind said the pier was safe. “It floats,” they added.'],
    ['Ellen Brandt, Peter Holm and Kurt Lind'],
  ],
  [
    'a man of a lead who has an office in the next paragraph',
    [
      'An MP has called the pier “a raft”.',
      'Leeds and Bradford MP Kurt Lind accused the council of “sleep” and said he had lost faith in it.',
    ],
    ['Kurt Lind', 'Kurt Lind'],
  ],
  [
    'a line between the paragraphs of one quotation',
    ['Kurt Lind said: “We have waited for years.', 'The Bell:', '“Nobody came.”'],
    ['Kurt Lind', 'Kurt Lind'],
  ],
  [
    'the 24-year-old goaltender, where nobody’s age is told',
    ['Kurt Lind stopped them all.', '“I was lucky,” the 24-year-old goaltender said.'],
    ['Kurt Lind'],
  ],
  [
    'the brother, who is spoken of again',
    [
      'Peter Holm fell in. His brother Kurt Lind saw it. “I ran,” Lind said.',
      'Judge Ellen Brandt thanked the brother for coming.',
      '“It was nothing,” he replied.',
    ],
    ['Kurt Lind', 'Kurt Lind'],
  ],
  [
    'the mayor inside what another says is not who goes on',
    ['Mayor Peter Holm rows. His deputy, Kurt Lind, said the mayor was ahead. “We wait,” he said.'],
    ['Kurt Lind'],
  ],
  [
    'whom the sentence with “what he calls” is about',
    [
      'Kurt Lind stopped them all. “I was lucky,” Lind said.',
      'Coach Peter Holm thinks he has earned it.',
      'The goaltender hopes to sleep in what he calls “a dark room with bread”.',
    ],
    ['Kurt Lind', 'Kurt Lind'],
  ],
  [
    'whose words stand below',
    ['Ellen Brandt rowed for 40 years. This is part of what she told our paper.', '“Nobody could swim.”'],
    ['Ellen Brandt'],
  ],
  [
    'a resident with one comma',
    ['V Lindan, a resident of Hale village told the Bell, “The boats came at night.”'],
    ['V Lindan'],
  ],
  [
    'the judge, whose rank is another',
    ['Mr Justice Kurt Lind sat again yesterday.', 'Ann Holm, a lawyer, rose. “I regret it,” the judge said.'],
    ['Kurt Lind'],
  ],
  [
    'a suspect who was named only as somebody',
    [
      'Officer Kurt Lind said four were held.',
      'One of the suspects, who was identified only as Peter, 19, denied any part in it. “I only row,” he said.',
    ],
    ['Peter'],
  ],
  [
    'a forecaster whose name is not told, and my granddaughter',
    [
      'Ellen Brandt thanked the crew.',
      'A forecaster, asking not to be named, said the buoy had been dark since May. “We read dead lamps,” she said.',
      'My granddaughter announced that oars were optional. “You row with your hands,” she explained.',
    ],
    ['A forecaster', 'My granddaughter'],
  ],
  [
    'Deb, who is a woman as often as not',
    ['It was a third cup for Sean Holm.', 'Coach Deb Lund said it was late. “He rowed well,” she said.'],
    ['Deb Lund'],
  ],
  [
    'who met somebody speaks on',
    ['Gareth Lund, who met Bo Holm in May, said it was late.', 'He said: “It has struck us all.”'],
    ['Gareth Lund'],
  ],
  [
    'his colleagues are not he',
    ['Former colleagues of Hale Police officer Pc Bo Lund called it “a long night”.'],
    [null],
  ],
  [
    'a sentence whose beginning is left out is a sentence',
    ['Ellen Brandt told the Bell that it was late.', '“…how long are we going to be here? Nobody rows.”'],
    ['Ellen Brandt'],
  ],
  [
    'her press secretary is no woman for it',
    [
      'Her rivals said that she had chaired the board. Her press secretary, Kevin Lund, called it “a small post”.',
      'At the yard, the warden, Sister Perpetua Nkosi, has shut the gate. “They rowed with both arms,” she said.',
    ],
    ['Kevin Lund', 'Perpetua Nkosi'],
  ],
];

describe('whom the words for a speaker mean', () => {
  for (const [name, paragraphs, expected] of CASES)
    it(name, () => {
      deepEqual(names(...paragraphs), expected);
    });
});
