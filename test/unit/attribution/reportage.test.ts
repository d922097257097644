import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis/analyze';

/** Who speaks each quotation of an article; null for nobody. */
const speakers = (...paragraphs: readonly string[]) =>
  analyze(paragraphs.join('\n\n')).quotations.map((q) => q.attribution?.speaker?.text ?? null);

const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  [
    'whoever greets somebody behind a comma',
    ['“Mind the third step,” Bo Hart greeted Osei as she came down to the boats.'],
    ['Bo Hart'],
  ],
  [
    'a person behind a verb nobody has heard of, where a comma ends the quotation',
    ['“Our doors stand open again,” trumpets Ann Osei, who runs the museum.'],
    ['Ann Osei'],
  ],
  [
    'whoever does something for a living, where a comma ends the quotation',
    ['“The answer is no, and it was no in May,” the centrist nominee riffed on the mayor’s silence.'],
    ['the centrist nominee'],
  ],
  [
    'an economist, and not the town her bank is in',
    [
      '“Prices will fall by the autumn,” Ann Osei, an economist of Lindqvist Bank, Bergen, predicted on Monday.',
    ],
    ['Ann Osei'],
  ],
  [
    'who was clerk once, though no comma ends it',
    [
      'Mr Osei, who left as deputy clerk of the Hale Dock Co. in 1988 said, “Nobody asked us what the pier was for.”',
    ],
    ['Mr Osei'],
  ],
  [
    'who made the remark, and not those who argue about it',
    [
      'The two men argued on Sunday over a remark by Bo Hart, the harbour master, that the town is “run by its gulls.”',
    ],
    ['Bo Hart'],
  ],
  [
    'who stands between a subject and its verb',
    ['The trouble, says the Housing Board, is that the tenants “were never asked to pay for any of it.”'],
    ['the Housing Board'],
  ],
  [
    'who stands behind the clause that goes on with "and"',
    [
      'Cooks find a dozen uses for old bread, says Mr Hart and they do it because flour has “a price of its own these days.”',
    ],
    ['Mr Hart'],
  ],
  [
    'whose own words they are, where "but" leads to them',
    ['The fields did not look lost; but, in Mayor Osei’s words, it was “not a cheerful” sight.'],
    ['Mayor Osei'],
  ],
  [
    'the man himself',
    ['Bo Hart himself said: “I would rather have the empty walls for a year or two.”'],
    ['Bo Hart'],
  ],
  [
    'a judge, and not the week',
    ['Last week District Judge Ann Osei ordered the club to admit any “qualified” boy.'],
    ['District Judge Ann Osei'],
  ],
  [
    'what was issued, and not where',
    ['The notices printed in Bergen and Oslo last Monday stressed the “friendly” nature of the visit.'],
    ['The notices printed in Bergen and Oslo'],
  ],
  [
    'whose ruling it is',
    [
      'Lawyers argued for two days.',
      'Judge Osei’s ruling: “The boy should have been admitted on his marks alone.”',
    ],
    ['Judge Osei'],
  ],
  [
    'who is announced in front of the paragraph, whoever speaks later in it',
    [
      'The notice from the palace read:',
      '“The visit is not meant to settle anything between the two towns. It will be short.” The mayor is, in Mr Hart’s own words, “quick, sly and tireless.”',
    ],
    ['The notice from the palace', 'Mr Hart'],
  ],
  [
    'who speaks on behind a subheading',
    [
      'The statement said Friday, “The college has always been open to all.',
      'Taxes and fees',
      '“It will stay open, whatever the tax on it.”',
    ],
    ['The statement', 'The statement'],
  ],
  [
    'who is named inside marks that nobody closed',
    ['“The town is proud that its children thought of this before their elders did, Hart said.'],
    ['Hart'],
  ],
  [
    'who answers, where only names are quoted',
    ['“From Trill, Brand and Osei,” answers Hart, who coaches them.'],
    ['Hart'],
  ],
  [
    'who has that way of putting it',
    ['“I have to see how the tide runs,” is the way the harbour master puts it.'],
    ['the harbour master'],
  ],
  ['an adage', ['“If a gull steals your bread, buy two loaves,” runs an old adage.'], ['an old adage']],
  [
    'who calls them so, and not those who are called so',
    ['The mayor is free of those aldermen whom he calls “bosses.”'],
    ['he'],
  ],
  [
    'the man, and neither the place he speaks in nor the year',
    [
      'At his weekly press briefing Mr. Hart said, “All we want is a quiet and honest harbour.”',
      'Sales had halved, but when in 1897 Bo Osei bought the paper he called it “a good rag to wrap fish in.”',
    ],
    ['Mr. Hart', 'he'],
  ],
  [
    'who makes remarks, however frank',
    [
      'General Slimm makes many frank and provocative remarks:',
      '“When in doubt a mayor should choose the bolder of two courses.”',
    ],
    ['General Slimm'],
  ],
  [
    'who made the remark that is quoted',
    [
      'Sharper still is the following remark by a guest at dinner: “So much is written of it that nobody can read.”',
    ],
    ['a guest at dinner'],
  ],
  [
    'who has for years been saying so',
    ['Harbour masters have for years been saying that the quay is “a trap for anything that floats.”'],
    ['Harbour masters'],
  ],
  [
    'the report that the sentence before is about',
    [
      'Growth was slow. But the report holds out little hope for the town. “This year points to a small gain.”',
    ],
    ['the report'],
  ],
  [
    'who cables as follows, behind a dash',
    [
      'Our agent cabled from Bergen as follows —',
      '“Go round the yard with the owner.',
      '“Nobody has struck for years.”',
    ],
    ['Our agent', 'Our agent'],
  ],
];

