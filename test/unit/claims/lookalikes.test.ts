import { readsAs, readsNothing, tells } from './table';

readsAs('metres and millions', [
  ['Okafor won the 100m in 10.2 seconds.', '100m = measure 100 m', '10.2 seconds = duration 10.2 second'],
  ['Ruiz broke the women’s 400m record.', '400m = measure 400 m'],
  ['He took gold in the 1,500m freestyle.', '1,500m = measure 1500 m'],
  ['The town will build a 50m pool.', '50m = measure 50 m'],
  ['The firm lost €100m last year.', '€100m = money 100000000 EUR'],
  ['The app has 100m users.', '100m = count 100000000'],
]);

readsAs('votes and scores in other dress', [
  ['The court split 5-to-4.', '5-to-4 = vote 5..4'],
  ['It ended in a 4-to-4 tie.', '4-to-4 = score 4..4'],
  ['He was confirmed 92 to 0.', '92 to 0 = vote 92..0'],
  ['Lanka declared on 455 for six.', '455 for six = score 455..6'],
  ['She is a 3-to-1 favorite.', '3-to-1 = ratio 3'],
]);

readsAs('figures written in other ways', [
  ['The town has 12 000 inhabitants.', '12 000 = count 12000'],
  ['The pit gave 1 250 000 tons.', '1 250 000 tons = measure 1250000 ton'],
  ['He slept 3-1/2 hours.', '3-1/2 hours = duration 3.5 hour'],
  ['Yields fell to 3 1/2 percent.', '3 1/2 percent = percentage 3.5 %'],
  ['The €2.4 billion-euro plan failed.', '€2.4 billion-euro = money 2400000000 EUR'],
  ['The 1.3 million-member union struck.', '1.3 million-member = count 1300000'],
  ['The board wants a 1.6-per-cent raise.', '1.6-per-cent = change 1.6 %'],
  ['It held a 10 percentage-point lead.', '10 percentage-point = percentage 10 percentage point'],
  ['Sales in Loja (+12.5%) rose.', '12.5% = percentage 12.5 %'],
  ['They seized 237g of gold.', '237g = measure 237 g'],
  ['They seized 1.5 g of heroin.', '1.5 g = measure 1.5 g'],
  ['The fine was Dh 5,000.', 'Dh 5,000 = money 5000 AED'],
  ['Entry costs ₡800.', '₡800 = money 800 CRC'],
  ['Reed beat Hart 46 to 40 percent.', '46 = percentage 46 %', '40 percent = percentage 40 %'],
  ['Reed ended up gaining 16 percent of the vote.', '16 percent = percentage 16 %'],
]);

readsAs('ages in other dress', [
  ['A 39-year old man died.', '39-year old = age 39 year'],
  ['He retired at 65.', '65 = age 65 year'],
  ['She died at 82 in Leeds.', '82 = age 82 year'],
  ['He was 18 at the time.', '18 = age 18 year'],
  ['The average age of members was 52.', '52 = age 52 year'],
  ['Yin Myint May, 60, a doctor, was glad.', '60 = age 60 year'],
  ['The club is for boys aged under 21.', '21 = age 21 year'],
]);

tells('a margin on both sides', (c) => `${c.value} ${c.hedge}`, [
  ['The margin of error is plus or minus 3.4 percentage points.', '3.4 plus or minus'],
]);

readsNothing('numbers that only look like claims', [
  'The Boeing 737 MAX 8 was grounded.',
  'He bought the 757 in May.',
  'Grades 6 through 8 return on Monday.',
  'Pupils in grades 9-12 stay home.',
  'Articles 4, 5 and 6 apply.',
  '<img width="640" height="480">',
  'The post 745260520282951681 is gone.',
  'Four Weddings and a Funeral opened.',
  'Lanka reached 312-4 at the close.',
  'She shot a seven-under 65.',
  'She finished at 12-under-par 276.',
  'The 50-over game is dull.',
  'The FTSE 100 fell.',
  'The S&P 500 index fell.',
  'The S.&P. 500 closed down.',
  'Anderson Cooper 360 was on air.',
  'The band Maroon 5 played.',
  'See docket No. 14-915.',
  'He was the only one punished.',
  'The contract runs until at least 2021.',
  'They asked 2012 voters again.',
  'A zero-day flaw let them in.',
  'It was sold in the first half of 2015.',
  'A one-eyed man is king.',
]);

readsAs('what such names must not hide', [
  ['In Oslo 12 were killed.', '12 = count 12'],
  ['Two Democrats and a Republican voted no.', 'Two = count 2'],
  ['S&P 500 companies employ 25 million people.', '500 = count 500', '25 million = count 25000000'],
  ['Half of it was spent.', 'Half = ratio 0.5'],
  ['Only one survived.', 'one = count 1'],
  ['At least 2016 people came.', '2016 = count 2016'],
]);

readsNothing('numbers that tell apart, and turns of phrase', [
  'He warned of stage 4 power cuts.',
  'It brought category 3 storms.',
  'Season three drops on Thursday; season two is on.',
  'Nurses on band five agree.',
  'Fans saw Maroon 5 the night before.',
  'Peugeot will stop making the 208 in May.',
  'She gave it 110 per cent.',
  'There are a hundred and one reasons.',
  'The chief has one foot out of the door.',
  'They are in two minds.',
]);

readsAs('and what counts beside them', [
  ['In this stage 4 riders fell.', '4 = count 4'],
  ['At Hale Hospital 12 patients died.', '12 = count 12'],
  ['Output reached 110 per cent of target.', '110 per cent = percentage 110 %'],
  ['The 208 in hospital left.', '208 = count 208'],
]);
