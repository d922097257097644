import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { check, findingsOf } from './cases';

const TOLL = 'A fire killed nine people in Tromvik on Sunday.';

describe('number/conflict: two tolls of one event', () => {
  check('number/conflict', [
    [
      'Nine die in mill fire ¶ Nine people were killed in a fire at a mill in Hale. Seven died at the scene and two in hospital.',
    ],
    [
      'Nine die in ferry fire ¶ Ten people were killed when a ferry caught fire off Tromvik on Sunday.',
      'Ten → Ten people here, Nine further up.',
    ],
    [
      `${TOLL} ¶ The mayor flew in. ¶ The fire killed 12 people.`,
      '12 → 12 people here, nine people further up.',
    ],
    [
      `${TOLL} ¶ Ten people were killed in the blaze, police said.`,
      'Ten → Ten people here, nine people further up, from another source.',
    ],
    [
      'The crash killed 14 people, police said. ¶ Police said 15 people died in the collision.',
      '15 → 15 people here, 14 people further up.',
    ],
    [
      'Thirty hurt in mill blast ¶ The mill was shut. ¶ The explosion injured 32 people.',
      '32 → 32 people here, Thirty further up.',
    ],
    [
      'The quake left 120 people dead. ¶ The quake claimed 127 lives.',
      '127 → 127 lives here, 120 people further up.',
    ],
    [
      'The storm left 40 people homeless. ¶ The storm left 45 people homeless.',
      '45 → 45 people here, 40 people further up.',
    ],
    [`${TOLL} ¶ The fire killed nine people.`],
    [`${TOLL} ¶ The fire killed at least seven people.`],
    [`${TOLL} ¶ The fire killed three children.`],
    [`${TOLL} ¶ At first, police spoke of seven people killed in the fire.`],
    [`${TOLL} ¶ In 2003, 12 people were killed in a fire in Oslo.`],
    [`${TOLL} ¶ An earlier fire on the quay killed two people.`],
    [`${TOLL} ¶ The toll of the fire later rose: 11 people were killed.`],
    [`${TOLL} ¶ The fire injured 12 people.`],
    [`${TOLL} ¶ On Friday, 12 people were killed in the fire.`],
    [`${TOLL} ¶ In Bergen, the fire killed 12 people.`],
    [`${TOLL} ¶ The crash killed 12 people.`],
    ['The fire killed nine people in Oslo. ¶ Both fires were set. The fire in Bergen killed 12 people.'],
    ['The fire killed nine people and hurt 12 people.'],
    ['The quake killed about 1,200 people. ¶ The quake killed 1,187 people.'],
    ['The quake killed 1,200 people. ¶ The quake killed 1,187 people.'],
  ]);

  it('calls two sources a difference and not a mistake', () => {
    const severity = (text: string): readonly string[] =>
      findingsOf('number/conflict', text).map((f) => f.severity);
    assert.deepEqual(severity(`${TOLL} ¶ Ten people were killed in the blaze, police said.`), [
      'information',
    ]);
    assert.deepEqual(severity(`${TOLL} ¶ Ten people were killed in the blaze.`), ['warning']);
  });

  it('shows the other figure', () => {
    const [finding] = findingsOf('number/conflict', `${TOLL} ¶ The fire killed 12 people.`);
    assert.deepEqual(
      finding?.related.map((r) => r.message),
      ['nine'],
    );
  });
});

describe('number/conflict: how many came', () => {
  check('number/conflict', [
    [
      'Police said 20,000 people marched through Lisova on Sunday. ¶ Organizers said 150,000 people had marched.',
      '150,000 → 150,000 people here, 20,000 people further up, from another source.',
    ],
    [
      'Police said about 3,000 people joined the rally. ¶ Organizers said more than 9,000 protesters took part in the rally.',
      '9,000 → 9,000 protesters here, 3,000 people further up, from another source.',
    ],
    ['Police said at least 20,000 people joined the march. ¶ Organizers said 150,000 people had marched.'],
    ['Police said about 20,000 people joined the march. ¶ Organizers said some 22,000 people had marched.'],
    ['Some 2,000 people joined the march in Oslo. ¶ In Bergen 800 people joined the march.'],
    ['About 400 people attended the vigil. ¶ About 60 people attended the meeting.'],
    [
      'Police said some 400 people gathered at the school. ¶ The mayor said 60 people gathered at the mosque.',
    ],
    ['The club drew a crowd of 4,000. ¶ Its second team drew 800.'],
    ['Some 500 people marched on Friday. ¶ On Saturday 5,000 people marched.'],
    ['In March 500 people attended the fair. ¶ In March 800 people attended the show.'],
  ]);

  it('is a difference and not a mistake', () => {
    const [finding] = findingsOf(
      'number/conflict',
      'Police said 20,000 people marched on Sunday. ¶ Organizers said 150,000 people had marched.',
    );
    assert.equal(finding?.severity, 'information');
  });
});

