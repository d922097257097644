import { tells } from './table';

/** Of what a figure tells the level, the size or the change. */
const topic = (c: { readonly topic: { readonly text: string } | null }): string | null =>
  c.topic?.text ?? null;

tells('what a clause tells a figure of', topic, [
  ['Exports plunged 17.4pc year on year.', 'Exports'],
  ['Rents in Dublin climbed by as much as 9 per cent.', 'Rents'],
  ['Sales of detached houses in Hale were off 21 per cent.', 'Sales'],
  ['The yield on the note rose 6 basis points.', 'yield'],
  ['The stock is up 38% this year.', 'stock'],
  ['Labour’s lead has narrowed by four percentage points.', 'lead'],
  ['Deliveries more than doubled, while diesel sales halved.', 'Deliveries', 'diesel sales'],
  ['Prime office space in Hale commands ₹98 per sq ft.', 'Prime office space'],
  ['The turbine’s blades are 107 metres long.', 'blades'],
  ['The baby weighed 6lb 11oz.', 'baby'],
  ['Waiting times in A&E averaged five hours.', 'Waiting times'],
  ['The chance of rain is put at 60 percent.', 'chance'],
  ['Analysts said inflation would reach 5 per cent.', 'inflation'],
]);

tells('what a clause tells a figure of, over what stands in between', topic, [
  ['The strike, which lasted 51 days, is over.', 'strike'],
  ['The mill closed after a walkout that lasted 12 weeks.', 'walkout'],
  ['The cello, made in Turin, went for £1.9m.', 'cello'],
  ['The film, which runs for 95 minutes, has cost $18m.', 'film', 'film'],
  ['He runs a bakery in Halden, which is worth £5m.', '-'],
  ['Exports of cut roses fell 17 per cent.', 'Exports'],
  ['Silver was steady at $31 an ounce.', 'Silver'],
  ['The motion was carried by 114 votes to 97.', 'motion'],
  ['A resolution calling for a truce was adopted 143-9.', 'resolution'],
]);

tells('what a figure set beside another is of', topic, [
  ['Rates eased to 1.9 per cent in August from 2.2 per cent in July.', 'Rates', 'Rates'],
  ['Shares in the brewer slid 6.8% to close at £14.', 'Shares', 'Shares'],
  ['The jug fetched £900, nine times its estimate.', 'jug', 'jug'],
  ['Reserves swelled by $2.8 billion to $69.3 billion.', 'Reserves', 'Reserves'],
]);

tells('what its verb has for an object', topic, [
  ['The council wants to cut library hours by a third.', 'library hours'],
  ['The bank left its benchmark rate at 5.25 percent.', 'benchmark rate'],
  ['The firm lifted its forecast to 5 per cent.', 'forecast'],
  ['The court reduced the damages to one dollar.', 'damages'],
  ['Page 47 of the report puts the cost at £9m.', 'cost'],
]);

tells('what it stands beside', topic, [
  ['The plant has a capacity of 3.2 gigawatts.', 'capacity'],
  ['They face fines of up to £4 million.', 'fines'],
  ['It struck at a depth of just 10km.', 'depth'],
  ['A loss of 43 million kronor followed.', 'loss'],
  ['They had to find savings of £20m.', 'savings'],
  ['Guards seized 2.3 tonnes of cocaine.', 'cocaine'],
  ['After seven hours of talks they left.', 'talks'],
  ['A 90-day pause ends at noon.', 'pause'],
  ['A 3-month-old girl was found.', 'girl'],
  ['It is sold in 330ml cans.', 'cans'],
  ['Winds of up to 140km/h were felt.', 'Winds'],
  ['The school had a pass rate of 94 per cent.', 'pass rate'],
  ['It took the median to £90,000.', 'median'],
  ['A magnitude 6.8 earthquake shook it.', 'earthquake'],
  ['The quake, of magnitude 5.9, struck at noon.', 'quake'],
  ['At 2,113 metres, the pass is open.', 'pass'],
  ['The ferry, 142 metres from bow to stern, sank.', 'ferry'],
  ['Police found £83,000 in cash.', 'cash'],
  ['He was paid £300 in January.', '-'],
  ['The share sank to a record low of 14 percent.', 'share'],
]);

