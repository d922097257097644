import { readsAs } from './table';

readsAs('ranges with their unit written on, on both sides, or behind “from”', [
  ['Rain of 20-30mm fell on the hills.', '20-30mm = measure 20..30 mm'],
  ['It will be 28C to 31C in the south.', '28C to 31C = measure 28..31 °C'],
  ['They sold 330ml-500ml cans.', '330ml-500ml = measure 330..500 ml'],
  ['He would put 5p to 10p on a pint.', '5p to 10p = money 0.05..0.1 GBP'],
  ['Rates fell 10pc to 12pc.', '10pc to 12pc = change -12..-10 %'],
  ['Repairs take anywhere from six to eighteen months.', 'six to eighteen months = duration 6..18 month'],
  ['Prices range from $40 to $60.', '$40 to $60 = money 40..60 USD'],
  ['Tariffs ranging from 5 percent to 25 percent were set.', '5 percent to 25 percent = percentage 5..25 %'],
  ['The fee rose from $40 to $60.', '$40 = money 40 USD', '$60 = money 60 USD'],
  ['It rose from 28C to 31C.', '28C = measure 28 °C', '31C = measure 31 °C'],
  [
    'Waits vary from two weeks to three months.',
    'two weeks = duration 2 week',
    'three months = duration 3 month',
  ],
  ['About 12m-15m cattle graze there.', '12m-15m = count 12000000..15000000'],
]);

readsAs('figures that leave their word to the last one', [
  ['Some 18- to 24-year-olds agree.', '18- to 24-year-olds = age 18..24 year'],
  ['He faces a two- to three-year sentence.', 'two- to three-year = duration 2..3 year'],
  ['Waves were 10- to 12-foot walls.', '10- to 12-foot = measure 10..12 foot'],
  ['It offers two- and three-bedroom homes.', 'two- and three-bedroom = count 2..3'],
  ['The mid- to late-May rains came.'],
]);

readsAs('ages told by their decade, or by a limit', [
  ['A man in his late thirties fled.', 'thirties = age ? year'],
  ['She is in her mid-40s.', 'mid-40s = age ? year'],
  ['Most are in their 50s or 60s.', '50s = age ? year', '60s = age ? year'],
  ['Under-16s will be banned.', 'Under-16s = age 16 year'],
  ['The over-75s and the under-fives go free.', 'over-75s = age 75 year', 'under-fives = age 5 year'],
  ['The song of the late sixties was loud in the 60s.'],
  ['They spent their mid-2000s abroad.'],
  ['England Under-21s won, and Hale’s under-18s lost.'],
]);

readsAs('ages in further places', [
  ['At 39, the Serb won the cup.', '39 = age 39 year'],
  ['At 81, Ann Osei still swims.', '81 = age 81 year'],
  ['Aoife Brennan (22), from Hale, was fined.', '22 = age 22 year'],
  ['His sister, seven, walked home.', 'seven = age 7 year'],
  ['Ann Osei, nine, and her brother sang.', 'nine = age 9 year'],
  ['A boy aged three months cried.', 'three months = age 3 month'],
  ['In Leeds, nine, or a third, were closed.'],
]);
