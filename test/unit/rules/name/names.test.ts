import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../../src/analysis/analyze';
import { checkArticle } from '../../../../src/rules';
import { type Desk, NO_DESK } from '../../../../src/rules/desk';
import { applyEdits } from '../../../../src/rules/fix';
import { fixesFor } from '../../../../src/rules/fixes';

const findings = (text: string, rule: string, desk: Desk = NO_DESK) =>
  checkArticle(analyze(text), desk).filter((f) => f.rule === rule);
const words = (text: string, rule: string, desk?: Desk): readonly string[] =>
  findings(text, rule, desk).map((f) => `${text.slice(f.start, f.end)} → ${f.args[0]}`);

describe('name/variant', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'a family name with one letter lost',
      'Mayor Ingrid Halvorsen opened the bridge. Halvorsen said it was late. “We are glad,” Halvorson added.',
      ['Halvorson → Halvorsen'],
    ],
    [
      'transliterations',
      'Volodymyr Zelensky spoke on Monday. Zelensky left early. Later Zelenskyy wrote to the council.',
      ['Zelenskyy → Zelensky'],
    ],
    [
      'a first name',
      'Catherine Obuya won the seat. Catherine Obuya lives in Kisumu. On Friday Katherine Obuya took the oath.',
      ['Katherine → Catherine'],
    ],
    [
      'accents',
      'President François Mercier spoke in Lyon. Mercier left. On Friday Francois Mercier and François Mercier signed it.',
      ['Francois → François'],
    ],
    [
      'capitals inside',
      'Treasurer Ann Macdonald resigned. Macdonald was tired. The board thanked MacDonald and left.',
      ['MacDonald → Macdonald'],
    ],
    [
      'a first name that stands alone',
      'Ástrid Bjarnadóttir spoke first. Ástrid left at noon. “It rained,” Astrid said.',
      ['Astrid → Ástrid'],
    ],
    [
      'a particle written in one word, and an article without its hyphen',
      'Claire de La Motte won. Lamotte is 31; La Motte is from Lyon. Samir al-Haddad read. Al Haddad left. “No,” al-Haddad said.',
      ['Lamotte → La Motte', 'Al Haddad → al-Haddad'],
    ],
    [
      'a first name of two with its hyphen and without',
      'Jean-Luc Moreau came. On Monday Jean Luc Moreau left. “Good,” Jean-Luc Moreau said.',
      ['Jean Luc → Jean-Luc'],
    ],
    [
      'a short family name, a vowel apart',
      'Margaret Reid runs the inn. Reid was late. “It rained,” Reed said.',
      ['Reed → Reid'],
    ],
    [
      'a letter that is not heard',
      'Olive Thompson runs the inn. Thompson was late.\n\nOlive Thomson will be back in May.',
      ['Thomson → Thompson'],
    ],
    [
      'Mc and Mac',
      'Nora McNamara runs the inn. The inn shut at noon, Ms MacNamara said.',
      ['MacNamara → McNamara'],
    ],
    [
      'two letters that changed places',
      'Wu Jianhua runs the inn. It rained. “It rained,” Wu Jianuha said.',
      ['Jianuha → Jianhua'],
    ],
    [
      'brothers with a family name in front',
      'Wu Jianhua runs the inn. His brother Wu Jianhui is a cook.',
      [],
    ],
    [
      'at the beginning of a sentence, where the tagger passes it over',
      'Eleni Vassos runs the inn. It rained. Vasos spent the winter in the barn.',
      ['Vasos → Vassos'],
    ],
    ['a word a letter away', 'Ann Walter runs the inn. Water was short. The water is back.', []],
    ['a family', 'Nora Byrne runs the inn. The Byrnes said they were late.', []],
    [
      'a headline in capitals with another letter',
      'MAYOR THOMSON OPENS NEW FERRY LANDING\n\nMayor Olive Thompson cut a ribbon. Thompson was late.',
      ['THOMSON → Thompson'],
    ],
    [
      'a headline in capitals without its accent',
      'MAYOR SZABO OPENS NEW FERRY LANDING\n\nMayor Ilona Szabó cut a ribbon. Szabó was late.',
      [],
    ],
    [
      'a nickname in single marks',
      'Olive ‘Tubby’ Marsden, who died on Friday, sailed. Tubby Marsden took the helm.',
      [],
    ],
    [
      'a body with a hyphen and without',
      'Shares in Vella-Med fell. Vellamed makes scanners. Vellamed said it expects a loss.',
      ['Vella-Med → Vellamed'],
    ],
    [
      'a letter in one word of a body',
      'A lawyer at Carrow & Pike wrote to the Halden Ferry Board. Carrow & Pyke did not answer; Carrow & Pike will.',
      ['Carrow & Pyke → Carrow & Pike'],
    ],
    ['capitals of letters', 'The weather bureau Pamasa spoke. PAMASA forecaster Ann Osei said so.', []],
    ['two places’ bodies', 'The Bank of Ireland and the Bank of Iceland met. The Bank of Iceland left.', []],
    [
      'three spellings told apart by one',
      'Ian Macleod won. MacLeod is 31. Macleod’s wife said so.',
      ['MacLeod → Macleod'],
    ],
    [
      'a town by two ways to write it',
      'Shops in Kharkiv were closed. Trains left Kharkiv at noon. A bus from Kharkov was late.',
      ['Kharkov → Kharkiv'],
    ],
    [
      'a first name in a quotation, and two who have names of their own',
      'Police named Shanika Osei, 24. “Shanieka was kind,” said Marine Lund. Her niece Marion wept.',
      ['Shanieka → Shanika'],
    ],
    ['two towns in one sentence', 'Edinburg, Texas, and Edinburgh in Scotland are twins.', []],
    [
      'of two spellings the one everybody knows is right',
      'The quake struck Zaragosa at dawn. Hospitals in Zaragoza were full.',
      ['Zaragosa → Zaragoza'],
    ],
    ['particles that open a sentence', 'Wim van den Broek won. Van den Broek is 31.', []],
    [
      'one who is called as another’s family name sounds',
      'Onesmo Kilanzo was held. “No,” Kilanzo said. The governor, Kalanzo Mwangi, was angry. Kalanzo said so.',
      [],
    ],
    ['two people', 'Dana Hansen met Piet Hanson in Oslo. Hansen said it was short; Hanson agreed.', []],
    ['a family', 'Joe Tillman came with Ann Tillman. The Tillmans left at nine.', []],
    ['a short form', 'Robert Osei won. “I am glad,” Bob Osei said. Osei thanked them.', []],
    [
      'a headline in capitals',
      'MULLER WINS AGAIN\n\nHans Müller won again on Sunday. Müller thanked Bern.',
      [],
    ],
    ['known to the writer', 'Richard Haverlock came. The sign read “Thank you, Havelrock [sic]”.', []],
    [
      'a place with a sound lost or two letters turned round',
      'Fighting went on around Zaporizhzhia. Officials in Zaporizhia said so. Massachusetts sent aid; Massachussetts too.',
      ['Zaporizhia → Zaporizhzhia', 'Massachussetts → Massachusetts'],
    ],
    [
      'first names that sound alike',
      'Muhammad Selim ran the bank. Mohammed Selim won the prize.',
      ['Mohammed → Muhammad'],
    ],
    ['a short first name', 'Sara Lindqvist, a nurse, was hurt. Sarah Lindqvist is 40.', ['Sarah → Sara']],
    [
      'adjectives and their countries',
      'The Antarctic summer is short. Antarctica has no towns, and the Antarctic ice is thick. Slovenia won; Slovene fans sang. Catalonia votes; Catalan parties do not. Korea split; Korean firms left.',
      [],
    ],
    [
      'two slips in one name',
      'Christina Hansson spoke. Later Kristina Hansen spoke. Hansson is from Malmo; Hansen is from Bergen.',
      [],
    ],
    [
      'a town that sounds like somebody',
      'Liz Cheney won. “Good,” said Jason Gilbert of Cheyenne. Cheney thanked them.',
      [],
    ],
    ['side by side', 'Jean Martin and Jeanne Martin ran it. Erik Osei and Eric Osei sold it.', []],
    [
      'a wife',
      'Marek Kowalski runs the shop with Marta Kowalska. “We like it,” Kowalska said. Ivan Petrov left Anna Petrova.',
      [],
    ],
    ['two countries', 'Niger closed its border with Nigeria. Niger said Nigeria had agreed.', []],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => assert.deepEqual(words(text, 'name/variant'), expected));

  it('shows the other spelling and mends it', () => {
    const text = 'Mayor Ingrid Halvorsen opened it. Halvorsen said so. Halvorson left.';
    const article = analyze(text);
    const [finding] = findings(text, 'name/variant');
    assert.ok(finding);
    const [related] = finding.related;
    assert.equal(related && text.slice(related.start, related.end), 'Ingrid Halvorsen');
    const [fix] = fixesFor(article, finding);
    assert.equal(fix && applyEdits(text, fix.edits), text.replace('Halvorson', 'Halvorsen'));
  });

  it('changes nothing inside quotation marks', () => {
    const text =
      'Mayor Ingrid Halvorsen opened it. Halvorsen left. “I know Ingrid Halvorson well,” Ann Osei said.';
    const [finding] = findings(text, 'name/variant');
    assert.ok(finding);
    assert.deepEqual(fixesFor(analyze(text), finding), []);
  });
});

