import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze';
import { readsAs } from './table';

readsAs('money', [
  ['The council set aside $60 million for the new pier.', '$60 million = money 60000000 USD'],
  ['Repairs to the dam cost €1.2bn in the end.', '€1.2bn = money 1200000000 EUR'],
  ['The ferry operator owes £340m to its lenders.', '£340m = money 340000000 GBP'],
  ['A ticket now costs $7.50.', '$7.50 = money 7.5 USD'],
  ['The shop sold the lamp for US$250.', 'US$250 = money 250 USD'],
  ['Ottawa promised C$3.5 billion to the provinces.', 'C$3.5 billion = money 3500000000 CAD'],
  ['Canberra will pay A$90m for the boats.', 'A$90m = money 90000000 AUD'],
  ['The mine was sold for 4 billion rand.', '4 billion rand = money 4000000000 ZAR'],
  ['A ticket costs Rs. 500 in Mumbai.', 'Rs. 500 = money 500 INR'],
  ['The state cleared loans worth Rs 500 crore.', 'Rs 500 crore = money 5000000000 rupee'],
  ['The state cleared loans worth Rs 640 cr.', 'Rs 640 cr = money 6400000000 rupee'],
  ['Diesel is sold at N825 per litre.', 'N825 = rate 825 NGN'],
  ['Officials seized ₹12 lakh in cash.', '₹12 lakh = money 1200000 INR'],
  ['The fine was set at 5,00,000 rupees.', '5,00,000 rupees = money 500000 rupee'],
  ['The bank lent EUR 20m to the utility.', 'EUR 20m = money 20000000 EUR'],
  ['Sales reached 5 million CHF.', '5 million CHF = money 5000000 CHF'],
  ['Tokyo spent 3 trillion yen to steady its currency.', '3 trillion yen = money 3000000000000 JPY'],
  ['A litre of milk rose to 85 cents.', '85 cents = money 0.85 USD'],
  ['The levy adds 50p to each bag.', '50p = money 0.5 GBP'],
  ['Stamps will cost 90 pence.', '90 pence = money 0.9 GBP'],
  ['She borrowed two thousand dollars from her brother.', 'two thousand dollars = money 2000 USD'],
  ['The grant is worth half a million dollars.', 'half a million dollars = money 500000 USD'],
  ['The painting fetched a million euros.', 'a million euros = money 1000000 EUR'],
  ['She took two hundred thousand pounds in a year.', 'two hundred thousand pounds = money 200000 GBP'],
  ['It cost ($1 = 0.7878 pounds) a lot.', '$1 = money 1 USD', '0.7878 pounds = money 0.7878 GBP'],
  [
    'He won three and a half million pounds on the lottery.',
    'three and a half million pounds = money 3500000 GBP',
  ],
  [
    'The bridge would cost $40 million to $60 million.',
    '$40 million to $60 million = money 40000000..60000000 USD',
  ],
  ['Seats go for between $40 and $60.', '$40 and $60 = money 40..60 USD'],
  ['The firm expects a loss of $2-3 million.', '$2-3 million = money 2000000..3000000 USD'],
  ['Homes there list at $500,000 to $2 million.', '$500,000 to $2 million = money 500000..2000000 USD'],
  ['A $60-million levy will fund it.', '$60-million = money 60000000 USD'],
  [
    'Profit fell from $12 million to $9 million.',
    '$12 million = money 12000000 USD',
    '$9 million = money 9000000 USD',
  ],
  [
    'Debt rose from $1.1 to $1.4 billion.',
    '$1.1 = money 1100000000 USD',
    '$1.4 billion = money 1400000000 USD',
  ],
  ['The company swung to a loss of -$5.2 million.', '-$5.2 million = money -5200000 USD'],
  [
    'Voters approved 12 million Canadian dollars for roads.',
    '12 million Canadian dollars = money 12000000 CAD',
  ],
  ['The bail was 10,000 Mexican pesos.', '10,000 Mexican pesos = money 10000 MXN'],
  ['The house burned with ten thousand dollars inside.', 'ten thousand dollars = money 10000 USD'],
  ['The clinic raised $4.2 m at its gala.', '$4.2 m = money 4200000 USD'],
  ['A 10-dollar bill lay on the counter.', '10-dollar = money 10 USD'],
  ['Kyiv set aside 2.5 billion hryvnias.', '2.5 billion hryvnias = money 2500000000 UAH'],
  ['The prize is 11 million Swedish kronor.', '11 million Swedish kronor = money 11000000 SEK'],
  ['The ransom was paid in 40 million South Korean won.', '40 million South Korean won = money 40000000 KRW'],
  ['The bank lost 1.23 billion crowns last year.', '1.23 billion crowns = money 1230000000 crown'],
  ['In Stockholm a litre costs 20,000 crowns.', '20,000 crowns = money 20000 SEK'],
  ['The ferry cost 2.1 billion kroner.', '2.1 billion kroner = money 2100000000 krone'],
  ['In Denmark it cost 300 kroner.', '300 kroner = money 300 DKK'],
  ['Police in Manila found 40,000 pesos.', '40,000 pesos = money 40000 PHP'],
  ['The court in Lahore set bail at 90,000 rupees.', '90,000 rupees = money 90000 PKR'],
  ['The yard made a profit of 6.7 trillion won.', '6.7 trillion won = money 6700000000000 KRW'],
  ['The villa sold for 3 million Swiss francs.', '3 million Swiss francs = money 3000000 CHF'],
  ['Baghdad paid 4 billion dinars.', '4 billion dinars = money 4000000000 IQD'],
  ['The loan is worth 8 billion tenge.', '8 billion tenge = money 8000000000 KZT'],
  ['Dentists fitted 300 crowns.', '300 = count 300'],
  ['Shares closed at $41.07, a record.', '$41.07 = money 41.07 USD'],
  ['“They asked for $900,” she said.', '$900 = money 900 USD'],
  [
    'Prosecutors valued the haul at hundreds of millions of dollars.',
    'hundreds of millions of dollars = money ? USD',
  ],
]);