describe('number/conflict: a toll that is told of again', () => {
  check('number/conflict', [
    [
      'The footbridge gave way on a Sunday in May, killing 18 and hurting nine. ¶ The 16 people were killed within seconds.',
      '16 → 16 people here, 18 further up.',
    ],
    ['The tower fell at dawn, killing 23. ¶ Across the province the storm killed 61 people.'],
    ['The footbridge gave way on a Sunday in May, killing 18. ¶ At the fair, 16 people were hurt.'],
    ['Ana Reed, 71, was hit by a van in Moss. ¶ “She never ran,” said Ms Reed, 44, a nurse, of her mother.'],
  ]);
});

describe('number/conflict: a headline against its article', () => {
  check('number/conflict', [
    [
      'Harrow Motors to cut 340 jobs ¶ Harrow Motors will cut 390 jobs at its plant in Dunmore, the carmaker said.',
      '390 → 390 jobs here, 340 jobs further up.',
    ],
    ['Ten die in ferry fire ¶ Ten people died and 27 were hurt when a ferry caught fire off Tromvik.'],
    [
      'Harrow Motors to cut 340 jobs ¶ Harrow Motors will cut 390 jobs over two years, 340 of them in Dunmore.',
    ],
  ]);
});

describe('number/conflict: a headline against its lead', () => {
  check('number/conflict', [
    [
      'Council to close 12 schools in north ¶ The council will close 14 schools in the north, it was decided on Monday.',
      '14 → 14 schools here, 12 schools further up.',
    ],
    [
      'Council votes 5-4 to close pool ¶ The city council voted 6-3 on Monday to close the pool.',
      '6-3 → 6-3 here, 5-4 further up.',
    ],
    [
      'City to spend $4.2 million on pool ¶ The city will spend $4.8 million on a new pool.',
      '$4.8 million → $4.8 million here, $4.2 million further up.',
    ],
    ['Council to close 12 schools in north ¶ The council will close 12 schools in the north.'],
    ['Council to close 12 schools in north ¶ The council will close more than 11 schools in the north.'],
    [
      'Council to close 12 schools ¶ The council will close six schools in the north and six schools in the south. ¶ All 12 will be sold.',
    ],
    ['City to spend $4.2 million on pool ¶ The city will spend $4.18 million on a new pool.'],
    ['City to spend $4.2 million on pool ¶ The pool needs $300,000 a year.'],
    ['Council votes 5-4 to close pool ¶ A motion to wait failed, 6-3.'],
    ['3,000 march against mine ¶ Police counted 2,912 people at the march against the mine.'],
  ]);
});

describe('number/conflict: one thing described in two ways', () => {
  check('number/conflict', [
    [
      'A nine-member panel will review the plan. ¶ The 12-member panel meets in May.',
      '12-member → 12-member here, nine-member further up.',
    ],
    [
      'Sund wants a $40 million bridge. ¶ Work on the $45 million bridge started in May.',
      '$45 million → $45 million bridge here, $40 million bridge further up, from another source.',
    ],
    [
      'She gave a 45-minute speech. ¶ The 50-minute speech was dull.',
      '50-minute → 50-minute here, 45-minute further up.',
    ],
    ['Ann Reed, 47, won the race. ¶ Reed, 48, farms in Leeds.', '48 → 48 here, 47 further up.'],
    ['A nine-member panel will review the plan. ¶ The nine-member panel meets in May.'],
    ['A nine-member panel and a 12-member panel met. ¶ The 12-member panel meets in May.'],
    ['A nine-member panel will review the plan. ¶ A 12-member panel in Leeds meets in May.'],
    ['A 30-year mortgage costs more. ¶ The 15-year mortgage is cheap.'],
    ['She wants a $12 wage. ¶ He wants the $15 wage.'],
    ['Ann Reed, 47, won the race. ¶ Bo Reed, 48, came second.'],
    ['Ann Reed, 47, won the race. ¶ Reed, 47, farms in Leeds.'],
  ]);
});
