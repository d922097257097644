import { readsAs, readsNothing } from './table';

readsNothing('turns of phrase with a number', [
  'It is six of one and half a dozen of the other, he said.',
  'He put two and two together.',
  'She caught forty winks.',
  'Such shops are two a penny, and pubs ten a penny.',
  'A thousand apologies, he wrote.',
  'The hero is six feet under.',
  'It went from zero to hero.',
  'It takes two to tango.',
  'He talks nineteen to the dozen.',
  'The four-poster bed was half-hearted in its two-tone red.',
]);

readsNothing('names, times and files with a number', [
  'Text 85258 or dial 999 or 111.',
  'He took the 8.15 to Hale.',
  'The 2.30 at Kempton is off.',
  'They met at ten to six on Monday.',
  'Troops met at 0600.',
  'He wears No 8 for the All Blacks.',
  'The No 73 bus is late.',
  'House No. 45 was shut.',
  'The last 16 were drawn.',
  'He leads at 11 under.',
  'Find seat 14C on the plane.',
  'Fill in Form 1040 by noon.',
  'It was shown on Channel 4 at 9.',
  'The Class of 92 met.',
]);

readsAs('and numbers that are told beside them', [
  ['Nine times out of ten it works.', 'Nine times out of ten = ratio 0.9'],
  ['They won the last 16 games.', '16 = count 16'],
  ['Debt stands at 9.', '9 = count 9'],
  ['She is the world No 1.', 'No 1 = rank 1'],
  ['The ratio of girls to boys is 105 to 100.', '105 to 100 = ratio 1.05'],
  ['Members backed it by three to one.', 'three to one = ratio 3'],
  ['They sit fourth, three points behind.', 'fourth = rank 4', 'three = count 3'],
  ['He won 10 frames to 7.', '10 frames to 7 = score 10..7'],
  ['She won 6-3, 4-6, 7-5.', '6-3 = score 6..3', '4-6 = score 4..6', '7-5 = score 7..5'],
  ['Ann Osei took four for 31.', 'four for 31 = score 4..31'],
  ['The Noes had it by 312 to 298.', '312 to 298 = vote 312..298'],
  ['The index broke the 50 mark.', '50 = count 50'],
]);

readsAs('ages that are led up to', [
  ['The boys, aged 16 and 17, left.', '16 = age 16 year', '17 = age 17 year'],
  ['Aged just 14, he left.', '14 = age 14 year'],
  ['Children as young as six work there.', 'six = age 6 year'],
  ['The oldest was 97.', '97 = age 97 year'],
  ['Pensioners over 80 go free.', '80 = age 80 year'],
]);

readsAs('money, sizes and speeds elsewhere', [
  ['It cost N5bn.', 'N5bn = money 5000000000 NGN'],
  ['It cost Rs.50 lakh.', 'Rs.50 lakh = money 5000000 rupee'],
  ['It cost Kshs 3,000.', 'Kshs 3,000 = money 3000 KES'],
  ['It cost GH¢500.', 'GH¢500 = money 500 GHS'],
  ['It cost TT$40m.', 'TT$40m = money 40000000 TTD'],
  ['It cost €3.6tr.', '€3.6tr = money 3600000000000 EUR'],
  ['The pound fell half a cent.', 'half a cent = money 0.005 USD'],
  ['He owes several million pounds.', 'several million pounds = money ? GBP'],
  ['Gold is $2,400/oz.', '$2,400 = rate 2400 USD'],
  ['A million and a half stayed.', 'A million and a half = count 1500000'],
  ['It took three-quarters of an hour.', 'three-quarters of an hour = duration 0.75 hour'],
  ['He ran it in 2hr 30min 36sec.', '2hr 30min 36sec = duration 2.51 hour'],
  ['The hill is 1,085m (3,560ft) high.', '1,085m = measure 1085 m', '3,560ft = measure 3560 foot'],
  ['The room is 4m x 5m.', '4m = measure 4 m', '5m = measure 5 m'],
  ['Speeds reach 300 Mbps.', '300 Mbps = measure 300 Mbps'],
  ['It lies 300 light years away.', '300 light years = measure 300 light-year'],
  ['Highs of 40C-plus are due.', '40C-plus = measure 40 °C'],
  [
    'The margin of error is put at plus or minus 3 points; a margin of error of 2 points is rare.',
    '3 = count 3',
    '2 points = percentage 2 percentage point',
  ],
]);