readsAs('money that several nations call so, by the article', [
  ['The fine was 400 francs.', '400 francs = money 400 franc'],
  ['Lausanne is in Switzerland.\n\nThe fine was 400 francs.', '400 francs = money 400 CHF'],
  ['Burundi and Rwanda met.\n\nThe road cost 4 billion francs.', '4 billion francs = money 4000000000 franc'],
  ['The well cost 9 million riyals.', '9 million riyals = money 9000000 riyal'],
  ['DOHA — A court sat.\n\nThe bail was 9,000 riyals.', '9,000 riyals = money 9000 QAR'],
  ['RIYADH — A court sat.\n\nThe bail was 9,000 riyals.', '9,000 riyals = money 9000 SAR'],
  ['Troms is in Norway.\n\nThe ferry cost 40 million kroner.', '40 million kroner = money 40000000 NOK'],
  ['The tram cost 40 million Danish kroner.', '40 million Danish kroner = money 40000000 DKK'],
  ['The tram cost 9 million dinars.', '9 million dinars = money 9000000 dinar'],
  ['Nepal closed the pass.\n\nGuides lost Rs 40,000.', 'Rs 40,000 = money 40000 NPR'],
  ['A guide in Kerala lost Rs 40,000.', 'Rs 40,000 = money 40000 INR'],
  ['The stamp is 30 shillings.', '30 shillings = money 30 shilling'],
  ['The dues are 30 dirhams in Morocco.', '30 dirhams = money 30 MAD'],
  ['Entry costs 20 pesos.', '20 pesos = money 20 peso'],
]);

describe('pounds', () => {
  const dialects = [null, 'british', 'american'] as const;
  for (const [sentence, ...units] of [
    ['The court fined him 200 pounds.', 'GBP', 'GBP', 'GBP'],
    ['The box holds 200 pounds.', 'lb', 'GBP', 'lb'],
    ['The dog weighs 40 pounds.', 'lb', 'lb', 'lb'],
    ['They found 40 pounds of cocaine.', 'lb', 'lb', 'lb'],
    ['It cost 40 million pounds.', 'GBP', 'GBP', 'GBP'],
    ['Their daughter weighed 8 pounds 6 ounces.', 'lb', 'lb', 'lb'],
  ] as const)
    it(sentence, () => {
      const read = dialects.map((dialect) => analyze(sentence, { dialect }).claims[0]?.unit);
      assert.deepEqual(read, units);
    });
});