describe('name/second-reference', () => {
  const head = 'Ferry late again\n\nPassengers waited for hours at the pier on Monday.\n\n';
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'nobody knows her',
      `${head}“It never comes,” said Tavendale. She left at noon.`,
      ['Tavendale → Tavendale'],
    ],
    [
      'named in full before',
      `${head}Joan Tavendale waited.\n\n“It never comes,” said Tavendale. She left.`,
      [],
    ],
    ['by title', `${head}“It never comes,” President Tavendale said. She left at noon.`, []],
    ['not quoted', `${head}Tavendale waited too. She left at noon.`, []],
    ['quoted once, and no “she”', `${head}“It never comes,” Tavendale said.`, ['Tavendale → Tavendale']],
    [
      'an honorific introduces nobody',
      `${head}“It never comes,” Mr Tavendale told the board.`,
      ['Tavendale → Tavendale'],
    ],
    [
      'who does what people do',
      `${head}Tavendale was treated for a sprained ankle.`,
      ['Tavendale → Tavendale'],
    ],
    ['who has one name', `${head}Sumarno, who uses one name, was jailed in May.`, []],
    ['introduced by a noun', `${head}A child called Tavendale was treated for a sprained ankle.`, []],
    ['a body that finds something', `${head}In May, Tavendale found that “ferries are late”.`, []],
    [
      'named in full, though not known for a name',
      `${head}A porter in Marlow Valley, Kendal Tavendale, waited.\n\n“It never comes,” said Mr. Tavendale.`,
      [],
    ],
    [
      'further down, which is attribution/unintroduced',
      `${head}“It never comes,” Tavendale said. She left at noon.\n\nJoan Tavendale lives on the island.`,
      [],
    ],
    [
      'who acts before the full name comes',
      `${head}Tavendale, 29, found a sock there.\n\nThe guide, Joan Tavendale, had left alone.`,
      ['Tavendale → Tavendale'],
    ],
    [
      'who tells without marks before the full name comes',
      `${head}Tavendale told reporters that it never came.\n\nA porter, Joan Tavendale, agreed.`,
      ['Tavendale → Tavendale'],
    ],
    ['who is only mentioned', `${head}They asked for Tavendale.\n\nJoan Tavendale had left.`, []],
    ['named in full in the same paragraph', `${head}Tavendale waited. Joan Tavendale is a porter.`, []],
    ['who wrote it', `${head}The pier is closed.\n\nTavendale reported from Moss.\n\nBy Joan Tavendale`, []],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => assert.deepEqual(words(text, 'name/second-reference'), expected));
});