tells('whose age it is', topic, [
  ['Ola Brandt, 47, was fined.', 'Ola Brandt'],
  ['Ola Brandt (22), of Hale, was fined.', 'Ola Brandt'],
  ['Mrs Brandt, who is 91 years old, still rows.', 'Mrs Brandt'],
  ['Nine-year-old Ola rowed home with his sister, seven, and slept.', 'Ola', 'sister'],
  ['Police seek a woman in her 20s.', 'woman'],
  ['Men aged 18 to 60 must stay.', 'Men'],
  ['The cider, aged 12 years in oak, is sold out.', 'cider'],
  ['At 81, Ola Brandt still rows.', 'Ola Brandt'],
  ['The keeper Ola Brandt, who died on Monday aged 91, kept bees.', 'Ola Brandt'],
  ['It is sold to patients over 65.', 'patients'],
  ['The bridge is thought to be 300 years old.', 'bridge'],
  ['Police said of 47-year-old Ann Osei that she is safe.', 'Ann Osei'],
  ['She took her own life, aged 39.', '-'],
]);

tells('what stands in front', topic, [
  ['The ferry, 140m long, ran aground.', 'ferry'],
  ['They found icicles 4cm in diameter.', 'icicles'],
  ['It sold bread worth €700.', 'bread'],
  ['The play, expected to last three hours, begins at noon.', 'play'],
  ['The ferry, travelling at 40 km/h, hit the quay.', 'ferry'],
  ['Hale Rovers, 17th in the table, lost.', 'Hale Rovers'],
  ['They cut up the whale, weighing nine tonnes.', '-'],
]);

tells('where a verb of two words leads to it', topic, [
  ['The bill will come to about £900.', 'bill'],
  ['Fares would go up by 3%.', 'Fares'],
  ['The path runs for 42 kilometres.', 'path'],
  ['The harbour house sold for £2m.', 'harbour house'],
  ['The pumpkin tipped the scales at 90kg.', 'pumpkin'],
  ['Snow lay 15 inches deep.', 'Snow'],
  ['Ireland came 11th.', 'Ireland'],
  ['The levy is charged at 12 per cent.', 'levy'],
  ['Ledgers from May indicated the debt was £5m.', 'debt'],
]);

tells('what the figure before it was told of', topic, [
  ['The yield rose 6 basis points to 4.41%.', 'yield', 'yield'],
  ['Thefts fell from 361 to 298.', 'Thefts', 'Thefts'],
  ['Rents rose 4 per cent, to £320.', 'Rents', 'Rents'],
  ['The quay is 187 metres long and cost £14m.', 'quay', 'quay'],
  ['The tunnel will be 13km long, 60 metres below the bed.', 'tunnel', 'tunnel'],
  ['Within the space of 30 years, 98 per cent had left.', 'space', '-'],
]);

tells('what moved, and of how many', topic, [
  ['It saw a 12 per cent rise in exports.', 'exports'],
  ['There was a drop of 17 percent in thefts.', 'thefts'],
  ['There was a drop of 17 percent in May.', '-'],
  ['It was a 5% rise in the past year.', '-'],
  ['Eight of the 11 jurors agreed.', 'jurors', '-'],
  ['Eighty-three of the hotel’s 210 rooms were hit.', 'rooms', '-'],
  ['A third of the town’s 3,000 homes flooded.', 'homes', '-'],
]);

tells('nothing, where it is in doubt', topic, [
  ['It rose 5 per cent.', '-'],
  ['The group raised $42m.', '-'],
  ['The trial was two years ago.', '-'],
  ['Analysts expect inflation will reach 5 per cent.', '-'],
  ['Costs add up to the tune of £5m.', '-'],
  ['A handful of £20 notes lay there.', '-'],
  ['They have 12 boats.', '-'],
]);
