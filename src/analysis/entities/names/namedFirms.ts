import { phraseSet } from '../../../text/wordSet';

/** Houses known around the world that are called as somebody is: by a founder, or by two who founded them. */
export const NAMED_FIRMS = phraseSet(
  'alfa romeo|allen overy|arthur andersen|arthur cox|aston martin|austin reed|baker mckenzie|baker tilly|bear stearns|booz allen|booz allen hamilton|captain morgan|carl zeiss|christian dior|clifford chance|dr martens|dr pepper|' +
    'edward jones|eli lilly|elizabeth arden|estée lauder|estee lauder|ethan allen|foster wheeler|franklin templeton|godfrey phillips|grant thornton|hargreaves lansdown|harley davidson|helena rubinstein|henry schein|herbert smith freehills|hugo boss|' +
    'jack daniel|jim beam|john deere|johnnie walker|johnson matthey|jones day|jones lang lasalle|jose cuervo|kelly services|knight frank|laura ashley|lehman brothers|levi strauss|louis philippe|louis vuitton|marie stopes|mary kay|mason hayes|massey ferguson|max factor|max mara|' +
    'mercedes benz|merrill lynch|michael page|morgan sindall|morgan stanley|new holland|norton rose|norton rose fulbright|paddy power|philip morris|pinsent masons|ralph lauren|raymond james|robert half|rolls royce|sherwin williams|sherwin-williams|shardul amarchand|' +
    'stanley black|taylor wimpey|thomas cook|tim hortons|tommy hilfiger|van heusen|webber wentzel|wells fargo|yves saint laurent',
);
