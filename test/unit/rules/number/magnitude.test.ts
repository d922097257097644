import { describe } from 'mocha';
import { check } from './cases';

describe('number/magnitude', () => {
  check('number/magnitude', [
    [
      'The ministry will spend $4.35 billion on locks and dams. ¶ Of the $4.35 million, most goes to old dams.',
      '$4.35 million → $4.35 million here, $4.35 billion further up: one is 1,000 times the other.',
    ],
    [
      'Sund plans $72 million harbor ¶ The harbor will cost $72 billion, the port of Sund wrote.',
      '$72 billion → $72 billion here, $72 million further up: one is 1,000 times the other.',
    ],
    [
      'The town borrowed $1.2 billion for its tram. ¶ Interest on the $1.2 million for the tram is paid in May, after the town borrowed again.',
      '$1.2 million → $1.2 million here, $1.2 billion further up: one is 1,000 times the other.',
    ],
    [
      'Some 46 million voters are registered. ¶ Of 46 billion voters, half stayed home.',
      '46 billion → 46 billion here, 46 million further up: one is 1,000 times the other.',
    ],
    [
      'The fund holds £318bn in shares. ¶ A share of the £318m is held abroad.',
      '£318m → £318m here, £318bn further up: one is 1,000 times the other.',
    ],
    [
      'Debt stands at $2.74 trillion. ¶ The debt of $2.74 billion worries lenders.',
      '$2.74 billion → $2.74 billion here, $2.74 trillion further up: one is 1,000 times the other.',
    ],
    [
      'The firm paid €615million for the mill. ¶ It sold the mill, once bought for €615bn, in June.',
      '€615bn → €615bn here, €615million further up: one is 1,000 times the other.',
    ],
    [
      'The ministry will spend $4.35 billion on locks and dams. ¶ Of the $4.35 billion, most goes to old dams.',
    ],
    ['The state owes $2 billion. ¶ A school in Sund costs $2 million.'],
    ['The bank lent $5 million to a mill. ¶ The state lent $5 billion to banks.'],
    ['The debt of $2.74 trillion costs $2.74 billion in interest.'],
    ['The ministry will spend $4.35 billion on locks. ¶ A boy found $4.35 million old coins.'],
    ['The fund holds £318bn in shares. ¶ Last year 318 people worked for the fund.'],
    ['The fund holds £318bn in shares. ¶ The fund also holds €318m in shares.'],
    ['It sold $3 million to $4 million of bonds. ¶ It holds $3 billion of bonds.'],
    ['On Monday the bank lent $45 million to firms. ¶ On Friday the bank lent $45 billion to firms.'],
    ['Ann Reed gave $25 million to a school in Leeds. ¶ Bo Hart gave $25 billion to a school in York.'],
  ]);
});
