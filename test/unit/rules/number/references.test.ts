import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: counts that refer back to a smaller one', () => {
  check('number/conflict', [
    [
      'Four divers were lost off Moss on Friday. Boats searched for all five divers until dark.',
      'five → five divers here, Four divers further up.',
    ],
    [
      'Three robbers held up the bank. The four robbers fled by boat.',
      'four → four robbers here, Three robbers further up.',
    ],
    [
      'The road crosses six fords. Police will shut all eight fords at dawn.',
      'eight → eight fords here, six fords further up.',
    ],
    [
      'The ferry took 43 pupils to Moss on Friday, its owner said. ¶ Teachers counted all 34 pupils at the quay.',
      '34 → 34 pupils here, 43 pupils further up: two digits swapped?',
    ],
    [
      'The clinic wrote to 2,640 patients in May. All 2,460 patients will be seen by June.',
      '2,460 → 2,460 patients here, 2,640 patients further up: two digits swapped?',
    ],
    ['The ferry took 43 pupils to Moss on Friday. Teachers counted all 43 pupils at the quay.'],
    ['The clinic wrote to 2,640 patients in May. All 1,900 patients will be seen by June.'],
    ['Four divers were lost off Moss on Friday. Boats searched for all four divers until dark.'],
    ['Four divers were lost off Moss on Friday. Another was found. Boats searched for all five divers.'],
    ['Four divers were lost and one swam ashore. Boats had carried all five divers.'],
    ['Three robbers held up the bank. The four robbers who took the ferry in May are in jail.'],
    ['Three robbers held up the bank. The two robbers with guns fled.'],
    ['The road crosses six fords. In Oslo, all eight fords are shut.'],
    [
      'A stove fell over on Friday and burned 14 huts. ¶ The town has one road. ¶ Owners of the 17 huts the flames took will be paid.',
      '17 → 17 huts here, 14 huts further up.',
    ],
    [
      'The ferry had 38 passengers. ¶ It hit three rocks. ¶ The 41 passengers got to Bergen at noon.',
      '41 → 41 passengers here, 38 passengers further up.',
    ],
    [
      'Bad oysters sent 26 nurses to a ward in Moss. ¶ The 23 nurses who were kept in the ward have gone home.',
      '23 → 23 nurses here, 26 nurses further up.',
    ],
    [
      'There is lead in 26 wells. ¶ All 29 of the wells lie near the mill.',
      '29 → 29 wells here, 26 wells further up.',
    ],
    ['Bad oysters sent 26 nurses to a ward in Moss. ¶ The 23 nurses from Oslo have gone home.'],
    ['Bad oysters sent 26 nurses to a ward in Moss. ¶ The four nurses stayed a week.'],
    ['The ferry had 38 passengers. ¶ Three more boarded in Moss. ¶ The 41 passengers got to Bergen at noon.'],
    ['After 17 banks had been kept from bidding, all 27 bidding banks got dollars.'],
  ]);
});

describe('number/conflict and number/magnitude: the figure is called by the thing', () => {
  check('number/conflict', [
    [
      'Nord will buy Ek for $2.8 billion in cash. The $8.2 billion deal needs approval.',
      '$8.2 billion → $8.2 billion deal here, $2.8 billion further up: two digits swapped?',
    ],
    [
      'Dahl stole £72,000 from the club. He spent the £27,000 on boats in Spain.',
      '£27,000 → £27,000 here, £72,000 further up: two digits swapped?',
    ],
    [
      'The state’s debt will shrink to $4.3 billion this year. The $3.4 billion debt is the smallest since 2008.',
      '$3.4 billion → $3.4 billion debt here, $4.3 billion further up: two digits swapped?',
    ],
    [
      'A 6.4-magnitude quake hit Moss on Monday. The 4.6-magnitude quake broke windows.',
      '4.6-magnitude → 4.6-magnitude here, 6.4-magnitude further up: two digits swapped?',
    ],
    [
      'Yard to cut 1,400 jobs ¶ Moss Yard will cut 1,600 jobs, it said on Monday.',
      '1,600 → 1,600 jobs here, 1,400 jobs further up.',
    ],
    ['Yard to cut 1,400 jobs ¶ Moss Yard will cut 900 jobs in Oslo and 500 in Bergen.'],
    [
      'Landslide kills 24 in Moss ¶ A landslide killed 42 people in northern Moss on Monday.',
      '42 → 42 people here, 24 further up: two digits swapped?',
    ],
    [
      'The state will build a school with 40 rooms in Moss for $430 million. Parents welcomed the $340 million school but want more teachers.',
      '$340 million → $340 million school here, $430 million further up: two digits swapped?',
    ],
    [
      'The court sentenced Dahl to two years and a fine of £5,400. Dahl, who was fined £4,500 on top of the term, will appeal.',
      '£4,500 → £4,500 here, £5,400 further up: two digits swapped?',
    ],
    [
      'The city has agreed to pay the family $18.5 million. The settlement of $15.8 million is its largest.',
      '$15.8 million → $15.8 million here, $18.5 million further up: two digits swapped?',
    ],
    [
      'The yard will do away with 312 jobs. The union wants more for the 321 who are losing theirs.',
      '321 → 321 here, 312 jobs further up: two digits swapped?',
    ],
    [
      'The firm recalled 84,000 swings on Monday. All of the 48,000 recalled have a red label.',
      '48,000 → 48,000 here, 84,000 swings further up: two digits swapped?',
    ],
    [
      'The siege ended after 32 hours. A priest stood in the street for the whole of the 23 hours.',
      '23 hours → 23 hours here, 32 hours further up: two digits swapped?',
    ],
    [
      'Ferry fire leaves 14 dead off Moss ¶ BERGEN, Norway — Twelve people died when fire swept a ferry on Monday.',
      'Twelve → Twelve people here, 14 further up.',
    ],
    ['The court fined Dahl £5,400. His brother, who was fined £4,500, will appeal.'],
    ['The siege ended after 32 hours. A priest had slept for 23 hours.'],
    ['Nord will buy Ek for $2.8 billion in cash. Its rival’s $8.2 billion deal needs approval.'],
    ['Dahl stole £72,000 from the club. He owes the bank £27,000.'],
  ]);
  check('number/magnitude', [
    [
      'The town will borrow $35 million for pipes. The $35 billion bond goes to voters.',
      '$35 billion → $35 billion here, $35 million further up: one is 1,000 times the other.',
    ],
    [
      'Income rose to $3.4 million in the quarter. Moss Yard called income of $3.4 billion a record.',
      '$3.4 billion → $3.4 billion here, $3.4 million further up, from another source: one is 1,000 times the other.',
    ],
    [
      'The museum has bought some 67,000 letters from readers. The 67 million letters will be scanned.',
      '67 million → 67 million here, 67,000 further up: one is 1,000 times the other.',
    ],
    [
      'Voters approved a $640 million bond. The head of the schools said the $640,000 bond would be repaid without an increase.',
      '$640,000 → $640,000 here, $640 million further up, from another source: one is 1,000 times the other.',
    ],
    ['The firm earned 150 million dollars. The share paid 1.50 dollars.'],
    ['The town will borrow $35 million for pipes. The $35 million bond goes to voters.'],
    ['The town will borrow $35 million for pipes. The state’s $35 billion budget has no room.'],
  ]);
});