const NOBODY: readonly (readonly [string, string])[] = [
  ['a nickname that opens its sentence', '“Dusty” Hart is back from a summer on the lake, he says.'],
  [
    'a speech by its title, a question or not',
    'In May he gave a lecture in Hale, Mass., entitled “Are Gulls Here To Stay?”',
  ],
  ['a part that is sung', 'Ann Osei will sing “Aida” in May, and Bo Hart has played “Titania,” too.'],
  ['a film that is seen', 'So on Friday I went to see “The Long Tide.”'],
  ['a theme', 'The week in May has a theme: “For a richer, fuller life, read!”'],
  [
    'an inscription',
    'On the bowl she was given stood the inscription, “For Twenty Years of Patience With the Town.”',
  ],
  ['a slip for an apostrophe', 'Ghana"s cocoa and Chad"s cotton will be sold by the tonne, exporters say.'],
  ['what is not stated', 'It was not stated how the union would “seize control.”'],
  ['a word beside understanding', 'The climate of understanding between the “upper” towns is good.'],
];

describe('in a press report the speaker is', () => {
  for (const [name, paragraphs, expected] of CASES)
    it(name, () => deepEqual(speakers(...paragraphs), expected));
});

describe('in a press report nobody speaks', () => {
  for (const [name, text] of NOBODY)
    it(name, () => {
      const { quotations } = analyze(text);
      equal(quotations.filter((q) => q.attribution).length, 0, JSON.stringify(quotations));
    });
});

describe('in a press report nothing is said to be said by', () => {
  for (const [name, text] of [
    ['a loss reported at a time', 'It was less than half of the loss reported in the third quarter.'],
    ['pledges recognised by somebody', 'The only pledges recognised are good for a year.'],
    ['an article', 'The earlier reported $5 million profit was helped by lower rates.'],
    ['whoever adds a thing', 'The Rovers added a pair of goals in the third after two men were out.'],
    ['what is thanked for', 'Despite the cold the game was short, thanks to only three free kicks.'],
    ['whoever continues a thing', 'The rookie continued his fine pitching on Monday as the Bears won.'],
    ['whoever hits or shows a thing', 'Jansen slammed a long drive to left, and Wert showed a strong arm.'],
    ['what is used', 'Marble tiles are used to emphasize the depth of the room.'],
    ['it, which only seems so', 'Just when it seems the club is losing its grip, it wins.'],
    ['what is considered', 'Considering the state of the quay, little was done.'],
    ['changes proposed to a thing', 'The changes proposed to the Act are good.'],
    ['reasons', 'The coach left for several reasons: the defeat on Sunday among them.'],
    ['nobody', 'No lawmaker has called for a vote.'],
    ['whoever argues for some time', 'They argued for about fifteen minutes at the meeting.'],
    ['what is regarded', 'Regarding the new quay, nothing changes.'],
    ['the need indicated somewhere', 'At the rate of need indicated in June, this could mean a shortage.'],
  ] as const)
    it(name, () => deepEqual(analyze(text).attributions, []));
});

describe('a month in front of an office', () => {
  it('is no part of whoever holds it', () => {
    const [told] = analyze(
      'In late March group president Ann Osei told staff that the mill would close.',
    ).attributions;
    equal(told?.speaker?.text, 'group president Ann Osei');
  });
});

describe('the speaker of a report without quotation marks', () => {
  for (const [name, text, expected] of [
    [
      'is the mayor, and not who came after him',
      'Tom Alder became a candidate after Mayor Bo Harte announced that he would not run.',
      'Mayor Bo Harte',
    ],
    [
      'is what asks, and not the hurdle',
      'The hurdle is that one voter in ten must sign petitions requesting that the party be allowed to stand.',
      'petitions',
    ],
    [
      'is somebody of a town in a state',
      'Mr. and Mrs. Hart of Salem, Ore., announce the birth of a daughter.',
      'Mr. and Mrs. Hart of Salem',
    ],
    [
      'is whoever has become convinced',
      'The mayor had become convinced that the quay would sink.',
      'The mayor',
    ],
    ['is a man whose name ends like an adverb', 'After the break, Solly plans to open with Jansen.', 'Solly'],
  ] as const)
    it(name, () => equal(analyze(text).attributions.at(-1)?.speaker?.text, expected));
});
