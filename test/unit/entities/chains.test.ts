import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';

/** An article with its chains marked: `[Ada Lindqvist|a]` is a mention of chain a. */
function read(marked: string): { readonly text: string; readonly chains: ReadonlyMap<number, string> } {
  const chains = new Map<number, string>();
  let text = '';
  let at = 0;
  for (const m of marked.matchAll(/\[([^|\]]+)\|(\w+)\]/g)) {
    text += marked.slice(at, m.index);
    chains.set(text.length, m[2] ?? '');
    text += m[1];
    at = m.index + m[0].length;
  }
  return { text: text + marked.slice(at), chains };
}

const ARTICLES: readonly (readonly [what: string, marked: string])[] = [
  [
    'family names, titles, first names',
    'US President [Ada Lindqvist|a] met Prime Minister [Samuel Oyelaran|b] in Geneva. “It went well,” [Lindqvist|a] said. ' +
      'Mr. [Oyelaran|b] agreed.\n\nLater President [Lindqvist|a] flew home; [Samuel Oyelaran|b] stayed.',
  ],
  [
    'two people of one family name',
    '[Martha Okonkwo|a] runs the clinic with her brother, [Peter Okonkwo|b]. “We grew up here,” Mrs. [Okonkwo|a] said. ' +
      'Mr. [Okonkwo|b] nodded.',
  ],
  [
    'a man whose full name is nowhere, and a woman who bears his name',
    'President [Okonkwo|a] rolled out a plan. “It is done,” Mr. [Okonkwo|a] said.\n\nHis wife, [Martha Okonkwo|b], stayed at ' +
      'home. Aides to Mr. [Okonkwo|a] did not say why.',
  ],
  [
    'a woman named first, and her husband',
    '[Martha Okonkwo|b] runs the clinic. [Okonkwo|b] pays the nurses; Mr. [Okonkwo|a] cooks.',
  ],
  [
    'particles',
    '[Hendrik van der Meer|a] and [Salma al-Rashid|b] signed the lease. [Van der Meer|a] paid in cash, said [al-Rashid|b].',
  ],
  [
    'initials and middle names',
    '[Robert J. Halloran|a] sued the city in May. [Robert Halloran|a] won in June. “I told them,” [Halloran|a] said.',
  ],
  [
    'spellings of one name',
    '[Volodymyr Zelensky|a] spoke first. [Zelenskyy|a] left at noon; [Zelensky|a] came back at four.',
  ],
  [
    'an acronym in brackets',
    'The [National Fisheries Board|a] ([NFB|a]) closed the bay. The [NFB|a] said it would open in May.',
  ],
  [
    'an acronym that is only implied',
    'The [World Health Organization|a] warned of measles on Monday. The [WHO|a] said cases had doubled.',
  ],
  [
    'a hyphen',
    '[Kim Yong-chol|a] left for Beijing. “He is on his way,” [Kim|a] told reporters through an aide.',
  ],
  ['a possessive', '[Grace Mwangi|a] sold the farm. [Mwangi|a]’s sons had left for Nairobi.'],
  [
    'a firm by the first word of its name',
    '[Calder Communications|a] said on Monday that it would sell six magazines. [Calder|a] bought them in 2009, and staff ' +
      'of [Calder|a] were told by post.',
  ],
  [
    'a founder and the firm that bears the name',
    '[Calder Communications|a] said on Monday that it would sell. [Jack Calder|b] founded the firm; Mr. [Calder|b] is 90.',
  ],
  [
    'the end of a longer name',
    'The deal sets up a [Northern Flood Warning Center|a]. The [Flood Warning Center|a] opens in May, in [Oslo|b].',
  ],
  [
    'two places in one word',
    'The [Norway|a]-[Denmark|b] ferry left [Norway|a] late and never reached [Denmark|b].',
  ],
  [
    'a saint’s hospital',
    'She was treated at [St. Brendan’s Hospital|a] on Friday. She left [St. Brendan|a]’s in the early afternoon.',
  ],
  [
    'a king is no crown prince whose name ends in his',
    'King [Faruz|a] met Crown Prince [Tariq bin Faruz|b]. King [Faruz|a] is 84. Prince [Tariq|b] is 36. “He is well,” [bin Faruz|b] said of King [Faruz|a].',
  ],
  [
    'a queen and the king who follows her',
    'Queen [Margit|a] abdicated in favor of her son, Crown Prince [Haldor|b]. Queen [Margit|a] had reigned since 1990. “A long day,” [Haldor|b] said.',
  ],
  [
    'Sir and Lady',
    'Sir [Alan Whitcombe|a] opened the hall with Dame [Edith Pryce|b]. Sir [Alan|a] cut the ribbon. “Lovely,” Dame [Edith|b] said. Lady [Whitcombe|c] was ill.',
  ],
  [
    'three of one family',
    'President [Joe Biden|a] landed with First Lady [Jill Biden|b]. Their son [Hunter Biden|c] came later. “We are glad,” Mrs. [Biden|b] said. President [Biden|a] waved. [Hunter|c] did not speak.',
  ],
  [
    'two family names',
    '[Maria Fernanda Sousa Lima|a] sued [José Antonio Pérez Galdós|b]. “Enough,” [Sousa Lima|a] said. [Pérez Galdós|b] declined to comment. [Pérez|b] has a month to answer.',
  ],
  [
    'family names first',
    'Foreign Minister [Wang Jiabao|a] met [Park Min-seo|b] of [South Korea|d]. [Wang|a] smiled. “We talked,” [Park|b] said. In Budapest, [Orosz Viktor|c], known abroad as [Viktor Orosz|c], waited. [Orosz|c] said he had time.',
  ],
  [
    'particles in mid-sentence',
    '[Ursula von der Heyden|a] received [Carlos de la Fuente|b] and [Khalid al-Mansour|c]. “It is late,” [de la Fuente|b] said. [Al-Mansour|c] agreed, and [von der Heyden|a] laughed.',
  ],
  [
    'a nickname',
    '[William “Bill” Ashdown|a] ran the mill. “I love it,” [Ashdown|a] said. [Bill Ashdown|a] is 90.',
  ],
  [
    'a headline and a caption',
    'Okafor Wins Third Term in Lagos\n\n[Chidi Okafor|a] won a third term as governor on Sunday. “Thank you,” [Okafor|a] told a crowd.\n\nPhoto: [Chidi Okafor|a] at a rally in [Lagos|b]. (Dayo Bello/Lens Africa)\n\nIn [Lagos|b], [Okafor|a] won most votes.',
  ],
  [
    'initials',
    '[J.K. Halvorsen|a] wrote the book. [A. B. Chaudhuri|b] edited it. “A joy,” [Halvorsen|a] said. [Chaudhuri|b] said the same. [J. K. Halvorsen|a] signed copies.',
  ],
  [
    'acronyms that are given and implied, and the end of a name',
    'The [Kenya Wildlife Service|a] ([KWS|a]) closed the park. The [Federal Bureau of Mines|b] objected. The [FBM|b] has asked for data; [KWS|a] sent none.',
  ],
  [
    'a founder and the shares of the firm that bears the name',
    'Founder [Liv Rasmussen|a] resigned. [Rasmussen|b] shares fell a tenth. “I am sorry,” [Rasmussen|a] said.',
  ],
  [
    'words in front of a full name',
    '[Hanna Lindqvist|a] spoke first. Rival [Hanna Lindqvist|a] is not. Injecting [Lindqvist|a] into the race, the party lost.',
  ],
  [
    'a headline with a point',
    'Okafor Warns Lagos Traders About Higher Market Fees.\n\n[Chidi Okafor|a] warned traders. “Pay,” said [Okafor|a].',
  ],
  [
    'a government by who leads it',
    'Prime Minister [Tom Osei|a] resigned. The [Osei|a] government had promised a bridge. “No,” [Osei|a] said.',
  ],
  [
    'a line of capitals that asks',
    'WILL THE HARBOUR EVER OPEN?\n\n[Tom Amadi|a] said it would. “Soon,” [Amadi|a] said.',
  ],
  [
    'an unheard-of full name by the family name',
    '[Renko Vasal|a], a list of donors shows, gave most. Mr. [Vasal|a] declined to comment. “No,” [Vasal|a] said.',
  ],
  [
    'a nickname',
    '[Wilhelmina “Billie” Ashworth|a] drew for 44 years. [Billie Ashworth|a] was born in Oldham as [Wilhelmina Ashworth|a].',
  ],
  [
    'of two of one name the last',
    'In 1961 she married [Ted Lomax|a]. She has a son, [Robin Lomax|b].\n\n“Mum drew,” [Lomax|b] said.',
  ],
  ['a generation', '[Frank Delgado Sr.|a] built the mill and [Frank Delgado Jr.|b] sold it.'],
];

