import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** The names of those who speak in an article, in order; null for those the article does not name. */
const names = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n')).quotations.map((q) => q.attribution?.speaker?.name ?? null);

const AUTHORITY =
  'Tom Ferreira, the authority’s executive director, walked the pier. Ferreira was alone with Ellen Brody.';

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  [
    '“they” are the many whom the sentence before is about',
    [
      'Brody Tools Inc. raised its forecast, saying demand had held up. “We see no cracks,” Brody Tools said.',
      'Analysts at Holm & Co. were less cheerful. Stocks are too high, they wrote, and leave “little room”.',
    ],
    ['Brody Tools Inc.', null],
  ],
  [
    'an agency of a field is no firm that was named',
    ['Brody Hawkers Ltd will cap rents.', '“We will study it,” the environment agency said.'],
    [null],
  ],
  [
    'a husband is a man, whatever his first name',
    ['Ellen Brody ran the pier. Her husband, the engineer Inge Brody, died in May. “It was hard,” she said.'],
    ['Ellen Brody'],
  ],
  [
    'a brother is the poet whose name explains him',
    ['Ellen Brody ran the pier. Her brother, the poet Inge Holm, called it “a long dull plank”.'],
    ['Inge Holm'],
  ],
  [
    'a chair is the head whose name explains him',
    ['Their chair, retired head Inge Holm, was led out after shouting: “You will not get away with it!”'],
    ['Inge Holm'],
  ],
  [
    'whom somebody is played by comes second',
    ['Tom Ferreira, played by Peter Holm with the air of a man in the rain, would not sign. “No,” he says.'],
    ['Tom Ferreira'],
  ],
  [
    'a reaction is that of whoever has it',
    ['In Bergen, Inge Holm’s answer was short: “We note what she said.”'],
    ['Inge Holm'],
  ],
  [
    'a court that speaks is the sentence’s subject behind a dateline',
    [
      'New Delhi: The Supreme Court scolded the Planning Commission for what it called a “lazy” plan.',
      'The Supreme Court and the Planning Commission met.',
    ],
    ['Supreme Court'],
  ],
  [
    'the Belgian and the goalkeeper are the one person named so far',
    [
      'Tom Ferreira’s first defeat as coach came late.',
      '“It is a queue,” the Belgian said.',
      'Peter Holm was harsher. “I would have booed,” the goalkeeper said.',
    ],
    ['Tom Ferreira', 'Peter Holm'],
  ],
  [
    'the champion, and the 30 year old without hyphens',
    [
      'Inge Holm may not run. “I have not decided,” said the two-time world champion.',
      'Tom Ferreira, 30, will. “I run to win,” said the 30 year old.',
    ],
    ['Inge Holm', 'Tom Ferreira'],
  ],
  [
    'he is the defendant, whom nobody has named',
    [
      'Lawyer Peter Holm said his client was “standing over his words”.',
      'In evidence, the defendant admitted stealing the lamp.',
      'He told the court she had asked him in.',
      '“She told me to plead guilty,” he said.',
    ],
    ['Peter Holm', 'the defendant'],
  ],
  [
    'he is who speaks, and not who is said to understand',
    [
      'Peter Holm drove all day to meet Tom Ferreira.',
      'Mr Holm says he hopes Mr Ferreira understands it is no “drought alone”.',
      '“Many cannot see the light,” he said.',
    ],
    ['Peter Holm', 'Peter Holm'],
  ],
  [
    'a mother is who explains her',
    ['“We want it back,” sobbed Angel’s 53-year-old mother, Inge Holm, as she wept.'],
    ['Inge Holm'],
  ],
  [
    'whom somebody names, he is not',
    [
      'Tom Ferreira spoke first and Peter Holm behind him.',
      'Mr Ferreira has failed to mend it, he claimed, saying he had the “wrong answer”.',
      'Tom Ferreira met Peter Holm. He said Holm would “go at once”.',
    ],
    ['Peter Holm', 'Tom Ferreira'],
  ],
  [
    'a contraction is no genitive: he is whom the sentences are about',
    [
      '“If I could, I would,” Peter Holm says. For his part, Tom Ferreira’s pressing ahead with his own. He loves it. It was called a dream which, he says, “is a badge I wear with honour.”',
    ],
    ['Peter Holm', 'Tom Ferreira'],
  ],
  [
    'whom the last sentence of a paragraph is about',
    [
      'Inge Holm has lived on the road since 2022.',
      '“We feel alone here. We do not think that it is going anywhere.”',
    ],
    ['Inge Holm'],
  ],
  [
    'it is told on what somebody said, where a modal shows it',
    [
      'Auditor Inge Holm said: “More will be done.” The council and its partners would “need to be bold and quick”.',
    ],
    ['Inge Holm', 'Inge Holm'],
  ],
  [
    'of whom somebody tells, he is not',
    [
      'The lawyer, Peter Holm, reckons that a man’s story was “a plea”. He continues: “I would like to see a fine.”',
    ],
    ['Peter Holm', 'Peter Holm'],
  ],
  [
    'of two people the teenager is nobody known',
    ['Tom Ferreira picked Peter Holm at breakfast. “I was tired,” the teenager said.'],
    [null],
  ],
  [
    'a professor is who has just been named',
    [
      'Ellen Brody left. “Good,” she said.',
      'Her pupil Li Wenjie, now a professor herself, recalls it. “I wore odd shoes,” she says.',
    ],
    ['Ellen Brody', 'Li Wenjie'],
  ],
  [
    'of whom he could say nothing is not who speaks',
    [
      'Surgeon Peter Holm gave the cause. He could not say how Mr Ferreira came there. “It is open,” he said.',
      'Tom Ferreira died in May.',
    ],
    ['Peter Holm'],
  ],
  [
    'who wrote the article takes no part in it',
    ['By Ruth Holm in Bergen', 'Ellen Brody left. She said it was “a long day”.'],
    ['Ellen Brody'],
  ],
  [
    'nor a colleague she stood in for, nor whose daughter she was, nor a judge who spoke to her',
    [
      'Ellen Brody died in May. She once stood in for a colleague who was late. “I shook,” she said.',
      'She was born in Bergen, the daughter of a baker. “I was hungry,” she said.',
      'Her mother’s advice was short. A judge proposed to her in a lift. “I said no,” she recalled.',
    ],
    ['Ellen Brody', 'Ellen Brody', 'Ellen Brody'],
  ],
  [
    'whoever the sentence is about is meant, also behind its opening',
    [
      'Her sister, the lawyer Ruth Holm, was there. “It is sold,” Holm said.',
      'Raised in Bergen, Brody left home at 15. “I was hungry,” she said.',
      'Ellen Brody died in 2011.',
    ],
    ['Ruth Holm', 'Ellen Brody'],
  ],
  [
    'of two men the one whom the sentence is about is meant',
    ['Tom Ferreira met Peter Holm at the pier. “It is a fine plan,” he said.'],
    ['Tom Ferreira'],
  ],
  [
    'also where he told the other',
    ['Tom Ferreira told Peter Holm that he was late. “I was there,” he said.'],
    ['Tom Ferreira'],
  ],
  [
    'also where the other’s town is named',
    ['Police said Tom Ferreira had hit Peter Holm of Bergen. He denied it. “I was asleep,” he said.'],
    ['Tom Ferreira'],
  ],
  [
    'but whoever is asked answers',
    ['Tom Ferreira asked Peter Holm about the pier. “It is a fine plan,” he said.'],
    ['Peter Holm'],
  ],
  [
    'a woman without a name is not one named before',
    [
      'Prosecutor Ellen Brody opened the case.',
      'A lawyer suggested to the woman that she had made it up. “I made nothing up,” she said.',
    ],
    [null],
  ],
  [
    'nor is a minister',
    ['Tom Ferreira wrote a book on pay.', 'I asked a minister I know. He sighed. “It is too dear,” he said.'],
    [null],
  ],
  [
    'whoever is met by the way and opens the sentence before is no one who was named',
    [
      'Tom Ferreira sold his flock on Monday.',
      'The buyer, who asked not to be named, paid £118 a head. He said: “I only came for a gate.”',
    ],
    [null],
  ],
  [
    'whoever was “he” is not “she” in the next paragraph',
    [
      'Adèle Brody, the fisheries minister, is a small woman. Her opponent, Wick Ferreira, is large.',
      '“When,” he boomed, “will she resign?”',
      'Up she got. “I have the letter here,” she said.',
    ],
    ['Wick Ferreira', 'Adèle Brody'],
  ],
  [
    '“her guest” tells of whom a sentence begins with that she is a woman',
    [
      'The host, Zorba Brody, began by asking her guest, Pastor Ferreira, why he had come.',
      '“I was asked,” he replied.',
    ],
    ['Ferreira'],
  ],
  [
    'pronouns behind a rancher tell nothing of who is named in front of him',
    [
      'Raimunda Brody closed the school. “They cannot find the door,” she says.',
      'Brody blames the fires. The rancher blames lightning, and asked that his name be left out, he said.',
    ],
    ['Raimunda Brody'],
  ],
  [
    'the mother of four is who was named',
    ['Zorba Brody rang twice. “They tell us tomorrow,” the mother of four said.'],
    ['Zorba Brody'],
  ],
  [
    'but what belongs to somebody is not what is spoken of',
    ['Ellen Brody sang.', 'The lamp was borrowed from a dentist’s. “Is it me or is it bright?” she asked.'],
    ['Ellen Brody'],
  ],
  [
    'but what somebody is who has just been named is no stranger',
    [
      'Ellen Brody, a nurse who lives by the pier, said she heard “the glass go” and ran.',
      '“I asked them their names,” she said, “and they told me.”',
    ],
    ['Ellen Brody', 'Ellen Brody'],
  ],
  [
    'a nurse in a town is one',
    ['Ellen Brody ran the pier.', 'In Hartwell, a nurse was waiting. “It is too late,” she said.'],
    [null],
  ],
  [
    'a reviewer of the paragraph before need not come back',
    [
      'Ellen Brody wrote on pay. One reviewer called her book “dull”.',
      'She married twice. “It was hard,” she said.',
    ],
    [null, 'Ellen Brody'],
  ],
  [
    'but a man who was a teacher is',
    ['Tom Ferreira wrote a book on pay.', 'Once he was a teacher. “It was too dear,” he said.'],
    ['Tom Ferreira'],
  ],
  [
    'a spokeswoman is not whom she speaks for',
    ['“The ruling stands,” said a spokeswoman for Gov. Janet Holm.'],
    [null],
  ],
  ['nor is a lawyer', ['“He is innocent,” a lawyer for the late Peter Osei said.'], [null]],
  ['nor a family', ['“We are grieving,” the family of Peter Osei said.'], [null]],
  [
    'but an office with "of" and "for" in it belongs to its holder',
    ['“The ruling stands,” said Secretary of State Janet Holm.'],
    ['Janet Holm'],
  ],
  [
    'her statement is hers',
    ['Ellen Brody ran the pier with Tom Ferreira.', '“The pier is safe,” her statement read.'],
    ['Ellen Brody'],
  ],
  ['the director', [AUTHORITY, '“The pier is safe,” the director said.'], ['Tom Ferreira']],
  ['the authority is not its director', [AUTHORITY, '“The pier is safe,” the authority said.'], [null]],
  [
    'a statement speaks for those who spoke in it',
    [
      'The Harbour Commission raised its fees. “We had no choice,” said the Harbour Commission in a joint statement.',
      '“Wages come first,” the statement said.',
    ],
    ['Harbour Commission', 'Harbour Commission'],
  ],
  [
    'a statement named before its issuer',
    [
      'In a letter to members, Ellen Brody wrote: “We had no choice.”',
      '“Wages come first,” the letter said.',
    ],
    ['Ellen Brody', 'Ellen Brody'],
  ],
  [
    'the ministry is the only one named so far',
    ['The Health Ministry of Norway closed a ward.', '“We had no choice,” the ministry said.'],
    ['Health Ministry of Norway'],
  ],
  [
    'the company is a firm, whatever its name',
    ['Nordic Fish Co. left its pier in Bergen.', '“It is unsafe,” the company said.'],
    ['Nordic Fish Co.'],
  ],
  [
    'one of two firms is neither',
    ['Nordic Fish Co. sued Arctic Foods Inc. on Monday.', '“It is unsafe,” the company said.'],
    [null],
  ],
  [
    'nor is a body that is named only later',
    ['“It is unsafe,” the commission said.', 'The Harbor Planning Commission met on Monday.'],
    [null],
  ],
  [
    'a report nobody spoke in is nobody’s',
    ['“We had no choice,” said Ellen Brody.', '“Wages come first,” the report said.'],
    ['Ellen Brody', null],
  ],
  [
    'the competitor, and not Mr Hartwell whom he competes with',
    [
      'The dealer Bob Hartwell told of good sales.',
      'Gus Eller, competitor of Mr. Hartwell in this town, says trade is up. “It was slow before then,” he says.',
    ],
    ['Gus Eller'],
  ],
  [
    'who spoke of the general, and not the general',
    [
      'William Drayton was blunt. “We must be ready,” Drayton said.',
      'He said that from two years with Gen. Clay in Berlin he knew that “strength is respected there.”',
      'He called the plan blackmail, and noted that “nobody buys himself out.”',
    ],
    ['William Drayton', 'William Drayton', 'William Drayton'],
  ],
  [
    'the driver whom the sentence before is about, and not whom a magazine picked',
    [
      'As its man of the year, the magazine picked the golfer Arnold Pell.',
      'Passing through Bergen on his way home, Norway’s veteran driver Stig Moor, 31, lost his temper with himself. “I am lazy,” he announced.',
    ],
    ['Stig Moor'],
  ],
  [
    'who threatens, and not who is threatened',
    [
      'Congressman Adam Pell left. Howard Smithson chairs the committee.',
      'In the heat of the vote, Judge Smithson threatened to punish Pell. Said he: “We will see who is treated how.”',
    ],
    ['Howard Smithson'],
  ],
  [
    'who writes of a colleague, and not the colleague',
    [
      'William Jansen had friends. Of one of them, George Santos, he could write: “He has a mind like a lamp.”',
    ],
    ['William Jansen'],
  ],
  [
    'the agency is the one body the paragraph before is about',
    [
      'The Hale Harbor Commission and Nordic Fish Co. met in May.',
      'The Hale Harbor Commission closed the quay.',
      '“It will stay shut,” the agency said in a statement.',
    ],
    ['Hale Harbor Commission'],
  ],
  [
    'the prime minister is whom his paragraph is about, though it never says so',
    ['Tom Osterman spoke at a school in Hale. The prime minister said he was “deeply concerned” by it.'],
    ['Tom Osterman'],
  ],
  [
    'but not where the paragraph names two',
    [
      'Tom Osterman met Ann Lindqvist at a school in Hale. The prime minister said he was “deeply concerned” by it.',
    ],
    [null],
  ],
  [
    'the president is not the first lady',
    [
      'First Lady Joan Kendall opened the library.',
      '“It is a fine room,” President Kendall said. “I shall read here,” said Mrs. Kendall.',
    ],
    ['Kendall', 'Joan Kendall'],
  ],
  [
    'the council is the council, and not its president',
    [
      'The Central Hale City Council met. Raymond Fort, Council President, was absent.',
      'The council warned that shops “would not last the winter.”',
    ],
    ['Central Hale City Council'],
  ],
  [
    'it is the jury that spoke, and not the court',
    ['The Hale Superior Court met. The grand jury said the office “lacks clerks.” It asked for “two more.”'],
    [null, 'The grand jury'],
  ],
];

describe('whom a speaker’s words mean', () => {
  for (const [name, paragraphs, expected] of CASES) it(name, () => deepEqual(names(...paragraphs), expected));
});
