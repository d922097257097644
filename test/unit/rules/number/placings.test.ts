import { describe } from 'mocha';
import { check } from './cases';

describe('number/conflict: one match or race told in two ways', () => {
  check('number/conflict', [
    [
      'The Hawks won by four wickets against the Owls in Moss last night. ¶ Reed made 58. ¶ Having won by 6 wickets, the visitors go to Oslo.',
      '6 → 6 wickets here, four wickets further up.',
    ],
    [
      'Ida Moen took silver on Sunday, missing first place by 0.3 of a second. ¶ The 24-year-old, who lost the final by 0.8 of a second, flies home.',
      '0.8 → 0.8 here, 0.3 further up.',
    ],
    [
      'Bo Hart won the rally on Sunday, and Al Reed finished fourth. ¶ “I was cold,” said Reed, whose third place on Sunday is his best.',
      'third → third here, fourth further up.',
    ],
    [
      'The Hawks won by four wickets in Moss last night. ¶ Having won by four wickets, the visitors go to Oslo.',
    ],
    [
      'The Hawks won by four wickets in Moss last night. ¶ Having won by 6 wickets last week, the visitors lead.',
    ],
    ['The Hawks won by four wickets in Moss last night. ¶ The Owls, who lost by 80 runs, go to Oslo.'],
    ['The Hawks beat the Owls by four goals. ¶ The Rooks, who lost by two goals, are last.'],
    ['The Hawks won by four goals, the Rooks by two goals. ¶ Having won by three goals, the Owls lead.'],
    ['Al Reed finished fourth on Sunday. ¶ Reed, whose third place in 2014 was his best, is 40.'],
    ['Al Reed finished fourth on Sunday. ¶ Reed was third on the grid.'],
    ['Al Reed finished fourth on Sunday. ¶ Bo Hart was third.'],
    ['Al Reed finished second in the 800m. ¶ Reed’s third place in the 400m earns him a grant.'],
    ['Al Reed finished fourth on Sunday. ¶ On Saturday Reed came third.'],
  ]);
});