describe('what is somebody', () => {
  it('who speaks by an unheard-of first and family name is', () => {
    const { entities } = analyze(
      '“I sleep well,” said accountant Babwatu Farilonye. Babwatu Farilonye says it helps.',
    );
    assert.deepEqual(
      entities.map((e) => [e.name, e.type]),
      [['Babwatu Farilonye', 'person']],
    );
  });
});

describe('the role of somebody', () => {
  for (const [sentence, role] of [
    ['Niagara County District Attorney Ida Wojtas objected.', 'Niagara County District Attorney'],
    ['New York choreographer Jeanine Dorn danced.', 'New York choreographer'],
    ['White House spokesman Tom Amadi said so.', 'White House spokesman'],
    ['He served under President Ida Quill.', 'President'],
    ['Their daughter, Ida Quill, 51, wept as she read a statement.', 'daughter'],
    ['Ida Quill, 51, shot the officer in March.', null],
    ['Ida Quill, 80, keeps a ledger of who owes what.', null],
    ['Ida Quill, now the mayor of Wexcombe, was there.', 'now the mayor of Wexcombe'],
    ['Dean Ida Quill of the law school was there.', 'Dean'],
    ['Dean Quillby, the union’s organiser, was there.', 'union’s organiser'],
  ] as const)
    it(sentence, () => assert.equal(analyze(sentence).entities.find((e) => e.type === 'person')?.role, role));
});

