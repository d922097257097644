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
]);

tells('nothing, where it is in doubt', topic, [
  ['It rose 5 per cent.', '-'],
  ['The group raised $42m.', '-'],
  ['The trial was two years ago.', '-'],
  ['Analysts expect inflation will reach 5 per cent.', '-'],
  ['The firm, which fell 5 per cent, is old.', '-'],
  ['Costs add up to the tune of £5m.', '-'],
  ['Police said of 47-year-old Ann Osei that she is safe.', '-'],
  ['A handful of £20 notes lay there.', '-'],
  ['They have 12 boats.', '-'],
]);
