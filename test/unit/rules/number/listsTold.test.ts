import { describe } from 'mocha';
import { check } from './cases';

describe('number/list-count, lists told elsewhere than behind a colon', () => {
  check('number/list-count', [
    [
      'Three women were held in Derby. ¶ Ann Poole, 22, Kit Marsh, 25, Jade Ellis, 31, and Toni Webb, 19, appeared in court.',
      'Three → Three women announced, 4 listed.',
    ],
    [
      'Four men have been charged. ¶ A van was stopped later. ¶ The men, Al Reed, 24, Bo Hart, 31, and Cy Oz, 28, all of Hull, are due in court.',
      'Four → Four men announced, 3 listed.',
    ],
    [
      'The club has signed four players in a week: goalkeeper Tom Ashe, defenders Max Reid and Otto Lang.',
      'four → four players announced, 3 listed.',
    ],
    [
      'Five towns will lose their courts. They are Alton, Morley, Redditch and Thorne.',
      'Five → Five towns announced, 4 listed.',
    ],
    [
      'Four people died when the boat sank. ¶ The victims were named as Ivo Brand, 44, his wife Petra, 41, and their daughter Lena, 9.',
      'Four → Four people announced, 3 listed.',
    ],
    [
      'The band’s five members, Al Reed, Bo Hart, Cy Oz and Di Fox, will sign copies.',
      'five → five members announced, 4 listed.',
    ],
    [
      'The five finalists are Ann Reed, Bo Hart, Cy Oz and Di Fox.',
      'five → five finalists announced, 4 listed.',
    ],
    [
      'Six of the line’s stations will close. ¶ Staff at those to close, Alton, Bere, Corfe, Dunster and Exton, were told.',
      'Six → Six line’s stations announced, 5 listed.',
    ],
    [
      'Three faults were named by the inspector, Ida Marsh: poor lighting, the wear of the brakes, a missing sign and doubts about the driver.',
      'Three → Three faults announced, 4 listed.',
    ],
    [
      'The permit comes with four conditions. ¶ They are that rents be frozen, that the mill be kept and that 20 homes be built until 2030.',
      'four → four conditions announced, 3 listed.',
    ],
    [
      'The inquiry looked at four questions: who knew, who paid and who lied.',
      'four → four questions announced, 3 listed.',
    ],
    [
      'The mayor set two aims, to cut waste, to plant trees and to open the baths.',
      'two → two aims announced, 3 listed.',
    ],
    [
      'The seat has six candidates. ¶ The clerk took the papers of Al Reed (Greens), Bo Hart (Labor), Cy Oz (Centre) and two independents, D. Fox and Ed Gill. Those were all the papers handed in.',
      'six → six candidates announced, 5 listed.',
    ],
    [
      'Seven members will choose. ¶ They are the novelist Al Reed, the poet Bo Hart, the actor Cy Oz and the critic Di Fox.',
      'Seven → Seven members announced, 4 listed.',
    ],
    [
      'The strike shut five plants, at Gdansk, Lodz, Poznan and Krakow.',
      'five → five plants announced, 4 listed.',
    ],
    [
      'Nominated are five films. They are "Alto", "Bass", "Cello" and "Drum".',
      'five → five films announced, 4 listed.',
    ],
    ['Five people came: Ann Reed, a farmer, and Bo Hart.', 'Five → Five people announced, 2 listed.'],
    [
      'She gave three reasons. ¶ The first was the rain, the second the cost of steel, the third a strike and the fourth a change of plan.',
      'three → three reasons announced, 4 listed.',
    ],
    // As many as announced.
    [
      'She gave three reasons. ¶ The first was the rain, the second the cost of steel and the third a strike.',
    ],
    ['Two sons came. ¶ The first was in oil, the second was a priest. In the third quarter they left.'],
    ['Three people came: Ann Reed, a farmer, and Bo Hart.'],
    ['Three women were held. ¶ Ann Poole, 22, Kit Marsh, 25, and Toni Webb, 19, appeared in court.'],
    ['Three parties lost seats. The parties, Labor, the Greens and the Liberals, blamed the weather.'],
    [
      'Three men left the firm. The men, A. Reed, of Leeds, B. Hart, of York, and C. Oz, of Hull, have set up their own.',
    ],
    ['The band has four members, Reed, Hart and the twins Al and Di Oz.'],
    ['The three winners, Reed, the captain, Hart, her deputy, and Oz share the purse.'],
    ['There are two reasons. They are that it is cheap and that it is near, and that counts.'],
    // Somebody is left out on purpose, or comes or goes.
    [
      'Four people died. ¶ The victims were named as Ivo Brand, 44, his wife Petra, 41, and their daughter Lena, 9. The fourth has not been identified.',
    ],
    ['Six people were hurt. ¶ The men, Al Reed and Bo Hart, were treated at the scene.'],
    ['Four men were charged. One was released. The men, Al Reed, Bo Hart and Cy Oz, are due in court.'],
    ['She leaves three sisters, Ann Little and Bo Hart, both of Leeds, and Eva Reed.'],
    ['Five people came: Ann Reed, Bo Hart and three of their friends.'],
    ['Two sisters, Ann and Bo Reed, and Cy Oz were hurt.'],
    ['Six sailors were saved. ¶ Those still ill are Yann Moe, 34, Luc Ham, 41, and Paul Kerr, 29.'],
    ['Five people died. ¶ Ann Cole, 61, Peter Cole, 63, and their daughter Mary, 40, lived upstairs.'],
    // What follows is no list of them.
    ['In three states, Ohio, Iowa and Utah, the Greens, Labor and the Liberals lead.'],
    ['In all five cases, Ann Reed, Bo Hart and Cy Oz, the judges, agreed.'],
    ['That left only four guards, Reed, and Constable Hart, all unarmed.'],
    ['She has won four Golden Leaves, a Silver Rose and two Palm Prizes.'],
    ['The team had two other deputies (Ann Reed, later Eva Hart, and Cy Oz).'],
    ['Five bids were made. They are said to come from Hart, Reed and Oz.'],
    ['Four teams remain in the cup. They are young, fast and hungry.'],
    ['The four members of the board of Hart, Reed and Oz, who met on Friday, resigned.'],
    ['One of the five finalists, Ann Reed, Bo Hart and Cy Oz said, had cheated.'],
    ['Four ministers, led by Ann Reed, Bo Hart and Cy Oz, walked out.'],
    ['Four roads are shut. The roads to Leeds, Hull and York are open.'],
    ['Five schools will merge. The schools, in Leeds, Hull and York, were told on Monday.'],
    ['The tour takes in ten cities, with Leeds, Hull and York first.'],
    [
      'The paper has two faults. First, it is long. Second, it is dull. ¶ We read it twice. ¶ Finally, we burned it.',
    ],
  ]);
});