describe('what is nobody', () => {
  for (const [sentence, name, type] of [
    ['Crowds met in Sir Arthur Penrose Square on Sunday.', 'Penrose Square', 'place'],
    ['The plant of General Motors closed in May.', 'General Motors', 'organization'],
    ['Protesters want Bill C-48 withdrawn.', 'Bill C-48', 'other'],
    [
      'Telvak said so. The Telvak founder, Ida Quill, agreed, and Telvak shares fell.',
      'Telvak',
      'organization',
    ],
    ['They shot the film in Marek. People in Marek liked it.', 'Marek', 'place'],
    ['He named Indiana Gov. Tom Osei.', 'Indiana', 'place'],
  ] as const)
    it(sentence, () => {
      const entity = analyze(sentence).entities.find((e) => e.name.endsWith(name));
      assert.equal(entity?.type, type);
    });
});

describe('where a name begins and ends', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['“No deal,” said Rep. Lena Castellanos, D-Alder.', ['Lena Castellanos']],
    ['Sen. Ida Quill (D-Calif.) and Rep. Teo Marsh, D-Santa Fe, did not.', ['Ida Quill', 'Teo Marsh']],
    ['Sen. Amos Wick, R-Ohio, agreed.', ['Amos Wick', 'Ohio']],
    ['Ella Brandt of No. 9 Westfield ran.', ['Ella Brandt', 'Westfield']],
    ['Shops in the pro-Taverra quarter closed; Taverra won.', ['Taverra']],
    ['She studies at the University of Nairobi.', ['University of Nairobi']],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        analyze(text).entities.map((e) => e.name),
        expected,
      ),
    );
});

describe('chains', () => {
  for (const [what, marked] of ARTICLES)
    it(what, () => {
      const { text, chains } = read(marked);
      const { entities } = analyze(text);
      const idAt = (start: number): string | undefined =>
        entities.find((e) => e.mentions.some((m) => m.start === start))?.id;
      const ids = new Map<string, Set<string | undefined>>();
      for (const [start, chain] of chains) ids.set(chain, (ids.get(chain) ?? new Set()).add(idAt(start)));
      for (const [chain, found] of ids) {
        assert.ok(!found.has(undefined), `a mention of ${chain} is not found`);
        assert.equal(found.size, 1, `${chain} is ${[...found].join(', ')}`);
      }
      assert.equal(
        new Set([...ids.values()].map((s) => [...s][0])).size,
        ids.size,
        'two chains are one entity',
      );
    });
});
