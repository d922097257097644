import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { checkArticle } from '../../src/rules';

const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    '„Wir haben zu lange gewartet und müssen jetzt handeln“, sagte die Ministerin am Montag in Berlin.',
  ],
  [
    'German, wholly quoted',
    '„Die Rechnung werden wir bezahlen, und niemand hat uns auf den Preis vorbereitet.“',
  ],
  [
    'French',
    '« C’est une décision historique pour notre pays », a estimé la ministre du Travail devant les députés.',
  ],
  ['Spanish', '«No podemos esperar más», dijo el alcalde a los vecinos de la ciudad en una carta.'],
  ['Dutch', '“Het is niet goed voor de stad,” zei de burgemeester van Rotterdam aan het einde van de dag.'],
  ['Russian', '«Мы больше не можем ждать», — сказал мэр города на встрече с жителями.'],
];

describe('another language', () => {
  for (const [language, text] of FOREIGN)
    it(`is left alone: ${language}`, () => {
      const article = analyze(text);
      deepEqual(
        article.paragraphs.map((p) => p.role),
        ['foreign'],
      );
      deepEqual([article.quotations, article.entities, article.claims], [[], [], []]);
      deepEqual(checkArticle(article), []);
    });

  for (const text of [
    '“Wir haben zu lange gewartet und müssen jetzt handeln,” she told the crowd in Berlin.',
    'Le Monde and El País reported on the Rue de la Paix and the Plaza de la Constitución on Monday.',
    '“Vive la France et vive la République,” said Charles de Gaulle.',
    'Las Palmas de Gran Canaria beat Real Sociedad de Fútbol 2-1.',
    'Van der Bellen, von der Leyen and de la Cruz met.',
  ])
    it(`is not what has foreign words in it: ${text}`, () =>
      equal(analyze(text).paragraphs[0]?.role, 'body'));

  it('does not part an English article from its speakers', () => {
    const { quotations } = analyze(
      '“Wir haben zu lange gewartet und müssen jetzt handeln,” Anna Osei told the crowd in Berlin.',
    );
    equal(quotations[0]?.attribution?.speaker?.name, 'Anna Osei');
  });
});