describe('name/desk-spelling', () => {
  const desk: Desk = {
    ...NO_DESK,
    names: [
      { name: 'Volodymyr Zelensky', not: ['Zelenskyy'] },
      { name: 'Kyiv', not: ['Kiev'] },
      { name: 'C++ Club', not: ['C+ Club'] },
    ],
  };
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Zelenskyy left Kiev.', ['Zelenskyy → Zelensky', 'Kiev → Kyiv']],
    ['Kievan Rus was no Zelenskyyland.', []],
    ['President Volodimir Zelensky left Kyiv.', ['Volodimir → Volodymyr']],
    ['Volodymyr Zelensky left. Zelensky is back.', []],
    ['The C+ Club met.', ['C+ Club → C++ Club']],
  ];
  for (const [text, expected] of cases)
    it(text, () => assert.deepEqual(words(text, 'name/desk-spelling', desk), expected));

  const titled: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Prime Minister Dana Osei came.', ['Prime Minister Dana Osei']],
    ['Dana Osei came. Prime Minister Osei spoke.', ['Prime Minister Osei']],
    ['President Dana Osei came. Osei spoke.', []],
    ['Former Prime Minister Dana Osei came.', []],
    ['“I know Prime Minister Dana Osei,” Piet Lind said.', []],
    ['Prime Minister Piet Lind came.', []],
  ];
  for (const [text, expected] of titled)
    it(text, () => {
      const names = [{ name: 'Dana Osei', not: [], title: 'President' }];
      const found = findings(text, 'name/desk-spelling', { ...NO_DESK, names });
      assert.deepEqual(
        found.map((f) => text.slice(f.start, f.end)),
        expected,
      );
      for (const f of found) assert.deepEqual(fixesFor(analyze(text), f), []);
    });

  it('says nothing where the desk has no names', () =>
    assert.deepEqual(words('Zelenskyy left Kiev.', 'name/desk-spelling'), []));
});
